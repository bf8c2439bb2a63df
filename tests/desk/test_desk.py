import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from plugins.desk import messages
from plugins.desk.proofing import DeadLink, find_dead_links
from plugins.manuscripts.frontmatter import parse_front_matter
from tests.site.small_site import ROOT, SmallSite


@pytest.fixture
def site(tmp_path: Path) -> SmallSite:
    return SmallSite(tmp_path / "site")


TOPICS = """
[[topic]]
id = "kaese"
label = "Käse"

[[topic]]
id = "geld"
label = "Geldpolitik"
words = ["Leitzins"]

[[topic]]
id = "sport"
label = "Sport"
words = ["Elfmeter"]
"""


def desk(site, *words):
    done = subprocess.run(
        [sys.executable, "-m", "plugins.desk", "-s", str(site.conf), *words],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={"LANG": "C.UTF-8", "PATH": ""},
    )
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def own(site):
    site.set(f"PATH = {str(site.content)!r}")
    return site


def draft(site, title, *words):
    return desk(site, "new", title, "--category", "Politik", *words)


def test_a_new_story_is_a_draft_in_the_folder_of_its_day(own):
    code, path, _ = draft(own, 'Gipfel - Das "Ja" aus Köln', "--date", "2024-06-18T06:00")
    file = own.content / "stories/2024/06/18/das-ja-aus-koeln.md"
    assert (code, path) == (0, f"{file}\n")
    assert parse_front_matter(file.read_bytes()).values == {
        "kicker": "Gipfel",
        "title": 'Das "Ja" aus Köln',
        "slug": "das-ja-aus-koeln",
        "date": "2024-06-18T06:00+02:00",
        "category": "Politik",
        "tags": [],
        "status": "draft",
        "sources": [],
    }


def test_a_new_story_has_a_kicker_only_where_a_story_with_that_title_has_one(own):
    titles = ["Gipfel – Das Ja aus Köln", "F-35 - was der Jet kann", "A - B"]
    for title in titles:
        draft(own, title, "--date", "2024-06-18")
    files = sorted((own.content / "stories/2024/06/18").iterdir())
    values = [parse_front_matter(file.read_bytes()).values for file in files]
    assert [(v.get("kicker"), v["title"]) for v in values] == [
        (None, "A - B"),
        ("Gipfel", "Das Ja aus Köln"),
        (None, "F-35 - was der Jet kann"),
    ]


def test_a_story_that_exists_is_never_written_over(own):
    draft(own, "Gipfel", "--date", "2024-06-18")
    code, _, said = draft(own, "Gipfel", "--date", "2024-06-18")
    assert code == 1
    assert said.endswith("gipfel.md exists. Give the story another title.\n")


def test_no_slug_is_given_twice(own):
    story = "---\ntitle: {}\ndate: 2024-06-17\ncategory: Politik\n{}---\nText.\n"
    written = own.write("stories/2024/06/17/eins.md", story.format("Treffen", "slug: Gipfel\n"))
    made = own.write("stories/2024/06/17/zwei.md", story.format("EU - Was jetzt noch folgt", ""))
    own.write("stories/2024/06/17/drei.md", b"")
    for title, file in (("Gipfel", written), ("Was jetzt noch folgt", made)):
        slug = title.lower().replace(" ", "-")
        assert draft(own, title, "--date", "2024-06-18") == (
            1,
            "",
            f'{file} has the slug "{slug}" already. Give the story another title.\n',
        )
    assert draft(own, "Drei", "--date", "2024-06-18")[0] == 0


def test_settings_that_are_not_there_are_told(own):
    own.conf = own.folder / "nope.py"
    assert draft(own, "Gipfel") == (
        1,
        "",
        f"There are no settings {own.conf}. Go to the folder of the site, or name the file: "
        "-s pelicanconf.py.\n",
    )


@pytest.mark.parametrize(
    ("date", "written"),
    [
        ("2024-06-18T23:30Z", "2024-06-19T01:30+02:00"),
        ("3 Dec 2010", "2010-12-03T00:00+01:00"),
    ],
)
def test_a_date_means_what_it_means_in_a_story(own, date, written):
    code, path, _ = draft(own, "Gipfel", "--date", date)
    assert (code, path) == (
        0,
        f"{own.content}/stories/{written[:10].replace('-', '/')}/gipfel.md\n",
    )
    assert f"\ndate: {written}\n" in Path(path.strip()).read_text(encoding="utf-8")


@pytest.mark.parametrize("date", ["gestern", "0024-06-18"])
def test_a_date_that_is_none_is_refused(own, date):
    code, _, said = draft(own, "Gipfel", "--date", date)
    assert (code, said) == (
        1,
        f'"{date}" is not a date. Write 2024-06-18 or 2024-06-18T06:00.\n',
    )


@pytest.mark.parametrize("title", ["!!!", "", "😀", "Gipfel - ! ! !"])
def test_a_title_without_an_address_is_refused_and_nothing_is_written(own, title):
    code, _, said = desk(own, "new", title)
    assert (code, said) == (
        1,
        f'No address can be made from the title "{title}". Use letters or digits.\n',
    )
    assert list(own.content.iterdir()) == []


def test_a_title_without_an_address_is_refused_in_german():
    assert messages.NO_ADDRESS.in_language("de", {"title": "!!!"}) == (
        "Aus dem Titel „!!!“ lässt sich keine Adresse bilden. Nehmen Sie Buchstaben oder Ziffern."
    )


def test_without_a_register_of_categories_a_new_story_needs_its_own(own):
    code, _, said = desk(own, "new", "Gipfel")
    assert (code, said) == (
        1,
        "No register says which category to use. Add one: --category Politics.\n",
    )
    assert list(own.content.iterdir()) == []


def test_a_site_builds_with_a_new_story_as_it_was_drafted(own):
    own.story("gut")
    code, _, _ = draft(own, "Gipfel")
    built = own.build()
    assert (code, built.code) == (0, 0), built.said


CATEGORIES = """
[[category]]
id = "netzwelt"
label = "Netzwelt: Technik"
"""


def test_a_category_that_no_register_knows_is_refused(own):
    own.write("desk/categories.toml", CATEGORIES)
    code, _, said = desk(own, "new", "Gipfel", "--category", "Netzwelt: Tecknik")
    assert (code, said) == (
        1,
        '"Netzwelt: Tecknik" is no known category. Did you mean "Netzwelt: Technik"? Categories '
        "are listed in content/desk/categories.toml.\n",
    )


@pytest.mark.parametrize("typed", ["netzwelt", "NETZWELT: TECHNIK", ""])
def test_a_category_is_written_as_its_register_has_it(own, typed):
    own.write("desk/categories.toml", CATEGORIES)
    _, path, _ = desk(own, "new", "Gipfel", "--category", typed)
    written = parse_front_matter(Path(path.strip()).read_bytes()).values
    assert written["category"] == "Netzwelt: Technik"


def test_topics_are_told_though_what_was_kept_of_relations_is_damaged(own):
    own.story("gipfel", "Der Leitzins sinkt in Wien.", date="2024-01-08")
    own.story("danach", "Der Leitzins sinkt in Bern.", date="2024-01-09")
    own.story("heute", "Der Elfmeter fällt in Köln.")
    assert own.build().code == 0
    sound = desk(own, "topics", "gipfel")
    lines = own.folder / ".cache" / "related" / "lines.data"
    status = lines.stat()
    lines.write_bytes(lines.read_bytes().replace(b"danach", b"danebe"))
    os.utime(lines, ns=(status.st_atime_ns, status.st_mtime_ns))
    code, told, said = desk(own, "topics", "gipfel")
    assert (code, told) == sound[:2]
    assert "related/lines is damaged" in said


def test_topics_are_told_though_the_store_has_lost_the_words_of_a_story(own):
    own.story("gipfel", "Der Leitzins sinkt in Wien.")
    sound = desk(own, "topics", "gipfel")
    with sqlite3.connect(own.folder / ".cache" / "press.sqlite3") as store:
        store.execute('DELETE FROM "extracts cues"')
    store.close()
    code, told, said = desk(own, "topics", "gipfel")
    assert (code, told) == sound[:2]
    assert "press.sqlite3 is damaged" in said


def test_topics_says_why_and_writes_no_page(own):
    own.write("desk/topics.toml", TOPICS)
    own.story("gipfel", "Der Leitzins sinkt. Der Elfmeter.", title="Leitzins", tags="[Käse]")
    code, told, _ = desk(own, "topics", "gipfel")
    assert (code, told.splitlines()) == (
        0,
        [
            'Topics of "Leitzins":',
            "    –  Käse (kaese): editor",
            " 1.12  Geldpolitik (geld): words 1.12 = +1.12 Leitzins",
            "(0.61)  Sport (sport): words 0.61 = +0.61 Elfmeter",
            "    A topic is given from 1.00 on: √(words² + earlier²). "
            "In brackets is what was too weak.",
            "Related stories:",
            "    – none",
        ],
    )
    assert not own.output.exists()


def test_a_relation_is_told_with_the_parts_of_its_score(own):
    flood = "Hochwasser an der Donau: Deiche bei Passau brechen, die Feuerwehr rettet Anwohner."
    own.story("flut", flood, title="Deiche brechen bei Passau", date="2024-05-17")
    own.story("danach", flood, title="Deiche bei Passau geflickt", related="{pin: [flut]}")
    code, told, _ = desk(own, "topics", "danach")
    relation, parts = told.splitlines()[-2:]
    assert code == 0
    assert relation.endswith("Deiche brechen bei Passau (flut): Deiche, Passau, Anwohner")
    assert re.fullmatch(
        r" {7}= \(0\.\d\d words \+ \d\.\d\d shared neighbours\) × 1\.\d\d nearness"
        r" \+ 0\.00 topics and dossier",
        parts,
    )


def test_topics_of_an_unknown_story_names_a_near_one(own):
    own.story("gipfel")
    code, _, said = desk(own, "topics", "gipfl")
    assert code == 1
    assert '"gipfl" is no slug of a published story. Did you mean "gipfel"?' in said


PAGES = {
    "index.html": '<a id="a" href="seite/#b">1</a> <a href="#a">2</a> <a href="#c">3</a>'
    '<a href="https://blatt.example/haus/hausrat/">10</a> <a href="/haus/hausrat/">11</a>',
    "hausrat/index.html": "<p>",
    "seite/index.html": '<p id="b"><a href="https://blatt.example/x/">4</a> <img src="b.png">',
    "404.html": '<a href="/haus/seite/">5</a> <a href="//elsewhere.example/">6</a> '
    '<a href="mailto:a@blatt.example">7</a> <a href="https://blatt.example/haus">8</a> '
    '<a href="https://blatt.example/haus/seite/#d">9</a> <form action="/haus/suche/"></form>',
}


def test_links_of_the_built_site_that_lead_nowhere_are_found(own):
    for path, html in PAGES.items():
        file = own.output / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(html, encoding="utf-8")
    own.set('SITEURL = "https://blatt.example/haus"')
    wrong, correct = "leads to no file of the site", "Correct the template, the setting or the text"
    place = 'leads to a page without the place "{}". Correct the link or give the place this id.'
    assert desk(own, "links", str(own.output)) == (
        1,
        "",
        f'{own.output}/404.html: "https://blatt.example/haus/seite/#d" {place.format("d")}\n'
        f'{own.output}/404.html: "/haus/suche/" {wrong}. {correct} that the link comes from.\n'
        f'{own.output}/index.html: "#c" {place.format("c")}\n'
        f'{own.output}/seite/index.html: "b.png" {wrong}. {correct} that the link comes from.\n',
    )


def test_a_link_that_leads_nowhere_from_many_pages_is_told_once(own):
    for path in ("index.html", "a/index.html", "a/b/index.html"):
        file = own.output / path
        file.parent.mkdir(parents=True, exist_ok=True)
        up = "../" * path.count("/")
        file.write_text(f'<a href="{up}impressum/">1</a> <a href="{up}c/">2</a>', "utf-8")
    told = "leads to no file of the site. Correct the template, the setting or the text that the"
    assert desk(own, "links", str(own.output))[2] == "".join(
        f'{own.output}/a/b/index.html: "../../{name}/" {told} link comes from. More such places: '
        f"2, the first in {own.output}/a/index.html.\n"
        for name in ("impressum", "c")
    )


def test_dead_links_of_a_large_site_come_in_the_order_of_its_pages(tmp_path):
    names = [f"{number:04}.html" for number in range(1600)]
    for name in names:
        page = f'<main id="da"><p><a href="{name}#da">1</a> <a href="index.html#weg">2</a></main>'
        (tmp_path / name).write_text(page, encoding="utf-8")
    (tmp_path / "index.html").write_text("<p>", encoding="utf-8")
    dead = [
        DeadLink(Path(name), "index.html#weg", "weg", tmp_path / "index.html") for name in names
    ]
    assert list(find_dead_links(tmp_path)) == dead


def test_a_file_that_a_style_sheet_names_and_is_not_there_is_told(own):
    (own.output / "static").mkdir(parents=True)
    (own.output / "index.html").write_text("<p>", encoding="utf-8")
    (own.output / "static" / "a.svg").write_text("<svg/>", encoding="utf-8")
    (own.output / "static" / "a.css").write_text(
        'a{src:url("fonts/b.woff2")}b{c:url(a.svg) url(#d) url("data:image/png;base64,AA")}',
        encoding="utf-8",
    )
    assert desk(own, "links", str(own.output))[2] == (
        f'{own.output}/static/a.css: "fonts/b.woff2" leads to no file of the site. Correct the '
        "template, the setting or the text that the link comes from.\n"
    )


def test_a_site_without_dead_links_is_told_and_one_that_is_not_built_too(own):
    assert desk(own, "links", str(own.output)) == (
        1,
        "",
        f"{own.output} is no built site. Build it first: make site.\n",
    )
    own.output.mkdir()
    (own.output / "a #1?.png").touch()
    (own.output / "index.html").write_text(
        '<a href="index.html?a#">1</a> <img src="a%20%231%3F.png">', encoding="utf-8"
    )
    assert desk(own, "links", str(own.output)) == (
        0,
        f"All links in {own.output} lead to their targets.\n",
        "",
    )

"""After any edit the site is byte for byte what a clean build gives, and little was rendered."""

import os
import re
import shutil
import sqlite3

import pytest

from tests.site.small_site import SmallSite

TOPICS = """
[[topic]]
id = "nordkorea"
label = "Nordkorea"
words = ["Pjöngjang"]

[[topic]]
id = "sport"
label = "Sport"
"""
DOSSIER = "---\ntitle: Gipfel\nmodified: 2024-06-18\n---\nDer Stand.\n"
RENDERED = re.compile(r"(\d+) rendered, (\d+) written")


@pytest.fixture
def filled(site):
    site.write("desk/topics.toml", TOPICS)
    site.write("dossiers/gipfel.md", DOSSIER)
    for day in range(10, 18):
        site.story(
            f"meldung-{day}",
            body=f"Putin reist zum {day - 9}. Mal nach Pjöngjang.\n\nLaut Reuters ist das so.",
            date=f"2024-06-{day}T06:00+02:00",
            tags="[Nordkorea]" if day % 2 else "[Sport]",
            dossier="gipfel",
            sources="[{outlet: Reuters}]",
        )
    assert site.build().code == 0
    return site


def rebuild(site, tmp_path):
    """Build, compare with a clean build of the same content, return what was rendered."""
    built = site.build()
    assert built.code == 0, built.said
    clean = SmallSite(tmp_path / "clean")
    clean.borrow_fonts(site.folder / ".cache" / "fonts")
    clean.content.rmdir()
    clean.content.symlink_to(site.content)
    clean.conf.write_text(
        site.conf.read_text(encoding="utf-8") + f"PRESS_CACHE = {str(clean.folder / 'cache')!r}\n",
        encoding="utf-8",
    )
    afresh = clean.build()
    assert afresh.code == 0, afresh.said
    assert built.files.keys() == afresh.files.keys()
    assert [path for path in built.files if built.files[path] != afresh.files[path]] == []
    found = RENDERED.search(built.said)
    return int(found[1]) if found else 0


def edit(site, slug, old, new):
    file = site.content / "stories" / f"{slug}.md"
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def test_nothing_changed_renders_nothing(filled, tmp_path):
    assert rebuild(filled, tmp_path) == 0


def test_a_changed_body_renders_its_page_and_those_that_its_words_relate_it_to(filled, tmp_path):
    edit(filled, "meldung-13", "das so", "das anders")
    assert 1 <= rebuild(filled, tmp_path) <= 3


def test_a_body_that_is_no_minute_longer_may_make_its_edition_so(filled, tmp_path):
    for slug in ("lang", "laenger"):
        filled.story(slug, body="Anfang.\n\n" + "Wort " * 240, date="2024-06-17T08:00+02:00")
    front = filled.build().files["index.html"].decode()
    edit(filled, "lang", "Wort " * 4, "Wort " * 5)
    rebuild(filled, tmp_path)
    told = filled.files()["index.html"].decode()
    assert ("2 Minuten" in front, "3 Minuten" in told) == (True, True)


def test_a_changed_title_reaches_what_shows_it(filled, tmp_path):
    edit(filled, "meldung-13", "title: Meldung-13", "title: Ganz anders")
    assert 1 < rebuild(filled, tmp_path) < 60


def test_a_new_story_reaches_few_pages(filled, tmp_path):
    filled.story("neu", date="2024-06-17T08:00+02:00", tags="[Nordkorea]")
    assert 1 < rebuild(filled, tmp_path) <= 60


def test_a_story_that_an_embargo_sets_free_enters_feeds_and_sitemaps_as_the_latest(
    filled, tmp_path
):
    filled.story(
        "frei",
        date="2024-06-11",
        embargo="2024-06-30T09:00+02:00",
        tags="[Sport]",
        dossier="gipfel",
    )
    filled.set('FEED_LENGTH = 2\nBUILD_TIME = "2024-06-30T08:59+02:00"')
    assert b"/frei/" not in filled.build().files["feeds/atom.xml"]
    filled.set('BUILD_TIME = "2024-06-30T09:00+02:00"')
    assert 1 < rebuild(filled, tmp_path) <= 60
    for place in ("feeds", "thema/sport", "dossier/gipfel"):
        entry = filled.files()[f"{place}/atom.xml"].decode().partition("<entry>")[2]
        assert "/2024/06/11/frei/" in entry.partition("</entry>")[0]
        assert "<published>2024-06-30T09:00:00+02:00</published>" in entry
    news = filled.files()["news-sitemap.xml"].decode()
    assert re.findall("<loc>(.*?)</loc>", news) == ["http://localhost:8000/2024/06/11/frei/"]
    place = "/2024/06/11/frei/</loc><lastmod>2024-06-30T09:00:00+02:00</lastmod>"
    assert place in filled.files()["sitemap-2024-06.xml"].decode()


def test_a_deleted_story_leaves_nothing_behind(filled, tmp_path):
    (filled.content / "stories/meldung-14.md").unlink()
    rebuild(filled, tmp_path)
    assert not [path for path in filled.files() if "meldung-14" in path]


def test_a_corrected_date_moves_a_story(filled, tmp_path):
    edit(filled, "meldung-15", "2024-06-15", "2024-06-11")
    rebuild(filled, tmp_path)
    assert "2024/06/11/meldung-15/index.html" in filled.files()
    assert "2024/06/15/meldung-15/index.html" not in filled.files()


def test_a_renamed_topic_changes_its_labels_everywhere(filled, tmp_path):
    filled.write(
        "desk/topics.toml",
        TOPICS.replace('label = "Sport"', 'label = "Spiel und Sport"\naliases = ["Sport"]'),
    )
    rebuild(filled, tmp_path)
    assert "Spiel und Sport" in filled.files()["2024/06/12/meldung-12/index.html"].decode()


def test_feeds_of_a_topic_go_on_under_its_former_id(filled, tmp_path):
    before = filled.files()["thema/sport/atom.xml"].decode()
    renamed = TOPICS.replace('id = "sport"', 'id = "spiele"\nformer = ["sport"]')
    filled.write("desk/topics.toml", renamed)
    filled.story("neu", date="2024-06-17T08:00+02:00", tags="[Sport]")
    rebuild(filled, tmp_path)
    old, new = (filled.files()[f"thema/{name}/atom.xml"].decode() for name in ("sport", "spiele"))
    assert re.search("<id>(.*)</id>", old)[1] == re.search("<id>(.*)</id>", before)[1]
    assert re.findall("(?<=<entry>\n)<id>.*</id>", old) == re.findall(
        "(?<=<entry>\n)<id>.*</id>", new
    )
    assert "/2024/06/17/neu/" in old
    assert 'type="text/html" href="http://localhost:8000/thema/spiele/"' in old
    month = filled.files()["thema/sport/2024/06/index.html"].decode()
    assert 'content="0; url=../../../../thema/spiele/2024/06/index.html"' in month
    filled.write("desk/topics.toml", renamed.replace("sport", "turnen"))
    filled.story("neu", date="2024-06-17T08:00+02:00", tags="[Turnen]")
    rebuild(filled, tmp_path / "again")
    places = {path.split("/")[1] for path in filled.files() if path.startswith("thema/")}
    assert places == {"index.html", "nordkorea", "spiele", "turnen"}


def test_a_renamed_dossier_keeps_its_address_and_its_feeds(filled, tmp_path):
    before = filled.files()["dossier/gipfel/atom.xml"].decode()
    (filled.content / "dossiers/gipfel.md").unlink()
    filled.write("dossiers/treffen.md", DOSSIER.replace("modified", "former: [gipfel]\nmodified"))
    for day in range(10, 18):
        edit(filled, f"meldung-{day}", "dossier: gipfel", "dossier: treffen")
    filled.story("neu", date="2024-06-17T08:00+02:00", dossier="treffen")
    rebuild(filled, tmp_path)
    feed = filled.files()["dossier/gipfel/atom.xml"].decode()
    assert re.search("<id>(.*)</id>", feed)[1] == re.search("<id>(.*)</id>", before)[1]
    assert "/2024/06/17/neu/" in feed
    assert 'type="text/html" href="http://localhost:8000/dossier/treffen/"' in feed
    page = filled.files()["dossier/gipfel/index.html"].decode()
    assert 'content="0; url=../../dossier/treffen/index.html"' in page


OUTLET = """
[[outlet]]
id = "rtr"
name = "Reuters"
kind = "agency"
"""
CATEGORY = """
[[category]]
id = "korea"
label = "International"
"""


@pytest.mark.parametrize(
    ("file", "entry", "folder"),
    [("outlets", OUTLET, "quelle"), ("categories", CATEGORY, "rubrik")],
)
def test_a_renamed_outlet_or_category_keeps_its_addresses(filled, tmp_path, file, entry, folder):
    filled.write(f"desk/{file}.toml", entry)
    rebuild(filled, tmp_path)
    before = {path for path in filled.files() if path.startswith(f"{folder}/")}
    old = entry.split('"')[1]
    filled.write(f"desk/{file}.toml", entry.replace(f'"{old}"', '"neu"'))
    rebuild(filled, tmp_path / "lost")
    assert f"{folder}/{old}/index.html" not in filled.files()
    filled.write(f"desk/{file}.toml", entry.replace(f'"{old}"', f'"neu"\nformer = ["{old}"]'))
    rebuild(filled, tmp_path / "kept")
    assert before - filled.files().keys() == set()
    leads = filled.files()[f"{folder}/{old}/2024/06/index.html"].decode()
    assert f'content="0; url=../../../../{folder}/neu/2024/06/index.html"' in leads


def test_a_changed_dossier_reaches_the_stories_of_it(filled, tmp_path):
    filled.write("dossiers/gipfel.md", DOSSIER.replace("title: Gipfel", "title: Der Gipfel"))
    rebuild(filled, tmp_path)
    assert "Der Gipfel" in filled.files()["2024/06/12/meldung-12/index.html"].decode()


def test_a_dossier_leads_to_a_topic_once_a_story_has_it(filled, tmp_path):
    def links():
        return "/thema/musik/" in filled.files()["dossier/gipfel/index.html"].decode()

    filled.write("desk/topics.toml", TOPICS + '[[topic]]\nid = "musik"\nlabel = "Musik"\n')
    filled.write("dossiers/gipfel.md", DOSSIER.replace("modified", "topics: [Musik]\nmodified"))
    rebuild(filled, tmp_path / "before")
    assert not links()
    edit(filled, "meldung-13", "tags: [Nordkorea]", "tags: [Nordkorea, Musik]")
    rebuild(filled, tmp_path / "after")
    assert links()


@pytest.mark.parametrize("change", [("slug: meldung-13", "slug: neu"), ("06-13", "06-12")])
def test_texts_of_the_desk_follow_the_address_of_a_story(filled, tmp_path, change):
    link = "[x]({filename}/stories/meldung-13.md)"
    filled.write("dossiers/gipfel.md", DOSSIER + link)
    filled.write("editions/2024-06-11.md", f"---\n---\n{link}\n")
    filled.write("editions/2024-06-17.md", f"---\n---\n{link}\n")
    rebuild(filled, tmp_path / "before")
    edit(filled, "meldung-13", *change)
    rebuild(filled, tmp_path)
    day, slug = ("12", "meldung-13") if "06-12" in change else ("13", "neu")
    places = {"index.html": "./", "2024/06/11/index.html": "../../../"}
    for path, base in {**places, "dossier/gipfel/index.html": "../../"}.items():
        assert f'<a href="{base}2024/06/{day}/{slug}/' in filled.files()[path].decode()


def test_links_follow_dossiers_and_editions(filled, tmp_path):
    def linked(*addresses):
        pages = {"2024/06/17/neu/": "../../../../", "haus/": "../", "dossier/gipfel/": "../../"}
        shown = [filled.files()[f"{page}index.html"].decode() for page in pages]
        return [
            [f'<a href="{base}{address}' in page for address in addresses]
            for page, base in zip(shown, pages.values(), strict=True)
        ]

    edition, named = "{filename}/editions/2024-06-13.md", "{filename}/dossiers/lage.md"
    links = f"[x]({named}#x) [y]({edition})"
    filled.write("dossiers/lage.md", DOSSIER)
    filled.write("editions/2024-06-13.md", "---\ntitle: Heute\n---\n")
    filled.story("neu", body=f"Anfang.\n\n{links}", date="2024-06-17T08:00+02:00")
    filled.write("pages/haus.md", f"---\ntitle: Haus\n---\n{links}\n")
    filled.write("dossiers/gipfel.md", DOSSIER + links.replace("/dossiers/", ""))
    rebuild(filled, tmp_path / "before")
    assert linked("dossier/lage/index.html#x", "2024/06/13/index.html") == [[True, True]] * 3
    (filled.content / "dossiers/lage.md").rename(filled.content / "dossiers/lager.md")
    refused = filled.build("C.UTF-8")
    nowhere = (
        f'neu.md:9:5: The link "{named}#x" leads nowhere: there is no content/dossiers/lage.md.'
    )
    assert (refused.code, f'{nowhere} Did you mean "/dossiers/lager.md"?' in refused.said) == (
        1,
        True,
    )
    (filled.content / "dossiers/lager.md").rename(filled.content / "dossiers/lage.md")
    edit(filled, "meldung-13", "slug:", "status: draft\nslug:")
    rebuild(filled, tmp_path)
    assert linked("dossier/lage/index.html#x", "2024/06/13/") == [[True, False]] * 3


def test_what_editors_keep_beside_the_stories_is_set_on_every_page(filled, tmp_path):
    label = """label = 'Die "Liga" - so'\naliases = ["Sport"]\nscope = 'Ein "Thema" - so'"""
    outlet = """[[outlet]]\nid = "reuters"\nname = 'Die "Agentur" - so'\nkind = "agency"\n"""
    filled.write("desk/topics.toml", TOPICS.replace('label = "Sport"', label))
    filled.write(
        "desk/outlets.toml", f"""{outlet}aliases = ["Reuters"]\nabout = 'Eine "Quelle" - so'\n"""
    )
    step = "timeline:\n  - {date: 2024-06-17, text: 'Ein \"Schritt\" - so'}\n---\n"
    dossier = DOSSIER.replace("title: Gipfel", "title: 'Der \"Gipfel\" - so'")
    filled.write("dossiers/gipfel.md", dossier.replace("---\nDer", f"{step}Der"))
    filled.write("editions/2024-06-17.md", "---\ntitle: 'Der \"Abend\" - so'\n---\n")
    rebuild(filled, tmp_path)
    pages = {
        path: page.decode()
        for path, page in filled.files().items()
        if path.endswith((".html", ".xml", ".json", ".txt"))
    }
    assert [
        path for path, page in pages.items() if re.search(r'(?:"|&#34;|&quot;) - so', page)
    ] == []
    shown = {
        "thema/sport/index.html": ["Die „Liga“\xa0– so", "Ein „Thema“\xa0– so"],
        "2024/06/12/meldung-12/index.html": ["Die „Agentur“\xa0– so", "Die „Liga“\xa0– so"],
        "quelle/reuters/index.html": ["Die „Agentur“\xa0– so", "Eine „Quelle“\xa0– so"],
        "dossier/gipfel/index.html": ["Der „Gipfel“\xa0– so", "Ein „Schritt“\xa0– so"],
        "index.html": ["Der „Abend“\xa0– so", "Der „Gipfel“\xa0– so", "Ein „Schritt“\xa0– so"],
        "suche/index.html": ["Die „Liga“\xa0– so", "Der „Gipfel“\xa0– so", "Die „Agentur“\xa0– so"],
        "thema/sport/atom.xml": ["Die „Liga“\xa0– so", "Ein „Thema“\xa0– so"],
    }
    assert [(path, text) for path in shown for text in shown[path] if text not in pages[path]] == []


def test_persons_that_bodies_name_reach_the_page_of_the_dossier(filled, tmp_path):
    for slug in ("meldung-12", "meldung-13"):
        edit(filled, slug, "das so", "das so, sagt Olaf Scholz")
    assert 3 <= rebuild(filled, tmp_path) <= 12
    assert "Olaf Scholz" in filled.files()["dossier/gipfel/index.html"].decode()


def test_damaged_lines_of_related_stories_are_told_again(filled, tmp_path):
    lines = filled.folder / ".cache" / "related" / "lines.data"
    status = lines.stat()
    lines.write_bytes(bytes(byte ^ 0x40 for byte in lines.read_bytes()))
    os.utime(lines, ns=(status.st_atime_ns, status.st_mtime_ns))
    filled.set('SITENAME = "Anders"')
    assert "related/lines is damaged" in filled.build().said
    assert rebuild(filled, tmp_path) == 0


def test_damaged_topics_are_told_and_found_again(filled, tmp_path):
    filled.story("feier", "Pjöngjang feiert.", title="Pjöngjang lädt nach Pjöngjang")
    assert "thema/nordkorea" in filled.build().files["2024/06/18/feier/index.html"].decode()
    file = filled.folder / ".cache" / "topics" / "tagging"
    file.write_bytes(file.read_bytes().replace(b"nordkorea", b"nordkoreb"))
    edit(filled, "meldung-12", "das so", "das auch so")
    told = f"The cache {file} is damaged; it is dropped and made anew."
    assert told in " ".join(filled.build().said.split())
    assert rebuild(filled, tmp_path) == 0


def test_a_category_is_called_as_in_a_clean_build_when_the_story_that_named_it_is_gone(
    site, tmp_path
):
    site.story("anna", category="politik")
    berta = site.story("berta", category="Politik")
    assert site.build().code == 0
    berta.unlink()
    rebuild(site, tmp_path)


@pytest.mark.parametrize(
    "loss",
    [
        'DROP TABLE "extracts citations"',
        'DELETE FROM "extracts citations" WHERE id = 3',
        'DELETE FROM "extracts cues" WHERE id = 3',
        'DELETE FROM "extracts terms" WHERE id = 3',
    ],
)
def test_what_the_store_has_lost_of_a_story_is_read_again(filled, tmp_path, loss):
    cache = filled.folder / ".cache"
    with sqlite3.connect(cache / "press.sqlite3") as store:
        store.execute(loss)
    store.close()
    shutil.rmtree(cache / "topics")
    shutil.rmtree(cache / "related")
    filled.set('SITENAME = "Neues Blatt"')
    told = filled.build("C.UTF-8").said.splitlines()[-1]
    assert told == f"The cache {cache / 'press.sqlite3'} is damaged; it is dropped and made anew."
    rebuild(filled, tmp_path)


def test_why_a_page_was_rendered_is_told_in_the_words_of_editors(filled):
    filled.write("dossiers/gipfel.md", DOSSIER.replace("Der Stand.", "Ein anderer Stand."))
    filled.set("PRESS_WHY = True")
    assert filled.build("C.UTF-8").said.splitlines()[:-1] == [
        "dossier/gipfel/index.html: state of play changed",
        "muster/index.html: example of a dossier changed",
    ]


def build_until_quiet(site):
    """Build until nothing changes; files that were just written need a build or two more."""
    told = (site.build("C.UTF-8").said for _ in range(20))
    return next(said for said in told if "Nothing changed" in said)


def test_a_warning_is_told_until_what_it_is_of_is_mended(site):
    story = site.story("anna", modified="2024-06-17")
    warning = site.build("C.UTF-8").said.splitlines()[0]
    assert warning == (
        'content/stories/anna.md:6:11: Warning: The date under "modified" is earlier than '
        "that of the story. Check both."
    )
    assert build_until_quiet(site).splitlines()[:-1] == [warning]
    story.write_text(story.read_text("utf-8").replace("06-17", "06-19"), "utf-8")
    assert "Warning" not in site.build("C.UTF-8").said
    assert len(build_until_quiet(site).splitlines()) == 1


def test_a_warning_is_told_in_the_language_of_whoever_builds(site):
    site.story("anna", modified="2024-06-17")
    build_until_quiet(site)
    assert "Warnung: " in site.build("de_DE.UTF-8").said


def count_sizes(site, size):
    pages = ("2024/06/18/mit-bild/index.html", "haus/index.html")
    return [(site.output / page).read_text("utf-8").count(size) for page in pages]


def test_pages_know_the_sizes_of_their_images(filled, tmp_path):
    picture = '{file: "{static}/bild.svg", alt: A, credit: B, licence: CC0}'
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="{}" height="90"/>'
    filled.write("bild.svg", svg.format(160))
    filled.write("pages/haus.md", "---\ntitle: Haus\n---\n![H]({static}/bild.svg)\n")
    filled.story("mit-bild", body="Ja.\n\nEin ![B]({static}/bild.svg) Bild.", image=picture)
    assert filled.build().code == 0
    assert count_sizes(filled, 'width="160" height="90"') == [2, 1]
    filled.write("bild.svg", svg.format(170))
    assert rebuild(filled, tmp_path) == 2
    assert count_sizes(filled, 'width="170" height="90"') == [2, 1]

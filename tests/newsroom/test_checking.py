"""Checks across files: registers, other stories, files."""

import datetime as dt
from unicodedata import normalize

import pytest
from msgspec.structs import replace

from plugins.newsroom.addresses import GERMAN
from plugins.newsroom.checking import check_stories, check_waits
from plugins.newsroom.checking_registers import check_registers
from plugins.newsroom.collisions import check_collisions, check_names, check_symlinks
from plugins.newsroom.reading import ReadingRules, parse_story
from plugins.newsroom.registers import Category, CategoryRegister, Outlet, OutletRegister
from plugins.newsroom.story import Image
from plugins.newsroom.story_files import find_sources
from plugins.newsroom.surroundings import Surroundings
from tests.makers import moment, take

OUTLETS = OutletRegister(
    [Outlet("spiegel", "Der Spiegel", "magazine", ("Spiegel",)), Outlet("dpa", "dpa", "agency")]
)
IMAGES = ("static/a.jpg", "static/bohne.svg", "static/dokument.pdf", "static/leer.PNG")
SOURCES = (
    "desk/outlets.toml",
    "dossiers/wahl.md",
    "editions/2024-06-18.md",
    "pages/entwurf.md",
    "pages/ueber.md",
    "stories/18-b-0.md",
    "stories/18-b-0.md~",
)
CATEGORIES = CategoryRegister([Category("international", "International")])


class Desk:
    """A small content folder with its stories."""

    def __init__(self, content):
        self.content = content
        self.stories = []

    def write(self, slug, *lines, body="Lead.\n\nText.", category="International", day=18):
        head = [f"title: {slug}", f"date: 2024-06-{day}", f"category: {category}", f"slug: {slug}"]
        source = "\n".join(["---", *head, *lines, "---", body])
        path = f"stories/{day}-{slug}-{len(self.stories)}.md"
        (self.content / "stories").mkdir(exist_ok=True)
        (self.content / path).write_text(source, encoding="utf-8")
        reading = take(parse_story(source.encode(), path, ReadingRules()))
        assert not [finding for finding in reading.findings if not finding.warning]
        self.stories.append(reading.story)
        return reading.story

    def told(self, lang="en", **more):
        return [problem.describe(lang) for problem in self.problems(**more)]

    def problems(self, categories=CATEGORIES, outlets=OUTLETS, **more):
        values = {
            "content": self.content,
            "now": moment(20),
            "stories": {story.path: story for story in self.stories},
            "dossiers": frozenset({"ukraine-hilfe"}),
            "files": dict.fromkeys([*IMAGES, *SOURCES]),
            "sizes": {"static/a.jpg": (4, 3)},
            "is_source": find_sources({"PAGE_PATHS": ["pages"]}),
            "pages": {"pages/ueber.md": frozenset({"team"})},
            "public": frozenset(story.slug for story in self.stories),
        }
        told = check_registers(self.stories, categories, outlets, self.content)
        return told + check_stories(Surroundings(**{**values, **more}))


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def test_what_exists_is_not_told_of(desk):
    desk.write("b")
    desk.write(
        "a",
        "dossier: ukraine-hilfe",
        "sources: [{outlet: Der Spiegel}]",
        "related: {pin: [b]}",
        "image: {file: static/a.jpg, alt: A, credit: B, licence: C}",
        category="international",
        body="Lead.\n\nLaut „Spiegel“ [a]({filename}/stories/18-b-0.md) [b](#c) "
        "[d]({filename}/pages/ueber.md#team) [e]({static}/static/a.jpg) "
        "[f]({static}/static/dokument.pdf) ![g]({static}/static/bohne.svg)\n\n## C",
    )
    assert desk.told() == []


def test_without_registers_every_name_is_accepted(desk):
    desk.write("a", "sources: [{outlet: Irgendwer}]", category="Neu", body="L.\n\nLaut Wem")
    register = {
        "categories": CategoryRegister([], open_to_all=True),
        "outlets": OutletRegister([], open_to_all=True),
    }
    assert desk.told(**register) == []


NO_IMAGE = "is no image that browsers show. Save it anew as JPEG, PNG, WebP, AVIF, GIF or SVG."
BAD = {
    "dossier: ukraine-hife": '6:10: "ukraine-hife" is no dossier. Did you mean "ukraine-hilfe"? '
    "Dossiers lie in content/dossiers/.",
    "sources: [{outlet: spigel}]": '6:20: "spigel" is no known outlet. Did you mean "Spiegel"? '
    "Outlets are listed in content/desk/outlets.toml.",
    "sources: [{outlet: dpa}]": '6:11: Warning: The text never draws on "dpa". Name it in the text '
    "(laut „dpa“) or delete the entry.",
    "related: {pin: [bb]}": '6:17: No story has the slug "bb". Did you mean "b"? It stands in its '
    "front matter or at the end of its address.",
    "related: {pin: [18-b-0]}": '6:17: No story has the slug "18-b-0". Did you mean "b"? It stands '
    "in its front matter or at the end of its address.",
    "related: {exclude: [zz]}": '6:21: No story has the slug "zz". It stands in its front matter '
    "or at the end of its address.",
    "related: {pin: [a]}": '6:17: "a" is this very story. Delete it.',
    "image: {file: stories/18-b-0.md, alt: A, credit: B, licence: C}": "6:15: There is no image "
    '"stories/18-b-0.md". The path counts from content/.',
    "image: {file: static/b.jpg, alt: A, credit: B, licence: C}": "6:15: There is no image "
    '"static/b.jpg". The path counts from content/.',
    "image: {file: static/bone.jpg, alt: A, credit: B, licence: C}": "6:15: There is no image "
    '"static/bone.jpg". Did you mean "static/bohne.svg"? The path counts from content/.',
    "image: {file: a.jpg, alt: A, credit: B, licence: C}": "6:15: There is no image "
    '"a.jpg". Did you mean "static/a.jpg"? The path counts from content/.',
    "image: {file: static/dokument.pdf, alt: A, credit: B, licence: C}": "6:15: "
    f'"static/dokument.pdf" {NO_IMAGE}',
    "image: {file: static/leer.PNG, alt: A, credit: B, licence: C}": f'6:15: "static/leer.PNG" '
    f"{NO_IMAGE}",
}


@pytest.mark.parametrize("line", BAD)
def test_front_matter_that_names_nothing_is_told(desk, line):
    desk.write("b")
    desk.write("a", line)
    assert desk.told() == [f"stories/18-a-1.md:{BAD[line]}"]


def test_outlets_need_no_attribution_where_none_can_be_found(desk):
    desk.write("a", "sources: [{outlet: dpa}]", "lang: fr", body="Lead.\n\nSelon la dpa.")
    desk.write("b", "sources: [{outlet: dpa}]", "lang: en-US", body="Lead.\n\nText.")
    assert desk.told() == [
        'stories/18-b-1.md:6:11: Warning: The text never draws on "dpa". Name it in the text '
        "(according to “dpa”) or delete the entry."
    ]


@pytest.mark.parametrize("lang", ["de", "en-GB"])
def test_the_example_of_an_attribution_is_one_in_the_language_of_the_story(desk, lang):
    desk.write("a", "sources: [{outlet: spiegel}]", f"lang: {lang}")
    (problem,) = desk.problems()
    body = f"Lead.\n\nThis is so, {problem.values['example']}."
    desk.stories.clear()
    desk.write("b", "sources: [{outlet: spiegel}]", f"lang: {lang}", body=body)
    assert desk.told() == []


LINKS = {
    "[x]({filename}nope.md)": 'The link "{filename}nope.md" leads nowhere: there is no '
    "content/stories/nope.md. A path that begins with / counts from content/.",
    "[x]({filename}/pages/uber.md)": 'The link "{filename}/pages/uber.md" leads nowhere: there is '
    'no content/pages/uber.md. Did you mean "/pages/ueber.md"? A path that begins with / counts '
    "from content/.",
    "[x]({filename}/pages/ueber.md#teams)": 'There is no anchor "teams". Did you mean "team"? '
    "Headings are anchors: in lower case, with hyphens, umlauts written out.",
    "[x](#kritk)": 'There is no anchor "kritk". Did you mean "kritik"? Headings are anchors: in '
    "lower case, with hyphens, umlauts written out.",
    "[x]({static}/static/b.pdf)": 'The link "{static}/static/b.pdf" leads nowhere: there is no '
    "content/static/b.pdf. A path that begins with / counts from content/.",
    "[x]({static}a.jpg)": 'The link "{static}a.jpg" leads nowhere: there is no '
    'content/stories/a.jpg. Did you mean "/static/a.jpg"? A path that begins with / counts from '
    "content/.",
    "[x]({static}/dokument.png)": 'The link "{static}/dokument.png" leads nowhere: there is no '
    "content/dokument.png. A path that begins with / counts from content/.",
    "[x]({filename}\\pages\\ueber.md)": 'The link "{filename}\\pages\\ueber.md" leads nowhere: '
    'there is no content/stories/\\pages\\ueber.md. Did you mean "/pages/ueber.md"? A path that '
    "begins with / counts from content/.",
    "[x]({static}18-b-0.md)": 'The link "{static}18-b-0.md" leads to the source of a story or '
    "page, which is not published. Write {filename} instead of {static}.",
    "[x]({attach}18-b-0.md)": 'The link "{attach}18-b-0.md" leads to the source of a story or '
    "page, which is not published. Write {filename} instead of {static}.",
    "[x](|static|/pages/ueber.md)": 'The link "|static|/pages/ueber.md" leads to the source of a '
    "story or page, which is not published. Write {filename} instead of {static}.",
    "[x]({static}18-b-0.md%7E)": 'The link "{static}18-b-0.md%7E" leads to '
    "content/stories/18-b-0.md~, a file that is not published. Delete the link.",
    **{
        f"[x]({mark}/{path})": f'The link "{mark}/{path}" leads to content/{path}, a file that is '
        "not published. Delete the link."
        for path in (SOURCES[0], SOURCES[1], SOURCES[2], SOURCES[3])
        for mark in ("{static}", "{filename}")
    },
    "![x]({static}/static/leer.PNG)": f'"{{static}}/static/leer.PNG" {NO_IMAGE}',
    "[x]({filename}/static/a.jpg)": '"{filename}/static/a.jpg" is no link that exists here. Write '
    "{filename} before a story or page, {static} before another file.",
    "[x]({tag}russland)": '"{tag}russland" is no link that exists here. Write {filename} before a '
    "story or page, {static} before another file.",
    "[x]({Static}18-b-0.md)": '"{Static}18-b-0.md" is no link that exists here. Write {filename} '
    "before a story or page, {static} before another file.",
    "Laut „Spiegel“": 'The text draws on "Spiegel", but the story has no "sources". Write '
    '"sources: [{outlet: spiegel}]" in the front matter.',
}


@pytest.mark.parametrize("text", LINKS)
def test_text_that_leads_nowhere_is_told_with_its_place(desk, text):
    desk.write("b")
    desk.write("a", body=f"Lead.\n\n## Kritik\n\nUnd {text}")
    (message,) = desk.told()
    place, _, said = message.partition(": ")
    assert (place.rpartition(":")[0], said) == ("stories/18-a-1.md:11", LINKS[text])


def test_an_attribution_without_an_entry_is_told_where_it_stands(desk):
    desk.write("a", body="Lead.\n\nEin Spiegel, laut Spiegel.")
    desk.write("b", "summary: Laut Spiegel.", body="Ein Spiegel.")
    desk.write("c", 'updates: [{date: 2024-06-18, text: "Neu, laut Spiegel."}]', body="Lead.")
    assert [message.partition(": ")[0] for message in desk.told()] == [
        "stories/18-a-0.md:9:19",
        "stories/18-b-1.md:6:10",
        "stories/18-c-2.md:6:36",
    ]


def test_sources_that_stand_there_but_are_wrong_are_not_called_missing(desk):
    path = desk.write("a", body="Lead.\n\nLaut Spiegel.").path
    file = desk.content / path
    file.write_text(file.read_text().replace("slug:", "sources: {outlet: spiegel}\nslug:"))
    assert desk.told() == []


def test_an_entry_that_only_a_correction_names_is_used(desk):
    correction = '{date: 2024-06-18, text: "Laut Spiegel.", was: a, now: b}'
    desk.write("a", "sources: [{outlet: Spiegel}]", f"corrections: [{correction}]")
    assert desk.told() == []


def test_a_newspaper_that_no_register_knows_is_a_warning_and_a_document_is_none(desk):
    desk.write("a", body="Lead.\n\nLaut „Neuer Anzeiger“ und „Koalitionsvertrag“")
    assert desk.told() == [
        'stories/18-a-0.md:9:7: Warning: The text draws on "Neuer Anzeiger", which is no known '
        'outlet. Enter it in content/desk/outlets.toml and under "sources".'
    ]
    assert [problem.warning for problem in desk.problems()] == [True]


def test_all_entries_that_a_story_without_sources_lacks_are_named_at_once(desk):
    desk.write("a", "sources: []", body="Lead.\n\nLaut Spiegel und laut dpa.")
    add = 'Write "sources: [{outlet: spiegel}, {outlet: dpa}]" in the front matter.'
    assert desk.told() == [
        f'stories/18-a-0.md:10:6: The text draws on "Spiegel", but the story has no "sources". '
        f"{add}",
        f'stories/18-a-0.md:10:23: The text draws on "dpa", but the story has no "sources". {add}',
    ]


def test_an_entry_beside_others_is_added_on_its_own(desk):
    desk.write("a", "sources: [{outlet: dpa}]", body="Lead.\n\nLaut Spiegel und laut dpa.")
    assert desk.told() == [
        'stories/18-a-0.md:10:6: The text draws on "Spiegel", but "sources" has no entry for it. '
        'Add "- {outlet: spiegel}".'
    ]


def test_the_file_of_an_image_is_looked_for_though_its_credit_is_missing():
    source = b"---\ntitle: A\ndate: 2024-06-18\ncategory: B\nimage: {file: a.jpg, alt: C}\n---\n"
    reading = take(parse_story(source, "a.md", ReadingRules()))
    assert [finding.values["missing"] for finding in reading.findings[:2]] == ["credit", "licence"]
    assert reading.story.image == Image(file="a.jpg", alt="C", credit="", licence="")


def test_an_unknown_category_is_told_in_german(desk):
    desk.write("a", category="Internatonal")
    assert desk.told("de") == [
        "stories/18-a-0.md:4:11: „Internatonal“ ist keine bekannte Rubrik. Meinten Sie "
        "„International“? Rubriken stehen in content/desk/categories.toml."
    ]


def test_a_pin_of_a_hidden_story_is_a_warning_and_a_link_to_it_is_none(desk):
    desk.write("b", "status: hidden")
    desk.write("a", "related: {pin: [b]}", body="Lead.\n\n[x]({filename}18-b-0.md)")
    assert desk.told() == [
        'stories/18-a-1.md:6:17: Warning: "b" is not published and will be shown here only when it '
        "is."
    ]


def test_pins_and_links_of_stories_to_come_are_warnings(desk):
    desk.write("b")
    desk.write("a", "related: {pin: [b]}", body="Lead.\n\n[x]({filename}18-b-0.md)")
    assert desk.told(public=frozenset({"a"})) == [
        'stories/18-a-1.md:6:17: Warning: "b" is not published and will be shown here only when it '
        "is.",
        'stories/18-a-1.md:10:5: Warning: The link "{filename}18-b-0.md" leads to a story or '
        "edition that is not published. It becomes a link once that is published.",
    ]


def test_pins_and_links_of_stories_that_have_expired_are_told_as_such(desk):
    for slug, expires in (("b", "2024-06-20T06:00"), ("c", "2024-06-20T06:01")):
        desk.write(slug, f"expires: {expires}")
        file = desk.stories[-1].path.removeprefix("stories/")
        body = f"Lead.\n\n[x]({{filename}}{file})"
        desk.write(f"a{slug}", f"related: {{pin: [{slug}]}}", body=body)
    to_come = "It becomes a link once that is published."
    assert desk.told(public=frozenset({"ab", "ac"})) == [
        'stories/18-ab-1.md:6:17: Warning: "b" has expired and is no longer shown here. Delete it.',
        'stories/18-ab-1.md:10:5: Warning: The link "{filename}18-b-0.md" leads to a story that '
        "has expired, and is no longer set. Delete it.",
        'stories/18-ac-3.md:6:17: Warning: "c" is not published and will be shown here only when '
        "it is.",
        'stories/18-ac-3.md:10:5: Warning: The link "{filename}18-c-2.md" leads to a story or '
        f"edition that is not published. {to_come}",
    ]


DESK = {"dossiers/wahl.md": "dossier/wahl/", "editions/2024-06-18.md": "2024/06/18/"}


def test_dossiers_and_editions_are_linked_by_their_files(desk):
    links = [f"[x]({{filename}}/{path}) [y]({{filename}}/{path}#x)" for path in DESK]
    desk.write("a", body="Lead.\n\n" + " ".join(links))
    assert desk.told(desk=DESK) == []


def test_a_link_to_an_edition_whose_stories_are_to_come_is_a_warning(desk):
    link = "{filename}/editions/2024-06-18.md"
    desk.write("a", body=f"Lead.\n\n[x]({link})")
    assert desk.told(desk={"editions/2024-06-18.md": ""}) == [
        f'stories/18-a-0.md:9:5: Warning: The link "{link}" leads to a story or edition that is '
        "not published. It becomes a link once that is published."
    ]


def test_a_link_to_a_renamed_dossier_is_told_with_the_nearest(desk):
    desk.write("a", body="Lead.\n\n[x]({filename}/dossiers/wahlen.md)")
    assert desk.told(desk=DESK) == [
        'stories/18-a-0.md:9:5: The link "{filename}/dossiers/wahlen.md" leads nowhere: there is '
        'no content/dossiers/wahlen.md. Did you mean "/dossiers/wahl.md"? A path that begins with '
        "/ counts from content/."
    ]


def test_what_lies_in_the_future_is_a_warning_in_a_story_that_has_appeared(desk):
    days = (
        "modified: 2024-06-20T06:01",
        "corrections: [{date: 2024-06-20, text: A}, {date: 2024-06-21, text: B}]",
        "updates: [{date: 2024-06-20T05:00, text: A}, {date: 2024-06-20T06:01, text: B}]",
    )
    desk.write("a", *days)
    desk.write("b", *days, day=21)
    ahead = "lies in the future. Check it."
    assert desk.told() == [
        f'stories/18-a-0.md:6:11: Warning: The date under "modified" {ahead}',
        f'stories/18-a-0.md:7:51: Warning: The date under "corrections" {ahead}',
        f'stories/18-a-0.md:8:53: Warning: The date under "updates" {ahead}',
    ]
    assert [problem.warning for problem in desk.problems()] == [True] * 3


def test_a_date_further_ahead_than_anybody_plans_is_a_warning_and_an_embargo_is_not(desk, tmp_path):
    slip = {"date": moment(20).replace(year=2062)}
    edge = moment(20) + dt.timedelta(days=180)
    waiting = [
        replace(desk.write("a"), **slip),
        replace(desk.write("b", "status: draft"), **slip),
        replace(desk.write("c"), date=edge),
        desk.write("d", "embargo: 2062-06-18"),
    ]
    (problem,) = check_waits(waiting, moment(20), tmp_path)
    assert problem.describe("en") == (
        "stories/18-a-0.md:3:7: Warning: The story will not appear before 2062-06-20. Check the "
        "date."
    )


def test_what_a_damaged_file_may_be_is_not_told_to_be_missing(desk):
    desk.write("a", "related: {pin: [b]}", body="Lead.\n\n[x]({filename}b.md)")
    unread = {"doubtful": frozenset({"b"}), "unread": frozenset({"stories/b.md"})}
    assert desk.told(**unread) == []


def test_stories_of_one_address_are_told_as_a_list(desk, tmp_path):
    for _ in range(3):
        desk.write("a")
    desk.write("a", day=17)
    problems = check_collisions(desk.stories, {}, GERMAN, tmp_path, "content/")
    assert [problem.describe("en") for problem in problems] == [
        "Three stories would be written to 2024/06/18/a/:\n"
        "  1. content/stories/18-a-0.md\n"
        "  2. content/stories/18-a-1.md\n"
        "  3. content/stories/18-a-2.md\n"
        'Give one of them a different "slug", preferably one that is not published yet: its '
        "address changes.",
        'Four stories have the slug "a":\n'
        "  1. content/stories/17-a-3.md\n"
        "  2. content/stories/18-a-0.md\n"
        "  3. content/stories/18-a-1.md\n"
        "  4. content/stories/18-a-2.md\n"
        "Give one of them a different one, preferably one that is not published yet: its address "
        "changes.",
    ]


@pytest.mark.parametrize(("typed", "stored"), [("NFC", "NFD"), ("NFD", "NFC")])
def test_a_name_whose_umlauts_are_stored_in_another_way_is_told(desk, typed, stored):
    file, page, image = (normalize(typed, name) for name in ("höhe.pdf", "über.md", "Zürich.jpg"))
    found = {name: normalize(stored, name) for name in (file, page, image)}
    body = f"Lead.\n\n[a]({{static}}/{file})\n[b]({{filename}}/{page})"
    desk.write("a", f"image: {{file: {image}, alt: A, credit: B, licence: C}}", body=body)
    looks = "only looks like it, as its umlauts or accents are stored in another way. Give file "
    looks += "and link a name without such characters."
    assert desk.told(files=dict.fromkeys(found.values()), pages={found[page]: frozenset()}) == [
        f'stories/18-a-0.md:{place}: There is no "{link}": '
        f"the name of content/{found[name]} {looks}"
        for place, link, name in (
            ("10:5", f"{{static}}/{file}", file),
            ("11:5", f"{{filename}}/{page}", page),
            ("6:15", image, image),
        )
    ]


@pytest.mark.parametrize("address", ["thema/x.html", "2024/06/18/", "index.html", "404.html"])
def test_the_address_of_another_page_is_refused(desk, tmp_path, address):
    desk.write("a", f"save_as: {address}")
    (problem,) = check_collisions(desk.stories, {}, GERMAN, tmp_path, "")
    assert problem.describe("en") == (
        f'stories/18-a-0.md:6:10: The address "{address}" belongs to another page. Choose another '
        'or delete "save_as".'
    )


def test_a_story_and_a_page_of_one_address_are_told_with_their_files(desk, tmp_path):
    desk.write("a", "save_as: impressum/index.html")
    pages = {"pages/impressum.md": "impressum/", "pages/dated.md": "2024/06/18/b/"}
    desk.write("b")
    problems = check_collisions(desk.stories, pages, GERMAN, tmp_path, "content/")
    assert [problem.describe("de") for problem in problems] == [
        "Zwei Dateien würden nach impressum/ geschrieben:\n"
        "  1. content/pages/impressum.md\n"
        "  2. content/stories/18-a-0.md\n"
        "Geben Sie einer davon ein anderes „save_as“ oder, wenn sie keines hat, einen anderen "
        "„slug“.",
        "Zwei Dateien würden nach 2024/06/18/b/ geschrieben:\n"
        "  1. content/pages/dated.md\n"
        "  2. content/stories/18-b-1.md\n"
        "Geben Sie einer davon ein anderes „save_as“ oder, wenn sie keines hat, einen anderen "
        "„slug“.",
    ]


@pytest.mark.parametrize("address", ["spezial/em.html", "2024/06/18/b/"])
def test_stories_that_share_an_address_by_save_as_are_told_to_change_it(desk, tmp_path, address):
    desk.write("a", f"save_as: {address}")
    desk.write("b", *([f"save_as: {address}"] if "em" in address else []))
    (problem,) = check_collisions(desk.stories, {}, GERMAN, tmp_path, "content/")
    assert problem.describe("en") == (
        f"Two files would be written to {address}:\n"
        "  1. content/stories/18-a-0.md\n"
        "  2. content/stories/18-b-1.md\n"
        'Give one of them a different "save_as", or a different "slug" if it has none.'
    )


@pytest.mark.parametrize("address", ["", "suche/", "2024/06/", "404.html"])
def test_a_page_at_the_address_of_another_is_refused(tmp_path, address):
    (problem,) = check_collisions([], {"pages/a.md": address}, GERMAN, tmp_path, "")
    assert problem.describe("en") == (
        f'pages/a.md: The address "{address or "index.html"}" belongs to another page. Give '
        'this one a different "slug" or "save_as".'
    )


@pytest.mark.parametrize("line", ["save_as: suche/", "slug: suche"])
def test_a_page_at_the_address_of_another_is_told_where_it_says_so(tmp_path, line):
    (tmp_path / "a.md").write_text(f"---\ntitle: A\n{line}\n---\n", encoding="utf-8")
    (problem,) = check_collisions([], {"a.md": "suche/"}, GERMAN, tmp_path, "")
    assert (problem.place.line, problem.place.column) == (3, line.index(" ") + 2)


def test_names_that_some_systems_do_not_tell_apart_are_told():
    composed, apart = normalize("NFC", "static/ä.jpg"), normalize("NFD", "static/Ä.jpg")
    paths = ["static/A.md", "static/a.md", "static/ae.jpg", "stories/a.md", composed, apart]
    same = "Warning: On macOS and Windows this is the same file as content/"
    remedy = "and one of the two gets lost there. Rename one."
    assert [problem.describe("en") for problem in check_names(paths)] == [
        f"static/a.md: {same}static/A.md, {remedy}",
        f"{apart}: {same}{composed}, {remedy}",
    ]


def test_symbolic_links_out_of_the_content_are_refused(tmp_path):
    content = tmp_path / "content"
    content.mkdir()
    (tmp_path / "content-evil").mkdir()
    (tmp_path / "content-evil" / "a.md").write_text("x")
    (content / "inside.md").write_text("x")
    (content / "a.md").symlink_to(tmp_path / "content-evil" / "a.md")
    (content / "b.md").symlink_to(content / "inside.md")
    (content / "c.md").symlink_to(content / "nothing.md")
    (content / "d.md").symlink_to("d.md")
    problems = check_symlinks(["a.md", "b.md", "c.md", "d.md"], content)
    assert [problem.describe("en") for problem in problems] == [
        f"a.md: The symbolic link leads out of content/, to {tmp_path}/content-evil/a.md. Put the "
        "file itself here.",
        f"c.md: The symbolic link leads nowhere, to {content}/nothing.md. Delete it.",
        f"d.md: The symbolic link leads nowhere, to {content}/d.md. Delete it.",
    ]

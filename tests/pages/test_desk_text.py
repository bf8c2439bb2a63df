"""Texts of the desk: links are resolved and checked as in stories."""

from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from plugins.newsroom.archive import Archive
from plugins.newsroom.desk_files import load_desk_files
from plugins.newsroom.reading import ReadingRules
from plugins.newsroom.story_files import find_sources
from plugins.newsroom.surroundings import Surroundings
from plugins.pages.desk_text import DeskText, DeskTypesetter
from tests.makers import house, moment, story

GUT = replace(story("gut"), path="stories/gut.md", anchors=("lage",))
GEHEIM = replace(story("geheim"), path="stories/geheim.md", status="draft")
FILES = ("desk/outlets.toml", "static/karte.png", "stories/geheim.md", "stories/gut.md")


class Desk:
    """Dossiers beside a published story, a draft and a page."""

    def __init__(self, content):
        self.content = content
        self.shown = set()
        (content / "dossiers").mkdir()

    def write(self, name, body):
        text = f"---\ntitle: D\nmodified: 2024-06-18\n---\n{body}"
        (self.content / "dossiers" / name).write_text(text, encoding="utf-8")

    def load(self, lang="en"):
        """Return the texts of all files, and what is wrong in them."""
        around = Surroundings(
            sizes={"static/karte.png": (4, 3)},
            content=self.content,
            stories={GUT.path: GUT, GEHEIM.path: GEHEIM},
            dossiers=frozenset(),
            files=dict.fromkeys(FILES),
            is_source=find_sources({}),
            pages={"pages/ueber.md": frozenset({"team"})},
            public=frozenset({"gut"}),
            now=moment(20),
        )
        archive = Archive([GUT], pages={"pages/ueber.md": "ueber/"})
        typeset = DeskTypesetter(ReadingRules(), around, archive, self.shown)
        problems = []
        files = load_desk_files(self.content, "dossiers", ZoneInfo("Europe/Berlin"), problems)
        texts = [typeset(file) for file in files]
        return texts, [(problem.describe(lang), problem.warning) for problem in problems]


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def test_links_lead_from_the_page_that_shows_the_text(desk):
    desk.write(
        "d.md",
        '[a]({filename}/stories/gut.md#lage) [b]({filename}/pages/ueber.md) [c](#lage) "so"\n\n'
        "![d]({static}/static/karte.png)\n\n## Lage\n",
    )
    (text,), problems = desk.load()
    assert problems == []
    assert desk.shown == {"static/karte.png"}
    assert text.on_page("dossier/d/", house().site) == (
        '<p><a href="../../2024/06/01/gut/#lage">a</a> <a href="../../ueber/">b</a> '
        '<a href="#lage">c</a> „so“</p>\n'
        '<p><img alt="d" src="../../static/karte.png"></p>\n<h2 id="lage">Lage</h2>'
    )
    assert text.on_page("", house().site).startswith('<p><a href="./2024/06/01/gut/#lage">')


def test_a_link_to_a_story_that_is_not_published_is_a_warning_and_not_set(desk):
    desk.write("d.md", "[a]({filename}/stories/geheim.md)\n")
    (text,), problems = desk.load()
    assert problems == [
        (
            'dossiers/d.md:5:5: Warning: The link "{filename}/stories/geheim.md" leads to a story '
            "or edition that is not published. It becomes a link once that is published.",
            True,
        )
    ]
    assert text.on_page("dossier/d/", house().site) == "<p>a</p>"


def test_what_leads_nowhere_is_told_with_its_place(desk):
    desk.write(
        "d.md",
        "[a]({filename}nix.md)\n[b](#nix)\n[c]({static}/stories/geheim.md)\n"
        "[d]({static}/desk/outlets.toml)\n",
    )
    assert [problem for problem, _ in desk.load("de")[1]] == [
        "dossiers/d.md:5:5: Der Link „{filename}nix.md“ führt ins Leere: content/dossiers/nix.md "
        "gibt es nicht. Ein Pfad mit / am Anfang zählt ab content/.",
        "dossiers/d.md:6:5: Die Sprungmarke „nix“ gibt es nicht. Überschriften sind Sprungmarken: "
        "klein, mit Bindestrichen, Umlaute ausgeschrieben.",
        "dossiers/d.md:7:5: Der Link „{static}/stories/geheim.md“ führt zur Quelle einer Meldung "
        "oder Seite; sie wird nicht veröffentlicht. Schreiben Sie {filename} statt {static}.",
        "dossiers/d.md:8:5: Der Link „{static}/desk/outlets.toml“ führt zu "
        "content/desk/outlets.toml; diese Datei wird nicht veröffentlicht. Löschen Sie den Link.",
    ]


def test_files_with_the_same_text_are_each_told_of(desk):
    desk.write("a.md", "Er sagte „ja.\n")
    desk.write("b.md", "Davor.\n\nEr sagte „ja.\n")
    assert [problem.split(": ")[0] for problem, _ in desk.load()[1]] == [
        "dossiers/a.md:5:10",
        "dossiers/b.md:7:10",
    ]


def test_no_text_is_no_html(desk):
    desk.write("a.md", "\n")
    assert desk.load() == ([DeskText()], [])

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from plugins.dossiers.checking import check_dossiers
from plugins.dossiers.dossier import Dossier, DossierTable, Step
from plugins.dossiers.reading import parse_dossier
from plugins.manuscripts.typesetter import LineSetter
from plugins.newsroom.desk_files import load_desk_files
from plugins.pages.desk_text import DeskText
from plugins.pages.tables import Subject
from plugins.pages.views import DossierNews, Link, TimelineEntry
from plugins.topics.register import Register, Topic
from plugins.topics.table import TopicTable
from plugins.topics.tagging import Memory
from tests.makers import archive, house, story

WHOLE = """---
title: Russland und Nordkorea
summary: Wie beide zusammenrücken.
modified: 2024-06-21
status: closed
topics: [russland, nordkorea]
former: [russland]
timeline:
  - {date: 2024-06-19, text: Der Vertrag., story: vertrag}
  - {date: 2024-06-18, text: Der Brief.}
---
Der Stand.
"""


@pytest.fixture
def content(tmp_path):
    (tmp_path / "dossiers").mkdir()
    return tmp_path


def write(content, name, text):
    (content / "dossiers" / name).write_text(text, encoding="utf-8")


def typeset(file):
    return DeskText(f"<p>{file.body.strip()}</p>")


def load_all(content, set_line):
    problems = []
    files = load_desk_files(content, "dossiers", ZoneInfo("Europe/Berlin"), problems)
    return [parse_dossier(file, typeset, set_line) for file in files], problems


def load(content):
    set_line = LineSetter("de", "plugins.typography")
    dossiers, problems = load_all(content, set_line)
    return dossiers, [problem.describe("de") for problem in problems]


def test_a_dossier_is_read_whole(content):
    write(content, "russland-nordkorea.md", WHOLE)
    assert load(content) == (
        [
            Dossier(
                id="russland-nordkorea",
                path="dossiers/russland-nordkorea.md",
                title="Russland und Nordkorea",
                modified=dt.date(2024, 6, 21),
                summary="Wie beide zusammenrücken.",
                open=False,
                topics=("russland", "nordkorea"),
                former=("russland",),
                timeline=(
                    Step(dt.date(2024, 6, 19), "Der Vertrag.", "vertrag"),
                    Step(dt.date(2024, 6, 18), "Der Brief."),
                ),
                state=DeskText("<p>Der Stand.</p>"),
            )
        ],
        [],
    )


def test_every_problem_of_a_file_is_told_with_its_place(content):
    write(
        content,
        "x.md",
        "---\ntitel: X\nzusammenfassung: Y\nmodified: gestern\nstatus: offen\ntimeline:\n"
        "  - {date: 2024-06-18}\n  - {date: 2024-06-31, text: T, slug: S}\n---\n",
    )
    known = "Möglich sind: title, summary, modified, status, topics, timeline, former."
    assert load(content)[1] == [
        f"dossiers/x.md:2:1: „titel“ ist keine bekannte Angabe. Meinten Sie „title“? {known}",
        f"dossiers/x.md:3:1: „zusammenfassung“ ist keine bekannte Angabe. Meinten Sie „summary“? "
        f"{known}",
        "dossiers/x.md:5:9: „offen“ ist kein Status eines Dossiers. "
        "Schreiben Sie open oder closed.",
        "dossiers/x.md:4:11: „gestern“ ist kein Datum. Schreiben Sie 2024-06-18 oder "
        "2024-06-18T06:00.",
        "dossiers/x.md:7:5: Unter „timeline“ fehlt hier „text“. Ergänzen Sie „text: …“.",
        "dossiers/x.md:8:12: Den Zeitpunkt „2024-06-31“ gibt es nicht. Prüfen Sie Tag, Monat und "
        "Uhrzeit.",
        "dossiers/x.md:8:33: „slug“ ist keine bekannte Angabe. Möglich sind: date, text, story.",
    ]


def test_a_value_of_the_wrong_kind_is_told_and_never_shown(content):
    write(
        content,
        "x.md",
        "---\ntitle: [X]\nmodified: 2024-06-18 früh\nsummary: {a: b}\ntopics: {a: b}\ntimeline:\n"
        "  - {date: 2024-06-18, text: [a]}\n  - {date: 2024-06-18, text: ''}\n"
        "  - {date: 2024-06-18, text: a, story: [b]}\n---\n",
    )
    single = (
        "ist eine Liste oder Gruppe. Schreiben Sie einen einzelnen Wert; einer mit [ oder { am "
        'Anfang braucht Anführungszeichen "…".'
    )
    assert load(content)[1] == [
        f"dossiers/x.md:2:8: „title“ {single}",
        "dossiers/x.md:3:11: „2024-06-18 früh“ ist kein Datum. Schreiben Sie 2024-06-18 oder "
        "2024-06-18T06:00.",
        f"dossiers/x.md:4:10: „summary“ {single}",
        "dossiers/x.md:5:9: „topics“ ist keine einfache Liste. Schreiben Sie „topics: [eins, "
        "zwei]“.",
        f"dossiers/x.md:7:30: „text“ {single}",
        "dossiers/x.md:8:5: Unter „timeline“ fehlt hier „text“. Ergänzen Sie „text: …“.",
        f"dossiers/x.md:9:40: „story“ {single}",
    ]


def test_a_dossier_without_title_and_date_is_read_as_far_as_it_can_be(content):
    write(content, "x.md", "---\nsummary: S\ntopics: [russlnd]\n---\nDer Stand.")
    dossiers, problems = load(content)
    assert dossiers == [
        Dossier(
            id="x",
            path="dossiers/x.md",
            title="",
            modified=dt.date.min,
            summary="S",
            topics=("russlnd",),
            state=DeskText("<p>Der Stand.</p>"),
        )
    ]
    assert problems == [
        "dossiers/x.md:1:1: Der Titel fehlt. Schreiben Sie „title: …“ in den Kopf.",
        "dossiers/x.md:1:1: Dem Dossier fehlt, von wann sein Stand ist. Ergänzen Sie „modified: "
        "2024-06-18“.",
    ]


def test_days_and_lists_are_read_as_those_of_stories(content):
    write(
        content,
        "x.md",
        "---\ntitle: X\nmodified: 2024-06-18T23:30Z\ntopics: korea; käse, brot\ntimeline:\n"
        "  - {date: 2024/06/09, text: T}\n---\n",
    )
    (dossier,), problems = load(content)
    assert problems == []
    assert dossier.modified == dt.date(2024, 6, 19)
    assert dossier.topics == ("korea", "käse, brot")
    assert dossier.timeline == (Step(dt.date(2024, 6, 9), "T"),)


def test_what_a_dossier_says_is_set(content):
    write(
        content,
        "x.md",
        "---\ntitle: 'Die \"Pflege\xadreform\" - z.B. so'\nsummary: Am 3. Mai ...\n"
        "modified: 2024-06-18\ntimeline:\n"
        "  - {date: 2024-06-18, text: 'Er sagte: \"Nein\" - 10000 Mal.'}\n---\n",
    )
    assert load(content) == (
        [
            Dossier(
                id="x",
                path="dossiers/x.md",
                title="Die „Pflegereform“\xa0– z.\xa0B. so",
                display="Die „Pflege\xadreform“\xa0– z.\xa0B. so",
                modified=dt.date(2024, 6, 18),
                summary="Am 3.\xa0Mai\xa0…",
                timeline=(Step(dt.date(2024, 6, 18), "Er sagte: „Nein“\xa0– 10\xa0000 Mal."),),
                state=DeskText("<p></p>"),
            )
        ],
        [],
    )


def test_a_mark_without_a_partner_is_a_warning_with_its_place(content):
    write(
        content,
        "x.md",
        "---\ntitle: Die „Woche\nmodified: 2024-06-18\ntimeline:\n"
        "  - {date: 2024-06-18, text: Sie sagte „nein.}\n---\n",
    )
    _, problems = load_all(content, LineSetter("de", "plugins.typography"))
    assert [(problem.describe("de"), problem.warning) for problem in problems] == [
        (
            "dossiers/x.md:2:12: Warnung: Das Anführungszeichen „ hat kein Gegenstück: „Die "
            "„Woche“. Ergänzen oder löschen Sie es.",
            True,
        ),
        (
            "dossiers/x.md:5:40: Warnung: Das Anführungszeichen „ hat kein Gegenstück: „Sie sagte "
            "„nein.“. Ergänzen oder löschen Sie es.",
            True,
        ),
    ]


def test_markdown_in_a_plain_text_of_a_dossier_is_a_warning_with_its_place(content):
    write(content, "d.md", WHOLE.replace("Der Vertrag.", "Der **Vertrag**."))
    assert load(content)[1] == [
        "dossiers/d.md:9:30: Warnung: „**Vertrag**“ steht so auf der Seite, denn dieser "
        "Text ist weder Markdown noch HTML. Löschen Sie die Zeichen und lassen Sie die Wörter "
        "stehen; statt &…; schreiben Sie das Zeichen selbst."
    ]


def test_the_name_of_a_file_is_its_id(content):
    write(content, "Über 50%.md", WHOLE)
    assert load(content)[1] == [
        "dossiers/Über 50%.md: „Über 50%“ taugt nicht als id. Meinten Sie „ueber-50“? Sie besteht "
        "aus a–z, Ziffern und -."
    ]


def test_former_ids_are_told_that_no_dossier_had_or_that_others_have(content):
    write(content, "a.md", WHOLE.replace("[russland]", "[Uno, a, b, c]"))
    write(content, "b.md", WHOLE.replace("[russland]", "[c, d]"))
    dossiers, problems = load_all(content, LineSetter())
    assert [problem.describe("en") for problem in problems] == [
        'dossiers/a.md:7:10: "Uno" will not do as an id. Did you mean "uno"? It is made of a–z, '
        "digits and -."
    ]
    problems = check_dossiers(dossiers, [], {"vertrag": None}, None, content)
    assert [problem.describe("en") for problem in problems] == [
        'dossiers/a.md:7:18: "b" leads to content/dossiers/b.md already. Remove this entry.',
        'dossiers/b.md:7:10: "c" leads to content/dossiers/a.md already. Remove this entry.',
    ]


def test_a_long_state_of_play_is_a_warning(content):
    write(content, "x.md", "---\ntitle: X\nmodified: 2024-06-18\n---\n" + "Wort " * 81)
    _, problems = load_all(content, LineSetter())
    assert [(problem.describe("de"), problem.warning) for problem in problems] == [
        (
            "dossiers/x.md:5: Warnung: Der Stand der Dinge hat 81 Wörter; mehr als 80 liest kaum "
            "jemand. Kürzen Sie ihn.",
            True,
        )
    ]


def test_steps_and_topics_must_exist(content):
    write(content, "x.md", WHOLE.replace("[russland, nord", "[RUSSLAND, RUSSLAND, nord"))
    dossiers, _ = load_all(content, LineSetter())
    stories = [story("abkommen", path="stories/vertrag.md")]
    register = Register({"russland": Topic("russland", "Rußland")}, {"russland": "russland"})
    topics = TopicTable([], register, Memory())
    problems = check_dossiers(dossiers, stories, {"vertraege": None}, topics, content)
    assert [problem.describe("en") for problem in problems] == [
        'dossiers/x.md:9:51: "vertrag" is no slug of a story. Did you mean "abkommen"?',
        'dossiers/x.md:6:30: "nordkorea" is no known topic. '
        "Topics are listed in content/desk/topics.toml.",
    ]


def make_table(*stories):
    dossier = Dossier(
        id="d",
        path="dossiers/d.md",
        title="Das Dossier",
        modified=dt.date(2024, 6, 3),
        timeline=(Step(dt.date(2024, 6, 2), "Etwas geschah.", "zwei"),),
    )
    return DossierTable([dossier], archive(*stories), house())


def test_a_story_knows_the_three_parts_of_its_dossier_before_it():
    stories = [story(f"s{n}", day=n, dossier="d") for n in range(1, 6)]
    assert make_table(*stories).subject_of(stories[4]) == Subject(
        "Das Dossier", "dossier/d/", (stories[3], stories[2], stories[1])
    )
    assert make_table(story("ohne")).subject_of(story("ohne")) is None


def test_a_later_part_does_not_change_what_an_earlier_one_shows():
    first, second = story("eins", day=1, dossier="d"), story("zwei", day=2, dossier="d")
    assert make_table(first).subject_of(first) == make_table(first, second).subject_of(first)


def test_the_news_of_a_day_are_new_stories_and_steps():
    table = make_table(story("eins", day=1, dossier="d"), story("zwei", day=2, dossier="d"))
    entry = TimelineEntry(dt.date(2024, 6, 2), "Etwas geschah.", Link("Zwei", "2024/06/02/zwei/"))
    second, third = entry.date, dt.date(2024, 6, 3)
    for since in (dt.date(2024, 6, 1), second):
        assert table.news(since, second) == (
            DossierNews(Link("Das Dossier", "dossier/d/", 1), (entry,)),
        )
    assert table.news(second, third) == (
        DossierNews(Link("Das Dossier", "dossier/d/", 0), (entry,)),
    )
    assert table.news(third, dt.date(2024, 6, 9)) == ()


def test_a_step_says_the_language_of_a_foreign_story():
    day = dt.date(2024, 6, 2)
    (news,) = make_table(story("zwei", day=2, dossier="d", lang="en")).news(day, day)
    link = Link("Zwei", "2024/06/02/zwei/")
    assert news.steps == (TimelineEntry(day, "Etwas geschah.", link, "en"),)


def test_a_step_does_not_link_a_story_that_is_not_published():
    day = dt.date(2024, 6, 2)
    (news,) = make_table(story("eins", dossier="d")).news(day, day)
    assert news.steps == (TimelineEntry(day, "Etwas geschah."),)

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from plugins.editions.calendar import Note
from plugins.editions.notes import parse_note
from plugins.editions.settings import EditionSettings, parse_settings
from plugins.manuscripts.typesetter import LineSetter
from plugins.newsroom.desk_files import load_desk_files
from plugins.pages.desk_text import DeskText
from tests.makers import archive, story

DAY = dt.date(2024, 6, 18)


@pytest.fixture
def content(tmp_path):
    (tmp_path / "editions").mkdir()
    return tmp_path


def typeset(file):
    return DeskText(file.body.strip())


DRAFTS = {"entwurf": DAY, "schaden": None}


def load(content, text, name="2024-06-18.md", drafts=DRAFTS):
    (content / "editions" / name).write_text(text, encoding="utf-8")
    stories = archive(story("gipfel", day=18), story("wahl", day=18), story("alt", day=1))
    set_line = LineSetter("de", "plugins.typography")
    problems = []
    files = load_desk_files(content, "editions", ZoneInfo("Europe/Berlin"), problems)
    found = [parse_note(file, stories, drafts, typeset, set_line) for file in files]
    notes = {note.day: note for note in found if note}
    return notes, [problem.describe("de") for problem in problems]


def test_a_note_gives_order_time_title_and_text(content):
    text = "---\nstories: [wahl, gipfel]\ntime: '18:00'\ntitle: Abend\n---\nGruß.\n"
    note = Note(DAY, ("wahl", "gipfel"), "18:00", "Abend", DeskText("Gruß."))
    assert load(content, text) == ({DAY: note}, [])


def test_the_title_of_a_note_is_set(content):
    notes, problems = load(content, "---\ntitle: 'Die \"Woche\" - z.B. so'\n---\n")
    assert notes[DAY].title == "Die „Woche“\xa0– z.\xa0B. so"
    assert problems == []
    assert load(content, "---\ntitle: Die „Woche\n---\n")[1] == [
        "editions/2024-06-18.md:2:12: Warnung: Das Anführungszeichen „ hat kein Gegenstück: „Die "
        "„Woche“. Ergänzen oder löschen Sie es."
    ]


def test_a_story_that_is_not_published_yet_may_stand_in_the_order(content):
    notes, problems = load(content, "---\nstories: [entwurf, wahl]\n---\n")
    assert notes[DAY].stories == ("entwurf", "wahl")
    assert problems == []


def test_a_story_whose_file_cannot_be_read_is_not_told_to_be_missing(content):
    assert load(content, "---\nstories: [schaden]\n---\n")[1] == []
    assert load(content, "---\nstories: [schaden]\n---\n", "2024-06-02.md")[1] == []


def test_mistakes_are_told_with_place_and_remedy(content):
    text = "---\nstories: [wall, wahl, wahl]\ntime: früh\nnote: x\n---\n"
    path = "editions/2024-06-18.md"
    assert load(content, text)[1] == [
        f"{path}:4:1: „note“ ist keine bekannte Angabe. Möglich sind: stories, time, title.",
        f"{path}:3:7: „früh“ ist keine Uhrzeit. Schreiben Sie 06:00.",
        f"{path}:2:11: „wall“ ist keine Meldung vom 2024-06-18. Meinten Sie „wahl“? "
        "In „stories“ stehen Kürzel (slugs) der Meldungen dieses Tages.",
        f"{path}:2:23: „wahl“ steht zweimal in der Reihenfolge. Streichen Sie einen Eintrag.",
    ]


def test_blank_entries_of_the_order_move_no_place(content):
    path = "editions/2024-06-18.md"
    assert load(content, "---\nstories:\n- ''\n-\n- wahl\n- wall\n- wahl\n---\n")[1] == [
        f"{path}:6:3: „wall“ ist keine Meldung vom 2024-06-18. Meinten Sie „wahl“? "
        "In „stories“ stehen Kürzel (slugs) der Meldungen dieses Tages.",
        f"{path}:7:3: „wahl“ steht zweimal in der Reihenfolge. Streichen Sie einen Eintrag.",
    ]


def test_a_value_of_the_wrong_kind_is_told(content):
    path = "editions/2024-06-18.md"
    assert load(content, "---\nstories: {wahl: 1}\ntime: [06:00]\n---\n")[1] == [
        f"{path}:3:7: „time“ ist eine Liste oder Gruppe. Schreiben Sie einen einzelnen Wert; einer "
        'mit [ oder { am Anfang braucht Anführungszeichen "…".',
        f"{path}:2:10: „stories“ ist keine einfache Liste. Schreiben Sie „stories: [eins, zwei]“.",
    ]


def test_a_note_of_no_day_is_still_told_of_all_else(content):
    assert load(content, "---\ntime: früh\ntitle: Die „Woche\n---\n", "montag.md")[1] == [
        "editions/montag.md:2:7: „früh“ ist keine Uhrzeit. Schreiben Sie 06:00.",
        "editions/montag.md:3:12: Warnung: Das Anführungszeichen „ hat kein Gegenstück: „Die "
        "„Woche“. Ergänzen oder löschen Sie es.",
        "editions/montag.md: „montag“ ist kein Tag. Eine Ausgabe heißt wie ihr Tag: 2024-06-18.md.",
    ]


def test_a_note_has_one_spelling_of_its_day(content):
    assert load(content, "---\ntime: 06:00\n---\n", "20240618.md")[1] == [
        "editions/20240618.md: „20240618“ ist kein Tag. Eine Ausgabe heißt wie ihr Tag: "
        "2024-06-18.md."
    ]


def test_a_note_is_named_after_a_day_that_has_stories(content):
    assert load(content, "---\ntime: 06:00\n---\n", "montag.md")[1] == [
        "editions/montag.md: „montag“ ist kein Tag. Eine Ausgabe heißt wie ihr Tag: 2024-06-18.md."
    ]
    (content / "editions" / "montag.md").unlink()
    assert load(content, "---\ntime: 06:00\n---\n", "2024-06-02.md", drafts={})[1] == [
        "editions/2024-06-02.md: Am 2024-06-02 erscheint keine Meldung. "
        "Löschen Sie die Datei oder benennen Sie sie um."
    ]


def test_settings_are_checked_at_the_door():
    assert parse_settings({}) == (EditionSettings("06:00", 15), [])
    _, problems = parse_settings({"EDITION_TIME": "früh", "FRONT_LIMIT": True})
    assert [problem.describe("en") for problem in problems] == [
        "EDITION_TIME is 'früh'; it must be a time of day such as \"06:00\".",
        "FRONT_LIMIT is True; it must be a whole number of 1 or more.",
    ]

import datetime as dt

from plugins.editions.calendar import EditionTable, Note, order_running
from plugins.newsroom.story import Correction, Update
from plugins.pages.desk_text import DeskText
from tests.makers import archive, moment, story


def slugs(stories):
    return [filed.slug for filed in stories]


def test_a_day_runs_by_weight_then_newest_first_then_by_slug():
    day = [
        story("b", hour=7),
        story("a", hour=7),
        story("spaet", hour=9),
        story("zweite", hour=5, weight=2),
        story("erste", hour=4, weight=1),
    ]
    assert slugs(order_running(archive(*day).stories)) == ["erste", "zweite", "spaet", "a", "b"]


def test_the_editors_order_comes_first_and_the_rest_follows():
    day = [story("a", weight=1), story("b"), story("c")]
    assert slugs(order_running(day, first=["c", "b"])) == ["c", "b", "a"]


def test_editions_are_days_newest_first():
    table = EditionTable(
        archive(story("a", day=1), story("b", day=3), story("c", day=3)), {}, "6:00"
    )
    assert [(e.day.day, slugs(e.stories)) for e in table.editions] == [(3, ["b", "c"]), (1, ["a"])]


def test_a_note_gives_order_time_and_title():
    day = dt.date(2024, 6, 3)
    text = DeskText("<p>Gruß</p>")
    note = Note(day, ("c",), "18:00", "Sonderausgabe", text)
    table = EditionTable(archive(story("b", day=3), story("c", day=3)), {day: note}, "6:00")
    [edition] = table.editions
    assert slugs(edition.stories) == ["c", "b"]
    assert (edition.time, edition.title, edition.note) == ("18:00", "Sonderausgabe", text)


def as_of(*stories, time="06:00"):
    [edition] = EditionTable(archive(*stories), {}, time).editions
    assert edition.moment.date() == edition.day
    return edition.moment.strftime("%H:%M")


def test_an_edition_speaks_as_of_its_time_or_of_the_last_that_its_day_added():
    early, late = story("frueh", day=3, hour=5), story("spaet", day=3, hour=11)
    assert as_of(early) == "06:00"
    assert as_of(early, time="0:30") == "05:00"
    assert as_of(early, late) == "11:00"
    assert as_of(story("a", day=3, embargo=moment(3, 14))) == "14:00"
    assert as_of(story("a", day=3, modified=moment(3, 12, 5)), late) == "12:05"
    assert as_of(story("a", day=3, updates=(Update(moment(3, 18), "Neu."),)), late) == "18:00"
    right = (Correction(moment(3, 19), "Falsch."), Correction(moment(4, 0), "Auch."))
    assert as_of(story("a", day=3, corrections=right)) == "19:00"
    assert as_of(story("a", day=3, modified=moment(4, 12))) == "06:00"


def test_the_words_of_an_edition_are_added_before_they_are_rounded_to_minutes():
    stories = [story(f"s{n}", words=300) for n in range(7)]
    [edition] = EditionTable(archive(*stories), {}, "6:00").editions
    assert ([filed.minutes for filed in stories], edition.minutes) == ([1] * 7, 10)


def test_an_edition_is_numbered_by_the_calendar():
    table = EditionTable(archive(story("a", day=18)), {}, "6:00")
    assert table.editions[0].number == 170


def test_a_story_is_followed_by_the_next_of_its_day_only():
    a, b, other = story("a", day=2, weight=1), story("b", day=2), story("c", day=1)
    table = EditionTable(archive(a, b, other), {}, "6:00")
    assert [table.following(s) for s in (a, b, other)] == [b, None, None]

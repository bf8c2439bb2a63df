"""Stories as other pages show them, each in its own language."""

import datetime as dt

from msgspec.structs import replace

from plugins.newsroom.story import Correction, Update
from plugins.pages.cards import Part, corrections_of, notices_of, part_list
from plugins.pages.story_pages import compose_story
from plugins.pages.tables import Nothing, gather_tables
from plugins.pages.views import Link, Meta, Notice, Related
from plugins.related.line import Relation
from tests.makers import archive, house, moment, story

DAY = dt.date(2024, 6, 3)


def test_corrections_say_the_language_of_a_foreign_story():
    right = (Correction(moment(3, 0), "The year.", "1989", "1990"),)
    stories = [story("one", lang="en", corrections=right), story("eins", corrections=right)]
    told = Notice("correction", DAY, "The year.", was="1989", now="1990")
    assert corrections_of(stories, "de") == (
        replace(told, story=Link("One", "2024/06/01/one/"), lang="en"),
        replace(told, story=Link("Eins", "2024/06/01/eins/")),
    )


def test_notices_of_a_foreign_story_say_its_language_beside_it():
    told = story("one", lang="en", updates=(Update(moment(3, 0), "A statement."),))
    assert notices_of(told, "de") == (Notice("update", DAY, "A statement.", lang="en"),)
    assert notices_of(told, "en") == (Notice("update", DAY, "A statement."),)


def test_a_list_has_a_page_of_the_newest_and_one_of_each_month():
    june = tuple(story(f"s{day}", day) for day in range(30, 0, -1))
    may = (story("mai", date=moment(1) - dt.timedelta(days=1)),)
    head = Meta("Klima", "thema/klima/", "Wetter.", within="thema/")
    months = Link("2024-06", "thema/klima/2024/06/"), Link("2024-05", "thema/klima/2024/05/")
    bare = Meta("Klima", "", index=False, within="thema/")
    assert list(part_list((*june, *may), head)) == [
        Part(head, june, months),
        Part(replace(bare, address="thema/klima/2024/06/"), june, month="2024-06"),
        Part(replace(bare, address="thema/klima/2024/05/"), may, month="2024-05"),
    ]


class Relations(Nothing):
    def find(self, slug):
        return [Relation("one", "background", (), 1.0)] if slug == "eins" else []


def test_a_related_line_says_the_language_of_a_foreign_story():
    told = story("eins")
    tables = gather_tables({"relations": Relations()})
    page = compose_story(told, archive(told, story("one", lang="en")), tables, house())
    assert page.related == (
        Related("One", "2024/06/01/one/", dt.date(2024, 6, 1), "background", lang="en"),
    )


def test_notices_stand_newest_first_also_those_of_one_day():
    told = story(
        "eins",
        updates=(Update(moment(3, 8), "Um acht."), Update(moment(3, 0), "Am Tag.")),
        corrections=(Correction(moment(3, 9), "Um neun."), Correction(moment(3, 0), "Falsch.")),
    )
    assert notices_of(told, "de") == (
        Notice("correction", DAY, "Um neun.", moment(3, 9)),
        Notice("update", DAY, "Um acht.", moment(3, 8)),
        Notice("update", DAY, "Am Tag."),
        Notice("correction", DAY, "Falsch."),
    )
    assert [notice.text for notice in corrections_of([told], "de")] == ["Um neun.", "Falsch."]

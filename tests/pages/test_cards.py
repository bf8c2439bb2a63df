"""Stories as other pages show them, each in its own language."""

import datetime as dt

from plugins.newsroom.story import Correction, Update
from plugins.pages.cards import corrections_of, notices_of
from plugins.pages.story_pages import compose_story
from plugins.pages.tables import Nothing, gather_tables
from plugins.pages.views import Link, Notice, Related
from plugins.related.line import Relation
from tests.makers import archive, house, moment, story

DAY = dt.date(2024, 6, 3)


def test_corrections_say_the_language_of_a_foreign_story():
    right = (Correction(DAY, "The year.", "1989", "1990"),)
    stories = [story("one", lang="en", corrections=right), story("eins", corrections=right)]
    assert corrections_of(stories, "de") == (
        Notice(
            "correction", DAY, "The year.", "1989", "1990", Link("One", "2024/06/01/one/"), "en"
        ),
        Notice("correction", DAY, "The year.", "1989", "1990", Link("Eins", "2024/06/01/eins/")),
    )


def test_notices_of_a_foreign_story_say_its_language_beside_it():
    told = story("one", lang="en", updates=(Update(moment(3), "A statement."),))
    assert notices_of(told, "de") == (Notice("update", DAY, "A statement.", lang="en"),)
    assert notices_of(told, "en") == (Notice("update", DAY, "A statement."),)


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
    told = story("eins", updates=tuple(Update(moment(3, hour), f"{hour} Uhr.") for hour in (8, 12)))
    assert [notice.text for notice in notices_of(told, "de")] == ["12 Uhr.", "8 Uhr."]

import datetime as dt
from typing import NamedTuple

import pytest

from plugins.editions.calendar import EditionTable
from plugins.editions.pages import EditionComposer
from plugins.newsroom.story import Correction
from plugins.pages.tables import Nothing
from plugins.pages.views import ArchivePage, Day, Link
from tests.makers import archive, house, story


class Topic(NamedTuple):
    topic_id: str
    machine: bool = False


class Tagged(Nothing):
    """Gives stories the topic that their slugs begin with, if any."""

    def taggings(self, slug):
        topic, dash, _ = slug.partition("-")
        return [Topic(topic)] if dash else []


def views(*stories, front_limit=15, time="06:00", lang="de", tables=None):
    """Return the views of all pages by their paths."""
    table = EditionTable(archive(*stories), {}, time)
    tables = tables or Nothing()
    composer = EditionComposer(table, tables, tables, house(lang), front_limit)
    return {page.path: page.composed() for page in composer.compose()}


class Told(Nothing):
    """Says of dossiers for which days it was asked."""

    def news(self, since, day):
        return since.day, day.day


def month(number):
    return story(f"s{number}", date=dt.datetime(2024, number, 2, 6, tzinfo=dt.UTC))


def test_the_front_is_the_newest_edition_as_far_as_set_and_says_how_many_are_left():
    pages = views(*(story(f"s{n}", day=18) for n in range(5)), story("alt"), front_limit=2)
    front, edition = pages["index.html"], pages["2024/06/18/index.html"]
    assert ([card.title for card in front.minute], front.more) == (["S0", "S1"], 3)
    assert ([card.title for card in edition.minute], edition.more) == (
        ["S0", "S1", "S2", "S3", "S4"],
        0,
    )
    assert (front.count, edition.count) == (5, 5)


def test_an_edition_has_its_lead_then_each_other_story_once_under_what_it_shares():
    def told(*slugs):
        filed = (story(slug, day=18, weight=number) for number, slug in enumerate(slugs, 1))
        edition = views(*filed, tables=Tagged())["2024/06/18/index.html"]
        groups = [(g.label, g.address, [c.title for c in g.stories]) for g in edition.groups]
        return edition.lead.title, groups

    assert told("zoll-a", "b", "c") == ("Zoll a", [("", "", ["B", "C"])])
    assert told("a", "zoll-b", "c", "zoll-d", "e") == (
        "A",
        [
            ("zoll", "thema/zoll/", ["Zoll b", "Zoll d"]),
            ("Weitere Meldungen", "", ["C", "E"]),
        ],
    )


def test_without_any_edition_there_is_a_front_that_says_so():
    front = {"index.html": ArchivePage(house().meta("Noch ist keine Ausgabe erschienen", ""), ())}
    assert views() == {
        **front,
        "archiv/index.html": ArchivePage(house().head_of("archive"), ()),
    }


@pytest.mark.parametrize("time", ["6:00", "06:00"])
def test_an_edition_says_as_of_when_it_is_in_the_language_of_the_site(time):
    assert views(story("a"), time=time)["index.html"].time == "6:00\N{NO-BREAK SPACE}Uhr"
    assert views(story("a"), time=time, lang="en")["index.html"].time == "06:00"


def test_the_front_is_about_the_site_and_an_edition_about_its_lead():
    pages = views(story("gipfel", day=18))
    front, edition = pages["index.html"].meta, pages["2024/06/18/index.html"].meta
    assert (front.title, front.address, front.description) == ("Blatt", "", "")
    assert (edition.title, edition.address, edition.description) == (
        "Ausgabe vom Dienstag, 18.\N{NO-BREAK SPACE}Juni 2024",
        "2024/06/18/",
        "Gipfel",
    )


def test_editions_and_months_belong_to_the_archive_and_the_front_to_nothing():
    pages = views(story("gipfel", day=18))
    assert {path: page.meta.within for path, page in pages.items() if path.endswith(".html")} == {
        "index.html": "",
        "2024/06/18/index.html": "archiv/",
        "2024/06/index.html": "archiv/",
        "archiv/index.html": "archiv/",
    }


def test_editions_link_those_before_and_after_but_the_front_only_the_one_before():
    pages = views(story("a", day=1), story("b", day=2), story("c", day=3))
    first, second, third = (
        Link(f"{day}, {number}.\N{NO-BREAK SPACE}Juni 2024", f"2024/06/0{number}/")
        for number, day in enumerate(("Samstag", "Sonntag", "Montag"), start=1)
    )
    around = {path: (page.previous, page.following) for path, page in pages.items() if "0" in path}
    assert around["2024/06/01/index.html"] == (None, second)
    assert around["2024/06/02/index.html"] == (first, third)
    assert around["2024/06/03/index.html"] == (second, None)
    assert (pages["index.html"].previous, pages["index.html"].following) == (second, None)


def test_months_link_those_before_and_after():
    pages = views(month(4), month(5), month(6))
    april, may, june = (Link(f"2024-0{n}", f"2024/0{n}/") for n in (4, 5, 6))
    around = [
        (pages[f"2024/0{n}/index.html"].previous, pages[f"2024/0{n}/index.html"].following)
        for n in (4, 5, 6)
    ]
    assert around == [(None, may), (april, june), (may, None)]
    assert pages["archiv/index.html"].years[0].months == (june, may, april)


def test_a_month_shows_of_a_day_as_much_as_the_front_and_says_how_many_are_left():
    pages = views(*(story(f"s{n}", day=18) for n in range(3)), front_limit=2)
    (day,) = pages["2024/06/index.html"].days
    assert day == Day(dt.date(2024, 6, 18), "2024/06/18/", day.stories, 1)
    assert [card.title for card in day.stories] == ["S0", "S1"]


def test_what_came_after_the_edition_before_is_news_also_where_days_have_none():
    def corrected(*days):
        at = [dt.datetime(2024, 6, day, 9, tzinfo=dt.UTC) for day in days]
        return tuple(Correction(date, f"Am {date.day}.") for date in at)

    pages = views(
        story("frueher", day=13),
        story("a", day=14, corrections=corrected(14, 15, 18)),
        story("b", day=17, corrections=corrected(17)),
        tables=Told(),
    )
    shown = {
        path: (page.dossiers, page.daily, [notice.date.day for notice in page.notices])
        for path, page in pages.items()
        if path in ("index.html", "2024/06/14/index.html", "2024/06/17/index.html")
    }
    assert shown == {
        "2024/06/14/index.html": ((13, 14), True, [14]),
        "2024/06/17/index.html": ((14, 17), False, [17, 15]),
        "index.html": ((14, 17), False, [17, 15]),
    }

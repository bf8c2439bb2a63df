"""Stories in lists: cards, days, months."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from plugins.newsroom.addresses import of_day
from plugins.newsroom.archive import month_of
from plugins.newsroom.house import House
from plugins.newsroom.story import Story
from plugins.newsroom.views import Card, Day, Link, Notice

NEWEST = 30
"""How many stories a page shows that grows with the archive; the rest is on pages by month."""


KEPT = 16_384
"""So many cards are kept: a story stands in a dozen lists."""


def compose_card(story: Story, house: House, *, machine: bool = False) -> Card:
    """Compose the card of a story."""
    return _compose_card(story, house.site.lang, machine)


@lru_cache(maxsize=KEPT)
def _compose_card(story: Story, lang: str, machine: bool) -> Card:  # noqa: FBT001 - a key
    return Card(
        title=story.title,
        heading=story.heading,
        address=story.address,
        date=story.date,
        kicker=story.kicker,
        summary=story.summary,
        lang=foreign_lang(story, lang),
        minutes=story.minutes,
        outlets=len(set(story.outlets)),
        machine=machine,
    )


def foreign_lang(story: Story, lang: str) -> str:
    """Return the language of a story where it is not ``lang``, that of the site; else ""."""
    return story.lang if story.lang != lang else ""


def compose_days(
    stories: Iterable[Story], house: House, machine: Callable[[Story], bool] = lambda _: False
) -> tuple[Day, ...]:
    """Compose stories, given newest first, by day."""
    return tuple(
        Day(
            day=day,
            edition=of_day(day),
            stories=tuple(compose_card(s, house, machine=machine(s)) for s in of_the_day),
        )
        for day, of_the_day in groupby(stories, key=lambda story: story.day)
    )


def by_month(stories: Iterable[Story]) -> Iterator[tuple[str, tuple[Story, ...]]]:
    """Part stories, given newest first, by month (``2024-06``)."""
    for _, filed in groupby(stories, key=lambda story: (story.date.year, story.date.month)):
        of_the_month = tuple(filed)
        yield month_of(of_the_month[0].day), of_the_month


def months_with_stories(stories: Iterable[Story]) -> tuple[str, ...]:
    """Return the months of stories given newest first, newest first."""
    return tuple(month for month, _ in by_month(stories))


def month_links(months: Sequence[str], address: Callable[[str], str]) -> tuple[Link, ...]:
    """Link months, labelled in ISO form."""
    return tuple(Link(month, address(month)) for month in months)


def notices_of(story: Story, lang: str, *, linked: bool = False) -> tuple[Notice, ...]:
    """Return corrections and updates of a story, newest first.

    ``lang`` is the language of the site; ``linked`` names the story.
    """
    link = Link(story.title, story.address) if linked else None
    lang = foreign_lang(story, lang)
    corrections = [
        Notice("correction", c.date, c.text, c.was, c.now, link, lang) for c in story.corrections
    ]
    late = sorted(story.updates, key=lambda update: update.date, reverse=True)
    updates = [Notice("update", _day(u.date), u.text, story=link, lang=lang) for u in late]
    return tuple(sorted(corrections + updates, key=lambda n: (n.date, n.kind), reverse=True))


def corrections_of(stories: Iterable[Story], lang: str) -> tuple[Notice, ...]:
    """Return all corrections of all stories, newest first; ``lang`` is that of the site."""
    notices = [
        notice
        for story in stories
        if story.corrections
        for notice in notices_of(story, lang, linked=True)
        if notice.kind == "correction"
    ]
    return tuple(sorted(notices, key=lambda notice: notice.date, reverse=True))


def _day(moment: dt.date | dt.datetime) -> dt.date:
    return moment.date() if isinstance(moment, dt.datetime) else moment

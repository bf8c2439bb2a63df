"""Stories in lists: cards, days, months."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from plugins.newsroom.addresses import of_day, of_month
from plugins.newsroom.archive import month_of
from plugins.newsroom.story import Correction, Story, Update
from plugins.pages.house import House
from plugins.pages.views import Card, Day, Link, Meta, Notice

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


class Part(Struct, frozen=True):
    """What a page of a list shows: the newest stories, or those of one month."""

    meta: Meta
    stories: Sequence[Story]
    months: tuple[Link, ...] = ()
    """Pages of months, newest first; a page of one month leads to none."""
    month: str = ""
    """Such as ``2024-06``."""


def part_list(stories: Sequence[Story], whole: Meta) -> Iterator[Part]:
    """Part a list that grows with the archive, given newest first, into its pages.

    The page of the newest stories has the head ``whole`` and comes first, then each month.
    """
    by_month = groupby(stories, key=lambda story: (story.date.year, story.date.month))
    filed = [tuple(of_the_month) for _, of_the_month in by_month]
    months = {month_of(of_the_month[0].day): of_the_month for of_the_month in filed}
    links = tuple(Link(month, whole.address + of_month(month)) for month in months)
    yield Part(whole, stories[:NEWEST], links)
    for link, of_the_month in zip(links, filed, strict=True):
        meta = Meta(whole.title, link.address, index=False, within=whole.within)
        yield Part(meta, of_the_month, month=link.label)


def notices_of(story: Story, lang: str) -> tuple[Notice, ...]:
    """Return corrections and updates of a story, newest first; ``lang`` is that of the site."""
    notes = sorted(story.notices, key=lambda note: note.date, reverse=True)
    return tuple(_compose_notice(note, story, lang) for note in notes)


def corrections_of(stories: Iterable[Story], lang: str) -> tuple[Notice, ...]:
    """Return all corrections of all stories, newest first; ``lang`` is that of the site."""
    corrections = [(story, note) for story in stories for note in story.corrections]
    corrections.sort(key=lambda told: told[1].date, reverse=True)
    return tuple(
        _compose_notice(note, story, lang, Link(story.title, story.address))
        for story, note in corrections
    )


def _compose_notice(
    note: Correction | Update, story: Story, lang: str, link: Link | None = None
) -> Notice:
    moment = note.date if note.date.time() != dt.time() else None
    foreign = foreign_lang(story, lang)
    told = Notice("update", note.date.date(), note.text, moment, story=link, lang=foreign)
    if isinstance(note, Correction):
        return replace(told, kind="correction", was=note.was, now=note.now)
    return told

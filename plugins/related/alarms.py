"""What editors are warned of: stories told twice, entries without effect, long threads."""

import datetime as dt
from itertools import takewhile
from pathlib import Path

from plugins.newsroom.archive import Archive
from plugins.newsroom.problems import Message, Place, Problem
from plugins.newsroom.story import Story
from plugins.related.messages import LONG_THREAD, STALE_EXCLUDE, STALE_PIN, TOLD_TWICE
from plugins.related.table import Table

THREAD_DAYS = 14
"""A thread that has rested so long is no longer suggested as a dossier."""

ZONES = 2
"""By so many days may the order of moments differ from that of days, which have their zones."""


def find_warnings(table: Table, archive: Archive, content: Path, alarm_days: int) -> list[Problem]:
    """Find what to warn editors of. Only the newest days are looked at for repeats.

    Days count from the newest story, so that the same content gives the same warnings.
    """
    if not archive.stories:
        return []
    newest = archive.stories[0].day
    warnings: list[Problem] = []
    bound = newest - dt.timedelta(alarm_days + ZONES)
    young = list(takewhile(lambda story: story.day >= bound, archive.stories))
    older = archive.stories[len(young) :]
    for story in (*young, *[story for story in older if story.pinned or story.excluded]):
        recent = (newest - story.day).days <= alarm_days
        shown = table.find(story.slug)
        if recent and shown.repeat:
            warnings.append(_tell_repeat(story, archive.by_slug[shown.repeat.slug], content))
        for slug in shown.stale:
            message = STALE_PIN if slug in story.pinned else STALE_EXCLUDE
            warnings.append(_warn(story, content, message, slug=slug))
    return warnings + _suggest_dossiers(table, archive, content, newest)


def _warn(story: Story, content: Path, message: Message, **values: object) -> Problem:
    place = Place((content / story.path).as_posix())
    return Problem(place, message, dict(values), warning=True)


def _tell_repeat(story: Story, other: Story, content: Path) -> Problem:
    place = (content / other.path).as_posix()
    return _warn(story, content, TOLD_TWICE, other=place, date=other.day.isoformat())


def _suggest_dossiers(
    table: Table, archive: Archive, content: Path, newest: dt.date
) -> list[Problem]:
    suggested = []
    for thread in table.head.threads:
        stories = archive.pick(thread)
        last = stories[-1]
        if (newest - last.day).days <= THREAD_DAYS:
            values = {
                "since": stories[0].day.isoformat(),
                "count": len(stories),
                "title": last.title,
            }
            suggested.append(_warn(last, content, LONG_THREAD, **values))
    return suggested

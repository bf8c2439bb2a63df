"""What editors are warned of: stories told twice, entries without effect, long threads."""

import datetime as dt
from itertools import takewhile
from pathlib import Path

from plugins.newsroom.archive import Archive
from plugins.newsroom.places_of_stories import Placer
from plugins.newsroom.story import Story
from plugins.problems.problem import Problem
from plugins.related.messages import LONG_THREAD, STALE_EXCLUDE, STALE_PIN, TOLD_TWICE
from plugins.related.table import Table

THREAD_DAYS = 14
"""A thread that has rested so long is no longer suggested as a dossier."""


def find_warnings(
    table: Table, archive: Archive, content: Path, alarm_days: int, label: str
) -> list[Problem]:
    """Find what to warn editors of. Only the newest days are looked at for repeats.

    Days count from the newest story, so that the same content gives the same warnings.
    ``label`` is what paths within a message begin with, such as ``content/``.
    """
    if not archive.stories:
        return []
    newest = archive.stories[0].day
    placer = Placer(content)
    for story in takewhile(lambda story: (newest - story.day).days <= alarm_days, archive.stories):
        repeat = table.find(story.slug).repeat
        if repeat and repeat != story.slug:
            _tell_repeat(story, archive.by_slug[repeat], label, placer)
    for story in [story for story in archive.stories if story.pinned or story.excluded]:
        for slug in table.find(story.slug).stale:
            contradicts = slug in story.pinned and slug in story.excluded
            if slug in archive.by_slug and slug != story.slug and not contradicts:
                _tell_stale(story, slug, placer)
    _suggest_dossiers(table, archive, newest, placer)
    return placer.problems


def _tell_repeat(story: Story, other: Story, label: str, placer: Placer) -> None:
    told, date = label + other.path, other.day.isoformat()
    placer.note(TOLD_TWICE, story.path, warning=True, other=told, date=date)


def _tell_stale(story: Story, slug: str, placer: Placer) -> None:
    key, message = ("pin", STALE_PIN) if slug in story.pinned else ("exclude", STALE_EXCLUDE)
    placer.note(message, story.path, ("related", key, slug), warning=True, slug=slug)


def _suggest_dossiers(table: Table, archive: Archive, newest: dt.date, placer: Placer) -> None:
    for thread in table.head.threads:
        stories = archive.pick(thread)
        last = stories[-1]
        if (newest - last.day).days <= THREAD_DAYS:
            placer.note(
                LONG_THREAD,
                last.path,
                warning=True,
                since=stories[0].day.isoformat(),
                count=str(len(stories)),
                title=last.title,
            )

"""Publication: which stories a site may show at its build time, and where.

A preview gives everything a page; a published site holds no byte of a draft, of a story
whose date or embargo is still to come, or of one that has expired.
"""

import datetime as dt
from collections.abc import Iterable

from msgspec import Struct

from plugins.newsroom.story import Story


class Publication(Struct, frozen=True):
    """All stories, sorted out."""

    listed: tuple[Story, ...]
    """In the archive: lists, feeds, indexes."""
    unlisted: tuple[Story, ...]
    """With a page of their own and in no list."""
    withheld: tuple[Story, ...]
    """Nowhere."""
    changes: tuple[dt.datetime, ...]
    """Moments to come at which a story appears or disappears, in order."""


def sort_out(stories: Iterable[Story], now: dt.datetime, *, preview: bool) -> Publication:
    """Sort out what may be shown at ``now``.

    Hidden stories have a page in no list, as in Pelican. In a preview so have drafts, and
    stories that are not due yet or have expired.
    """
    listed: list[Story] = []
    unlisted: list[Story] = []
    withheld: list[Story] = []
    aside = unlisted if preview else withheld
    changes: set[dt.datetime] = set()
    for story in stories:
        if _is_plain(story) and story.date <= now:
            listed.append(story)
        elif story.status == "draft":
            aside.append(story)
        else:
            moments = story.date, story.embargo, story.expires
            changes.update(moment for moment in moments if moment and moment > now)
            due = listed if story.status == "published" else unlisted
            (due if _is_due(story, now) else aside).append(story)
    return Publication(tuple(listed), tuple(unlisted), tuple(withheld), tuple(sorted(changes)))


def _is_plain(story: Story) -> bool:
    """Tell quickly what is true of most stories: that nothing but their date matters."""
    return story.status == "published" and story.embargo is None and story.expires is None


def _is_due(story: Story, now: dt.datetime) -> bool:
    """Tell whether date and embargo have passed and the story has not expired."""
    if story.date > now or (story.embargo is not None and story.embargo > now):
        return False
    return story.expires is None or story.expires > now

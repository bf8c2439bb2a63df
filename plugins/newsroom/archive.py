"""The archive: all stories of a build, ordered once and indexed."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from operator import itemgetter
from typing import TypeVar

from plugins.newsroom.images import Size
from plugins.newsroom.keys import make_key
from plugins.newsroom.story import Story

Key = TypeVar("Key")


def order_stories(stories: Iterable[Story]) -> tuple[tuple[Story, ...], tuple[float, ...]]:
    """Order newest first; the slug settles ties, so that the order is total.

    Returns:
        the stories, and the moment of each in seconds since 1970.
    """
    keys = [(-story.date.timestamp(), story.slug, story) for story in stories]
    keys.sort(key=itemgetter(0, 1))
    return tuple([story for _, _, story in keys]), tuple([-moment for moment, _, _ in keys])


def index_stories(stories: Iterable[Story], keys: Iterable[Key]) -> dict[Key, tuple[Story, ...]]:
    """Index stories by their keys, one for each, every list in the order given."""
    index: defaultdict[Key, list[Story]] = defaultdict(list)
    for story, key in zip(stories, keys, strict=True):
        index[key].append(story)
    return {key: tuple(filed) for key, filed in index.items()}


def month_of(day: dt.date) -> str:
    """Name a month in ISO form, such as ``2024-06``."""
    return f"{day.year:04}-{day.month:02}"


class Archive:
    """All stories that a site may show, newest first. Nothing changes once it is made.

    The indexes are computed at first use and kept; they hold the very records, so an
    index costs a list of references.
    """

    def __init__(
        self,
        stories: Iterable[Story],
        unlisted: Iterable[Story] = (),
        pages: Mapping[str, str] | None = None,
        sizes: Mapping[str, Size] | None = None,
    ) -> None:
        self.stories, self.moments = order_stories(stories)
        """Every listed story, and the moment of each in seconds since 1970."""
        self.unlisted, _ = order_stories(unlisted)
        """Stories with a page that no list, feed or index shows: hidden ones, and in a
        preview also drafts and embargoed ones."""
        self.pages: Mapping[str, str] = pages or {}
        """Addresses of static pages, dossiers and editions under the paths of their files."""
        self.sizes: Mapping[str, Size] = sizes or {}
        """Sizes of images under the paths of their files."""

    @cached_property
    def face(self) -> bytes:
        """Hash of all that lists may show of the listed stories, and of their order.

        A story's own face was made before the archive knew what its category is called.
        """
        return make_key(self.stories, [story.category for story in self.stories])

    @cached_property
    def by_slug(self) -> Mapping[str, Story]:
        """Every listed story under its slug."""
        return {story.slug: story for story in self.stories}

    @cached_property
    def held_back(self) -> frozenset[str]:
        """Slugs of listed stories that had an embargo, and may have appeared after newer ones."""
        return frozenset([story.slug for story in self.stories if story.embargo is not None])

    @cached_property
    def by_path(self) -> Mapping[str, Story]:
        """Every story with a page under the path of its file, relative to ``content/``."""
        return {story.path: story for story in self.stories + self.unlisted}

    @cached_property
    def by_day(self) -> Mapping[dt.date, tuple[Story, ...]]:
        """Stories of a day, days newest first."""
        return index_stories(self.stories, self._days)

    @cached_property
    def by_month(self) -> Mapping[str, tuple[Story, ...]]:
        """Stories of a month (``2024-06``), months newest first."""
        months = {day: month_of(day) for day in self.by_day}
        return index_stories(self.stories, [months[day] for day in self._days])

    @cached_property
    def _days(self) -> list[dt.date]:
        """The day of each story."""
        return [story.date.date() for story in self.stories]

    @cached_property
    def by_category(self) -> Mapping[str, tuple[Story, ...]]:
        """Stories of a category, under the word that the story carries."""
        return index_stories(self.stories, [story.category for story in self.stories])

    @cached_property
    def by_dossier(self) -> Mapping[str, tuple[Story, ...]]:
        """Stories of a dossier."""
        filed = [story for story in self.stories if story.dossier]
        return index_stories(filed, [story.dossier for story in filed])

    def pick(self, slugs: Iterable[str]) -> tuple[Story, ...]:
        """Return the stories of these slugs that exist, in the order given."""
        known = self.by_slug
        return tuple([known[slug] for slug in slugs if slug in known])

    def pick_latest(self, slugs: Sequence[str], count: int) -> tuple[Story, ...]:
        """Return so many of these stories, given newest first, that appeared last."""
        newest, held_back = slugs[:count], self.held_back.intersection(slugs)
        if not held_back:
            return self.pick(newest)
        found = self.pick(dict.fromkeys([*newest, *held_back]))
        ordered = sorted(found, key=lambda s: (-s.appeared.timestamp(), s.slug))
        return tuple(ordered[:count])

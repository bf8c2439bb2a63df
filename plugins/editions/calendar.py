"""The calendar: which stories make a day's edition, in which order."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

import msgspec
from msgspec import Struct

from plugins.newsroom.archive import Archive
from plugins.newsroom.story import Story, count_minutes
from plugins.pages.desk_text import DeskText
from plugins.press.cache.keeping import hash_bytes

LAST = 1_000_000
"""Weight of a story without one: after all that have one."""


class Note(Struct, frozen=True):
    """What editors keep for one edition."""

    day: dt.date
    stories: tuple[str, ...] = ()
    """Slugs in running order; the rest of the day follows."""
    time: str = ""
    title: str = ""
    text: DeskText = DeskText()


class Edition(Struct, frozen=True):
    """One day's stories in running order."""

    day: dt.date
    stories: tuple[Story, ...]
    time: str
    """As set, such as ``06:00``."""
    since: dt.date
    """The day of the edition before, of the oldest its own: what came later is new to readers."""
    title: str = ""
    note: DeskText = DeskText()

    @property
    def number(self) -> int:
        """Number within the year.

        Counted by the calendar, so that an edition added for a day long past renumbers
        none of those that readers have linked to.
        """
        return self.day.timetuple().tm_yday

    @property
    def minutes(self) -> int:
        """Reading time of all stories."""
        return count_minutes(sum([story.words for story in self.stories]))

    @property
    def moment(self) -> dt.datetime:
        """As of when it is, by the clock of its readers: as set, or as of its day's last change."""
        changed = [
            moment.replace(tzinfo=None)
            for story in self.stories
            for moment in (
                *(story.date, story.embargo, story.modified),
                *(note.date for note in story.notices),
            )
            if moment and moment.date() == self.day
        ]
        return max(
            dt.datetime.combine(self.day, dt.time.fromisoformat(self.time.zfill(5))), *changed
        )


def order_running(stories: Iterable[Story], first: Sequence[str] = ()) -> tuple[Story, ...]:
    """Order a day, given newest first: the editors' list, then by weight, then as given."""
    given = tuple(stories)
    if not first and not [story for story in given if story.weight]:
        return given
    place = {slug: number for number, slug in enumerate(first)}

    def key(story: Story) -> tuple[int, int]:
        return place.get(story.slug, len(place)), story.weight or LAST

    return tuple(sorted(given, key=key))


class EditionTable:
    """All editions, newest first, and what follows a story in its edition."""

    def __init__(self, archive: Archive, notes: Mapping[dt.date, Note], time: str) -> None:
        days = list(archive.by_day)
        self.editions: tuple[Edition, ...] = tuple(
            _edition(day, since, archive.by_day[day], notes.get(day) or Note(day), time)
            for day, since in zip(days, days[1:] + days[-1:], strict=True)
        )
        minutes = [edition.minutes for edition in self.editions]
        kept = msgspec.msgpack.encode((list(notes.values()), time, minutes))
        self.fingerprint = hash_bytes(kept)

    @cached_property
    def _following(self) -> dict[str, Story]:
        return {
            story.slug: following
            for edition in self.editions
            for story, following in zip(edition.stories, edition.stories[1:], strict=False)
        }

    def following(self, story: Story) -> Story | None:
        """Return the next story of the edition."""
        return self._following.get(story.slug)


def _edition(
    day: dt.date, since: dt.date, stories: Sequence[Story], note: Note, time: str
) -> Edition:
    ordered = order_running(stories, note.stories)
    return Edition(day, ordered, note.time or time, since, note.title, note.text)

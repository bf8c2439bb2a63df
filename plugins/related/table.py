"""What pages read: the lines of each story, and the thread it is part of.

The table is also what a build leaves for the next one (``lines`` in the room's folder of the
cache): a build in which no story and no topic changed reads it and never loads a vector.
"""

from pathlib import Path

import msgspec

from plugins.press.cache.cabinet import Cabinet, load_cabinet
from plugins.press.cache.keeping import Tell
from plugins.related.line import Relation


class Shown(msgspec.Struct, frozen=True, array_like=True):
    """What one story shows."""

    lines: tuple[Relation, ...] = ()
    repeat: str = ""
    """Slug of a story of the days before that tells the same."""
    stale: tuple[str, ...] = ()
    """Pins and exclusions that change nothing."""


class _Named(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A line, as far as it says which story it is about."""

    slug: str


class _Marked(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What a story shows, as far as it names others."""

    lines: list[_Named] = []


_MARKED = msgspec.msgpack.Decoder(_Marked)


class Head(msgspec.Struct, frozen=True, array_like=True):
    """What a table knows beside the lines."""

    stamp: tuple[bytes, bytes]
    """Hashes of all that the table was made from: method and settings, subjects."""
    parts: dict[str, tuple[str, ...]] = {}
    """Slugs of the parts before a story in its thread, newest first; of stories that have some."""
    threads: tuple[tuple[str, ...], ...] = ()
    """Threads long enough to be told of, slugs oldest first."""


class Table(msgspec.Struct, frozen=True):
    """All stories' lines, encoded until asked for."""

    head: Head
    shown: Cabinet
    """What each story shows, by slug."""

    def find(self, slug: str) -> Shown:
        """Find what a story shows; nothing for a story that the table doesn't know."""
        if slug not in self.shown:
            return Shown()
        return msgspec.msgpack.decode(self.shown[slug], type=Shown)


class RelationTable:
    """Context key ``relations``: the related stories of each story."""

    def __init__(self, table: Table) -> None:
        self.table = table

    def find(self, slug: str) -> tuple[Relation, ...]:
        """Find the related stories of a story, in the order of the page."""
        return self.table.find(slug).lines

    def key(self, slug: str) -> tuple[tuple[str, ...], bytes]:
        """Return the slugs of the related stories, and all else that is shown of them."""
        lines = self.table.find(slug).lines
        rest = [(line.kind, line.reasons, line.pinned) for line in lines]
        return tuple(line.slug for line in lines), msgspec.msgpack.encode(rest)

    def mark(self, slug: str) -> tuple[tuple[str, ...], int]:
        """Return the slugs of the related stories, and the hash of the whole entry."""
        shown = self.table.shown
        if slug not in shown:
            return (), 0
        return tuple([line.slug for line in _MARKED.decode(shown[slug]).lines]), self.hash_of(slug)

    def hash_of(self, slug: str) -> int:
        """Return the hash of the whole entry, which is not read; 0 for a story without one."""
        return self.table.shown.find_hash(slug)


def load_table(path: Path, tell: Tell) -> Table | None:
    """Load the table of the last build; ``None`` if there is none, or a damaged one, as is told."""
    shown = load_cabinet(path, tell)
    if not shown.is_whole:
        return None
    try:
        return Table(msgspec.msgpack.decode(shown.head, type=Head), shown)
    except msgspec.DecodeError:
        return None

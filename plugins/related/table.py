"""What pages read: the lines of each story, and the thread it is part of.

The table is also what a build leaves for the next one (``lines`` in the room's folder of the
cache): a build in which no story and no topic changed reads it and never loads a vector.
"""

from pathlib import Path
from zlib import crc32

import msgspec

from plugins.press.moving import write_whole
from plugins.related.line import Relation, Repeat

MAGIC = b"LBLIN2"
CHECK = 4
"""Bytes of the checksum."""


class Shown(msgspec.Struct, frozen=True, array_like=True):
    """What one story shows."""

    lines: tuple[Relation, ...] = ()
    repeat: Repeat | None = None
    """A story of the days before that tells the same."""
    stale: tuple[str, ...] = ()
    """Pins and exclusions that change nothing."""


class _Named(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A line, as far as it says which story it is about."""

    slug: str


class _Marked(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What a story shows, as far as it names others."""

    lines: list[_Named] = []


_MARKED = msgspec.msgpack.Decoder(_Marked)


class Table(msgspec.Struct, frozen=True, array_like=True):
    """All stories' lines, encoded until asked for."""

    stamp: tuple[bytes, bytes]
    """Hashes of all that the table was made from: method and settings, subjects."""
    shown: dict[str, msgspec.Raw]
    parts: dict[str, tuple[str, ...]] = {}
    """Slugs of the parts before a story in its thread, newest first; of stories that have some."""
    threads: tuple[tuple[str, ...], ...] = ()
    """Threads long enough to be told of, slugs oldest first."""

    def find(self, slug: str) -> Shown:
        """Find what a story shows; nothing for a story that the table doesn't know."""
        raw = self.shown.get(slug)
        return msgspec.msgpack.decode(raw, type=Shown) if raw is not None else Shown()


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

    def mark(self, slug: str) -> tuple[tuple[str, ...], bytes]:
        """Return the slugs of the related stories, and the whole entry, as it is stored."""
        raw = self.entry(slug)
        return (tuple([line.slug for line in _MARKED.decode(raw).lines]), raw) if raw else ((), b"")

    def entry(self, slug: str) -> bytes:
        """Return the whole entry, as it is stored."""
        return bytes(self.table.shown.get(slug, b""))


def write_table(path: Path, table: Table) -> None:
    """Write the table in one step."""
    packed = msgspec.msgpack.encode(table)
    check = crc32(packed).to_bytes(CHECK, "little")
    write_whole(path, MAGIC, check, packed)


def load_table(path: Path) -> Table | None:
    """Load the table of the last build; ``None`` if there is none that can be trusted."""
    try:
        raw = path.read_bytes()
    except OSError:
        return None
    start = len(MAGIC) + CHECK
    packed = memoryview(raw)[start:]
    check = crc32(packed).to_bytes(CHECK, "little")
    if raw[:start] != MAGIC + check:
        return None
    try:
        return msgspec.msgpack.decode(packed, type=Table)
    except msgspec.DecodeError:
        return None

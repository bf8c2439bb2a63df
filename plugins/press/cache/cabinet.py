"""Cabinets: many small entries between two builds, an index that is read and a file that is not.

Rooms keep here what they made of single stories. Entries lie in one file, each where it was once
added. A build reads the index, and of the file what it is asked for; it adds what is new and
writes the index anew. While the file is as it was left, by size and time, an entry is checked
when it is read; else all are at once, and what doesn't agree with its hash is as good as none.
"""

import mmap
import os
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from hashlib import blake2b
from itertools import compress, count
from pathlib import Path
from zlib import crc32

import msgspec
from msgspec import Struct

from plugins.press.cache.comparing import find_unlike
from plugins.press.cache.keeping import Tell
from plugins.press.cache.store import tell_dropped
from plugins.press.disk.moving import telling_where, write_whole

MAGIC = b"LBCAB1"
"""Raise with any change of what is written: an index that begins otherwise is not read."""
CHECK = 4
"""Bytes of the index's checksum."""
WASTE = 2
"""A file this many times as large as what is needed of it is written anew."""


class CabinetDamaged(Exception):  # noqa: N818 - found and mended, not an error
    """An entry is not what was written; names the index, without which the file is nothing."""


class Index(Struct, frozen=True, array_like=True):
    """What is known of the file; entries are in the order of ``keys``."""

    head: bytes = b""
    """What the room wants to know beside the entries."""
    size: int = 0
    time: int = 0
    keys: list[str] = []
    places: bytes = b""
    """Where entries begin, as unsigned 64-bit numbers."""
    lengths: bytes = b""
    """In bytes, as unsigned 32-bit numbers."""
    hashes: bytes = b""
    """As unsigned 64-bit numbers."""


def hash_entry(entry: bytes) -> int:
    """Return the hash of an entry, of 64 bits."""
    return int.from_bytes(blake2b(entry, digest_size=8).digest(), "little")


class Cabinet(Mapping[str, bytes]):
    """Entries by their keys, read when asked for.

    Args:
        path: of the index; the file is named the same, with ``.data``.
        index: what it said.
        content: of the file.
        settled: whether the file is as it was left.
    """

    def __init__(
        self,
        path: Path,
        index: Index,
        content: bytes | mmap.mmap,
        *,
        settled: bool,
    ) -> None:
        self.path = path
        self.head = index.head
        self._keys = index.keys
        self._places, self._lengths, self._hashes = array("Q"), array("I"), array("Q")
        self._places.frombytes(index.places)
        self._lengths.frombytes(index.lengths)
        self._hashes.frombytes(index.hashes)
        self._content = content
        self._is_settled = settled
        self.is_whole = settled or not self._drop_damaged()
        """Whether no entry was lost."""

    @cached_property
    def _rows(self) -> dict[str, int]:
        return dict(zip(self._keys, range(len(self._keys)), strict=True))

    def __getitem__(self, key: str) -> bytes:
        """Read an entry.

        Raises:
            CabinetDamaged: it is not what was written.
        """
        row = self._rows[key]
        entry = self._read(row)
        if hash_entry(entry) != self._hashes[row]:
            raise CabinetDamaged(str(self.path))
        return entry

    def __contains__(self, key: object) -> bool:
        """Tell whether there is an entry; it is not read."""
        return key in self._rows

    def __iter__(self) -> Iterator[str]:
        """Go through the keys."""
        return iter(self._keys)

    def __len__(self) -> int:
        """Count the entries."""
        return len(self._keys)

    def find_hash(self, key: str) -> int:
        """Return the hash of an entry, which is not read; 0 if there is none."""
        row = self._rows.get(key)
        return 0 if row is None else self._hashes[row]

    def find_missing(self, keys: Sequence[str]) -> list[str]:
        """Find the keys without an entry; ``keys`` must not repeat."""
        start, end, here = self._align(keys)
        return [key for key in keys[start : len(keys) - end] if key not in here]

    def settle(self) -> "Cabinet":
        """Have the next build trust the file where this one had to check all of it."""
        return self.renew(self.head, self._keys, {})

    def renew(self, head: bytes, needed: Sequence[str], fresh: Mapping[str, bytes]) -> "Cabinet":
        """Leave for the next build what it needs, and return it.

        Args:
            head: what the room wants to know beside the entries.
            needed: keys of all entries; those that are not ``fresh`` are kept.
            fresh: new ones, and those in the place of old ones.
        """
        if not fresh and self._is_settled and head == self.head and needed == self._keys:
            return self
        columns = self._carry(needed, fresh)
        anew = list(compress(count(), map(fresh.__contains__, needed)))
        used = sum(columns[1]) - sum([columns[1][row] for row in anew])
        entries = [fresh[needed[row]] for row in anew]
        if used * WASTE < len(self._content):  # most of it is of no use
            anew = list(range(len(needed)))
            entries = [fresh[key] if key in fresh else self[key] for key in needed]
        if len(anew) == len(needed):
            write_whole(_data_of(self.path), b"")
        self._extend(columns, zip(anew, entries, strict=True))
        status = _data_of(self.path).stat()
        packed = [column.tobytes() for column in columns]
        index = Index(head, status.st_size, status.st_mtime_ns, list(needed), *packed)
        encoded = msgspec.msgpack.encode(index)
        write_whole(self.path, MAGIC, crc32(encoded).to_bytes(CHECK, "little"), encoded)
        return Cabinet(self.path, index, _map(_data_of(self.path))[0], settled=True)

    def _carry(self, needed: Sequence[str], fresh: Mapping[str, bytes]) -> "list[array[int]]":
        """Carry places, lengths and hashes over; those of fresh entries are not yet right."""
        start, end, here = self._align(needed)
        between = needed[start : len(needed) - end]
        rows = [-1 if key in fresh else here[key] for key in between]
        after = len(self) - end
        return [
            column[:start]
            + array(column.typecode, [column[row] if row >= 0 else 0 for row in rows])
            + column[after:]
            for column in (self._places, self._lengths, self._hashes)
        ]

    def _align(self, keys: Sequence[str]) -> tuple[int, int, dict[str, int]]:
        """Compare other keys with these, few of which differ between two builds.

        Returns:
            how many are the same at the start, how many at the end, and the rows of those
            between.
        """
        most = min(len(keys), len(self))
        start = next(find_unlike(keys, self._keys), most)
        rest = most - start
        end = next(find_unlike(keys[::-1][:rest], self._keys[::-1][:rest]), rest)
        rows = range(start, len(self) - end)
        return start, end, dict(zip(self._keys[start : len(self) - end], rows, strict=True))

    def _extend(
        self, columns: Sequence["array[int]"], entries: Iterable[tuple[int, bytes]]
    ) -> None:
        """Add entries to the file, and to the columns where they lie."""
        places, lengths, hashes = columns
        with telling_where(_data_of(self.path)), _data_of(self.path).open("ab") as file:
            for row, entry in entries:
                places[row], lengths[row], hashes[row] = file.tell(), len(entry), hash_entry(entry)
                file.write(entry)

    def _read(self, row: int) -> bytes:
        place = self._places[row]
        return self._content[place : place + self._lengths[row]]

    def _drop_damaged(self) -> bool:
        """Forget what doesn't agree with its hash; tell whether anything was."""
        columns = (self._places, self._lengths, self._hashes)
        rows = [
            row for row, known in enumerate(self._hashes) if hash_entry(self._read(row)) == known
        ]
        if len(rows) == len(self):
            return False
        self._keys = [self._keys[row] for row in rows]
        self._places, self._lengths, self._hashes = (
            array(column.typecode, [column[row] for row in rows]) for column in columns
        )
        return True


def begin_cabinet(path: Path) -> Cabinet:
    """Begin an empty cabinet, whatever the last build left."""
    return Cabinet(path, Index(), b"", settled=False)


def load_cabinet(path: Path, tell: Tell) -> Cabinet:
    """Load what the last build left; what is not as it was written is told, and not loaded."""
    if not path.exists():
        return begin_cabinet(path)
    try:
        index = _read_index(path)
        content, status = _map(_data_of(path))
        settled = (status.st_size, status.st_mtime_ns) == (index.size, index.time)
        found = Cabinet(path, index, content, settled=settled)
    except (OSError, ValueError):
        tell(tell_dropped(path))
        return begin_cabinet(path)
    if not found.is_whole:
        tell(tell_dropped(path))
    return found


def _read_index(path: Path) -> Index:
    raw = path.read_bytes()
    start = len(MAGIC) + CHECK
    packed = memoryview(raw)[start:]
    if raw[:start] != MAGIC + crc32(packed).to_bytes(CHECK, "little"):
        raise ValueError(path)
    return msgspec.msgpack.decode(packed, type=Index)


def _data_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.data")


def _map(path: Path) -> tuple[bytes | mmap.mmap, os.stat_result]:
    with path.open("rb") as file:
        status = os.fstat(file.fileno())
        if not status.st_size:
            return b"", status
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ), status

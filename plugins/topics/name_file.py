"""The entities of all stories between two builds: an index that is read, a file that is not.

Entities lie in one file, each story's where they were once added. A build reads the index and of
the file what it is asked for; it adds what is new and writes the index anew. While the file is
as it was left, by size and time, it is trusted; else every entry is compared with its checksum,
and what doesn't agree is as good as none.
"""

import mmap
import os
from array import array
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from zlib import crc32

import msgspec
from msgspec import Struct

from plugins.press.moving import telling_where, write_whole

INDEX = "names"
FILE = "names.data"
WASTE = 2
"""A file this many times as large as what is needed of it is written anew."""


class Index(Struct, frozen=True, array_like=True):
    """What is known of the file; entries are in the order of ``digests``."""

    rules: bytes = b""
    size: int = 0
    time: int = 0
    digests: list[str] = []
    places: bytes = b""
    """Where entries begin, as unsigned 64-bit numbers."""
    lengths: bytes = b""
    """In bytes, as unsigned 32-bit numbers."""
    sums: bytes = b""
    """Checksums, as unsigned 32-bit numbers."""


class NameFile(Mapping[str, bytes]):
    """Encoded entities by the digest of a story, read when asked for."""

    def __init__(self, index: Index, content: bytes | mmap.mmap) -> None:
        self.rules = index.rules
        self.rows = dict(zip(index.digests, range(len(index.digests)), strict=True))
        self.places, self.lengths, self.sums = array("Q"), array("I"), array("I")
        self.places.frombytes(index.places)
        self.lengths.frombytes(index.lengths)
        self.sums.frombytes(index.sums)
        self.content = content

    def __getitem__(self, digest: str) -> bytes:
        """Read the entities of a story."""
        row = self.rows[digest]
        place = self.places[row]
        return self.content[place : place + self.lengths[row]]

    def __contains__(self, digest: object) -> bool:
        """Tell whether a story's entities are there."""
        return digest in self.rows

    def __iter__(self) -> Iterator[str]:
        """Go through the digests."""
        return iter(self.rows)

    def __len__(self) -> int:
        """Count the stories."""
        return len(self.rows)

    def drop_damaged(self) -> None:
        """Forget what doesn't agree with its checksum."""
        for digest, row in list(self.rows.items()):
            if crc32(self[digest]) != self.sums[row]:
                del self.rows[digest]


def load_names(folder: Path) -> NameFile:
    """Load what the last build left; nothing where that can't be read."""
    try:
        index = msgspec.msgpack.decode((folder / INDEX).read_bytes(), type=Index)
        with (folder / FILE).open("rb") as file:
            status = os.fstat(file.fileno())
            content = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        names = NameFile(index, content)
    except (OSError, ValueError):
        return NameFile(Index(), b"")
    if (status.st_size, status.st_mtime_ns) != (index.size, index.time):
        names.drop_damaged()
    return names


def write_names(
    folder: Path,
    rules: bytes,
    needed: Sequence[str],
    kept: Mapping[str, bytes],
    fresh: Mapping[str, bytes],
) -> None:
    """Leave for the next build what it needs.

    Args:
        folder: where the files lie.
        rules: what the entities depend on beside the stories.
        needed: digests of all stories.
        kept: of the last build.
        fresh: made in this one.
    """
    if not isinstance(kept, NameFile):
        kept = NameFile(Index(), b"")
    elif not fresh and len(kept) == len(needed):
        return
    digests = [digest for digest in needed if digest in kept.rows]
    used = sum(kept.lengths[kept.rows[digest]] for digest in digests)
    if used * WASTE < len(kept.content):  # most of the file is of no use any more
        fresh = {digest: kept[digest] for digest in digests} | dict(fresh)
        digests = []
    if not digests:
        write_whole(folder / FILE, b"")
    _extend(folder, rules, kept, digests, fresh)


def _extend(
    folder: Path,
    rules: bytes,
    kept: NameFile,
    digests: Sequence[str],
    fresh: Mapping[str, bytes],
) -> None:
    """Add entries to the file and write the index anew; of what is kept it has ``digests``."""
    rows = [kept.rows[digest] for digest in digests]
    places = array("Q", map(kept.places.__getitem__, rows))
    lengths = array("I", map(kept.lengths.__getitem__, rows))
    sums = array("I", map(kept.sums.__getitem__, rows))
    with telling_where(folder / FILE), (folder / FILE).open("ab") as file:
        for encoded in fresh.values():
            places.append(file.tell())
            lengths.append(len(encoded))
            sums.append(crc32(encoded))
            file.write(encoded)
    status = (folder / FILE).stat()
    packed = (places.tobytes(), lengths.tobytes(), sums.tobytes())
    index = Index(rules, status.st_size, status.st_mtime_ns, [*digests, *fresh], *packed)
    write_whole(folder / INDEX, msgspec.msgpack.encode(index))

"""Rows of numbers in a file, in any order, so that a changed one is all that is written.

A story's row lies in a slot. A row that changes goes to a slot that the last build left free,
and what it replaces stays until the build after: a build that dies leaves all as it was. Every
row has a checksum, which is looked at when the row is first read.
"""

from copy import copy
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias
from zlib import crc32

import numpy as np

from plugins.press.disk.moving import telling_where

if TYPE_CHECKING:
    from numpy.typing import NDArray

SLACK = 64
"""Slots by which a file grows at least."""
WASTE = 2
"""A file with more slots than so many times its rows, and some slack, is written anew."""


class StateDamaged(Exception):  # noqa: N818 - found and mended, not an error
    """A row is not what was written."""


class Slots:
    """An array whose rows lie in the slots of a file.

    Args:
        path: of the file.
        width: numbers of a row.
        kind: their type, of four bytes.
        slots: of each row; -1 for a row that is not there yet.
        sums: checksums by row.
    """

    def __init__(
        self,
        path: Path,
        width: int,
        kind: type[np.generic],
        slots: "NDArray[np.int32]",
        sums: "NDArray[np.uint32]",
    ) -> None:
        self.path, self.kind = path, kind
        self.slots = slots
        self._width = width
        self._held = self._map()
        if len(slots) and int(slots.max()) >= len(self._held):
            raise StateDamaged(str(path))
        self._sums = np.zeros(len(self._held), np.uint32)
        self._sums[slots] = sums
        self._checked = np.zeros(len(self._held), np.bool_)
        free = np.ones(len(self._held), np.bool_)
        free[slots] = False
        self._free = np.nonzero(free)[0].astype(np.int32)

    def __len__(self) -> int:
        """Count the rows."""
        return len(self.slots)

    @property
    def is_wasteful(self) -> bool:
        """Whether most of the file is of no use, as after many deletions."""
        return len(self._held) > WASTE * (len(self) + SLACK)

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and numbers of each."""
        return len(self.slots), self._width

    @property
    def sums(self) -> "NDArray[np.uint32]":
        """Checksums by row."""
        return self._sums[self.slots]

    def __getitem__(self, rows: "int | slice | NDArray[Any]") -> "NDArray[Any]":
        """Return rows.

        Raises:
            StateDamaged: one is not what was written.
        """
        slots = self.slots[rows]
        for slot in np.unique(slots[~self._checked[slots]]).tolist():
            if crc32(self._held[slot]) != self._sums[slot]:
                raise StateDamaged(str(self.path))
            self._checked[slot] = True
        found: NDArray[Any] = self._held[slots]
        return found

    def __setitem__(self, rows: "NDArray[np.int64]", values: "NDArray[Any]") -> None:
        """Write rows to free slots."""
        self._grow(len(rows))
        slots, self._free = np.split(self._free, [len(rows)])
        self.slots[rows] = slots
        self._held[slots] = values
        self._sums[slots] = sum_rows(values)  # of slots that the array carried over has not
        self._checked[slots] = True

    def carry(self, origin: "NDArray[np.int64]") -> "Slots":
        """Carry rows over: the array of another order, in which a row of origin -1 is missing."""
        carried = copy(self)
        carried.slots = np.where(origin >= 0, self.slots[origin], -1).astype(np.int32)
        return carried

    def _map(self) -> "NDArray[Any]":
        return np.asarray(np.memmap(self.path, self.kind, "r+")).reshape(-1, self._width)

    def _grow(self, needed: int) -> None:
        """Make the file larger where it has fewer free slots than are needed."""
        missing = needed - len(self._free)
        if missing <= 0:
            return
        size, more = len(self._held), max(missing, SLACK)
        with telling_where(self.path), self.path.open("ab") as file:
            # written, not only made longer: mapped memory of a full disk would end the process
            file.write(bytes(more * self._width * 4))
        self._held = self._map()
        self._sums = np.append(self._sums, np.zeros(more, np.uint32))
        self._checked = np.append(self._checked, np.zeros(more, np.bool_))
        self._free = np.append(self._free, np.arange(size, size + more, dtype=np.int32))


Rows: TypeAlias = "NDArray[Any] | Slots"
"""An array with a row per story, in memory or in a file."""


def sum_rows(rows: "NDArray[Any]") -> "NDArray[np.uint32]":
    """Return the checksums of rows."""
    return np.fromiter((crc32(row) for row in np.ascontiguousarray(rows)), np.uint32, len(rows))

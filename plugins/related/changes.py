"""What changed between two builds: the rows of now and those of the last."""

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from plugins.related.filed import Neighbours
from plugins.related.slots import Rows, Slots

if TYPE_CHECKING:
    from numpy.typing import NDArray

FEW_GONE = 8
"""Up to so many names are looked for one by one, where all others stay as they are."""
NEVER = 1 << 40


class Changes(NamedTuple):
    """The rows of this build and those of the last."""

    origin: "NDArray[np.int64]"
    """Row in the last build of a story with the same words and date, else -1."""
    told: "NDArray[np.bool_]"
    """Rows whose words and date are as before but not the rest of the subject."""
    months: "NDArray[np.int64]"
    old_months: "NDArray[np.int64]"

    @property
    def fresh(self) -> "NDArray[np.int64]":
        """Rows whose words or date are new."""
        return np.nonzero(self.origin < 0)[0]

    @property
    def gone(self) -> "NDArray[np.int64]":
        """Rows of the last build that are no more as they were."""
        left = np.ones(len(self.old_months), np.bool_)
        left[self.origin[self.origin >= 0]] = False
        return np.nonzero(left)[0]

    @property
    def destiny(self) -> "NDArray[np.int64]":
        """By row of the last build: the row now, -1 if there is none."""
        places = np.full(len(self.old_months) + 1, -1, np.int64)
        kept = np.nonzero(self.origin >= 0)[0]
        places[self.origin[kept]] = kept
        return places

    def find_first_month(self, rows: "NDArray[np.int64]", before: "NDArray[np.int64]") -> int:
        """Find the first month of some rows of now and some of the last build."""
        return int(
            min(
                self.months[rows].min(initial=NEVER),
                self.old_months[before].min(initial=NEVER),
            )
        )

    def carry_rows(self, known: Rows) -> Rows:
        """Carry the rows of an array over; those that are fresh hold nothing yet."""
        return known.carry(self.origin) if isinstance(known, Slots) else self.copy_rows(known)

    def copy_rows(self, known: "NDArray[Any]") -> "NDArray[Any]":
        """Copy the rows of an array; rows that are fresh hold zeros."""
        if not len(known):
            return np.zeros((len(self.origin), *known.shape[1:]), known.dtype)
        carried: NDArray[Any] = np.take(known, np.maximum(self.origin, 0), axis=0)
        carried[self.origin < 0] = 0
        return carried

    def carry(self, old: Neighbours, new: Neighbours) -> None:
        """Copy rows of lists that name rows, renamed; a name that is gone becomes -1."""
        kept = np.nonzero(self.origin >= 0)[0]
        source = self.origin[kept]
        named, gone = old.rows[source], self.gone
        if np.array_equal(kept, source) and len(gone) <= FEW_GONE:
            for row in gone.tolist():
                named[named == row] = -1
        else:
            named = self.destiny[named].astype(named.dtype)
        new.rows[kept] = named
        new.scores[kept] = old.scores[source]

    def compare_lists(
        self, rows: "NDArray[np.int64]", now: Neighbours, then: Neighbours
    ) -> "tuple[NDArray[np.bool_], NDArray[np.int64]]":
        """Mark the places at which the lists of some rows are others than before.

        Returns them with the rows that stood there before, -1 for none.
        """
        origin = self.origin[rows]
        was = np.where(origin[:, None] >= 0, self.destiny[then.rows[origin]], -1)
        differ = (was != now.rows[rows]) | (then.scores[origin] != now.scores[rows])
        return differ | (origin < 0)[:, None], was

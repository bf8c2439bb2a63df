"""Which rows a change can reach.

Every rule errs on the side of computing a row again. They follow what a row is made of:

- a vector: the story's items, and the frequencies of its terms before its month;
- neighbours: the vectors of older stories that share a signature term, and its own;
- a ranking: its neighbours, and the neighbourhoods of these and of the profiles' members,
  which are neighbours themselves; topics, entities and dossiers of both.
"""

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from plugins.related.layout import HASHES
from plugins.related.neighbours import Neighbours
from plugins.related.profiles import EDGES
from plugins.related.vectors import coarsen_size, find_ids, find_levels

if TYPE_CHECKING:
    from numpy.typing import NDArray


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

    def carry(self, old: Neighbours, new: Neighbours) -> None:
        """Copy rows of lists that name rows, renamed; a name that is gone becomes -1."""
        kept = np.nonzero(self.origin >= 0)[0]
        source = self.origin[kept]
        new.rows[kept] = self.destiny[old.rows[source]]
        new.scores[kept] = old.scores[source]


def find_restated(
    changes: Changes,
    items: "NDArray[np.uint32]",
    before: "NDArray[np.int64]",
    old_items: "NDArray[np.uint32]",
    old_before: "NDArray[np.int64]",
) -> "NDArray[np.int64]":
    """Find the rows whose vectors may differ: fresh ones, and those of other frequencies."""
    fresh, gone = changes.fresh, changes.gone
    restated = changes.origin < 0
    first = min(
        changes.months[fresh].min(initial=1 << 40), changes.old_months[gone].min(initial=1 << 40)
    )
    later = np.nonzero((changes.months > first) & ~restated)[0]
    if not len(later):
        return np.nonzero(restated)[0]
    terms = np.unique(
        np.concatenate((find_ids(items[fresh]), find_ids(old_items[gone])), axis=None)
    )
    terms = terms[terms > 0]
    places = np.zeros(HASHES, np.int32)
    places[terms] = np.arange(1, len(terms) + 1)
    months = np.unique(np.concatenate((changes.months, changes.old_months)))
    now = _find_month_levels(items, changes.months, places, len(terms), months)
    then = _find_month_levels(old_items, changes.old_months, places, len(terms), months)
    moved = np.zeros((len(terms) + 1, len(months)), np.bool_)
    moved[1:] = now != then
    column = np.searchsorted(months, changes.months[later])
    restated[later] |= moved[places[find_ids(items[later])], column[:, None]].any(axis=1)
    sizes = {stories: coarsen_size(stories) for stories in {*before.tolist(), *old_before.tolist()}}
    for row in later.tolist():
        if sizes[int(before[row])] != sizes[int(old_before[changes.origin[row]])]:
            restated[row] = True
    return np.nonzero(restated)[0]


def _find_month_levels(
    items: "NDArray[np.uint32]",
    row_months: "NDArray[np.int64]",
    places: "NDArray[np.int32]",
    terms: int,
    months: "NDArray[np.int64]",
) -> "NDArray[np.uint8]":
    """Return the levels of some terms at the start of each month: terms × months."""
    found = places[find_ids(items)] - 1
    rows, columns = np.nonzero(found >= 0)
    counts = np.zeros((terms, len(months) + 1), np.int64)
    column = np.searchsorted(months, row_months[rows]) + 1
    np.add.at(counts, (found[rows, columns], column), 1)
    return find_levels(np.cumsum(counts, axis=1)[:, :-1])


def find_looking(
    changes: Changes,
    weighed: "NDArray[np.int64]",
    signs: "NDArray[np.int32]",
    old_signs: "NDArray[np.int32]",
) -> "NDArray[np.int64]":
    """Find the rows that must look for neighbours again.

    Besides the changed vectors these are all newer stories that share a signature term with a
    changed one, as it was or as it is.
    """
    looking = np.zeros(len(signs), np.bool_)
    looking[weighed] = True
    before = changes.origin[weighed]
    touched = np.concatenate((changes.gone, before[before >= 0]))
    table = np.zeros(HASHES, np.bool_)
    table[signs[weighed]] = True
    table[old_signs[touched]] = True
    table[0] = False
    first = min(
        changes.months[weighed].min(initial=1 << 40),
        changes.old_months[touched].min(initial=1 << 40),
    )
    start = int(np.searchsorted(changes.months, first))
    looking[start:] |= table[signs[start:]].any(axis=1)
    return np.nonzero(looking)[0]


def find_dirty(
    changes: Changes,
    neighbours: Neighbours,
    looked: "NDArray[np.int64]",
    old: Neighbours | None,
) -> "NDArray[np.bool_]":
    """Mark the rows whose neighbourhood changed: lists that differ, and who is in them."""
    dirty = np.zeros(len(neighbours.rows) + 1, np.bool_)
    if old is None:
        dirty[:] = True
        return dirty[:-1]
    origin = changes.origin[looked]
    destiny = changes.destiny
    was = np.where(origin[:, None] >= 0, destiny[old.rows[origin]], -2)
    differ = (was != neighbours.rows[looked]) | (old.scores[origin] != neighbours.scores[looked])
    changed = looked[differ.any(axis=1)]
    dirty[changed] = True
    dirty[neighbours.rows[changed, :EDGES]] = True
    known = changes.origin[changed]
    known = np.concatenate((known[known >= 0], changes.gone))
    dirty[destiny[old.rows[known, :EDGES]]] = True
    return dirty[:-1]

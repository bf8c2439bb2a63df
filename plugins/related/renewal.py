"""Which rows a change can reach.

Every rule errs on the side of computing a row again. They follow what a row is made of:

- a vector: the story's items, and the frequencies of its terms before its month;
- neighbours: the vectors of older stories that share a signature term, and its own;
- a ranking: its neighbours, and the neighbourhoods of these and of the profiles' members,
  which are neighbours themselves; topics and dossiers of both.
"""

from typing import TYPE_CHECKING

import numpy as np

from plugins.related.changes import NEVER, Changes
from plugins.related.edges import EDGES
from plugins.related.filed import Corpus, Neighbours, Sight
from plugins.related.layout import HASHES
from plugins.related.nearness import find_nearness
from plugins.related.slots import Rows
from plugins.related.vectors import coarsen_size, find_ids, find_levels

if TYPE_CHECKING:
    from numpy.typing import NDArray


FEW = 20_000
"""Up to so many changed vectors, each row is asked whether they reach it."""
PAIRS = 500_000
"""Up to so many pairs are asked with NumPy alone: loading SciPy would take longer."""
SLACK = np.float32(4e-6)
"""Sums in another order differ by less."""


def find_restated(
    changes: Changes,
    items: Rows,
    before: "NDArray[np.int64]",
    old_items: Rows,
    old_before: "NDArray[np.int64]",
) -> "NDArray[np.int64]":
    """Find the rows whose vectors may differ: fresh ones, and those of other frequencies."""
    fresh, gone = changes.fresh, changes.gone
    restated = changes.origin < 0
    first = changes.find_first_month(fresh, gone)
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
    shape = len(terms) + 1, len(months)

    def count(items: "NDArray[np.uint32]", row_months: "NDArray[np.int64]") -> "NDArray[np.int64]":
        return _count_by_month(places[find_ids(items)], np.searchsorted(months, row_months), shape)

    now = count(items[:], changes.months)
    then = now - count(items[fresh], changes.months[fresh])
    then += count(old_items[gone], changes.old_months[gone])
    moved = _find_levels_before(now) != _find_levels_before(then)
    column = np.searchsorted(months, changes.months[later])
    restated[later] |= moved[places[find_ids(items[later])], column[:, None]].any(axis=1)
    sizes = {stories: coarsen_size(stories) for stories in {*before.tolist(), *old_before.tolist()}}
    for row in later.tolist():
        if sizes[int(before[row])] != sizes[int(old_before[changes.origin[row]])]:
            restated[row] = True
    return np.nonzero(restated)[0]


def _count_by_month(
    terms: "NDArray[np.int32]", columns: "NDArray[np.int64]", shape: tuple[int, int]
) -> "NDArray[np.int64]":
    """Count in how many stories of each month some terms stand: terms × months.

    Args:
        terms: number of each item's term by story; 0 for those not asked for.
        columns: number of each story's month.
        shape: of the result; its first row is for no term.
    """
    rows, places = np.nonzero(terms)
    cells = terms[rows, places] * shape[1] + columns[rows]
    return np.bincount(cells, minlength=shape[0] * shape[1]).reshape(shape)


def _find_levels_before(counts: "NDArray[np.int64]") -> "NDArray[np.uint8]":
    """Find the levels of terms at the start of each month; ``counts`` are of the month itself."""
    return find_levels(np.cumsum(counts, axis=1) - counts)


def find_looking(
    changes: Changes, weighed: "NDArray[np.int64]", known: Sight, now: Corpus, then: Corpus
) -> "NDArray[np.int64]":
    """Find the rows that must look for neighbours again.

    Besides those with new vectors these are newer stories that share a signature term with a
    changed one, as it was or as it is, and have it among their candidates, could have it now,
    or have so few candidates, or so many for that term, that one more or less counts. Of a term
    with more stories than the window, only those of earlier months are cut off; those of the
    asking story's own month all count.
    """
    looking = np.zeros(len(now.days), np.bool_)
    looking[weighed] = True
    before = changes.origin[weighed]
    touched = np.concatenate((changes.gone, before[before >= 0]))
    table = np.zeros(HASHES, np.bool_)
    table[now.signs[weighed]] = True
    table[then.signs[touched]] = True
    table[0] = False
    first = changes.find_first_month(weighed, touched)
    start = int(np.searchsorted(changes.months, first))
    sharing = table[now.signs[start:]].any(axis=1)
    if len(weighed) > FEW:
        looking[start:] |= sharing
        return np.nonzero(looking)[0]
    rows = start + np.nonzero(sharing)[0]
    near = known.neighbours.rows[rows]
    lost = ((near < 0) | np.isin(near, weighed)).any(axis=1)
    crowded = np.zeros(len(rows), np.bool_)
    later = np.nonzero(changes.months[rows] > first)[0]
    if len(later):
        terms = _find_crowded(table, now, then, weighed, touched)
        crowded[later] = terms[now.signs[rows[later]]].any(axis=1)
    looking[rows[lost | crowded | _reaches(weighed, rows, known.floors, now)]] = True
    return np.nonzero(looking)[0]


def _find_crowded(
    table: "NDArray[np.bool_]",
    now: Corpus,
    then: Corpus,
    weighed: "NDArray[np.int64]",
    touched: "NDArray[np.int64]",
) -> "NDArray[np.bool_]":
    """Mark the terms of ``table`` that more stories have, or had, than are looked through.

    Only the ``weighed`` rows of now and the ``touched`` ones of then differ.
    """
    terms = np.nonzero(table)[0]

    def count(signs: "NDArray[np.int32]") -> "NDArray[np.int64]":
        return np.bincount(np.searchsorted(terms, signs[table[signs]]), minlength=len(terms))

    counts = count(now.signs)
    before = counts - count(now.signs[weighed]) + count(then.signs[touched])
    crowded = np.zeros(HASHES, np.bool_)
    crowded[terms] = np.maximum(counts, before) > now.window
    return crowded


def _reaches(
    weighed: "NDArray[np.int64]",
    rows: "NDArray[np.int64]",
    floors: "NDArray[np.float32]",
    corpus: Corpus,
) -> "NDArray[np.bool_]":
    """Tell which rows share so much with a changed story that it may be a candidate."""
    if len(weighed) * len(rows) > PAIRS:
        from plugins.related.products import find_reached  # noqa: PLC0415 - loads SciPy

        return find_reached(weighed, rows, floors - SLACK, corpus)
    return find_reached_by_few(weighed, rows, floors - SLACK, corpus)


def find_reached_by_few(
    weighed: "NDArray[np.int64]",
    rows: "NDArray[np.int64]",
    floors: "NDArray[np.float32]",
    corpus: Corpus,
) -> "NDArray[np.bool_]":
    """Return what ``products.find_reached`` returns, but for rounding."""
    reached = np.zeros(len(rows), np.bool_)
    places = np.zeros(HASHES, np.int32)
    for changed in weighed.tolist():
        signs = corpus.signs[changed]
        places[signs] = np.arange(1, len(signs) + 1)
        places[0] = 0
        values = np.zeros(len(signs) + 1, np.float32)
        np.add.at(values, places[signs], corpus.sign_values[changed])
        values[0] = 0.0
        shared = (values[places[corpus.signs[rows]]] * corpus.sign_values[rows]).sum(axis=1)
        near = find_nearness(corpus.days[changed], corpus.days[rows])
        reached |= (shared > 0) & (shared * near >= floors[rows]) & (rows > changed)
        places[signs] = 0
    return reached


def find_moved(
    changes: Changes, neighbours: Neighbours, looked: "NDArray[np.int64]", old: Neighbours | None
) -> "NDArray[np.int64]":
    """Find, among the rows that looked again, those that found other neighbours than before."""
    if old is None:
        return looked
    differ, _ = changes.compare_lists(looked, neighbours, old)
    moved: NDArray[np.int64] = looked[differ.any(axis=1)]
    return moved


def date_changes(
    changes: Changes, neighbours: Neighbours, moved: "NDArray[np.int64]", old: Neighbours
) -> "NDArray[np.int64]":
    """Date for each row the first month for which its neighbourhood is another than before.

    A row that found other neighbours is another from its own month on, one that entered, left or
    changed its place among the neighbours of another row from the month after that one's. The
    last element stands for no row.
    """
    since = np.full(len(neighbours.rows) + 1, NEVER, np.int64)
    differ, was = changes.compare_lists(moved, neighbours, old)
    row, place = np.nonzero(differ[:, :EDGES])
    for named in (neighbours.rows[moved], was):
        np.minimum.at(since, named[row, place], changes.months[moved[row]] + 1)
    gone = changes.gone
    left = changes.destiny[old.rows[gone, :EDGES]]
    np.minimum.at(since, left, changes.old_months[gone][:, None] + 1)
    since[moved] = changes.months[moved]
    since[-1] = NEVER
    return since

"""The ranking of a whole archive, from nothing or from what the last build knew.

Laws: a pair's score depends on the two stories, their months and the archive before the newer
one's month, never on a third story of that month. Each story looks back only, so what it found
stays as it is however many stories follow. A build from the last state gives the very arrays
that a build from nothing gives; only the rows that a change can reach are computed again
(``renewal.py``).
"""

from collections.abc import Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from plugins.press.cache.comparing import find_unlike
from plugins.press.processes.workers import Share, do_alone
from plugins.related.changes import Changes
from plugins.related.filed import WINDOW, Corpus, Neighbours, Sight
from plugins.related.frequencies import Past, count_past, freeze_months
from plugins.related.layout import WIDTH
from plugins.related.neighbours import SIGN_HEADS, SIGN_WORDS, find_neighbours, make_keys, sign
from plugins.related.profiles import score_pairs
from plugins.related.renewal import date_changes, find_looking, find_moved, find_restated
from plugins.related.subjects import LoadTerms, Subjects, find_places, pick_rows
from plugins.related.ties import (
    Ties,
    find_gain,
    find_month_starts,
    place_days,
    place_months,
    tie_subjects,
)
from plugins.related.vectors import unpack_terms, weigh

if TYPE_CHECKING:
    from numpy.typing import NDArray

NEIGHBOURS = 40
"""Older stories that each story is compared with in full and keeps."""
KEPT = 20
"""Older stories that each story ranks."""
BLOCK = 4096
"""Stories whose pairs are scored at once: bounds memory."""


class Ranked(NamedTuple):
    """Everything known of an archive; rows are stories, oldest first."""

    subjects: Subjects
    months: "NDArray[np.int64]"
    corpus: Corpus
    sight: Sight
    """The nearest by words, with their similarities."""
    best: Neighbours
    """The ``KEPT`` best of them by score, best first."""
    past: Past


class Renewed(NamedTuple):
    """A ranking and which of its rows were computed for it."""

    ranked: Ranked
    changes: Changes
    weighed: "NDArray[np.int64]"
    """Rows with other vectors than before."""
    moved: "NDArray[np.int64]"
    """Rows with other neighbours than before."""
    scored: "NDArray[np.int64]"
    """Rows whose ranking was computed again."""


def compare_subjects(
    subjects: Subjects, months: "NDArray[np.int64]", old: Ranked | None
) -> Changes:
    """Compare the subjects of two builds, column by column."""
    stories = len(subjects.slugs)
    if old is None:
        nothing = np.zeros(0, np.int64)
        return Changes(np.full(stories, -1), np.zeros(stories, np.bool_), months, nothing)
    now, then = subjects.columns, old.subjects.columns
    picked = find_places(now.slugs, then.slugs)
    origin = np.fromiter(picked, np.int64, stories)
    same = origin >= 0
    same &= _equal(now.digests, then.digests, picked)
    for read, kind in ((now.seconds, then.seconds), np.float64), ((now.days, then.days), np.int32):
        same &= np.frombuffer(read[0], kind) == np.frombuffer(read[1], kind)[origin]
    told = same & ~_equal(subjects.facts, old.subjects.facts, picked)
    return Changes(np.where(same, origin, -1), told, months, old.months)


def _equal(now: Sequence[Any], then: Sequence[Any], picked: Sequence[int]) -> "NDArray[np.bool_]":
    """Tell which elements of a column are those that were picked of another."""
    equal = np.ones(len(now), np.bool_)
    equal[list(find_unlike(now, pick_rows(then, picked, None)))] = False
    return equal


def rank_archive(
    subjects: Subjects,
    load_terms: LoadTerms,
    old: Ranked | None = None,
    window: int = WINDOW,
    share: Share = do_alone,
) -> Renewed:
    """Rank an archive; with the state of the last build, only what changed.

    Args:
        subjects: all stories that may be shown.
        load_terms: returns the extracted terms of stories by slug; called once, with the
            stories that are new or changed.
        old: the ranking of the last build.
        window: so many of the newest stories are found through one frequent term.
        share: gives parts of the work to workers.
    """
    old = old if old and old.subjects.slugs else None
    months = place_months(subjects.columns)
    changes = compare_subjects(subjects, months, old)
    before = find_month_starts(months)
    corpus, past, weighed = _file(subjects, before, changes, load_terms, old)
    corpus = corpus._replace(window=window)
    sight, moved = _look(corpus, changes, weighed, old, share)
    best, scored = _score(subjects, corpus, sight.neighbours, changes, moved, old, share)
    ranked = Ranked(subjects, months, corpus, sight, best, past)
    return Renewed(ranked, changes, weighed, moved, scored)


def _file(
    subjects: Subjects,
    before: "NDArray[np.int64]",
    changes: Changes,
    load_terms: LoadTerms,
    old: Ranked | None,
) -> "tuple[Corpus, Past, NDArray[np.int64]]":
    """File the corpus; return it with the rows that were weighed anew."""
    fresh = changes.fresh
    known = old.corpus if old else None
    signature = SIGN_WORDS + SIGN_HEADS
    items = changes.carry_rows(known.items if known else np.zeros((0, WIDTH), np.uint32))
    values = changes.carry_rows(known.values if known else np.zeros((0, WIDTH), np.float32))
    signs = changes.copy_rows(known.signs if known else np.zeros((0, signature), np.int32))
    sign_values = changes.copy_rows(
        known.sign_values if known else np.zeros((0, signature), np.float32)
    )
    items[fresh] = unpack_terms(load_terms([subjects.slugs[row] for row in fresh]))
    restated = fresh
    if old is not None:
        restated = find_restated(changes, items, before, old.corpus.items, old.corpus.before)
    past = count_past(
        items, int(before.max(initial=0)), changes, old and (old.past, old.corpus.items)
    )
    for rows, frequencies in freeze_months(items, before, restated, past):
        values[rows] = weigh(items[rows], frequencies)
        signs[rows], sign_values[rows] = sign(items[rows], values[rows])
    days = place_days(subjects.columns)
    return Corpus(items, values, days, before, signs, sign_values), past, restated


def _look(
    corpus: Corpus,
    changes: Changes,
    weighed: "NDArray[np.int64]",
    old: Ranked | None,
    share: Share,
) -> "tuple[Sight, NDArray[np.int64]]":
    """Find the neighbours of all rows; return them with the rows that found others."""
    sight = Sight.of(len(corpus.days), NEIGHBOURS)
    looking = weighed
    if old is not None:
        changes.carry(old.sight.neighbours, sight.neighbours)
        kept = np.nonzero(changes.origin >= 0)[0]
        sight.floors[kept] = old.sight.floors[changes.origin[kept]]
        looking = find_looking(changes, weighed, sight, corpus, old.corpus)
    found = share(lambda rows: (rows, find_neighbours(corpus, rows, NEIGHBOURS)), looking)
    for rows, (near, floors) in found:
        sight.neighbours.rows[rows], sight.neighbours.scores[rows] = near
        sight.floors[rows] = floors
    before = old.sight.neighbours if old else None
    return sight, find_moved(changes, sight.neighbours, looking, before)


def _score(  # noqa: PLR0913, PLR0917 - the whole of one stage
    subjects: Subjects,
    corpus: Corpus,
    neighbours: Neighbours,
    changes: Changes,
    moved: "NDArray[np.int64]",
    old: Ranked | None,
    share: Share,
) -> "tuple[Neighbours, NDArray[np.int64]]":
    """Score and order the pairs of all rows; return them with the rows scored anew."""
    shape = (len(subjects.slugs), KEPT)
    best = Neighbours(np.full(shape, -1, np.int32), np.zeros(shape, np.float32))
    rows = np.arange(len(subjects.slugs))
    if old is not None:
        changes.carry(old.best, best)
        since = date_changes(changes, neighbours, moved, old.sight.neighbours)
        told = np.append(changes.told, False)
        touched = (since[neighbours.rows] <= changes.months[:, None]) | told[neighbours.rows]
        own = changes.told.copy()
        own[moved] = True
        rows = np.nonzero(touched.any(axis=1) | own)[0]
    asked = np.zeros(len(subjects.slugs) + 1, np.bool_)  # the last element stands for no row
    asked[rows] = asked[neighbours.rows[rows]] = True
    ties = tie_subjects(subjects, np.nonzero(asked[:-1])[0].tolist())

    def order(part: "NDArray[np.int64]") -> "list[tuple[NDArray[np.int64], Neighbours]]":
        blocks = np.array_split(part, max(1, len(part) // BLOCK))
        return [(block, _order(corpus, neighbours, ties, block)) for block in blocks]

    for block, found in chain.from_iterable(share(order, rows)):
        best.rows[block], best.scores[block] = found
    return best, rows


def _order(
    corpus: Corpus,
    neighbours: Neighbours,
    ties: Ties,
    rows: "NDArray[np.int64]",
) -> Neighbours:
    """Order the neighbours of some rows by their scores."""
    others = neighbours.rows[rows]
    scores = score_pairs(corpus, neighbours, rows) + find_gain(ties, rows, others)
    scores = np.maximum(scores, np.float32(0.0))
    keys = np.where(others >= 0, make_keys(scores, others), -1)
    order = np.argsort(-keys, axis=1, kind="stable")[:, :KEPT]
    best = np.take_along_axis(others, order, axis=1)
    found = np.take_along_axis(scores, order, axis=1)
    return Neighbours(best, np.where(best >= 0, found, np.float32(0.0)))

"""Sparse products for many stories: SciPy, which takes long to load."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix

from plugins.related.edges import EDGES, find_lengths, mark_needed, select_past
from plugins.related.filed import CHUNK, Corpus, Cut, Neighbours
from plugins.related.layout import HASHES
from plugins.related.nearness import find_nearness

if TYPE_CHECKING:
    from numpy.typing import NDArray


def sum_products(
    own: Cut, cut: Cut, stories: int
) -> "Iterator[tuple[NDArray[np.int32], NDArray[np.float32]]]":
    """Sum, row by row of ``own``, its values times the rows of ``cut`` that it names."""
    left = csr_matrix((own.values, own.rows, own.ends), (len(own.ends) - 1, len(cut.ends) - 1))
    right = csr_matrix((cut.values, cut.rows, cut.ends), (len(cut.ends) - 1, stories))
    sums = left @ right
    for place in range(sums.shape[0]):
        part = slice(sums.indptr[place], sums.indptr[place + 1])
        yield sums.indices[part], sums.data[part]


def link_neighbours(
    corpus: Corpus, neighbours: Neighbours, month: int, asking: "NDArray[np.int64]"
) -> csr_matrix:
    """Link the stories before a month with their neighbours there, both ways.

    The rows that the asking stories' scores need are whole; of others there may be less.
    """
    needed = mark_needed(neighbours, asking, len(corpus.days))
    found = neighbours.rows[:month, :EDGES]
    rows, places = np.nonzero((found >= 0) & (needed[found] | needed[:month, None]))
    size = len(corpus.days)
    links = coo_matrix(
        (neighbours.scores[rows, places], (rows, found[rows, places])), (size, size)
    ).tocsr()
    back = links.T.tocsr()
    return links.maximum(back) if corpus.whole else links + back


def share_profiles(
    corpus: Corpus, neighbours: Neighbours, rows: "NDArray[np.int64]"
) -> "tuple[NDArray[np.float32], NDArray[np.float32]]":
    """Return what the profiles of stories of one month share with those of their neighbours.

    Returns:
        the sums for all pairs, and the length of the profile of every story (as far as it is
        asked for).
    """
    month = int(corpus.before[rows[0]])
    profiles = link_neighbours(corpus, neighbours, month, rows)
    if not corpus.whole:
        fresh = np.arange(month, int(rows[-1]) + 1)
        past = select_past(neighbours, fresh, month)
        ends = np.concatenate(([0], np.cumsum(past.sum(axis=1))))
        found, scores = neighbours.rows[fresh][past], neighbours.scores[fresh][past]
        present = csr_matrix((scores, found, ends), (len(fresh), len(corpus.days)))
        profiles = _append(profiles, present, month)
    squares = csr_matrix((profiles.data**2, profiles.indices, profiles.indptr), profiles.shape)
    lengths = find_lengths(np.asarray(squares.sum(axis=1)).ravel())
    paths = (profiles[rows] @ profiles.T.tocsr()).tocsr()
    spread = np.zeros(len(corpus.days), np.float32)
    others = neighbours.rows[rows]
    shared = np.zeros(others.shape, np.float32)
    for place in range(len(rows)):
        part = slice(paths.indptr[place], paths.indptr[place + 1])
        spread[paths.indices[part]] = paths.data[part]
        shared[place] = spread[others[place]]
        spread[paths.indices[part]] = 0.0
    return shared, lengths


def _append(links: csr_matrix, present: csr_matrix, month: int) -> csr_matrix:
    """Give the stories of the month their own profiles below those of the past."""
    size = links.shape[0]
    ends = np.concatenate((links.indptr[: month + 1], links.indptr[month] + present.indptr[1:]))
    ends = np.concatenate((ends, np.full(size + 1 - len(ends), ends[-1])))
    data = np.concatenate((links.data, present.data))
    return csr_matrix((data, np.concatenate((links.indices, present.indices)), ends), links.shape)


def find_reached(
    weighed: "NDArray[np.int64]",
    rows: "NDArray[np.int64]",
    floors: "NDArray[np.float32]",
    corpus: Corpus,
) -> "NDArray[np.bool_]":
    """Tell which rows share so much with an older changed story that it reaches their floor."""
    reached = np.zeros(len(rows), np.bool_)
    terms, columns = np.unique(corpus.signs[weighed], return_inverse=True)
    width = corpus.signs.shape[1]
    places = np.zeros(HASHES, np.int32)
    places[terms] = np.arange(1, len(terms) + 1)
    places[0] = 0
    known = places[corpus.signs[rows]] - 1
    have = known >= 0
    ends = np.concatenate(([0], np.cumsum(have.sum(axis=1))))
    shape = (len(rows), len(terms))
    theirs = csr_matrix((corpus.sign_values[rows][have], known[have], ends), shape).T.tocsr()
    shape = (len(weighed), len(terms))
    ends = np.arange(len(weighed) + 1) * width
    mine = csr_matrix((corpus.sign_values[weighed].ravel(), columns.ravel(), ends), shape)
    for start in range(0, len(weighed), CHUNK):
        shared = (mine[start : start + CHUNK] @ theirs).tocoo()
        changed, others = weighed[start + shared.row], rows[shared.col]
        near = find_nearness(corpus.days[changed], corpus.days[others])
        enough = shared.data * near >= floors[others]
        reached[shared.col[enough & (others > changed)]] = True
    return reached

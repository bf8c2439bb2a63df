"""The second look: two stories are the nearer the more neighbours they share.

Method: similarity of neighbourhood profiles (second-order co-citation; Jarvis and Patrick, 1973,
weighted). A story's profile is its nearest stories, older or newer, in the archive before the
month of the newer story of the pair; the score of a pair is the cosine of both profiles, the
direct similarity counting as if each stood in the other's, plus a share of the direct
similarity. It bridges different words for one matter and drops chance likeness.
"""

from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix

from plugins.related.nearness import find_nearness, tabulate_nearness
from plugins.related.neighbours import Corpus, Neighbours

if TYPE_CHECKING:
    from numpy.typing import NDArray

EDGES = 15
"""Neighbours of a story that make its profile."""
SELF = 0.4
"""How strongly a story stands in its own profile."""
AROUND = 0.1
"""Least weight of a story's neighbours together (sum of squares): a story with few or none, as
in a young archive, is not taken for one that others know well."""
DIRECT = 0.3
"""Share of the direct similarity in the score."""


def _select_past(
    corpus: Corpus, neighbours: Neighbours, rows: "NDArray[np.int64]", month: int
) -> csr_matrix:
    """Return the profiles of stories of a month: their nearest in the months before."""
    found, scores = neighbours.rows[rows], neighbours.scores[rows]
    past = (found >= 0) & (found < month)
    past &= np.cumsum(past, axis=1) <= EDGES
    ends = np.concatenate(([0], np.cumsum(past.sum(axis=1))))
    return csr_matrix((scores[past], found[past], ends), (len(rows), len(corpus.days)))


def link_neighbours(
    corpus: Corpus, neighbours: Neighbours, month: int, asking: "NDArray[np.int64]"
) -> csr_matrix:
    """Link the stories before a month with their neighbours there, both ways.

    The rows that the asking stories' scores need are whole; of others there may be less.
    """
    needed = np.zeros(len(corpus.days) + 1, np.bool_)
    needed[asking] = True
    needed[neighbours.rows[asking]] = True
    needed[-1] = False
    found = neighbours.rows[:month, :EDGES]
    rows, places = np.nonzero((found >= 0) & (needed[found] | needed[:month, None]))
    size = len(corpus.days)
    links = coo_matrix(
        (neighbours.scores[rows, places], (rows, found[rows, places])), (size, size)
    ).tocsr()
    back = links.T.tocsr()
    return links.maximum(back) if corpus.whole else links + back


def score_pairs(
    corpus: Corpus, neighbours: Neighbours, asking: "NDArray[np.int64]"
) -> "NDArray[np.float32]":
    """Score the pairs of asking stories (rows, ascending) with all their neighbours.

    Returns an array parallel to ``neighbours.rows[asking]``, 0 where there is no neighbour.
    """
    scores = np.zeros((len(asking), neighbours.rows.shape[1]), np.float32)
    if not len(asking):
        return scores
    done = 0
    for rows in np.split(asking, np.nonzero(np.diff(corpus.before[asking]))[0] + 1):
        month = int(corpus.before[rows[0]])
        links = link_neighbours(corpus, neighbours, month, rows)
        fresh = np.arange(month, int(rows[-1]) + 1)
        profiles = links
        if not corpus.whole:
            present = _select_past(corpus, neighbours, fresh, month)
            profiles = _append(links, present, month)
        scores[done : done + len(rows)] = _score_month(corpus, neighbours, rows, profiles)
        done += len(rows)
    return scores


def _append(links: csr_matrix, present: csr_matrix, month: int) -> csr_matrix:
    """Give the stories of the month their own profiles below those of the past."""
    size = links.shape[0]
    ends = np.concatenate((links.indptr[: month + 1], links.indptr[month] + present.indptr[1:]))
    ends = np.concatenate((ends, np.full(size + 1 - len(ends), ends[-1])))
    data = np.concatenate((links.data, present.data))
    return csr_matrix((data, np.concatenate((links.indices, present.indices)), ends), links.shape)


def _score_month(
    corpus: Corpus, neighbours: Neighbours, rows: "NDArray[np.int64]", profiles: csr_matrix
) -> "NDArray[np.float32]":
    """Score the pairs of stories of one month, given the profiles of all up to it."""
    squares = csr_matrix((profiles.data**2, profiles.indices, profiles.indptr), profiles.shape).sum(
        axis=1
    )
    around = np.maximum(np.asarray(squares).ravel(), AROUND)
    lengths = np.sqrt(around + SELF * SELF).astype(np.float32)
    paths = (profiles[rows] @ profiles.T.tocsr()).tocsr()
    spread = np.zeros(len(corpus.days), np.float32)
    others, direct = neighbours.rows[rows], neighbours.scores[rows]
    shared = np.zeros(others.shape, np.float32)
    for place in range(len(rows)):
        part = slice(paths.indptr[place], paths.indptr[place + 1])
        spread[paths.indices[part]] = paths.data[part]
        shared[place] = spread[others[place]]
        spread[paths.indices[part]] = 0.0
    cosine = (shared + 2 * SELF * direct) / (lengths[rows][:, None] * lengths[others])
    days = corpus.days
    near = find_nearness(tabulate_nearness(), days[rows][:, None], days[others])
    scores = (cosine + DIRECT * direct) * near
    return np.where(others >= 0, scores, 0.0).astype(np.float32)

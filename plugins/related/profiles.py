"""The second look: two stories are the nearer the more neighbours they share.

Method: similarity of neighbourhood profiles (second-order co-citation; Jarvis and Patrick, 1973,
weighted). A story's profile is its nearest stories, older or newer, in the archive before the
month of the newer story of the pair; the score of a pair is the cosine of both profiles, the
direct similarity counting as if each stood in the other's, plus a share of the direct
similarity. It bridges different words for one matter and drops chance likeness.
"""

from typing import TYPE_CHECKING

import numpy as np

from plugins.related.edges import EDGES, SELF, find_lengths, mark_needed, select_past
from plugins.related.filed import SINGLE_STEPS, Corpus, Neighbours
from plugins.related.nearness import find_nearness

if TYPE_CHECKING:
    from numpy.typing import NDArray

DIRECT = 0.3
"""Share of the direct similarity in the score."""
FEW = 512
"""Up to so many stories of a month are scored with NumPy alone: loading SciPy would take longer."""


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
        scores[done : done + len(rows)] = _score_month(corpus, neighbours, rows)
        done += len(rows)
    return scores


def _score_month(
    corpus: Corpus, neighbours: Neighbours, rows: "NDArray[np.int64]"
) -> "NDArray[np.float32]":
    """Score the pairs of stories of one month."""
    if corpus.whole or len(rows) > FEW or not SINGLE_STEPS:
        from plugins.related.products import share_profiles  # noqa: PLC0415 - loads SciPy

        shared, lengths = share_profiles(corpus, neighbours, rows)
    else:
        shared, lengths = share_few_profiles(corpus, neighbours, rows)
    others, direct = neighbours.rows[rows], neighbours.scores[rows]
    cosine = (shared + 2 * SELF * direct) / (lengths[rows][:, None] * lengths[others])
    days = corpus.days
    near = find_nearness(days[rows][:, None], days[others])
    scores = (cosine + DIRECT * direct) * near
    return np.where(others >= 0, scores, 0.0).astype(np.float32)


def share_few_profiles(
    corpus: Corpus, neighbours: Neighbours, rows: "NDArray[np.int64]"
) -> "tuple[NDArray[np.float32], NDArray[np.float32]]":
    """Return what ``products.share_profiles`` returns, by the same steps in the same order."""
    stories, month = len(corpus.days), int(corpus.before[rows[0]])
    edges, weights = _list_edges(neighbours, rows, stories, month)
    sources = edges // stories
    starts = np.concatenate(([0], np.nonzero(np.diff(sources))[0] + 1))
    squares = np.zeros(stories, np.float32)
    if len(edges):
        squares[sources[starts]] = np.add.reduceat(weights**2, starts)
    order = np.argsort(edges, kind="stable")
    edges, weights = np.append(edges[order], -1), np.append(weights[order], np.float32(0.0))
    past = select_past(neighbours, rows, month)
    others = neighbours.rows[rows].astype(np.int64) * stories
    shared = np.zeros(others.shape, np.float32)
    row, place = np.nonzero(past)
    rank = (np.cumsum(past, axis=1) - 1)[row, place]
    for step in range(EDGES):
        at = rank == step
        asked = others[row[at]] + neighbours.rows[rows][row[at], place[at]][:, None]
        found = np.searchsorted(edges[:-1], asked)
        same = np.where(edges[found] == asked, weights[found], np.float32(0.0))
        shared[row[at]] += neighbours.scores[rows][row[at], place[at]][:, None] * same
    return shared, find_lengths(squares)


def _list_edges(
    neighbours: Neighbours, asking: "NDArray[np.int64]", stories: int, month: int
) -> "tuple[NDArray[np.int64], NDArray[np.float32]]":
    """List the edges of the profiles needed, profile by profile, each in SciPy's order.

    An edge is a number, story × stories + neighbour; those of the past ascend.
    """
    needed = mark_needed(neighbours, asking, stories)
    found = neighbours.rows[:month, :EDGES]
    rows, places = np.nonzero((found >= 0) & (needed[found] | needed[:month, None]))
    others, scores = found[rows, places].astype(np.int64), neighbours.scores[rows, places]
    edges = np.concatenate((rows * stories + others, others * stories + rows))
    weights = np.concatenate((scores, scores))
    kept = np.nonzero(needed[edges // stories])[0]
    kept = kept[np.argsort(edges[kept], kind="stable")]
    fresh = month + np.nonzero(needed[month:-1])[0]
    past = select_past(neighbours, fresh, month)
    present = (fresh[:, None] * stories + neighbours.rows[fresh])[past]
    return (
        np.concatenate((edges[kept], present)),
        np.concatenate((weights[kept], neighbours.scores[fresh][past])),
    )

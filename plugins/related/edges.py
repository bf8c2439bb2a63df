"""The neighbours of a story that make its profile."""

from typing import TYPE_CHECKING

import numpy as np

from plugins.related.filed import Neighbours

if TYPE_CHECKING:
    from numpy.typing import NDArray

EDGES = 15
"""Neighbours of a story that make its profile."""
SELF = 0.4
"""How strongly a story stands in its own profile."""
AROUND = 0.1
"""Least weight of a story's neighbours together (sum of squares): a story with few or none, as
in a young archive, is not taken for one that others know well."""


def select_past(
    neighbours: Neighbours, rows: "NDArray[np.int64]", month: int
) -> "NDArray[np.bool_]":
    """Mark among the neighbours of stories of a month their nearest in the months before."""
    found = neighbours.rows[rows]
    past = (found >= 0) & (found < month)
    past &= np.cumsum(past, axis=1) <= EDGES
    return past


def mark_needed(
    neighbours: Neighbours, asking: "NDArray[np.int64]", stories: int
) -> "NDArray[np.bool_]":
    """Mark the stories whose profiles the asking stories' scores need; the last stands for none."""
    needed = np.zeros(stories + 1, np.bool_)
    needed[asking] = True
    needed[neighbours.rows[asking]] = True
    needed[-1] = False
    return needed


def find_lengths(squares: "NDArray[np.float32]") -> "NDArray[np.float32]":
    """Return the lengths of profiles from their sums of squares."""
    around = np.maximum(squares, AROUND)
    lengths: NDArray[np.float32] = np.sqrt(around + SELF * SELF).astype(np.float32)
    return lengths

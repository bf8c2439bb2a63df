"""How frequent terms were before each month, which stories are weighed with."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from plugins.related.layout import HASHES
from plugins.related.slots import Rows
from plugins.related.vectors import (
    Frequencies,
    coarsen_size,
    count_terms,
    find_ids,
    find_levels,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Past(NamedTuple):
    """How many stories before the newest month have each term, kept from build to build."""

    stories: int
    """In the months before."""
    levels: "NDArray[np.uint8]"
    """By hash, in coarse steps."""


def count_past(items: Rows, stories: int) -> Past:
    """Count the terms of the first stories."""
    counts = np.zeros(HASHES, np.int32)
    count_terms(items, range(stories), counts, np.arange(HASHES) > 0)
    levels = np.zeros(HASHES, np.uint8)
    found = np.nonzero(counts)[0]
    levels[found] = find_levels(counts[found])
    return Past(stories, levels)


def freeze_months(
    items: Rows,
    before: "NDArray[np.int64]",
    asking: "NDArray[np.int64]",
    past: Past | None = None,
) -> "Iterator[tuple[NDArray[np.int64], Frequencies]]":
    """Freeze the frequencies that each month of the asking stories (ascending) is weighed with.

    Yields the asking stories of a month and the frequencies of all months before it, which are
    good until the next month is asked for. ``past`` saves counting for the newest month.
    """
    if past:
        newest = asking[before[asking] == past.stories]
        asking = asking[before[asking] != past.stories]
        if len(newest):
            yield newest, Frequencies(past.levels.__getitem__, coarsen_size(past.stories))
    counts = np.zeros(HASHES, np.int32)
    counted = 0
    if not len(asking):
        return
    asked = np.zeros(HASHES, np.bool_)
    asked[find_ids(items[asking])] = True
    asked[0] = False
    for rows in np.split(asking, np.nonzero(np.diff(before[asking]))[0] + 1):
        month = int(before[rows[0]])
        count_terms(items, range(counted, month), counts, asked)
        counted = month
        yield rows, Frequencies(lambda ids: find_levels(counts[ids]), coarsen_size(month))

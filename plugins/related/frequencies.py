"""How frequent terms were before each month, which stories are weighed with."""

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np

from plugins.related.changes import Changes
from plugins.related.layout import HASHES
from plugins.related.slots import Rows
from plugins.related.vectors import Frequencies, coarsen_size, count_terms, find_ids, find_levels

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Past:
    """How many stories before the newest month have each term, kept from build to build.

    Args:
        stories: in the months before.
        counts: by hash.
    """

    def __init__(self, stories: int, counts: "NDArray[np.int32]") -> None:
        self.stories = stories
        self.counts = counts

    @cached_property
    def checksum(self) -> int:
        """Of the counts, which are large: most builds have them from the last one as they were."""
        return crc32(self.counts.view(np.uint8).data)


def count_past(
    items: Rows, stories: int, changes: Changes, before: tuple[Past, Rows] | None
) -> Past:
    """Count the terms of the first stories; ``before`` are count and items of the last build."""
    came: NDArray[np.int64] = np.arange(stories)
    counts = np.zeros(HASHES, np.int32)
    if before:
        old, old_items = before
        origin, destiny = changes.origin[:stories], changes.destiny[: old.stories]
        came = came[(origin < 0) | (origin >= old.stories)]
        went = np.nonzero((destiny < 0) | (destiny >= stories))[0]
        if not len(came) and not len(went):
            return old
        counts[:] = old.counts
        count_terms(old_items, went, counts, step=-1)
    count_terms(items, came, counts)
    return Past(stories, counts)


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
            yield newest, _freeze(past.counts, past.stories)
    counts = np.zeros(HASHES, np.int32)
    counted = 0
    if not len(asking):
        return
    asked = np.zeros(HASHES, np.bool_)
    asked[find_ids(items[asking])] = True
    for rows in np.split(asking, np.nonzero(np.diff(before[asking]))[0] + 1):
        month = int(before[rows[0]])
        count_terms(items, np.arange(counted, month), counts, asked)
        counted = month
        yield rows, _freeze(counts, month)


def _freeze(counts: "NDArray[np.int32]", stories: int) -> Frequencies:
    return Frequencies(lambda ids: find_levels(counts[ids]), coarsen_size(stories))

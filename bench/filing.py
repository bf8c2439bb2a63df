"""Filing stories for measuring."""

from typing import TYPE_CHECKING

import numpy as np

from plugins.related.filed import Corpus
from plugins.related.frequencies import freeze_months
from plugins.related.layout import HASHES
from plugins.related.neighbours import sign
from plugins.related.vectors import Frequencies, coarsen_size, count_terms, find_levels, weigh

if TYPE_CHECKING:
    from numpy.typing import NDArray


def file_whole(items: "NDArray[np.uint32]", days: "NDArray[np.int32]") -> Corpus:
    """File stories for measuring: all are weighed with all, and both directions count."""
    counts = np.zeros(HASHES, np.int32)
    count_terms(items, np.arange(len(items)), counts)
    size = coarsen_size(len(items))
    values = weigh(items, Frequencies(lambda ids: find_levels(counts[ids]), size))
    signs, sign_values = sign(items, values)
    before = np.full(len(items), len(items), np.int64)
    return Corpus(items, values, days, before, signs, sign_values, whole=True)


def file_monthly(
    items: "NDArray[np.uint32]", days: "NDArray[np.int32]", before: "NDArray[np.int64]"
) -> Corpus:
    """File stories as a site does: each weighed with the months before its own."""
    values = np.zeros(items.shape, np.float32)
    for rows, frequencies in freeze_months(items, before, np.arange(len(items))):
        values[rows] = weigh(items[rows], frequencies)
    signs, sign_values = sign(items, values)
    return Corpus(items, values, days, before, signs, sign_values)

"""From the words of all stories to vectors, one frozen row per story.

A story's vector is weighed with the document frequencies of the archive before the month of
that story and never again: the rarity in the language (in the items' weights already) times
the rarity in the archive, each channel scaled to its share. Frequencies and the archive's size
go in coarse steps, so that a story added to a month long past leaves nearly all rows as they
are.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from plugins.language.rarity import MOST_FREQUENT, UNKNOWN
from plugins.related.layout import (
    CHANNELS,
    HASHES,
    ITEM_BITS,
    RARITIES,
    WEIGHT_BITS,
    WEIGHT_MASK,
    WIDTH,
)
from plugins.related.slots import Rows

if TYPE_CHECKING:
    from numpy.typing import NDArray

ZIPF_RANGE = MOST_FREQUENT - UNKNOWN
HEAD_WORDS = 2
"""The header of a story's terms in 32-bit words."""
PRIOR = 64
"""Stories that a young archive is taken to have had already."""
STORY_WORDS = 250
"""Words of a story, for how many stories a word of known frequency stands in."""
LEAST = 0.15
"""Least rarity in the archive, so that a very common word still counts a little."""
LEAST_RARE = 0.15
"""The same of the rarity in the language."""
LEVELS = 32
ROWS = 2048
"""Stories whose terms are counted at once: as many as the processor's cache holds."""
DENSE = HASHES // 8
"""From so many terms on, counting all hashes is faster than counting each term."""
COMMON = 128
"""A term that fewer than one story in so many has counts as if that many had it: counts of
rare terms waver, and the rarity in the language tells them apart as well."""


class Frequencies(NamedTuple):
    """How many stories of a reference archive have each term."""

    find: "Callable[[NDArray[np.int32]], NDArray[np.uint8]]"
    """Hashes → how many stories have each, in coarse steps (``find_levels``)."""
    size: float
    """Number of stories, the prior included, in steps of a factor of √2."""


def unpack_terms(blobs: Sequence[bytes]) -> "NDArray[np.uint32]":
    """Lay the extracted terms of stories in rows of ``WIDTH`` items, 0 where there is none."""
    rows = np.zeros((len(blobs), WIDTH), np.uint32)
    if not blobs:
        return rows
    sizes = np.fromiter((len(blob) for blob in blobs), np.int64, len(blobs)) // 4
    starts = np.concatenate(([0], np.cumsum(sizes)[:-1]))
    numbers = np.frombuffer(b"".join(blobs), "<u4")
    first, second = numbers[starts], numbers[starts + 1]
    counts = (first >> 16, second & 0xFFFF, second >> 16)
    offset = starts + HEAD_WORDS
    for channel, count in zip(CHANNELS, counts, strict=True):
        for row, (start, length) in enumerate(zip(offset.tolist(), count.tolist(), strict=True)):
            rows[row, channel.start : channel.start + length] = numbers[start : start + length]
        offset = offset + count
    return rows


def find_ids(items: "NDArray[np.uint32]") -> "NDArray[np.int32]":
    """Take the hashes out of items."""
    return (items >> ITEM_BITS).astype(np.int32)


def count_terms(
    items: Rows,
    rows: "NDArray[np.int64]",
    counts: "NDArray[np.int32]",
    asked: "NDArray[np.bool_] | None" = None,
    step: int = 1,
) -> None:
    """Add to ``counts`` (by hash) a step for each of some stories in which each term stands.

    Where some terms are ``asked`` for, the others may stay uncounted.
    """
    found = []
    for start in range(0, len(rows), ROWS):
        part = items[rows[start : start + ROWS]] >> ITEM_BITS
        found.append(part.ravel() if asked is None else part[asked[part]])
    ids = np.concatenate(found) if found else np.zeros(0, np.uint32)
    if len(ids) > DENSE:
        counts += step * np.bincount(ids, minlength=len(counts)).astype(np.int32)
    else:
        np.add.at(counts, ids, step)
    counts[0] = 0


def find_levels(counts: "NDArray[np.signedinteger]") -> "NDArray[np.uint8]":
    """Coarsen numbers of stories to 0, 1–2, 3–6, 7–14 and so on."""
    levels: NDArray[np.uint8] = np.frexp(counts.astype(np.float32) + np.float32(1.0))[1] - 1
    return levels.astype(np.uint8)


def coarsen_size(stories: int) -> float:
    """Coarsen the size of the archive to steps of a factor of √2."""
    return float(2.0 ** (np.floor(2.0 * np.log2(stories + PRIOR)) / 2.0))


def weigh(items: "NDArray[np.uint32]", frequencies: Frequencies) -> "NDArray[np.float32]":
    """Weigh rows of items; the channels' squared lengths are their shares.

    A story that lacks a channel (no title, no long word) has a shorter vector.
    """
    rarity = tabulate_rarity(frequencies.size)
    values = np.zeros(items.shape, np.float32)
    levels = frequencies.find(find_ids(items))
    classes = (items >> WEIGHT_BITS) & (RARITIES - 1)
    rare = np.sqrt(np.maximum(np.arange(RARITIES) / (RARITIES - 1), LEAST_RARE))[:, None]
    factor = (rarity * rare).astype(np.float32)
    for channel in CHANNELS:
        part = slice(channel.start, channel.stop)
        weight = (items[:, part] & WEIGHT_MASK) * factor[classes[:, part], levels[:, part]]
        length = np.sqrt((weight * weight).sum(axis=1, keepdims=True))
        scale = np.float32(channel.share**0.5) / np.maximum(length, np.float32(1e-9))
        values[:, part] = weight * scale
    return values


def tabulate_rarity(size: float) -> "NDArray[np.float64]":
    """Tabulate the rarity of terms in an archive of a size: class of rarity × level.

    A young archive doesn't know yet what is rare: ``PRIOR`` stories are taken to have come before
    it, in which a word stands as often as its frequency in the language lets expect.
    """
    counts = 1.5 * 2.0 ** np.arange(LEVELS) - 1.5
    counts = np.maximum(counts, (size - PRIOR) / COMMON)
    words = 10.0 ** (MOST_FREQUENT - np.arange(RARITIES) / (RARITIES - 1) * ZIPF_RANGE - 9)
    expected = PRIOR * (1 - np.exp(-STORY_WORDS * words))
    table: NDArray[np.float64] = np.log(size / (counts + expected[:, None] + 0.5))
    return np.maximum(table, LEAST)

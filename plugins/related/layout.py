"""How the words of a story lie in memory: one row of fixed width, in three channels.

Every item is a 32-bit number: 22 bits of a hash (the term), 4 of its rarity in the language, 6 of
its weight in the story.
Rows of equal width let NumPy gather, score and map 100,000 stories without a loop.
"""

from typing import Final, NamedTuple

HASH_BITS: Final = 22
HASHES: Final = 1 << HASH_BITS
ITEM_BITS: Final = 10
"""Bits of an item below its hash."""
WEIGHT_BITS: Final = 6
WEIGHT_MASK: Final = (1 << WEIGHT_BITS) - 1
WEIGHT_STEPS: Final = 15.0
"""Steps of weight per unit; ``log1p`` of a term's mass stays below 63 / 15."""
RARITIES: Final = 16
"""Classes of rarity in the language, from 0, the most frequent words, evenly to the unknown."""


class Channel(NamedTuple):
    """One kind of term, normalised by itself so that no kind drowns another."""

    start: int
    stop: int
    share: float
    """Share of the similarity; the shares add up to one."""


WORDS: Final = Channel(0, 128, 0.55)
HEADS: Final = Channel(128, 224, 0.30)
TITLE: Final = Channel(224, 248, 0.15)
CHANNELS: Final = (WORDS, HEADS, TITLE)
WIDTH: Final = TITLE.stop

"""The compact words of one story: what ``related`` remembers of it.

``extract`` is a pure function of one story, without archive or register, and runs where the
story is read. It keeps stems with those of the parts of compounds, the *heads* of stems (their
first four letters, where stems don't meet: *Demonstration*, *Demonstranten*; short names such as
*NPD* whole), and the title's stems once more; each with a weight of its frequency here and rarity
in the language. At the end come a few readable names of the heaviest terms, for the reasons.

Bytes, little-endian: numbers of names, words, heads and title terms (``uint16``); ``uint32`` items
(hash, rarity, weight; see ``layout``), the heaviest of each channel first; ``uint32`` hash and
length of each name, the names in UTF-8, zeros up to a multiple of four.
"""

import math
from array import array
from collections.abc import Iterable
from struct import Struct as Layout
from struct import pack
from typing import TYPE_CHECKING, Final

import numpy as np

from plugins.language.lexicon import Lexicon
from plugins.language.tokens import fold
from plugins.newsroom.story import Story
from plugins.newsroom.words import Words
from plugins.related.analysis import Word, analyse, classify
from plugins.related.layout import (
    CHANNELS,
    HASH_BITS,
    HASHES,
    ITEM_BITS,
    RARITIES,
    WEIGHT_BITS,
    WEIGHT_MASK,
    WEIGHT_STEPS,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

HEADER = Layout("<4H")
TITLE_WEIGHT = 3
KICKER_WEIGHT = 2
MOST_COUNTED = 64
"""Uses of a term that count; its weight has reached the greatest then."""
NAMES = 14
NAMED_RANKS = 48
TELLING = 8
"""Least class of rarity of a name: *Jahr* and *Prozent* are no reasons."""
SHORTEST_NAME = 3
IN_WORDS, IN_HEADS, IN_TITLE = range(3)
"""Channels by number, as ``CHANNELS`` has them."""
RARITY_BITS: Final = 4
PLACE_BITS: Final = 16
ITEM: Final = 32
"""Bits of an item."""
TERM: Final = RARITY_BITS + PLACE_BITS
"""Where the term begins in a use of it: channel | hash | place | rarity."""
CHANNEL: Final = TERM + HASH_BITS
LAST_PLACE: Final = (1 << PLACE_BITS) - 1
MOST_WORTH: Final = (1 << 62 - ITEM - PLACE_BITS) - 1

WORTH = tuple(rarity + 2 for rarity in range(RARITIES))
"""How much a class of rarity counts when the heaviest terms are chosen."""
_WORTH = np.array(WORTH)
_WEIGHTS = np.array(
    [
        max(1, min(WEIGHT_MASK, round(WEIGHT_STEPS * math.log1p(count))))
        for count in range(MOST_COUNTED + 1)
    ],
    np.uint64,
)
"""Weight of an item by how often it stands in the story."""
_PLACES = np.arange(LAST_PLACE + 1, dtype=np.uint64) << np.uint64(RARITY_BITS)
_BOUNDS = np.arange(len(CHANNELS), dtype=np.uint64) << np.uint64(62)
"""Where the channels begin in what ``rank_terms`` sorts."""
RATES = tuple((low & WEIGHT_MASK) * WORTH[low >> WEIGHT_BITS] for low in range(1 << ITEM_BITS))
"""Weight in the story times rarity in the language, by the bits of an item below its hash."""


class Uses:
    """What each word of a lexicon adds to a story.

    A use of a term is a ``uint64`` (see ``TERM``) whose place is still 0: uses of a whole story
    are joined, numbered and sorted at once.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._uses = array("Q")
        self._starts = array("q", [0, 0])
        """Where the uses of each word begin; word 0, which is none, has none."""
        self._names: dict[int, list[tuple[str, int]]] = {}
        """What may name a term, the shortest first, each with a word that it stands for."""

    def learn(self) -> None:
        """Analyse the words that were not met before."""
        for number in range(len(self._starts) - 1, len(self._lexicon.words)):
            spelling = self._lexicon.words[number]
            word = analyse(spelling, self._lexicon.lang)
            if word:
                self._uses.extend(list_uses(word))
                self._note_name(word, spelling, number)
            self._starts.append(len(self._uses))

    def join(self, numbers: "NDArray[np.intp]") -> tuple["NDArray[np.uint64]", "NDArray[np.int64]"]:
        """Join what words add; return it with the place at which that of each word ends."""
        bounds = np.frombuffer(self._starts, np.int64)
        starts = bounds[numbers]
        lengths = bounds[numbers + 1] - starts
        ends = lengths.cumsum()
        places = (starts - ends + lengths).repeat(lengths)
        places += np.arange(len(places))
        joined: NDArray[np.uint64] = np.frombuffer(self._uses, np.uint64)[places]
        return joined, ends

    def _note_name(self, word: Word, spelling: str, number: int) -> None:
        name = word.name
        if len(name) < SHORTEST_NAME:
            return
        called = word.rarity if name == spelling else classify(fold(name), self._lexicon.lang)
        if min(word.rarity, called) >= TELLING:
            known = self._names.setdefault(word.terms[0][0], [])
            known.append((name, number))
            if len(known) > 1:
                known.sort(key=lambda entry: (len(entry[0]), entry))

    def name_terms(
        self, items: Iterable[int], words: "NDArray[np.intp]"
    ) -> list[tuple[int, bytes]]:
        """Name terms as a story writes them, the shortest of its spellings of each."""
        named: list[tuple[int, bytes]] = []
        used = bytearray(len(self._starts))
        np.frombuffer(used, np.bool_)[words] = True
        for item in items:
            term = item >> ITEM_BITS
            for name, number in self._names.get(term, ()):
                if used[number]:
                    named.append((term, name.encode()))
                    break
            if len(named) == NAMES:
                break
        return named


def list_uses(word: Word) -> list[int]:
    """List the uses of terms and heads that a word makes."""
    terms = [IN_WORDS << CHANNEL | term << TERM | rarity for term, rarity in word.terms]
    return terms + [IN_HEADS << CHANNEL | head << TERM | word.rarity for head in word.heads]


def _move_title(uses: "NDArray[np.uint64]") -> "NDArray[np.uint64]":
    """Move the title's stems to a space of their own: titles are compared with titles."""
    uses = uses[uses >> np.uint64(CHANNEL) == IN_WORDS]
    terms = (uses >> np.uint64(TERM)) * np.uint64(2654435761) ^ np.uint64(0x5BD1E995)
    terms = terms % np.uint64(HASHES - 1) + np.uint64(1)
    low = np.uint64((1 << RARITY_BITS) - 1)
    moved: NDArray[np.uint64] = terms << np.uint64(TERM) | uses & low
    return moved | np.uint64(IN_TITLE << CHANNEL)


def rank_terms(uses: "NDArray[np.uint64]") -> list["NDArray[np.uint32]"]:
    """Return the heaviest items of each channel, by falling number of uses times rarity.

    The first use of a term tells its rarity. Of equal ones those that come first stay first.
    """
    if not len(uses):
        return [np.zeros(0, np.uint32) for _ in CHANNELS]
    uses = uses.copy()
    uses[:LAST_PLACE] |= _PLACES[: min(len(uses), LAST_PLACE)]
    uses[LAST_PLACE:] |= _PLACES[LAST_PLACE]
    uses.sort()
    terms = uses >> np.uint64(TERM)
    new = np.ones(len(uses) + 1, np.bool_)
    np.not_equal(terms[1:], terms[:-1], out=new[1:-1])
    bounds = new.nonzero()[0]
    starts = bounds[:-1]
    counts = bounds[1:] - starts
    firsts, terms = uses[starts], terms[starts]
    rarities = firsts & np.uint64(RARITIES - 1)
    worth = np.minimum(counts * _WORTH[rarities], MOST_WORTH).astype(np.uint64)
    channels = terms >> np.uint64(HASH_BITS)
    low = rarities << np.uint64(WEIGHT_BITS) | _WEIGHTS[np.minimum(counts, MOST_COUNTED)]
    items = (terms & np.uint64(HASHES - 1)) << np.uint64(ITEM_BITS) | low
    order = channels << np.uint64(62) | (np.uint64(MOST_WORTH) - worth) << np.uint64(
        ITEM + PLACE_BITS
    )
    order |= (firsts >> np.uint64(RARITY_BITS) & np.uint64(LAST_PLACE)) << np.uint64(ITEM)
    order |= items
    order.sort()
    begins = order.searchsorted(_BOUNDS).tolist()
    ranked = order.astype(np.uint32)
    return [
        ranked[start : min(end, start + channel.stop - channel.start)]
        for channel, start, end in zip(CHANNELS, begins, (*begins[1:], len(order)), strict=True)
    ]


def extract(_: Story, words: Words) -> bytes:
    """Return the compact words of a story, about a kilobyte."""
    uses = words.lexicon.find_table(Uses)
    uses.learn()
    kicker, title = words.numbers[: words.kicker], words.numbers[words.kicker : words.title]
    summary, body = words.numbers[words.title : words.lead], words.numbers[words.lead :]
    every = (body, title, *[title] * (TITLE_WEIGHT - 1), *[kicker] * KICKER_WEIGHT, summary)
    joined, ends = uses.join(np.concatenate(every))
    start, end = (ends[count - 1] if count else 0 for count in (len(body), len(body) + len(title)))
    channels = rank_terms(np.concatenate((joined, _move_title(joined[start:end]))))
    names = uses.name_terms(channels[0][:NAMED_RANKS].tolist(), words.numbers)
    head = HEADER.pack(len(names), *map(len, channels))
    table = [number for term, name in names for number in (term, len(name))]
    spelled = b"".join([name for _, name in names])
    packed = b"".join(
        (
            head,
            *[channel.tobytes() for channel in channels],
            pack(f"<{len(table)}I", *table),
            spelled,
        )
    )
    return packed + bytes(-len(packed) % 4)

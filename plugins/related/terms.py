"""The compact words of one story: what ``related`` remembers of it.

``extract`` is a pure function of one story, without archive or register, and runs where the
story is read. It keeps stems with those of the parts of compounds, the *heads* of stems (their
first four letters, where stems don't meet: *Demonstration*, *Demonstranten*; short names such as
*NPD* whole), and the title's stems once more; each with a weight of its frequency here and rarity
in the language. At the end come a few readable names of the heaviest terms, for the reasons.

Bytes, little-endian: version and number of names (``uint8``), numbers of words, heads and title
terms (``uint16``); ``uint32`` items (hash, rarity, weight; see ``layout``), the heaviest of each
channel first; ``uint32`` hash and length of each name, the names in UTF-8, zeros up to a multiple
of four.
"""

import math
from collections.abc import Collection, Iterable
from functools import cache, lru_cache
from struct import Struct as Layout
from struct import pack
from typing import TYPE_CHECKING, Final, NamedTuple
from zlib import crc32

import numpy as np

from plugins.language.compounds import split
from plugins.language.rarity import UNKNOWN, find_frequency, load_frequencies, rate_rarity
from plugins.language.stems import stem
from plugins.language.stopwords import find_stopwords
from plugins.language.tokens import find_members, fold
from plugins.newsroom.story import Story
from plugins.newsroom.words import Words
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

VERSION = 3
HEADER = Layout("<2B3H")
TITLE_WEIGHT = 3
KICKER_WEIGHT = 2
HEAD = 4
"""Letters of a head; a shorter stem is its own head."""
MOST_COUNTED = 64
"""Uses of a term that count; its weight has reached the greatest then."""
NAMES = 14
NAMED_RANKS = 48
CASES = ("es", "s", "n")
"""Endings of genitive and dative."""
RARER = 0.6
"""Zipf value by which a form in another case is rarer than the nominative."""
TELLING = 8
"""Least class of rarity of a name: *Jahr* and *Prozent* are no reasons."""
SHORTEST_NAME = 3
MOST_WORDS = 1 << 17
"""Words of a language that a process keeps in mind."""
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


class Word(NamedTuple):
    """What one spelling contributes."""

    terms: tuple[tuple[int, int], ...]
    """Hash and rarity of the stem and of the stems of its parts."""
    heads: tuple[int, ...]
    rarity: int
    """Class of the spelling's rarity in the language."""
    name: str
    """What readers may see as the name of the stem: a capitalised word, in the nominative."""


def find_hash(term: str) -> int:
    """Return the 22-bit hash of a term with the letter of its channel in front; never 0."""
    return crc32(term.encode()) % (HASHES - 1) + 1


def classify(word: str, lang: str) -> int:
    """Classify a folded word by its rarity in the language."""
    return _classify(load_frequencies(lang).get(word, UNKNOWN))


@lru_cache(maxsize=1 << 10)
def _classify(zipf: float) -> int:
    return round((RARITIES - 1) * rate_rarity(zipf))


def analyse(word: str, lang: str) -> Word | None:
    """Cut one spelling into terms and heads; ``None`` for a stop word."""
    folded = fold(word)
    stops = find_stopwords(lang)
    if len(folded) < 2 or folded in stops:  # noqa: PLR2004 - single letters mean nothing
        return None
    members = [m for m in find_members(folded) if m not in stops]
    parts = _find_parts(members or [word], lang)
    rarity, own = classify(folded, lang), stem(folded, lang)
    terms = [(find_hash("w" + own), rarity)]
    terms += [(find_hash("w" + stem(p, lang)), classify(p, lang)) for p in (*members, *parts)]
    stems = [stem(part, lang) for part in (*parts, *members) if part.isalpha()]
    if not members and folded.isalpha():
        stems.append(own)
    heads = {find_hash("h" + found[:HEAD]): None for found in stems}
    name = _find_nominative(word, lang) if word[0].isupper() else ""
    return Word(tuple(terms), tuple(heads), rarity, name)


def _find_parts(words: Iterable[str], lang: str) -> list[str]:
    """List the parts of compounds in their base form: without the linking ``s``."""
    if lang == "en":
        return []
    parts: list[str] = []
    for word in words:
        cut = split(word)
        if len(cut) > 1:
            parts += [_find_base(fold(part)) for part in cut]
    return parts


def _find_base(part: str) -> str:
    return part[:-1] if part.endswith("s") and find_frequency(part) is None else part


def _find_nominative(word: str, lang: str) -> str:
    """Find what to call a noun: *Spiel* for *Spiels*, *Wähler* for *Wählern*.

    A form is one of case when it is by far rarer than the word without its ending.
    """
    if lang == "en" or not word.endswith(CASES):
        return word
    own = find_frequency(word) or UNKNOWN
    for ending in CASES:
        base = word.removesuffix(ending)
        if base != word and (find_frequency(base) or 0.0) >= own + RARER:
            return base if stem(base, lang) == stem(word, lang) else word
    return word


class Uses(dict[str, bytes]):
    """What each word adds to a story in one language; most words come again.

    A use of a term is a ``uint64`` (see ``TERM``) whose place is still 0: uses of a whole story
    are joined, numbered and sorted at once.
    """

    def __init__(self, lang: str) -> None:
        super().__init__()
        self._lang = lang
        self.names: dict[int, list[tuple[str, str]]] = {}
        """What may name a term, the shortest first, each with a spelling it stands for."""

    def __missing__(self, spelling: str) -> bytes:
        """Analyse a spelling that was not met before."""
        word = analyse(spelling, self._lang)
        uses = list_uses(word) if word else []
        if word:
            self._note_name(word, spelling)
        found = self[spelling] = pack(f"<{len(uses)}Q", *uses)
        return found

    def _note_name(self, word: Word, spelling: str) -> None:
        name = word.name
        if len(name) < SHORTEST_NAME:
            return
        same = name == spelling
        if (word.rarity if same else classify(fold(name), self._lang)) >= TELLING:
            known = self.names.setdefault(word.terms[0][0], [])
            known.append((name, spelling))
            if len(known) > 1:
                known.sort(key=lambda entry: (len(entry[0]), entry))

    def name_terms(self, items: Iterable[int], words: Collection[str]) -> list[tuple[int, bytes]]:
        """Name terms as a story writes them, the shortest of its spellings of each."""
        named: list[tuple[int, bytes]] = []
        for item in items:
            term = item >> ITEM_BITS
            for name, spelling in self.names.get(term, ()):
                if spelling in words:
                    named.append((term, name.encode()))
                    break
            if len(named) == NAMES:
                break
        return named

    def forget(self) -> None:
        """Forget all once it is too much to keep."""
        if len(self) > MOST_WORDS:
            self.clear()
            self.names.clear()


def list_uses(word: Word) -> list[int]:
    """List the uses of terms and heads that a word makes."""
    terms = [IN_WORDS << CHANNEL | term << TERM | rarity for term, rarity in word.terms]
    return terms + [IN_HEADS << CHANNEL | head << TERM | word.rarity for head in word.heads]


@cache
def load_uses(lang: str) -> Uses:
    """Load what a process keeps in mind of a language."""
    return Uses(lang)


def _move_title(joined: bytes) -> "NDArray[np.uint64]":
    """Move the title's stems to a space of their own: titles are compared with titles."""
    uses = np.frombuffer(joined, "<u8")
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
    places = _PLACES[np.minimum(np.arange(len(uses)), LAST_PLACE)]
    uses = uses | places
    uses.sort()
    terms = uses >> np.uint64(TERM)
    starts = np.concatenate(([0], np.flatnonzero(terms[1:] != terms[:-1]) + 1))
    counts = np.diff(starts, append=len(uses))
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
    bounds = order.searchsorted(_BOUNDS).tolist()
    ranked = order.astype(np.uint32)
    return [
        ranked[start : min(end, start + channel.stop - channel.start)]
        for channel, start, end in zip(CHANNELS, bounds, (*bounds[1:], len(order)), strict=True)
    ]


def extract(story: Story, words: Words) -> bytes:
    """Return the compact words of a story, about a kilobyte.

    Args:
        story: the record; only its language counts.
        words: of its fields and its body.
    """
    uses = load_uses(story.lang)
    uses.forget()
    every = list(map(uses.__getitem__, words.words))
    kicker, title = every[: words.kicker], every[words.kicker : words.title]
    summary, body = every[words.title : words.lead], every[words.lead :]
    joined = b"".join((*body, *title * TITLE_WEIGHT, *kicker * KICKER_WEIGHT, *summary))
    titled = _move_title(b"".join(title))
    channels = rank_terms(np.concatenate((np.frombuffer(joined, "<u8"), titled)))
    names = uses.name_terms(channels[0][:NAMED_RANKS].tolist(), words.counts)
    head = HEADER.pack(VERSION, len(names), *map(len, channels))
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

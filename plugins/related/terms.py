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
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from struct import Struct as Layout
from struct import pack
from typing import NamedTuple
from zlib import crc32

from plugins.language.compounds import split
from plugins.language.rarity import find_frequency, measure_rarity
from plugins.language.stems import stem
from plugins.language.stopwords import find_stopwords
from plugins.language.tokens import find_members, find_words, fold
from plugins.newsroom.story import Story
from plugins.related.layout import (
    HASHES,
    HEADS,
    ITEM_BITS,
    RARITIES,
    TITLE,
    WEIGHT_BITS,
    WEIGHT_MASK,
    WEIGHT_STEPS,
    WORDS,
    Channel,
)

VERSION = 2
HEADER = Layout("<2B3H")
TITLE_WEIGHT = 3.0
KICKER_WEIGHT = 2.0
HEAD = 4
"""Letters of a head; a shorter stem is its own head."""
MASS_STEPS = 64
LAST_STEP = 4095
STEPS = bytes(
    max(1, min(WEIGHT_MASK, round(WEIGHT_STEPS * math.log1p(step / MASS_STEPS))))
    for step in range(LAST_STEP + 1)
)
"""Weight of an item by its mass in steps: a table, because it is asked 200 times a story."""
NAMES = 14
NAMED_RANKS = 48
TELLING = 8
"""Least class of rarity of a name: *Jahr* and *Prozent* are no reasons."""
SHORTEST_NAME = 3


WORTH = tuple(rarity + 2 for rarity in range(RARITIES))
"""How much a class of rarity counts when the heaviest terms are chosen."""

Masses = tuple[dict[int, float], dict[int, int]]
"""Masses and classes of rarity by hash."""


class Word(NamedTuple):
    """What one spelling contributes."""

    terms: tuple[tuple[int, int], ...]
    """Hash and rarity of the stem and of the stems of its parts."""
    heads: tuple[int, ...]
    rarity: int
    """Class of the spelling's rarity in the language."""
    name: str
    """The spelling, if a reader may see it as the name of the stem: capitalised."""


def find_hash(term: str) -> int:
    """Return the 22-bit hash of a term with the letter of its channel in front; never 0."""
    return crc32(term.encode()) % (HASHES - 1) + 1


def classify(word: str, lang: str) -> int:
    """Classify a folded word by its rarity in the language."""
    return round((RARITIES - 1) * measure_rarity(word, lang))


@lru_cache(maxsize=1 << 16)
def analyse(word: str, lang: str) -> Word | None:
    """Cut one spelling into terms and heads; ``None`` for a stop word."""
    folded = fold(word)
    stops = find_stopwords(lang)
    if len(folded) < 2 or folded in stops:  # noqa: PLR2004 - single letters mean nothing
        return None
    members = [fold(m) for m in find_members(folded) if fold(m) not in stops]
    parts = _find_parts(members or [word], lang)
    rarity = classify(folded, lang)
    terms = [(find_hash("w" + stem(folded, lang)), rarity)]
    terms += [
        (find_hash("w" + stem(part, lang)), classify(part, lang)) for part in (*members, *parts)
    ]
    stems = [stem(part, lang) for part in (*parts, *(members or [folded])) if part.isalpha()]
    heads = {find_hash("h" + found[:HEAD]): None for found in stems}
    return Word(tuple(terms), tuple(heads), rarity, word if word[0].isupper() else "")


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


def _count(story: Story, text: str) -> dict[str, float]:
    """Count spellings, those of title and kicker weighing more."""
    counts: dict[str, float] = dict(Counter(find_words(text)))
    fields = ((story.title, TITLE_WEIGHT), (story.kicker, KICKER_WEIGHT), (story.summary, 1.0))
    for field, weight in fields:
        for word in find_words(field):
            counts[word] = counts.get(word, 0) + weight
    return counts


def _sum_terms(found: list[tuple[float, Word]]) -> Masses:
    """Sum the masses of terms over all spellings; the first spelling tells the rarity."""
    masses: dict[int, float] = {}
    rarities: dict[int, int] = {}
    for count, (terms, _, _, _) in found:
        for term, rarity in terms:
            if term in masses:
                masses[term] += count
            else:
                masses[term] = count
                rarities[term] = rarity
    return masses, rarities


def _sum_heads(found: list[tuple[float, Word]]) -> Masses:
    """Sum the masses of heads over all spellings."""
    masses: dict[int, float] = {}
    rarities: dict[int, int] = {}
    for count, (_, heads, rarity, _) in found:
        for head in heads:
            if head in masses:
                masses[head] += count
            else:
                masses[head] = count
                rarities[head] = rarity
    return masses, rarities


def _rank(masses: Masses, channel: Channel) -> list[int]:
    """Return the heaviest items of a channel, packed, by falling weight times rarity.

    Of equal ones those that come first in the story stay first.
    """
    summed, rarities = masses
    worth = {term: mass * WORTH[rarities[term]] for term, mass in summed.items()}
    heaviest = sorted(worth, key=worth.__getitem__, reverse=True)[: channel.stop - channel.start]
    return [
        (term << 4 | rarities[term]) << WEIGHT_BITS
        | STEPS[min(int(summed[term] * MASS_STEPS), LAST_STEP)]
        for term in heaviest
    ]


RATES = tuple((low & WEIGHT_MASK) * WORTH[low >> WEIGHT_BITS] for low in range(1 << ITEM_BITS))
"""Weight in the story times rarity in the language, by the bits of an item below its hash."""


def _weigh_title(title: str, lang: str) -> Masses:
    """Weigh the title's stems in a space of their own: titles are compared with titles."""
    found = [(1.0, seen) for word in find_words(title) if (seen := analyse(word, lang))]
    masses, rarities = _sum_terms(found)
    own = {term: (term * 2654435761 ^ 0x5BD1E995) % (HASHES - 1) + 1 for term in masses}
    return (
        {own[term]: mass for term, mass in masses.items()},
        {own[term]: rarity for term, rarity in rarities.items()},
    )


def _name_terms(found: list[tuple[float, Word]], words: list[int]) -> list[tuple[int, str]]:
    """Name the heaviest terms as the story writes them, the shortest spelling of each."""
    ranks = {item >> ITEM_BITS: rank for rank, item in enumerate(words[:NAMED_RANKS])}
    named: dict[int, tuple[int, str]] = {}
    for _, (terms, _, rarity, name) in found:
        term = terms[0][0]
        if not name or rarity < TELLING or len(name) < SHORTEST_NAME or term not in ranks:
            continue
        if term not in named or (len(name), name) < (len(named[term][1]), named[term][1]):
            named[term] = (ranks[term], name)
    ordered = sorted((rank, term, name) for term, (rank, name) in named.items())
    return [(term, name) for _, term, name in ordered[:NAMES]]


def extract(story: Story, text: str) -> bytes:
    """Return the compact words of a story, about a kilobyte.

    Args:
        story: the record; title, kicker, summary and language count.
        text: the body without markup.
    """
    counts = _count(story, text)
    lang = story.lang
    found = [(n, seen) for word, n in counts.items() if (seen := analyse(word, lang))]
    ranked = _rank(_sum_terms(found), WORDS)
    heads = _rank(_sum_heads(found), HEADS)
    title = _rank(_weigh_title(story.title, lang), TITLE)
    channels = (ranked, heads, title)
    names = _name_terms(found, ranked)
    encoded = [name.encode() for _, name in names]
    numbers = [item for channel in channels for item in channel]
    for (term, _), name in zip(names, encoded, strict=True):
        numbers += [term, len(name)]
    head = HEADER.pack(VERSION, len(names), *(len(channel) for channel in channels))
    packed = head + pack(f"<{len(numbers)}I", *numbers) + b"".join(encoded)
    return packed + bytes(-len(packed) % 4)

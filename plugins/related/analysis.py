"""The analysis of one spelling: the terms and heads that it contributes to a story."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple
from zlib import crc32

from plugins.language.compounds import split
from plugins.language.rarity import UNKNOWN, find_frequency, load_frequencies, rate_rarity
from plugins.language.stems import stem
from plugins.language.stopwords import find_stopwords
from plugins.language.tokens import find_members, fold
from plugins.press.rendering.dates import DAYS, MONTHS
from plugins.related.layout import HASHES, RARITIES

HEAD = 4
"""Letters of a head; a shorter stem is its own head."""
CASES = ("es", "s", "n")
"""Endings of genitive and dative."""
CLITIC = re.compile(r"(?:.+n['’]t|['’](?:d|ll|m|re|s|ve))$", re.IGNORECASE)
"""What is no part of an English word: ’s in *Putin’s* and *It’s*, and all of *don’t*."""
RARER = 0.5
"""Zipf value by which a form in another case is rarer than the nominative."""
RARER_PLURAL = -0.4
"""The same for plurals, which may be less frequent: *Stürmen* counts with the verb."""
SHORTEST_PLURAL = 4
UMLAUT = re.compile("[äöü]")
TIMES = frozenset(
    fold(name)
    for names in (*DAYS.values(), *MONTHS.values(), ("Sonnabend", "Jänner", "Feber"))
    for name in names
)
"""Days and months: they name no subject."""


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
    if lang == "en" and not word.isalnum():
        word = CLITIC.sub("", word)
    folded = fold(word)
    stops = find_stopwords(lang)
    if len(folded) < 2 or folded in stops:  # noqa: PLR2004 - single letters mean nothing
        return None
    members = [m for m in find_members(folded) if m not in stops]
    whole = _find_stem(folded, lang)
    joined = [_find_stem(member, lang) for member in members]
    parts = [find_part(part, lang) for part in _find_parts(members or [word], lang)]
    terms = [(found.term, found.rarity) for found in (whole, *joined, *parts)]
    heads = {found.head: None for found in (*parts, *(joined or [whole])) if found.head}
    name = _find_nominative(word, lang) if word[0].isupper() else ""
    return Word(tuple(terms), tuple(heads), whole.rarity, "" if fold(name) in TIMES else name)


class Stem(NamedTuple):
    """Of a word as a whole, a member of a hyphenated one or a part of a compound."""

    term: int
    """Its hash."""
    head: int
    """Hash of its first letters; 0 when there is more than letters."""
    rarity: int


def _find_stem(folded: str, lang: str) -> Stem:
    found = stem(folded, lang)
    head = find_hash("h" + found[:HEAD]) if folded.isalpha() else 0
    return Stem(find_hash("w" + found), head, classify(folded, lang))


@lru_cache(maxsize=1 << 15)
def find_part(part: str, lang: str) -> Stem:
    """Find the part of a compound in its base form: without the linking ``s``."""
    return _find_stem(_find_base(fold(part)), lang)


def _find_parts(words: Iterable[str], lang: str) -> list[str]:
    """List the parts of compounds."""
    if lang == "en":
        return []
    cuts = [split(word) for word in words]
    return [part for cut in cuts if len(cut) > 1 for part in cut]


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
    return _find_plural(word, own)


def _find_plural(word: str, own: float) -> str:
    """Find what to call a dative of a plural: *Tage* for *Tagen*, *Anschläge* for *Anschlägen*.

    The noun without its *e* is more frequent, or has an umlaut in the plural only.
    """
    plural = word.removesuffix("n")
    if plural == word or not plural.endswith("e") or len(plural) < SHORTEST_PLURAL:
        return word
    single = find_frequency(plural[:-1]) or 0.0
    declined = single >= own or UMLAUT.search(plural)
    return plural if declined and (find_frequency(plural) or 0.0) >= own + RARER_PLURAL else word

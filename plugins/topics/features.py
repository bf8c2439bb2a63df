"""What a word tells the linear model: the pieces it is made of and the subjects it belongs to.

Beginnings and endings do in German what stems, compound parts and character n-grams do
together, at a tenth of the number: *Volleyballer*, *Volleyballspiel* and *Fußballspiel* share
pieces. Accuracy on GNAD, ten folds of 728 texts: words alone 0.81, words with character
n-grams 0.82, pieces alone 0.81, pieces with subjects 0.82 to 0.83 (0.824 over four deals).
"""

from collections import defaultdict
from functools import lru_cache

from plugins.language.compounds import split
from plugins.language.stems import stem
from plugins.language.stopwords import find_stopwords
from plugins.language.tokens import find_members
from plugins.topics.subjects import SUBJECTS

BEGINNINGS = range(4, 9)
"""Letters of the pieces at the beginning of a word."""
ENDINGS = range(4, 8)
"""Letters of the pieces at its end."""
LONG = 6
"""Letters of a word that has endings of its own."""
LINKS = ("s", "es", "n", "en")
"""Linking elements that a left part of a compound may lose."""
PART_WEIGHT = 0.7
"""How much a part of a compound says about the subject, where the whole word says nothing."""


@lru_cache(maxsize=1 << 18)
def find_pieces(word: str) -> tuple[str, ...]:
    """List the pieces of a folded word; function words and numbers have none."""
    if word in _stopwords():
        return ()
    pieces = []
    for member in find_members(word) or [word]:
        if member.isdigit() or not member[0].isalpha():
            continue
        if len(member) < BEGINNINGS.start:
            pieces.append(member)
        pieces += [member[:size] for size in BEGINNINGS if size <= len(member)]
        if len(member) >= LONG:
            pieces += ["-" + member[-size:] for size in ENDINGS if size < len(member)]
    return tuple(dict.fromkeys(pieces))


@lru_cache(maxsize=1)
def _stopwords() -> frozenset[str]:
    return find_stopwords("de") | find_stopwords("en")


@lru_cache(maxsize=1)
def load_subjects() -> tuple[tuple[str, ...], dict[str, tuple[int, ...]]]:
    """Load the ids of the general subjects and stem → numbers of the subjects it speaks for."""
    found: defaultdict[str, dict[int, None]] = defaultdict(dict)
    entries = SUBJECTS.strip().replace("\n    ", " ").splitlines()
    for number, entry in enumerate(entries):
        for word in entry.partition(": ")[2].split(", "):
            if " " not in word:
                found[stem(word)][number] = None
    ids = tuple(entry.partition(":")[0] for entry in entries)
    return ids, {word: tuple(numbers) for word, numbers in found.items()}


@lru_cache(maxsize=1 << 18)
def find_subjects(word: str) -> tuple[tuple[int, float], ...]:
    """Find the subjects that a folded word, or else a part of it, speaks for, with weights."""
    if word in _stopwords():
        return ()
    _, known = load_subjects()
    whole = known.get(stem(word), ())
    if whole:
        return tuple((subject, len(whole) ** -0.5) for subject in whole)
    weights: defaultdict[int, float] = defaultdict(float)
    for part in _find_parts(word):
        subjects = known.get(part, ())
        for subject in subjects:
            weights[subject] += PART_WEIGHT * len(subjects) ** -0.5
    return tuple(sorted(weights.items()))


def _find_parts(word: str) -> dict[str, None]:
    """List the stems of a compound's and a hyphenated word's parts, with and without a link."""
    members = find_members(word)
    joined = [part for member in members or [word] for part in split(member) if part != word]
    parts = dict.fromkeys(stem(part) for part in [*members, *joined])
    for part in joined:
        for link in LINKS:
            if part.endswith(link):
                parts[stem(part.removesuffix(link))] = None
    return parts

"""The parts of German compounds: ``Krisengipfel`` is ``Krisen`` + ``gipfel``.

Method: Koehn and Knight, Empirical Methods for Compound Splitting (2003): all ways to cut a word
into known words, joined by the German linking elements; the cut whose parts are the most
frequent by their geometric mean wins. Frequencies are those of ``rarity``; what may be a part
says ``parts``.
"""

from functools import lru_cache
from itertools import pairwise

from plugins.language.parts import NEVER, UNSURE, weigh_lefts, weigh_tails
from plugins.language.rarity import load_frequencies
from plugins.language.tokens import fold

NO_ADJECTIVE = ("tisch", "male", "drin", "gender", "tiger", "lieben", "lassen", "druck", "linge")
"""Nouns and verbs that lower-case words only seem to end in: *genetisch*, *minimaler*."""
SHORTEST = 7
LONGEST = 40
MOST_JOINTS = 3
PART_COST = 0.35
"""Zipf value that each further part costs: few long parts rather than many short ones."""
KNOWN_BONUS = 0.6
"""A word that the list knows must be beaten by this much to be cut at all."""
DOUBT = 0.8
"""A cut that is rated less than this below the best one makes that doubtful, ..."""
NEAR = 3
"""... where it has a joint that is so many letters away at most."""

Cut = tuple[float, tuple[int, ...]]
"""The sum of the parts' Zipf values, and where the joints are."""


@lru_cache(maxsize=1 << 17)
def split(word: str) -> tuple[str, ...]:
    """Split a German compound into its parts, which joined give the word back.

    Linking elements stay with the part on their left (``Regierungs`` + ``krise``). A word that
    is no compound, or of which that is not certain, comes back whole: ``(word,)``.
    """
    return _part(word, _find_best(word, _list_cuts(word, NEVER))[1])


@lru_cache(maxsize=1 << 14)
def split_surely(word: str) -> tuple[str, ...]:
    """Split a compound only at joints beyond doubt, for hyphens that readers will see.

    A wrong hyphen is far worse than none: *Abgasemissionen* stays whole, since it might as well
    be *Abgase* + *missionen*.
    """
    cuts = _list_cuts(word, UNSURE)
    best = _find_best(word, cuts)
    enough = _rate(best) - DOUBT
    sure = set(best[1])
    for cut in cuts:
        if _rate(cut) > enough:
            others = set(cut[1]).difference(best[1])
            lacking = set(best[1]).difference(cut[1])
            sure -= {joint for joint in lacking for other in others if abs(joint - other) <= NEAR}
    return _part(word, tuple(sorted(sure)))


def _list_cuts(word: str, barred: frozenset[str]) -> list[Cut]:
    """List all ways to cut a word into up to four parts, none of them ``barred``."""
    if not (SHORTEST <= len(word) <= LONGEST and word.isalpha()) or word.isupper():
        return []
    word, known = fold(word), load_frequencies("de")
    tails = weigh_tails(word, known, barred)
    if not tails:
        return []
    last = max(tails)
    latest = min(last - 1, len(word) - SHORTEST)
    lefts = {0: weigh_lefts(word, 0, last, known, barred)}
    found: list[Cut] = []
    begun: list[Cut] = [(zipf, (joint,)) for joint, zipf in lefts[0].items()]
    for total, joints in begun:
        start = joints[-1]
        if start in tails:
            found.append((total + tails[start], joints))
        if start <= latest and len(joints) < MOST_JOINTS:
            if start not in lefts:
                lefts[start] = weigh_lefts(word, start, last, known, barred)
            begun += [(total + zipf, (*joints, joint)) for joint, zipf in lefts[start].items()]
    return found


def _find_best(word: str, cuts: list[Cut]) -> Cut:
    """Find the best cut; one without joints where the word had better stay whole."""
    whole: Cut = (0.0, ())
    if not cuts:
        return whole
    folded = fold(word)
    best = max(cuts, key=_rate)
    total, joints = best
    if word[0].islower() and folded.startswith(NO_ADJECTIVE, joints[-1]):
        return whole
    known = load_frequencies("de").get(folded)
    if known is not None and total / (len(joints) + 1) < known + KNOWN_BONUS:
        return whole
    return best


def _rate(cut: Cut) -> float:
    """Rate a cut by the geometric mean of its parts' frequencies, less a price per part."""
    total, joints = cut
    parts = len(joints) + 1
    return total / parts - PART_COST * parts


def _part(word: str, joints: tuple[int, ...]) -> tuple[str, ...]:
    """Part a word at joints of its folded form, where ß is two letters."""
    if not joints:
        return (word,)
    if "ß" in word:
        places = [at for at, letter in enumerate(word) for _ in fold(letter)]
        joints = tuple(places[joint] for joint in joints if places[joint] > places[joint - 1])
    return tuple(word[start:end] for start, end in pairwise((0, *joints, len(word))))

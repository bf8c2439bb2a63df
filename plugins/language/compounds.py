"""The parts of German compounds: ``Krisengipfel`` is ``Krisen`` + ``gipfel``.

Method: Koehn and Knight, Empirical Methods for Compound Splitting (2003): all ways to cut a word
into known words, joined by the German linking elements; the cut whose parts are the most
frequent by their geometric mean wins. Frequencies are those of ``rarity``. Precision comes
first, because the typography hyphenates at these joints: parts of one or two letters don't
count, of three only from a list, and endings and prefixes that happen to be words never.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from plugins.language.rarity import load_frequencies
from plugins.language.tokens import fold

SHORT = frozenset(
    """
    öl tag uhr zug weg bau amt rat hof see tor bus gas eis rad tod not ost süd tür ort akt alt
    art arm bad berg boot dorf ehe erz fan fuß gut haut hut job kuh mut not neu pkw lkw rot ruf
    san tal tat tee typ uni vor web wut zoll
    """.split()  # noqa: SIM905 - a list that people read and edit
)
"""Parts of up to three letters that do form compounds (longer ones here do no harm)."""
NEVER = frozenset(
    """
    aber achten aner angen arten artig aten ative ator bare baren barer bares barkeit chen dent
    dert eien eier elle ellen ende enden ends ent erin erinnen erung este esten eten fach fachen
    gend gende genden halb halber haft hafte haften hafter haftes halten heit heiten ibel iere
    ieren ierte ierten ierung igen iger iges igkeit ik iker ikum ille illen inn inne innen ische
    ischen ischer isches isten istin ität ium keit keiten lein lerin lich liche lichen licher
    liches lichkeit ling linge lingen logie logen los lose losen loser loses mals mäßig mäßige
    mäßigen nach nahme nisse nissen ober ologe rein rung rungen sam same samen samer sames
    schaft schaften selig seits sten ster stes sten tage tät tung tungen ung ungen unter ver
    voll volle vollen voller wärts weise wegen zehn zehnte zehnten zent zig zigste über wieder
    hinter durch gegen zurück zusammen auseinander ander andere anderen einander dies diese jene
    sich seine seiner eine einer einem einen eines mein dein kein keine wenn dann denn oder
    nicht hinge verb unger komm inge glich einig einige tieren tigen nische nischen zuge ange
    hier dort wird wurde worden haben hatte sind waren sein ist auch noch nur schon sehr mehr
    als wie was wer wem wen dass damit dabei davon dazu oben unten innen außen vorn hinten
    rechts links lern lern rast rasten tern turen tors toren tore aren alen anen onen enten
    """.split()  # noqa: SIM905 - a list that people read and edit
)
"""Endings, prefixes and small words that never stand as a part."""
NO_ADJECTIVE = ("tisch", "male", "drin", "gender", "tiger", "lieben", "lassen", "druck", "linge")
"""Nouns and verbs that lower-case words only seem to end in: *genetisch*, *minimaler*."""
LINKS = ("", "s", "es", "n", "en", "er", "e", "ens", "ns")
"""Linking elements (Fugen) after a left part; the empty one first."""
ABSTRACT = re.compile(r"(?=((?:ung|heit|keit|schaft|tät|ion|tum|ling)s))")
"""Endings of nouns with their linking ``s``; they may overlap."""
LEAST = {3: 3.5, 4: 3.6, 5: 3.3}
"""Zipf value that a part of so many letters needs; longer ones need ``LEAST_LONG``."""
LEAST_LONG = 3.0
SMALLEST = 3
SHORTEST = 7
LONGEST = 40
LINKS_BY_LETTER = {letter: [link for link in LINKS if link.startswith(letter)] for letter in "sen"}
LINK_COST = 0.25
"""Zipf value that a linking element costs, so that a cut without one wins when both fit."""
PART_COST = 0.35
"""Zipf value that each further part costs: few long parts rather than many short ones."""
KNOWN_BONUS = 0.6
"""A word that the list knows must be beaten by this much to be cut at all."""


def _may_join(part: str, zipf: float) -> bool:
    """Tell whether a word of the list may stand in a compound."""
    size = len(part)
    if zipf < LEAST.get(size, LEAST_LONG) or part in NEVER:
        return False
    return size > SMALLEST or part in SHORT


def _weigh_tails(word: str) -> dict[int, float]:
    """Weigh all last parts that a word may have, by their length."""
    found: dict[int, float] = {}
    known = load_frequencies("de")
    folds = fold(word) != word
    for size in range(SMALLEST, len(word) - 1):
        tail = word[-size:]
        zipf = known.get(fold(tail) if folds else tail)
        if zipf is not None and _may_join(tail, zipf):
            found[size] = zipf
    return found


def _weigh_lefts(word: str, last: int) -> dict[int, float]:
    """Weigh left parts of a word, by where they end, their linking elements taken off.

    Umlaut plurals count as they are; what ends like *Regierungs* is always a left part.
    ``last`` is where they end at the latest.
    """
    found: dict[int, float] = {}
    known = load_frequencies("de")
    folds = fold(word) != word
    for end in range(2, last + 1):
        part = word[:end]
        zipf = known.get(fold(part) if folds else part)
        if zipf is None or not _may_join(part, zipf):
            continue
        found[end] = max(found.get(end, 0.0), zipf)
        for link in LINKS_BY_LETTER.get(word[end], ()):
            joint = end + len(link)
            if joint > last or not word.startswith(link, end):
                continue
            if link == "e" and end <= SMALLEST + 1:
                continue
            found[joint] = max(found.get(joint, 0.0), zipf - LINK_COST)
    for ending in ABSTRACT.finditer(word, 0, last):
        joint = ending.end(1)
        zipf = known.get(fold(word[: joint - 1]), LEAST_LONG)
        found[joint] = max(found.get(joint, 0.0), zipf)
    return found


def _cut(word: str, depth: int, tails: Mapping[int, float]) -> tuple[float, tuple[str, ...]] | None:
    """Find the best cut of ``word`` into at least two parts: sum of Zipf values, parts.

    ``tails`` are the last parts that it may have, by their length: most words have none.
    """
    best: tuple[float, tuple[str, ...]] | None = None
    rate = 0.0
    last = len(word) - min(tails)
    if last < 2:  # noqa: PLR2004 - no part is of one letter
        return None
    for joint, left in sorted(_weigh_lefts(word, last).items()):
        rest = word[joint:]
        found: list[tuple[float, tuple[str, ...]]] = []
        zipf = tails.get(len(rest))
        if zipf is not None:
            found.append((zipf, (rest,)))
        if depth and len(rest) >= SHORTEST:
            deeper = _cut(rest, depth - 1, tails)
            if deeper is not None:
                found.append(deeper)
        for total, parts in found:
            rated = _rate(left + total, 1 + len(parts))
            if best is None or rated > rate:
                best, rate = (left + total, (word[:joint], *parts)), rated
    return best


def _rate(total: float, parts: int) -> float:
    """Rate a cut by the geometric mean of its parts' frequencies, less a price per part."""
    return total / parts - PART_COST * parts


@lru_cache(maxsize=1 << 17)
def split(word: str) -> tuple[str, ...]:
    """Split a German compound into its parts, which joined give the word back.

    Linking elements stay with the part on their left (``Regierungs`` + ``krise``). A word that
    is no compound, or of which that is not certain, comes back whole: ``(word,)``.
    """
    lower = word.lower()
    if not (SHORTEST <= len(word) <= LONGEST and word.isalpha() and len(lower) == len(word)):
        return (word,)
    tails = {} if word.isupper() else _weigh_tails(lower)
    best = _cut(lower, 2, tails) if tails else None
    if best is None or (word[0].islower() and best[1][-1].startswith(NO_ADJECTIVE)):
        return (word,)
    known = load_frequencies("de").get(fold(lower))
    total, parts = best
    if known is not None and total / len(parts) < known + KNOWN_BONUS:
        return (word,)
    ends: list[str] = []
    start = 0
    for part in parts:
        ends.append(word[start : start + len(part)])
        start += len(part)
    return tuple(ends)

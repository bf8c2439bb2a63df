"""What the parts of a German compound may be, and how much speaks for each.

A part is a word of the list in ``rarity``, with a linking element if another part comes after it,
or without the last *e* (*Adress*); a last part may have an ending. Precision comes first, because
the typography hyphenates at these joints: parts of one or two letters don't count, of three only
from a list, and endings and prefixes that happen to be words never. All words are folded.
"""

import re
from collections.abc import Mapping

from plugins.language.tokens import fold

SHORT = frozenset(
    """
    öl tag uhr zug weg bau amt rat hof see tor bus gas eis rad tod not ost süd tür ort akt alt
    art arm bad ehe erz fan gut hut job kuh mut neu pkw lkw rot ruf san tal tat tee typ uni vor
    web wut
    """.split()  # noqa: SIM905 - a list that people read and edit
)
"""Parts of up to three letters that do form compounds."""
NEVER = frozenset(
    fold(word)
    for word in """
    aber achten aner angen arten artig aten ative ator bare baren barer bares barkeit chen dent
    dert eien eier elle ellen ende enden ends ent erin erinnen erung este esten eten fach fachen
    gend gende genden halb halber haft hafte haften hafter haftes halten heit heiten ibel iere
    ieren ierte ierten ierung igen iger iges igkeit ik iker ikum ille illen inn inne innen ische
    ischen ischer isches isten istin ität ium keit keiten lein lerin lich liche lichen licher
    liches lichkeit ling linge lingen logie logen los lose losen loser loses mals mäßig mäßige
    mäßigen nach nahme nisse nissen ober ologe rein rung rungen sam same samen samer sames
    schaft schaften selig seits sten ster stes tage tät tung tungen ung ungen unter ver
    voll volle vollen voller wärts weise wegen zehn zehnte zehnten zent zig zigste über wieder
    hinter durch gegen zurück zusammen auseinander ander andere anderen einander dies diese jene
    sich seine seiner eine einer einem einen eines mein dein kein keine wenn dann denn oder
    nicht hinge verb unger komm inge glich einig einige tieren tigen nische nischen zuge ange
    hier dort wird wurde worden haben hatte sind waren sein ist auch noch nur schon sehr mehr
    als wie was wer wem wen dass damit dabei davon dazu oben unten außen vorn hinten
    rechts links lern rast rasten tern turen tors toren tore aren alen anen onen enten
    ionen nein traf sinnen nannten ungs
    """.split()  # noqa: SIM905 - a list that people read and edit
)
"""Endings, prefixes and small words that never stand as a part."""
UNSURE = NEVER.union(
    """
    achter alien aliens arts aufs bars beige charten eben eher ehen eins endes enge euchen eure
    ferns gene gesch mars mini mona netten nomen raus rasse rüber san stier stieren straftat
    tell teller testen teuer till under uni vers vor
    """.split()  # noqa: SIM905 - a list that people read and edit
)
"""Words that are parts at times, but more often pieces of others: no hyphen for their sake."""
LINKS = {"s": ("s",), "e": ("es", "en", "ens"), "n": ("n", "ns")}
"""Linking elements (Fugen) after a left part, by their first letter; *er* makes known plurals."""
LINKED = ("ung", "heit", "keit", "schaft", "tät", "ion", "ling")
"""Endings of nouns that take the ``s`` before all words but *Steuer*."""
ABSTRACT = re.compile("s(?:" + "|".join(f"(?<={end}s)" for end in (*LINKED, "tum")) + ")")
"""The linking ``s`` after such an ending."""
ENDINGS = {"s": ("s", "es"), "n": ("n", "en")}
"""Endings, by their last letter, of a last part that the list knows without them."""
LEAST = {3: 3.5, 4: 3.6, 5: 3.3}
"""Zipf value that a part of so many letters needs; longer ones need ``LEAST_LONG``."""
LEAST_LONG = 3.0
SMALLEST = 3
ABSTRACT_FROM = 6
"""Letters before that ``s`` at least."""
VOWELS = "aeiouäöü"
"""A part that ends in one has lost no *e*."""
INFLECTED = 7
"""Letters of a last part from which endings are taken off."""
LINK_COST = 0.25
"""Zipf value that a linking element costs, so that a cut without one wins when both fit."""


def weigh_tails(word: str, known: Mapping[str, float], barred: frozenset[str]) -> dict[int, float]:
    """Weigh all last parts that a word may have, by where they begin.

    What the list lacks may be there without its ending, or as ``-nisse``.
    """
    found: dict[int, float] = {}
    for start in range(2, len(word) - SMALLEST + 1):
        tail = word[start:]
        if tail in known and _may_join(tail, known[tail], barred):
            found[start] = known[tail]
    stems = [word[: -len(ending)] for ending in ENDINGS.get(word[-1], ()) if word.endswith(ending)]
    if word.endswith("nis"):
        stems.append(f"{word}se")
    for stem in stems:
        for start in range(2, len(word) - INFLECTED + 1):
            tail = stem[start:]
            if tail in known and word[start:] not in known and tail not in barred:
                found[start] = max(found.get(start, 0.0), known[tail] - LINK_COST)
    return found


def weigh_lefts(
    word: str, start: int, last: int, known: Mapping[str, float], barred: frozenset[str]
) -> dict[int, float]:
    """Weigh the parts from ``start`` on, by where they end, at ``last`` at the latest.

    Umlaut plurals count as they are.
    """
    found: dict[int, float] = {}
    for end in range(start + 2, last + 1):
        part = word[start:end]
        if part in known:
            if _may_join(part, known[part], barred):
                _add_linked(found, word, (start, end), known[part], barred)
        elif part[-1] not in VOWELS and len(part) > SMALLEST:
            zipf = known.get(f"{part}e", 0.0)
            if zipf and _may_join(f"{part}e", zipf, barred):
                found[end] = max(found.get(end, 0.0), zipf - LINK_COST)
    for link in ABSTRACT.finditer(word, start + ABSTRACT_FROM, last):
        stem, joint = word[start : link.start()], link.end()
        if (stem in known or not start) and stem not in barred:
            found[joint] = max(found.get(joint, 0.0), known.get(stem, LEAST_LONG))
    return found


def _add_linked(
    found: dict[int, float], word: str, place: tuple[int, int], zipf: float, barred: frozenset[str]
) -> None:
    """Add a left part, alone and with the linking elements that may come after it."""
    start, end = place
    if not word.endswith(LINKED, start, end) or word.startswith("steuer", end):
        found[end] = max(found.get(end, 0.0), zipf)
    for link in LINKS.get(word[end], ()):
        joint = end + len(link)
        if word.startswith(link, end) and word[start:joint] not in barred:
            found[joint] = max(found.get(joint, 0.0), zipf - LINK_COST)


def _may_join(part: str, zipf: float, barred: frozenset[str]) -> bool:
    """Tell whether a word of the list may stand in a compound."""
    size = len(part)
    if zipf < LEAST.get(size, LEAST_LONG) or part in barred:
        return False
    return size > SMALLEST or part in SHORT

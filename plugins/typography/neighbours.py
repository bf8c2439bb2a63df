"""What stands before and after a quotation mark, and what that says about the mark.

Costs are in units in which 1 is "unusual" and 3 "almost never": ``„`` after a letter, a closing
mark before one. They were set from the rules of the Duden and the look of news texts; only their
order matters much.
"""

import re
from typing import Final

from msgspec import Struct

from plugins.typography.conventions import APOSTROPHE, CLOSE, LEAVE, OPEN, PRIME
from plugins.typography.signs import BLOCK, INLINE, LINE, NOTE, OPAQUE, PARAGRAPH

SPACE: Final = 0
OPENER: Final = 1
DASH: Final = 2
WORD: Final = 3
STOP: Final = 4
CLOSER: Final = 5
ELLIPSIS: Final = 6
OTHER: Final = 7

_KIND = {
    **dict.fromkeys("([{¿¡", OPENER),
    **dict.fromkeys("-–—−/‐‑", DASH),
    **dict.fromkeys(".,;:!?" + NOTE, STOP),
    **dict.fromkeys(")]}%‰€°′″", CLOSER),
    **dict.fromkeys(PARAGRAPH + BLOCK + LINE, SPACE),
    "…": ELLIPSIS,
    OPAQUE: WORD,
}
_PASSED = frozenset("\"'„“”‚‘’«»‹›" + INLINE)
"""Neighbours that are looked past: other marks, and tags inside a line."""

_FURTHEST: Final = 16
"""So many are looked past at most."""

#                 space opener dash word stop closer ellipsis other
_OPEN_AFTER = (0.0, 0.0, 0.3, 3.0, 1.5, 3.0, 1.0, 0.5)
_OPEN_BEFORE = (3.0, 0.2, 1.0, 0.0, 2.0, 3.0, 0.3, 0.3)
_CLOSE_AFTER = (3.0, 3.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.3)
_CLOSE_BEFORE = (0.0, 0.5, 0.0, 3.0, 0.0, 0.0, 0.3, 0.5)

_OPEN_AFTER_DIGIT = 2.0
"""27" is inches rather than the start of a quotation."""
_LEAVE_COST = 5.0
DOUBTFUL: Final = 3.0
"""Cost of an apostrophe from which an editor should look at it: at the start of a word, say."""
_CLOSE_CUT_SHORT = 0.6
_OPEN_BEFORE_NO_WORD = 1.3
"""Dearer than to read a later mark as the end of a bare genitive (Hans’) or of a word cut short
(hab’), cheaper than as that of any other word."""
_CLIPPED = re.compile(
    r"(?:[0-9]{2}(?:er[ns]?|s)?|n|ne|nem|nen|ner|nes|s|ran|raus|rauf|rein|rum|runter|rüber"
    r"|em|im|tis|twas|til|till|cause|cos|bout|round|neath|fraid|allo|ello|ndrangheta)(?!\w|[,.\u00a0][0-9])",
    re.IGNORECASE,
)
"""What a leading apostrophe stands before: ’90er, ’ne, ’s, ’raus; ’em, ’tis."""
_CLIPPED_WITHIN = re.compile(
    r"['’](?:(?<=[^\W\d_] ['’])|(?<=[^\W\d_]['’] ['’]))(?:mal|was|wen|wem|wer)(?!\w)"
)
"""The same in small letters right after a word: hab’ ’mal, hab’ ’was."""
_CUT_SHORT = re.compile(
    r"\b(?:hab|hätt|wär|würd|könnt|sollt|müsst|dürft|möcht|hatt|glaub|frag|sag|geh|komm|mach|heut)\Z",
    re.IGNORECASE,
)
"""What a trailing apostrophe stands after rather than the end of a quotation."""
_LONGEST_CUT: Final = 7
_NO_WORD = re.compile(
    r"(?:(?:[0-9]{2}(?:er[ns]?|s)|ne[mnrs]?|n|s|em|tis|twas|til)(?!\w)|[0-9]{2}(?!\W?\w))"
    r"(?:(?![\"'’“”»])|(?<=[0-9]s)(?=['’] (?!(?:and|or|is|are|was|were|as|in|of|to|but)\b)"
    r"[^\W\d_]))",
    re.IGNORECASE,
)
"""What is no word without its apostrophe: ’90s, ’68er, ’tis; ’68 where no word comes after it.

With one more of it: the ’90s’ best band."""
_YEAR = re.compile(
    r"(?:(?<=\bin )|(?<=\bof )|(?<=\bsince )|(?<=\bsummer )|(?<=\bseit )|(?<=\bvon )|"
    r"(?<=\bSommer )|(?<=\bHerbst ))'[0-9]{2} [a-zäöü]"
)
"""A bare year before a small letter, which no title has there: "in '68 the students' revolt"."""
_ROCK_N_ROLL = ("’n", "’N")
_SIBILANTS = frozenset("sßxzSẞXZ")
"""Names that end so take a bare apostrophe in the genitive: Hans’ Auto."""
_SWISS_THOUSANDS = re.compile(r"[0-9]{3}(?![0-9])")


class Neighbours(Struct, frozen=True):
    """The effective neighbours of a mark, other marks and tags inside a line looked past."""

    before: str
    kind_before: int
    kind_after: int
    touching: tuple[str, str]
    """The characters right beside the mark, but for tags."""


def find_neighbours(text: str, at: int) -> Neighbours:
    """Look to both sides of the mark at ``at``; the ends of the text count as white space."""
    left = _skip(text, at - 1, -1, _PASSED)
    right = _skip(text, at + 1, 1, _PASSED)
    before = text[left] if left >= 0 else LINE
    after = text[right] if right < len(text) else LINE
    near = (_skip(text, at - 1, -1, INLINE), _skip(text, at + 1, 1, INLINE))
    touching = tuple(text[i] if 0 <= i < len(text) else LINE for i in near)
    return Neighbours(
        before,
        ELLIPSIS if text.endswith("...", 0, left + 1) else _find_kind(before),
        ELLIPSIS if text.startswith("...", right) else _find_kind(after),
        (touching[0], touching[1]),
    )


def rate_readings(text: str, at: int, allowed: dict[int, float]) -> list[tuple[int, float]]:
    """Rate what the mark at ``at`` may be: (reading, cost) for each of ``allowed``."""
    near = find_neighbours(text, at)
    rated = []
    for reading, extra in allowed.items():
        cost = _rate(text, at, reading, near)
        if cost is not None:
            rated.append((reading, cost + extra))
    return rated


def _rate(text: str, at: int, reading: int, near: Neighbours) -> float | None:
    if reading == OPEN:
        extra = _OPEN_AFTER_DIGIT if near.before.isdigit() else 0.0
        if text[at] == "'" and (_NO_WORD.match(text, at + 1) or _YEAR.match(text, at)):
            extra += _OPEN_BEFORE_NO_WORD
        return _OPEN_AFTER[near.kind_before] + _OPEN_BEFORE[near.kind_after] + extra
    if reading == CLOSE:
        extra = _CLOSE_CUT_SHORT if text[at] in "'’" and _is_cut_short(text, at) else 0.0
        return _CLOSE_AFTER[near.kind_before] + _CLOSE_BEFORE[near.kind_after] + extra
    if reading == APOSTROPHE:
        return _rate_apostrophe(text, at, near)
    if reading == PRIME:
        return _rate_prime(text, at, near)
    return _LEAVE_COST if reading == LEAVE else None


def _rate_apostrophe(text: str, at: int, near: Neighbours) -> float:
    """Rate the apostrophe: within a word, at its start (’ne), at its end (Hans’)."""
    before, after = near.touching
    if _find_kind(before) == WORD:
        if _find_kind(after) == WORD:
            return 0.0
        if before in _SIBILANTS or text.endswith(("ce", "CE"), 0, at):
            return 1.0
        if text.endswith(_ROCK_N_ROLL, 0, at) or _is_cut_short(text, at):
            return 0.4
        return DOUBTFUL if before.isdigit() else 2.2
    if _find_kind(after) == WORD:
        clipped = _CLIPPED.match(text, at + 1) or _CLIPPED_WITHIN.match(text, at)
        return 0.4 if clipped else DOUBTFUL
    return 6.0


def _is_cut_short(text: str, at: int) -> bool:
    """Tell whether a word that often loses its last letter stands before: hab’, wär’."""
    return _CUT_SHORT.search(text, max(0, at - _LONGEST_CUT), at) is not None


def _rate_prime(text: str, at: int, near: Neighbours) -> float | None:
    """Rate the sign for feet, inches and minutes: only right after a digit."""
    before, after = near.touching
    if not ("0" <= before <= "9"):
        return None
    if text[at] == "'":
        if after.isdigit():
            return 1.0 if _SWISS_THOUSANDS.match(text, at + 1) else -0.1
        return 1.0
    return 3.0 if near.kind_after == WORD else 2.2


def _find_kind(char: str) -> int:
    kind = _KIND.get(char)
    if kind is not None:
        return kind
    if char.isalnum():
        return WORD
    return SPACE if char.isspace() else OTHER


def _skip(text: str, at: int, step: int, passed: frozenset[str] | str) -> int:
    for _ in range(_FURTHEST):
        if not (0 <= at < len(text) and text[at] in passed):
            break
        at += step
    return at

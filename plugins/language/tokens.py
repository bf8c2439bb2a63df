"""What a word is, and the one form under which words are compared."""

import re

WORD = re.compile(r"[^\W_]+(?:[-‐‑'’.&][^\W_]+)*")
"""A word with inner hyphens, apostrophes, points, ampersands: ``EU-Gipfel``, ``U.S``, ``2.800``."""

JOINT = re.compile(r"[-‐‑.'’&]")
SOFT = str.maketrans("", "", "\u00ad\u200b\u2060")
_SMALL_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉", "01234567890123456789")


def fold(word: str) -> str:
    """Return the form under which spellings of a word are equal: no case, ``ß`` as ``ss``.

    An index or power counts as its digits: ``CO₂`` is ``CO2``.
    """
    folded = word.casefold()
    return folded if folded.isalpha() else folded.translate(_SMALL_DIGITS)


def drop_possessive(word: str) -> str:
    """Return an English word without ``’s``: *Indonesia’s*."""
    return word[:-2] if word.endswith(("’s", "'s")) else word


def find_members(word: str) -> list[str]:
    """List the members of a hyphenated word: ``US-Regierung`` has two, ``2.800`` none."""
    if word.isalpha() or any(c.isdigit() for c in word):
        return []
    return [member for member in JOINT.split(word) if len(member) > 1]

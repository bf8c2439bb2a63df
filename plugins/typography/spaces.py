"""Fixed spaces: what must not be torn apart by the end of a line.

All expressions start with a digit or with a literal character, so that the engine can jump to the
few places where something may be due.
"""

import re

from plugins.typography.signs import INLINE, NBSP
from plugins.typography.words import (
    BRITISH_TITLES,
    ENGLISH_MONTHS,
    ENGLISH_REFERENCES,
    ENGLISH_SHORT_MONTHS,
    ENGLISH_TITLES,
    ENGLISH_UNITS,
    GERMAN_MONTHS,
    GERMAN_NUMBERED,
    GERMAN_PLACES,
    GERMAN_REFERENCES,
    GERMAN_TITLES,
    GERMAN_UNITS,
    SECOND_PARTS,
    UNITS,
    either,
)


def _compile_after(units: str, ordinals: str) -> re.Pattern[str]:
    """Match a number and the space before one of ``units``, or with a dot one of ``ordinals``."""
    between, end = rf"{INLINE}?[ \n](?={INLINE}?", rf"(?!{INLINE}?\w))"
    dotted = rf"|\.{between}(?:{ordinals}){end}" if ordinals else ""
    return re.compile(rf"[0-9](?:{between}(?:{units}){end}{dotted})")


def _compile_before(words: str, between: str, after: str) -> re.Pattern[str]:
    """Match the dot and what is ``between`` after one of ``words`` when ``after`` follows."""
    behind = "|".join(rf"(?<=\b{word}\.)" for word in words.split())
    return re.compile(rf"\.(?={between}{after})(?:{behind}){between}")


_LETTER = "[A-Za-zÄÖÜäöü]"
_SHORT_END = rf"(?:{_LETTER}\.){{0,9}}(?!{INLINE}?[^\W\d_]|-)"
_SHORT = re.compile(
    rf"\.(?<!\w\w\.)(?:(?<=[a-zäöü]\.)[ \n]?(?={_LETTER}\.{_SHORT_END}|{either(SECOND_PARTS)})"
    rf"|(?<=[A-ZÄÖÜ]\.)(?:(?<![.{NBSP}][A-ZÄÖÜ]\.)[ \n])?(?=[a-zäöü]\.{_SHORT_END})"
    rf"|(?<=Z\.)(?=[BT]\.{_SHORT_END}))"
)
"""The dot within z. B., i. H. v., v. Chr.: two letters with dots, one of them small; and Z. B.

A space after a capital counts where there is one before it: not in "e.V. u.a.".
"""
_INITIALS = re.compile(r"\.(?=[ \n][A-ZÄÖÜ]\.)(?<=\b[A-ZÄÖÜ]\.)[ \n]")
_SECTION = re.compile(r"§(?=[ \n]?[0-9])[ \n]?")
_SIGN_AFTER = re.compile(rf"[0-9](?=(?:[%‰€]|°[CF])(?!{INLINE}?(?:\w|-(?![0-9])))|ff\.(?!\w))")
_SIGN_BEFORE = re.compile(r"[€$£][ \n](?=[0-9])")
_DATE = re.compile(
    rf"[0-9]\.[ \n{NBSP}](?:0?[1-9]|1[0-2])\.[ \n{NBSP}](?=(?:1[0-9]|20)[0-9]{{2}}(?!\w))"
)
"""1. 1. 2024"""
_RATIO = re.compile(r"(?<=[0-9]) :[ \n](?=[0-9])")
_NAME = rf"{INLINE}?[^\W\d_]"

_GERMAN_AFTER = _compile_after(either(UNITS, GERMAN_UNITS), either(GERMAN_MONTHS, GERMAN_NUMBERED))
_GERMAN_REFERENCE = _compile_before(GERMAN_REFERENCES, "[ \\n]?", "[0-9]")
_GERMAN_PLACE = re.compile(
    "[ \\n](?=[0-9])(?:" + "|".join(rf"(?<=\b{word}[ \n])" for word in GERMAN_PLACES.split()) + ")"
)
_PLACES = GERMAN_PLACES.split()
_GERMAN_TITLE = _compile_before(GERMAN_TITLES, "[ \\n]", rf"(?:{_NAME}|[€$£])")
_ENGLISH_AFTER = _compile_after(
    rf"{either(UNITS, ENGLISH_UNITS, ENGLISH_MONTHS, ENGLISH_SHORT_MONTHS)}|per[ {NBSP}\n]cent", ""
)
_ENGLISH_REFERENCE = _compile_before(ENGLISH_REFERENCES, "[ \\n]", "[0-9]")
_ENGLISH_TITLE = _compile_before(
    ENGLISH_TITLES,
    "[ \\n]",
    rf"(?!(?<=St\.[ \n])(?:And|At|But|He|In|It|On|She|The|They)\b){_NAME}",
)
"""Not after a street, at the end of a sentence: "lives in Downing St. The"."""
_BRITISH = re.compile(
    "|".join(
        rf"{word}[ \n](?={INLINE}?[A-ZÀ-Þ])(?<!\w{word}[ \n])" for word in BRITISH_TITLES.split()
    )
    + rf"|No[ \n](?={INLINE}?[0-9])(?<!\wNo[ \n])"
)
"""What has no full stop in Britain."""
_MONTH_DAY = re.compile(
    rf"(?:{either(ENGLISH_MONTHS, ENGLISH_SHORT_MONTHS)})[ \n]"
    r"(?=[0-9]{1,2}(?![0-9]|,[0-9]{3}\b))"
)


def set_german_spaces(text: str) -> str:
    """Fix z. B., Prof. Dr., Nr. 3, § 5, 24. November, 1. 1. 2024, 20 Uhr, 50 %, 10 €, 3 : 1."""
    text = _GERMAN_AFTER.sub(_fix, text)
    if "%" in text or "€" in text or "‰" in text or "°" in text or "ff." in text:
        text = _SIGN_AFTER.sub(_fix, text)
    text = _DATE.sub(lambda found: re.sub("[ \\n]", NBSP, found[0]), text)
    if "€" in text or "$" in text or "£" in text:
        text = _SIGN_BEFORE.sub(_fix, text)
    if " : " in text:
        text = _RATIO.sub(f"{NBSP}:{NBSP}", text)
    text = _SHORT.sub(_fix, text)
    text = _GERMAN_REFERENCE.sub(_fix, text)
    if any(word in text for word in _PLACES):
        text = _GERMAN_PLACE.sub(NBSP, text)
    text = _GERMAN_TITLE.sub(_fix, text)
    text = _INITIALS.sub(_fix, text)
    return _SECTION.sub(_fix, text) if "§" in text else text


def set_english_spaces(text: str) -> str:
    """Fix Dr. Smith, Mr Smith, No. 3, No 3, 24 November, November 24, 10 a.m., 5 per cent, 3 km."""
    text = _ENGLISH_AFTER.sub(_fix, text)
    text = _MONTH_DAY.sub(_fix, text)
    text = _ENGLISH_REFERENCE.sub(_fix, text)
    text = _ENGLISH_TITLE.sub(_fix, text)
    text = _BRITISH.sub(_fix, text)
    text = _INITIALS.sub(_fix, text)
    return _SECTION.sub(_fix, text) if "§" in text else text


def may_hold_title(text: str) -> bool:
    """Tell whether a text without full stops may have something to fix: Mr Smith."""
    return _BRITISH.search(text) is not None


def _fix(found: re.Match[str]) -> str:
    """Put a no-break space at the end of what was found, in place of a space if there is one."""
    return found[0].rstrip(" \n") + NBSP

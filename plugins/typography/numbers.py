"""Large numbers in groups of three digits.

A row of digits may be a count or a name (a year, a postcode, a telephone number, an account). Only
a count may change, so a change needs a reason in the text: decimals, a unit or a counted noun
after it, the sign of a currency, "rund" or "more than" before it; and nothing that speaks for a
name. A round number is a count without a reason, but for "DC 20500", "text HELP to 80000",
"12500 Main Street", and where it fills a cell of a table or an item of a list: above and below
it may stand postcodes, or counts that are not round.
"""

import re
from typing import Final

from msgspec import Struct

from plugins.typography.signs import BLOCK, EN_DASH, LINE, MINUS, NBSP, NOTE, OPAQUE, PARAGRAPH
from plugins.typography.surroundings import (
    AFTER_NAME,
    AFTER_QUANTITY,
    BEFORE_COUNTED,
    NEAR_CALL,
    look_around,
)

_LONG = re.compile(r"[0-9][0-9]{4,}")
_FIRST = rf"[1-9](?<![\w.,:/+–]\w)(?<!\w-\w)(?<![0-9][ {NBSP}][0-9])[0-9]{{0,2}}"
_GROUPS = rf"(?:[ {NBSP}][0-9]{{3}})"
_END = rf"(?![\w/]|-(?![^\W\d_])|[ {NBSP}][0-9]|[.,:][0-9]{{3}})"
"""After digits in groups: no piece of something longer, but for 10 000-Meter-Lauf."""
_SPACED_GROUPS = re.compile(rf"{_FIRST}{_GROUPS}+{_END}")
_SPACED_RANGE = re.compile(
    rf"({_FIRST}[0-9]?{_GROUPS}*)[{EN_DASH}-]([1-9][0-9]{{0,2}}{_GROUPS}+){_END}"
)
_JOINED_BEFORE = re.compile(rf"(?:[\w.,:/#@=-]|\w\+|{OPAQUE}|[0-9][ {NBSP}])\Z")
_JOINED_AFTER = re.compile(rf"[\w/@=:]|{OPAQUE}|[ {NBSP}-][0-9]|\.[a-z][a-z0-9]{{1,4}}\b")
"""What makes the digits a piece of something longer."""
_DECIMALS = re.compile(r"([.,])[0-9]")
_UNLESS_COUNTED = re.compile(
    rf"(?<![0-9.,])(?<![0-9]{NBSP})[1-9][0-9]{{0,2}}[a-z]?,[ {NBSP}]\Z|"
    rf"\b(?:Postfach|Box)[ {NBSP}][0-9]+,[ {NBSP}]\Z|\+\Z"
)
"""What stands before a postcode, as the number of a house does, or a telephone number."""
_COMPACT_DATE = re.compile(r"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])")
_CAPITALS_BEFORE = re.compile(rf"[A-ZÄÖÜ](?:[A-ZÄÖÜ]|\.[A-Z]\.)[ {NBSP}]\Z")
_PRICE_BEFORE = re.compile(rf"(?<![0-9])(?<![0-9][ {NBSP}])[$€£¥][ {NBSP}]?\Z")
"""The sign of a currency, but of no number before it."""
_STREET_AFTER = re.compile(
    rf"[ {NBSP}](?:block|(?!Wall|High)(?:[A-Z0-9][\w.]*[ {NBSP}]){{1,3}}(?:Street|Avenue|Ave|"
    rf"Boulevard|Blvd|Road|Rd|Drive|Lane|Highway|Parkway|St(?!\.?[ {NBSP}][A-Z])))(?!\w)"
)
"""The rest of an address; in Wall Street and the High Street are jobs, and St. Louis is none."""
_BORDER = f"[{BLOCK}{PARAGRAPH}{LINE}]"
_BORDER_BEFORE = re.compile(rf"{_BORDER}{MINUS}?\Z")
_BORDER_AFTER = re.compile(rf"\**(?:{NOTE}[^{BLOCK}{PARAGRAPH}{LINE}]{{1,8}})?{_BORDER}")
_RANGE_BEFORE = re.compile(rf"[0-9{NBSP},]+{EN_DASH}\Z")
_RANGE_AFTER = re.compile(rf"\A{EN_DASH}[0-9](?:[0-9]{{4,}}|[0-9{NBSP},]{{5,}})")
_DIGITS_AS_ZEROS = bytes.maketrans(b"123456789\xa0", b"000000000 ")
"""For ``may_hold_large`` a no-break space in UTF-8 is one byte, and so are some letters' ends."""


class NumberStyle(Struct, frozen=True):
    """How a language writes large numbers: what groups the digits, what starts the decimals."""

    group: str
    decimal: str


GERMAN_NUMBERS: Final = NumberStyle(group=NBSP, decimal=",")
ENGLISH_NUMBERS: Final = NumberStyle(group=",", decimal=".")


def may_hold_large(text: str) -> bool:
    """Tell, far faster than an expression could, whether there may be a large number."""
    seen = text.encode(errors="replace").translate(_DIGITS_AS_ZEROS, b"\xc2")
    return b"00000" in seen or b"0 000" in seen


def fix_groups(text: str) -> str:
    """Keep groups of three digits that are written with spaces on one line."""
    text = _SPACED_RANGE.sub(_fix_range, text)
    return _SPACED_GROUPS.sub(lambda found: found[0].replace(" ", NBSP), text)


def _fix_range(found: re.Match[str]) -> str:
    """Keep the groups of both numbers together where they rise and are no name's."""
    low, high = (int(re.sub(rf"[ {NBSP}]", "", number)) for number in found.groups())
    head, _ = look_around(found.string, found.start(), found.end())
    rises = low < high and AFTER_NAME.search(head) is None
    return found[0].replace(" ", NBSP) if rises else found[0]


def group_digits(text: str, style: NumberStyle) -> str:
    """Group the digits of counts of five digits and more."""
    return _LONG.sub(lambda found: _group(found, style), text)


def _group(found: re.Match[str], style: NumberStyle) -> str:
    digits = found[0]
    head, tail = look_around(found.string, found.start(), found.end())
    if digits[0] == "0" or _is_name(digits, head, tail) or not _is_count(digits, head, tail, style):
        return digits
    first = len(digits) % 3
    groups = [digits[:first]] if first else []
    groups += [digits[i : i + 3] for i in range(first, len(digits), 3)]
    return style.group.join(groups)


def _is_name(digits: str, head: str, tail: str) -> bool:
    """Tell whether something speaks for a name, or for a piece of something longer."""
    head = _RANGE_BEFORE.sub("", head)
    return (
        _JOINED_BEFORE.search(head) is not None
        or _JOINED_AFTER.match(tail) is not None
        or AFTER_NAME.search(head) is not None
        or (_UNLESS_COUNTED.search(head) is not None and BEFORE_COUNTED.match(tail) is None)
        or _COMPACT_DATE.fullmatch(digits) is not None
    )


def _is_count(digits: str, head: str, tail: str, style: NumberStyle) -> bool:
    """Tell whether something speaks for a count."""
    decimals = _DECIMALS.match(tail)
    if decimals:
        return decimals[1] == style.decimal
    head, tail = _RANGE_BEFORE.sub("", head), _RANGE_AFTER.sub("", tail)
    if BEFORE_COUNTED.match(tail) or AFTER_QUANTITY.search(head) or _PRICE_BEFORE.search(head):
        return True
    if tail.startswith("-") or not digits.endswith("00") or _STREET_AFTER.match(tail):
        return False
    if _BORDER_AFTER.match(tail) and _BORDER_BEFORE.search(head):
        return False
    return not (_CAPITALS_BEFORE.search(head) or NEAR_CALL.search(head) or NEAR_CALL.search(tail))

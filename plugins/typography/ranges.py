"""Hyphens before numbers and prices: the minus sign, the dash of a range, or a hyphen after all."""

import re
from typing import Final

from plugins.typography.signs import EN_DASH, MINUS, NBSP, NOTE
from plugins.typography.surroundings import AFTER_NAME, AFTER_REFERENCE, BEFORE_COUNTED, look_around
from plugins.typography.words import (
    BARE_MONTHS,
    ENGLISH_MONTHS,
    ENGLISH_SHORT_MONTHS,
    ENGLISH_UNITS,
    GERMAN_MONTHS,
    GERMAN_UNITS,
    UNITS,
    WEEKDAYS,
    either,
)

_HYPHEN = re.compile(rf"-(?=(?:[$€£¥]{NBSP}?)?[0-9])")
_MONTH = f"(?:{either(GERMAN_MONTHS, ENGLISH_MONTHS, ENGLISH_SHORT_MONTHS)})"
_WEEKDAY = rf"(?:{either(WEEKDAYS)})\.?"
_BARE_MONTH = f"(?:{either(BARE_MONTHS)})"
CALENDAR: Final = rf"-(?=(?:{_MONTH}|{_BARE_MONTH}|{_WEEKDAY})(?![\w-]))"
"""Before a month or a day of the week; not in the Juli-August-Ausgabe."""
_CALENDAR = re.compile(CALENDAR)
_AFTER_CALENDAR = re.compile(
    rf"\b(?:{_MONTH}(?:[ {NBSP}][0-9]{{1,2}})?|{_BARE_MONTH}|{_WEEKDAY})\Z"
)
"""A month, the day of one in English, a day of the week."""
_BEFORE_MONTH = re.compile(rf"[0-9]{{1,2}}\.?[ {NBSP}]{_MONTH}(?!\w)")
_REASON_BEFORE = re.compile(rf"(?:[$€£]|\b{_MONTH}[ {NBSP}])\Z")
_BEFORE_CHRIST = re.compile(rf"[ {NBSP}](?:v\.[ {NBSP}]?(?:Chr|u)\.|BCE?\b)")
"""Years that count down: 44–31 v. Chr."""
_PRICES = re.compile(
    rf"([$£€][0-9]+(?:[.,][0-9]+)*(?:bn|tn|m|k|[ {NBSP}](?:m|b|tr)illion)?)-(?=[$£€][0-9])"
)
_DECADES = re.compile(r"(?<![\w-])([12][0-9]{2}0s)-(?=[12][0-9]{2}0s(?![\w-]))")
_HALF_DAY = re.compile(rf"[ {NBSP}]?[ap]\.?m\.?(?!\w)")
_UNIT = either(UNITS, GERMAN_UNITS, ENGLISH_UNITS)
_UNIT_BEFORE = re.compile(rf"[0-9][ {NBSP}]?({_UNIT})\Z")
"""What both numbers of a range may have: 5 Mio.-6 Mio."""
_SEASON = r"(?:1[0-9]|20)[0-9]{2}/[0-9]{2}"
_SEASON_BEFORE = re.compile(rf"(?<![\w/.-]){_SEASON}\Z")
_SEASON_AFTER = re.compile(rf"{_SEASON}(?![\w/-])")
_NUMBERS_BEFORE = re.compile(rf"(?<![\w-])(?:Nrn?|Nos?)\.[ {NBSP}]\Z")
_CLOCK = re.compile(r"(?:\b[ap]\.m\.|[0-9][ap]m)\Z")
_NUMBER = rf"[0-9]+(?:[.,:’{NBSP}][0-9]+)*"
_LEFT = re.compile(rf"(?<![\w.,:/+\-–−@#])(?<![0-9][ {NBSP}])({_NUMBER}\.?)\Z")
_SUFFIX = r"(?=(?:[ap]m|bn|tn|m|k|km|kg)(?![\w-]))"
_REASON_AFTER = re.compile(rf"{_SUFFIX}|[ {NBSP}]{_MONTH}(?!\w)")
_RIGHT = re.compile(rf"({_NUMBER})(?:{_SUFFIX}|(?![\w@]|-[0-9]|[/–][0-9]| ?-[ ]?[0-9]))")
_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}|2100")
_GROUPED = re.compile(rf"[1-9][0-9]{{0,2}}(?:[.’{NBSP}][0-9]{{3}})+")
_DATE = re.compile(r"[0-9]{1,2}\.[0-9]{1,2}\.(?:[0-9]{2,4})?")
_SPACED = re.compile(rf"{NBSP}{EN_DASH}[ \n](?=[0-9])(?<=[0-9.]{NBSP}{EN_DASH}.)")
_MEASURED = re.compile(
    rf"[ {NBSP}]?(?:Uhr|%|°[CF]|Grad|Prozent|percent|[ap]\.?m\.?)(?!\w)"
    rf"|\.[ {NBSP}](?:{either(GERMAN_MONTHS)})(?!\w)"
)
"""What tells that a number with a spaced dash before it ends a range."""
_SHORT: Final = 2
"""Digits of numbers that make a range without further reason: 5–7, 10–12."""
_LAST_MONTH: Final = 12
_LAST_HOUR: Final = 12


def set_hyphens(text: str, *, scores: bool = False) -> str:
    """Set minus signs and the dashes of ranges.

    ``scores`` tells that two small numbers with nothing around them may be a score, as they are
    in English: "lost 4-6".
    """
    if f"{NBSP}{EN_DASH}" in text:
        text = _SPACED.sub(_close, text)
    if "-" not in text:
        return text
    text = _CALENDAR.sub(_set_before_calendar, text)
    if "-$" in text or "-£" in text or "-€" in text:
        text = _PRICES.sub(rf"\1{EN_DASH}", text)
    if "0s-" in text:
        text = _DECADES.sub(rf"\1{EN_DASH}", text)
    return _HYPHEN.sub(lambda found: _set_hyphen(found, scores=scores), text)


def _close(found: re.Match[str]) -> str:
    """Take the spaces from the dash of a range that can be nothing else: 8–18 Uhr, 3.–5. Mai."""
    head, tail = look_around(found.string, found.start(), found.end())
    left, right = _LEFT.search(head), _RIGHT.match(tail)
    if left is None or right is None or not _MEASURED.match(tail, right.end()):
        return found[0]
    low, high = left[1], right[1]
    ordinal = tail.startswith(".", right.end())
    if low.endswith(".") != ordinal or _YEAR.fullmatch(low):
        return found[0]
    return EN_DASH if _value(low) < _value(high) else found[0]


def _value(number: str) -> tuple[int, ...]:
    """Give a number, a time or an ordinal for comparison."""
    return tuple(int(part) for part in re.findall(r"[0-9]+", number))


def _set_before_calendar(found: re.Match[str]) -> str:
    head, _ = look_around(found.string, found.start(), found.end())
    return EN_DASH if _AFTER_CALENDAR.search(head) else "-"


def _set_hyphen(found: re.Match[str], *, scores: bool) -> str:
    text, at = found.string, found.start()
    head, tail = look_around(text, at, at + 1)
    before = head[-1:] or "\n"
    if _CLOCK.search(head) or (_BEFORE_MONTH.match(tail) and _AFTER_CALENDAR.search(head)):
        return EN_DASH
    if _is_repeated(head, tail):
        return EN_DASH
    if text[at - 1 : at].isdigit() or before == ".":
        return EN_DASH if _is_range(head, tail, scores=scores) else "-"
    if before.isspace() or before in NOTE + "([{„“‚‘«‹\"'":
        counted = before in f" {NBSP}" and head.rstrip()[-1:].isdigit()
        return "-" if counted or _is_extension(head, tail) else MINUS
    return "-"


def _is_repeated(head: str, tail: str) -> bool:
    """Tell whether both sides are alike: 5 Mio.-6 Mio., 1989/90-1992/93."""
    if (season := _SEASON_BEFORE.search(head)) is not None:
        named = AFTER_NAME.search(head[: season.start()])
        return named is None and _SEASON_AFTER.match(tail) is not None
    unit, number = _UNIT_BEFORE.search(head), _RIGHT.match(tail)
    if unit is None or number is None:
        return False
    again = re.compile(rf"[ {NBSP}]?{re.escape(unit[1])}(?!\w)")
    return again.match(tail, number.end()) is not None


def _is_extension(head: str, tail: str) -> bool:
    """Tell whether a hyphen starts a number that is a name: "Durchwahl -12"."""
    if AFTER_NAME.search(head) is None:
        return False
    number = _RIGHT.match(tail)
    return number is None or BEFORE_COUNTED.match(tail, number.end()) is None


def _is_range(head: str, tail: str, *, scores: bool) -> bool:
    left, right = _LEFT.search(head), _RIGHT.match(tail)
    if left is None or right is None:
        return False
    low, high, rest = left[1], right[1], tail[right.end() :]
    before = head[: left.start()]
    if AFTER_NAME.search(before):
        return _is_numbered(before, low, high)
    counted = bool(
        BEFORE_COUNTED.match(rest) or _REASON_AFTER.match(rest) or _REASON_BEFORE.search(before)
    )
    if low.isdigit() and high.isdigit():
        reason = counted or AFTER_REFERENCE.search(before) is not None
        plain = not (scores and len(low) <= _SHORT) and _is_plain_range(low, high)
        rises = _rises(low, high) and (reason or plain)
        hours = max(int(low), int(high)) <= _LAST_HOUR and _HALF_DAY.match(rest) is not None
        return rises or hours or _BEFORE_CHRIST.match(rest) is not None
    if low.endswith("."):
        day = low[:-1].isdigit() or _DATE.fullmatch(low) is not None
        return day and (rest.startswith(".") or _DATE.fullmatch(high) is not None)
    alike = _are_both(_DATE, low, high) or _are_both(_GROUPED, low, high)
    return alike or counted or "," in low + high or (":" in low and ":" in high)


def _are_both(form: re.Pattern[str], low: str, high: str) -> bool:
    return form.fullmatch(low) is not None and form.fullmatch(high) is not None


def _is_numbered(before: str, low: str, high: str) -> bool:
    """Tell whether numbers after "Nr." count what is numbered, and are no name after all."""
    found = _NUMBERS_BEFORE.search(before)
    if found is None or AFTER_NAME.search(before[: found.start()]):
        return False
    small = low.isdigit() and high.isdigit() and len(high) <= _SHORT
    return small and low[0] != "0" and int(low) < int(high)


def _rises(low: str, high: str) -> bool:
    """Tell whether the second number is larger, or the short end of a larger one: 115–17."""
    if len(low) > len(high) and len(high) == _SHORT:
        return int(low[-_SHORT:]) < int(high)
    return int(low) < int(high)


def _is_plain_range(low: str, high: str) -> bool:
    """Tell whether whole numbers make a range with nothing around them to say so."""
    if low[0] == "0" or high[0] == "0":
        return False
    if len(low) > len(high):
        return _YEAR.fullmatch(low) is not None and int(high) > _LAST_MONTH
    if len(high) <= _SHORT:
        return True
    return _YEAR.fullmatch(low) is not None and _YEAR.fullmatch(high) is not None

"""Dates in German and English, from fixed tables: no locale of the machine shows on a page.

Spaces inside a date don't break (U+00A0).
"""

import datetime as dt
from collections.abc import Callable
from typing import Literal, get_args

Style = Literal["day", "weekday", "month", "time", "moment", "full", "iso"]

MONTHS = {
    "de": (
        *("Januar", "Februar", "März", "April", "Mai", "Juni"),
        *("Juli", "August", "September", "Oktober", "November", "Dezember"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}
DAYS = {
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
NOON = 12


def _say_day(when: dt.date, lang: str) -> str:
    month = MONTHS[lang[:2]][when.month - 1]
    if lang == "en-us":
        return f"{month}\N{NO-BREAK SPACE}{when.day}, {when.year}"
    dot = "." if lang == "de" else ""
    return f"{when.day}{dot}\N{NO-BREAK SPACE}{month} {when.year}"


def _say_weekday(when: dt.date, lang: str) -> str:
    return f"{DAYS[lang[:2]][when.weekday()]}, {_say_day(when, lang)}"


def _say_time(when: dt.date, lang: str) -> str:
    if not isinstance(when, dt.datetime):
        raise TypeError(f'datum(…, "time") needs a time of day, not {when!r}')
    if lang == "de":
        return f"{when.hour}:{when.minute:02}\N{NO-BREAK SPACE}Uhr"
    if lang == "en-us":
        half = "p.m." if when.hour >= NOON else "a.m."
        return f"{when.hour % NOON or NOON}:{when.minute:02}\N{NO-BREAK SPACE}{half}"
    return f"{when.hour:02}:{when.minute:02}"


def _add_time(day: str, when: dt.date, lang: str) -> str:
    """Add the time of day; nobody wrote that of midnight, which stands for a day alone."""
    is_day = isinstance(when, dt.datetime) and when.time() == dt.time()
    return day if is_day else f"{day}, {_say_time(when, lang)}"


SAY: dict[Style, Callable[[dt.date, str], str]] = {
    "day": _say_day,
    "weekday": _say_weekday,
    "month": lambda when, lang: f"{MONTHS[lang[:2]][when.month - 1]} {when.year}",
    "time": _say_time,
    "moment": lambda when, lang: _add_time(_say_day(when, lang), when, lang),
    "full": lambda when, lang: _add_time(_say_weekday(when, lang), when, lang),
    "iso": lambda when, _: when.isoformat(),
}


def datum(when: dt.date | dt.datetime | str, style: Style = "day", lang: str = "de") -> str:
    """Write a date for readers.

    ``day`` 18. Juni 2024, ``weekday`` Dienstag, 18. Juni 2024, ``month`` Juni 2024, ``time``
    6:00 Uhr, ``moment`` 18. Juni 2024, 6:00 Uhr, ``full`` Dienstag, 18. Juni 2024, 6:00 Uhr,
    ``iso`` for machines (``datetime`` attributes).
    Of midnight ``moment`` and ``full`` say the day alone. Text in ISO form is understood, also
    a month alone (``2024-06``). ``lang`` starting with "de" is German, "en-US" American
    (Tuesday, June 18, 2024, 6:00 a.m.), all else English (Tuesday, 18 June 2024, 06:00).

    Raises:
        ValueError: the style or the text is unknown.
        TypeError: a time is asked of a day.
    """
    lang = lang.lower()
    if lang != "en-us":
        lang = "de" if lang.startswith("de") else "en"
    if isinstance(when, str):
        when = _read(when)
    if style not in SAY:
        raise ValueError(f"{style!r} is no style of dates; there are {', '.join(get_args(Style))}")
    return SAY[style](when, lang)


def _read(text: str) -> dt.date:
    if len(text) == len("2024-06"):
        return dt.date.fromisoformat(text + "-01")
    moment = dt.datetime.fromisoformat(text)
    return moment if "T" in text or " " in text else moment.date()

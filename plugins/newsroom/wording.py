"""How dates, places and kinds are worded on pages, in German and English.

Small tables instead of Babel: these functions run for every line of every page.
Months and days in German and English are those of CLDR.
"""

import datetime as dt
import unicodedata
from functools import lru_cache

_GERMAN_MONTHS = (
    "Januar,Februar,März,April,Mai,Juni,Juli,August,September,Oktober,November,Dezember"
)
_ENGLISH_MONTHS = (
    "January,February,March,April,May,June,July,August,September,October,November,December"
)
_GERMAN_DAYS = "Montag,Dienstag,Mittwoch,Donnerstag,Freitag,Samstag,Sonntag"
_ENGLISH_DAYS = "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday"
MONTHS = {"de": _GERMAN_MONTHS.split(","), "en": _ENGLISH_MONTHS.split(",")}
WEEKDAYS = {"de": _GERMAN_DAYS.split(","), "en": _ENGLISH_DAYS.split(",")}


def ui_language(lang: str) -> str:
    """Return the language the interface speaks for ``lang``: German, else English."""
    return "de" if lang.lower().startswith("de") else "en"


@lru_cache(maxsize=4096)
def word_day(day: dt.date, lang: str, *, weekday: bool = False, year: bool = True) -> str:
    """Word a day: ``Dienstag, 18. Juni 2024``, ``18 June``; no-break space after the number."""
    lang = ui_language(lang)
    number = f"{day.day}." if lang == "de" else f"{day.day}"
    words = f"{number}\N{NO-BREAK SPACE}{MONTHS[lang][day.month - 1]}"
    if year:
        words = f"{words} {day.year}"
    return f"{WEEKDAYS[lang][day.weekday()]}, {words}" if weekday else words


def sort_key(label: str) -> tuple[str, str]:
    """Return what labels are sorted by: ä as a, ß as ss (DIN 5007-1), capitals as small."""
    letters = unicodedata.normalize("NFKD", label.casefold())
    return "".join(c for c in letters if not unicodedata.combining(c)), label


@lru_cache(maxsize=4096)
def word_month(month: str, lang: str) -> str:
    """Word a month given in ISO form: ``2024-06`` → ``Juni 2024``."""
    year, number = month.split("-")
    return f"{MONTHS[ui_language(lang)][int(number) - 1]} {year}"

"""Countries by any of their names: CLDR's, in German and English, adjectives and people.

The names of CLDR are those of ``newsroom/territories.py``.
"""

from collections.abc import Iterable
from functools import lru_cache

from msgspec import Struct

from plugins.newsroom.territories import TERRITORIES
from plugins.topics.peoples import TABLE, UNCERTAIN

ADJECTIVE = ("", "e", "en", "er", "es", "em")
"""Endings of a German adjective."""
PEOPLE = ("", "s", "in", "innen")
"""Endings of an inhabitant whose name does not end in -e."""
SHORT_NAMES = {
    **dict.fromkeys(("usa", "us", "u-s", "u-s-a"), "US"),
    **dict.fromkeys(("grossbritannien", "uk", "u-k", "britain", "great-britain"), "GB"),
}
"""Slugs of what countries are mostly called, where that is no name of CLDR → code."""


class Country(Struct, frozen=True):
    """A country by its names."""

    code: str
    german: str
    english: str


@lru_cache(maxsize=1)
def load_countries() -> dict[str, Country]:
    """Load the countries by code."""
    countries = (Country(*line.split("|")) for line in TERRITORIES.strip().splitlines())
    return {country.code: country for country in countries}


@lru_cache(maxsize=1)
def load_forms() -> dict[str, str]:
    """Load every word or phrase, folded, that means a country → its code."""
    countries = load_countries()
    forms: dict[str, str] = {}
    for country in countries.values():
        for name in (country.german, country.english):
            _add_name(forms, name, country.code)
    for line in TABLE.strip().splitlines():
        code, adjective, people, english, seats = line.split("|")
        if adjective == "-":
            adjective = countries[code].german.removesuffix("ien") + "isch"
        words = [adjective + ending for ending in ADJECTIVE] if adjective else []
        words += decline_people(people)
        for name in english.split(",") if english else ():
            words += [name, name.removesuffix("s") + "s"]
        for name in seats.split(",") if seats else ():
            _add_name(forms, name, code)
            if name.islower():
                words += [name + ending for ending in ADJECTIVE]
        for word in words:
            forms.setdefault(word.casefold(), code)
    for name in UNCERTAIN:
        forms.pop(name, None)
    return forms


def list_full_names(slug: str) -> tuple[str, ...]:
    """List the names of CLDR for a country that is mostly called something else."""
    code = SHORT_NAMES.get(slug)
    return (load_countries()[code].german, load_countries()[code].english) if code else ()


def is_form(word: str) -> bool:
    """Tell whether a folded word means a country, or the people of its seat: *Wiener*.

    That it has the stem of such a word is not enough: *indem* and *Inder*, *prägen* and *Prag*.
    A word that is not all letters is taken for one of them with something behind: *India's*.
    """
    return not word.isalpha() or word in load_spellings()


@lru_cache(maxsize=1)
def load_spellings() -> frozenset[str]:
    """Load all single words, folded, that mean a country or the people of its seat."""
    seats = ",".join(line.rpartition("|")[2] for line in TABLE.strip().splitlines())
    people = [decline_people(seat + "er") for seat in seats.casefold().split(",") if seat]
    return frozenset(load_forms()).union(*people)


def list_forms(names: Iterable[str]) -> list[str]:
    """List all words for the country that one of the names is; empty when none is one."""
    forms = load_forms()
    codes = {forms[name.casefold()] for name in names if name.casefold() in forms}
    if len(codes) == 1:
        return list(_load_forms_by_code()[codes.pop()])
    return [form for form, code in forms.items() if code in codes] if codes else []


@lru_cache(maxsize=1)
def _load_forms_by_code() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for form, code in load_forms().items():
        found.setdefault(code, []).append(form)
    return found


def decline_people(people: str) -> list[str]:
    """List the forms of an inhabitant: Russe, Russen, Russin; Italiener, Italieners, Italienern."""
    if not people:
        return []
    if people.endswith("e"):
        return [people, people + "n", people[:-1] + "in", people[:-1] + "innen"]
    return [people + ending for ending in (*PEOPLE, "en" if people.endswith("t") else "n")]


def _add_name(forms: dict[str, str], name: str, code: str) -> None:
    """Add a name and its genitive."""
    folded = name.casefold()
    forms.setdefault(folded, code)
    if not folded.endswith("s"):
        forms.setdefault(folded + "s", code)

"""What a single word may mean in a name, looked up once per spelling and process."""

import re
from functools import lru_cache

from msgspec import Struct

from plugins.language.compounds import split
from plugins.language.rarity import find_frequency
from plugins.language.stems import stem
from plugins.language.stopwords import find_stopwords
from plugins.language.tokens import WORD
from plugins.topics.countries import load_forms
from plugins.topics.names import (
    FIRST_NAMES,
    LEGAL_FORMS,
    NO_PERSONS,
    NOT_ORGANISATIONS,
    NOT_SURNAMES,
    ORGANISATIONS,
    PARTICLES,
    TITLE_ENDINGS,
    TITLES,
)

ADJECTIVE = re.compile(r"[A-ZÄÖÜ][a-zäöüß-]+(?:sch|lich|al|iv|är|ell|ig|ier|ver)e[nrsm]?")
"""A capitalised adjective, as in the name of an office."""
ACRONYM = re.compile(r"[A-ZÄÖÜ]{2,6}")
ABSTRACT = ("ung", "ungen", "heit", "keit", "schaft", "tion", "tionen", "tät", "nis", "tum", "mus")
"""Endings that no surname has."""
DECLENSION = ("", "en", "n", "s", "es")
"""Endings that a title may have."""
COMMON = 3.6
"""Zipf value from which on a word is ordinary German."""

Phrase = tuple[tuple[str, ...], str]
"""Stems of a known name of several words, and what it means."""


class Sort(Struct, frozen=True):
    """What a spelling may be."""

    country: str = ""
    """ISO code."""
    organisation: str = ""
    """Name of the organisation that the word alone, or the head of a compound, means."""
    acronym: bool = False
    first: bool = False
    """A first name."""
    title: str = ""
    """The title in its base form."""
    office: bool = False
    """A capitalised adjective."""
    legal: bool = False
    """The legal form of a company."""
    countries: tuple[Phrase, ...] = ()
    """Names of several words that begin with this one."""
    organisations: tuple[Phrase, ...] = ()

    @property
    def placed(self) -> bool:
        """Whether the words around it matter."""
        if self.first or self.title or self.office or self.legal:
            return True
        return bool(self.countries or self.organisations)


NOTHING = Sort()


class Known:
    """What the words met so far are; words that are nothing leave no trace."""

    def __init__(self) -> None:
        self.sorts: dict[str, Sort] = {}
        self.placed: set[str] = set()
        """Words around which it matters what stands there."""
        self.lone: set[str] = set()
        """Other capitalised words, of letters only: they may be surnames."""
        self.counted: set[str] = set()
        """All words of which it matters how often a text has them."""

    def forget(self) -> None:
        """Forget all, so that a process never keeps more than it can hold."""
        self.sorts.clear()
        self.placed.clear()
        self.lone.clear()
        self.counted.clear()


KNOWN = Known()


def meet_word(word: str) -> None:
    """Note in ``KNOWN`` what a spelling may be."""
    if word in KNOWN.counted:
        return
    sort = sort_word(word)
    capital = word[0].isupper()
    if sort is not None:
        KNOWN.sorts[word] = sort
    if sort is not None and sort.placed:
        KNOWN.placed.add(word)
    elif capital and word.isalpha():
        KNOWN.lone.add(word)
    if capital or sort is not None or word + "s" in PARTICLES:
        KNOWN.counted.add(word)


def sort_word(word: str) -> Sort | None:
    """Tell what a spelling may be; None for the great many that are nothing."""
    if word[0].islower():
        country = load_forms().get(word.casefold(), "")
        return Sort(country=country) if country else None
    head = word.partition("-")[0]
    single, longer = load_organisations()
    first = stem(word)
    found = Sort(
        country=_find_country(word) or (_find_country(head) if head != word else ""),
        organisation=single.get(word) or (single.get(head, "") if head != word else ""),
        acronym=bool(ACRONYM.fullmatch(word)) and word not in NOT_ORGANISATIONS,
        first=word in FIRST_NAMES or head in FIRST_NAMES,
        title=_find_title(word),
        office=bool(ADJECTIVE.fullmatch(word)),
        legal=word in LEGAL_FORMS,
        countries=tuple(load_countries_of_words().get(first, ())),
        organisations=tuple(longer.get(first, ())),
    )
    return found if found != NOTHING else None


def find_title(word: str) -> str:
    """Return the title that a word of a text is, in its base form; "" when it is none."""
    found = KNOWN.sorts.get(word)
    return found.title if found else ""


def is_first_name(word: str) -> bool:
    """Tell whether a word of a text is a first name."""
    found = KNOWN.sorts.get(word)
    return found is not None and found.first


def _find_country(word: str) -> str:
    return "US" if word == "US" else load_forms().get(word.casefold(), "")


@lru_cache(maxsize=1)
def load_organisations() -> tuple[dict[str, str], dict[str, list[Phrase]]]:
    """Load spellings of one word → name, and first stem → phrases with the name."""
    single: dict[str, str] = {}
    longer: dict[str, list[Phrase]] = {}
    for line in ORGANISATIONS.strip().splitlines():
        name, _, others = line.partition("|")
        for spelling in (name, *others.split(",")):
            words = WORD.findall(spelling)
            if len(words) == 1:
                single[spelling] = single[spelling + "s"] = name
            elif words:
                stems = tuple(stem(word) for word in words)
                longer.setdefault(stems[0], []).append((stems, name))
    return single, longer


@lru_cache(maxsize=1)
def load_countries_of_words() -> dict[str, list[Phrase]]:
    """Load first stem → names of countries of several words with their codes."""
    longer: dict[str, list[Phrase]] = {}
    for form, code in load_forms().items():
        stems = tuple(stem(word) for word in WORD.findall(form))
        if len(stems) > 1:
            longer.setdefault(stems[0], []).append((stems, code))
    return {first: list(dict.fromkeys(phrases)) for first, phrases in longer.items()}


_TITLE_TAILS = tuple(title + ending for title in TITLE_ENDINGS for ending in DECLENSION)
_TITLE_FORMS = frozenset(title + ending for title in TITLES for ending in DECLENSION)
"""What ends like a title, and what is one: most words are neither."""


def _find_title(word: str) -> str:
    """Find the base form of a title: ``Außenministers``, ``CDU-Chefin``."""
    last = word.rpartition("-")[2]
    if not last.casefold().endswith(_TITLE_TAILS) and last not in _TITLE_FORMS:
        return ""
    bases = [word.removesuffix(ending) for ending in DECLENSION]
    for base in dict.fromkeys(bases):
        last = base.rpartition("-")[2]
        ends = last.casefold().endswith(TITLE_ENDINGS)
        if last in TITLES or (ends and base not in NOT_SURNAMES):
            return base
    return ""


@lru_cache(maxsize=1 << 14)
def is_word(word: str) -> bool:
    """Tell whether a capitalised word can't be a surname: a function word, a country, a noun."""
    folded = word.casefold()
    if (
        word in LEGAL_FORMS
        or word in NO_PERSONS
        or folded in find_stopwords("de")
        or folded in load_forms()
    ):
        return True
    return folded.endswith(ABSTRACT) or (len(word) > 1 and word.isupper())


@lru_cache(maxsize=1 << 14)
def is_noun(word: str) -> bool:
    """Tell whether a word is so common, or so plainly a compound, that it is no rare name."""
    frequency = find_frequency(word)
    english = find_frequency(word, "en")
    if frequency is not None and frequency >= COMMON and (english is None or english < frequency):
        return True
    return len(split(word)) > 1

"""What a single word may mean in a name, looked up once per spelling and process."""

import re
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from plugins.language.compounds import split
from plugins.language.lexicon import Lexicon
from plugins.language.rarity import find_frequency
from plugins.language.stems import stem
from plugins.language.stopwords import find_stopwords
from plugins.language.tokens import WORD, drop_possessive
from plugins.press.rendering.dates import DAYS, MONTHS
from plugins.topics.countries import load_forms
from plugins.topics.names import (
    ARTICLES,
    FIRST_NAMES,
    LEGAL_FORMS,
    NO_PERSONS,
    NO_TITLES,
    NOT_ORGANISATIONS,
    ORGANISATIONS,
    TITLE_ENDINGS,
    TITLES,
)
from plugins.topics.peoples import ORDINARY, REGIONS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ADJECTIVE = re.compile(r"[A-ZÄÖÜ][a-zäöüß-]+(?:sch|lich|al|iv|är|ell|ig|ier|ver)e[nrsm]?")
"""A capitalised adjective, as in the name of an office."""
ACRONYM = re.compile(r"[A-ZÄÖÜ]{2,6}")
ABSTRACT = ("ung", "ungen", "heit", "keit", "schaft", "tion", "tionen", "tät", "nis", "tum", "mus")
"""Endings that no surname has."""
DECLENSION = ("", "en", "n", "s", "es")
"""Endings that a title may have."""
DATES = frozenset({*DAYS["en"], *MONTHS["en"]} - {"April", "May", "June", "August"})
"""English days and months that are nobody's name."""
COMMON = 3.6
"""Zipf value from which on a word is ordinary German."""

MOST_WORDS = 1 << 17
"""Words that a process keeps in mind."""

SOLE, TOLD, PLACED, ARTICLE = 1, 2, 4, 8
"""That a word may be a surname; that there is more to tell of it; that the words around matter;
that it stands before a noun."""

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
    lone: bool = False
    """Capitalised, letters only, and nothing else that depends on its neighbours: may be a
    surname."""
    countries: tuple[Phrase, ...] = ()
    """Names of several words that begin with this one."""
    organisations: tuple[Phrase, ...] = ()

    @property
    def placed(self) -> bool:
        """Whether the words around it matter."""
        if self.first or self.title or self.office or self.legal:
            return True
        return bool(self.countries or self.organisations)


Told = tuple[str, Sort, int]
"""A word of a text, what it may be, and how often it stands there."""

Placed = tuple[int, Sort]
"""The place of a word, and what it may be."""

NOTHING = Sort()
LONE = Sort(lone=True)


class Sorts(dict[str, Sort]):
    """What the words met so far are."""

    def __missing__(self, word: str) -> Sort:
        """Sort a word that was not met before."""
        found = self[word] = sort_word(word)
        return found


_sorts = Sorts()


class Kinds:
    """What the words of a lexicon may be, in a byte each: ``SOLE`` to ``ARTICLE``."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._kinds = bytearray(1)
        self.sorts: dict[int, Sort] = {}
        """Of the words of which there is more to tell, by their numbers."""

    def look_up(self, numbers: "NDArray[np.intp]") -> "NDArray[np.uint8]":
        """Tell what words may be, by their numbers."""
        import numpy as np  # noqa: PLC0415 - only where a story is read

        if len(_sorts) > MOST_WORDS:
            _sorts.clear()
        english = self._lexicon.lang == "en"
        for number in range(len(self._kinds), len(self._lexicon.words)):
            word = self._lexicon.words[number]
            sort = _sort_english(word) if english else _sorts[word]
            told = sort is not NOTHING and sort is not LONE
            if told:
                self.sorts[number] = sort
            kind = SOLE * sort.lone | TOLD * told | PLACED * sort.placed
            self._kinds.append(kind | ARTICLE * (word in ARTICLES))
        kinds: NDArray[np.uint8] = np.frombuffer(self._kinds, np.uint8)[numbers]
        return kinds


def _sort_english(word: str) -> Sort:
    """Sort a word of an English text: *Germany’s* names a country, *to polish* does not."""
    owner = drop_possessive(word)
    if word[0].islower() or owner in ORDINARY:
        return NOTHING
    if owner == word:
        return _sorts[word]
    country, organisation = _sorts[owner].country, _sorts[owner].organisation
    return Sort(country, organisation) if country or organisation else NOTHING


def sort_word(word: str) -> Sort:
    """Tell what a spelling may be; ``NOTHING`` or ``LONE`` for the great many."""
    if word[0].islower():
        country = load_forms().get(word.casefold(), "")
        return Sort(country=country) if country else NOTHING
    head = word.partition("-")[0]
    single, longer = load_organisations()
    first = stem(word)
    nameable = word[0].isupper() and word.isalpha()
    found = Sort(
        lone=nameable,
        country=_find_country(word) or (_find_country(head) if head != word else ""),
        organisation=single.get(word) or (single.get(head, "") if head != word else ""),
        acronym=bool(ACRONYM.fullmatch(word)) and word not in NOT_ORGANISATIONS,
        first=_is_first_name(word),
        title=_find_title(word),
        office=bool(ADJECTIVE.fullmatch(word)),
        legal=word in LEGAL_FORMS,
        countries=tuple(load_countries_of_words().get(first, ())),
        organisations=tuple(longer.get(first, ())),
    )
    if found.placed:
        return replace(found, lone=False)
    return LONE if found == LONE else NOTHING if found == NOTHING else found


def _is_first_name(word: str) -> bool:
    """Tell whether a word is a first name: *Karl-Heinz*, but not *Friedrich-Ebert-Stiftung*."""
    first, hyphen, rest = word.partition("-")
    if first not in FIRST_NAMES:
        return False
    last = rest.rpartition("-")[2]
    named = not hyphen or last in FIRST_NAMES
    return named or not (is_thing(last) or is_noun(last) or _find_title(last))


def find_title(word: str) -> str:
    """Return the title that a word of a text is, in its base form; "" when it is none."""
    return _sorts[word].title


def is_first_name(word: str) -> bool:
    """Tell whether a word of a text is a first name."""
    return _sorts[word].first


def _find_country(word: str) -> str:
    return "US" if word == "US" else load_forms().get(word.casefold(), "")


@lru_cache(maxsize=1)
def load_organisations() -> tuple[dict[str, str], dict[str, list[Phrase]]]:
    """Load spellings of one word → name, and first stem → phrases with the name."""
    single: dict[str, str] = {}
    longer: dict[str, list[Phrase]] = {}
    for line in ORGANISATIONS.strip().splitlines():
        names, _, others = line.partition("|")
        name, _, english = names.partition("=")
        for spelling in (name, english, *others.split(",")):
            words = WORD.findall(spelling)
            if len(words) == 1:
                single[spelling] = single[spelling + "s"] = name
            elif words:
                stems = tuple(stem(word) for word in words)
                longer.setdefault(stems[0], []).append((stems, name))
    return single, longer


@lru_cache(maxsize=1)
def load_english_names() -> dict[str, str]:
    """Load what organisations are called in English, where it is something else."""
    heads = [line.partition("|")[0] for line in ORGANISATIONS.strip().splitlines()]
    return {name: english for name, _, english in (h.partition("=") for h in heads) if english}


@lru_cache(maxsize=1)
def load_countries_of_words() -> dict[str, list[Phrase]]:
    """Load first stem → names of several words, of countries and regions, with their codes."""
    longer: dict[str, list[Phrase]] = {}
    for form, code in {**load_forms(), **REGIONS}.items():
        stems = tuple(stem(word) for word in WORD.findall(form))
        if len(stems) > 1:
            longer.setdefault(stems[0], []).append((stems, code))
    return {first: list(dict.fromkeys(phrases)) for first, phrases in longer.items()}


def _gather_tails() -> dict[str, tuple[str, ...]]:
    """Gather what ends like a title by its last two letters: most words have no such end."""
    tails: defaultdict[str, list[str]] = defaultdict(list)
    for tail in [title + ending for title in TITLE_ENDINGS for ending in DECLENSION]:
        tails[tail[-2:]].append(tail)
    return {end: tuple(found) for end, found in tails.items()}


_TITLE_TAILS = _gather_tails()
_TITLE_FORMS = frozenset(title + end for title in TITLES for end in DECLENSION) - {"Queens"}
"""What ends like a title, and what is one: most words are neither; Queens is a borough."""


def _find_title(word: str) -> str:
    """Find the base form of a title: ``Außenministers``, ``CDU-Chefin``."""
    last = word.rpartition("-")[2]
    folded = last.casefold()
    if not folded.endswith(_TITLE_TAILS.get(folded[-2:], ())) and last not in _TITLE_FORMS:
        return ""
    bases = [word.removesuffix(ending) for ending in DECLENSION]
    for base in dict.fromkeys(bases):
        last = base.rpartition("-")[2]
        ends = last.casefold().endswith(TITLE_ENDINGS)
        if last in TITLES or (ends and base not in NO_TITLES):
            return base
    return ""


def is_thing(word: str) -> bool:
    """Tell whether a word makes a person's name before it that of a thing: ``Verlages``."""
    return any(word.removesuffix(ending) in NO_PERSONS for ending in DECLENSION)


@lru_cache(maxsize=1 << 14)
def is_word(word: str) -> bool:
    """Tell whether a capitalised word can't be a surname: a function word, a country, a noun."""
    folded = word.casefold()
    if (
        word in LEGAL_FORMS
        or word in DATES
        or is_thing(word)
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

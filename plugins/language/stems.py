"""Snowball stems for German and English."""

from functools import lru_cache
from typing import Protocol

from plugins.language.tokens import fold

SNOWBALL = {"de": "german", "en": "english"}
UMLAUTS = str.maketrans({"ä": "a", "ö": "o", "ü": "u"})


class Stemmer(Protocol):
    """A stemmer of the package PyStemmer."""

    def stemWord(self, word: str) -> str:  # noqa: N802 - its name there
        """Return the stem of a folded word."""


@lru_cache(maxsize=4)
def load_stemmer(lang: str) -> Stemmer:
    """Load the Snowball stemmer of a language; German serves for all but English."""
    import Stemmer as snowball  # noqa: N813, PLC0415 - loaded where a story is read, not in a build without news

    loaded: Stemmer = snowball.Stemmer(SNOWBALL.get(lang, "german"), 0)  # we keep stems in mind
    return loaded


@lru_cache(maxsize=1 << 17)
def stem(word: str, lang: str = "de") -> str:
    """Return the stem of a word in any spelling: ``Gipfels`` and ``gipfel`` give ``gipfel``.

    German umlauts lose their dots, so that ``Häuser`` meets ``Haus`` (Snowball does the same).
    """
    stemmed = load_stemmer(lang).stemWord(fold(word))
    return stemmed if lang == "en" or stemmed.isascii() else stemmed.translate(UMLAUTS)

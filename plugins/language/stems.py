"""Snowball stems for German and English."""

from functools import lru_cache
from typing import Any

from plugins.language.tokens import fold

SNOWBALL = {"de": "german", "en": "english"}
UMLAUTS = str.maketrans({"ä": "a", "ö": "o", "ü": "u"})


@lru_cache(maxsize=4)
def load_stemmer(lang: str) -> Any:
    """Load the Snowball stemmer of a language; German serves for all but English."""
    import Stemmer  # noqa: PLC0415 - loaded where a story is read, not in a build without news

    return Stemmer.Stemmer(SNOWBALL.get(lang, "german"))


@lru_cache(maxsize=1 << 17)
def stem(word: str, lang: str = "de") -> str:
    """Return the stem of a word in any spelling: ``Gipfels`` and ``gipfel`` give ``gipfel``.

    German umlauts lose their dots, so that ``Häuser`` meets ``Haus`` (Snowball does the same).
    """
    stemmed: str = load_stemmer(lang).stemWord(fold(word))
    return stemmed.translate(UMLAUTS) if lang != "en" else stemmed

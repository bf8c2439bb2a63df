"""How rare a word is in its language, before any archive is known.

The figures are the short lists of the package wordfreq (Speer 2022, about 39,000 German and
29,000 English words). They are decoded directly: importing the package takes 130 ms, reading
a list 9 ms, and a build with one changed story pays for it.
"""

from functools import lru_cache

from plugins.language.tokens import fold

SCALE = 100
"""wordfreq counts in centibels: -100 cB is a tenth."""
MOST_FREQUENT = 7.5
"""Zipf value above that of every word."""
UNKNOWN = 2.9
"""Zipf value of words that the short list lacks; its last words have 3.0."""


@lru_cache(maxsize=4)
def load_frequencies(lang: str) -> dict[str, float]:
    """Load folded word → Zipf value (log10 of occurrences in a billion words, 3.0 to 7.5).

    Raises:
        ModuleNotFoundError: wordfreq, whose lists these are, is not installed.
    """
    import importlib.util  # noqa: PLC0415 - a build where nothing changed needs none of these
    import zlib  # noqa: PLC0415
    from itertools import chain, repeat  # noqa: PLC0415
    from pathlib import Path  # noqa: PLC0415

    import msgspec  # noqa: PLC0415

    spec = importlib.util.find_spec("wordfreq")
    if spec is None or not spec.submodule_search_locations:
        message = "The package wordfreq is missing; install the project's dependencies."
        raise ModuleNotFoundError(message)
    name = f"small_{lang if lang == 'en' else 'de'}.msgpack.gz"
    path = Path(spec.submodule_search_locations[0], "data", name)
    packed = zlib.decompress(path.read_bytes(), zlib.MAX_WBITS | 16)  # 16 stands for gzip
    _, *bins = msgspec.msgpack.decode(packed)
    values = (repeat(round(9 - step / SCALE, 2), len(words)) for step, words in enumerate(bins))
    return dict(zip(chain.from_iterable(bins), chain.from_iterable(values), strict=True))


def find_frequency(word: str, lang: str = "de") -> float | None:
    """Find the Zipf value of a word, ``None`` when the list lacks it."""
    return load_frequencies(lang).get(fold(word))


def measure_rarity(word: str) -> float:
    """Measure rarity in German, from 0 (the most frequent word) to 1 (none of the frequent)."""
    return rate_rarity(load_frequencies("de").get(fold(word), UNKNOWN))


def rate_rarity(zipf: float) -> float:
    """Return the rarity of words with a Zipf value, from 0 to 1."""
    return min(1.0, max(0.0, (MOST_FREQUENT - zipf) / (MOST_FREQUENT - UNKNOWN)))

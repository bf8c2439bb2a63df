"""What equal names have in common: registers find an entry by any spelling of its names."""

import re
import unicodedata

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "’": "'", "\xa0": " "})
_ENDING = re.compile(r"(?<=\w\w\w)(?:e[nmrs]?|s|n)\b")
"""Of names that are long enough: "UN" is not "US"."""
_ARTICLE = re.compile(r"(?:d(?:er|ie|as|em|en|es)|the) ")


def fold_name(name: str) -> str:
    """Return what equal names have in common: case, umlauts written either way, spaces."""
    folded = unicodedata.normalize("NFC", name).casefold().translate(_UMLAUTS)
    return " ".join(folded.split())


def find_stem(folded: str) -> str:
    """Return a folded name without what its case changes: endings, and which article it has."""
    name = drop_article(folded)
    stem = _ENDING.sub("", name)
    return stem if name == folded else f"the {stem}"


def drop_article(folded: str) -> str:
    """Return a folded name without an article at its beginning."""
    article = _ARTICLE.match(folded)
    return folded[article.end() :] if article else folded

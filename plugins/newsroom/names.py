"""What equal names have in common: registers find an entry by any spelling of its names."""

import re
import unicodedata

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "’": "'", "\xa0": " "})
_ENDING = re.compile(r"(?:e[nmrs]?|s|n)\b")


def fold_name(name: str) -> str:
    """Return what equal names have in common: case, umlauts written either way, spaces."""
    folded = unicodedata.normalize("NFC", name).casefold().translate(_UMLAUTS)
    return " ".join(folded.split())


def drop_endings(folded: str) -> str:
    """Return a folded name without the endings of its cases: "süddeutschen zeitung"."""
    return _ENDING.sub("", folded)

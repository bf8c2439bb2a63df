"""How the interface speaks and sorts."""

import unicodedata

_PLAIN = str.maketrans(
    {"ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ø": "o", "œ": "oe", "æ": "ae", "ı": "i", "þ": "th"}
)
"""Small letters that are no other letter with a mark, as the search reads them."""


def ui_language(lang: str) -> str:
    """Return the language the interface speaks for ``lang``: German, else English."""
    return "de" if lang.lower().startswith("de") else "en"


def sort_key(label: str) -> tuple[str, str]:
    """Return what labels are sorted by: ä and ø as a and o, ß as ss (DIN 5007-1), no capitals."""
    letters = unicodedata.normalize("NFKD", label.casefold().translate(_PLAIN))
    return "".join(c for c in letters if not unicodedata.combining(c)), label

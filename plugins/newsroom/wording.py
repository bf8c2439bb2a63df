"""How the interface speaks and sorts."""

import unicodedata


def ui_language(lang: str) -> str:
    """Return the language the interface speaks for ``lang``: German, else English."""
    return "de" if lang.lower().startswith("de") else "en"


def sort_key(label: str) -> tuple[str, str]:
    """Return what labels are sorted by: ä as a, ß as ss (DIN 5007-1), capitals as small."""
    letters = unicodedata.normalize("NFKD", label.casefold())
    return "".join(c for c in letters if not unicodedata.combining(c)), label

"""Slugs for corpora: umlauts written out, accents dropped, cut between words."""

import re
import unicodedata

_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "o", "ł": "l"})


def slugify(text: str, limit: int = 70) -> str:
    """Return ``text`` as ``[a-z0-9-]`` up to ``limit`` characters, "x" when nothing is left."""
    lowered = unicodedata.normalize("NFC", text).lower().translate(_WRITTEN_OUT)
    ascii_only = unicodedata.normalize("NFKD", lowered).encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")
    if len(words) > limit:
        words = words[: limit + 1].rpartition("-")[0] or words[:limit]
    return words or "x"

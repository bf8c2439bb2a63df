"""One key for the spellings of a name: *Selenskyj*, *Selenski* and *Zelenskyy* are one person."""

import re
from functools import lru_cache

from plugins.manuscripts.slugs import slugify

SOUNDS = (
    ("tsch", "ch"), ("sch", "sh"), ("ph", "f"), ("ck", "k"), ("kh", "ch"),
    ("tz", "s"), ("ts", "s"), ("z", "s"), ("w", "v"), ("y", "i"), ("j", "i"), ("ae", "a"),
    ("oe", "o"), ("ue", "u"),
)  # fmt: skip
"""How German and English write the same sounds of foreign names, in this order."""
DOUBLE = re.compile(r"(.)\1+")


@lru_cache(maxsize=1 << 14)
def find_key(name: str) -> str:
    """Return the key under which all spellings of a name meet; hyphens and case vanish."""
    key = slugify(name).replace("-", "")
    for written, heard in SOUNDS:
        key = key.replace(written, heard)
    return DOUBLE.sub(r"\1", key)

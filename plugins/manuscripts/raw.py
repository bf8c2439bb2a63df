"""The shape of front matter before anybody asks what it means."""

import re
from typing import TypeAlias

Raw: TypeAlias = "str | list[Raw] | dict[str, Raw]"
"""Scalars are the strings that were typed."""

KeyPath: TypeAlias = tuple[str | int, ...]
"""Where a value lies: ``("sources", 0, "url")``; a word of a list also as ``("tags", "Wahl")``."""

IMAGES = (
    *(".apng", ".avif", ".bmp", ".gif", ".jfif"),
    *(".jpeg", ".jpg", ".png", ".svg", ".webp"),
)
"""Endings of images that browsers show, in small letters."""

EMPTY: tuple[Raw, ...] = ("", [], {})
"""Values that are as good as none."""

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")
"""What no page and no feed can hold, and a backslash in quotation marks can make."""

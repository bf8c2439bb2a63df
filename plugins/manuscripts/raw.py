"""The shape of front matter before anybody asks what it means."""

from typing import TypeAlias

Raw: TypeAlias = "str | list[Raw] | dict[str, Raw]"
"""Scalars are the strings that were typed."""

KeyPath: TypeAlias = tuple[str | int, ...]
"""Where a value lies: ``("sources", 0, "url")``; a word of a list also as ``("tags", "Wahl")``."""

EMPTY: tuple[Raw, ...] = ("", [], {})
"""Values that are as good as none."""

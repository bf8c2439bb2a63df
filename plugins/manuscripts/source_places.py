"""Where something stands in a text that an editor typed, as line and column from 1."""

import re
from itertools import islice


def find_in_source(source: str, seen: str, nth: int = 0) -> tuple[int, int]:
    """Return line and column of the ``nth`` place (from 0) where something stands; 0, 0 if none.

    The last one where there are fewer.
    """
    at = -1
    for found in islice(re.finditer(re.escape(seen), source, re.IGNORECASE), nth + 1):
        at = found.start()
    return place_at(source, at) if at >= 0 else (0, 0)


def place_at(source: str, at: int) -> tuple[int, int]:
    """Return line and column of a place in a text."""
    return source.count("\n", 0, at) + 1, at - source.rfind("\n", 0, at)

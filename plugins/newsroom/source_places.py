"""Where something stands in a text that an editor typed, as line and column from 1."""

import re


def find_in_source(source: str, seen: str, nth: int = 0) -> tuple[int, int]:
    """Return line and column of the ``nth`` place (from 0) where something stands; 0, 0 if none."""
    places = [m.start() for m in re.finditer(re.escape(seen), source, re.IGNORECASE)]
    if not places:
        return 0, 0
    return place_at(source, places[min(nth, len(places) - 1)])


def place_at(source: str, at: int) -> tuple[int, int]:
    """Return line and column of a place in a text."""
    return source.count("\n", 0, at) + 1, at - source.rfind("\n", 0, at)

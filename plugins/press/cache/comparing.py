"""Comparing columns of an archive, few of whose rows differ between two builds."""

from collections.abc import Iterator, Sequence
from typing import Any

PART = 1024
"""Rows that are compared at once."""


def find_unlike(now: Sequence[Any], then: Sequence[Any]) -> Iterator[int]:
    """Find the rows that differ, as far as both columns go."""
    for start in range(0, min(len(now), len(then)), PART):
        part = slice(start, start + PART)
        if now[part] != then[part]:
            pairs = zip(now[part], then[part], strict=False)
            yield from (row for row, (one, other) in enumerate(pairs, start) if one != other)

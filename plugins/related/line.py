"""One line of "Mehr dazu", and a story told twice, as records that are kept and shown."""

import datetime as dt
from typing import Literal

from msgspec import Struct

Kind = Literal["before", "after", "background"]
"""Vorgeschichte (earlier, same event), Folge (later, same event), Hintergrund (same subject)."""


class Relation(Struct, frozen=True, array_like=True):
    """One related story."""

    slug: str
    kind: Kind
    reasons: tuple[str, ...]
    """What both have in common, in words."""
    score: float
    pinned: bool = False
    """An editor set it."""


class Repeat(Struct, frozen=True, array_like=True):
    """An older story that a new one seems to tell again."""

    slug: str
    date: dt.date
    likeness: float

"""One line of "Mehr dazu", as a record that is kept and shown."""

from typing import Literal

from msgspec import Struct

Kind = Literal["before", "after", "background"]
"""Vorgeschichte (earlier, same event or dossier), Folge (later, the same), Hintergrund."""


class Relation(Struct, frozen=True, array_like=True):
    """One related story."""

    slug: str
    kind: Kind
    reasons: tuple[str, ...]
    """What both have in common, in words."""
    score: float
    pinned: bool = False
    """An editor set it."""

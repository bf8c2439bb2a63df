"""One way of reading the marks of a text up to some place: what is open, what it has cost."""

from collections.abc import Iterable
from typing import Final

from msgspec import Struct

DOUBLE: Final = "D"
SINGLE: Final = "s"
INNER: Final = "d"
"""A double mark typed within a double quotation, to be set as a single one."""
DEEPEST: Final = 3

_UNCLOSED = {DOUBLE: 4.0, SINGLE: 3.0, INNER: 4.0}
"""Costs of a quotation that is never closed."""


class Path(Struct, frozen=True):
    """A state of the search; the way there is linked backwards."""

    cost: float = 0.0
    stack: str = ""
    """Quotations that are open, from the outermost."""
    opened: tuple[int, ...] = ()
    """Where each of them was opened."""
    bad: tuple[int, ...] = ()
    """Marks without a partner that this step found."""
    at: int = -1
    glyph: str = ""
    """The mark to be set at ``at``, if this step set one."""
    before: "Path | None" = None

    def stay(self, at: int, glyph: str, cost: float, bad: tuple[int, ...] = ()) -> "Path":
        """Set a mark that opens and closes nothing."""
        return Path(self.cost + cost, self.stack, self.opened, bad, at, glyph, self)

    def push(self, at: int, glyph: str, cost: float, level: str) -> "Path":
        """Open a quotation."""
        opened = (*self.opened, at)
        return Path(self.cost + cost, self.stack + level, opened, (), at, glyph, self)

    def pop(self, at: int, glyph: str, cost: float) -> "Path":
        """Close the innermost quotation."""
        return Path(self.cost + cost, self.stack[:-1], self.opened[:-1], (), at, glyph, self)

    def drop(self, keep: int) -> "Path":
        """Give up the quotations within the outermost ``keep``: they were never closed."""
        if keep >= len(self.stack):
            return self
        cost = self.cost + sum(_UNCLOSED[level] for level in self.stack[keep:])
        return Path(cost, self.stack[:keep], self.opened[:keep], self.opened[keep:], before=self)

    def carry(self, cost: float) -> "Path":
        """Go on with all that is open."""
        return Path(self.cost + cost, self.stack, self.opened, before=self)


class Reading(Struct, frozen=True):
    """The result: the mark to be set at each place, and the places of those without a partner."""

    glyphs: list[tuple[int, str]]
    unbalanced: list[int]


def keep_cheapest(paths: Iterable[Path]) -> dict[str, Path]:
    """Keep one path for each stack of open quotations."""
    best: dict[str, Path] = {}
    for path in paths:
        known = best.get(path.stack)
        if known is None or path.cost < known.cost:
            best[path.stack] = path
    return best


def trace(path: Path) -> Reading:
    """Walk back along a path and gather what it set."""
    glyphs: list[tuple[int, str]] = []
    unbalanced: list[int] = []
    step: Path | None = path
    while step is not None:
        if step.glyph:
            glyphs.append((step.at, step.glyph))
        unbalanced.extend(step.bad)
        step = step.before
    return Reading(glyphs[::-1], sorted(unbalanced))

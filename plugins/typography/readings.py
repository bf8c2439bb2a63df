"""The cheapest reading of all quotation marks of a text: a search over the open quotations.

Each mark can be read in a few ways, each with a cost from its neighbours; a reading opens or
closes a quotation, and what remains open or was never opened costs as well. The cheapest sequence
is found by dynamic programming (Viterbi) over the stacks of open quotations, of which there are
few; time is linear in the number of marks.
"""

import re
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from plugins.typography.conventions import APOSTROPHE, CLOSE, LEAVE, OPEN, PRIME, Convention
from plugins.typography.neighbours import rate_readings
from plugins.typography.signs import (
    APOSTROPHE as APOSTROPHE_MARK,
)
from plugins.typography.signs import (
    BLOCK,
    DOUBLE_PRIME,
    INLINE,
    LINE,
    PARAGRAPH,
)
from plugins.typography.signs import PRIME as PRIME_MARK

MARKS: Final = re.compile(rf"[\"'„“”‚‘’{PARAGRAPH}{BLOCK}]")

_DOUBLE: Final = "D"
_SINGLE: Final = "s"
_INNER: Final = "d"
"""A double mark typed within a double quotation, to be set as a single one."""

_UNCLOSED = {_DOUBLE: 4.0, _SINGLE: 3.0, _INNER: 4.0}
_UNOPENED = 4.0
_CARRIED = 1.0
"""A quotation goes on in the next paragraph."""
_NESTED_TYPED = 0.5
_NESTED_STRAIGHT = 1.5
_SINGLE_INSIDE = 0.3
_SINGLE_ALONE = 0.8
_DOUBLE_IN_SINGLE = 0.5
_APOSTROPHE_IN_SINGLE = 0.3
_DEEPEST = 3
_LEADING = re.compile(rf"[{PARAGRAPH}{BLOCK}][{INLINE}{LINE}\s]*\Z")


class Path(Struct, frozen=True):
    """One way of reading the text up to some mark; the way there is linked backwards."""

    cost: float
    stack: str
    opened: tuple[int, ...]
    """Where each quotation of ``stack`` was opened."""
    bad: tuple[int, ...] = ()
    """Marks without a partner that this step found."""
    at: int = -1
    glyph: str = ""
    before: "Path | None" = None


class Reading(Struct, frozen=True):
    """The result: the mark to be set at each place, and the places of those without a partner."""

    glyphs: list[tuple[int, str]]
    unbalanced: list[int]


def read_marks(text: str, convention: Convention) -> Reading:
    """Find the cheapest reading of all marks of ``text``."""
    paths = {"": Path(0.0, "", ())}
    border = 0
    for found in MARKS.finditer(text):
        at, mark = found.start(), found[0]
        if mark in (PARAGRAPH, BLOCK):
            border = at
            paths = _keep_cheapest(
                step for path in paths.values() for step in _cross(path, mark == PARAGRAPH)
            )
            continue
        leading = _LEADING.match(text, border, at) is not None or not text[:at].strip()
        allowed = rate_readings(text, at, convention.readings[mark])
        paths = _keep_cheapest(
            step
            for path in paths.values()
            for reading, cost in allowed
            for step in _step(path, at, mark, reading, cost, convention, leading)
        )
    last = min(
        (step for path in paths.values() for step in _cross(path, soft=False)),
        key=lambda path: path.cost,
    )
    return _trace(last)


def _keep_cheapest(steps: Iterator[Path]) -> dict[str, Path]:
    best: dict[str, Path] = {}
    for step in steps:
        known = best.get(step.stack)
        if known is None or step.cost < known.cost:
            best[step.stack] = step
    return best


def _cross(path: Path, soft: bool) -> Iterator[Path]:
    """Go over a border: drop what is open; a quotation may go on in the next paragraph."""
    if not path.stack:
        yield path
        return
    yield _drop(path, 0)
    if soft and path.stack == _DOUBLE:
        yield Path(path.cost + _CARRIED, path.stack, path.opened, before=path)


def _drop(path: Path, keep: int) -> Path:
    """Give up the quotations above the lowest ``keep``: they were never closed."""
    if keep == len(path.stack):
        return path
    cost = path.cost + sum(_UNCLOSED[level] for level in path.stack[keep:])
    return Path(cost, path.stack[:keep], path.opened[:keep], path.opened[keep:], before=path)


def _step(  # noqa: PLR0913 (one step of the search needs all of its place)
    path: Path,
    at: int,
    mark: str,
    reading: int,
    cost: float,
    convention: Convention,
    leading: bool,
) -> Iterator[Path]:
    single = convention.find_level(mark)
    if reading == OPEN:
        opened = _open_single(path, at, cost, convention) if single else None
        if opened:
            yield opened
        elif not single:
            yield from _open_double(path, at, mark, cost, convention, leading)
    elif reading == CLOSE:
        close = _close_single if single else _close_double
        yield close(path, at, cost, convention)
    elif reading == APOSTROPHE:
        extra = _APOSTROPHE_IN_SINGLE if _SINGLE in path.stack and cost else 0.0
        yield _stay(path, at, APOSTROPHE_MARK, cost + extra)
    elif reading == PRIME:
        yield _stay(path, at, PRIME_MARK if single else DOUBLE_PRIME, cost)
    elif reading == LEAVE:
        yield _stay(path, at, mark, cost, (at,) if mark in "\"'" else ())


def _stay(path: Path, at: int, glyph: str, cost: float, bad: tuple[int, ...] = ()) -> Path:
    return Path(path.cost + cost, path.stack, path.opened, bad, at, glyph, path)


def _push(path: Path, at: int, level: str, glyph: str, cost: float) -> Path:
    return Path(
        path.cost + cost, path.stack + level, (*path.opened, at), (), at, glyph, path
    )


def _pop(path: Path, at: int, glyph: str, cost: float) -> Path:
    return Path(path.cost + cost, path.stack[:-1], path.opened[:-1], (), at, glyph, path)


def _open_double(  # noqa: PLR0913 (the same)
    path: Path, at: int, mark: str, cost: float, convention: Convention, leading: bool
) -> Iterator[Path]:
    glyph = convention.double[0]
    if _DOUBLE not in path.stack:
        extra = _DOUBLE_IN_SINGLE if path.stack else 0.0
        yield _push(path, at, _DOUBLE, glyph, cost + extra)
        return
    if leading and path.stack == _DOUBLE:
        yield _stay(path, at, glyph, cost)
    if len(path.stack) < _DEEPEST:
        if mark != '"':
            yield _push(path, at, _DOUBLE, glyph, cost + _NESTED_TYPED)
        elif path.stack == _DOUBLE:
            yield _push(path, at, _INNER, convention.single[0], cost + _NESTED_STRAIGHT)
    yield _push(_drop(path, 0), at, _DOUBLE, glyph, cost)


def _close_double(path: Path, at: int, cost: float, convention: Convention) -> Path:
    top = max(path.stack.rfind(_DOUBLE), path.stack.rfind(_INNER))
    if top < 0:
        return _stay(path, at, convention.double[1], cost + _UNOPENED, (at,))
    marks = convention.single if path.stack[top] == _INNER else convention.double
    return _pop(_drop(path, top + 1), at, marks[1], cost)


def _open_single(path: Path, at: int, cost: float, convention: Convention) -> Path | None:
    if len(path.stack) >= _DEEPEST:
        return None
    if _SINGLE in path.stack or _INNER in path.stack:
        path = _drop(path, max(path.stack.find(_SINGLE), path.stack.find(_INNER)))
    extra = _SINGLE_INSIDE if path.stack else _SINGLE_ALONE
    return _push(path, at, _SINGLE, convention.single[0], cost + extra)


def _close_single(path: Path, at: int, cost: float, convention: Convention) -> Path:
    glyph = convention.single[1]
    top = path.stack.rfind(_SINGLE)
    if top < 0:
        return _stay(path, at, glyph, cost + _UNOPENED, (at,))
    return _pop(_drop(path, top + 1), at, glyph, cost)


def _trace(path: Path) -> Reading:
    glyphs: list[tuple[int, str]] = []
    unbalanced: list[int] = []
    step: Path | None = path
    while step is not None:
        if step.glyph:
            glyphs.append((step.at, step.glyph))
        unbalanced.extend(step.bad)
        step = step.before
    return Reading(glyphs[::-1], sorted(unbalanced))

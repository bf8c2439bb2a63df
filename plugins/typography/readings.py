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

from plugins.typography import signs
from plugins.typography.conventions import (
    APOSTROPHE,
    CLOSE,
    CONVENTIONS,
    DOUBLE_MARKS,
    LEAVE,
    OPEN,
    PRIME,
    Convention,
)
from plugins.typography.neighbours import DOUBTFUL, rate_readings
from plugins.typography.paths import (
    DEEPEST,
    DOUBLE,
    INNER,
    SINGLE,
    Path,
    Reading,
    keep_cheapest,
    trace,
)

_MARKS = {
    opening: re.compile(f"[{''.join(mine.readings)}{signs.PARAGRAPH}{signs.BLOCK}]")
    for opening, mine in CONVENTIONS.items()
}
"""Under the opening mark of a language."""
_LEADING = re.compile(rf"[{signs.INLINE}\s]*\Z")
_REOPENED = re.compile(rf"[{signs.INLINE}\s]*['‘‚‹](?=\S)")
"""Start of a paragraph that may open a single quotation again."""

_UNOPENED: Final = 4.0
_CARRIED: Final = {DOUBLE: 1.0, SINGLE: 1.2}
"""A quotation goes on in the next paragraph."""
_NESTED_TYPED: Final = 0.5
_NESTED_STRAIGHT: Final = 1.5
_DOUBLE_IN_SINGLE: Final = 0.5
_SINGLE_INSIDE: Final = 0.3
_SINGLE_ALONE: Final = 0.8
_APOSTROPHE_IN_SINGLE: Final = 0.3


class Mark(Struct, frozen=True):
    """A mark that is found in the text."""

    at: int
    typed: str
    leading: bool
    """Whether nothing but space and tags is before it in its block."""
    convention: Convention


def read_marks(text: str, convention: Convention) -> Reading:
    """Find the cheapest reading of all marks of ``text``."""
    paths = {"": Path()}
    start = 0
    for found in _MARKS[convention.double[0]].finditer(text):
        at, typed = found.start(), found[0]
        if typed in (signs.PARAGRAPH, signs.BLOCK):
            start = found.end()
            if len(paths) == 1 and "" in paths:
                continue
            carried = _find_carried(text, start) if typed == signs.PARAGRAPH else ()
            paths = keep_cheapest(step for path in paths.values() for step in _cross(path, carried))
            continue
        mark = Mark(at, typed, _LEADING.match(text, start, at) is not None, convention)
        rated = rate_readings(text, at, convention.readings[typed])
        paths = keep_cheapest(
            step
            for path in paths.values()
            for reading, cost in rated
            for step in _STEPS[reading](path, mark, cost)
        )
    return trace(min((path.drop(0) for path in paths.values()), key=lambda path: path.cost))


def _find_carried(text: str, start: int) -> tuple[str, ...]:
    """Find what may be open where a paragraph begins; a single quotation only if opened again."""
    return (DOUBLE, SINGLE) if _REOPENED.match(text, start) else (DOUBLE,)


def _cross(path: Path, carried: tuple[str, ...]) -> Iterator[Path]:
    """Go over the border of a block, which the quotations that are ``carried`` may cross."""
    yield path.drop(0)
    if path.stack in carried:
        yield path.carry(_CARRIED[path.stack])


def _open(path: Path, mark: Mark, cost: float) -> Iterator[Path]:
    if mark.typed not in DOUBLE_MARKS:
        yield from _open_single(path, mark, cost)
    elif DOUBLE in path.stack:
        yield from _open_within_double(path, mark, cost)
    else:
        extra = _DOUBLE_IN_SINGLE if path.stack else 0.0
        yield path.push(mark.at, mark.convention.double[0], cost + extra, DOUBLE)


def _open_within_double(path: Path, mark: Mark, cost: float) -> Iterator[Path]:
    """Open it again in a new paragraph, nest, or give up what is open."""
    glyph = mark.convention.double[0]
    if mark.leading and path.stack == DOUBLE:
        yield path.stay(mark.at, glyph, cost)
    if (mark.typed != '"' or path.stack[-1] == SINGLE) and len(path.stack) < DEEPEST:
        yield path.push(mark.at, glyph, cost + _NESTED_TYPED, DOUBLE)
    elif path.stack == DOUBLE:
        inner = mark.convention.single[0]
        yield path.push(mark.at, inner, cost + _NESTED_STRAIGHT, INNER)
    yield path.drop(0).push(mark.at, glyph, cost, DOUBLE)


def _open_single(path: Path, mark: Mark, cost: float) -> Iterator[Path]:
    """Open it again in a new paragraph, or in a double quotation, or give up what is open."""
    if mark.leading and path.stack == SINGLE:
        yield path.stay(mark.at, mark.convention.single[0], cost)
    if len(path.stack) >= DEEPEST:
        return
    outer = path.stack.rfind(DOUBLE) + 1
    within = max(path.stack.find(SINGLE, outer), path.stack.find(INNER, outer))
    if within >= 0:
        path = path.drop(within)
    extra = _SINGLE_INSIDE if path.stack else _SINGLE_ALONE
    yield path.push(mark.at, mark.convention.single[0], cost + extra, SINGLE)


def _close(path: Path, mark: Mark, cost: float) -> Iterator[Path]:
    levels = (DOUBLE, INNER) if mark.typed in DOUBLE_MARKS else (SINGLE,)
    top = max(map(path.stack.rfind, levels))
    level = path.stack[top] if top >= 0 else levels[0]
    marks = mark.convention.double if level == DOUBLE else mark.convention.single
    if top < 0:
        yield path.stay(mark.at, marks[1], cost + _UNOPENED, (mark.at,))
    else:
        yield path.drop(top + 1).pop(mark.at, marks[1], cost)


def _omit(path: Path, mark: Mark, cost: float) -> Iterator[Path]:
    """Read it as an apostrophe; rather not where a quotation waits for its end."""
    extra = _APOSTROPHE_IN_SINGLE if cost and SINGLE in path.stack else 0.0
    doubtful = mark.typed == "'" and cost >= DOUBTFUL
    yield path.stay(mark.at, signs.APOSTROPHE, cost + extra, (mark.at,) if doubtful else ())


def _measure(path: Path, mark: Mark, cost: float) -> Iterator[Path]:
    prime = signs.DOUBLE_PRIME if mark.typed in DOUBLE_MARKS else signs.PRIME
    yield path.stay(mark.at, prime, cost)


def _leave(path: Path, mark: Mark, cost: float) -> Iterator[Path]:
    yield path.stay(mark.at, mark.typed, cost, (mark.at,) if mark.typed in "\"'" else ())


_STEPS = {OPEN: _open, CLOSE: _close, APOSTROPHE: _omit, PRIME: _measure, LEAVE: _leave}

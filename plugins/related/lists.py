"""From rankings to the lines of a page: at most five, sure, different from each other.

A story shows older stories that it ranks high and newer ones that rank it high. A newer one
enters only through its own first ``HEARD`` places, so that one new story changes at most that
many pages, however large the archive.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Literal, NamedTuple

import numpy as np

from plugins.related.neighbours import Neighbours
from plugins.related.profiles import EDGES
from plugins.related.ranking import Ranked
from plugins.related.subjects import Subject

HEARD = 10
"""A story is a follow-up of at most so many older ones."""
FOLDED = 0.9
"""Likeness from which only the better of two candidates is shown."""
DIVERSITY = 0.25
"""How much a line loses by being like a line above it (maximal marginal relevance)."""
EVENT_SCORE = 0.75
EVENT_DAYS = 90
"""Two stories tell of one event at this score, and in less than so many days."""

Kind = Literal["before", "after", "background"]


class Line(NamedTuple):
    """One line of "Mehr dazu"."""

    row: int
    kind: Kind
    score: float
    pinned: bool = False


class Followers:
    """The newer stories that rank a story among their first ``HEARD``, by story."""

    def __init__(self, best: Neighbours) -> None:
        heard = best.rows[:, :HEARD]
        newer, places = np.nonzero(heard >= 0)
        older = heard[newer, places]
        order = np.argsort(older, kind="stable")
        self.ends = np.concatenate(([0], np.cumsum(np.bincount(older, minlength=len(heard)))))
        self.rows = newer[order]
        self.scores = best.scores[newer[order], places[order]]

    def find(self, row: int) -> list[tuple[int, float]]:
        """Find the newer stories, oldest first, with their scores."""
        part = slice(self.ends[row], self.ends[row + 1])
        return list(zip(self.rows[part].tolist(), self.scores[part].tolist(), strict=True))


def name_kind(days: int, score: float) -> Kind:
    """Name the kind of relation to a story that came ``days`` later (negative: earlier)."""
    if score < EVENT_SCORE or abs(days) > EVENT_DAYS:
        return "background"
    return "after" if days > 0 else "before"


def collect_lines(
    row: int, ranked: Ranked, followers: Sequence[tuple[int, float]], threshold: float
) -> list[Line]:
    """Collect all candidates of a story above the threshold, best first."""
    rows, scores = ranked.best.rows[row].tolist(), ranked.best.scores[row].tolist()
    pairs = [(o, s) for o, s in zip(rows, scores, strict=True) if o >= 0 and s >= threshold]
    pairs += [(other, score) for other, score in followers if score >= threshold]
    pairs.sort(key=lambda pair: (-pair[1], -pair[0]))
    days = ranked.corpus.days
    lines = []
    for other, score in pairs:
        apart = int(days[other] - days[row]) or (1 if other > row else -1)
        lines.append(Line(other, name_kind(apart, score), score))
    return lines


def find_likeness(neighbours: Neighbours, one: int, other: int) -> float:
    """Return the likeness of two stories by words if the newer one is near the older, else 0."""
    newer, older = max(one, other), min(one, other)
    found = np.nonzero(neighbours.rows[newer, :EDGES] == older)[0]
    return float(neighbours.scores[newer, found[0]]) if len(found) else 0.0


def choose_lines(lines: Sequence[Line], neighbours: Neighbours, limit: int) -> list[Line]:
    """Choose lines that are good and different, and fold what tells the same twice."""
    chosen: list[Line] = []
    left = list(lines[: 4 * limit])
    loss = dict.fromkeys((line.row for line in left), 0.0)
    while left and len(chosen) < limit:
        best = max(left, key=lambda line: (line.score - DIVERSITY * loss[line.row], line.row))
        left.remove(best)
        chosen.append(best)
        for line in left:
            likeness = find_likeness(neighbours, best.row, line.row)
            loss[line.row] = max(loss[line.row], likeness)
        left = [line for line in left if loss[line.row] < FOLDED]
    return chosen


def is_barred(subject: Subject, other: Subject, strip: Collection[str]) -> bool:
    """Tell whether a story must not be shown: excluded, linked in the text, in the strip."""
    return other.slug in subject.excluded or other.slug in subject.linked or other.slug in strip


def list_lines(  # noqa: PLR0913 - all that a page's lines are made of
    row: int,
    ranked: Ranked,
    rows_by_slug: Mapping[str, int],
    followers: Sequence[tuple[int, float]],
    limit: int,
    threshold: float,
    strip: Collection[str] = (),
) -> tuple[Line, ...]:
    """List the lines of one story, pinned ones first."""
    subject = ranked.subjects[row]
    lines = collect_lines(row, ranked, followers, threshold)
    known = {line.row: line for line in lines}
    pins: list[Line] = []
    for slug in dict.fromkeys(subject.pinned):
        other = rows_by_slug.get(slug, row)
        if other != row:
            found = known.get(other) or Line(other, "background", 0.0)
            pins.append(found._replace(pinned=True))
    taken = {line.row for line in pins}
    free = [
        line
        for line in lines
        if line.row not in taken and not is_barred(subject, ranked.subjects[line.row], strip)
    ]
    return tuple(pins + choose_lines(free, ranked.sight.neighbours, max(0, limit - len(pins))))

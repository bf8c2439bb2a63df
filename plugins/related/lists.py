"""From rankings to the lines of a page: at most five, sure, different from each other.

A story shows older stories that it ranks high and newer ones that rank it high. A newer one
enters only through its own first ``HEARD`` places, so that one new story changes at most that
many pages, however large the archive.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from plugins.related.edges import EDGES
from plugins.related.filed import Neighbours
from plugins.related.line import Kind
from plugins.related.nearness import find_nearness
from plugins.related.ranking import Ranked
from plugins.related.subjects import Facts

HEARD = 10
"""A story is a follow-up of at most so many older ones."""
FOLDED = 0.9
"""Likeness from which only the better of two candidates is shown."""
DIVERSITY = 0.25
"""How much a line loses by being like a line above it (maximal marginal relevance)."""
CONSIDERED = 3
"""So many candidates are considered per line."""
EVENT_LIKENESS = 0.35
"""Two stories tell of one event when they are so like in words, and near in time."""
LONGEST_EVENT = 90
"""So many days at most lie between stories that tell of one event."""


class Line(NamedTuple):
    """One line of "Mehr dazu"."""

    row: int
    kind: Kind
    score: float
    pinned: bool = False


class Followers:
    """The newer stories that rank a story among their first ``HEARD``, by story.

    Args:
        best: the ranking.
        asked: rows of the stories whose followers may be asked for.
    """

    def __init__(self, best: Neighbours, asked: Sequence[int]) -> None:
        wanted = np.zeros(len(best.rows) + 1, np.bool_)  # the last element stands for no row
        wanted[list(asked)] = True
        heard = best.rows[:, :HEARD]
        newer, places = np.nonzero(wanted[heard])
        older = heard[newer, places]
        order = np.argsort(older, kind="stable")
        self.ends = np.concatenate(([0], np.cumsum(np.bincount(older, minlength=len(heard)))))
        self.rows = newer[order]
        self.scores = best.scores[newer[order], places[order]]

    def find(self, row: int) -> list[tuple[int, float]]:
        """Find the newer stories, oldest first, with their scores."""
        part = slice(self.ends[row], self.ends[row + 1])
        return list(zip(self.rows[part].tolist(), self.scores[part].tolist(), strict=True))


def name_kind(days: int, likeness: float, *, filed: bool) -> Kind:
    """Name the kind of relation to a story that came ``days`` later (negative: earlier).

    Likeness in words tells one event from two of a kind, which have the same neighbours: two
    emergency landings are background to each other. Of stories ``filed`` in one dossier its
    editors have said that they tell of one.
    """
    if not filed and (likeness < EVENT_LIKENESS or abs(days) > LONGEST_EVENT):
        return "background"
    return "after" if days > 0 else "before"


Pair = tuple[float, int]
"""Score and row of a candidate."""


def collect_pairs(
    row: int, ranked: Ranked, followers: Sequence[tuple[int, float]], threshold: float
) -> list[Pair]:
    """Collect all candidates of a story above the threshold, best first, newer before older.

    Nearness in time orders candidates but makes none: all news of a day is near.
    """
    rows, scores = ranked.best.rows[row].tolist(), ranked.best.scores[row].tolist()
    found = [(other, score) for other, score in zip(rows, scores, strict=True) if other >= 0]
    found += followers
    days = ranked.corpus.days
    others = np.array([other for other, _ in found], np.int64)
    least = threshold * find_nearness(days[row], days[others])
    pairs = [
        (score, other)
        for (other, score), floor in zip(found, least.tolist(), strict=True)
        if score >= floor
    ]
    pairs.sort(reverse=True)
    return pairs


def find_likeness(neighbours: Neighbours, rows: Sequence[int]) -> list[list[float]]:
    """Return how like each other some stories are by words, as far as they are near."""
    chosen = np.array(rows, np.int64)
    near, scores = neighbours.rows[chosen, :EDGES], neighbours.scores[chosen, :EDGES]
    found = near[:, :, None] == chosen
    likeness = (found * scores[:, :, None]).max(axis=1)
    listed: list[list[float]] = np.maximum(likeness, likeness.T).tolist()
    return listed


def choose_pairs(pairs: Sequence[Pair], neighbours: Neighbours, limit: int) -> list[Pair]:
    """Choose candidates that are good and different, and fold what tells the same twice."""
    pairs = pairs[: CONSIDERED * limit]
    if len(pairs) < 2:  # noqa: PLR2004 - one has nothing to differ from
        return list(pairs)
    likeness = find_likeness(neighbours, [row for _, row in pairs])
    chosen: list[Pair] = []
    loss = [0.0] * len(pairs)
    left = list(range(len(pairs)))
    while left and len(chosen) < limit:
        best = left[0]
        worth = pairs[best][0] - DIVERSITY * loss[best]
        for place in left:
            # Scores fall along the list: what can't win without a loss can't win at all.
            if pairs[place][0] <= worth:
                break
            value = pairs[place][0] - DIVERSITY * loss[place]
            if value > worth:
                best, worth = place, value
        chosen.append(pairs[best])
        loss = [max(known, near) for known, near in zip(loss, likeness[best], strict=True)]
        left = [place for place in left if place != best and loss[place] < FOLDED]
    return chosen


def compose_line(
    row: int, pair: Pair, ranked: Ranked, dossier: str, *, pinned: bool = False
) -> Line:
    """Compose the line of a candidate on the page of a story, which may be in a dossier."""
    score, other = pair
    days = ranked.corpus.days
    apart = int(days[other] - days[row]) or (1 if other > row else -1)
    likeness = find_pair(ranked.sight.neighbours, max(row, other), min(row, other))
    filed = bool(dossier) and ranked.subjects.find(other).facts.dossier == dossier
    return Line(other, name_kind(apart, likeness, filed=filed), score, pinned)


def find_pair(neighbours: Neighbours, newer: int, older: int) -> float:
    """Find how like in words a story and an older one are; 0 if they aren't neighbours."""
    rows: list[int] = neighbours.rows[newer].tolist()
    return float(neighbours.scores[newer, rows.index(older)]) if older in rows else 0.0


def list_lines(  # noqa: PLR0913, PLR0917 - all that a page's lines are made of
    row: int,
    facts: Facts,
    ranked: Ranked,
    rows_by_slug: Mapping[str, int],
    followers: Sequence[tuple[int, float]],
    limit: int,
    threshold: float,
    parts: Collection[str],
) -> tuple[Line, ...]:
    """List the lines of one story, pinned ones first; none that its page shows elsewhere."""
    pairs = collect_pairs(row, ranked, followers, threshold)
    scores = {other: score for score, other in pairs} if facts.pinned else {}
    beside = {*facts.strip, *parts}
    pinned = [
        rows_by_slug.get(pin, row) for pin in dict.fromkeys(facts.pinned) if pin not in beside
    ]
    pins = [(scores.get(other, 0.0), other) for other in pinned if other != row]
    barred = {*facts.excluded, *facts.linked, *facts.pinned, *beside}
    if barred:
        pairs = [pair for pair in pairs if ranked.subjects.slugs[pair[1]] not in barred]
    chosen = choose_pairs(pairs, ranked.sight.neighbours, max(0, limit - len(pins)))
    return (
        *(compose_line(row, pair, ranked, facts.dossier, pinned=True) for pair in pins),
        *(compose_line(row, pair, ranked, facts.dossier) for pair in chosen),
    )

"""Story threads: one running event over days, and stories that tell it twice."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from plugins.related.filed import CHUNK
from plugins.related.layout import ITEM_BITS
from plugins.related.ranking import Ranked

if TYPE_CHECKING:
    from numpy.typing import NDArray

LINK_LIKENESS = 0.41
"""Likeness in words from which a story continues an older one; more than for a line, since a
wrong link makes a wrong thread."""
LINK_SCORE = 0.7
LINK_DAYS = 14
"""A thread that rests longer is over."""
PARTS = 3


def link_events(ranked: Ranked) -> "NDArray[np.int64]":
    """Link each story to the one that it continues: the best older one near enough, or -1."""
    best, near, days = ranked.best, ranked.sight.neighbours, ranked.corpus.days
    links = np.full(len(days), -1, np.int64)
    if not len(days):
        return links
    fit = (best.rows >= 0) & (best.scores >= LINK_SCORE)
    fit &= days[:, None] - days[best.rows] <= LINK_DAYS
    like = np.where(near.scores >= LINK_LIKENESS, near.rows, -2)
    hopeful = np.nonzero(fit.any(axis=1) & (like >= 0).any(axis=1))[0]
    for rows in np.array_split(hopeful, max(1, len(hopeful) // CHUNK)):
        sure = fit[rows] & (best.rows[rows][:, :, None] == like[rows][:, None, :]).any(axis=2)
        first = sure.argmax(axis=1)
        place = np.arange(len(rows))
        links[rows] = np.where(sure[place, first], best.rows[rows, first], -1)
    return links


def chain_events(parents: "NDArray[np.int64]") -> list[list[int]]:
    """Chain stories by their links into threads of two or more, each oldest first."""
    leader = np.arange(len(parents))
    for row in np.nonzero(parents >= 0)[0].tolist():
        leader[row] = leader[parents[row]]
    chains: dict[int, list[int]] = {}
    crowd = np.bincount(leader, minlength=len(parents))[leader] > 1
    for row in np.nonzero(crowd)[0].tolist():
        chains.setdefault(int(leader[row]), []).append(row)
    return list(chains.values())


def find_parts(ranked: Ranked) -> tuple[dict[str, tuple[str, ...]], list[tuple[str, ...]]]:
    """Find threads.

    Returns:
        By slug the three parts before a story in its thread, newest first: a later part does not
        change the pages of those before it. And all threads, slugs oldest first.
    """
    before: dict[str, tuple[str, ...]] = {}
    threads = []
    for chain in chain_events(link_events(ranked)):
        slugs = tuple(ranked.subjects.slugs[row] for row in chain)
        threads.append(slugs)
        for place, slug in enumerate(slugs[1:], start=1):
            before[slug] = slugs[max(0, place - PARTS) : place][::-1]
    return before, threads


def find_repeat(ranked: Ranked, row: int, alarm: float, alarm_days: int) -> str:
    """Find the slug of a story of the days before that one tells again; "" if there is none.

    Args:
        ranked: the archive.
        row: the story.
        alarm: likeness by words alone, 0 to 1, from which it counts as told twice.
        alarm_days: how far to look back; 0 finds nothing.
    """
    days, near = ranked.corpus.days, ranked.sight.neighbours
    for other, likeness in zip(near.rows[row].tolist(), near.scores[row].tolist(), strict=True):
        if not alarm_days or other < 0 or likeness < alarm:
            return ""  # nearness in time only raises a likeness
        near_in_time = days[row] - days[other] <= alarm_days
        if near_in_time and measure_likeness(ranked, row, other) >= alarm:
            slug: str = ranked.subjects.slugs[other]
            return slug
    return ""


def measure_likeness(ranked: Ranked, row: int, other: int) -> float:
    """Return the likeness of two stories by words alone, 0 to 1."""
    items, values = ranked.corpus.items, ranked.corpus.values
    weights = dict(zip((items[row] >> ITEM_BITS).tolist(), values[row].tolist(), strict=True))
    weights.pop(0, None)
    pairs = zip((items[other] >> ITEM_BITS).tolist(), values[other].tolist(), strict=True)
    return float(sum(weights.get(term, 0.0) * value for term, value in pairs))


def list_long_threads(
    threads: Sequence[tuple[str, ...]], length: int, is_filed: Callable[[str], bool]
) -> tuple[tuple[str, ...], ...]:
    """List threads longer than ``length`` none of whose parts is in a dossier."""
    if not length:
        return ()
    return tuple(
        sorted(
            thread for thread in threads if len(thread) > length and not any(map(is_filed, thread))
        )
    )

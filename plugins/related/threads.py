"""Story threads: one running event over days, and stories that tell it twice."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from msgspec import Struct

from plugins.related.ranking import Ranked

if TYPE_CHECKING:
    from numpy.typing import NDArray

LINK_SCORE = 0.85
"""Score from which a story continues an older one."""
LINK_DAYS = 14
"""A thread that rests longer is over."""
SHOWN = 3


class Thread(Struct, frozen=True):
    """Stories of one running event."""

    slugs: tuple[str, ...]
    """Oldest first."""
    since: dt.date


class Repeat(Struct, frozen=True):
    """A new story that seems to tell what an older one told."""

    slug: str
    older: str
    date: dt.date
    likeness: float


def link_events(ranked: Ranked) -> "NDArray[np.int64]":
    """Link each story to the one that it continues: the best older one near enough, or -1."""
    best, days = ranked.best, ranked.corpus.days
    size = len(days)
    if not size:
        return np.zeros(0, np.int64)
    fit = (best.rows >= 0) & (best.scores >= LINK_SCORE)
    fit &= days[:, None] - days[best.rows] <= LINK_DAYS
    first = fit.argmax(axis=1)
    rows = np.arange(size)
    return np.where(fit[rows, first], best.rows[rows, first], -1).astype(np.int64)


def chain_events(parents: "NDArray[np.int64]") -> list[list[int]]:
    """Chain stories by their links into threads of two or more, each oldest first."""
    leader = np.arange(len(parents))
    for row in np.nonzero(parents >= 0)[0].tolist():
        leader[row] = leader[parents[row]]
    chains: dict[int, list[int]] = {}
    for row in np.nonzero(np.bincount(leader, minlength=len(parents))[leader] > 1)[0].tolist():
        chains.setdefault(int(leader[row]), []).append(row)
    return list(chains.values())


def find_threads(ranked: Ranked) -> dict[str, Thread]:
    """Find the thread of each story that is part of one, by slug."""
    threads: dict[str, Thread] = {}
    for chain in chain_events(link_events(ranked)):
        subjects = [ranked.subjects[row] for row in chain]
        slugs = tuple(subject.slug for subject in subjects)
        thread = Thread(slugs, subjects[0].date.date())
        threads.update(dict.fromkeys(slugs, thread))
    return threads


def find_last_parts(thread: Thread, slug: str) -> tuple[str, ...]:
    """Return the last parts up to a story, itself included: later ones don't change its page."""
    end = thread.slugs.index(slug) + 1
    return thread.slugs[max(0, end - SHOWN) : end]


def find_repeats(
    ranked: Ranked, rows: Iterable[int], alarm: float, alarm_days: int
) -> tuple[Repeat, ...]:
    """Find stories that tell what one of the days before tells.

    Args:
        ranked: the archive.
        rows: the stories to look at.
        alarm: likeness by words, 0 to 1, from which it counts as told twice.
        alarm_days: how far to look back; 0 finds nothing.
    """
    repeats: list[Repeat] = []
    days, near = ranked.corpus.days, ranked.sight.neighbours
    for row in rows if alarm_days else ():
        for other, likeness in zip(near.rows[row].tolist(), near.scores[row].tolist(), strict=True):
            if other < 0 or days[row] - days[other] > alarm_days:
                continue
            words = float((_spread(ranked, row, other)))
            if words >= alarm:
                older = ranked.subjects[other]
                repeats.append(
                    Repeat(ranked.subjects[row].slug, older.slug, older.date.date(), words)
                )
                break
            if likeness < alarm:
                break
    return tuple(repeats)


def _spread(ranked: Ranked, row: int, other: int) -> float:
    """Return the likeness of two stories by words alone, 0 to 1."""
    items, values = ranked.corpus.items, ranked.corpus.values
    weights = dict(zip((items[row] >> 8).tolist(), values[row].tolist(), strict=True))
    weights.pop(0, None)
    return sum(
        weights.get(term, 0.0) * value
        for term, value in zip((items[other] >> 8).tolist(), values[other].tolist(), strict=True)
    )


def list_long_threads(
    threads: Iterable[Thread], length: int, dossiers: Sequence[str]
) -> tuple[Thread, ...]:
    """List threads longer than ``length`` none of whose parts is in a dossier (by slug)."""
    filed = set(dossiers)
    distinct = {thread.slugs: thread for thread in threads}.values()
    return tuple(
        sorted(
            (t for t in distinct if length and len(t.slugs) > length and not filed & set(t.slugs)),
            key=lambda thread: thread.slugs,
        )
    )

"""Dates, topics and dossiers of stories as numbers."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from plugins.related.subjects import Columns, Subjects

if TYPE_CHECKING:
    from numpy.typing import NDArray

FIRST_MONTH = 1970 * 12 + 1
"""Number of the month that NumPy counts from."""
TOPICS = 12
"""So many topics of a story count."""


def place_months(columns: Columns) -> "NDArray[np.int64]":
    """Number the months of ordered subjects: years × 12 + months in UTC, never falling."""
    seconds = np.floor(np.frombuffer(columns.seconds)).astype("datetime64[s]")
    months: NDArray[np.int64] = seconds.astype("datetime64[M]").astype(np.int64)
    return months + FIRST_MONTH


def find_month_starts(months: "NDArray[np.int64]") -> "NDArray[np.int64]":
    """Return for each subject how many subjects lie in the months before its own."""
    return np.searchsorted(months, months)


def place_days(columns: Columns) -> "NDArray[np.int32]":
    """Number the days of subjects."""
    return np.frombuffer(columns.days, np.int32)


class Ties(NamedTuple):
    """What editors and the topics say of stories, as numbers (0 for none)."""

    topics: "NDArray[np.int32]"
    dossiers: "NDArray[np.int32]"


def tie_subjects(subjects: Subjects, asked: Iterable[int]) -> Ties:
    """Number topics and dossiers of the asked subjects; equal numbers, equal names."""
    names: dict[str, int] = {}
    files: dict[str, int] = {}
    topics = np.zeros((len(subjects.slugs), TOPICS), np.int32)
    dossiers = np.zeros(len(subjects.slugs), np.int32)
    for row in asked:
        facts = subjects.find(row).facts
        for column, name in enumerate(facts.topics[:TOPICS]):
            topics[row, column] = names.setdefault(name, len(names) + 1)
        if facts.dossier:
            dossiers[row] = files.setdefault(facts.dossier, len(files) + 1)
    return Ties(topics, dossiers)


TOPIC_GAIN = 0.25
"""What stories of the very same topics gain; others by the cosine of their topics. Names are in
the words already: shared entities tell nothing more."""
DOSSIER_GAIN = 0.15
STRANGERS = -0.2
"""What two stories lose that both have topics and share neither one nor a dossier."""


def find_gain(
    ties: Ties, rows: "NDArray[np.int64]", others: "NDArray[np.int32]"
) -> "NDArray[np.float32]":
    """Return what shared topics and dossiers add to the scores of pairs.

    Args:
        ties: of all subjects.
        rows: n subjects.
        others: n × k rows that each of them is paired with.
    """
    sizes = (ties.topics > 0).sum(axis=1)
    used = int(sizes.max(initial=0))
    shared = np.zeros(others.shape, np.float64)
    for column in range(used):
        mine = ties.topics[rows, column][:, None, None]
        shared += ((mine > 0) & (ties.topics[others, :used] == mine)).any(axis=2)
    both = sizes[rows][:, None] * sizes[others]
    mine = ties.dossiers[rows][:, None]
    filed = (mine > 0) & (ties.dossiers[others] == mine)
    gain = TOPIC_GAIN * shared / np.sqrt(np.maximum(both, 1)) + DOSSIER_GAIN * filed
    return np.where((both > 0) & (gain == 0), STRANGERS, gain).astype(np.float32)

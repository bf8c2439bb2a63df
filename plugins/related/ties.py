"""Dates, topics, entities and dossiers of stories as numbers."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from plugins.related.subjects import Subject

if TYPE_CHECKING:
    from numpy.typing import NDArray

TAGS = 12
"""So many topics and entities of a story count."""


def place_months(subjects: Sequence[Subject]) -> "NDArray[np.int64]":
    """Number the months of ordered subjects: years × 12 + months in UTC, never falling."""
    dates = (subject.date.astimezone(dt.UTC) for subject in subjects)
    return np.fromiter((date.year * 12 + date.month for date in dates), np.int64, len(subjects))


def find_month_starts(months: "NDArray[np.int64]") -> "NDArray[np.int64]":
    """Return for each subject how many subjects lie in the months before its own."""
    return np.searchsorted(months, months)


def place_days(subjects: Sequence[Subject]) -> "NDArray[np.int32]":
    """Number the days of subjects."""
    return np.array([subject.date.toordinal() for subject in subjects], np.int32)


class Ties(NamedTuple):
    """What editors and the topics say of stories, as numbers (0 for none)."""

    topics: "NDArray[np.int32]"
    entities: "NDArray[np.int32]"
    dossiers: "NDArray[np.int32]"


def tie_subjects(subjects: Sequence[Subject], asked: Iterable[int]) -> Ties:
    """Number topics, entities and dossiers of the asked subjects; equal numbers, equal names."""
    numbers: dict[tuple[str, str], int] = {}
    topics = np.zeros((len(subjects), TAGS), np.int32)
    entities = np.zeros((len(subjects), TAGS), np.int32)
    dossiers = np.zeros(len(subjects), np.int32)
    for row in asked:
        subject = subjects[row]
        for tags, kind, names in (
            (topics, "topic", subject.topics),
            (entities, "entity", subject.entities),
        ):
            for column, name in enumerate(names[:TAGS]):
                tags[row, column] = numbers.setdefault((kind, name), len(numbers) + 1)
        if subject.dossier:
            key = ("dossier", subject.dossier)
            dossiers[row] = numbers.setdefault(key, len(numbers) + 1)
    return Ties(topics, entities, dossiers)


TOPIC_GAIN = 0.07
ENTITY_GAIN = 0.02
DOSSIER_GAIN = 0.15
MOST_GAIN = 0.3
STRANGERS = -0.2
"""What two stories lose that both have topics and share neither a topic nor an entity."""


def find_gain(
    ties: Ties, rows: "NDArray[np.int64]", others: "NDArray[np.int32]"
) -> "NDArray[np.float32]":
    """Return what shared topics, entities and dossiers add to the scores of pairs.

    Args:
        ties: of all subjects.
        rows: n subjects.
        others: n × k rows that each of them is paired with.
    """
    gain = np.zeros(others.shape, np.float64)
    for tags, worth in ((ties.topics, TOPIC_GAIN), (ties.entities, ENTITY_GAIN)):
        used = int((tags > 0).any(axis=0).sum())
        for column in range(used):
            mine = tags[rows, column][:, None, None]
            shared = (mine > 0) & (tags[others, :used] == mine)
            gain += worth * shared.any(axis=2)
    mine = ties.dossiers[rows][:, None]
    gain += DOSSIER_GAIN * ((mine > 0) & (ties.dossiers[others] == mine))
    tagged = (ties.topics[rows, 0][:, None] > 0) & (ties.topics[others, 0] > 0)
    gain = np.where(tagged & (gain == 0), STRANGERS, np.minimum(gain, MOST_GAIN))
    return gain.astype(np.float32)

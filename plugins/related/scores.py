"""What the score of a pair is made of, for editors who ask why."""

from pathlib import Path
from typing import NamedTuple

import numpy as np

from plugins.related.deriving import RANKING
from plugins.related.nearness import find_nearness
from plugins.related.profiles import DIRECT
from plugins.related.ranking import Ranked
from plugins.related.state import load_state
from plugins.related.ties import find_gain, tie_subjects


class Score(NamedTuple):
    """The parts of a score: ``total = (words + neighbours) × nearness + ties``."""

    total: float
    words: float
    """Likeness of the words of both."""
    neighbours: float
    """How much the stories around both are the same."""
    nearness: float
    """Factor, at least 1, for nearness in time."""
    ties: float
    """What shared topics and a shared dossier add; below 0 for strangers."""


class Scores:
    """The scores of a ranking, part by part."""

    def __init__(self, ranked: Ranked) -> None:
        self._ranked = ranked
        self._rows = {slug: row for row, slug in enumerate(ranked.subjects.slugs)}

    def find(self, slug: str, other: str) -> Score | None:
        """Find the score of a pair; ``None`` if the two were not compared in full."""
        older, newer = sorted((self._rows[slug], self._rows[other]))
        ranked = self._ranked
        total = _find_score(*ranked.best, newer, older)
        direct = _find_score(*ranked.sight.neighbours, newer, older)
        if total is None or direct is None:
            return None
        pair = np.array([newer]), np.array([[older]], np.int32)
        ties = float(find_gain(tie_subjects(ranked.subjects, (newer, older)), *pair)[0, 0])
        days = ranked.corpus.days
        nearness = float(find_nearness(days[newer : newer + 1], days[older])[0])
        words = DIRECT * direct
        return Score(total, words, (total - ties) / nearness - words, nearness, ties)


def _find_score(rows: np.ndarray, scores: np.ndarray, newer: int, older: int) -> float | None:
    places = np.nonzero(rows[newer] == older)[0]
    return float(scores[newer, places[0]]) if len(places) else None


def load_scores(folder: Path) -> Scores | None:
    """Load the scores behind the last derived table; ``folder`` is the room's in the cache."""
    ranked = load_state(folder / RANKING)
    return Scores(ranked) if ranked else None

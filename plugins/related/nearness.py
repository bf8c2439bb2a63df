"""How nearness in time raises a score: a little over a year, more over days."""

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

SUBJECT_DAYS = 365.0
SUBJECT_GAIN = 0.2
EVENT_DAYS = 10.0
EVENT_GAIN = 0.2
HORIZON = 4000
"""Days after which nearness gives nothing; stories without a date are farther from all."""


@lru_cache(maxsize=1)
def tabulate_nearness() -> "NDArray[np.float32]":
    """Tabulate the factor, at least 1, by days between two stories up to ``HORIZON``."""
    days = np.arange(HORIZON + 1)
    table = (
        1 + SUBJECT_GAIN * np.exp(-days / SUBJECT_DAYS) + EVENT_GAIN * np.exp(-days / EVENT_DAYS)
    )
    table[HORIZON] = 1.0
    return table.astype(np.float32)


def find_nearness(days: "NDArray[np.int32]", others: "NDArray[np.int32]") -> "NDArray[np.float32]":
    """Return the factors of pairs of days, element by element."""
    apart = np.minimum(np.abs(days - others), HORIZON)
    factors: NDArray[np.float32] = tabulate_nearness()[apart]
    return factors

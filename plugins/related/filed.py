"""What is filed of all stories: their vectors, their neighbours, and cuts of both."""

import platform
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from plugins.related.slots import Rows

if TYPE_CHECKING:
    from numpy.typing import NDArray

WINDOW = 256
"""So many of the newest stories before the month are found through one signature term."""
CHUNK = 512
"""Stories looked up at once: bounds memory."""
SINGLE_STEPS = platform.machine() in {"x86_64", "AMD64"}
"""Whether SciPy rounds products before it adds them, as NumPy does; elsewhere its compiler may
have joined both steps, and few stories take SciPy's way as well."""


class Corpus(NamedTuple):
    """All stories, oldest first, as arrays with one row each."""

    items: "Rows"
    values: "Rows"
    days: "NDArray[np.int32]"
    before: "NDArray[np.int64]"
    """Number of stories in the months before the story's month."""
    signs: "NDArray[np.int32]"
    """Hashes of the signature terms."""
    sign_values: "NDArray[np.float32]"
    whole: bool = False
    """Both directions in time, for measuring rankings; a site looks back only."""
    window: int = WINDOW


class Neighbours(NamedTuple):
    """Per story (row) its nearest, best first: rows of them (-1 for none) and similarities."""

    rows: "NDArray[np.int32]"
    scores: "NDArray[np.float32]"


class Cut(NamedTuple):
    """Some postings, term by term: those of the term ``n`` lie in ``ends[n]:ends[n + 1]``."""

    ends: "NDArray[np.int64]"
    rows: "NDArray[np.signedinteger]"
    values: "NDArray[np.float32]"


class Sight(NamedTuple):
    """What each story saw when it looked back."""

    neighbours: Neighbours
    floors: "NDArray[np.float32]"
    """What the last of a full list of candidates shared; -1 for a list that is not full."""

    @classmethod
    def of(cls, stories: int, width: int) -> "Sight":
        """Return the sight of stories that have not looked yet, for so many neighbours each."""
        rows = np.full((stories, width), -1, np.int32)
        near = Neighbours(rows, np.zeros((stories, width), np.float32))
        return cls(near, np.full(stories, -1, np.float32))

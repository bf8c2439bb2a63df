"""Cues: all that tagging needs to know of a story's text, in two kilobytes.

Extractor ``plugins.topics.cues:extract``. The words are kept in their order, so that a
register may name phrases ("Weißes Haus"), each spelling once.
"""

from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from plugins.language.lexicon import Lexicon
from plugins.language.stopwords import find_stopwords
from plugins.language.tokens import drop_possessive, fold
from plugins.newsroom.story import Story
from plugins.newsroom.words import Words
from plugins.topics.countries import load_spellings
from plugins.topics.peoples import ORDINARY

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LoadExtracts = Callable[[Sequence[str]], Mapping[str, bytes]]
"""Slugs → what an extractor made of these stories."""

TITLE = 3.0
"""A word of kicker or title counts as much as this many in the body."""
SUMMARY = 2.0
MOST_WORDS = 0xFFFF
"""Words of a text that count; the rest of a longer text is left unread."""
ORDER = "H"
"""Positions as unsigned 16-bit numbers, little-endian on every machine we build on."""


class Cues(Struct, frozen=True):
    """The words of a story: kicker and title, then summary, then body."""

    words: list[str]
    """Each folded spelling once, but for what ``capitals`` says, in the order of first use."""
    sequence: "array[int]"
    """Positions in ``words``, in reading order."""
    title: int
    """How many of ``sequence`` are kicker and title."""
    lead: int
    """How many of ``sequence`` are kicker, title and summary."""
    capitals: bool = False
    """Whether *Turkey*, *US* and *WHO* kept theirs, without which they are English words."""

    def weight_at(self, place: int) -> float:
        """Return how much a word at a place of the sequence counts."""
        return TITLE if place < self.title else SUMMARY if place < self.lead else 1.0


class Folds:
    """The words of a lexicon as they are compared."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self.words: list[str] = []
        """Each folded spelling once."""
        self._numbers: dict[str, int] = {}
        self._table = array("q")
        self._firsts: NDArray[np.intp] | None = None

    def fold(self, numbers: "NDArray[np.intp]") -> "NDArray[np.int64]":
        """Turn numbers of words into numbers of folded words."""
        import numpy as np  # noqa: PLC0415 - only where a story is read

        fold_word = _fold_english if self._lexicon.lang == "en" else fold
        for word in self._lexicon.words[len(self._table) :]:
            folded = fold_word(word)
            folded = word if folded == word else folded  # one object is looked at once
            number = self._numbers.setdefault(folded, len(self.words))
            if number == len(self.words):
                self.words.append(folded)
            self._table.append(number)
        folds: NDArray[np.int64] = np.frombuffer(self._table, np.int64)[numbers]
        return folds

    def find_first(
        self, numbers: "NDArray[np.int64]", places: "NDArray[np.intp]"
    ) -> "NDArray[np.intp]":
        """Find where the number at each place stands for the first time."""
        import numpy as np  # noqa: PLC0415 - only where a story is read

        if self._firsts is None or len(self._firsts) < len(self.words):
            self._firsts = np.empty(2 * len(self.words), np.intp)
        self._firsts[numbers[::-1]] = places[::-1]
        first: NDArray[np.intp] = self._firsts[numbers]
        return first


def _fold_english(word: str) -> str:
    """Fold a word of an English text, but for the capital of *Turkey*, *US* and *WHO*."""
    base = drop_possessive(word)
    kept = len(base) > 1 and base not in ORDINARY and needs_capital(base)
    return fold(base).capitalize() if kept else fold(base)


def needs_capital(word: str) -> bool:
    """Tell whether a country or acronym is another word in small letters: *Turkey*, *US*."""
    country = word[:1].isupper() and fold(word) in load_spellings()
    return country or (word.isupper() and fold(word) in find_stopwords("en"))


def extract(_: Story, words: Words) -> bytes:
    """Write down the words of a story (the summary is counted once where it opens the body)."""
    import numpy as np  # noqa: PLC0415 - only where a story is read

    folds = words.lexicon.find_table(Folds)
    numbers = folds.fold(words.numbers)[:MOST_WORDS]
    places = np.arange(len(numbers))
    first = folds.find_first(numbers, places)
    new = first == places
    ranks = new.cumsum() - 1
    spelled = map(folds.words.__getitem__, numbers[new].tolist())
    sequence = ranks[first].astype(np.uint16).tobytes()
    title, lead = min(words.title, MOST_WORDS), min(words.lead, MOST_WORDS)
    marks = array(ORDER, [title, lead, words.lexicon.lang == "en"])
    return b"%s\n%s%s" % (" ".join(spelled).encode(), marks.tobytes(), sequence)


def read_cues(extracted: bytes) -> Cues:
    """Decode what ``extract`` wrote."""
    head, _, numbers = extracted.partition(b"\n")
    sequence = array(ORDER)
    sequence.frombytes(numbers)
    title, lead, capitals = sequence[:3]
    return Cues(head.decode().split(" ") if head else [], sequence[3:], title, lead, bool(capitals))


def weigh_words(cues: Cues) -> tuple[Sequence[str], Sequence[float]]:
    """Count the words of a story, weighed by where they stand: in the title they count most."""
    import numpy as np  # noqa: PLC0415 - only where a model learns or is asked

    weights = np.ones(len(cues.sequence))
    weights[: cues.lead] = SUMMARY
    weights[: cues.title] = TITLE
    counts = np.bincount(np.asarray(cues.sequence), weights, minlength=len(cues.words))
    return cues.words, counts.tolist()

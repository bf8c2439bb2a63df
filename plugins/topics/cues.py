"""Cues: all that tagging needs to know of a story's text, in two kilobytes.

Extractor ``plugins.topics.cues:extract``. The words are kept in their order, so that a
register may name phrases ("Weißes Haus"), each spelling once.
"""

from array import array
from collections.abc import Sequence
from sys import intern

from msgspec import Struct

from plugins.language.tokens import fold
from plugins.newsroom.story import Story
from plugins.newsroom.words import Words

VERSION = 1
TITLE = 3.0
"""A word of kicker or title counts as much as this many in the body."""
SUMMARY = 2.0
MOST_WORDS = 0xFFFF
"""Words of a text that count; the rest of a longer text is left unread."""
MOST_FOLDED = 1 << 17
"""Words that a process keeps in mind."""
ORDER = "H"
"""Positions as unsigned 16-bit numbers, little-endian on every machine we build on."""


class Cues(Struct, frozen=True):
    """The words of a story: kicker and title, then summary, then body."""

    words: list[str]
    """Each folded spelling once, in the order of first use."""
    sequence: "array[int]"
    """Positions in ``words``, in reading order."""
    title: int
    """How many of ``sequence`` are kicker and title."""
    lead: int
    """How many of ``sequence`` are kicker, title and summary."""

    def weight_at(self, place: int) -> float:
        """Return how much a word at a place of the sequence counts."""
        return TITLE if place < self.title else SUMMARY if place < self.lead else 1.0


class Folds(dict[str, str]):
    """Words as they are compared; the same object for the same folded word."""

    def __missing__(self, word: str) -> str:
        """Fold a word that was not met before."""
        found = self[word] = intern(fold(word))
        return found


_folds = Folds()


def extract(_: Story, words: Words) -> bytes:
    """Write down the words of a story (the summary is counted once where it opens the body)."""
    if len(_folds) > MOST_FOLDED:
        _folds.clear()
    return write_cues(list(map(_folds.__getitem__, words.words)), words.title, words.lead)


def write_cues(words: Sequence[str], title: int, lead: int) -> bytes:
    """Encode folded words, so many of them the title, so many title and summary."""
    every = words[:MOST_WORDS]
    ids = dict(zip(dict.fromkeys(every), range(MOST_WORDS), strict=False))
    sequence = array(ORDER, list(map(ids.__getitem__, every)))
    head = " ".join(ids).encode()
    marks = array(ORDER, [min(title, MOST_WORDS), min(lead, MOST_WORDS)])
    return head + b"\n" + marks.tobytes() + sequence.tobytes()


def read_cues(extracted: bytes) -> Cues:
    """Decode what ``extract`` wrote."""
    head, _, numbers = extracted.partition(b"\n")
    sequence = array(ORDER)
    sequence.frombytes(numbers)
    title, lead = sequence[0], sequence[1]
    return Cues(head.decode().split(" ") if head else [], sequence[2:], title, lead)

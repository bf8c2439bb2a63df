"""Cues: all that tagging needs to know of a story's text, in two kilobytes.

Extractor ``plugins.topics.cues:extract``. The words are kept in their order, so that a
register may name phrases ("Weißes Haus"), each spelling once.
"""

from array import array
from collections import defaultdict
from itertools import count

from msgspec import Struct

from plugins.language.tokens import SOFT, WORD
from plugins.newsroom.story import Story

VERSION = 1
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


def cut_words(text: str) -> list[str]:
    """Cut a text into folded words."""
    for soft in SOFT:
        if (mark := chr(soft)) in text:
            text = text.replace(mark, "")
    return WORD.findall(text.casefold())


def extract(story: Story, text: str) -> bytes:
    """Write down the words of a story (the summary is counted once where it opens the body)."""
    title = cut_words(f"{story.kicker} {story.title}")
    summary = cut_words(story.summary)
    body = cut_words(text)
    if summary and body[: len(summary)] == summary:
        body = body[len(summary) :]
    return write_cues(title, summary, body)


def write_cues(title: list[str], summary: list[str], body: list[str]) -> bytes:
    """Encode the words of the three fields."""
    every = [*title, *summary, *body][:MOST_WORDS]
    ids: defaultdict[str, int] = defaultdict(count().__next__)
    sequence = array(ORDER, [ids[word] for word in every])
    head = " ".join(ids).encode()
    lead = min(len(title) + len(summary), MOST_WORDS)
    marks = array(ORDER, [min(len(title), MOST_WORDS), lead])
    return head + b"\n" + marks.tobytes() + sequence.tobytes()


def read_cues(extracted: bytes) -> Cues:
    """Decode what ``extract`` wrote."""
    head, _, numbers = extracted.partition(b"\n")
    sequence = array(ORDER)
    sequence.frombytes(numbers)
    title, lead = sequence[0], sequence[1]
    return Cues(head.decode().split(" ") if head else [], sequence[2:], title, lead)

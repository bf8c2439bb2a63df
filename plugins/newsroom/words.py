"""The words of a story, cut once for all extractors."""

from typing import TYPE_CHECKING, NamedTuple

from plugins.language.lexicon import WIDTH, Lexicon, load_lexicon
from plugins.newsroom.story import Story

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Words(NamedTuple):
    """The words of kicker, title, summary and body, in this order.

    A summary that opens the body as well stands here once, as the summary.
    """

    lexicon: Lexicon
    numbers: "NDArray[np.intp]"
    """Of the words in the lexicon."""
    words: list[str]
    gaps: list[str]
    """What stands behind each word: a space for any white space."""
    kicker: int
    """How many words are the kicker."""
    title: int
    """How many words are kicker and title."""
    lead: int
    """How many words are kicker, title and summary."""

    def count_uses(self, word: str) -> int:
        """Count how often a word stands there."""
        number = self.lexicon.find(word)
        return len((self.numbers == number).nonzero()[0]) if number else 0


def cut_story(story: Story, text: str) -> Words:
    """Cut a story and its body, which is plain text, into words."""
    return cut_tokens(story, text.split())


def cut_tokens(story: Story, body: list[str]) -> Words:
    """Cut a story, whose body was cut at white space already, into words."""
    summary = story.summary.split()
    if body[: len(summary)] == summary:
        body = body[len(summary) :]
    lexicon = load_lexicon(story.lang)
    kicker = lexicon.cut(f"{story.kicker}.".split())
    title = lexicon.cut(f"{story.title}.".split())
    lead = lexicon.cut(summary)
    numbers, gaps = lexicon.part(b"".join((kicker, title, lead, lexicon.cut(body))))
    bounds = (_count(kicker), _count(kicker + title), _count(kicker + title + lead))
    return Words(lexicon, numbers, lexicon.spell(numbers.tolist()), gaps, *bounds)


def _count(pieces: bytes) -> int:
    """Count the words in pieces of tokens."""
    return len(pieces) // WIDTH - memoryview(pieces).cast("I").tolist()[1::3].count(0)

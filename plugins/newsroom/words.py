"""The words of a story, cut once for all extractors."""

from typing import NamedTuple

from plugins.language.cuts import cut, part
from plugins.newsroom.story import Story


class Words(NamedTuple):
    """The words of kicker, title, summary and body, in this order.

    A summary that opens the body as well stands here once, as the summary.
    """

    tokens: tuple[list[str], list[str], list[str], list[str]]
    """What stands between white space in each field: words with their punctuation."""
    words: list[str]
    gaps: list[str]
    """What stands behind each word: a space for any white space."""
    title: int
    """How many words are kicker and title."""
    lead: int
    """How many words are kicker, title and summary."""


def cut_story(story: Story, text: str) -> Words:
    """Cut a story and its body, which is plain text, into words."""
    kicker, title, summary = story.kicker.split(), story.title.split(), story.summary.split()
    body = text.split()
    if body[: len(summary)] == summary:
        del body[: len(summary)]
    heading = cut(f"{story.kicker}. {story.title}.".split())
    lead = cut(summary)
    words, gaps = part(heading + lead + cut(body))
    headed, led = part(heading)[0], part(lead)[0]
    return Words((kicker, title, summary, body), words, gaps, len(headed), len(headed) + len(led))


def cut_text(text: str) -> Words:
    """Cut a text that stands for itself, without title or summary."""
    tokens = text.split()
    return Words(([], [], [], tokens), *part(cut(tokens)), 0, 0)

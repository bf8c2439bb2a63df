"""The words of a story, cut once for all extractors."""

from collections import Counter
from typing import NamedTuple

from plugins.language.cuts import cut, part
from plugins.newsroom.story import Story


class Words(NamedTuple):
    """The words of kicker, title, summary and body, in this order.

    A summary that opens the body as well stands here once, as the summary.
    """

    words: list[str]
    gaps: list[str]
    """What stands behind each word: a space for any white space."""
    counts: Counter[str]
    """Each spelling, in the order of first use, with how often it stands there."""
    kicker: int = 0
    """How many words are the kicker."""
    title: int = 0
    """How many words are kicker and title."""
    lead: int = 0
    """How many words are kicker, title and summary."""


def cut_story(story: Story, text: str) -> Words:
    """Cut a story and its body, which is plain text, into words."""
    summary, body = story.summary.split(), text.split()
    if body[: len(summary)] == summary:
        del body[: len(summary)]
    fields = (cut(f"{story.kicker}.".split()), cut(f"{story.title}.".split()), cut(summary))
    words, gaps = part([*fields[0], *fields[1], *fields[2], *cut(body)])
    kicker, title, lead = (len(pieces[1::3]) - pieces[1::3].count("") for pieces in fields)
    return Words(words, gaps, Counter(words), kicker, kicker + title, kicker + title + lead)


def cut_text(text: str) -> Words:
    """Cut a text that stands for itself, without title or summary."""
    words, gaps = part(cut(text.split()))
    return Words(words, gaps, Counter(words))

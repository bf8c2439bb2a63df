"""Warnings for quotation marks without a partner, with their place in the source."""

import re
from collections.abc import Iterable

from plugins.manuscripts import messages
from plugins.manuscripts.source_places import place_at
from plugins.manuscripts.typesetter import UnbalancedMark
from plugins.problems.findings import Finding, clip

_MARKUP = (
    r"(?:\]\([^)\n]*\w[^)\n]*\)|\]?\[\^?[^\]\n]*\w[^\]\n]*\]|<[^>\n]*\w[^>\n]*>|&\#?\w+;|[\W_])*?"
)
"""What may stand between two words of a text as Markdown: addresses of links, tags, signs."""


def note_unbalanced(marks: Iterable[UnbalancedMark], source: str, first_line: int) -> list[Finding]:
    """Return a warning for each mark; in the first line of text where it isn't found."""
    return [_note(mark, source, first_line) for mark in marks]


def _note(mark: UnbalancedMark, source: str, first_line: int) -> Finding:
    at = _find_mark(mark, source)
    line, column = place_at(source, at) if at >= 0 else (1, 0)
    message = messages.UNBALANCED_SINGLE if mark.mark in "'‘" else messages.UNBALANCED
    values = {"mark": mark.mark, "excerpt": clip(mark.excerpt)}
    return Finding(message, line + first_line - 1, column, values, warning=True)


def _find_mark(mark: UnbalancedMark, source: str) -> int:
    """Find the mark by the words around it, up to the next code; any markup may stand between."""
    before = mark.excerpt[: mark.at].rpartition("…")[2]
    after = mark.excerpt[mark.at + 1 :].partition("…")[0]
    words = [*re.findall(r"\w+", before)[-2:], None, *re.findall(r"\w+", after)[:2]]
    sign = rf"({re.escape(mark.mark)}|&\#?\w+;)"
    found = re.search(_MARKUP.join(sign if word is None else word for word in words), source)
    return found.start(1) if found else -1

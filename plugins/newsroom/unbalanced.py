"""Warnings for quotation marks without a partner, with their place in the source."""

import re
from collections.abc import Iterable

from plugins.newsroom import messages
from plugins.newsroom.findings import Finding, clip
from plugins.newsroom.typesetter import UnbalancedMark


def note_unbalanced(marks: Iterable[UnbalancedMark], source: str, first_line: int) -> list[Finding]:
    """Return a warning for each mark; the file's first line of text when it isn't found."""
    return [_note(mark, source, first_line) for mark in marks]


def _note(mark: UnbalancedMark, source: str, first_line: int) -> Finding:
    at = _find_mark(mark, source)
    values = {"mark": mark.mark, "excerpt": clip(mark.excerpt)}
    if at < 0:
        return Finding(messages.UNBALANCED, 0, 0, values, warning=True)
    line = source.count("\n", 0, at) + first_line
    column = at - source.rfind("\n", 0, at)
    return Finding(messages.UNBALANCED, line, column, values, warning=True)


def _find_mark(mark: UnbalancedMark, source: str) -> int:
    """Find the mark by the words around it; any markup may stand between them."""
    before, after = mark.excerpt[: mark.at], mark.excerpt[mark.at + 1 :]
    words = [*re.findall(r"\w+", before)[-2:], None, *re.findall(r"\w+", after)[:2]]
    pattern = r"[\W_]*?".join(f"({re.escape(mark.mark)})" if w is None else w for w in words)
    found = re.search(pattern, source)
    return found.start(1) if found else -1

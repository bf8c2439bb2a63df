"""Paragraphs that an indent at their beginning, as in print, has made blocks of code."""

import re
from collections.abc import Iterator

from plugins.manuscripts.html_text import unescape

_MADE = re.compile(r"<pre><code>(.*?)</code></pre>", re.DOTALL)
_INDENTED = re.compile(
    r"^(?: {4}|\t)[ \t]*(\S[^\n]*)\n?((?:(?: {4}|\t)[^\n]*\n?|[ \t]*\n)*)", re.MULTILINE
)
"""The first line and all others, up to one that begins at the margin."""
_LINK = re.compile(r"!?\[([^\[\]]+)\]\([^()\s]*\)")
_CODE_SIGN = re.compile(
    r"[{}<>=|\\~^$@#_]|[;(]$|\(\)|://|\S {2,}\S|\w\w\.[^\W\d]|\d:\d\d:\d", re.MULTILINE
)
"""What code, its output and columns have, and sentences don't."""
_WORD = re.compile(r"[^\W\d_]{2,}")
FEWEST_WORDS = 8
"""In the first line: those of verses are shorter."""
_CLOSING = "“”‘’\"'»«›‹)]*"


def find_indented_prose(source: str, html: str) -> Iterator[int]:
    """Find where such blocks begin in Markdown without its fenced code; ``html`` came of it."""
    if "<pre><code>" not in html:
        return
    code = unescape("".join(_MADE.findall(html)))
    for block in _INDENTED.finditer(source):
        runs_on = not block[2] and bool(source[block.end() : block.end() + 1].strip())
        if block[1].rstrip() in code and _reads_as_prose(block[1], block[2], runs_on=runs_on):
            yield block.start(1)


def _reads_as_prose(first: str, others: str, *, runs_on: bool) -> bool:
    """Tell whether lines are sentences, of which the last may run on at the margin below."""
    line, text = _LINK.sub(r"\1", first), _LINK.sub(r"\1", f"{first}\n{others}")
    if _CODE_SIGN.search(text) or len(_WORD.findall(line)) < FEWEST_WORDS:
        return False
    is_ended = runs_on or text.rstrip().rstrip(_CLOSING).endswith((".", "!", "?", "…"))
    return is_ended and next(filter(str.isalpha, line)).isupper()

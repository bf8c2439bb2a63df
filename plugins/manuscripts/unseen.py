"""What nobody sees in manuscripts and registers, and what is read otherwise than it looks."""

import re

from plugins.manuscripts import messages
from plugins.manuscripts.source_places import place_at
from plugins.problems.findings import Finding

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")
"""What no page and no feed can hold, and a backslash in quotation marks can make."""

BLANKS = "\u00a0\u202f\u3000"
"""Spaces that look like plain ones and are none to YAML, TOML and Pelican."""

_PLAIN = str.maketrans(dict.fromkeys(BLANKS, " "))
_BLANK = rf"[ {BLANKS}]"
_AROUND_VALUES = re.compile(
    rf"^{_BLANK}*(?:-{_BLANK}+)*(?:[\w-]+{_BLANK}*:{_BLANK}+)?|(?<!{_BLANK}){_BLANK}+$",
    re.MULTILINE,
)
_UNSEEN = re.compile(
    r"[\x80-\x9f\u2028\u2029\ufeff\ufffe\uffff]"
    r"|(?<![^\s:=\[{,\"'-])\u200b|\u200b(?![^\s:=\]},\"'])"
)
"""What is no text to YAML, or the end of a line where nobody sees one; and a space of no width
that is at the edge of a word, where it parts nothing and makes it another."""


def read_blanks(source: str) -> str:
    """Return front matter with plain spaces for all that look so, but for those within values."""
    if not any(map(source.__contains__, BLANKS)):
        return source
    return _AROUND_VALUES.sub(lambda blanks: blanks[0].translate(_PLAIN), source)


def find_unseen(source: str, first_line: int) -> Finding | None:
    """Find the first unseen character of a text whose first line has the number ``first_line``."""
    unseen = None if source.isascii() else _UNSEEN.search(source)
    if unseen is None:
        return None
    line, column = place_at(source, unseen.start())
    code = f"{ord(unseen[0]):02X}"
    return Finding(messages.CONTROL_CHARACTER, line + first_line - 1, column, {"code": code})

"""Pelican's plain header: ``Key: value`` lines up to the first line that is empty or a border.

As Python-Markdown's extension "meta" reads it (markdown/extensions/meta.py): keys in any
case, lines indented by four spaces or a tab go on with the value above. But a key may have any
letters, so that one with an umlaut is told as unknown and doesn't end the header.
"""

import re
from functools import lru_cache

from plugins.manuscripts import messages
from plugins.manuscripts.unseen import BLANKS
from plugins.problems.findings import Finding, Unreadable

ENDS = ("", "---", "...")
"""Lines that end a header and are no text."""
_KEY = re.compile(rf"[ {BLANKS}]{{0,3}}([\w-]+):[ \t{BLANKS}]*(.*)")
_MORE = re.compile(r"(?:[ ]{4}|[ ]{0,3}\t)\s*(\S.*)")


def parse_pelican_header(text: str) -> tuple[dict[str, str], int]:
    """Return values by key in lower case, and where the body begins.

    Raises:
        Unreadable: a key stands there twice.
    """
    values: dict[str, str] = {}
    findings: list[Finding] = []
    key = ""
    length = 0
    for number, line in enumerate(text.split("\n"), start=1):
        field = _KEY.match(line)
        more = _MORE.match(line) if field is None else None
        if field:
            key = field[1].lower()
            if key in values:
                findings.append(_twice(text, number, key, field.start(1) + 1))
            values[key] = field[2].strip()
        elif more and key:
            values[key] = f"{values[key]}\n{more[1].strip()}".strip()
        else:
            length += len(line) + 1 if line.rstrip() in ENDS else 0
            break
        length += len(line) + 1
    if findings:
        raise Unreadable(*findings)
    return values, min(length, len(text))


def locate_in_header(source: str, key: str) -> tuple[int, int, int]:
    """Return the line (from 0) of a key, its column and that of its value; -1 if missing."""
    return _find_keys(source).get(key, (0, -1, -1))


@lru_cache(maxsize=1)
def _find_keys(source: str) -> dict[str, tuple[int, int, int]]:
    """Find the first place of each key; a file has many problems, or none."""
    places: dict[str, tuple[int, int, int]] = {}
    for number, line in enumerate(source.split("\n")):
        if field := _KEY.match(line):
            places.setdefault(field[1].lower(), (number, field.start(1), field.start(2)))
    return places


def _twice(text: str, number: int, key: str, column: int) -> Finding:
    first = str(locate_in_header(text, key)[0] + 1)
    return Finding(messages.KEY_TWICE, number, column, {"key": key, "first": first})

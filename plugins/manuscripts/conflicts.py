"""Conflicts: what git leaves in a file that two have changed, for one of them to settle."""

import re

from plugins.manuscripts import messages
from plugins.problems.findings import Finding

_SIGNS = ("<<<<<<<", ">>>>>>>", "||||||| ")
_LINE = re.compile(r"(?:<{7}|>{7})(?: .*)?|\|{7} [^|]*")


def find_conflict(text: str) -> Finding | None:
    """Find the first line of a conflict; one in fenced code tells of such."""
    if not any(map(text.__contains__, _SIGNS)):
        return None
    from plugins.manuscripts.fences import blank_fences  # noqa: PLC0415 - loads Python-Markdown

    lines = enumerate(blank_fences(text).split("\n"), start=1)
    number = next((number for number, line in lines if _LINE.fullmatch(line)), 0)
    return Finding(messages.CONFLICT, number, 1) if number else None

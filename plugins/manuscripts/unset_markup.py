"""Warnings for Markdown and HTML in texts that are plain: it stands on the page as typed."""

import re
from collections.abc import Iterable

from plugins.manuscripts import messages
from plugins.manuscripts.source_places import find_in_source
from plugins.problems.findings import Finding, clip

_SIGNS = ("*", "_", "`", "](", "<", "&")
_MARKUP = re.compile(
    r"(?<![^\s(\[„“‚‘»«›‹\"'–—/-])(?P<sign>\*{1,3}|_{1,3}|`)(?![\s*_`])(?:(?!(?P=sign)).)*\w"
    r"(?:(?!(?P=sign)).)*(?<![\s(\[])(?P=sign)(?![\w*_`]|\.\w)"
    r"|\[[^\[\]]+\]\((?:https?:|mailto:|[{/#])[^()]*\)"
    r"|<(?P<tag>[a-z][a-z0-9]*)\b[^<>]*>[^<>]*</(?P=tag)>|<br ?/?>"
    r"|&(?:[a-z]{2,8}|#[0-9]{2,5});"
)
"""Words between two equal signs, links, elements and entities; not what has one sign alone, such as
"C*-Algebra"."""


def note_unset(texts: Iterable[str], source: str, first_line: int) -> list[Finding]:
    """Return a warning for each; ``texts`` were typed in ``source``, maybe on several lines."""
    if not any(sign in source for sign in _SIGNS):
        return []
    return [
        _note(found[0], source, first_line) for text in texts for found in _MARKUP.finditer(text)
    ]


def _note(seen: str, source: str, first_line: int) -> Finding:
    line, column = find_in_source(source, seen.split(maxsplit=1)[0])
    in_file = line + first_line - 1 if line else first_line
    return Finding(messages.UNSET_MARKUP, in_file, column, {"seen": clip(seen)}, warning=True)

"""Warnings for Markdown and HTML in texts that are plain: it stands on the page as typed."""

import re
from collections.abc import Collection, Iterator

from plugins.manuscripts import messages
from plugins.manuscripts.frontmatter import FrontMatter
from plugins.manuscripts.raw import KeyPath, Raw
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


def note_unset(front: FrontMatter, keys: Collection[str]) -> list[Finding]:
    """Return a warning for each in the values of some keys, at the value."""
    if not any(sign in front.source for sign in _SIGNS):
        return []
    return [
        Finding(messages.UNSET_MARKUP, *front.locate(at), {"seen": clip(seen)}, warning=True)
        for at, text in _list_texts(front.values)
        if at[-1] in keys
        for seen in find_unset(text)
    ]


def find_unset(text: str) -> Iterator[str]:
    """Find the Markdown and HTML in a text."""
    return (found[0] for found in _MARKUP.finditer(text))


def _list_texts(raw: Raw, at: KeyPath = ()) -> Iterator[tuple[KeyPath, str]]:
    if isinstance(raw, str):
        yield at, raw
        return
    for key, value in raw.items() if isinstance(raw, dict) else enumerate(raw):
        yield from _list_texts(value, (*at, key))

"""Headings of a body: their ids, their levels, and what they say."""

import re
from string import ascii_lowercase

from plugins.manuscripts.html_text import unescape
from plugins.manuscripts.slugs import slugify

THEME_IDS = frozenset(
    """
    main sources sources-title corrections corrections-title minute by-month query
    """.split()  # noqa: SIM905 - words read better than quoted words
).union(f"source-{letter}" for letter in ascii_lowercase)
"""Ids that pages use themselves; a heading of that name gets another."""

_HEADING = re.compile(r"<h([1-6])((?: [^>]*)?)>(.*?)</h\1>", re.DOTALL)
_ID = re.compile(r' id="([^"]*)"')
_TAG = re.compile(r"<[^>]*>")


def anchor_headings(html: str) -> tuple[str, tuple[str, ...]]:
    """Give every heading an id; all move so that the highest is of the second level.

    Returns:
        the HTML and the headings as plain text.
    """
    taken = dict.fromkeys([*_ID.findall(html), *THEME_IDS], 2)
    down = next((2 - level for level in range(1, 7) if f"<h{level}" in html), 0)
    headings: list[str] = []

    def anchor(match: re.Match[str]) -> str:
        level, attributes, inner = match.groups()
        tag = f"h{min(6, int(level) + down)}"
        headings.append(unescape(_TAG.sub("", inner)))
        if ' id="' not in attributes:
            name = _free_name(slugify(headings[-1]) or "section", taken)
            attributes = f' id="{name}"{attributes}'
        return f"<{tag}{attributes}>{inner}</{tag}>"

    return _HEADING.sub(anchor, html), tuple(headings)


def _free_name(name: str, taken: dict[str, int]) -> str:
    """Return a name that isn't taken; ``taken`` has the number to try next for each that is."""
    free = name
    while free in taken:
        free, taken[name] = f"{name}-{taken[name]}", taken[name] + 1
    taken[free] = 2
    return free

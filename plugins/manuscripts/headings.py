"""Headings of a body: their ids, their levels, and what they say."""

import re
from collections.abc import Iterator, Sequence
from string import ascii_lowercase

from plugins.manuscripts import messages
from plugins.manuscripts.html_text import unescape
from plugins.manuscripts.slugs import slugify
from plugins.manuscripts.source_places import place_at
from plugins.problems.findings import Finding, clip

THEME_IDS = frozenset(
    """
    main sources sources-title corrections corrections-title minute by-month query
    """.split()  # noqa: SIM905 - words read better than quoted words
).union(f"source-{letter}" for letter in ascii_lowercase)
"""Ids that pages use themselves; a heading of that name gets another, as one of ``_CITE`` does."""
_CITE = re.compile(r"cite-[a-z]-\d+")
"""Ids that a page gives its links to sources."""
_HEADING = re.compile(r"<h([1-6])((?: [^>]*)?)>(.*?)</h\1>", re.DOTALL)
_ID = re.compile(r' id="([^"]*)"')
_TAG = re.compile(r"<[^>]*>")
_TYPED = re.compile(r"^(#(?=\s|$)|#{2,6})(.*)", re.MULTILINE)


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
            name = slugify(headings[-1]) or "section"
            if _CITE.fullmatch(name):
                taken.setdefault(name, 2)
            name = _free_name(name, taken)
            attributes = f' id="{name}"{attributes}'
        return f"<{tag}{attributes}>{inner}</{tag}>"

    return _HEADING.sub(anchor, html), tuple(headings)


def is_taken_by_pages(name: str) -> bool:
    """Tell whether a page may have an id itself, which an editor thus must not type."""
    return name in THEME_IDS or bool(_CITE.fullmatch(name))


def find_skipped_levels(source: str, first_line: int, shown: Sequence[str]) -> Iterator[Finding]:
    """Find headings above which a level is missing; who listens takes it for a part that is lost.

    Only where all headings ``shown`` were typed with ``#``.
    """
    headings = list(_TYPED.finditer(source))
    if [slugify(heading[2]) for heading in headings] != [*map(slugify, shown)]:
        return
    highest = min(len(heading[1]) for heading in headings)
    above: list[int] = []
    for heading in headings:
        level = len(heading[1])
        while above and above[-1] >= level:
            above.pop()
        right = highest + len(above)
        above.append(level)
        if level > right:
            line, column = place_at(source, heading.start())
            seen = clip(heading[2].strip(" \t#"))
            values = {"seen": seen, "typed": heading[1], "right": "#" * right}
            line += first_line - 1
            yield Finding(messages.SKIPPED_LEVEL, line, column, values, warning=True)


def _free_name(name: str, taken: dict[str, int]) -> str:
    """Return a name that isn't taken; ``taken`` has the number to try next for each that is."""
    free = name
    while free in taken:
        free, taken[name] = f"{name}-{taken[name]}", taken[name] + 1
    taken[free] = 2
    return free

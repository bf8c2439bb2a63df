"""Fenced code: at the start of a line, where Python-Markdown reads it, and in items of lists."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence

from markdown import Markdown
from markdown.extensions.fenced_code import FencedBlockPreprocessor, FencedCodeExtension

_FENCE = re.compile(r"( +(?:~{3,}|`{3,}))[^`]*")
_ITEM = re.compile(r"( *)(?:[-*+]|[0-9]+\.) ")
_STEP = 4
"""Spaces that part an item's text from the item, at most; exactly, to Python-Markdown."""
_BEFORE_HTML = 25


class Fences(FencedCodeExtension):
    """Reads fenced code at the start of a line and in items of lists."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Take the place of what reads fences at the start of a line only."""
        md.registerExtension(self)
        reader = _FenceReader(md, self.getConfigs())
        md.preprocessors.register(reader, "fenced_code_block", _BEFORE_HTML)


class _FenceReader(FencedBlockPreprocessor):
    def run(self, lines: list[str]) -> list[str]:
        """Put away fenced code, and leave a sign in its place."""
        lines = super().run(lines)
        for block in reversed(_find_in_items(lines)):
            lines[block] = self._read(lines[block])
        return lines

    def _read(self, block: list[str]) -> list[str]:
        indent = _indent(block[0])
        lines = [line[min(indent, _indent(line)) :] for line in block]
        read = super().run(lines)
        left = " " * (-(-indent // _STEP) * _STEP)
        return block if read == lines else [f"{left}{line}".rstrip() for line in read]


def blank_fences(source: str) -> str:
    """Return Markdown with empty lines for its fenced code."""
    if "```" not in source and "~~~" not in source:
        return source
    lines = FencedBlockPreprocessor.FENCED_BLOCK_RE.sub(_blank, source).split("\n")
    for block in _find_in_items(lines):
        lines[block] = [""] * (block.stop - block.start)
    return "\n".join(lines)


def _find_in_items(lines: Sequence[str]) -> list[slice]:
    """Find the blocks of fenced code in items of lists, from fence to fence.

    An empty line or an item must follow: other text there ends the list, and what comes after is
    left alone.
    """
    if not any(map(_FENCE.fullmatch, lines)):
        return []
    ends = defaultdict(list)
    for place, line in enumerate(lines):
        ends[line.rstrip(" ")].append(place)
    found: list[slice] = []
    outer: list[str] = []  # lines that the next one may stand in, each deeper than the one before
    last = -1
    for place, line in enumerate(lines):
        if not line.strip():
            continue
        while outer and _indent(outer[-1]) >= _indent(line):
            outer.pop()
        fence = _FENCE.fullmatch(line) if place > last and outer else None
        if fence and _is_item_of(outer[-1], line):
            closing = ends[fence[1]]
            nearest = bisect_right(closing, place)
            if nearest < len(closing):
                last = closing[nearest]
                following = lines[last + 1] if last + 1 < len(lines) else ""
                if following.strip() and not _ITEM.match(following):
                    return found
                found.append(slice(place, last + 1))
        outer.append(line)
    return found


def _is_item_of(above: str, line: str) -> bool:
    """Tell whether a line belongs to the item that begins above, and is no code by its margin."""
    item = _ITEM.match(above)
    return item is not None and _indent(line) - len(item[1]) <= _STEP


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _blank(block: re.Match[str]) -> str:
    """Return as many empty lines."""
    return "\n" * block[0].count("\n")

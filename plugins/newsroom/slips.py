"""Slips: what a writer of Markdown can't have meant, told by the HTML that came of it.

Plain bodies have none: whatever could be one is left to Python-Markdown.
"""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from markdown.extensions.fenced_code import FencedBlockPreprocessor
from msgspec import Struct

from plugins.newsroom import messages
from plugins.newsroom.findings import Finding, clip
from plugins.newsroom.markup import place, place_at, unescape
from plugins.newsroom.problems import Message

_UNMARKED = re.compile(r' (href|src)="(?![a-z][a-z0-9+.-]*:|//|[#{|])([^"]*)"', re.IGNORECASE)
_CODE = re.compile(r"<(pre|code)(?=[ >]).*?</\1>", re.DOTALL)
_FENCE = re.compile(r"^[ \t>]*(?:[-*+][ \t]+)?((?:```|~~~)[^\n`]*)$", re.MULTILINE)


class Slips(Struct, frozen=True):
    """A body in which slips are looked for."""

    source: str
    first_line: int
    """Number of the source's first line in the file."""
    html: str
    """Safe, with anchors."""
    anchors: tuple[str, ...]
    attributes: str
    """Of all tags, one after the other."""

    def find(self) -> Iterator[Finding]:
        """Find all slips."""
        yield from self._addresses()
        yield from self._ids()
        yield from self._fences()

    def _ids(self) -> Iterator[Finding]:
        for anchor in sorted({name for name in self.anchors if self.anchors.count(name) > 1}):
            yield self._note(messages.ID_TWICE, anchor, 1, id=unquote(anchor))

    def _addresses(self) -> Iterator[Finding]:
        """Find what neither a mark nor a scheme leads anywhere."""
        for name, escaped in _UNMARKED.findall(self.attributes):
            link = unescape(escaped)
            if not link:
                yield self._note(messages.EMPTY_LINK, "]()")
            elif link.startswith("/"):
                yield self._note(messages.ROOT_LINK, link, warning=True, seen=clip(link))
            elif name == "src":
                yield self._note(messages.RELATIVE_IMAGE, link, seen=clip(link))
            else:
                yield self._note(messages.RELATIVE_LINK, link, warning=True, seen=clip(link))

    def _fences(self) -> Iterator[Finding]:
        """Find what was to open a block of code and doesn't."""
        if "```" not in self.source and "~~~" not in self.source:
            return
        blocks = FencedBlockPreprocessor.FENCED_BLOCK_RE.sub(_blank, self.source)
        code = unescape("".join(m[0] for m in _CODE.finditer(self.html)))
        unset = [fence for fence in _FENCE.finditer(blocks) if fence[1] not in code]
        for fence in unset[::2]:  # the others were to close
            line, column = place_at(blocks, fence.start(1))
            values = {"seen": clip(fence[1])}
            yield Finding(
                messages.BAD_FENCE, line + self.first_line - 1, column, values, warning=True
            )

    def _note(
        self, message: Message, typed: str, nth: int = 0, *, warning: bool = False, **values: str
    ) -> Finding:
        """Note a slip at the ``nth`` place (from 0) where something was typed."""
        line, column = place(self.source, self.first_line, typed, nth)
        return Finding(message, line, column, values, warning=warning)


def _blank(block: re.Match[str]) -> str:
    """Return as many empty lines."""
    return "\n" * block[0].count("\n")

"""Fenced code: at the start of a line, where Python-Markdown reads it, and in items of lists."""

import re

from markdown import Markdown
from markdown.extensions.fenced_code import FencedBlockPreprocessor, FencedCodeExtension

_IN_ITEM = re.compile(
    r"^( +)(~{3,}|`{3,})[^\n`]*\n(?:.*\n)*?\1\2[ ]*$(?=\s*\Z|\n *(?:[-*+] |[0-9]+\. |\n))",
    re.MULTILINE,
)
"""With an empty line or an item below: other text there would fall out of the list."""
_ITEM = re.compile(r"( *)(?:[-*+]|[0-9]+\.) ")
_STEP = 4
"""Spaces that part an item's text from the item, at most; exactly, to Python-Markdown."""
_BEFORE_HTML = 25


class Fences(FencedCodeExtension):
    """Reads both."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Take the place of what reads fences at the start of a line only."""
        md.registerExtension(self)
        reader = _FenceReader(md, self.getConfigs())
        md.preprocessors.register(reader, "fenced_code_block", _BEFORE_HTML)


class _FenceReader(FencedBlockPreprocessor):
    def run(self, lines: list[str]) -> list[str]:
        """Put away fenced code, and leave a sign in its place."""
        text = "\n".join(super().run(lines))
        if "```" in text or "~~~" in text:
            text = _IN_ITEM.sub(self._read, text)
        return text.split("\n")

    def _read(self, block: re.Match[str]) -> str:
        if not _is_in_item(block):
            return block[0]
        indent = len(block[1])
        lines = [line[min(indent, _indent(line)) :] for line in block[0].split("\n")]
        read = super().run(lines)
        left = " " * (-(-indent // _STEP) * _STEP)
        return block[0] if read == lines else "\n".join(f"{left}{line}".rstrip() for line in read)


def blank_fences(source: str) -> str:
    """Return Markdown with empty lines for its fenced code."""
    if "```" not in source and "~~~" not in source:
        return source
    source = FencedBlockPreprocessor.FENCED_BLOCK_RE.sub(_blank, source)
    return _IN_ITEM.sub(lambda block: _blank(block) if _is_in_item(block) else block[0], source)


def _is_in_item(block: re.Match[str]) -> bool:
    """Tell whether a block with a margin belongs to an item of a list, and is no code by that."""
    indent = len(block[1])
    above = block.string[: block.start()].split("\n")
    outer = (line for line in reversed(above) if line.strip() and _indent(line) < indent)
    item = _ITEM.match(next(outer, ""))
    return item is not None and indent - len(item[1]) <= _STEP


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _blank(block: re.Match[str]) -> str:
    """Return as many empty lines."""
    return "\n" * block[0].count("\n")

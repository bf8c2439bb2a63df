"""Asterisks within words (Leser*innen, jede*r, 5*3), which Python-Markdown takes for emphasis."""

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import SimpleTextInlineProcessor

from plugins.manuscripts.plain_markdown import WITHIN_WORD

_AFTER_CODE_AND_LINKS = 65
"""Before emphasis, which has 60."""


class Asterisks(Extension):
    """Leaves them as they were typed."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Read them before emphasis is."""
        pattern = SimpleTextInlineProcessor(f"({WITHIN_WORD})", md)
        md.inlinePatterns.register(pattern, "asterisk", _AFTER_CODE_AND_LINKS)

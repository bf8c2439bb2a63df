"""Keeps Python-Markdown within the ``limits`` of a body."""

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from plugins.manuscripts.limits import check_attributes, check_brackets

_BEFORE_INLINE = 25
_AFTER_ABBREVIATIONS = 5


class Limiter(Extension):
    """Ends the reading of a body that goes too far."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Look before texts are read for links, and before all is written out."""
        md.treeprocessors.register(_Brackets(md), "brackets", _BEFORE_INLINE)
        md.treeprocessors.register(_Attributes(md), "attributes", _AFTER_ABBREVIATIONS)


class _Brackets(Treeprocessor):
    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.text and not isinstance(element.text, AtomicString):  # that is code
                check_brackets(element.text)


class _Attributes(Treeprocessor):
    def run(self, root: Element) -> None:
        check_attributes(root)

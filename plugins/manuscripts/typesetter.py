"""The seam to the typography: whoever reads a story knows what it can do, not who does it."""

from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module
from typing import Protocol, cast

from msgspec import Struct

from plugins.problems.code_names import load_code

SOFT_HYPHEN = "\N{SOFT HYPHEN}"


class UnbalancedMark(Protocol):
    """A quotation mark without a partner."""

    @property
    def mark(self) -> str:
        """As it was typed."""

    @property
    def excerpt(self) -> str:
        """The text around it, as typed, on one line."""

    @property
    def at(self) -> int:
        """Place of the mark in the excerpt."""


class TypesetHtml(Protocol):
    """HTML with typographic marks set."""

    @property
    def html(self) -> str:
        """As it may be published."""

    @property
    def unbalanced(self) -> Sequence[UnbalancedMark]:
        """Marks that need an eye."""


class Typesetter(Protocol):
    """What the module named by ``ReadingRules.typesetter`` offers."""

    def typeset_html(self, html: str, lang: str) -> TypesetHtml:
        """Set a body."""

    def typeset_plain(self, text: str, lang: str) -> str:
        """Set a line of plain text."""

    def find_unbalanced(self, text: str, lang: str) -> Sequence[UnbalancedMark]:
        """Find quotation marks of plain text that have no partner."""

    def finish_html(self, html: str) -> str:
        """Finish a body that is set and has been searched."""

    def tie_last_words(self, html: str) -> str:
        """Keep the last word of a title from standing alone."""

    def soften(self, title: str, joints: Callable[[str], tuple[str, ...]]) -> str:
        """Put soft hyphens at the joints of long compounds."""


_FUNCTIONS = tuple(name for name in vars(Typesetter) if not name.startswith("_"))


class _Result:
    unbalanced: Sequence[UnbalancedMark] = ()

    def __init__(self, html: str) -> None:
        self.html = html


class _Untouched:
    """Leaves everything as it was typed: the typography is not among the plugins."""

    def typeset_html(self, html: str, lang: str) -> TypesetHtml:
        return _Result(html)

    def typeset_plain(self, text: str, lang: str) -> str:
        return text

    def find_unbalanced(self, text: str, lang: str) -> Sequence[UnbalancedMark]:
        return ()

    def finish_html(self, html: str) -> str:
        return html

    def tie_last_words(self, html: str) -> str:
        return html

    def soften(self, title: str, joints: Callable[[str], tuple[str, ...]]) -> str:
        return title


def drop_soft_hyphens(title: str) -> str:
    """Return a title as metadata, feeds and the search take it: soft hyphens are for headings."""
    return title.replace(SOFT_HYPHEN, "")


@cache
def find_typesetter(name: str) -> Typesetter:
    """Return the typesetter of a module; "" leaves everything as it was typed.

    Raises:
        Stop: the module can't be loaded, or lacks a function.
    """
    if not name:
        return _Untouched()
    for function in _FUNCTIONS:
        load_code(f"{name}:{function}", "STORY_TYPESETTER")
    return cast("Typesetter", import_module(name))


class LineSetter(Struct, frozen=True):
    """Sets lines of text that editors keep beside the stories: titles, labels, steps."""

    lang: str = "de"
    module: str = ""
    """Of the typesetter."""
    code: bytes = b""
    """Hash of its code: what it set before may be set otherwise now."""

    def __call__(self, text: str) -> str:
        """Return the line as pages show it; most are a word or two, for which nothing is loaded."""
        if text.replace(" ", "").isalpha():
            return text
        return find_typesetter(self.module).typeset_plain(text, self.lang) if text else ""

    def find_unbalanced(self, text: str) -> Sequence[UnbalancedMark]:
        """Find quotation marks that have no partner."""
        return find_typesetter(self.module).find_unbalanced(text, self.lang)

"""German and English micro-typography of stories and titles.

Pure functions, called by the reader: ``typeset_html`` and ``typeset_plain`` set quotation marks,
apostrophes, dashes, fixed spaces and numbers by the language; ``finish_html`` marks dates and lets
typogrify mark capitals and ampersands, it and ``tie_last_words`` keep last words of headings and
titles from standing alone; ``soften`` puts soft hyphens into the long compounds of a title.
Letters never change, and twice is once.

Order: ``typeset_*`` on what was sanitised or escaped; then all that searches the text; then
``finish_*``; ``soften`` last, for display only. The room has no settings: the language of a story
decides.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from plugins.typography.plugin import register

if TYPE_CHECKING:  # the press follows these lines, too: new rules set every text anew
    from plugins.typography.finishing import finish_html
    from plugins.typography.titles import soften, tie_last_words
    from plugins.typography.typesetting import find_unbalanced, typeset_html, typeset_plain

__all__ = [
    "find_unbalanced",
    "finish_html",
    "register",
    "soften",
    "tie_last_words",
    "typeset_html",
    "typeset_plain",
]

_HOMES = {
    "find_unbalanced": "typesetting",
    "finish_html": "finishing",
    "soften": "titles",
    "tie_last_words": "titles",
    "typeset_html": "typesetting",
    "typeset_plain": "typesetting",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 (what a module offers)
    """Load a function when it is wanted: a build where nothing changed typesets nothing."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = found
    return found

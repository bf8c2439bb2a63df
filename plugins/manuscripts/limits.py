"""How much markup a body may have: beyond it Python-Markdown takes far too long.

The time it takes grows with the square of the length, or faster. Nobody writes so much; a file
made to stop the build may have it.
"""

import re
from typing import TYPE_CHECKING

from plugins.manuscripts import messages
from plugins.problems.problem import Message

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MOST_SIGNS = 5_000
MOST_LOOKED_AT = 10_000_000
"""Characters: at each bracket of a paragraph, cell or item that isn't closed before the next one
opens, and at each tag without ``>``, Markdown looks for the end through all that follows."""
LONGEST_ATTRIBUTES = 4_000_000
"""Characters of all attributes: what is defined once may stand there a thousand times."""

_SIGN = re.compile(r"[\[<`&\\]|^#+|^[=-]+[ \t]*$", re.MULTILINE)
_OPEN_TAG = re.compile(r"<(?=[a-zA-Z/!?][^<>]*(?:<|\Z))")
_OPEN_BRACKET = re.compile(r"""\[(?![^\[\]]*\])|\]\((?![^()\[\]<"']*(?:"[^"]*"|'[^']*')?\s*\))""")


class TooMuch(Exception):  # noqa: N818 - found and told, not an error
    """A body that Markdown would take too long for; says why."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.en)
        self.message = message


def check_signs(source: str) -> None:
    """Raise ``TooMuch`` for a body with too many signs."""
    if len(source) > MOST_SIGNS and len(_SIGN.findall(source)) > MOST_SIGNS:
        raise TooMuch(messages.TOO_MANY_SIGNS)
    most_open = MOST_LOOKED_AT / max(len(source), 1)
    if source.count("<") > most_open and len(_OPEN_TAG.findall(source)) > most_open:
        raise TooMuch(messages.TOO_MANY_SIGNS)


def check_brackets(text: str) -> None:
    """Raise ``TooMuch`` for a paragraph with too many brackets that aren't closed."""
    most_open = MOST_LOOKED_AT / max(len(text), 1)
    if text.count("[") > most_open and len(_OPEN_BRACKET.findall(text)) > most_open:
        raise TooMuch(messages.TOO_MANY_SIGNS)


def check_attributes(root: "Element") -> None:
    """Raise ``TooMuch`` for a body in which addresses and abbreviations are written too often."""
    lengths = (len(value or "") for element in root.iter() for value in element.attrib.values())
    if sum(lengths) > LONGEST_ATTRIBUTES:
        raise TooMuch(messages.TOO_LONG_DEFINED)

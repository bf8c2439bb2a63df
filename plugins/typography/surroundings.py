"""What stands around a number and tells whether it counts or names something."""

import re
from typing import Final

from plugins.typography.signs import INLINE, NBSP
from plugins.typography.words import (
    CALLING,
    COUNTED,
    MORE,
    NAMED,
    NUMBERED,
    QUANTITIES,
    SIGNS_COUNTED,
    either,
)

_REACH: Final = 40
"""Characters before and after a number that are looked at."""

AFTER_NAME: Final = re.compile(
    rf"(?:{either(NAMED)}|\bno(?=\.)|\bExecutive Order|\b[Rr]oom|\b[Vv]ersion|[0-9] [Bb]uild)"
    rf"(?:-?Nr|-?Code|-?Nummer)?[.:]{{0,2}}[ {NBSP}]?\(?\Z"
)
AFTER_REFERENCE: Final = re.compile(rf"(?<!\w)(?:{either(NUMBERED)})[ {NBSP}]?\Z")
AFTER_QUANTITY: Final = re.compile(
    rf"(?<!\w)(?i:{either(QUANTITIES)}|(?:mehr|weniger) als|(?:more|less|fewer) than|bis zu|up to"
    rf"|at least)[ \n{NBSP}]\Z"
)
BEFORE_COUNTED: Final = re.compile(
    rf"[ \n{NBSP}]?(?:{either(SIGNS_COUNTED)})"
    rf"|[ \n{NBSP}-](?:(?:{either(MORE)})[ \n{NBSP}])?(?:{either(COUNTED)})n?(?!\w)"
)
NEAR_CALL: Final = re.compile(rf"(?<!\w)(?i:{either(CALLING)})(?!\w)")


def look_around(text: str, start: int, end: int) -> tuple[str, str]:
    """Give what stands before and after, as if no word were marked up."""
    head = text[max(0, start - _REACH) : start].replace(INLINE, "")
    return head, text[end : end + _REACH].replace(INLINE, "")

"""The quotation marks of a language, and how each mark that is found may be read.

The marks are those of CLDR (quotationStart, alternateQuotationStart …); a test compares them with
Babel's copy, which is too heavy to be loaded here.
"""

from typing import Final

from msgspec import Struct

OPEN: Final = 0
CLOSE: Final = 1
APOSTROPHE: Final = 2
PRIME: Final = 3
LEAVE: Final = 4
"""Readings of a mark."""


class Convention(Struct, frozen=True):
    """Marks of a language: ``double`` and ``single`` are (opening, closing).

    ``readings`` tells, for each mark that may stand in a text, what it can be read as and what
    that costs: nothing for a mark that is right, something for one that would be replaced.
    ‘ may also be a letter's sign in a name from the Arabic (‘Adi), so leaving it is cheap.
    """

    double: tuple[str, str]
    single: tuple[str, str]
    readings: dict[str, dict[int, float]]

    def find_level(self, mark: str) -> int:
        """Tell whether a mark is a double (0) or a single (1) one."""
        return 0 if mark in '"„“”' else 1


_STRAIGHT: dict[str, dict[int, float]] = {
    '"': {OPEN: 0, CLOSE: 0, PRIME: 0, LEAVE: 0},
    "'": {OPEN: 0, CLOSE: 0, APOSTROPHE: 0, PRIME: 0, LEAVE: 0},
}

GERMAN: Final = Convention(
    double=("„", "“"),
    single=("‚", "‘"),
    readings={
        **_STRAIGHT,
        "„": {OPEN: 0},
        "“": {CLOSE: 0, OPEN: 1.5},
        "”": {CLOSE: 0.2, OPEN: 2.5},
        "‚": {OPEN: 0},
        "‘": {CLOSE: 0, OPEN: 1.5, LEAVE: -2},
        "’": {APOSTROPHE: 0, CLOSE: 1.5},
    },
)
ENGLISH: Final = Convention(
    double=("“", "”"),
    single=("‘", "’"),
    readings={
        **_STRAIGHT,
        "„": {OPEN: 1},
        "“": {OPEN: 0, CLOSE: 1.5},
        "”": {CLOSE: 0, OPEN: 2.5},
        "‚": {OPEN: 1},
        "‘": {OPEN: 0, APOSTROPHE: 1.5, LEAVE: -1.5},
        "’": {APOSTROPHE: 0, CLOSE: 0},
    },
)

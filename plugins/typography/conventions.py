"""The quotation marks of a language, and how each mark that is found may be read.

The marks are those of CLDR 46 for "de" and "en" (delimiters: quotationStart, quotationEnd,
alternateQuotationStart, alternateQuotationEnd); those of Switzerland are what its Federal
Chancellery prescribes.
"""

from typing import Final

from msgspec import Struct

OPEN: Final = 0
CLOSE: Final = 1
APOSTROPHE: Final = 2
PRIME: Final = 3
LEAVE: Final = 4
"""Readings of a mark."""
DOUBLE_MARKS: Final = frozenset('"„“”«»')
"""Of whatever language."""


class Convention(Struct, frozen=True):
    """Marks of a language: ``double`` and ``single`` are (opening, closing).

    ``readings`` tells, for each mark that may stand in a text, what it can be read as and what
    that costs: nothing for a mark that is right, something for one that would be replaced.
    ‘ may also be a letter's sign in a name from the Arabic (‘Adi), so leaving it is cheap.
    """

    double: tuple[str, str]
    single: tuple[str, str]
    readings: dict[str, dict[int, float]]


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
SWISS: Final = Convention(
    double=("«", "»"),
    single=("‹", "›"),
    readings={
        **_STRAIGHT,
        "«": {OPEN: 0, CLOSE: 1.5},
        "»": {CLOSE: 0, OPEN: 1.5},
        "‹": {OPEN: 0, CLOSE: 1.5},
        "›": {CLOSE: 0, OPEN: 1.5},
        "„": {OPEN: 1},
        "“": {CLOSE: 1, OPEN: 1.5},
        "”": {CLOSE: 1, OPEN: 2.5},
        "‚": {OPEN: 1},
        "‘": {CLOSE: 1, OPEN: 1.5, LEAVE: -2},
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

CONVENTIONS: Final = {mine.double[0]: mine for mine in (GERMAN, SWISS, ENGLISH)}
"""By the mark that opens, which no two of them share."""

"""Quotation marks and apostrophes of a text.

Most texts need no thought: their marks are right already, or straight ones stand in pairs whose
neighbours leave no doubt. Two expressions see to those; for the rest the cheapest reading is
sought (``readings``).
"""

import re
from typing import Final

from plugins.typography.conventions import CONVENTIONS, Convention
from plugins.typography.paths import Reading
from plugins.typography.readings import read_marks
from plugins.typography.signs import APOSTROPHE, BLOCK, INLINE, NBSP, PARAGRAPH

_BORDERS = f"{PARAGRAPH}{BLOCK}"
_ALL = {
    opening: re.compile(f"[{''.join(mine.readings).replace(APOSTROPHE, '')}{_BORDERS}]")
    for opening, mine in CONVENTIONS.items()
}
_OTHERS = {"„": "‚‘”", "“": "‚‘„", "«": "‹›„“”‚‘"}
"""Marks beside the double ones; where none is, a look at those will do."""
_DOUBLES = {
    "„": re.compile(rf"„[^„“{_BORDERS}]*“"),
    "“": re.compile(rf"“[^“”{_BORDERS}]*”"),
    "«": re.compile(rf"«[^«»{_BORDERS}]*»"),
}
_CLEAN = {
    "„": re.compile(rf"(?:[{_BORDERS}]|„(?:‚‘)*“|‚‘)*"),
    "“": re.compile(rf"(?:[{_BORDERS}]|“(?:‘)*”)*"),
    "«": re.compile(rf"(?:[{_BORDERS}]|«(?:‹›)*»|‹›)*"),
}
"""Marks of a text that needs nothing. English ‘ alone may be left: ’ ends it, or is no mark."""

_INNER_APOSTROPHE = re.compile(r"'(?:(?<=[^\W\d_]')(?=[^\W\d_])|(?<=[A-Z]\.')(?=s\b))")
_ROCK_N_ROLL = re.compile(
    rf"'(?<=[\w{INLINE}][ \n{NBSP}-]')(?<![Ll]etter ')(?<![Tt]he ')(?<![Aa]n ')(?<![Kk]ey ')"
    rf"(?<![Pp]ress ')(?<!Buchstabe ')(?<!Taste ')(?<!ein ')(?<!das ')([nN])'"
    rf"(?=[ \n{NBSP}-][\w{INLINE}])"
)
"""Between two words, but for "the letter 'n' is"."""
_ACUTE = re.compile(r"[´`](?<=[^\W\d_][´`])(?=[^\W\d_])")
_TWO_SINGLES = re.compile(r"''(?<![\"']'')(?![\"'])")
_TWO_COMMAS = re.compile(r",,(?<![^\s(\[/–—-],,)(?=\w)")
_PAIR = re.compile(
    rf"\"(?<![^\s(\[/–—-]\")(?=[\w{INLINE}])([^\"„“”{_BORDERS}]*)\"(?<=[\w.!?,…{INLINE}]\")"
    rf"(?![\w{INLINE}])"
)
_ATTEMPTS: Final = 4


def set_quotes(text: str, convention: Convention) -> tuple[str, list[int]]:
    """Set the marks of ``text``; give it with the places of the marks without a partner.

    No character is added or dropped: ``double_typed`` comes first.
    """
    if "'" in text:
        text = _ROCK_N_ROLL.sub(rf"{APOSTROPHE}\1{APOSTROPHE}", text)
        text = _INNER_APOSTROPHE.sub(APOSTROPHE, text)
    if "´" in text or "`" in text:
        text = _ACUTE.sub(APOSTROPHE, text)
    if _is_clean(text, convention):
        return text, []
    opening, closing = convention.double
    if '"' in text:
        paired, pairs = _PAIR.subn(rf"{opening}\1{closing}", text)
        if 2 * pairs == text.count('"') and _is_clean(paired, convention):
            return paired, []
    return _read_until_settled(text, convention)


def double_typed(text: str) -> str:
    """Make a double mark of two single ones, and of two commas before a word."""
    if "''" in text:
        text = _TWO_SINGLES.sub('"', text)
    if ",," in text:
        text = _TWO_COMMAS.sub('"', text)
    return text


def find_original(before: str, after: str, position: int) -> int:
    """Give the place in ``before`` of a place in ``after``, which ``double_typed`` made of it."""
    at = 0
    for char in after[:position]:
        at += 1 if before[at] == char else 2
    return at


def _is_clean(text: str, convention: Convention) -> bool:
    """Tell whether the marks stand in order already, by the cheapest test that will do."""
    opening, closing = convention.double
    if '"' in text or "'" in text:
        return False
    if not any(map(text.__contains__, _OTHERS[opening])):
        count = text.count(opening)
        if count != text.count(closing):
            return False
        return not count or len(_DOUBLES[opening].findall(text)) == count
    return _CLEAN[opening].fullmatch("".join(_ALL[opening].findall(text))) is not None


def _read_until_settled(text: str, convention: Convention) -> tuple[str, list[int]]:
    """Read the marks; a text for which twice would not be once is left as it is."""
    first = reading = read_marks(text, convention)
    settled = _put_glyphs(text, reading)
    for _ in range(_ATTEMPTS):
        if _is_clean(settled, convention):
            return settled, first.unbalanced
        reading = read_marks(settled, convention)
        if (again := _put_glyphs(settled, reading)) == settled:
            return settled, first.unbalanced
        settled = again
    return text, first.unbalanced


def _put_glyphs(text: str, reading: Reading) -> str:
    chars = list(text)
    for at, glyph in reading.glyphs:
        chars[at] = glyph
    return "".join(chars)

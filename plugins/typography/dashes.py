"""Dashes and the ellipsis.

Both languages take the spaced en dash, with a no-break space before it so that no line starts
with a dash: the German rule, and the custom of British newspapers. English may also have the
closed em dash, typed as two or three hyphens between words.
"""

import re

from plugins.typography.signs import ELLIPSIS, EM_DASH, EN_DASH, NBSP

_SPACED_HYPHENS = re.compile(r"[ \u00a0](?=-)(?<=\S.)-{1,3}(?=[ \n\x1f,])")
_CLOSED_HYPHENS = re.compile(r"(?<=[^\W\d_])-{2,3}(?=[^\W\d_])")
_THREE_DOTS = re.compile(r"\.\.\.(?<!\.\.\.\.)(?!\.)")
_SPACE_BEFORE_DOTS = re.compile(rf" (?={ELLIPSIS})(?<=[\w,)“”‘’\"'] )")


def set_ellipses(text: str) -> str:
    """Make one sign of exactly three dots, and keep it on the line of the word before."""
    if "..." in text:
        text = _THREE_DOTS.sub(ELLIPSIS, text)
    if f" {ELLIPSIS}" in text:
        text = _SPACE_BEFORE_DOTS.sub(NBSP, text)
    return text


def set_spaced_dashes(text: str) -> str:
    """Make dashes of hyphens between spaces, and keep each on the line of the word before."""
    if " -" in text or f"{NBSP}-" in text:
        text = _SPACED_HYPHENS.sub(f"{NBSP}{EN_DASH}", text)
    if f" {EN_DASH}" in text:
        text = text.replace(f" {EN_DASH} ", f"{NBSP}{EN_DASH} ")
        text = text.replace(f" {EN_DASH}\n", f"{NBSP}{EN_DASH}\n")
    return text


def set_closed_dashes(text: str) -> str:
    """Make an em dash of two or three hyphens between two words."""
    return _CLOSED_HYPHENS.sub(EM_DASH, text) if "--" in text else text

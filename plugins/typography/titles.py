"""Titles and headings: no widowed last word, and soft hyphens for long compounds."""

import html as entities
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from plugins.typography.signs import NBSP, SOFT_HYPHEN

LONGEST_TIE: Final = 11
"""Characters of the last two words that are kept together at most.

So many of the serif fit a line of a title on a phone of 360px whose letters are twice as large;
of more the last word would break within. ``text-wrap: balance`` leaves few of them alone anyway.
"""
SHORTEST_SOFTENED: Final = 14
"""Letters of a word that takes soft hyphens."""
_SHORTEST_PART = 3

_LAST_GAP = re.compile(
    r"[^\s<>](?:</?(?:a|em|span|strong|i|b)[^>]*>)*[ \n]+"
    r"[^<>\s]+\s*(?:</(?:a|em|span|strong|i|b)>\s*)*\Z"
)
_HEADING = re.compile(r"(<h([1-6])(?:\s[^>]*)?>)(.*?)(</h\2>)", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(rf"<[^>]*>|&#?\w+;|[^\W\d_](?:[^\W\d_]|{SOFT_HYPHEN})+")


def tie_last_words(html: str) -> str:
    """Keep the last two words of a line together by typogrify's ``widont``, if they are short."""
    text = entities.unescape(_TAG.sub("", html)) if "<" in html or "&" in html else html
    words = text.replace(SOFT_HYPHEN, "").strip().rsplit(" ", 2)
    if len(" ".join(words[-2:])) > LONGEST_TIE:
        return html
    if "<" in html or ">" in html:
        return _ask_typogrify(html) if _LAST_GAP.search(html) else html
    gap = _find_last_gap(html)
    return html[:gap] + _ask_typogrify(html[gap:]) if gap >= 0 else html


def _find_last_gap(text: str) -> int:
    """Find the character before the last gap, where that is plain space; -1 where it isn't."""
    last = text.split()[-1:]
    if not last:
        return -1
    head = text[: text.rindex(last[0])]
    before = head.rstrip(" \n")
    return len(before) - 1 if len(before) < len(head) and not before[-1:].isspace() else -1


@lru_cache(maxsize=4096)
def _ask_typogrify(html: str) -> str:
    from typogrify.filters import widont  # noqa: PLC0415 (only a build that renders needs it)

    return str(widont(html)).replace("&nbsp;", NBSP)


def tie_headings(html: str) -> str:
    """Keep the last two words together in each heading of a story."""
    return _HEADING.sub(_tie_heading, html) if "<h" in html else html


def soften(title: str, joints: Callable[[str], tuple[str, ...]]) -> str:
    """Put soft hyphens at the joints of long compounds.

    ``title`` is text or HTML; ``joints`` gives the parts of a word, which together give it back
    (``split_surely`` of ``plugins.language.compounds``). Only words of 14 letters and more are
    touched, so that for most titles it is never asked, and no part shorter than three letters is
    cut off. For display only: never for feeds or search.
    """
    return _WORD.sub(lambda found: _soften_word(found[0], joints), title)


def _soften_word(word: str, joints: Callable[[str], tuple[str, ...]]) -> str:
    if len(word) < SHORTEST_SOFTENED or word[0] in "<&" or SOFT_HYPHEN in word:
        return word
    parts = joints(word)
    return SOFT_HYPHEN.join(_join_short(parts)) if "".join(parts) == word else word


def _join_short(parts: tuple[str, ...]) -> list[str]:
    """Join parts of less than three letters to the part before, at the start to the one after."""
    joined: list[str] = []
    for part in parts:
        if joined and min(len(part), len(joined[-1])) < _SHORTEST_PART:
            joined[-1] += part
        else:
            joined.append(part)
    return joined


def _tie_heading(found: re.Match[str]) -> str:
    return found[1] + tie_last_words(found[3]) + found[4]

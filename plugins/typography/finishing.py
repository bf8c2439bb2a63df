"""Typogrify after our own rules, only where it has something to do.

Typogrify on a whole story takes longer than reading it. So an expression of ours finds the few
words that its filters would change, and they get just those: capitals and ampersands for the
style sheet to soften, in text only, never in code or addresses. It also finds dates of ISO 8601,
which browsers would break at their hyphens.
"""

import re
from functools import lru_cache

from plugins.typography.markup import cut_html, is_simple, unmark
from plugins.typography.signs import NBSP
from plugins.typography.titles import tie_headings

_WORD = re.compile(
    r"[A-ZÄÖÜ0-9](?=[A-ZÄÖÜ0-9.])(?<![\w&#][A-ZÄÖÜ0-9])"
    r"(?:[A-ZÄÖÜ0-9]*[A-ZÄÖÜ][A-ZÄÖÜ0-9]*(?!\w)|(?<=[A-ZÄÖÜ])\.(?:[A-ZÄÖÜ]\.)+(?!\w)|"
    r"(?<=[12])[0-9]{3}-[01][0-9]-[0-3][0-9](?!\w))"
)
"""In capitals, or a date."""
_AMPERSAND = re.compile(rf"[ \n{NBSP}](?:&amp;|&)[ \n{NBSP}]")
_ANGLE_WITHIN = re.compile(r'="[^"]*[<>]')
_WITHOUT_UMLAUTS = str.maketrans("ÄÖÜ", "AOU")


def finish_html(html: str) -> str:
    """Mark capitals, ampersands and dates in a typeset story, and keep its headings free of widows.

    Twice is once. The spans part no word from its neighbours, but a search in the HTML for "ARD"
    beside other words will not look through them: search before, or in ``unmark`` of it.
    """
    return _mark_words(tie_headings(unmark(html)))


def _mark_words(html: str) -> str:
    if is_simple(html) and not _ANGLE_WITHIN.search(html):
        return _WORD.sub(_mark_outside_tags, html)
    cut = cut_html(html)
    text = _WORD.sub(lambda found: mark_word(found[0]), cut.text)
    if "&" in text:
        text = _AMPERSAND.sub(lambda found: _mark_ampersand(found[0]), text)
    return cut.paste(text)


def _mark_outside_tags(found: re.Match[str]) -> str:
    html, at = found.string, found.start()
    within = html.rfind("<", 0, at) > html.rfind(">", 0, at)
    return found[0] if within else mark_word(found[0])


@lru_cache(maxsize=4096)
def mark_word(word: str) -> str:
    """Mark a date, or let typogrify mark capitals; it reads Ä, Ö and Ü as it does A, O and U."""
    if "-" in word:
        return f'<span class="lb-date">{word}</span>'
    from typogrify.filters import caps  # noqa: PLC0415 (only a build that renders needs it)

    plain = word.translate(_WITHOUT_UMLAUTS)
    return str(caps(plain)).replace(plain, word)


@lru_cache(maxsize=64)
def _mark_ampersand(spaced: str) -> str:
    from typogrify.filters import amp  # noqa: PLC0415 (the same)

    return str(amp(spaced))

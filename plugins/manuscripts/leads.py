"""Leads and plain text: what a body says without its markup."""

import re
from typing import NamedTuple

from plugins.manuscripts.html_text import unescape

_LEAD = re.compile(r"\A<p>(.*?)</p>\n?", re.DOTALL)
_PARAGRAPH = re.compile(r"<p>(.*?)</p>", re.DOTALL)
_BLOCK_END = re.compile(r"</(?:p|h[1-6]|li|dt|dd|pre|blockquote|caption|figcaption|tr)>|<hr>")
_CELL_END = re.compile(r"</t[dh]>|<br>")
_TAG = re.compile(r"<[^>]*>")
_GAPS = re.compile(r"\n\s*\n\s*")
_SMALL_DIGITS = re.compile(r"<(su[bp])>([0-9+−-]+)</\1>")
_SIGNS = {
    "sup": str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻"),
    "sub": str.maketrans("0123456789+-−", "₀₁₂₃₄₅₆₇₈₉₊₋₋"),
}
_KEPT = ("<img", "<sup")
"""What would be lost or wrong in plain text: images, notes."""
_NOTE_MARK = re.compile(r'<sup id="fnref.*?</sup>')
_NOTES = '<div class="footnote"'


class Lead(NamedTuple):
    """What introduces a body."""

    text: str
    rest: str
    """The body, from which the lead was cut."""
    is_lent: bool = False
    """It was not: lists may show it, the page shows it in the body."""
    lost_links: bool = False


def cut_lead(html: str) -> Lead:
    """Cut the first paragraph from a body, as its lead.

    A body that begins with something else, or with a paragraph that plain text can't tell, stays
    whole and lends its first words.
    """
    first = _LEAD.match(html)
    lead = _keep_small_digits(first[1]) if first else ""
    if first and not any(mark in lead for mark in _KEPT):
        return Lead(flatten(lead), html[first.end() :], lost_links="<a " in lead)
    words = find_opening(html)
    return Lead(words, html, is_lent=bool(words))


def find_opening(html: str) -> str:
    """Find the first paragraph that has words; "" when there is none."""
    paragraphs = _PARAGRAPH.findall(html.partition(_NOTES)[0])
    texts = (flatten(_NOTE_MARK.sub("", paragraph)) for paragraph in paragraphs)
    return next((text.replace("  ", " ") for text in texts if text), "")


def flatten(html: str) -> str:
    """Return the text of inline HTML, on one line."""
    return unescape(_TAG.sub("", _keep_small_digits(html))).replace("\n", " ").strip()


def plain_text(html: str) -> str:
    r"""Return the text of a body: paragraphs, headings, rows and items parted by ``\n\n``."""
    if not html:
        return ""
    text = _BLOCK_END.sub("\n\n", _keep_small_digits(html))
    if "<t" in text or "<br" in text:
        text = _CELL_END.sub(" ", text)
    return _GAPS.sub("\n\n", unescape(_TAG.sub("", text))).strip()


def _keep_small_digits(html: str) -> str:
    """Write powers and indices with signs of their own, as no tag will raise them: 10⁶, CO₂."""
    if "<su" not in html:
        return html
    return _SMALL_DIGITS.sub(lambda found: found[2].translate(_SIGNS[found[1]]), html)

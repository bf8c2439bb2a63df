"""Leads and plain text: what a body says without its markup."""

import re

from plugins.newsroom.markup import unescape

_LEAD = re.compile(r"\A<p>(.*?)</p>\n?", re.DOTALL)
_PARAGRAPH = re.compile(r"<p>(.*?)</p>", re.DOTALL)
_BLOCK_END = re.compile(r"</(?:p|h[1-6]|li|dt|dd|pre|blockquote|caption|figcaption|tr)>|<hr>")
_CELL_END = re.compile(r"</t[dh]>|<br>")
_TAG = re.compile(r"<[^>]*>")
_GAPS = re.compile(r"\n\s*\n\s*")
_RICH = ("<a ", "<img", "<sup")


def cut_lead(html: str) -> tuple[str, str, bool]:
    """Cut the first paragraph from a body, as its lead.

    A body that begins with something else keeps its first paragraph and lends it only.

    Returns:
        the lead as plain text, the rest, and whether the lead lost links or images.
    """
    lead = _LEAD.match(html)
    if lead is None:
        first = _PARAGRAPH.search(html)
        return (flatten(first[1]) if first else ""), html, False
    rich = any(mark in lead[1] for mark in _RICH)
    return flatten(lead[1]), html[lead.end() :], rich


def flatten(html: str) -> str:
    """Return the text of inline HTML, on one line."""
    return unescape(_TAG.sub("", html)).replace("\n", " ").strip()


def plain_text(html: str) -> str:
    r"""Return the text of a body: paragraphs, headings, rows and items parted by ``\n\n``."""
    if not html:
        return ""
    text = _BLOCK_END.sub("\n\n", html)
    if "<t" in text or "<br" in text:
        text = _CELL_END.sub(" ", text)
    return _GAPS.sub("\n\n", unescape(_TAG.sub("", text))).strip()

"""Dashes and the ellipsis.

Both languages take the spaced en dash, with a no-break space before it so that no line starts
with a dash: the German rule, and the custom of British newspapers. English may also have the
em dash, spaced as American agencies set it, or closed, typed as two or three hyphens between words.
"""

import re

from plugins.typography.signs import (
    BLOCK,
    ELLIPSIS,
    EM_DASH,
    EN_DASH,
    INLINE,
    LINE,
    NBSP,
    PARAGRAPH,
)

_ENDS = rf"(?={INLINE}?(?:[ \n{LINE}]|[,;:.!?)\]“”‘’«»‹›](?!\w)))"
"""After a dash between words, or one with which a quotation or a sentence breaks off."""
_SPACED = re.compile(
    rf"[ {NBSP}](?=[ {NBSP}{EN_DASH}-])(?<=\S.)[ {NBSP}]*(?:-{{1,3}}|{EN_DASH}){_ENDS}"
)
_SPACED_EM = re.compile(rf" (?={EM_DASH}{_ENDS})(?<=\S )")
_LEADING_HYPHENS = re.compile(rf"(?:\A|(?<=[{PARAGRAPH}{BLOCK}{LINE}]))--(?= )")
_CLOSED_HYPHENS = re.compile(r"(?<=[\w,.!?)”’])-{2,3}(?=[^\W\d_]|[“”‘’(])")
_NO_CENTS = re.compile(rf"((?:[Ff]r\.|CHF)[ {NBSP}][0-9’']+\.|(?<=[0-9]),)--?(?![\w-])")
_AMOUNT = rf"[ {NBSP}](?:(?:Fr\.|CHF)[ {NBSP}])?[0-9][0-9’']*\.--?(?!-)"
_JOINS = r"(?:und|oder|bis|sowie|bzw\.)(?!\w)"
_NO_CENTIMES = re.compile(
    rf"(?<![\w.,:/’'-])([0-9][0-9’']*\.)--?(?!(?:(?:,| {_JOINS}){_AMOUNT}){{0,9}}"
    rf"(?:[\w/-]|[ {NBSP}\n](?:[0-9&]|{_JOINS}(?!{_AMOUNT}))))"
)
"""An amount without its currency, or each of several; the 3.- und 4.-Klässler are none."""
_THREE_DOTS = re.compile(r"\.\.\.(?<!\.\.\.\.)(?!\.)")
_SPACE_BEFORE_DOTS = re.compile(rf" (?={ELLIPSIS})(?<=[\w,)\]“”‘’»›\"'] )")
_AFTER_NO_CENTS = re.compile(rf",{EN_DASH}[ \n](?=(?:€|EUR|Euro|Franken)(?!\w))(?<=[0-9],..)")


def set_ellipses(text: str) -> str:
    """Make one sign of exactly three dots, and keep it on the line of the word before."""
    if "..." in text:
        text = _THREE_DOTS.sub(ELLIPSIS, text)
    if f" {ELLIPSIS}" in text:
        text = _SPACE_BEFORE_DOTS.sub(NBSP, text)
    return text


def set_spaced_dashes(text: str) -> str:
    """Make dashes of hyphens between spaces, and keep each on the line of the word before."""
    if "-- " in text:
        text = _LEADING_HYPHENS.sub(EN_DASH, text)
    if " -" in text or f"{NBSP}-" in text or f" {EN_DASH}" in text:
        return _SPACED.sub(f"{NBSP}{EN_DASH}", text)
    return text


def set_no_cents(text: str) -> str:
    """Make a dash of the hyphens that stand for no cents, and fix the space: 50,– €, Fr. 50.–."""
    if ",-" in text or ".-" in text:
        text = _NO_CENTS.sub(rf"\1{EN_DASH}", text)
    return _AFTER_NO_CENTS.sub(f",{EN_DASH}{NBSP}", text) if f",{EN_DASH}" in text else text


def set_no_centimes(text: str) -> str:
    """Make the same dash where no currency is before it, as in Switzerland: für 50.– zu haben."""
    return _NO_CENTIMES.sub(rf"\1{EN_DASH}", text) if ".-" in text else text


def set_em_dashes(text: str) -> str:
    """Make an em dash of two or three hyphens between two words, or where one breaks off.

    Between spaces it is kept on the line of the word before.
    """
    if f" {EM_DASH}" in text:
        text = _SPACED_EM.sub(NBSP, text)
    return _CLOSED_HYPHENS.sub(EM_DASH, text) if "--" in text else text

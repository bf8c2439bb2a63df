"""Cuts HTML or plain text into what the rules may see and what they must not, and joins it again.

No tree is built: tags are found by one expression, each is replaced by one sign (``signs``), and
the rules run once over the whole text. They neither add, drop nor move signs, so joining is a
matter of putting each token back in its place.
"""

import html as entities
import re
from collections.abc import Iterator

from msgspec import Struct

from plugins.typography.signs import INLINE, NOTE, OPAQUE, PARAGRAPH, SIGNS
from plugins.typography.tags import (
    SIGN_OF_TOKEN,
    TAG,
    UNTOUCHED,
    UNTOUCHED_NAMES,
    find_element_sign,
    find_name,
    find_other_language,
    find_sign,
)

_IN_ADDRESS = rf"[^\s<>\"„“”»«›‹{SIGNS}]"
_ADDRESS_END = rf"[^\s<>\"'„“”‚‘’»«›‹.,;:!?…)\]{SIGNS}]"
_LINKED = rf"(?:(?<={INLINE}https://)|(?<={INLINE}http://))[^\s{SIGNS}]*(?={INLINE})"
"""The rest of an address that is all the text of a link."""
_ADDRESS = (
    rf"(?:(?:https?|ftp)://|www\.|mailto:)(?:{_LINKED}|{_IN_ADDRESS}*{_ADDRESS_END})"
    r"|(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]+(?:\.[\w-]+)+"
)
_TAGS = re.compile(rf"({TAG})", re.DOTALL)
_TAGS_SIGNS = re.compile(rf"({TAG}|[{SIGNS}])", re.DOTALL)
_LINES = re.compile(rf"(\n\s*\n\s*|\n|[{SIGNS}])")
_ADDRESSES = re.compile(rf"({_ADDRESS}|[{SIGNS}])")
_UNSEEN = re.compile(rf"[{INLINE}{NOTE}]")
_CODE = re.compile(rf"<(?:{'|'.join(UNTOUCHED.split())})[\s>/]", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:[a-zA-Z][a-zA-Z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});")
_MARKED = re.compile(r'<span class="(?:caps|amp|lb-date)">([^<]*)</span>')


class Foreign(Struct, frozen=True):
    """A stretch in another language: its tags, what is between them, and that language."""

    opening: str
    inner: str
    closing: str
    lang: str


class Cut(Struct, frozen=True):
    """A text with signs for its tokens, and the tokens in their order."""

    text: str
    tokens: list[str]
    foreign: dict[int, Foreign] = {}
    escaped: bool = False
    """Whether it is HTML, in which ``&amp;`` is one character."""

    def paste(self, text: str) -> str:
        """Put the tokens back into ``text``, which has the same signs in the same order."""
        if not self.tokens:
            return text
        for sign in SIGNS[1:]:
            text = text.replace(sign, SIGNS[0])
        runs = text.split(SIGNS[0])
        parts = [""] * (len(runs) + len(self.tokens))
        parts[::2] = runs
        parts[1::2] = self.tokens
        return "".join(parts)

    def read(self, text: str) -> str:
        """Give a stretch of the cut text as a reader sees it; OPAQUE is all that stays hidden."""
        seen = _UNSEEN.sub("", text)
        return entities.unescape(seen) if self.escaped else seen


def cut_html(html: str, lang: str = "") -> Cut:
    """Cut HTML; what is in a language other than ``lang`` is left to the caller as ``foreign``."""
    parts = (_TAGS_SIGNS if _has_signs(html) else _TAGS).split(html)
    if " lang=" in html or _CODE.search(html):
        cut = _cut_carefully(parts, lang)
    else:
        tokens, get = parts[1::2], SIGN_OF_TOKEN.get
        parts[1::2] = [get(token) or find_sign(token) for token in tokens]
        cut = Cut("".join(parts), tokens, escaped=True)
    return _hide_addresses(_decode(cut) if "&" in cut.text else cut)


def cut_plain(text: str) -> Cut:
    """Cut plain text: lines and paragraphs, and addresses written out, become signs."""
    if "\n" not in text and not _has_signs(text):
        return _hide_addresses(Cut(text, []))
    parts = _LINES.split(text)
    tokens = parts[1::2]
    parts[1::2] = [SIGN_OF_TOKEN.get(token, PARAGRAPH) for token in tokens]
    return _hide_addresses(Cut("".join(parts), tokens))


def is_simple(html: str) -> bool:
    """Tell whether all of HTML but its tags is there to be seen, just as it stands."""
    if "&" in html or ("!" in html and "<!" in html) or ("'" in html and "='" in html):
        return False
    hidden = " lang=" in html
    return not (hidden or _may_hold_address(html) or _CODE.search(html) or _has_signs(html))


def _has_signs(text: str) -> bool:
    return any(map(text.__contains__, SIGNS))


def _hide_addresses(cut: Cut) -> Cut:
    """Make one sign of each web or mail address written out in the text."""
    text = cut.text
    if not _may_hold_address(text):
        return cut
    parts = _ADDRESSES.split(text)
    old = enumerate(cut.tokens)
    tokens, foreign = list[str](), dict[int, Foreign]()
    for i in range(1, len(parts), 2):
        if parts[i] in SIGNS:
            at, token = next(old)
            if at in cut.foreign:
                foreign[len(tokens)] = cut.foreign[at]
            tokens.append(token)
        else:
            tokens.append(parts[i])
            parts[i] = OPAQUE
    return Cut("".join(parts), tokens, foreign, cut.escaped)


def _may_hold_address(text: str) -> bool:
    if "@" in text or "www." in text:
        return True
    return ":" in text and ("://" in text or "mailto:" in text)


def unmark(html: str) -> str:
    """Take away the spans that ``finishing`` puts around capitals, ampersands and dates."""
    return _MARKED.sub(r"\1", html) if '<span class="' in html else html


def _decode(cut: Cut) -> Cut:
    return Cut(_ENTITY.sub(_decode_entity, cut.text), cut.tokens, cut.foreign, cut.escaped)


def _decode_entity(entity: re.Match[str]) -> str:
    """Give the character, but for those that HTML needs escaped and those that nobody sees."""
    char = entities.unescape(entity[0])
    return char if len(char) == 1 and char not in "<>&" and (char >= " ") else entity[0]


def _cut_carefully(parts: list[str], lang: str) -> Cut:
    """Cut HTML that holds code or another language: such an element is one token."""
    steps = iter(zip(parts[1::2], parts[2::2], strict=True))
    pieces, tokens = [parts[0]], list[str]()
    foreign: dict[int, Foreign] = {}
    for token, run in steps:
        name = "" if token.startswith("</") or token.endswith("/>") else find_name(token)
        other = find_other_language(token, lang) if name else ""
        if name not in UNTOUCHED_NAMES and not other:
            tokens.append(token)
            pieces += (SIGN_OF_TOKEN.get(token) or find_sign(token), run)
            continue
        inner, closing, rest = _gather_element(name, run, steps)
        if name not in UNTOUCHED_NAMES:
            foreign[len(tokens)] = Foreign(token, inner, closing, other)
        tokens.append(token + inner + closing)
        pieces += (find_element_sign(name), rest)
    return Cut("".join(pieces), tokens, foreign, escaped=True)


def _gather_element(name: str, run: str, steps: Iterator[tuple[str, str]]) -> tuple[str, str, str]:
    """Read on to the end of the element: what is in it, its closing tag, the text after it."""
    inner, depth = [run], 1
    for token, after in steps:
        if find_name(token) == name:
            depth += -1 if token.startswith("</") else 1
            if not depth:
                return "".join(inner), token, after
        inner += (token, after)
    return "".join(inner), "", ""

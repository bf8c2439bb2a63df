"""Cuts HTML or plain text into what the rules may see and what they must not, and joins it again.

No tree is built: tags are found by one expression, each is replaced by one sign (``signs``), and
the rules run once over the whole text. They neither add, drop nor move signs, so joining is a
matter of putting each token back in its place.
"""

import html as entities
import re
from collections.abc import Iterator

from msgspec import Struct

from plugins.typography.signs import (
    BLOCK,
    INLINE,
    LINE,
    NOTE,
    OPAQUE,
    PARAGRAPH,
    SIGNS,
)

_TAG = (
    r"""<(?:/?[a-zA-Z][^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*>|!--.*?-->|[!?/]?[a-zA-Z][^<>]*>)"""
)
_IN_ADDRESS = r"[^\s<>\"„“”»«\x01-\x03\x1d-\x1f]"
_ADDRESS_END = r"[^\s<>\"'„“”‚‘’»«.,;:!?…)\]\x01-\x03\x1d-\x1f]"
_ADDRESS = (
    rf"(?:(?:https?|ftp)://|www\.|mailto:){_IN_ADDRESS}*{_ADDRESS_END}"
    r"|[\w.+%-]+@[\w-]+(?:\.[\w-]+)+"
)
_TAGS = re.compile(rf"({_TAG})", re.DOTALL)
_TAGS_SIGNS = re.compile(rf"({_TAG}|[{SIGNS}])", re.DOTALL)
_LINES = re.compile(rf"(\n\s*\n\s*|\n|[{SIGNS}])")
_ADDRESSES = re.compile(rf"({_ADDRESS}|[{SIGNS}])")

_UNTOUCHED = "code|pre|kbd|samp|script|style|math|svg|textarea|tt|var"
_CAREFUL = re.compile(rf"<(?:{_UNTOUCHED})[\s>/]", re.IGNORECASE)
_UNTOUCHED_NAMES = frozenset(_UNTOUCHED.split("|"))
_NAME = re.compile(r"</?([a-zA-Z][a-zA-Z0-9-]*)")
_LANG = re.compile(r"""\slang\s*=\s*["']?([a-zA-Z-]+)""", re.IGNORECASE)
_SIGN = re.compile(rf"[{SIGNS}]")
_UNSEEN = re.compile(rf"[{INLINE}{NOTE}]")
_ENTITY = re.compile(r"&(?:[a-zA-Z][a-zA-Z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});")
_MARKUP = re.compile(_TAG, re.DOTALL)

_INLINE_NAMES = (
    "a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark output q rp rt ruby"
    " s small span strike strong sub time u wbr"
).split()
_SIGN_OF = {
    **dict.fromkeys(_INLINE_NAMES, INLINE),
    **dict.fromkeys(("p", "blockquote"), PARAGRAPH),
    **dict.fromkeys(("img", "picture", "button", "input", "object", "audio", "video"), OPAQUE),
    "br": LINE,
}
_SIGN_OF_TAG = {
    **{f"<{name}>": sign for name, sign in _SIGN_OF.items()},
    **{f"</{name}>": sign for name, sign in _SIGN_OF.items()},
    **dict.fromkeys(SIGNS, LINE),
    "<sup>": NOTE,
    "</sup>": INLINE,
    "\n": LINE,
}
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())


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
        runs = _SIGN.split(text)
        parts = [""] * (len(runs) + len(self.tokens))
        parts[::2] = runs
        parts[1::2] = self.tokens
        return "".join(parts)

    def read(self, text: str) -> str:
        """Give a stretch of the cut text as a reader sees it; OPAQUE is all that stays hidden."""
        seen = _UNSEEN.sub("", text)
        return entities.unescape(seen) if self.escaped else seen

    def count_before(self, position: int) -> int:
        """Count the characters that a reader sees before ``position`` of the cut text."""
        text = self.text[:position]
        tokens = self.tokens[: len(_SIGN.findall(text))]
        shown = _MARKUP.sub("", "".join(tokens)) if self.escaped else "".join(tokens)
        if self.escaped:
            shown = entities.unescape(shown)
        return len(self.read(_SIGN.sub("", text))) + len(shown)


def cut_html(html: str, lang: str = "") -> Cut:
    """Cut HTML; what is in a language other than ``lang`` is left to the caller as ``foreign``."""
    parts = (_TAGS_SIGNS if _has_signs(html) else _TAGS).split(html)
    if " lang" in html or "\nlang" in html or _CAREFUL.search(html):
        cut = _cut_carefully(parts, lang)
    else:
        tokens, get = parts[1::2], _SIGN_OF_TAG.get
        parts[1::2] = [get(token) or find_sign(token) for token in tokens]
        cut = Cut("".join(parts), tokens, escaped=True)
    return _hide_addresses(_decode(cut) if "&" in cut.text else cut)


def cut_plain(text: str) -> Cut:
    """Cut plain text: lines and paragraphs, and addresses written out, become signs."""
    if "\n" not in text and not _has_signs(text):
        return _hide_addresses(Cut(text, []))
    parts = _LINES.split(text)
    tokens = parts[1::2]
    parts[1::2] = [_SIGN_OF_TAG.get(token, PARAGRAPH) for token in tokens]
    return _hide_addresses(Cut("".join(parts), tokens))


def _has_signs(text: str) -> bool:
    return any(map(text.__contains__, SIGNS))


def _hide_addresses(cut: Cut) -> Cut:
    """Make one sign of each web or mail address written out in the text."""
    text = cut.text
    if not ("://" in text or "www." in text or "@" in text or "mailto:" in text):
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


def find_sign(token: str) -> str:
    """Tell the sign for a tag or a comment."""
    named = _NAME.match(token)
    if named is None:
        return INLINE
    name = named[1].lower()
    if name == "sup":
        return INLINE if token.startswith("</") else NOTE
    return _SIGN_OF.get(name, BLOCK)


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
        named = _NAME.match(token)
        name = named[1].lower() if named and not token.startswith("</") else ""
        other = _find_other_language(token, lang) if name and name not in _VOID else ""
        if (name not in _UNTOUCHED_NAMES and not other) or token.endswith("/>"):
            tokens.append(token)
            pieces += (_SIGN_OF_TAG.get(token) or find_sign(token), run)
            continue
        inner, closing, rest = _gather_element(name, run, steps)
        if other and name not in _UNTOUCHED_NAMES:
            foreign[len(tokens)] = Foreign(token, inner, closing, other)
        tokens.append(token + inner + closing)
        inline = name in _UNTOUCHED_NAMES - {"pre"} or _SIGN_OF.get(name) == INLINE
        pieces += (OPAQUE if inline else BLOCK, rest)
    return Cut("".join(pieces), tokens, foreign, escaped=True)


def _find_other_language(token: str, lang: str) -> str:
    found = _LANG.search(token)
    if found is None or not lang or find_primary(found[1]) == find_primary(lang):
        return ""
    return found[1]


def find_primary(lang: str) -> str:
    """Give the language of a tag without its region: "de" of "de-CH"."""
    return lang.replace("_", "-").partition("-")[0].lower()


def _gather_element(
    name: str, run: str, steps: Iterator[tuple[str, str]]
) -> tuple[str, str, str]:
    """Read on to the end of the element: what is in it, its closing tag, the text after it."""
    inner, depth = [run], 1
    for token, after in steps:
        named = _NAME.match(token)
        if named and named[1].lower() == name:
            depth += -1 if token.startswith("</") else 1
            if not depth:
                return "".join(inner), token, after
        inner += (token, after)
    return "".join(inner), "", ""

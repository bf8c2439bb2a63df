"""Tags: how they are found, and which sign stands for each.

What nh3 lets through is well formed; the expressions also stand what it would not.
"""

import re
from typing import Final

from plugins.typography.signs import BLOCK, INLINE, LINE, NOTE, OPAQUE, PARAGRAPH, SIGNS

TAG: Final = (
    r"""<(?:/?[a-zA-Z][^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*>|!--.*?-->|[!?/]?[a-zA-Z][^<>]*>)"""
)
UNTOUCHED: Final = "code pre kbd samp script style math svg textarea tt var"
"""Elements whose text is no prose."""
UNTOUCHED_NAMES: Final = frozenset(UNTOUCHED.split())

_INLINE = """
    a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark output q rp rt ruby
    s small span strike strong sub time u wbr
"""
_LIKE_WORDS = "img picture button input object audio video"
_VOID = "area base br col embed hr img input link meta param source track wbr"
_VOID_NAMES = frozenset(_VOID.split())
_SIGN_OF = {
    **dict.fromkeys(_INLINE.split(), INLINE),
    **dict.fromkeys(_LIKE_WORDS.split(), OPAQUE),
    "p": PARAGRAPH,
    "blockquote": PARAGRAPH,
    "br": LINE,
}
SIGN_OF_TOKEN: Final = {
    **{f"<{name}>": sign for name, sign in _SIGN_OF.items()},
    **{f"</{name}>": sign for name, sign in _SIGN_OF.items()},
    **dict.fromkeys(SIGNS, LINE),
    "<sup>": NOTE,
    "</sup>": INLINE,
    "\n": LINE,
}
"""The usual tokens, found without looking into them."""

_NAME = re.compile(r"</?([a-zA-Z][a-zA-Z0-9-]*)")
_LANG = re.compile(r"""\slang\s*=\s*["']?([a-zA-Z-]+)""", re.IGNORECASE)


def find_sign(token: str) -> str:
    """Tell the sign for a tag or a comment."""
    name = find_name(token)
    if name == "sup":
        return INLINE if token.startswith("</") else NOTE
    return _SIGN_OF.get(name, BLOCK) if name else INLINE


def find_name(token: str) -> str:
    """Give the name of a tag, in small letters; a comment has none."""
    named = _NAME.match(token)
    return named[1].lower() if named else ""


def find_element_sign(name: str) -> str:
    """Tell the sign for a whole element of which nothing is to be seen."""
    inline = name in UNTOUCHED_NAMES - {"pre"} or _SIGN_OF.get(name) == INLINE
    return OPAQUE if inline else BLOCK


def find_other_language(token: str, lang: str) -> str:
    """Give the language that a tag names for what is in it, "" when that is ``lang`` itself."""
    found = find_language(token) if lang and not token.startswith("</") else ""
    if not found or find_name(token) in _VOID_NAMES:
        return ""
    return "" if find_primary(found) == find_primary(lang) else found


def find_language(token: str) -> str:
    """Give the language that a tag names, "" for none."""
    found = _LANG.search(token)
    return found[1] if found else ""


def find_primary(lang: str) -> str:
    """Give the language of a tag without its region: "de" of "de-CH"."""
    return lang.replace("_", "-").partition("-")[0].lower()

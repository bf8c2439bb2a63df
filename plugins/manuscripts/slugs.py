"""Slugs: the names that stories, topics and categories have in addresses."""

import re
import unicodedata

LONGEST_SLUG = 96
"""Bytes of a slug made from a title; file names end at 255, and nobody reads further."""

_FREQUENT = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("’", ""), ("'", ""))
"""What most German titles hold beside plain letters: few need the table as well."""
_RARE = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "oe", "å": "aa", "ł": "l", "đ": "d", "ð": "d", "þ": "th"}
    | {"ı": "i", "\xad": ""}
)
_BETWEEN = re.compile(r"[^a-z0-9]+")
_COMBINING = re.compile(r"[\u0300-\u036f]+")


def slugify(text: str) -> str:
    """Write ``text`` with ``a-z``, digits and hyphens: umlauts written out, other marks dropped.

    What is not Latin is transliterated with Unidecode, as Pelican does. Empty when
    nothing of the text can be written so.
    """
    plain = unicodedata.normalize("NFC", text).lower()
    for sign, written in _FREQUENT:
        plain = plain.replace(sign, written)
    if not plain.isascii():
        plain = plain.translate(_RARE)
        plain = _COMBINING.sub("", unicodedata.normalize("NFKD", plain))
    if not plain.isascii() and any(char.isalnum() and char > "\x7f" for char in plain):
        plain = _transliterate(plain)
    return shorten_slug(_BETWEEN.sub("-", plain).strip("-"))


def shorten_slug(slug: str) -> str:
    """Cut a slug that is too long between two words."""
    if len(slug) <= LONGEST_SLUG:
        return slug
    head, _, _ = slug[: LONGEST_SLUG + 1].rpartition("-")
    return head or slug[:LONGEST_SLUG]


def _transliterate(text: str) -> str:
    """Write foreign scripts in Latin letters; only imported where a title needs it."""
    from unidecode import unidecode  # noqa: PLC0415 - heavy, and rarely needed

    return str(unidecode(text)).lower()

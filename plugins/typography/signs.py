"""Characters that this room sets, and the signs that stand for what it must not touch.

While the rules run, a text is one string in which each tag, address or stretch of code is one
control character (see ``markup``). Those that part blocks or lines are white space to ``re`` and
``str``, so that a rule sees a block's start as it sees a space.
"""

from typing import Final

NBSP: Final = "\u00a0"
EN_DASH: Final = "\u2013"
EM_DASH: Final = "\u2014"
MINUS: Final = "\u2212"
ELLIPSIS: Final = "\u2026"
APOSTROPHE: Final = "\u2019"
PRIME: Final = "\u2032"
DOUBLE_PRIME: Final = "\u2033"
SOFT_HYPHEN: Final = "\u00ad"

INLINE: Final = "\x01"
"""A tag inside a line, such as ``<em>``: as if it were not there."""
OPAQUE: Final = "\x02"
"""Code, an address, a picture, a stretch in another language: read as a word."""
NOTE: Final = "\x03"
"""``<sup>``: what follows is a footnote mark or an exponent, no part of the word before."""
PARAGRAPH: Final = "\x1d"
"""Border of a paragraph, which a quotation may cross."""
BLOCK: Final = "\x1e"
"""Border of any other block, which no quotation crosses."""
LINE: Final = "\x1f"
"""``<br>``, or a line's end in plain text."""

SIGNS: Final = INLINE + OPAQUE + NOTE + PARAGRAPH + BLOCK + LINE
"""All of them, for a character class."""

"""Cutting a text into words with what stands between them, token by token.

A token is what stands between white space. Most are one word; of the others few spellings
make up most of a text, and a process keeps in mind how it cut them.
"""

import re
from collections.abc import Iterable

from plugins.language.tokens import SOFT, WORD

PAIR = re.compile(rf"({WORD.pattern})([^\w]*)")
PAIRS = re.compile(r"(\W*)(.*)", re.DOTALL)
MARK = "\n"
"""Stands before and behind every word of a text that was cut; no token has white space."""
MOST_TOKENS = 1 << 17
"""Tokens that a process keeps in mind."""


class Cuts(dict[str, str]):
    """Tokens with ``MARK`` around each of their words, and a space at the end."""

    def __missing__(self, token: str) -> str:
        """Cut a token that was not met before."""
        found = self[token] = cut_token(token)
        return found


def cut_token(token: str) -> str:
    """Cut one token."""
    found = PAIRS.match(token.translate(SOFT))
    assert found is not None
    words = "".join([f"{MARK}{word}{MARK}{gap}" for word, gap in PAIR.findall(found[2])])
    return f"{found[1]}{words} " if words else found[1]


_cuts = Cuts()


def cut(tokens: Iterable[str]) -> str:
    """Join tokens, each cut into words; see ``part``."""
    if len(_cuts) > MOST_TOKENS:
        _cuts.clear()
    known = _cuts
    # most tokens are plain words: to see that is cheaper than to look them up
    return "".join([f"{MARK}{t}{MARK} " if t.isalpha() else known[t] for t in tokens])


def part(marked: str) -> tuple[list[str], list[str]]:
    """Part what ``cut`` gave into words and the gap behind each."""
    pieces = marked.split(MARK)
    return pieces[1::2], pieces[2::2]

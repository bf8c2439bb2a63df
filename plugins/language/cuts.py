"""Cutting a text into words with what stands between them, token by token.

A token is what stands between white space. Few spellings make up most of a text: a process
keeps in mind how it cut them, and gives the same object for the same word, so that whoever
looks words up needn't hash and compare their letters.
"""

import re
from collections.abc import Iterable
from itertools import chain
from operator import add
from sys import intern

from plugins.language.tokens import SOFT, WORD

PAIR = re.compile(rf"({WORD.pattern})([^\w]*)")
PAIRS = re.compile(r"(\W*)(.*)", re.DOTALL)
MOST_TOKENS = 1 << 17
"""Tokens that a process keeps in mind."""


class Cuts(dict[str, tuple[str, ...]]):
    """Tokens as what stands before a word, the word, and what stands behind it.

    Three strings for each word of the token, the last of them with a space behind it; a token
    without words has "" for the word and no space.
    """

    def __missing__(self, token: str) -> tuple[str, ...]:
        """Cut a token that was not met before."""
        found = self[token] = tuple(map(intern, cut_token(token)))
        return found


def cut_token(token: str) -> list[str]:
    """Cut one token."""
    found = PAIRS.match(token.translate(SOFT))
    assert found is not None
    pairs = PAIR.findall(found[2])
    if not pairs:
        return [found[1], "", ""]
    cut = [piece for pair in pairs for piece in ("", *pair)]
    cut[0] = found[1]
    cut[-1] += " "
    return cut


_cuts = Cuts()


def cut(tokens: Iterable[str]) -> list[str]:
    """Cut tokens, one after the other; see ``part``."""
    if len(_cuts) > MOST_TOKENS:
        _cuts.clear()
    return list(chain.from_iterable(map(_cuts.__getitem__, tokens)))


def part(pieces: list[str]) -> tuple[list[str], list[str]]:
    """Part what ``cut`` gave into words and the gap behind each."""
    words = pieces[1::3]
    gaps = list(map(add, pieces[2::3], [*pieces[3::3], ""]))
    if "" not in words:
        return words, gaps
    joined: list[str] = []
    for word, gap in zip(words, gaps, strict=True):
        if word:
            joined.append(gap)
        elif joined:
            joined[-1] += gap
    return [word for word in words if word], joined

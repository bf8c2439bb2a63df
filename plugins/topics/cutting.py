"""Cutting a story's text into words, once per token and process.

Both extractors read the same texts, and most of what stands between two spaces has been met
in a story before. What is kept changes no result; it only saves work.
"""

import re
from functools import lru_cache
from itertools import chain
from sys import intern

from plugins.language.tokens import SOFT, WORD
from plugins.topics.sorting import KNOWN, meet_word

PAIR = re.compile(rf"({WORD.pattern})([^\w]*)")
PAIRS = re.compile(r"(\W*)(.*)", re.DOTALL)
MOST_TOKENS = 1 << 17
"""Tokens that a process keeps in mind."""
SPACE = (" ",)

Cut = tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...]]
"""A token: marks before its first word, its words, the gap behind each; its words folded."""


class Cuts(dict[str, Cut]):
    """Tokens as they were cut."""

    def __missing__(self, token: str) -> Cut:
        """Cut a token that was not met before, and sort its words."""
        cut = self[token] = cut_token(token)
        for word in cut[1]:
            meet_word(word)
        return cut


def cut_token(token: str) -> Cut:
    """Cut a token: into itself if it is a word, in any case into words and gaps."""
    if token.isalpha() and token.isascii():
        return "", (intern(token),), SPACE, (intern(token.lower()),)
    written = token.translate(SOFT)
    found = PAIRS.match(written)
    assert found is not None
    pairs = PAIR.findall(found[2])
    gaps = [intern(gap) for _, gap in pairs]
    behind = (*gaps[:-1], intern(gaps[-1] + " ")) if gaps else ()
    folded = tuple(map(intern, WORD.findall(written.casefold())))
    return found[1], tuple(intern(word) for word, _ in pairs), behind, folded


_cuts = Cuts()


@lru_cache(maxsize=2)
def cut_text(text: str) -> list[Cut]:
    """Cut a text; its tokens are kept for the extractor that comes next."""
    return list(map(_cuts.__getitem__, text.split()))


def cut_words(text: str) -> list[str]:
    """Cut a text into folded words."""
    return list(chain.from_iterable([cut[3] for cut in cut_text(text)]))


def make_room() -> None:
    """Forget everything once there is too much of it; never within a story."""
    if len(_cuts) > MOST_TOKENS:
        _cuts.clear()
        cut_text.cache_clear()
        KNOWN.forget()

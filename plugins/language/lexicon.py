"""The words that a process has met in one language, by number.

A text is cut at white space into tokens. Few spellings make up most of a text, so a process keeps
in mind how it cut them: one look-up gives the number of a token's word, and all that anybody
knows of a word lies in tables by number. Such tables are small and NumPy reads them for all words
of a text at once, where a dictionary for each purpose would wait for memory word by word.
"""

import re
from collections.abc import Callable, Iterable
from struct import pack
from typing import TYPE_CHECKING, Any, TypeVar, cast

from plugins.language.tokens import SOFT, WORD

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

T = TypeVar("T")

PAIR = re.compile(rf"({WORD.pattern})([^\w]*)")
PAIRS = re.compile(r"(\W*)(.*)", re.DOTALL)
MOST_TOKENS = 1 << 17
"""Tokens of a language that a process keeps in mind."""
LONGEST_GAP = 100
"""Characters kept of the signs between two words."""
WIDTH = 12
"""Bytes of a piece: the numbers of what stands before a word, of the word, of what is behind."""


class Lexicon(dict[str, bytes]):
    """Tokens in pieces, one for each word; a token without words is a piece with word 0."""

    def __init__(self, lang: str) -> None:
        super().__init__()
        self.lang = lang
        self.words = [""]
        self.signs = [""]
        """What stands between words, by number."""
        self._numbers = {"": 0}
        self._sign_numbers = {"": 0}
        self._tables: dict[Callable[[Lexicon], Any], Any] = {}

    def __missing__(self, token: str) -> bytes:
        """Cut a token that was not met before."""
        if token.isalpha():  # the same object for token and word is looked at once
            pieces = [0, self._number(token), self._number_sign(" ")]
        else:
            pieces = self._cut_marked(token)
        cut = self[token] = pack(f"<{len(pieces)}I", *pieces)
        return cut

    def _cut_marked(self, token: str) -> list[int]:
        """Cut a token that is more than letters."""
        found = PAIRS.match(token.translate(SOFT))
        assert found is not None
        pieces: list[int] = []
        for word, sign in PAIR.findall(found[2]):
            pieces += (0, self._number(word), self._number_sign(sign))
        if not pieces:
            return [self._number_sign(found[1]), 0, 0]
        pieces[0] = self._number_sign(found[1])
        pieces[-1] = self._number_sign(f"{self.signs[pieces[-1]]} ")
        return pieces

    def cut(self, tokens: Iterable[str]) -> bytes:
        """Cut tokens, one after the other."""
        return b"".join(map(self.__getitem__, tokens))

    def part(self, pieces: bytes) -> "tuple[NDArray[np.intp], list[str]]":
        """Part what ``cut`` gave into the numbers of its words and what stands behind each."""
        import numpy as np  # noqa: PLC0415 - heavy, and a build where nothing changed cuts no text

        before, words, behind = np.frombuffer(pieces, "<u4").reshape(-1, 3).astype(np.intp).T
        signs = self.signs
        gaps = list(map(signs.__getitem__, behind.tolist()))
        # backwards, so that signs between spaces reach the word before them
        none = words == 0
        for place in (before + none).nonzero()[0][::-1].tolist():
            added = signs[before[place]] + ("" if words[place] else gaps[place])
            if place:
                gaps[place - 1] = (gaps[place - 1] + added)[:LONGEST_GAP]
        if np.count_nonzero(none):
            gaps = [gap for gap, word in zip(gaps, words.tolist(), strict=True) if word]
            words = words[words != 0]
        return words, gaps

    def spell(self, numbers: Iterable[int]) -> list[str]:
        """Return words by their numbers."""
        return list(map(self.words.__getitem__, numbers))

    def find(self, word: str) -> int:
        """Find the number of a word; 0 when it was not met."""
        return self._numbers.get(word, 0)

    def find_table(self, make: "Callable[[Lexicon], T]") -> T:
        """Return what somebody knows of the words, made once."""
        table = self._tables.get(make)
        if table is None:
            table = self._tables[make] = make(self)
        return cast("T", table)

    def _number(self, word: str) -> int:
        number = self._numbers.setdefault(word, len(self.words))
        if number == len(self.words):
            self.words.append(word)
        return number

    def _number_sign(self, sign: str) -> int:
        number = self._sign_numbers.setdefault(sign, len(self.signs))
        if number == len(self.signs):
            self.signs.append(sign)
        return number


_lexicons: dict[str, Lexicon] = {}


def load_lexicon(lang: str) -> Lexicon:
    """Load what this process has met in a language; too much of it is forgotten.

    ``lang`` may name a country too: the words of ``en-GB`` are English ones.
    """
    lang = lang[:2]
    known = _lexicons.get(lang)
    if known is None or len(known) > MOST_TOKENS:
        known = _lexicons[lang] = Lexicon(lang)
    return known


def forget_words() -> None:
    """Forget all words, for whoever changed what the tables say of them."""
    _lexicons.clear()

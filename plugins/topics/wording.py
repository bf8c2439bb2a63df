"""A text as words with what stands between them."""

import re

from plugins.language.tokens import SOFT, WORD
from plugins.topics.names import PARTICLES
from plugins.topics.sorting import KNOWN, meet_word

PAIR = re.compile(rf"({WORD.pattern})([^\w]*)")
PAIRS = re.compile(r"(\W*)(.*)", re.DOTALL)
MARK = "\n"
"""Stands before and behind every word of a text that was cut; no token has white space."""
MOST_TOKENS = 1 << 17
"""Tokens that a process keeps in mind."""

SENTENCE = frozenset('.!?:“”»«„"(')
"""A gap with one of these ends or opens a sentence, or something like one."""
SHORT = 2
"""Letters of an abbreviation such as "Dr." or an initial."""
LONGEST_RUN = 8
"""Words that are looked at around a name."""


class Cuts(dict[str, str]):
    """What stands between two spaces, cut and its words sorted once: most of it comes again."""

    def __missing__(self, token: str) -> str:
        """Cut a token that was not met before."""
        words, cut = cut_token(token)
        self[token] = cut
        for word in words:
            meet_word(word)
        return cut


def cut_token(token: str) -> tuple[list[str], str]:
    """Cut a token into words; return it also with ``MARK`` around each and a space at its end."""
    if token.isalpha():
        return [token], f"{MARK}{token}{MARK} "
    found = PAIRS.match(token.translate(SOFT))
    assert found is not None
    pairs = PAIR.findall(found[2])
    cut = "".join([f"{MARK}{word}{MARK}{gap}" for word, gap in pairs])
    return [word for word, _ in pairs], f"{found[1]}{cut} " if pairs else found[1]


_cuts = Cuts()


class Text:
    """Words of a text, and the gap behind each: a space for any white space."""

    def __init__(self, text: str) -> None:
        if len(_cuts) > MOST_TOKENS:
            _cuts.clear()
            KNOWN.forget()
        marked = "".join(map(_cuts.__getitem__, text.split())).split(MARK)
        self.words = marked[1::2]
        self.gaps = marked[2::2]

    def before(self, place: int) -> list[str]:
        """Return the word right before a place in the same sentence, as a list of one or none."""
        near = place and self.gaps[place - 1] == " "
        return [self.words[place - 1]] if near else []

    def opens(self, place: int) -> bool:
        """Tell whether a word opens a sentence, so that its capital says nothing."""
        return not place or not SENTENCE.isdisjoint(self.gaps[place - 1])

    def find_run(self, place: int) -> tuple[int, int]:
        """Find the run of capitalised words around a place: its start, and one past its end.

        Small words of names ("von der") may stand inside the run.
        """
        words = self.words
        start = place
        while start and place - start < LONGEST_RUN and self._joins(start - 1):
            if not words[start - 1][0].isupper():
                break
            start -= 1
        end = place + 1
        while end < len(words) and end - place < LONGEST_RUN and self._joins(end - 1):
            if not (words[end][0].isupper() or words[end] in PARTICLES):
                break
            end += 1
        while words[end - 1] in PARTICLES:
            end -= 1
        return start, end

    def _joins(self, place: int) -> bool:
        """Tell whether a word and the next stand side by side, also after an abbreviation."""
        gap = self.gaps[place]
        return gap == " " or (gap[:1] == "." and len(self.words[place]) <= SHORT and gap[1:] == " ")

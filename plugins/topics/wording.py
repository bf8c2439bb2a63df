"""A text as words with what stands between them."""

import re
from sys import intern

from plugins.language.tokens import SOFT, WORD
from plugins.topics.names import PARTICLES
from plugins.topics.sorting import KNOWN, meet_word

PAIR = re.compile(rf"({WORD.pattern})([^\w]*)")
PAIRS = re.compile(r"(\W*)(.*)", re.DOTALL)
SENTENCE = frozenset('.!?:“”»«„"(')
"""A gap with one of these ends or opens a sentence, or something like one."""
SHORT = 2
"""Letters of an abbreviation such as "Dr." or an initial."""
LONGEST_RUN = 8
"""Words that are looked at around a name."""


MOST_TOKENS = 1 << 17
"""Tokens that a process keeps in mind."""

Cut = tuple[str, tuple[str, ...], tuple[str, ...]]
"""Marks before a token's first word, its words, the gap behind each."""
SPACE = (" ",)


class Cuts(dict[str, Cut]):
    """What stands between two spaces, cut and its words sorted once: most of it comes again."""

    def __missing__(self, token: str) -> Cut:
        """Cut a token that was not met before."""
        cut = self[token] = cut_token(token)
        for word in cut[1]:
            meet_word(word)
        return cut


def cut_token(token: str) -> Cut:
    """Cut a token: into itself if it is a word, in any case into words and gaps."""
    if token.isalpha():
        return "", (intern(token),), SPACE
    found = PAIRS.match(token.translate(SOFT))
    assert found is not None
    pairs = PAIR.findall(found[2])
    gaps = [intern(gap) for _, gap in pairs]
    behind = (*gaps[:-1], intern(gaps[-1] + " ")) if gaps else ()
    return found[1], tuple(intern(word) for word, _ in pairs), behind


_cuts = Cuts()


class Text:
    """Words of a text, and the gap behind each: a space for any white space."""

    def __init__(self, text: str) -> None:
        if len(_cuts) > MOST_TOKENS:
            _cuts.clear()
            KNOWN.forget()
        self.words: list[str] = []
        self.gaps: list[str] = []
        words, gaps = self.words, self.gaps
        for before, inside, behind in map(_cuts.__getitem__, text.split()):
            if before and gaps:
                gaps[-1] += before
            words += inside
            gaps += behind

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

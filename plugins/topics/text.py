"""A text as words with what stands between them."""

from plugins.topics.names import PARTICLES

SENTENCE = frozenset('.!?:“”»«„"(')
"""A gap with one of these ends or opens a sentence, or something like one."""
SHORT = 2
"""Letters of an abbreviation such as "Dr." or an initial."""
LONGEST_RUN = 8
"""Words that are looked at around a name."""


class Text:
    """Words of a text, and the gap behind each: a space for any white space."""

    def __init__(self, words: list[str], gaps: list[str]) -> None:
        self.words = words
        self.gaps = gaps

    def before(self, place: int) -> str:
        """Return the word right before a place in the same sentence; "" if there is none."""
        return self.words[place - 1] if place and self.gaps[place - 1] == " " else ""

    def opens(self, place: int) -> bool:
        """Tell whether a word opens a sentence, so that its capital says nothing."""
        return not place or not SENTENCE.isdisjoint(self.gaps[place - 1])

    def find_run(self, place: int) -> tuple[int, int]:
        """Find the run of capitalised words around a place: its start, and one past its end.

        Small words of names ("von der") may stand inside the run.
        """
        words = self.words
        start = place
        while start and place - start < LONGEST_RUN and words[start - 1][0].isupper():
            if not self.joins(start - 1):
                break
            start -= 1
        end = place + 1
        while end < len(words) and end - place < LONGEST_RUN and self.joins(end - 1):
            if not (words[end][0].isupper() or words[end] in PARTICLES):
                break
            end += 1
        while words[end - 1] in PARTICLES:
            end -= 1
        return start, end

    def joins(self, place: int) -> bool:
        """Tell whether a word and the next stand side by side, also after an abbreviation."""
        gap = self.gaps[place]
        return gap == " " or (gap[:1] == "." and len(self.words[place]) <= SHORT and gap[1:] == " ")

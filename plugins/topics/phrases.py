"""Finding phrases of a register in the words of a story, compared by their stems."""

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from plugins.language.stems import stem
from plugins.language.tokens import WORD

Meaning = TypeVar("Meaning")


def stem_phrase(text: str) -> tuple[str, ...]:
    """Cut a phrase into stems: ``Weißes Haus`` → ``weiss``, ``haus``."""
    return tuple(stem(word) for word in WORD.findall(text))


class Phrases(Generic[Meaning]):
    """Phrases with what they mean; the longest that fits at a place wins."""

    def __init__(self, entries: Iterable[tuple[str, Meaning]]) -> None:
        found: dict[str, dict[tuple[str, ...], list[Meaning]]] = {}
        for text, meaning in entries:
            stems = stem_phrase(text)
            if stems:
                meanings = found.setdefault(stems[0], {}).setdefault(stems, [])
                if meaning not in meanings:
                    meanings.append(meaning)
        self._by_stem = {
            first: sorted(phrases.items(), key=lambda entry: (-len(entry[0]), entry[0]))
            for first, phrases in found.items()
        }
        self._by_word: dict[str, list[tuple[tuple[str, ...], list[Meaning]]]] = {}
        """The same by spelling, filled as words are met."""
        self._met: set[str] = set()

    def _find_begun(self, words: Sequence[str]) -> set[str]:
        """Find the words that phrases begin with; most words of a text begin none."""
        distinct = set(words)
        for word in distinct - self._met:
            begun = self._by_stem.get(stem(word))
            if begun:
                self._by_word[word] = begun
        self._met |= distinct
        return distinct & self._by_word.keys()

    def find(self, words: Sequence[str], sequence: Sequence[int]) -> list[tuple[int, Meaning]]:
        """Find phrases in a text: first place and meaning, in the order of places.

        Args:
            words: each distinct word, folded.
            sequence: the text, as positions in ``words``.
        """
        begun = self._find_begun(words)
        starts = {words.index(word): self._by_word[word] for word in begun}
        found: list[tuple[int, Meaning]] = []
        free = 0
        places = [p for p, n in enumerate(sequence) if n in starts] if starts else ()
        for place in places:
            if place < free:
                continue
            number = sequence[place]
            for phrase, meanings in starts[number]:
                if len(phrase) == 1 or phrase == tuple(
                    stem(words[n]) for n in sequence[place : place + len(phrase)]
                ):
                    found += [(place, meaning) for meaning in meanings]
                    free = place + len(phrase)
                    break
        return found

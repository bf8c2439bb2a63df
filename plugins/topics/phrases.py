"""Finding phrases of a register in the words of a story, compared by their stems."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, TypeVar

from plugins.language.stems import stem
from plugins.language.tokens import JOINT, WORD

Meaning = TypeVar("Meaning")

PLACES = Sequence[int]
"""Positions in a sequence of words."""


def stem_phrase(text: str) -> tuple[str, ...]:
    """Cut a phrase into stems: ``Weißes Haus`` → ``weiss``, ``haus``."""
    return tuple(stem(word) for word in WORD.findall(text))


def stem_loosely(word: str) -> str:
    """Return a stem under which ``Kim Jong-un`` and ``Jong Un`` may be compared: no joints."""
    return stem(JOINT.sub("", word))


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
        self._by_first: Mapping[str, list[tuple[tuple[str, ...], list[Meaning]]]] = {
            first: sorted(phrases.items(), key=lambda entry: (-len(entry[0]), entry[0]))
            for first, phrases in found.items()
        }

    def __len__(self) -> int:
        return len(self._by_first)

    def find(self, stems: Sequence[str], sequence: Sequence[int]) -> list[tuple[int, int, Meaning]]:
        """Find phrases in a text: first place, number of words, meaning; in the order of places.

        Args:
            stems: the stem of each distinct word.
            sequence: the text, as positions in ``stems``.
        """
        starts = {number for number, word in enumerate(stems) if word in self._by_first}
        found: list[tuple[int, int, Meaning]] = []
        free = 0
        if not starts:
            return found
        for place, number in enumerate(sequence):
            if number not in starts or place < free:
                continue
            for phrase, meanings in self._by_first[stems[number]]:
                if len(phrase) == 1 or phrase == tuple(
                    stems[n] for n in sequence[place : place + len(phrase)]
                ):
                    found += [(place, len(phrase), meaning) for meaning in meanings]
                    free = place + len(phrase)
                    break
        return found

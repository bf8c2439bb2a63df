"""What speaks for a topic in a story's words, by the register alone."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct

from plugins.language.compounds import split
from plugins.language.rarity import measure_rarity
from plugins.language.stems import stem
from plugins.language.tokens import find_members
from plugins.topics.countries import is_form, list_forms
from plugins.topics.cues import Cues, needs_capital, weigh_words
from plugins.topics.phrases import Phrases, stem_phrase
from plugins.topics.register import Register, Topic

NAME = 1.0
"""Weight of a topic's label, an alias, or the country that it is."""
WORD = 0.8
"""Weight of a word that speaks for a topic, and against one."""
PART = 0.5
"""Share of a word's weight that it has as a part of another word."""
SCALE = 1.5
"""Evidence of a word of weight one that stands everywhere; 1 is enough for a topic."""
HALF = 2.0
"""Count at which a word has given half of its evidence."""
SHORTEST_PART = 5
"""Letters of a word that is looked for in compounds."""
LEAST = 0.25
"""Evidence that is worth telling."""


class Clue(NamedTuple):
    """What a phrase of the register says."""

    word: int
    """Number of the word, as the register writes it, for its topic."""
    weight: float
    """Below 0 where it speaks against the topic."""
    exact: bool = False
    """Whether the stem is not enough: a word for a country that the register does not write."""
    capital: bool = False
    """Whether without its capital it is no country, or a function word: *turkey*, *who*."""


class Evidence(Struct, frozen=True):
    """What speaks for one topic."""

    score: float
    gains: tuple[tuple[str, float], ...] = ()
    """What each word adds to the score, the strongest first; one below 0 speaks against it."""


class Matcher:
    """Finds the words of a register in stories."""

    def __init__(self, register: Register) -> None:
        numbers: dict[tuple[str, str], int] = {}
        entries: list[tuple[str, Clue]] = []
        self._parts: dict[str, list[Clue]] = {}
        for topic in register.topics.values():
            for text, word, weight in list_clues(topic):
                number = numbers.setdefault((topic.id, word), len(numbers))
                exact = text != word and text.isalpha()
                capital = exact or (text.isalpha() and needs_capital(text))
                entries.append((text, Clue(number, weight, exact, capital)))
                if len(text) >= SHORTEST_PART and text.isalpha():
                    part = Clue(number, weight * PART)
                    self._parts.setdefault(stem(text), []).append(part)
        self._words = list(numbers)
        """Topic and word, by number."""
        self._phrases = Phrases(entries)
        self._inside: dict[str, list[Clue]] = {}
        """What the parts of a spelling say, filled as words are met."""

    def weigh(self, cues: Cues) -> dict[str, Evidence]:
        """Weigh what speaks for each topic; what hardly does is left out."""
        strengths: defaultdict[int, float] = defaultdict(float)
        told: set[tuple[int, str]] = set()
        for place, (word, weight, exact, capital) in self._phrases.find(cues.words, cues.sequence):
            spelling = cues.words[cues.sequence[place]]
            if capital and cues.capitals:
                if spelling.islower():
                    continue
            elif exact and not is_form(spelling):
                continue
            strengths[word] += weight * cues.weight_at(place)
            told.add((cues.sequence[place], self._words[word][0]))
        if inside := self._find_inside(cues.words):
            _, weights = weigh_words(cues)
            for number, clues in inside.items():
                for word, weight, *_ in clues:
                    if (number, self._words[word][0]) not in told:
                        strengths[word] += weight * weights[number]
        return self._sum_up(strengths)

    def _find_inside(self, words: Sequence[str]) -> dict[int, list[Clue]]:
        """Find words of the register that are parts of words: number of the word → clues."""
        known = self._inside
        inside = {}
        for number, word in enumerate(words):
            found = known.get(word)
            if found is None:
                parts = find_parts(word)
                found = known[word] = [c for part in parts for c in self._parts.get(part, ())]
            if found:
                inside[number] = found
        return inside

    def _sum_up(self, strengths: Mapping[int, float]) -> dict[str, Evidence]:
        """Add up the words of each topic: every word gives less the oftener it stands there."""
        gains: defaultdict[str, list[tuple[float, str]]] = defaultdict(list)
        for number, strength in strengths.items():
            topic, word = self._words[number]
            gain = SCALE * (1 - 2 ** (-abs(strength) / HALF))
            gains[topic].append((gain if strength > 0 else -gain, word))
        evidence = {}
        for topic, found in gains.items():
            score = sum(gain for gain, _ in found)
            if score >= LEAST:
                found.sort(key=lambda entry: (-entry[0], entry[1]))
                gained = tuple((word, round(gain, 2)) for gain, word in found)
                evidence[topic] = Evidence(round(score, 4), gained)
        return evidence


@lru_cache(maxsize=1 << 18)
def find_parts(word: str) -> tuple[str, ...]:
    """List the stems of a hyphenated word's members and of the last part of a compound."""
    members = find_members(word)
    last = split(members[-1] if members else word)[-1]
    parts = [stem(part) for part in (*members, last) if part != word]
    return tuple(dict.fromkeys(parts))


def list_clues(topic: Topic) -> list[tuple[str, str, float]]:
    """List what says something of a topic: phrase, the word it stands for, weight."""
    names = [name for name in (topic.label, topic.label_en, *topic.aliases) if name]
    weighed: dict[tuple[str, ...], tuple[str, str, float]] = {}
    for text, word, weight in [
        *((name, name, NAME) for name in names),
        *((form, topic.label, WORD) for form in list_forms(names)),
        *((word, word, WORD) for word in topic.words),
        *((word, word, -WORD) for word in topic.against),
    ]:
        stems = stem_phrase(text)
        rare = 1.0 if len(stems) > 1 else 0.6 + 0.4 * measure_rarity(text)
        weighed.setdefault(stems, (text, word, round(weight * rare, 3)))
    return list(weighed.values())

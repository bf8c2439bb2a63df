"""What speaks for a topic in a story's words, by the register alone."""

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

import msgspec
from msgspec import Struct

from plugins.language.compounds import split
from plugins.language.rarity import measure_rarity
from plugins.language.stems import stem
from plugins.language.tokens import find_members
from plugins.topics.countries import list_forms
from plugins.topics.cues import Cues
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


class Clue(Struct, frozen=True):
    """What a word of the register says."""

    topic: str
    weight: float
    """Below 0 where it speaks against the topic."""
    word: str
    """As the register writes it."""


class Evidence(Struct, frozen=True):
    """What speaks for one topic."""

    score: float
    words: tuple[str, ...]
    """The strongest first."""


class Matcher:
    """Finds the words of a register in stories."""

    def __init__(self, register: Register) -> None:
        clues = [clue for topic in register.topics.values() for clue in list_clues(topic)]
        self._phrases = Phrases((text, clue) for text, clue in clues)
        self._parts: dict[str, list[Clue]] = {}
        self._inside: dict[str, list[Clue]] = {}
        """By spelling, filled as words are met."""
        for text, clue in clues:
            if len(text) >= SHORTEST_PART and text.isalpha():
                weaker = msgspec.structs.replace(clue, weight=clue.weight * PART)
                self._parts.setdefault(stem(text), []).append(weaker)

    def weigh(self, cues: Cues) -> dict[str, Evidence]:
        """Weigh what speaks for each topic; topics for which nothing does are left out."""
        counts: defaultdict[Clue, float] = defaultdict(float)
        told: defaultdict[int, set[str]] = defaultdict(set)
        for place, clue in self._phrases.find(cues.words, cues.sequence):
            counts[clue] += cues.weight_at(place)
            told[cues.sequence[place]].add(clue.topic)
        inside = {
            number: found
            for number, word in enumerate(cues.words)
            if (found := self._find_inside(word))
        }
        for place, number in enumerate(cues.sequence if inside else ()):
            for clue in inside.get(number, ()):
                if clue.topic not in told[number]:
                    counts[clue] += cues.weight_at(place)
        return _sum_up(counts)

    def _find_inside(self, word: str) -> list[Clue]:
        """Find words of the register that are parts of a word."""
        found = self._inside.get(word)
        if found is None:
            parts = find_parts(word)
            found = [clue for part in parts for clue in self._parts.get(part, ())]
            self._inside[word] = found
        return found


@lru_cache(maxsize=1 << 18)
def find_parts(word: str) -> tuple[str, ...]:
    """List the stems of a hyphenated word's members and of the last part of a compound."""
    members = find_members(word)
    last = split(members[-1] if members else word)[-1]
    parts = [stem(part) for part in (*members, last) if part != word]
    return tuple(dict.fromkeys(parts))


def list_clues(topic: Topic) -> list[tuple[str, Clue]]:
    """List the phrases that say something of a topic, none twice in other spelling."""
    names = [name for name in (topic.label, topic.label_en, *topic.aliases) if name]
    weighed: dict[tuple[str, ...], tuple[str, str, float]] = {}
    for text, word, weight in [
        *((name, name, NAME) for name in names),
        *((form, topic.label, WORD) for form in list_forms(names)),
        *((word, word, WORD) for word in topic.words),
        *((word, word, -WORD) for word in topic.against),
    ]:
        weighed.setdefault(stem_phrase(text), (text, word, weight))
    clues = []
    for stems, (text, word, weight) in weighed.items():
        rare = 1.0 if len(stems) > 1 else 0.6 + 0.4 * measure_rarity(text)
        clues.append((text, Clue(topic.id, round(weight * rare, 3), word)))
    return clues


def _sum_up(counts: Mapping[Clue, float]) -> dict[str, Evidence]:
    """Add up the clues of each topic: every word gives less the oftener it stands there."""
    by_word: defaultdict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
    for clue, count in counts.items():
        by_word[clue.topic, clue.word].append((clue.weight, count))
    gains: defaultdict[str, list[tuple[float, str]]] = defaultdict(list)
    for (topic, word), found in by_word.items():
        weight = max((w for w, _ in found), key=abs)
        count = sum(c * w / weight for w, c in found)
        gains[topic].append((SCALE * weight * (1 - 2 ** (-count / HALF)), word))
    return {
        topic: Evidence(
            round(sum(gain for gain, _ in found), 4),
            tuple(word for gain, word in sorted(found, key=lambda g: (-g[0], g[1])) if gain > 0),
        )
        for topic, found in gains.items()
    }

"""Why two stories are related, in words that both of them use."""

from collections.abc import Iterable, Mapping
from struct import unpack_from
from typing import NamedTuple

from plugins.language.tokens import fold
from plugins.related.layout import ITEM_BITS
from plugins.related.subjects import Facts, Subject
from plugins.related.terms import HEADER, RATES

REASONS = 3
ENOUGH = 2
"""So many shared topics and entities say enough without words."""
HEAVY = 64
"""So many of the heaviest terms of a story may be reasons."""
LOW = (1 << ITEM_BITS) - 1


class Wording(NamedTuple):
    """The words of one story that may be shown or weighed."""

    weights: dict[int, int]
    """Weight of stems and parts by hash."""
    names: dict[int, str]
    """Readable spellings by hash, heaviest first."""


def parse_wording(terms: bytes) -> Wording:
    """Parse what the reasons need from the extracted terms of a story."""
    names, *counts = HEADER.unpack_from(terms)
    start = HEADER.size
    items = unpack_from(f"<{min(counts[0], HEAVY)}I", terms, start)
    start += 4 * sum(counts)
    table = unpack_from(f"<{2 * names}I", terms, start)
    start += 8 * names
    spelled: dict[int, str] = {}
    for place in range(0, 2 * names, 2):
        end = start + table[place + 1]
        spelled[table[place]] = terms[start:end].decode()
        start = end
    return Wording({item >> ITEM_BITS: RATES[item & LOW] for item in items}, spelled)


class Wordings(dict[str, Wording]):
    """Words of stories by slug, parsed where they are asked for: topics often say enough."""

    def __init__(self) -> None:
        super().__init__()
        self.terms: dict[str, bytes] = {}
        """The extracted terms of all stories that may be asked for."""

    def __missing__(self, slug: str) -> Wording:
        wording = self[slug] = parse_wording(self.terms[slug])
        return wording


def find_reasons(subject: Subject, other: Subject, words: Mapping[str, Wording]) -> tuple[str, ...]:
    """Find at most three words that both stories share: topics, entities, strong words.

    Strong words only where fewer than two others are shared: *Präsident* tells a reader nothing
    beside *Frankreich* and *Emmanuel Macron*.

    Args:
        subject: the story on whose page the reasons stand; its spellings are shown.
        other: the related story.
        words: of both, by slug.
    """
    reasons: dict[str, str] = {}
    _add(reasons, _list_known(subject.facts, other.facts))
    if len(reasons) < ENOUGH:
        _add(reasons, _list_strong(words[subject.slug], words[other.slug]))
    return tuple(reasons.values())


def _add(reasons: dict[str, str], names: Iterable[str]) -> None:
    """Add names while there is room, each unless one that is there holds it or is held by it."""
    for name in names:
        key = fold(name)
        if not any(key in known or known in key for known in reasons):
            reasons[key] = name
            if len(reasons) == REASONS:
                break


def _list_known(facts: Facts, known: Facts) -> list[str]:
    """List topics, then entities that two stories share."""
    topics = [name for name in facts.topics if name in known.topics]
    return topics + [name for name in facts.entities if name in known.entities]


def _list_strong(wording: Wording, others: Wording) -> list[str]:
    """List the words that two stories share, what says most first."""
    mine, theirs = wording.weights, others.weights
    strong = [
        (-mine[term] * theirs[term], wording.names.get(term) or others.names[term])
        for term in wording.names.keys() | others.names.keys()
        if term in mine and term in theirs
    ]
    return [name for _, name in sorted(strong)]

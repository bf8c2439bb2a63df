"""Why two stories are related, in words that both of them use."""

from struct import unpack_from
from typing import NamedTuple

from plugins.language.tokens import fold
from plugins.related.layout import ITEM_BITS
from plugins.related.subjects import Subject
from plugins.related.terms import HEADER, RATES

REASONS = 3
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
    _, names, *counts = HEADER.unpack_from(terms)
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


def find_reasons(
    subject: Subject, wording: Wording, other: Subject, others: Wording
) -> tuple[str, ...]:
    """Find at most three words that both stories share: topics, entities, strong words.

    Args:
        subject: the story on whose page the reasons stand; its spellings are shown.
        wording: its words.
        other: the related story.
        others: that one's words.
    """
    topics, entities = set(other.topics), set(other.entities)
    shared = [name for name in subject.topics if name in topics]
    shared += [name for name in subject.entities if name in entities]
    named = wording.names.keys() | others.names.keys()
    strong = [
        (
            -wording.weights[term] * others.weights[term],
            wording.names.get(term) or others.names[term],
        )
        for term in named & wording.weights.keys() & others.weights.keys()
    ]
    shared += [name for _, name in sorted(strong)]
    reasons: dict[str, str] = {}
    for name in shared:
        key = fold(name)
        if not any(key in known or known in key for known in reasons):
            reasons[key] = name
            if len(reasons) == REASONS:
                break
    return tuple(reasons.values())

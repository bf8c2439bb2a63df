"""What the desk is told: why a story has its topics, and what the register needs."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import combinations
from math import sqrt

from msgspec import Struct

from plugins.newsroom.story import Story
from plugins.topics import messages
from plugins.topics.evidence import Evidence
from plugins.topics.register import Topic
from plugins.topics.table import TopicTable
from plugins.topics.tagging import Tagging

NEAR = 0.85
"""Likeness of two ids from which on one may be meant by the other."""
TOGETHER = 5
"""Stories that two tags must share to be told apart from chance."""

FAINT = 0.15
"""Less than this is the rounding of a score."""


class Twins(Struct, frozen=True):
    """Two topics that may be one."""

    first: str
    second: str
    together: bool
    """They always stand together; otherwise they are spelt alike."""


class TopicReport(Struct, frozen=True):
    """What the register needs."""

    unused: tuple[str, ...]
    """Ids of topics without a story."""
    twins: tuple[Twins, ...]
    untagged: tuple[str, ...]
    """Slugs of stories without a topic."""
    machine: Mapping[str, int]
    """Id → how many stories only the machine gave it."""


def examine(table: TopicTable, stories: Iterable[Story]) -> TopicReport:
    """Examine register and archive."""
    every = list(stories)
    given = {s.slug: [t.topic_id for t in table.taggings(s.slug) if not t.machine] for s in every}
    found = Counter(t.topic_id for s in every for t in table.taggings(s.slug) if t.machine)
    return TopicReport(
        unused=tuple(topic for topic in sorted(table.topics) if not table.stories_of(topic)),
        twins=find_twins(table.topics, given),
        untagged=tuple(story.slug for story in every if not table.taggings(story.slug)),
        machine=dict(sorted(found.items(), key=lambda entry: (-entry[1], entry[0]))),
    )


def find_twins(
    topics: Mapping[str, Topic], given: Mapping[str, Sequence[str]]
) -> tuple[Twins, ...]:
    """Find topics that are spelt nearly alike, and tags that never stand without each other."""
    uses = Counter(topic for tags in given.values() for topic in tags)
    pairs = Counter(pair for tags in given.values() for pair in combinations(sorted(set(tags)), 2))
    always = {
        pair
        for pair, count in pairs.items()
        if count >= TOGETHER and count == uses[pair[0]] == uses[pair[1]]
    }
    keys = {topic: topic.replace("-", "") for topic in sorted(topics)}
    alike = {(a, b) for a, b in combinations(keys, 2) if _is_near(keys[a], keys[b])}
    return tuple(Twins(*pair, pair in always) for pair in sorted(always | alike))


def _is_near(one: str, other: str) -> bool:
    """Tell whether two keys are nearly the same, or one is the plural of the other."""
    if abs(len(one) - len(other)) > 2 or one[:1] != other[:1]:  # noqa: PLR2004 - an ending
        return False
    if one.isdigit() or other.isdigit() or len(one) < 4:  # noqa: PLR2004 - G7 and G20 differ
        return False
    shorter, longer = sorted((one, other), key=len)
    return (
        longer.startswith(shorter)
        or SequenceMatcher(None, one, other, autojunk=False).ratio() >= NEAR
    ) and not (longer[-1].isdigit() and longer[:-1] == shorter)


def tell_topics(
    table: TopicTable, slug: str, evidence: Mapping[str, Evidence], lang: str
) -> list[str]:
    """Say for a story which topics it has and which nearly, with all scores and reasons.

    ``evidence`` is what the register's words say of the story, by topic.
    """
    lines = []
    given = table.taggings(slug)
    for tagging in given:
        topic, words = tagging.topic_id, evidence.get(tagging.topic_id)
        mark = f"{tagging.score:5.2f}" if tagging.machine else "    –"
        why = [] if tagging.machine else [messages.EDITOR.in_language(lang, {})]
        lines.append(_tell_topic(mark, table, topic, [*why, *_tell_parts(tagging, words, lang)]))
    known = {tagging.topic_id for tagging in given}
    weak = sorted((-e.score, topic) for topic, e in evidence.items() if topic not in known)
    for score, topic in weak:
        why = _tell_parts(Tagging(topic), evidence[topic], lang)
        lines.append(_tell_topic(f"({-score:.2f})", table, topic, why))
    if lines:
        enough = {"enough": f"{table.enough_for(slug):.2f}"}
        lines.append("    " + messages.THRESHOLD.in_language(lang, enough))
    return lines


def _tell_topic(mark: str, table: TopicTable, topic: str, why: Sequence[str]) -> str:
    return f"{mark}  {table.label(topic)} ({topic}): {'; '.join(why)}"


def _tell_parts(tagging: Tagging, words: Evidence | None, lang: str) -> list[str]:
    """Say what each word added to a score, and what is left for stories tagged before."""
    parts = []
    spoken = words.score if words else 0.0
    if words and words.gains:
        told = " ".join(f"{gain:+.2f} {word}," for word, gain in words.gains).rstrip(",")
        values = {"score": f"{spoken:.2f}", "words": told}
        parts.append(messages.WORDS.in_language(lang, values))
    learnt = sqrt(max(0.0, tagging.score**2 - spoken**2))
    if learnt >= FAINT:
        parts.append(messages.LEARNT.in_language(lang, {"score": f"{learnt:.2f}"}))
    return parts


def tell_report(report: TopicReport, table: TopicTable, lang: str) -> list[str]:
    """Say what the register needs, in German or English, a line each."""

    def label(topic: str) -> str:
        return f"{table.label(topic)} ({topic})"

    def tell(twins: Twins) -> str:
        why = messages.TOGETHER if twins.together else messages.ALIKE
        return f"{label(twins.first)}, {label(twins.second)}: {why.in_language(lang, {})}"

    heads = (
        (messages.UNUSED, [label(topic) for topic in report.unused]),
        (messages.TWINS, [tell(twins) for twins in report.twins]),
        (messages.UNTAGGED, list(report.untagged)),
        (messages.MACHINE, [f"{n:5}  {label(topic)}" for topic, n in report.machine.items()]),
    )
    lines = []
    for head, items in heads:
        lines.append(f"{head.in_language(lang, {})}: {len(items)}")
        lines += [f"  {item}" for item in items]
    return lines

"""Topics of every story: the editor's first, then those that the machine finds."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from math import hypot

import msgspec
from msgspec import Struct

from plugins.newsroom.story import Story
from plugins.topics.cues import Cues, read_cues
from plugins.topics.evidence import Evidence, Matcher
from plugins.topics.learning import (
    Tags,
    ask,
    find_quarter,
    key_of,
    learn,
    sample_for,
    sample_months,
)
from plugins.topics.register import Register

VERSION = 1
"""Raise when the same stories would get other tags."""
ENOUGH = 1.0
"""Score from which on a topic is given."""
SHOWN_WORDS = 3
"""Words that a reason names."""
EDITOR = "Redaktion"
"""Reason of a topic that an editor set."""
LEARNT = "wie früher getaggte Meldungen"
"""Reason of a topic that the archive's own tags suggest."""


class Tagging(Struct, frozen=True, array_like=True, gc=False):
    """One topic of one story."""

    topic_id: str
    score: float = 0.0
    """From 1; 0 where an editor set it."""
    reason: str = EDITOR
    machine: bool = False


class TaggingRules(Struct, frozen=True):
    """What tagging depends on beside the stories."""

    register: Register
    limit: int
    """Topics of a story, the editor's included; more of an editor's are kept."""


class Tagged(Struct, frozen=True, array_like=True, gc=False):
    """What the machine found for a story, and for which version of it."""

    digest: str
    model: str
    """Key of the model asked."""
    taggings: tuple[Tagging, ...]


class Memory(Struct, frozen=True):
    """What a build remembers of its tagging for the next one."""

    rules: bytes = b""
    """Hash of the rules; with other rules nothing is remembered."""
    stories: dict[str, Tagged] = {}


LoadCues = Callable[[Sequence[str]], Mapping[str, bytes]]
"""Slugs → what the extractor ``cues`` made of these stories."""


def encode_memory(memory: Memory) -> bytes:
    """Encode a memory for the next build."""
    return msgspec.msgpack.encode(memory)


def decode_memory(encoded: bytes) -> Memory:
    """Decode a memory; one that can't be read is no memory."""
    try:
        return msgspec.msgpack.decode(encoded, type=Memory)
    except msgspec.DecodeError:
        return Memory()


def tag_stories(
    stories: Sequence[Story], rules: TaggingRules, load_cues: LoadCues, memory: Memory
) -> Memory:
    """Find the machine's topics of all stories; only what changed is looked at again.

    Args:
        stories: all of the archive.
        rules: register and limit.
        load_cues: loads the words of the stories that must be looked at.
        memory: of the build before; ``Memory()`` gives the same result.
    """
    key = hash_rules(rules)
    known = memory.stories if memory.rules == key else {}
    tags = resolve_tags(stories, rules.register)
    models = choose_models(stories, tags)
    kept: dict[str, Tagged] = {}
    asked: dict[str, list[Story]] = {}
    for story in stories:
        quarter = find_quarter(story.day)
        old = known.get(story.slug)
        if old and old.digest == story.digest and old.model == models[quarter][0]:
            kept[story.slug] = old
        else:
            asked.setdefault(quarter, []).append(story)
    if asked:
        matcher = Matcher(rules.register)
        for quarter, part in asked.items():
            kept |= _tag_quarter(part, models[quarter], tags, rules, matcher, load_cues)
    return Memory(key, {story.slug: kept[story.slug] for story in stories})


def hash_rules(rules: TaggingRules) -> bytes:
    """Hash all that tagging depends on beside the stories."""
    from hashlib import blake2b  # noqa: PLC0415 - small, and only here

    encoded = msgspec.msgpack.encode((VERSION, rules), order="deterministic")
    return blake2b(encoded, digest_size=16).digest()


def resolve_tags(stories: Iterable[Story], register: Register) -> dict[str, tuple[str, ...]]:
    """Resolve the editors' tags of stories to ids; unknown ones are left out."""
    ids: dict[str, str] = {}
    resolved: dict[str, tuple[str, ...]] = {}
    for story in stories:
        for tag in story.tags:
            if tag not in ids:
                topic = register.find(tag)
                ids[tag] = topic.id if topic else ""
        found = dict.fromkeys(ids[tag] for tag in story.tags)
        resolved[story.slug] = tuple(topic for topic in found if topic)
    return resolved


def choose_models(stories: Iterable[Story], tags: Tags) -> dict[str, tuple[str, list[Story]]]:
    """Choose the model of every quarter: its key and the stories it learns from."""
    every = list(stories)
    months = sample_months(every, tags)
    quarters = {find_quarter(story.day) for story in every}
    samples = {quarter: sample_for(quarter, months) for quarter in quarters}
    return {quarter: (key_of(sample, tags), sample) for quarter, sample in samples.items()}


def _tag_quarter(  # noqa: PLR0913, PLR0917 - all that tagging a quarter depends on
    stories: Sequence[Story],
    model: tuple[str, list[Story]],
    tags: Tags,
    rules: TaggingRules,
    matcher: Matcher,
    load_cues: LoadCues,
) -> dict[str, Tagged]:
    """Tag stories of one quarter with its model."""
    key, sample = model
    cues = _load(stories, load_cues)
    learnt: list[dict[str, float]] = [{} for _ in stories]
    if key:
        trained = learn(sample, tags, _load(sample, load_cues))
        if trained:
            learnt = ask(trained, [cues[story.slug] for story in stories])
    return {
        story.slug: Tagged(
            story.digest,
            key,
            rank_topics(story, matcher.weigh(cues[story.slug]), suggested, tags[story.slug], rules),
        )
        for story, suggested in zip(stories, learnt, strict=True)
    }


def _load(stories: Sequence[Story], load_cues: LoadCues) -> dict[str, Cues]:
    loaded = load_cues([story.slug for story in stories])
    return {slug: read_cues(extracted) for slug, extracted in loaded.items()}


def rank_topics(
    story: Story,
    evidence: Mapping[str, Evidence],
    learnt: Mapping[str, float],
    given: Sequence[str],
    rules: TaggingRules,
) -> tuple[Tagging, ...]:
    """Rank the topics of a story that no editor set or excluded, as many as there is room for."""
    register = rules.register
    left_out = (register.find(tag) for tag in story.topics_excluded)
    excluded = {topic.id for topic in left_out if topic}
    found = []
    for topic in {*evidence, *learnt}:
        words = evidence.get(topic)
        score = hypot(max(0.0, words.score if words else 0.0), learnt.get(topic, 0.0))
        if score >= ENOUGH and topic not in given and topic not in excluded:
            reason = _tell_reason(words, learnt.get(topic, 0.0))
            found.append(Tagging(topic, round(score, 2), reason, machine=True))
    found.sort(key=lambda tagging: (-tagging.score, tagging.topic_id))
    return tuple(found[: max(0, rules.limit - len(given))])


def _tell_reason(words: Evidence | None, learnt: float) -> str:
    parts = []
    if words and words.score > 0:
        parts.append(", ".join(dict.fromkeys(words.words[:SHOWN_WORDS])))
    if learnt > 0:
        parts.append(LEARNT)
    return "; ".join(parts)

"""Topics of every story: the editor's first, then those that the machine finds."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from itertools import chain
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from plugins.newsroom.keys import hash_rules
from plugins.newsroom.story import Story
from plugins.press.processes.workers import Share, do_alone
from plugins.topics.cues import Cues, LoadExtracts, read_cues
from plugins.topics.evidence import Evidence, Matcher
from plugins.topics.learning import (
    Lesson,
    Tags,
    ask,
    find_quarter,
    key_of,
    learn,
    read_lesson,
    sample_for,
    sample_months,
)
from plugins.topics.register import Register
from plugins.topics.scoring import ENOUGH, combine
from plugins.topics.shelf import FolderShelf

if TYPE_CHECKING:
    from plugins.topics.model import Model

TASK = 2000
"""Stories of a quarter that a worker is given at once: few enough that all have something to do,
enough that it is worth while to train their model, which takes as long as to tag a thousand."""


class Tagging(Struct, frozen=True, array_like=True, gc=False):
    """One topic of one story."""

    topic_id: str
    score: float = 0.0
    """0 where an editor set it."""
    machine: bool = False


class TaggingRules(Struct, frozen=True):
    """What tagging depends on beside the stories."""

    register: Register
    limit: int
    """Topics of a story, the editor's included; more of an editor's are kept."""
    code: bytes = b""
    """Version of the code that tags."""


class Tagged(Struct, frozen=True, array_like=True, gc=False):
    """What the machine found for a story, and for which version of it."""

    digest: str
    model: str
    """Key of the model asked."""
    taggings: tuple[Tagging, ...]
    enough: float = ENOUGH
    """Score from which on a topic was given."""


class Memory(Struct, frozen=True):
    """What a build remembers of its tagging for the next one."""

    rules: bytes = b""
    """Hash of the rules; with other rules nothing is remembered."""
    stories: dict[str, Tagged] = {}


Samples = Mapping[str, tuple[str, Sequence[Story]]]
"""By quarter: the key of its model, "" for none, and the stories that this learns from."""


def encode_memory(memory: Memory) -> bytes:
    """Encode a memory for the next build."""
    return msgspec.msgpack.encode(memory)


def decode_memory(encoded: bytes) -> Memory:
    """Decode a memory; one that can't be read is no memory."""
    try:
        return msgspec.msgpack.decode(encoded, type=Memory)
    except msgspec.DecodeError:
        return Memory()


def tag_stories(  # noqa: PLR0913 - tags and share only save time
    stories: Sequence[Story],
    rules: TaggingRules,
    load_cues: LoadExtracts,
    memory: Memory,
    shelf: FolderShelf | None = None,
    *,
    tags: Tags | None = None,
    share: Share = do_alone,
) -> Memory:
    """Find the machine's topics of all stories; only what changed is looked at again.

    Stories to which editors gave as many topics as there is room for are left out.

    Args:
        stories: all of the archive.
        rules: register and limit.
        load_cues: loads the words of the stories that must be looked at.
        memory: of the build before; ``Memory()`` gives the same result.
        shelf: where the model of the newest quarter is kept; without one it is trained again
            for every change, with the same result.
        tags: what ``resolve_tags`` gives, where it is known already.
        share: gives parts of the work to workers.
    """
    key = hash_rules(rules)
    known = memory.stories if memory.rules == key else {}
    tags = resolve_tags(stories, rules.register) if tags is None else tags
    open_stories = [story for story in stories if len(tags[story.slug]) < rules.limit]
    quarters = [find_quarter(story.day) for story in open_stories]
    models = choose_models(stories, set(quarters), tags, key)
    keys = [models[quarter][0] for quarter in quarters]
    tagged = _recall(open_stories, keys, known)
    asked: dict[str, list[Story]] = {}
    for story, quarter in zip(open_stories, quarters, strict=True):
        if story.slug not in tagged:
            asked.setdefault(quarter, []).append(story)
    if asked:
        tagged |= Tagger(rules, tags, load_cues, models).tag(asked, shelf, share)
        tagged = {story.slug: tagged[story.slug] for story in open_stories}
    return Memory(key, tagged)


def _recall(
    stories: Iterable[Story], models: Iterable[str], known: Mapping[str, Tagged]
) -> dict[str, Tagged]:
    """Recall the topics of stories that are as they were, and so is the model of each."""
    return {
        story.slug: old
        for story, model in zip(stories, models, strict=True)
        if (old := known.get(story.slug)) and old.digest == story.digest and old.model == model
    }


def resolve_tags(stories: Iterable[Story], register: Register) -> dict[str, tuple[str, ...]]:
    """Resolve the editors' tags of stories to ids; unknown ones are left out."""
    find = _Ids(register).__getitem__
    return {
        story.slug: tuple([topic for topic in dict.fromkeys(map(find, story.tags)) if topic])
        for story in stories
    }


class _Ids(dict[str, str]):
    """Tags → ids of their topics, "" for unknown ones; each is looked up once."""

    def __init__(self, register: Register) -> None:
        super().__init__()
        self._register = register

    def __missing__(self, tag: str) -> str:
        topic = self._register.find(tag)
        found = self[tag] = topic.id if topic else ""
        return found


def choose_models(
    stories: Iterable[Story], quarters: Iterable[str], tags: Tags, rules: bytes
) -> Samples:
    """Choose the model of every quarter with open stories: its key and what it learns from."""
    months = sample_months(stories, tags) if quarters else {}
    samples = {quarter: sample_for(quarter, months) for quarter in sorted(quarters)}
    return {quarter: (key_of(sample, tags, rules), sample) for quarter, sample in samples.items()}


class Tagger:
    """Tags the stories that must be looked at."""

    def __init__(
        self, rules: TaggingRules, tags: Tags, load_cues: LoadExtracts, samples: Samples
    ) -> None:
        self._rules = rules
        self._tags = tags
        self._load_cues = load_cues
        self._samples = samples
        self._matcher = Matcher(rules.register)
        self._newest = max(samples)
        self._models: dict[str, Model | None] = {}
        """Those of the newest quarter and of the one that was asked last."""
        self._lessons: dict[str, Lesson] = {}
        """Of the last model that was trained: the next one learns from most of them as well."""

    def tag(
        self, asked: Mapping[str, Sequence[Story]], shelf: FolderShelf | None, share: Share
    ) -> dict[str, Tagged]:
        """Tag stories, by quarter; the model of the newest is worth keeping."""
        if self._newest in asked:
            self._models[self._newest] = self._find_model(shelf)
        tasks = [
            (quarter, stories[start : start + TASK])
            for quarter, stories in asked.items()
            for start in range(0, len(stories), TASK)
        ]

        def work(part: Sequence[tuple[str, Sequence[Story]]]) -> list[dict[str, Tagged]]:
            return [self._tag_quarter(quarter, stories) for quarter, stories in part]

        tagged: dict[str, Tagged] = {}
        for found in chain.from_iterable(share(work, tasks)):
            tagged |= found
        return tagged

    def _tag_quarter(self, quarter: str, stories: Sequence[Story]) -> dict[str, Tagged]:
        key, _ = self._samples[quarter]
        cues = _load(stories, self._load_cues)
        model = self._load_model(quarter)
        enough = model.enough if model else ENOUGH
        words = [cues[story.slug] for story in stories]
        learnt = ask(model, words) if model else [{} for _ in stories]
        tagged = {}
        for story, suggested in zip(stories, learnt, strict=True):
            evidence = self._matcher.weigh(cues[story.slug])
            given = self._tags[story.slug]
            ranked = rank_topics(story, evidence, suggested, given, self._rules, enough)
            tagged[story.slug] = Tagged(story.digest, key, ranked, enough)
        return tagged

    def _load_model(self, quarter: str) -> "Model | None":
        if quarter not in self._models:
            kept = {q: model for q, model in self._models.items() if q == self._newest}
            self._models = {**kept, quarter: self._train(quarter)}
        return self._models[quarter]

    def _find_model(self, shelf: FolderShelf | None) -> "Model | None":
        """Find the model of the newest quarter on the shelf, or train it and put it there."""
        from plugins.topics.model import decode_model, encode_model  # noqa: PLC0415 - NumPy

        key, _ = self._samples[self._newest]
        kept = shelf.find(key) if shelf and key else None
        if kept:
            with suppress(ValueError):
                return decode_model(kept)
        model = self._train(self._newest)
        if model and shelf:
            shelf.keep(key, encode_model(model))
        return model

    def _train(self, quarter: str) -> "Model | None":
        key, sample = self._samples[quarter]
        if not key:
            return None
        new = _load([s for s in sample if s.slug not in self._lessons], self._load_cues)
        known = self._lessons | {s: read_lesson(cues, self._matcher) for s, cues in new.items()}
        self._lessons = {story.slug: known[story.slug] for story in sample}
        return learn(sample, self._tags, self._lessons)


def _load(stories: Sequence[Story], load_cues: LoadExtracts) -> dict[str, Cues]:
    loaded = load_cues([story.slug for story in stories])
    return {slug: read_cues(extracted) for slug, extracted in loaded.items()}


def rank_topics(  # noqa: PLR0913, PLR0917 - all that topics are chosen by
    story: Story,
    evidence: Mapping[str, Evidence],
    learnt: Mapping[str, float],
    given: Sequence[str],
    rules: TaggingRules,
    enough: float,
) -> tuple[Tagging, ...]:
    """Rank the topics of a story that no editor set or excluded, as many as there is room for."""
    register = rules.register
    left_out = (register.find(tag) for tag in story.topics_excluded)
    excluded = {topic.id for topic in left_out if topic}
    found = []
    for topic, score in combine(evidence, learnt).items():
        if score >= enough and topic not in given and topic not in excluded:
            found.append(Tagging(topic, round(score, 2), machine=True))
    found.sort(key=lambda tagging: (-tagging.score, tagging.topic_id))
    return tuple(found[: max(0, rules.limit - len(given))])

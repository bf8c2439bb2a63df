"""What the room publishes: the topics of every story, the stories of every topic."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from hashlib import blake2b

import msgspec

from plugins.newsroom.story import Story
from plugins.newsroom.wording import sort_key
from plugins.topics.learning import Tags
from plugins.topics.register import Register, Topic
from plugins.topics.scoring import ENOUGH
from plugins.topics.tagging import Memory, Tagging, resolve_tags


class TopicTable:
    """Topics of a build; nothing changes once it is made. ``lang`` is that of the site."""

    def __init__(  # noqa: PLR0913 - tags only save work
        self,
        stories: Iterable[Story],
        register: Register,
        memory: Memory,
        lang: str = "de",
        unlisted: Iterable[Story] = (),
        *,
        tags: Tags | None = None,
        set_line: Callable[[str], str] = str,
    ) -> None:
        """Make the table; ``unlisted`` stories have topics and are in no topic's list.

        ``set_line`` sets labels and scopes for pages; ``tags`` is what ``resolve_tags`` gives for
        the stories, where it is known already.
        """
        self.topics: Mapping[str, Topic] = register.topics
        self.open_to_all = register.open_to_all
        self._register = register
        self._lang = lang
        self._set_line = set_line
        self._labels: dict[str, str] = {}
        self._stories = tuple(stories)
        self._memory = memory
        self._given = resolve_tags(self._stories, register) if tags is None else tags
        self._unlisted = resolve_tags(unlisted, register)
        self._editors = {topic: Tagging(topic) for topic in register.topics}
        self._taggings: dict[str, tuple[Tagging, ...]] = {}
        """Answers given before: pages ask for a story's topics once a place that shows it."""

    @property
    def fingerprint(self) -> bytes:
        """Of all that topics depend on beside the stories and the models."""
        return self._memory.rules + self._lang.encode()

    @cached_property
    def face(self) -> bytes:
        """Of the register, and of the topics that the machine gave to all stories."""
        digest = blake2b(self.fingerprint, digest_size=16)
        digest.update(msgspec.msgpack.encode(list(self.list_tagged())))
        return digest.digest()

    def model_of(self, slug: str) -> str:
        """Return the name of the model that tagged a story, "" for none."""
        tagged = self._memory.stories.get(slug)
        return tagged.model if tagged else ""

    @cached_property
    def _by_topic(self) -> Mapping[str, list[str]]:
        found: defaultdict[str, list[str]] = defaultdict(list)
        for story in self._stories:
            slug = story.slug
            tagged = self._memory.stories.get(slug)
            machine = [tagging.topic_id for tagging in tagged.taggings] if tagged else ()
            for topic in (*self._given[slug], *machine):
                found[topic].append(slug)
        return found

    @cached_property
    def _children(self) -> Mapping[str, list[str]]:
        found: defaultdict[str, list[str]] = defaultdict(list)
        for topic in self.topics.values():
            found[topic.parent].append(topic.id)
        return found

    def taggings(self, slug: str) -> tuple[Tagging, ...]:
        """Return the topics of a story, the editor's first, then the machine's by score.

        An unlisted story has those that have a page, an unknown one none.
        """
        known = self._taggings.get(slug)
        if known is None:
            known = self._taggings[slug] = self._join_taggings(slug)
        return known

    def _join_taggings(self, slug: str) -> tuple[Tagging, ...]:
        if slug in self._unlisted:
            return tuple(Tagging(t) for t in self._unlisted[slug] if self.has_page(t))
        given = tuple([self._editors[topic] for topic in self._given.get(slug, ())])
        tagged = self._memory.stories.get(slug)
        return given + tagged.taggings if tagged else given

    def list_tagged(self) -> Iterator[tuple[str, str]]:
        """List slugs with the ids of topics that the machine gave them."""
        for slug, tagged in self._memory.stories.items():
            for tagging in tagged.taggings:
                yield slug, tagging.topic_id

    def enough_for(self, slug: str) -> float:
        """Return the score from which on the machine gives a topic to a story."""
        tagged = self._memory.stories.get(slug)
        return tagged.enough if tagged else ENOUGH

    @property
    def names(self) -> list[str]:
        """For suggestions: labels and aliases."""
        return self._register.names

    def find_id(self, typed: str) -> str | None:
        """Find the id of the topic that a name means, in any spelling, as a tag does."""
        found = self._register.find(typed)
        return found.id if found else None

    def stories_of(self, topic_id: str) -> tuple[str, ...]:
        """Return the slugs of a topic's stories, in the order of the archive."""
        return tuple(self._by_topic.get(topic_id, ()))

    def children(self, topic_id: str) -> tuple[str, ...]:
        """Return the ids of the topics right below one, by label, those with pages only."""
        found = [child for child in self._children.get(topic_id, ()) if self.has_page(child)]
        return tuple(sorted(found, key=lambda child: (sort_key(self.label(child)), child)))

    def has_page(self, topic_id: str) -> bool:
        """Tell whether it, or a topic below it, has stories."""
        if self._by_topic.get(topic_id):
            return True
        return any(self.has_page(child) for child in self._children.get(topic_id, ()))

    def label(self, topic_id: str) -> str:
        """Return the label of a topic in the language of the site, as pages show it."""
        label = self._labels.get(topic_id)
        if label is None:
            topic = self.topics.get(topic_id)
            label = self._set_line(topic.label_in(self._lang)) if topic else topic_id
            self._labels[topic_id] = label
        return label

    def scope(self, topic_id: str) -> str:
        """Return what a topic of the register is about, as pages show it."""
        return self._set_line(self.topics[topic_id].scope)

    def used(self) -> list[Topic]:
        """Return the topics with stories, or with such topics below them, by id."""
        return [
            self.topics[topic_id] for topic_id in sorted(self.topics) if self.has_page(topic_id)
        ]

"""Pages of topics: what belongs to a topic, its subtopics, its stories by day."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, partial

from msgspec.structs import replace

from plugins.newsroom.addresses import page_path
from plugins.newsroom.archive import Archive
from plugins.newsroom.keys import make_key
from plugins.newsroom.story import Story
from plugins.newsroom.wording import sort_key
from plugins.pages.cards import Part, compose_days, part_list
from plugins.pages.house import House
from plugins.pages.indexes import compose_index
from plugins.pages.redirects import compose_redirects
from plugins.pages.views import IndexEntry, Link, Meta, TopicPage
from plugins.press.rendering.page import Page, Piece, Section
from plugins.topics.register import Topic
from plugins.topics.table import TopicTable


class TopicComposer:
    """Composes the pages of topics from the tables of a build."""

    def __init__(
        self,
        table: TopicTable,
        archive: Archive,
        house: House,
        dossiers: Mapping[str, tuple[Link, ...]],
    ) -> None:
        self.table = table
        self.archive = archive
        self.house = house
        self.dossiers = dossiers
        """Topic id → its dossiers."""

    def compose(self) -> Iterator[Piece]:
        """Compose every topic that has stories or subtopics, and the list of all."""
        used = self.table.used()
        common = self.house.fingerprint()
        for topic in used:
            digest = self._digest(topic, common)
            yield Section(f"topic {topic.id}", digest, partial(self._topic, topic))
        yield from compose_index("topic", self._list_entries(used), self.house)

    def _digest(self, topic: Topic, common: bytes) -> bytes:
        """Return the digest of all that the pages of a topic show."""
        stories = self.archive.pick(self.table.stories_of(topic.id))
        frame = self._frame(topic, Part(Meta("", ""), ()))
        return make_key(stories, frame, self._list_tagged(topic, stories), topic.former, common)

    def _list_tagged(self, topic: Topic, stories: Sequence[Story]) -> list[int]:
        """List the places of the stories that the machine tagged with a topic."""
        slugs = self._by_machine.get(topic.id)
        if not slugs:
            return []
        return [place for place, story in enumerate(stories) if story.slug in slugs]

    def _topic(self, topic: Topic) -> Iterator[Page]:
        stories = self.archive.pick(self.table.stories_of(topic.id))
        addresses = [self.house.addresses.of_topic(known) for known in topic.ids]
        label = self.table.label(topic.id)
        about = self.table.scope(topic.id) or self.house.words["topic_about"].format(label=label)
        feeds = self.house.feeds_at(addresses[0], label)
        whole = self.house.meta(label, addresses[0], about, feeds=feeds)
        for part in part_list(stories, whole):
            yield self._list(topic, part)
            yield from compose_redirects(part.meta, addresses)

    def _list(self, topic: Topic, part: Part) -> Page:
        by_machine = self._by_machine.get(topic.id, set())
        frame = self._frame(topic, part)

        def compose() -> TopicPage:
            days = compose_days(part.stories, self.house, lambda story: story.slug in by_machine)
            return replace(frame, days=days)

        key = make_key(part.stories, frame, self._list_tagged(topic, part.stories))
        return Page(page_path(part.meta.address), "topic.html", key=key, compose=compose)

    def _frame(self, topic: Topic, part: Part) -> TopicPage:
        """Return a topic's page without its stories."""
        return TopicPage(
            meta=part.meta,
            label=self.table.label(topic.id),
            scope=self.table.scope(topic.id),
            breadcrumb=tuple(self._link(parent) for parent in self._ancestors(topic)),
            subtopics=tuple(self._link(child) for child in self.table.children(topic.id)),
            dossiers=self.dossiers.get(topic.id, ()),
            days=(),
            months=part.months,
            feeds=self.house.feeds_at(
                self.house.addresses.of_topic(topic.id), self.table.label(topic.id)
            ),
            month=part.month,
        )

    @cached_property
    def _by_machine(self) -> Mapping[str, set[str]]:
        """Topic id → slugs of the stories that the machine tagged with it."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for slug, topic_id in self.table.list_tagged():
            found[topic_id].add(slug)
        return found

    def _ancestors(self, topic: Topic) -> list[str]:
        """Return the ids above a topic, the highest first; the register has no circles."""
        above: list[str] = []
        while topic.parent:
            above.insert(0, topic.parent)
            topic = self.table.topics[topic.parent]
        return above

    def _link(self, topic_id: str) -> Link:
        return Link(self.table.label(topic_id), self.house.addresses.of_topic(topic_id))

    def _list_entries(self, used: Sequence[Topic]) -> Iterator[IndexEntry]:
        for topic in sorted(used, key=lambda topic: sort_key(self.table.label(topic.id))):
            yield IndexEntry(
                self.table.label(topic.id),
                self.house.addresses.of_topic(topic.id),
                self.table.scope(topic.id),
            )

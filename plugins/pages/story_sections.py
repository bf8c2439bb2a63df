"""The pages of all stories in sections, a day each, and the keys by which they are kept."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, partial

import msgspec

from plugins.newsroom.addresses import page_path
from plugins.newsroom.archive import Archive
from plugins.newsroom.images import find_sizes, image_path
from plugins.newsroom.story import Story
from plugins.pages.house import House
from plugins.pages.story_pages import (
    compose_chip,
    compose_story,
    find_places,
    find_subject,
    link_story,
)
from plugins.pages.tables import Tables
from plugins.press.cache.keeping import hash_bytes
from plugins.press.rendering.page import Page, Section


def compose_stories(
    archive: Archive, tables: Tables, house: House, face: bytes
) -> Iterator[Section]:
    """Compose the pages of all stories day by day, then of those that no list shows.

    Three steps, each only where the one before changed: glance (day), digest (day), key (page);
    then the view. ``face`` is that of the site.
    """
    keeper = _KeyMaker(archive, tables, house)
    around = face + tables.threads.fingerprint
    for day, stories in archive.by_day.items():
        compose_day = partial(_compose_day, day, stories, keeper)
        yield Section(f"day {day}", keeper.glance(stories, around), compose_day)
    if unlisted := archive.unlisted:
        compose = partial(_compose_pages, unlisted, keeper)
        yield Section("stories in no list", keeper.digest_keys(unlisted), compose)


def _compose_day(day: dt.date, stories: Sequence[Story], keeper: "_KeyMaker") -> Iterator[Section]:
    compose = partial(_compose_pages, stories, keeper)
    yield Section(f"stories of {day}", keeper.digest(stories), compose)


def _compose_pages(stories: Iterable[Story], keeper: "_KeyMaker") -> Iterator[Page]:
    for story in stories:
        compose = partial(compose_story, story, keeper.archive, keeper.tables, keeper.house)
        yield Page(page_path(story.address), "story.html", key=keeper.key(story), compose=compose)


class _KeyMaker:
    """Makes keys that change when the view of a story's page would.

    The view shows the story, for which its digest stands (also for its path, slug and date),
    its category and its sources as the registers have them, and lines about other stories, for
    which their faces stand. Labels and addresses stand for themselves.
    """

    def __init__(self, archive: Archive, tables: Tables, house: House) -> None:
        self.archive = archive
        self.tables = tables
        self.house = house
        self._encode = msgspec.msgpack.Encoder().encode
        self._common = hash_bytes(self._encode(house.site))
        self._chips = _Chips(tables, house)
        self._category = cache(house.category)

    def key(self, story: Story) -> bytes:
        """Return the key of a story's page."""
        chips, topics = self._chips, self.tables.topics
        shown = b"".join([chips[t.topic_id, t.machine] for t in topics.taggings(story.slug)])
        parts = self._parts(story, *self.tables.relations.key(story.slug))
        places: object = self._category(story.category)
        if story.slug not in self.archive.by_slug:  # then day or category may have no page
            places = find_places(story, self.archive, self.house)
        sources = self.tables.sources.ledger_key(story)
        return self._common + self._encode((shown, parts, places, sources))

    def glance(self, stories: Iterable[Story], around: bytes) -> bytes:
        """Return what changes when the digest of these listed stories might, made in a moment.

        ``around`` stands for the faces and categories of all stories, and for all tables but the
        relations.
        """
        hash_of = self.tables.relations.hash_of
        parts = [(story.digest, hash_of(story.slug), self._linked(story)) for story in stories]
        return hash_bytes(around + self._encode(parts))

    def digest(self, stories: Iterable[Story]) -> bytes:
        """Return a digest that changes when any key of these listed stories would.

        Stories, registers and models stand for topics, categories and sources.
        """
        mark, model_of = self.tables.relations.mark, self.tables.topics.model_of
        parts = [(model_of(story.slug), self._parts(story, *mark(story.slug))) for story in stories]
        tables, house = self.tables, self.house
        registers = (house.categories, tables.sources.fingerprint, tables.topics.fingerprint)
        return hash_bytes(self._common + self._encode((registers, parts)))

    def digest_keys(self, stories: Iterable[Story]) -> bytes:
        """Return the same for any stories, made of the keys themselves."""
        return hash_bytes(b"".join(map(self.key, stories)))

    def _parts(
        self, story: Story, related: Iterable[str], reasons: bytes | int
    ) -> tuple[object, ...]:
        listed = self.archive.by_slug
        following = self.tables.editions.following(story)
        subject = find_subject(story, self.tables)
        return (
            story.digest,
            story.category,
            subject and (subject.label, subject.address, [part.face for part in subject.earlier]),
            "".join([listed[slug].face for slug in related if slug in listed]),
            reasons,
            following.face if following else "",
            self._linked(story),
        )

    def _linked(self, story: Story) -> object:
        """Return what the story's links lead to, and the sizes of its images."""
        if story.links or story.image:
            sizes = self.archive.sizes
            shown = find_sizes(story.links, story.path, sizes)
            return link_story(story, self.archive), shown, sizes.get(image_path(story))
        return None


class _Chips(dict[tuple[str, bool], bytes]):
    """Topic and whether the machine found it → encoded chip; stories share few."""

    def __init__(self, tables: Tables, house: House) -> None:
        super().__init__()
        self._tables = tables
        self._house = house

    def __missing__(self, shown: tuple[str, bool]) -> bytes:
        chip = compose_chip(*shown, self._tables, self._house)
        self[shown] = msgspec.msgpack.encode(chip)
        return self[shown]

"""Pelican's signals in, feeds and sitemaps out."""

from collections.abc import Iterator
from typing import Any

import msgspec
from pelican import signals

from plugins.feeds.entries import FOLDER
from plugins.feeds.pages import INDEX, NEWS, Channel, compose_feeds, compose_sitemaps
from plugins.feeds.settings import parse_settings
from plugins.feeds.views import Robots
from plugins.newsroom.addresses import of_month
from plugins.newsroom.archive import Archive
from plugins.pages.house import House
from plugins.pages.tables import find_face, gather_tables
from plugins.press.rendering.page import Page, Piece, Section

ROBOTS = "robots.txt"


class FeedsGenerator:
    """Composes feeds and sitemaps when all tables are there."""

    needs = ("plugins.newsroom", "plugins.pages")

    def __init__(self, context: dict[str, Any], settings: dict[str, Any], **_: Any) -> None:
        self.context = context
        self.settings, problems = parse_settings(settings)
        context.setdefault("problems", []).extend(problems)

    def generate_output(self, writer: Any) -> None:
        """Hand feeds and sitemaps to the writer."""
        made_of = (self.settings, self._pages(), self._has_robots())
        digest = find_face(self.context) + msgspec.msgpack.encode(made_of)
        writer.add(Section("feeds", digest, self._compose))

    def _compose(self) -> Iterator[Piece]:
        archive, house = self.context["archive"], self.context["house"]
        topics = gather_tables(self.context).topics
        channels = list(self._channels(archive, house))
        yield from compose_feeds(channels, topics, house, self.settings.authority)
        homes = [channel.home for channel in channels if channel.home]
        lists = self._lists(archive, house)
        others = dict.fromkeys([*lists, *homes, *self._places(archive, house)])
        yield from compose_sitemaps(archive, list(others))
        if not self._has_robots():
            yield Page(ROBOTS, "plugins.feeds.sitemaps:render_robots", Robots((INDEX, NEWS)))

    def _has_robots(self) -> bool:
        """Tell whether the site brings rules for robots of its own, as a static file."""
        return any(static.save_as == ROBOTS for static in self.context["staticfiles"])

    def _channels(self, archive: Archive, house: House) -> Iterator[Channel]:
        site, length = house.site, self.settings.length
        latest = archive.pick_latest(tuple(archive.by_slug), length)
        yield Channel(site.name, site.claim or site.name, "", FOLDER, latest)
        if topics := self.context.get("topics"):
            for topic in topics.used():
                home, *former = map(house.addresses.of_topic, topic.ids)
                label = topics.label(topic.id)
                stories = archive.pick_latest(topics.stories_of(topic.id), length)
                about = topics.scope(topic.id) or label
                for folder in (home, *former):
                    yield Channel(f"{site.name}: {label}", about, home, folder, stories)
        if dossiers := self.context.get("dossiers"):
            for dossier in dossiers.dossiers.values():
                home, *former = map(house.addresses.of_dossier, dossier.ids)
                about = dossier.summary or dossier.title
                slugs = [story.slug for story in dossiers.stories(dossier.id)]
                stories = archive.pick_latest(slugs, length)
                title = f"{site.name}: {dossier.title}"
                for folder in (home, *former):
                    yield Channel(title, about, home, folder, stories)

    @staticmethod
    def _lists(archive: Archive, house: House) -> Iterator[str]:
        """Yield the addresses of all that the navigation leads to, of corrections and of months."""
        yield from (place.address for place in house.site.nav)
        yield f"{house.addresses.corrections}/"
        yield from map(of_month, archive.by_month)

    def _places(self, archive: Archive, house: House) -> Iterator[str]:
        """Yield the addresses of categories, outlets and static pages."""
        yield from (house.category(typed).address for typed in archive.by_category)
        if sources := self.context.get("sources"):
            yield from (house.addresses.of_outlet(outlet.id) for outlet in sources.cited())
        yield from self._pages()

    def _pages(self) -> list[str]:
        """List the addresses of the static pages that search engines may list."""
        return [page.address for page in self.context["static_pages"] if page.listed]


def get_generators(_: Any) -> type[FeedsGenerator]:
    """Answer Pelican's question for generators."""
    return FeedsGenerator


def register() -> None:
    """Connect to Pelican."""
    signals.get_generators.connect(get_generators)

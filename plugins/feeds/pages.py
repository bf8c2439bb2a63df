"""Which feeds and sitemaps there are, and what each carries."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial

from msgspec import Struct
from msgspec.structs import replace

from plugins.feeds.entries import compose_entry, feed_id
from plugins.feeds.views import Entry, Feed, NewsItem, NewsSitemap, Place, Sitemap
from plugins.newsroom.addresses import of_day
from plugins.newsroom.archive import Archive
from plugins.newsroom.keys import make_key
from plugins.newsroom.story import Story
from plugins.pages.house import House
from plugins.pages.tables import Topics, label_topics
from plugins.press.rendering.page import Page, Section

FORMATS = (
    ("atom.xml", "plugins.feeds.atom:render"),
    ("rss.xml", "plugins.feeds.rss:render"),
    ("feed.json", "plugins.feeds.json_feed:render"),
)
INDEX, NEWS = "sitemap.xml", "news-sitemap.xml"
NEWS_DAYS = 2
MOST_NEWS = 1000
"""No news sitemap may name more."""


class Channel(Struct, frozen=True):
    """A place of the site that feeds follow."""

    title: str
    description: str
    home: str
    folder: str
    """Where its feeds lie."""
    stories: Sequence[Story]
    """As many as a feed is long; those that appeared last come first."""


def compose_feeds(
    channels: Iterable[Channel], topics: Topics, house: House, authority: str
) -> Iterator[Section]:
    """Compose the three feeds of each channel."""
    for channel in channels:
        labels = [label_topics(story, topics) for story in channel.stories]
        told = channel.title, channel.description, channel.home, channel.folder
        key = make_key(channel.stories, told, labels, authority)
        compose = partial(_compose_channel, channel, key, topics, house, authority)
        yield Section(f"feeds {channel.folder}", key, compose)


def _compose_channel(
    channel: Channel, key: bytes, topics: Topics, house: House, authority: str
) -> Iterator[Page]:
    lang = house.site.lang

    @cache
    def entries() -> tuple[Entry, ...]:
        """Compose the entries once for the three formats, which come one after another."""
        return tuple(compose_entry(story, topics, authority, lang) for story in channel.stories)

    for name, render in FORMATS:
        frame = Feed(
            id=feed_id(authority, channel.folder),
            title=channel.title,
            description=channel.description,
            home=channel.home,
            address=channel.folder + name,
            entries=(),
        )
        compose = partial(_fill, frame, entries)
        yield Page(frame.address, render, key=key, compose=compose)


def _fill(frame: Feed, entries: Callable[[], tuple[Entry, ...]]) -> Feed:
    """Fill a feed with its entries."""
    return replace(frame, entries=entries())


def compose_sitemaps(archive: Archive, others: Sequence[str]) -> Iterator[Page]:
    """Compose the sitemap in parts and the news sitemap.

    ``others`` are addresses of pages that are neither stories nor editions. Only the part
    of the month that a story is of changes with it.
    """
    parts = []
    for month, stories in archive.by_month.items():
        address = f"sitemap-{month}.xml"
        parts.append(Place(address, max(story.last_change for story in stories)))
        compose = partial(_month, stories)
        key = make_key(stories)
        yield Page(address, "plugins.feeds.sitemaps:render_part", key=key, compose=compose)
    pages = Sitemap(tuple(Place(address) for address in ("", *others)))
    yield Page("sitemap-pages.xml", "plugins.feeds.sitemaps:render_part", pages)
    index = Sitemap((*parts, Place("sitemap-pages.xml")))
    yield Page(INDEX, "plugins.feeds.sitemaps:render_index", index)
    news = NewsSitemap(_news(archive))
    yield Page(NEWS, "plugins.feeds.sitemaps:render_news", news)


def _month(stories: Sequence[Story]) -> Sitemap:
    days = dict.fromkeys(story.day for story in stories)
    return Sitemap(
        tuple(
            [Place(of_day(day)) for day in days]
            + [Place(story.address, story.last_change) for story in stories]
        )
    )


def _news(archive: Archive) -> tuple[NewsItem, ...]:
    """Return what appeared in two days, counted from what appeared last: no clock is read."""
    latest = archive.pick_latest(tuple(archive.by_slug), MOST_NEWS)
    if not latest:
        return ()
    oldest = latest[0].appeared - dt.timedelta(days=NEWS_DAYS)
    return tuple(
        NewsItem(story.title, story.address, story.appeared, story.lang[:2])
        for story in latest
        if story.appeared >= oldest
    )

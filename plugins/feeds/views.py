"""Views of what machines read."""

import datetime as dt

from msgspec import Struct


class Entry(Struct, frozen=True, omit_defaults=True):
    """A story in a feed."""

    id: str
    """A URN that neither a corrected date nor another domain changes."""
    title: str
    address: str
    date: dt.datetime
    """When the story appeared."""
    updated: dt.datetime
    summary: str = ""
    lang: str = ""
    labels: tuple[str, ...] = ()


class Feed(Struct, frozen=True):
    """One feed in one format."""

    id: str
    title: str
    description: str
    home: str
    """Address of the page that the feed follows."""
    address: str
    """Of the feed itself."""
    entries: tuple[Entry, ...]


class Place(Struct, frozen=True, omit_defaults=True):
    """An address in a sitemap."""

    address: str
    modified: dt.datetime | None = None


class Sitemap(Struct, frozen=True):
    """The addresses of one part of the site."""

    places: tuple[Place, ...]


class NewsItem(Struct, frozen=True):
    """A story of the last two days."""

    title: str
    address: str
    date: dt.datetime
    lang: str
    """Two letters."""


class NewsSitemap(Struct, frozen=True):
    """The stories of the last two days."""

    items: tuple[NewsItem, ...]


class Robots(Struct, frozen=True):
    """What crawlers are told."""

    sitemaps: tuple[str, ...]

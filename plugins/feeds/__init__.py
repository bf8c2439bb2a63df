"""Feeds and sitemaps.

Reads ``archive`` and ``house``, and when they are there ``topics`` and ``dossiers``.
Writes Atom, RSS and JSON feeds for all stories, for each topic and for each dossier; a
sitemap in parts by month; a news sitemap; ``robots.txt``.

Settings: ``FEED_LENGTH`` (20 stories), ``FEED_AUTHORITY`` (a name that stays when the
domain changes; ids of entries are made of it and of the slug).
"""

from plugins.feeds.plugin import register

__all__ = ["register"]

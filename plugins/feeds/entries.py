"""Entries: stories as feeds carry them."""

import datetime as dt
from uuid import NAMESPACE_URL, uuid5

from plugins.feeds.views import Entry, Feed
from plugins.newsroom.story import Story
from plugins.pages.cards import foreign_lang
from plugins.pages.tables import Topics, label_topics

FOLDER = "feeds/"
"""Of the feeds of all stories; those of a place of the site lie with its page."""


def make_urn(authority: str, what: str) -> str:
    """Make the id of an entry or a feed (RFC 9562, version 5).

    ``authority`` is a name that stays when the site moves to another domain.
    """
    return uuid5(NAMESPACE_URL, f"{authority} {what}").urn


def compose_entry(story: Story, topics: Topics, authority: str, lang: str) -> Entry:
    """Compose a story's entry; kicker and title are one line in a feed."""
    title = f"{story.kicker} – {story.title}" if story.kicker else story.title
    return Entry(
        id=make_urn(authority, story.slug),
        title=title,
        address=story.address,
        date=story.appeared,
        updated=story.last_change,
        summary=story.summary,
        lang=foreign_lang(story, lang),
        labels=label_topics(story, topics),
    )


def feed_id(authority: str, folder: str) -> str:
    """Make the id of the feeds in a folder, which they keep when their topic is called anew."""
    return make_urn(authority, f"feed of {folder.removeprefix(FOLDER)}")


def changed(feed: Feed) -> dt.datetime:
    """Return when a feed last changed; a feed without stories is as old as feeds are."""
    dates = (entry.updated for entry in feed.entries)
    return max(dates, default=dt.datetime(2003, 12, 23, tzinfo=dt.UTC))

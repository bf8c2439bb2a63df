"""JSON Feed 1.1 (jsonfeed.org)."""

from typing import Any

import msgspec

from plugins.feeds.views import Entry, Feed
from plugins.pages.views import Site


def render(view: Feed, site: Site) -> bytes:
    """Render a feed as JSON."""
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": view.title,
        "description": view.description,
        "home_page_url": f"{site.url}/{view.home}",
        "feed_url": f"{site.url}/{view.address}",
        "language": site.lang,
        "items": [_item(entry, site) for entry in view.entries],
    }
    return msgspec.json.format(msgspec.json.encode(feed), indent=1) + b"\n"


def _item(entry: Entry, site: Site) -> dict[str, Any]:
    item: dict[str, Any] = {
        "id": entry.id,
        "url": f"{site.url}/{entry.address}",
        "title": entry.title,
        "content_text": entry.summary or entry.title,
        "date_published": entry.date,
        "date_modified": entry.updated,
        "tags": entry.labels,
    }
    return {**item, "language": entry.lang} if entry.lang else item

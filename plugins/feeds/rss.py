"""RSS 2.0, with the Atom link that readers ask for."""

from email.utils import format_datetime
from xml.sax.saxutils import escape, quoteattr

from plugins.feeds.entries import changed
from plugins.feeds.views import Entry, Feed
from plugins.pages.views import Site


def render(view: Feed, site: Site) -> str:
    """Render a feed as RSS."""
    itself = quoteattr(f"{site.url}/{view.address}")
    items = "".join(_item(entry, site) for entry in view.entries)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">\n<channel>\n'
        f"<title>{escape(view.title)}</title>\n"
        f"<link>{escape(f'{site.url}/{view.home}')}</link>\n"
        f"<description>{escape(view.description)}</description>\n"
        f"<language>{escape(site.lang)}</language>\n"
        f"<lastBuildDate>{format_datetime(changed(view))}</lastBuildDate>\n"
        f'<atom:link rel="self" type="application/rss+xml" href={itself}/>\n'
        f"{items}</channel>\n</rss>\n"
    )


def _item(entry: Entry, site: Site) -> str:
    # Readers take a description for HTML; the summary is none, and must be escaped for it too.
    summary = escape(escape(entry.summary))
    description = f"<description>{summary}</description>\n" if summary else ""
    labels = "".join(f"<category>{escape(label)}</category>\n" for label in entry.labels)
    return (
        "<item>\n"
        f"<title>{escape(entry.title)}</title>\n"
        f"<link>{escape(f'{site.url}/{entry.address}')}</link>\n"
        f'<guid isPermaLink="false">{entry.id}</guid>\n'
        f"<pubDate>{format_datetime(entry.date)}</pubDate>\n"
        f"{labels}{description}"
        "</item>\n"
    )

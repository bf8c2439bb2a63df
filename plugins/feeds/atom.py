"""Atom 1.0 (RFC 4287)."""

from xml.sax.saxutils import escape, quoteattr

from plugins.feeds.entries import changed
from plugins.feeds.views import Entry, Feed
from plugins.pages.views import Site


def render(view: Feed, site: Site) -> str:
    """Render a feed as Atom."""
    entries = "".join(_entry(entry, site) for entry in view.entries)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang={quoteattr(site.lang)}>\n'
        f"<id>{view.id}</id>\n"
        f"<title>{escape(view.title)}</title>\n"
        f"<subtitle>{escape(view.description)}</subtitle>\n"
        f"<updated>{changed(view).isoformat()}</updated>\n"
        f"<author><name>{escape(site.name)}</name></author>\n"
        f'<link rel="self" type="application/atom+xml" href={_url(site, view.address)}/>\n'
        f'<link rel="alternate" type="text/html" href={_url(site, view.home)}/>\n'
        f"{entries}</feed>\n"
    )


def _entry(entry: Entry, site: Site) -> str:
    lang = f" xml:lang={quoteattr(entry.lang)}" if entry.lang else ""
    labels = "".join(f"<category term={quoteattr(label)}/>\n" for label in entry.labels)
    summary = f"<summary>{escape(entry.summary)}</summary>\n" if entry.summary else ""
    return (
        f"<entry{lang}>\n"
        f"<id>{entry.id}</id>\n"
        f"<title>{escape(entry.title)}</title>\n"
        f'<link rel="alternate" type="text/html" href={_url(site, entry.address)}/>\n'
        f"<published>{entry.date.isoformat()}</published>\n"
        f"<updated>{entry.updated.isoformat()}</updated>\n"
        f"{labels}{summary}"
        "</entry>\n"
    )


def _url(site: Site, address: str) -> str:
    return quoteattr(f"{site.url}/{address}")

"""Sitemaps (sitemaps.org 0.9) in parts, the news sitemap, and robots.txt."""

from xml.sax.saxutils import escape

from plugins.feeds.views import NewsSitemap, Place, Robots, Sitemap
from plugins.pages.views import Site

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
_SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_NEWS = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'


def render_index(view: Sitemap, site: Site) -> str:
    """Render the list of all sitemaps."""
    parts = "".join(f"<sitemap>{_place(place, site)}</sitemap>\n" for place in view.places)
    return f"{_HEAD}<sitemapindex {_SPACE}>\n{parts}</sitemapindex>\n"


def render_part(view: Sitemap, site: Site) -> str:
    """Render one sitemap."""
    places = "".join(f"<url>{_place(place, site)}</url>\n" for place in view.places)
    return f"{_HEAD}<urlset {_SPACE}>\n{places}</urlset>\n"


def render_news(view: NewsSitemap, site: Site) -> str:
    """Render the news sitemap; one without stories is as empty as the standard allows."""
    items = "".join(
        f"<url><loc>{escape(f'{site.url}/{item.address}')}</loc><news:news>"
        f"<news:publication><news:name>{escape(site.name)}</news:name>"
        f"<news:language>{item.lang}</news:language></news:publication>"
        f"<news:publication_date>{item.date.isoformat()}</news:publication_date>"
        f"<news:title>{escape(item.title)}</news:title></news:news></url>\n"
        for item in view.items
    )
    return f"{_HEAD}<urlset {_SPACE} {_NEWS}>\n{items}</urlset>\n"


def render_robots(view: Robots, site: Site) -> str:
    """Render robots.txt: everything may be read, and here is what there is."""
    sitemaps = "".join(f"Sitemap: {site.url}/{sitemap}\n" for sitemap in view.sitemaps)
    return f"User-agent: *\nAllow: /\n{sitemaps}"


def _place(place: Place, site: Site) -> str:
    modified = f"<lastmod>{place.modified.isoformat()}</lastmod>" if place.modified else ""
    return f"<loc>{escape(f'{site.url}/{place.address}')}</loc>{modified}"

"""Static pages: what ``content/pages/`` holds, as it is shown."""

from collections.abc import Iterator, Sequence

from plugins.newsroom.addresses import page_path
from plugins.newsroom.archive import Archive
from plugins.newsroom.images import find_sizes
from plugins.newsroom.links import find_addresses
from plugins.newsroom.page_reader import ReadPage
from plugins.pages.bodies import insert_addresses
from plugins.pages.house import House
from plugins.pages.views import StaticPage
from plugins.press.rendering.page import Page


def compose_pages(pages: Sequence[ReadPage], archive: Archive, house: House) -> Iterator[Page]:
    """Compose the static pages."""
    site = house.site
    for page in pages:
        links = find_addresses(page.links, page.path, archive.by_path, archive.pages)
        sizes = find_sizes(page.links, page.path, archive.sizes)
        values = page.reading.values
        title = str(values["title"])
        summary = str(values.get("summary", ""))
        view = StaticPage(
            meta=house.meta(title, page.address, summary, index=page.listed),
            lang=str(values["lang"]),
            title=title,
            body_html=insert_addresses(page.reading.html, links, sizes, page.address, site),
        )
        yield Page(page_path(page.address), "page.html", view)

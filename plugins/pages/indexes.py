"""The lists of all topics, all dossiers and so on to which the navigation leads."""

from collections.abc import Iterable, Iterator

from plugins.newsroom.addresses import page_path
from plugins.pages.house import House
from plugins.pages.views import IndexEntry, IndexPage
from plugins.press.rendering.page import Page

NAMES = {
    "topics": "topic",
    "dossiers": "dossier",
    "categories": "category",
    "outlets": "outlet",
}
"""Kind of list → its name in the navigation."""


def compose_index(kind: str, entries: Iterable[IndexEntry], house: House) -> Iterator[Page]:
    """Compose the list of all of a kind, where the site has one."""
    if meta := house.head_of(NAMES[kind]):
        view = IndexPage(meta, kind, tuple(entries))
        yield Page(page_path(meta.address), "index_of.html", view)

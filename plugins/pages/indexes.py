"""The lists of all topics, all dossiers and so on to which the navigation leads."""

from collections.abc import Iterable, Iterator

from plugins.newsroom.addresses import page_path
from plugins.pages.house import House
from plugins.pages.views import IndexEntry, IndexPage
from plugins.press.rendering.page import Page


def compose_index(name: str, entries: Iterable[IndexEntry], house: House) -> Iterator[Page]:
    """Compose a list of all of a kind by its name in the navigation, where the site has one."""
    if meta := house.head_of(name):
        view = IndexPage(meta, tuple(entries))
        yield Page(page_path(meta.address), "index_of.html", view)

"""Pages at addresses that a place of the site had before: they lead to where it is now."""

from collections.abc import Iterable, Iterator

from plugins.newsroom.addresses import page_path
from plugins.pages.views import Meta, RedirectPage
from plugins.press.rendering.page import Page


def compose_redirects(meta: Meta, former: Iterable[str]) -> Iterator[Page]:
    """Compose a page at each former address of the page that has this head."""
    for address in former:
        yield Page(page_path(address), "redirect.html", RedirectPage(meta))

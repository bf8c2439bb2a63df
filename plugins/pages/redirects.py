"""Pages at addresses that a place of the site had before: they lead to where it is now."""

from collections.abc import Iterable, Iterator

from plugins.newsroom.addresses import page_path
from plugins.pages.views import Meta, RedirectPage
from plugins.press.rendering.page import Page


def compose_redirects(meta: Meta, addresses: Iterable[str]) -> Iterator[Page]:
    """Compose a page at each former address of the page that has this head.

    ``addresses`` are those of the place that the page is or belongs to, today's first.
    """
    home, *former = dict.fromkeys(addresses)
    below = meta.address.removeprefix(home)
    for old in former:
        yield Page(page_path(old + below), "redirect.html", RedirectPage(meta))

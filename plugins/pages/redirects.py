"""Pages at addresses that a place of the site had before: they lead to where it is now."""

from collections.abc import Iterable, Iterator

from plugins.newsroom.addresses import page_path
from plugins.pages.house import House
from plugins.pages.views import RedirectPage
from plugins.press.rendering.page import Page


def compose_redirects(
    title: str, target: str, former: Iterable[str], house: House
) -> Iterator[Page]:
    """Compose a page at each former address of what has a title and lies at a target."""
    view = RedirectPage(house.meta(title, target, index=False), target)
    for address in former:
        yield Page(page_path(address), "redirect.html", view)

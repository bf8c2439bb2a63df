"""Bodies on their page: placeholders become addresses, attributions lead to the ledger."""

import re
from collections.abc import Callable, Mapping
from html import escape, unescape

from plugins.newsroom.addresses import page_path
from plugins.newsroom.attributions import mark_attributions, resolve_attributions
from plugins.newsroom.views import Body, Site
from plugins.press.links import Linker

_PLACEHOLDER = re.compile(r'(href|src)="((?:\{|\||%7B)[^"]*)"')


def insert_links(reference: Body, html: str, link: Callable[[str], str]) -> str:
    """Return a body as its page shows it.

    ``link`` turns an address of the site into a link from the page at hand; what has no
    address, such as a story under embargo, is no link. Each
    attribution to an entry of the ledger gets an id, so that the entry can lead back.
    """
    if reference.links:
        html = _insert(reference.links, html, link)
    return resolve_attributions(html, reference.attributions, _Citer(reference.cited))


def cite_lead(summary: str, letters: Mapping[str, str]) -> tuple[str, dict[str, int]]:
    """Link what a summary attributes to an entry of the ledger.

    Returns:
        the summary as HTML, and how often it cites each entry; "" where it cites none.
    """
    marked, names = mark_attributions(escape(summary, quote=False))
    if not any(name in letters for name in names):
        return "", {}
    citer = _Citer({})
    return resolve_attributions(marked, letters, citer), citer.counts


def insert_addresses(html: str, links: Mapping[str, str], address: str, site: Site) -> str:
    """Return a text that is no story's body as the page at ``address`` shows it."""
    linker = Linker(site.url, {}, index_links=site.index_links)
    linker.turn_to(page_path(address))
    return _insert(links, html, linker.link)


def _insert(links: Mapping[str, str], html: str, link: Callable[[str], str]) -> str:
    def insert(match: re.Match[str]) -> str:
        placeholder = unescape(match[2]).replace("%7B", "{").replace("%7D", "}")
        address = links.get(placeholder)
        if address is None:
            return match[0]
        if not address:
            return ""
        return f'{match[1]}="{escape(link(address))}"'

    return _PLACEHOLDER.sub(insert, html)


class _Citer:
    """Counts the attributions to each entry of one page."""

    def __init__(self, cited: Mapping[str, int]) -> None:
        self.counts: dict[str, int] = dict(cited)

    def __call__(self, text: str, letter: str) -> str:
        """Link one attribution to its entry."""
        entry = letter.lower()
        self.counts[entry] = self.counts.get(entry, 0) + 1
        place = f"zitat-{entry}-{self.counts[entry]}"
        mark = f'<sup aria-hidden="true">{letter}</sup>'
        return f'<a class="cite" id="{place}" href="#quelle-{entry}">{text}{mark}</a>'

"""Bodies on their page: placeholders become addresses, attributions lead to the ledger."""

import re
from collections.abc import Callable, Mapping
from html import escape, unescape

from plugins.manuscripts.attributions import mark_plain, resolve_attributions
from plugins.newsroom.addresses import page_path
from plugins.newsroom.images import Size
from plugins.pages.views import Body, Site
from plugins.press.rendering.links import Linker

_PLACEHOLDER = re.compile(r'(href|src)="((?:\{|\||%7B)[^"]*)"')
_IMAGE = re.compile(r'<img (?:[^">]|"[^"]*")*>')
_ANCHOR = re.compile(r'<a ((?:[^">]|"[^"]*")*)>(.*?)</a>', re.DOTALL)
_SIZED = re.compile(r' (?:width|height)="')


def insert_links(reference: Body, html: str, link: Callable[[str], str]) -> str:
    """Return a body as its page shows it.

    ``link`` turns an address of the site into a link from the page at hand; what has no
    address, such as a story under embargo, is no link. Each
    attribution to entries of the ledger gets an id, so that they can lead back.
    """
    if reference.links:
        html = _insert(reference.links, _size(reference.sizes, html), link)
    return resolve_attributions(html, reference.attributions, Citer(reference.cited))


def cite_plain(text: str, lang: str, letters: Mapping[str, str], citer: "Citer") -> str:
    """Return a plain text as HTML with links to the ledger; "" where it attributes nothing."""
    marked, names = mark_plain(text, lang)
    is_citing = any(name in letters for name in names)
    return resolve_attributions(marked, letters, citer) if is_citing else ""


def cite_id(letters: str, number: int) -> str:
    """Return the id of the ``number``-th attribution, from 1, to entries such as "A, C"."""
    return f"cite-{_first(letters)}-{number}"


def _first(letters: str) -> str:
    return letters.partition(",")[0].lower()


def insert_addresses(
    html: str, links: Mapping[str, str], sizes: Mapping[str, Size], address: str, site: Site
) -> str:
    """Return a text that is no story's body as the page at ``address`` shows it."""
    linker = Linker(site.url, {}, index_links=site.index_links)
    linker.turn_to(page_path(address))
    return _insert(links, _size(sizes, html), linker.link)


def _size(sizes: Mapping[str, Size], html: str) -> str:
    """Write the sizes of images into their tags, unless the editor wrote one.

    Having their place, they may come late: when the reader does, or the printer.
    """

    def write(image: re.Match[str]) -> str:
        tag = image[0]
        source = _PLACEHOLDER.search(tag)
        size = sizes.get(_placeholder(source)) if source else None
        if size is None or _SIZED.search(tag):
            return tag
        return f'{tag[:-1]} width="{size[0]}" height="{size[1]}" loading="lazy">'

    return _IMAGE.sub(write, html) if sizes else html


def _placeholder(match: re.Match[str]) -> str:
    return unescape(match[2]).replace("%7B", "{").replace("%7D", "}")


def _unlink(links: Mapping[str, str], html: str) -> str:
    """Leave of a link to what has no address its text alone."""

    def unlink(anchor: re.Match[str]) -> str:
        target = _PLACEHOLDER.search(anchor[1])
        is_nowhere = target is not None and links.get(_placeholder(target)) == ""
        return anchor[2 if is_nowhere else 0]

    return _ANCHOR.sub(unlink, html) if "" in links.values() else html


def _insert(links: Mapping[str, str], html: str, link: Callable[[str], str]) -> str:
    def insert(match: re.Match[str]) -> str:
        address = links.get(_placeholder(match))
        if address is None:
            return match[0]
        if not address:
            return ""
        return f'{match[1]}="{escape(link(address))}"'

    return _PLACEHOLDER.sub(insert, _unlink(links, html))


class Citer:
    """Counts the attributions to each entry of one page."""

    def __init__(self, cited: Mapping[str, int]) -> None:
        self.counts: dict[str, int] = dict(cited)

    def __call__(self, text: str, letters: str) -> str:
        """Link one attribution to the first of its entries, and show all."""
        entry = _first(letters)
        self.counts[entry] = self.counts.get(entry, 0) + 1
        place = cite_id(letters, self.counts[entry])
        mark = f'<sup aria-hidden="true">{letters}</sup>'
        return f'<a class="cite" id="{place}" href="#source-{entry}">{text}{mark}</a>'

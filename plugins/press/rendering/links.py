"""Links from a page to the addresses of its own site."""

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

NOT_FOUND = "404.html"
"""Served for any address, however deep: the one page whose links can't be relative."""

STATIC = "static/"
"""Folder of everything that is not a page."""


def find_base(path: str, url: str) -> str:
    """Find what leads from the page at ``path`` to the root of the site, ending in ``/``.

    >>> find_base("2024/06/index.html", "https://example.org/blatt")
    '../../'
    >>> find_base("404.html", "https://example.org/blatt")
    '/blatt/'
    """
    if path == NOT_FOUND:
        return urlsplit(url).path.rstrip("/") + "/"
    return "../" * path.count("/") or "./"


def is_outside(address: str) -> bool:
    """Tell whether an address is no address of this site: another host, mail, this page."""
    if address.startswith(("#", "//")):
        return True
    if ":" not in address:
        return False
    scheme = address.partition(":")[0]
    return scheme.replace("+", "").replace("-", "").replace(".", "").isalnum()


def point_to_index(address: str) -> str:
    """Add ``index.html`` to the address of a folder, before any ``#`` or ``?``."""
    place = re.split("[#?]", address, maxsplit=1)[0]
    rest = address.removeprefix(place)
    return f"{place}index.html{rest}" if not place or place.endswith("/") else address


class AssetMissing(LookupError):  # noqa: N818 - told to the author of the theme
    """A template names a static file that there is not."""

    def __init__(self, name: str, known: Mapping[str, str]) -> None:
        super().__init__(name)
        self.name = name
        self.known = tuple(known)


class Linker:
    """Makes links for one page after another; ``turn_to`` says which page it is."""

    def __init__(self, url: str, assets: Mapping[str, str], *, index_links: bool) -> None:
        self._url = url
        self._assets = assets
        self._index_links = index_links
        self.base = "./"
        """Leads from the page to the root of the site."""

    def turn_to(self, path: str) -> None:
        """Make links from the page at ``path`` from now on."""
        self.base = find_base(path, self._url)

    def link(self, address: str) -> str:
        """Return the link to an address such as ``thema/russland/`` or ``2024/06/18/x/#a``.

        The empty address is the front. Addresses of other hosts and ``#…`` stay as they are.
        """
        if is_outside(address):
            return address
        if self._index_links:
            address = point_to_index(address)
        return self.base + address

    def asset(self, name: str) -> str:
        """Return the link to a static file, under the name that it has in the output.

        Raises:
            AssetMissing: no static file has this name.
        """
        if name not in self._assets:
            raise AssetMissing(name, self._assets)
        return self.base + self._assets[name]

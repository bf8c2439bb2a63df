"""The house: what is the same on every page."""

from collections.abc import Collection, Mapping

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from plugins.manuscripts.slugs import slugify
from plugins.manuscripts.typesetter import LineSetter, drop_soft_hyphens
from plugins.newsroom.addresses import Addresses, addresses_in
from plugins.newsroom.registers import CategoryRegister
from plugins.newsroom.wording import ui_language
from plugins.pages import labels
from plugins.pages.views import Link, Meta, Site
from plugins.press.cache.keeping import hash_bytes

NAVIGATION = {
    "topic": "plugins.topics",
    "dossier": "plugins.dossiers",
    "category": "plugins.pages",
    "outlet": "plugins.sources",
    "archive": "plugins.editions",
    "search": "plugins.pages",
}
"""What the navigation leads to, in its order, with the plugin that makes it."""


class House(Struct, frozen=True):
    """The chrome of the site, its addresses, and the words it uses."""

    site: Site
    addresses: Addresses
    words: Mapping[str, str]
    categories: Mapping[str, Link]
    """Word for a category that stories of the archive have → its label on pages and address."""
    set_line: LineSetter = LineSetter()
    """Sets lines of text that editors keep beside the stories."""

    def fingerprint(self) -> bytes:
        """Return a hash of the whole house, for sections of pages."""
        return hash_bytes(msgspec.msgpack.encode(self))

    def category(self, word: str) -> Link:
        """Return the category; one that no register knows is known by being used."""
        known = self.categories.get(word)
        return known or Link(self.set_line(word), self.addresses.of_category(slugify(word)))

    def head_of(self, name: str) -> Meta | None:
        """Return the head of a page of ``NAVIGATION``; None where the site has no such page."""
        address = f"{getattr(self.addresses, name)}/"
        leads = any(link.address == address for link in self.site.nav)
        if not leads:
            return None
        return self.meta(self.words[name], address, self.words[f"{name}_list"])

    def feeds_at(self, address: str, label: str) -> tuple[Link, ...]:
        """Return the three feeds that lie in a directory; none where the site has no feeds."""
        return _feeds_at(address, label) if self.site.feeds else ()

    def meta(  # noqa: PLR0913 - a head has as many parts
        self,
        title: str,
        address: str,
        description: str = "",
        *,
        feeds: tuple[Link, ...] = (),
        index: bool = True,
        kind: str = "website",
        within: str = "",
    ) -> Meta:
        """Return the head of a page.

        Args:
            title: may have soft hyphens.
            address: of the page.
            description: plain text.
            feeds: of the page; none are those of the site.
            index: whether search engines may list it.
            kind: Open Graph's type.
            within: address in the navigation of what the page belongs to, unless its own begins so.
        """
        places = (place.address for place in self.site.nav if address.startswith(place.address))
        return Meta(
            drop_soft_hyphens(title),
            address,
            description,
            feeds=feeds,
            index=index,
            kind=kind,
            within=within or next(places, ""),
        )


def make_house(
    site: Site,
    plugins: Collection[str],
    categories: Mapping[str, Link],
    set_line: LineSetter,
    empty: Collection[str] = (),
) -> House:
    """Make the house of a site.

    Args:
        site: as the settings have it, without navigation and feeds.
        plugins: names of all that the site has.
        categories: as in ``House``, with labels as they were typed.
        set_line: as in ``House``.
        empty: names in ``NAVIGATION``, and ``style``, of pages on which nothing would stand.
    """
    addresses = addresses_in(site.lang)
    words = labels.words_in(site.lang)
    led = [name for name, plugin in NAVIGATION.items() if plugin in plugins and name not in empty]
    site = replace(
        site,
        nav=tuple(Link(words[name], f"{getattr(addresses, name)}/") for name in led),
        feeds=_feeds_at("feeds/", site.name) if "plugins.feeds" in plugins else (),
        style_page=None if "style" in empty else site.style_page,
    )
    shown = {word: Link(set_line(c.label), c.address) for word, c in categories.items()}
    return House(site=site, addresses=addresses, words=words, categories=shown, set_line=set_line)


def link_categories(register: CategoryRegister, addresses: Addresses, lang: str) -> dict[str, Link]:
    """Return label and address of every category in the register, in its order."""
    english = ui_language(lang) == "en"
    return {
        category.label: Link(
            (category.label_en if english else "") or category.label,
            addresses.of_category(category.id),
        )
        for category in register.categories
    }


def list_former(register: CategoryRegister, addresses: Addresses) -> dict[str, list[str]]:
    """Return the address of each category that had others → these."""
    of = addresses.of_category
    return {of(c.id): list(map(of, c.former)) for c in register.categories if c.former}


def _feeds_at(address: str, label: str) -> tuple[Link, ...]:
    names = (("Atom", "atom.xml"), ("RSS", "rss.xml"), ("JSON Feed", "feed.json"))
    return tuple(Link(f"{label} ({kind})", address + name) for kind, name in names)

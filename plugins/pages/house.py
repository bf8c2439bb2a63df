"""The house: what is the same on every page, from the settings.

====================  ============================================================
``SITE_NOTICE``       a line above every page, such as that it is a demonstration
``FOOTER_LINKS``      pairs of label and address
``LINKS_WITH_INDEX``  links end in index.html, so that the site opens from its folder
``STYLE_PAGE``        whether there is a page that shows every component of the theme
``STORY_PREVIEW``     whether a page says why its story is in no list
====================  ============================================================

Beside them Pelican's ``SITENAME``, ``SITESUBTITLE``, ``SITEURL`` and ``DEFAULT_LANG``.
"""

from collections.abc import Collection, Mapping
from hashlib import blake2b
from typing import Any

import msgspec
from msgspec import Struct

from plugins.manuscripts.slugs import slugify
from plugins.manuscripts.typesetter import LineSetter, drop_soft_hyphens
from plugins.newsroom.addresses import Addresses, addresses_in
from plugins.newsroom.registers import CategoryRegister
from plugins.newsroom.settings import list_plugins
from plugins.newsroom.wording import ui_language
from plugins.pages import labels
from plugins.pages.settings import parse_settings
from plugins.pages.views import Link, Meta, Site

PLACES = {
    "topic": "plugins.topics",
    "dossier": "plugins.dossiers",
    "category": "plugins.pages",
    "outlet": "plugins.sources",
    "archive": "plugins.editions",
    "search": "plugins.pages",
}
"""Places of the navigation, in its order, with the plugin that makes their pages."""


class House(Struct, frozen=True):
    """The chrome of the site, its addresses, and the words it uses."""

    site: Site
    addresses: Addresses
    words: Mapping[str, str]
    categories: Mapping[str, Link]
    """Category as typed in a story → its label and address."""
    set_line: LineSetter = LineSetter()
    """Sets lines of text that editors keep beside the stories."""

    def fingerprint(self) -> bytes:
        """Return a hash of the whole house, for sections of pages."""
        return blake2b(msgspec.msgpack.encode(self), digest_size=16).digest()

    def category(self, typed: str) -> Link:
        """Return the category; one that no register knows is known by being used."""
        known = self.categories.get(typed)
        return known or Link(self.set_line(typed), self.addresses.of_category(slugify(typed)))

    def head_of(self, place: str) -> Meta | None:
        """Return the head of a page that the navigation leads to; None where it leads to none."""
        address = f"{getattr(self.addresses, place)}/"
        leads = any(link.address == address for link in self.site.nav)
        return self.meta(self.words[place], address) if leads else None

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


def load_house(
    settings: Mapping[str, Any],
    categories: Mapping[str, Link],
    set_line: LineSetter,
    empty: Collection[str] = (),
) -> House:
    """Make the house from Pelican's settings.

    Args:
        settings: Pelican's.
        categories: as in ``House``, with labels as they were typed.
        set_line: as in ``House``.
        empty: places of the navigation, and the style page, where nothing would stand.
    """
    lang = settings["DEFAULT_LANG"]
    addresses = addresses_in(lang)
    words = labels.words_in(lang)
    plugins = list_plugins(settings)
    chosen, _ = parse_settings(settings)
    places = [p for p, plugin in PLACES.items() if plugin in plugins and p not in empty]
    site = Site(
        name=settings["SITENAME"],
        claim=settings.get("SITESUBTITLE", ""),
        url=chosen.url,
        lang=lang,
        index_links=bool(settings.get("LINKS_WITH_INDEX", False)),
        nav=tuple(Link(words[place], f"{getattr(addresses, place)}/") for place in places),
        footer=chosen.footer,
        notice=settings.get("SITE_NOTICE", ""),
        feeds=_feeds_at("feeds/", settings["SITENAME"]) if "plugins.feeds" in plugins else (),
        style_page=bool(settings.get("STYLE_PAGE", True)) and "style" not in empty,
        preview=bool(settings.get("STORY_PREVIEW", False)),
    )
    shown = {typed: Link(set_line(c.label), c.address) for typed, c in categories.items()}
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


def _feeds_at(address: str, label: str) -> tuple[Link, ...]:
    names = (("Atom", "atom.xml"), ("RSS", "rss.xml"), ("JSON Feed", "feed.json"))
    return tuple(Link(f"{label} ({kind})", address + name) for kind, name in names)

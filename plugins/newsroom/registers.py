"""The registers that the newsroom keeps itself: categories and outlets.

Without a register's file everything is accepted, so that plain Pelican sites build; and while
one can't be read whole, since nobody knows what else stands in it.
"""

from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from pathlib import Path

from msgspec import Struct

from plugins.newsroom.countries import parse_country
from plugins.newsroom.names import drop_article, find_stem, fold_name
from plugins.newsroom.register_files import Form, load_entries
from plugins.newsroom.values import parse_web_address
from plugins.problems.problem import Problem

KINDS = (
    "newspaper",
    "magazine",
    "agency",
    "broadcaster",
    "online",
    "state-media",
    "institute",
    "government",
    "organisation",
)
"""Kinds of outlets."""


class Category(Struct, frozen=True):
    """What a story runs under, and the navigation shows."""

    id: str
    label: str
    label_en: str = ""
    order: int = 0
    former: tuple[str, ...] = ()
    """Ids it had before, and ids of categories that became part of it."""


class Outlet(Struct, frozen=True):
    """A publisher that stories cite."""

    id: str
    name: str
    kind: str
    aliases: tuple[str, ...] = ()
    owner: str = ""
    group: str = ""
    """Publisher group: outlets of one group are not independent of each other."""
    country: str = ""
    url: str = ""
    about: str = ""
    former: tuple[str, ...] = ()
    """As of a category."""


CATEGORY = Form(
    "category",
    {"id": str, "label": str, "label_en": str, "order": int, "former": list},
    required=("id", "label"),
    names=("id", "label", "label_en", "former"),
)
OUTLET = Form(
    "outlet",
    {
        "id": str,
        "name": str,
        "aliases": list,
        "owner": str,
        "group": str,
        "country": str,
        "kind": str,
        "url": str,
        "about": str,
        "former": list,
    },
    required=("id", "name", "kind"),
    names=("id", "name", "aliases", "former"),
    choices={"kind": KINDS},
    parsers={"url": parse_web_address, "country": parse_country},
)


class CategoryRegister:
    """All categories, found by id or label."""

    def __init__(self, categories: Iterable[Category], *, open_to_all: bool = False) -> None:
        self.categories = tuple(sorted(categories, key=lambda c: (c.order, c.id)))
        self.open_to_all = open_to_all
        """No register can be asked: any category is known by being used."""

    @cached_property
    def by_name(self) -> Mapping[str, Category]:
        """Categories under everything that an editor may type, folded."""
        return {
            fold_name(name): category
            for category in reversed(self.categories)
            for name in (*category.former, category.label_en, category.id, category.label)
            if name
        }

    def find(self, typed: str) -> Category | None:
        """Find the category that an editor typed."""
        return self.by_name.get(fold_name(typed))

    @property
    def labels(self) -> tuple[str, ...]:
        """For suggestions."""
        return tuple(category.label for category in self.categories)


class OutletRegister:
    """All outlets, found by id, name, alias or the domain of their address."""

    def __init__(self, outlets: Iterable[Outlet], *, open_to_all: bool = False) -> None:
        self.outlets = tuple(outlets)
        self.find = cache(self._find)
        """Find the outlet that an editor typed, also in another case: "Süddeutschen Zeitung"."""
        self.open_to_all = open_to_all
        """No register can be asked: any outlet is accepted."""

    @cached_property
    def by_name(self) -> Mapping[str, Outlet]:
        """Outlets under everything that an editor may type, folded."""
        return {
            fold_name(name): outlet
            for outlet in reversed(self.outlets)
            for name in (*outlet.former, *outlet.aliases, outlet.name, outlet.id)
            if name
        }

    @cached_property
    def _by_stem(self) -> Mapping[str, Outlet | None]:
        """Outlets under their names in no case; None where two would meet."""
        return _file_once((find_stem(name), outlet) for name, outlet in self.by_name.items())

    @cached_property
    def _by_domain(self) -> Mapping[str, Outlet | None]:
        """Outlets under their domains, such as ``spiegel.de``; None where two would meet."""
        return _file_once((find_domain(outlet.url), outlet) for outlet in self.outlets)

    def _find(self, typed: str) -> Outlet | None:
        folded = fold_name(typed)
        bare = drop_article(folded)
        found = self._find_in_any_case(folded)
        if found is None and bare != folded:
            found = self._find_in_any_case(bare)
        return found or self._by_domain.get(folded)

    def _find_in_any_case(self, folded: str) -> Outlet | None:
        return self.by_name.get(folded) or self._by_stem.get(find_stem(folded))

    @property
    def names(self) -> tuple[str, ...]:
        """For suggestions: ids, names and aliases."""
        return tuple(n for o in self.outlets for n in (o.id, o.name, *o.aliases))


def _file_once(named: Iterable[tuple[str, Outlet]]) -> dict[str, Outlet | None]:
    """File outlets under names; None under one that two have, and nothing under ""."""
    found: dict[str, Outlet | None] = {}
    for name, outlet in named:
        found[name] = outlet if found.get(name, outlet) is outlet else None
    found.pop("", None)
    return found


def find_domain(url: str) -> str:
    """Return the domain of an address on the web, without "www."; "" of none."""
    return fold_name(url.partition("//")[2].partition("/")[0]).removeprefix("www.")


def load_categories(content: Path) -> tuple[CategoryRegister, list[Problem]]:
    """Load ``desk/categories.toml``."""
    loaded = load_entries(content, "categories", CATEGORY, Category)
    return CategoryRegister(loaded.entries, open_to_all=loaded.open_to_all), loaded.problems


def load_outlets(content: Path) -> tuple[OutletRegister, list[Problem]]:
    """Load ``desk/outlets.toml``."""
    loaded = load_entries(content, "outlets", OUTLET, Outlet)
    return OutletRegister(loaded.entries, open_to_all=loaded.open_to_all), loaded.problems

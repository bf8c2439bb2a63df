"""Pages by what the newsroom itself knows of stories: categories, corrections."""

from collections.abc import Iterator, Sequence
from functools import partial

from plugins.newsroom.addresses import of_month, page_path
from plugins.newsroom.archive import Archive
from plugins.newsroom.keys import make_key
from plugins.newsroom.story import Story
from plugins.pages.cards import (
    compose_days,
    corrections_of,
    part_list,
)
from plugins.pages.house import House
from plugins.pages.indexes import compose_index
from plugins.pages.views import (
    CategoryPage,
    CorrectionsPage,
    IndexEntry,
    Link,
    Meta,
    NotFoundPage,
)
from plugins.press.rendering.page import Page, Piece, Section


def compose_categories(archive: Archive, house: House) -> Iterator[Piece]:
    """Compose the page of each category, its months, and the list of all."""
    order = [link.address for link in house.categories.values()]
    used = {house.category(typed): stories for typed, stories in archive.by_category.items()}
    known = {address: place for place, address in enumerate(order)}
    links = sorted(used, key=lambda link: (known.get(link.address, len(known)), link.address))
    common = house.fingerprint()
    for category in links:
        stories = used[category]
        digest = make_key(stories, category, common)
        compose = partial(_category, category, stories, house)
        yield Section(f"category {category.address}", digest, compose)
    entries = (IndexEntry(link.label, link.address) for link in links)
    yield from compose_index("category", entries, house)


def _category(category: Link, stories: Sequence[Story], house: House) -> Iterator[Page]:
    def address(month: str) -> str:
        return category.address + of_month(month)

    about = house.words["category_about"].format(label=category.label)
    whole = house.meta(category.label, category.address, about)
    for month, filed, months in part_list(stories, address):
        meta = house.meta(category.label, address(month), index=False) if month else whole
        yield _list_category(meta, category, filed, house, months=months, month=month)


def _list_category(  # noqa: PLR0913 - all that the page shows
    meta: Meta,
    category: Link,
    stories: Sequence[Story],
    house: House,
    *,
    months: tuple[Link, ...],
    month: str,
) -> Page:
    def compose() -> CategoryPage:
        return CategoryPage(meta, category.label, compose_days(stories, house), months, month)

    key = make_key(stories, meta, category, months, month)
    return Page(page_path(meta.address), "category.html", key=key, compose=compose)


def compose_corrections(archive: Archive, house: House) -> Iterator[Page]:
    """Compose the page of all corrections."""
    meta = house.meta(house.words["corrections"], f"{house.addresses.corrections}/")
    view = CorrectionsPage(meta, corrections_of(archive, house.site.lang))
    yield Page(page_path(meta.address), "corrections.html", view)


def compose_not_found(house: House) -> Iterator[Page]:
    """Compose what a server shows for an unknown address."""
    meta = house.meta(house.words["not_found"], "404.html", index=False)
    yield Page("404.html", "404.html", NotFoundPage(meta, house.site.nav))

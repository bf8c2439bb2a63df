"""Pages by what the newsroom itself knows of stories: categories, corrections."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from plugins.newsroom.addresses import page_path
from plugins.newsroom.archive import Archive
from plugins.newsroom.keys import make_key
from plugins.newsroom.story import Story
from plugins.pages.cards import Part, compose_days, corrections_of, part_list
from plugins.pages.house import House
from plugins.pages.indexes import compose_index
from plugins.pages.redirects import compose_redirects
from plugins.pages.views import CategoryPage, CorrectionsPage, IndexEntry, Link, NotFoundPage
from plugins.press.rendering.page import Page, Piece, Section


def compose_categories(
    archive: Archive, house: House, former: Mapping[str, Sequence[str]]
) -> Iterator[Piece]:
    """Compose the page of each category, its months, and the list of all.

    ``former`` has the addresses that a category had, by today's.
    """
    used = {house.category(typed): stories for typed, stories in archive.by_category.items()}
    known = {link.address: place for place, link in enumerate(house.categories.values())}
    links = sorted(used, key=lambda link: (known.get(link.address, len(known)), link.address))
    common = house.fingerprint()
    for category in links:
        stories = used[category]
        addresses = (category.address, *former.get(category.address, ()))
        digest = make_key(stories, category, addresses, common)
        compose = partial(_category, category, addresses, stories, house)
        yield Section(f"category {category.address}", digest, compose)
    entries = (IndexEntry(link.label, link.address) for link in links)
    yield from compose_index("category", entries, house)


def _category(
    category: Link, addresses: Sequence[str], stories: Sequence[Story], house: House
) -> Iterator[Page]:
    about = house.words["category_about"].format(label=category.label)
    whole = house.meta(category.label, category.address, about)
    for part in part_list(stories, whole):
        key = make_key(part.stories, part.meta, category, part.months, part.month)
        compose = partial(_list_category, category, part, house)
        yield Page(page_path(part.meta.address), "category.html", key=key, compose=compose)
        yield from compose_redirects(part.meta, addresses)


def _list_category(category: Link, part: Part, house: House) -> CategoryPage:
    days = compose_days(part.stories, house)
    return CategoryPage(part.meta, category.label, days, part.months, part.month)


def compose_corrections(archive: Archive, house: House) -> Iterator[Page]:
    """Compose the page of all corrections."""
    address = f"{house.addresses.corrections}/"
    meta = house.meta(house.words["corrections"], address, house.words["corrections_about"])
    view = CorrectionsPage(meta, corrections_of(archive.stories, house.site.lang))
    yield Page(page_path(meta.address), "corrections.html", view)


def compose_not_found(house: House) -> Iterator[Page]:
    """Compose what a server shows for an unknown address."""
    meta = house.meta(house.words["not_found"], "404.html", index=False)
    yield Page("404.html", "404.html", NotFoundPage(meta, house.site.nav))

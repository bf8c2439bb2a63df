"""Pages of outlets: what an outlet is, who owns it, which stories cite it."""

from collections.abc import Iterator, Sequence
from functools import partial

from msgspec.structs import replace

from plugins.newsroom.addresses import page_path
from plugins.newsroom.keys import make_key
from plugins.newsroom.registers import Outlet
from plugins.newsroom.story import Story
from plugins.pages.cards import Part, compose_days, part_list
from plugins.pages.house import House
from plugins.pages.indexes import compose_index
from plugins.pages.redirects import compose_redirects
from plugins.pages.views import IndexEntry, OutletPage
from plugins.press.rendering.page import Page, Piece, Section
from plugins.sources.table import SourceTable


def compose_outlets(table: SourceTable, house: House) -> Iterator[Piece]:
    """Compose the page of every outlet that is cited, its months, and the list of all."""
    cited = table.cited()
    common = house.fingerprint()
    for outlet in cited:
        stories = table.by_outlet[outlet.id]
        compose = partial(_outlet, outlet, stories, house)
        yield Section(f"outlet {outlet.id}", make_key(stories, outlet, common), compose)
    address, say = house.addresses.of_outlet, house.set_line
    entries = (IndexEntry(o.name, address(o.id), say(o.about)) for o in cited)
    yield from compose_index("outlet", entries, house)


def compose_example(table: SourceTable, house: House) -> OutletPage | None:
    """Compose the first outlet for the style page."""
    cited = table.cited()
    if not cited:
        return None
    view: OutletPage = next(_outlet(cited[0], table.by_outlet[cited[0].id], house)).composed()
    return view


def _outlet(outlet: Outlet, stories: Sequence[Story], house: House) -> Iterator[Page]:
    addresses = list(map(house.addresses.of_outlet, (outlet.id, *outlet.former)))
    about = house.set_line(outlet.about)
    outlet = replace(outlet, about=about, aliases=(), former=())  # which none shows
    about = outlet.about or house.words["outlet_about"].format(label=outlet.name)
    whole = house.meta(outlet.name, addresses[0], about)
    for part in part_list(stories, whole):
        key = make_key(part.stories, part.meta, outlet, part.months, part.month)
        compose = partial(_list_outlet, outlet, part, house)
        yield Page(page_path(part.meta.address), "outlet.html", key=key, compose=compose)
        yield from compose_redirects(part.meta, addresses)


def _list_outlet(outlet: Outlet, part: Part, house: House) -> OutletPage:
    return OutletPage(
        meta=part.meta,
        name=outlet.name,
        kind=outlet.kind,
        country=outlet.country,
        owner=outlet.owner,
        group=outlet.group,
        url=outlet.url,
        about=outlet.about,
        days=compose_days(part.stories, house),
        months=part.months,
        month=part.month,
    )

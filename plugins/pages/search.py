"""The search page, and the lists of titles that its script reads month by month."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

import msgspec
from msgspec import Struct

from plugins.newsroom.addresses import of_month, page_path
from plugins.newsroom.archive import Archive
from plugins.newsroom.keys import make_key
from plugins.newsroom.story import Story
from plugins.newsroom.wording import sort_key
from plugins.pages.cards import foreign_lang
from plugins.pages.house import House
from plugins.pages.tables import Topics, label_topics
from plugins.pages.views import Link, SearchPage, Site
from plugins.press.rendering.page import Page


class Found(Struct, frozen=True, omit_defaults=True):
    """A story as the search knows it; one letter a field, since readers load them all."""

    t: str
    """Title."""
    a: str
    """Address."""
    d: str
    """Day in ISO form."""
    k: str = ""
    """Kicker."""
    s: str = ""
    """Summary."""
    w: tuple[str, ...] = ()
    """Labels of topics."""
    l: str = ""  # noqa: E741 - one letter a field
    """Language, only when it is not that of the site."""


class Titles(Struct, frozen=True):
    """The stories of one month, newest first."""

    stories: tuple[Found, ...]


def render_titles(view: Titles, site: Site) -> bytes:
    """Render the titles of a month as JSON."""
    del site
    return msgspec.json.encode(view.stories) + b"\n"


def compose_search(
    archive: Archive, topics: Topics, links: Mapping[str, Sequence[Link]], house: House
) -> Iterator[Page]:
    """Compose the search page and its lists; ``links`` are topics, dossiers and outlets."""
    folder = f"{house.addresses.search}/"
    lang = house.site.lang
    for month, stories in archive.by_month.items():
        key = make_key(stories, lang, [label_topics(story, topics) for story in stories])
        compose = partial(_titles, stories, topics, lang)
        path = f"{folder}{month}.json"
        yield Page(path, "plugins.pages.search:render_titles", key=key, compose=compose)
    page = SearchPage(
        meta=house.meta(house.words["search"], folder, house.words["search_about"]),
        topics=_by_label(links.get("topics", ())),
        dossiers=_by_label(links.get("dossiers", ())),
        categories=_by_label({house.category(typed) for typed in archive.by_category}),
        outlets=_by_label(links.get("outlets", ())),
        months=tuple(Link(month, of_month(month)) for month in archive.by_month),
    )
    yield Page(page_path(folder), "search.html", page)


def _by_label(links: Iterable[Link]) -> tuple[Link, ...]:
    return tuple(sorted(links, key=lambda link: sort_key(link.label)))


def _titles(stories: Sequence[Story], topics: Topics, lang: str) -> Titles:
    return Titles(tuple(_found(story, topics, lang) for story in stories))


def _found(story: Story, topics: Topics, lang: str) -> Found:
    return Found(
        t=story.title,
        a=story.address,
        d=story.day.isoformat(),
        k=story.kicker,
        s=story.summary,
        w=label_topics(story, topics),
        l=foreign_lang(story, lang),
    )

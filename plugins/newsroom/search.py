"""The search page, and the lists of titles that its script reads month by month."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

import msgspec
from msgspec import Struct

from plugins.newsroom.addresses import page_path
from plugins.newsroom.archive import Archive
from plugins.newsroom.cards import foreign_lang, month_links
from plugins.newsroom.house import House
from plugins.newsroom.keys import make_key
from plugins.newsroom.story import Story
from plugins.newsroom.tables import Topics
from plugins.newsroom.views import Link, SearchPage, Site
from plugins.newsroom.wording import sort_key
from plugins.press.page import Page


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
    labels = _Labels(topics)
    lang = house.site.lang
    for month, stories in archive.by_month.items():
        key = make_key(stories, lang, list(map(labels.of, stories)))
        compose = partial(_titles, stories, labels, lang)
        path = f"{folder}{month}.json"
        yield Page(path, "plugins.newsroom.search:render_titles", key=key, compose=compose)
    page = SearchPage(
        meta=house.meta(house.words["search"], folder),
        topics=_by_label(links.get("topics", ())),
        dossiers=_by_label(links.get("dossiers", ())),
        outlets=_by_label(links.get("outlets", ())),
        months=month_links(tuple(archive.by_month), lambda month: f"{month.replace('-', '/')}/"),
    )
    yield Page(page_path(folder), "search.html", page)


def _by_label(links: Sequence[Link]) -> tuple[Link, ...]:
    return tuple(sorted(links, key=lambda link: sort_key(link.label)))


class _Labels(dict[str, str]):
    """Labels of topics; stories share few."""

    def __init__(self, topics: Topics) -> None:
        super().__init__()
        self._topics = topics

    def __missing__(self, topic_id: str) -> str:
        self[topic_id] = self._topics.label(topic_id)
        return self[topic_id]

    def of(self, story: Story) -> tuple[str, ...]:
        return tuple([self[tagging.topic_id] for tagging in self._topics.taggings(story.slug)])


def _titles(stories: Sequence[Story], labels: _Labels, lang: str) -> Titles:
    return Titles(tuple(_found(story, labels, lang) for story in stories))


def _found(story: Story, labels: _Labels, lang: str) -> Found:
    return Found(
        t=story.title,
        a=story.address,
        d=story.day.isoformat(),
        k=story.kicker,
        s=story.summary,
        w=labels.of(story),
        l=foreign_lang(story, lang),
    )

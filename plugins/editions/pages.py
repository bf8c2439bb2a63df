"""Pages of days and months: the front, editions, months, the archive."""

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property, partial
from itertools import chain, groupby

from msgspec import Struct

from plugins.editions.calendar import Edition, EditionTable
from plugins.editions.grouping import group_stories
from plugins.newsroom.addresses import of_day, of_month, page_path
from plugins.newsroom.archive import month_of
from plugins.newsroom.keys import make_key
from plugins.newsroom.story import Story
from plugins.pages.cards import compose_card, corrections_of
from plugins.pages.house import House
from plugins.pages.tables import Dossiers, Topics
from plugins.pages.views import (
    ArchivePage,
    Day,
    EditionPage,
    Group,
    Link,
    Meta,
    MonthPage,
    Notice,
    Year,
)
from plugins.press.rendering.dates import datum
from plugins.press.rendering.page import Page


class Neighbours(Struct, frozen=True):
    """The editions before and after one."""

    previous: Link | None
    following: Link | None


class EditionComposer:
    """Composes pages of days from the tables of a build."""

    def __init__(
        self,
        table: EditionTable,
        topics: Topics,
        dossiers: Dossiers,
        house: House,
        front_limit: int,
    ) -> None:
        self.table = table
        self.topics = topics
        self.dossiers = dossiers
        self.house = house
        self.front_limit = front_limit
        self._latest: tuple[Edition, EditionPage] | None = None

    @cached_property
    def _notices(self) -> dict[dt.date, tuple[Notice, ...]]:
        """Corrections by the day of the first edition after they were made, or of their day."""
        editions = self.table.editions
        stories = chain.from_iterable(edition.stories for edition in editions)
        days = [edition.day for edition in reversed(editions)]
        filed: dict[dt.date, tuple[Notice, ...]] = {}
        for notice in corrections_of(stories, self.house.site.lang):
            place = bisect_left(days, notice.date)
            for day in days[place : place + 1]:
                filed[day] = (*filed.get(day, ()), notice)
        return filed

    def compose(self) -> Iterator[Page]:
        """Compose the front, all editions with their plain text, months, the archive."""
        editions = self.table.editions
        for place, edition in enumerate(editions):
            neighbours = Neighbours(
                previous=_link(editions[place + 1], self.house) if editions[place + 1 :] else None,
                following=_link(editions[place - 1], self.house) if place else None,
            )
            key = self._key(edition, neighbours)
            if place == 0:
                front = partial(self.edition, edition, neighbours, front=True)
                yield Page("index.html", "front.html", key=key, compose=front)
            compose = partial(self._compose, edition, neighbours)
            address = of_day(edition.day)
            yield Page(page_path(address), "edition.html", key=key, compose=compose)
            text = address + self.house.addresses.text
            yield Page(text, "plugins.editions.plain:render", key=key, compose=compose)
        if not editions:
            meta = self.house.meta(self.house.words["no_edition"], "", self.house.site.claim)
            yield Page("index.html", "archive.html", ArchivePage(meta, ()))
        yield from self.months()

    def _key(self, edition: Edition, neighbours: Neighbours) -> bytes:
        """Return the key of an edition; how topics are called decides how it is grouped."""
        named = [
            [(tagging.topic_id, self.topics.label(tagging.topic_id)) for tagging in taggings]
            for taggings in (self.topics.taggings(story.slug) for story in edition.stories)
        ]
        return make_key(
            edition.stories,
            (edition.day, edition.time, edition.minutes),
            (edition.title, edition.note, self.front_limit),
            named,
            neighbours,
            self.dossiers.news(edition.since, edition.day),
            self._notices.get(edition.day, ()),
            self.house.site.feeds,
        )

    def example(self) -> EditionPage | None:
        """Return the fullest edition for the style page."""
        editions = self.table.editions
        fullest = max(reversed(editions), key=lambda e: len(e.stories), default=None)
        if fullest is None:
            return None
        link = _link(fullest, self.house)
        return self.edition(fullest, Neighbours(link, link))

    def _compose(self, edition: Edition, neighbours: Neighbours) -> EditionPage:
        """Compose one edition once for its page and for its plain text, which comes next."""
        if self._latest is None or self._latest[0] is not edition:
            self._latest = edition, self.edition(edition, neighbours)
        return self._latest[1]

    def edition(
        self, edition: Edition, neighbours: Neighbours, *, front: bool = False
    ) -> EditionPage:
        """Compose one edition; as the front it shows at most ``front_limit`` stories."""
        house = self.house
        shown = edition.stories[: self.front_limit] if front else edition.stories
        address = of_day(edition.day)
        day = datum(edition.day, "weekday", house.site.lang)
        name = house.words["edition_of"].format(day=day)
        lead, rest = shown[0], shown[1:]
        return EditionPage(
            meta=house.meta(
                house.site.name if front else name,
                "" if front else address,
                house.site.claim if front else lead.title,
                feeds=house.site.feeds,
                within="" if front else f"{house.addresses.archive}/",
            ),
            day=edition.day,
            number=edition.number,
            time=datum(edition.moment, "time", house.site.lang),
            count=len(edition.stories),
            minutes=edition.minutes,
            title=edition.title,
            note_html=edition.note.on_page("" if front else address, house.site),
            lead=compose_card(lead, house),
            minute=tuple(compose_card(story, house) for story in shown),
            groups=self._groups(rest),
            dossiers=self.dossiers.news(edition.since, edition.day),
            daily=edition.day - edition.since <= dt.timedelta(days=1),
            notices=self._notices.get(edition.day, ()),
            previous=neighbours.previous,
            following=None if front else neighbours.following,
            more=len(edition.stories) - len(shown),
            address=address,
            text_address=address + house.addresses.text,
        )

    def _groups(self, stories: Sequence[Story]) -> tuple[Group, ...]:
        def topics_of(story: Story) -> list[str]:
            return [tagging.topic_id for tagging in self.topics.taggings(story.slug)]

        groups = group_stories(stories, topics_of)
        return tuple(self._group(topic, filed, alone=len(groups) == 1) for topic, filed in groups)

    def _group(self, topic: str, stories: Sequence[Story], *, alone: bool) -> Group:
        cards = tuple(compose_card(story, self.house) for story in stories)
        if topic:
            label = self.topics.label(topic)
            return Group(label, self.house.addresses.of_topic(topic), cards)
        return Group("" if alone else self.house.words["more_subjects"], "", cards)

    def months(self) -> Iterator[Page]:
        """Compose a page for each month, and the archive of all months."""
        by_month = groupby(self.table.editions, key=lambda edition: month_of(edition.day))
        filed = [(month, tuple(editions)) for month, editions in by_month]
        links = [Link(month, of_month(month)) for month, _ in filed]
        for place, (month, editions) in enumerate(filed):
            previous = links[place + 1] if links[place + 1 :] else None
            following = links[place - 1] if place else None
            yield self._month(month, editions, Neighbours(previous, following))
        if meta := self.house.head_of("archive"):
            yield self._archive(meta, links)

    def _month(self, month: str, editions: Sequence[Edition], neighbours: Neighbours) -> Page:
        house = self.house
        name = datum(month, "month", house.site.lang)
        about = house.words["month_about"].format(month=name)
        archive = f"{house.addresses.archive}/"
        meta = house.meta(name, of_month(month), about, within=archive)

        def compose() -> MonthPage:
            days = tuple(self._day(edition) for edition in editions)
            return MonthPage(meta, month, days, neighbours.previous, neighbours.following)

        stories = [story for e in editions for story in e.stories[: self.front_limit]]
        counts = [(e.day, len(e.stories)) for e in editions]
        key = make_key(stories, meta, month, neighbours, counts)
        return Page(page_path(meta.address), "month.html", key=key, compose=compose)

    def _day(self, edition: Edition) -> Day:
        shown = edition.stories[: self.front_limit]
        cards = tuple(compose_card(story, self.house) for story in shown)
        return Day(edition.day, of_day(edition.day), cards, len(edition.stories) - len(shown))

    @staticmethod
    def _archive(meta: Meta, months: Sequence[Link]) -> Page:
        years = groupby(months, key=lambda link: int(link.label[:4]))
        view = ArchivePage(meta, tuple(Year(year, tuple(links)) for year, links in years))
        return Page(page_path(meta.address), "archive.html", view)


def _link(edition: Edition, house: House) -> Link:
    return Link(datum(edition.day, "weekday", house.site.lang), of_day(edition.day))

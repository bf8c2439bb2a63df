"""Pages that show stories one by one or by what the newsroom itself knows of them."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, partial
from hashlib import blake2b

import msgspec
from msgspec.structs import replace

from plugins.newsroom.addresses import of_day, of_month, page_path
from plugins.newsroom.archive import Archive
from plugins.newsroom.bodies import cite_lead
from plugins.newsroom.cards import (
    NEWEST,
    by_month,
    compose_card,
    compose_days,
    corrections_of,
    month_links,
    months_with_stories,
    notices_of,
)
from plugins.newsroom.house import House
from plugins.newsroom.keys import make_key
from plugins.newsroom.linked_data import json_ld
from plugins.newsroom.links import FILE_MARKS, STATIC_MARKS, find_address
from plugins.newsroom.story import Story
from plugins.newsroom.tables import Relation, Subject, Tables
from plugins.newsroom.views import (
    Body,
    CategoryPage,
    CorrectionsPage,
    IndexEntry,
    IndexPage,
    Link,
    Meta,
    NotFoundPage,
    Picture,
    Related,
    StoryPage,
    Strip,
    TopicChip,
)
from plugins.press.page import Page, Piece, Section


def compose_story(story: Story, archive: Archive, tables: Tables, house: House) -> StoryPage:
    """Compose the page of one story."""
    ledger = tables.sources.ledger(story)
    following = tables.editions.following(story)
    subject = _subject(story, tables)
    lead, cited = cite_lead(story.summary, ledger.letters) if ledger.letters else ("", {})
    page = StoryPage(
        meta=house.meta(story.title, story.address, story.summary, kind="article"),
        lang=story.lang,
        kicker=story.kicker,
        title=story.title,
        heading=story.heading,
        summary=story.summary,
        date=story.date,
        modified=story.modified,
        minutes=story.minutes,
        category=house.category(story.category),
        edition=Link(story.day.isoformat(), of_day(story.day)),
        body=_body(story, archive, ledger.letters, cited),
        topics=_chips(story, tables, house),
        outlets=ledger.outlets,
        origins=ledger.origins,
        sources=ledger.entries,
        notices=notices_of(story),
        strips=_strips(subject, house),
        related=_related(_unrepeated(tables.relations.find(story.slug), subject), archive),
        next=compose_card(following, house) if following else None,
        picture=_picture(story),
        preview="" if story.status == "published" else story.status,
        lead_html=lead,
    )
    return replace(page, meta=replace(page.meta, json_ld=json_ld(page, house.site)))


def compose_stories(
    archive: Archive, tables: Tables, house: House, face: bytes
) -> Iterator[Section]:
    """Compose the pages of all stories day by day, then of those that no list shows.

    ``face`` is that of the site. A rebuild glances at every day; where something changed on the
    day or in the face, it makes the day's digest; then the keys of few days and the views of
    few stories.
    """
    keeper = _KeyMaker(archive, tables, house)
    around = face + tables.threads.fingerprint
    for day, stories in archive.by_day.items():
        compose_day = partial(_compose_day, day, stories, keeper)
        yield Section(f"day {day}", keeper.glance(stories, around), compose_day)
    if unlisted := archive.unlisted:
        compose = partial(_compose_pages, unlisted, keeper)
        yield Section("stories in no list", keeper.digest_keys(unlisted), compose)


def _compose_day(day: dt.date, stories: Sequence[Story], keeper: "_KeyMaker") -> Iterator[Section]:
    compose = partial(_compose_pages, stories, keeper)
    yield Section(f"stories of {day}", keeper.digest(stories), compose)


def _compose_pages(stories: Iterable[Story], keeper: "_KeyMaker") -> Iterator[Page]:
    for story in stories:
        compose = partial(compose_story, story, keeper.archive, keeper.tables, keeper.house)
        yield Page(page_path(story.address), "story.html", key=keeper.key(story), compose=compose)


class _KeyMaker:
    """Makes keys that change when the view of a story's page would.

    The view shows the story, for which its digest stands (also for its path, slug and date),
    what its sources are called, and lines about other stories, for which their faces stand.
    Labels and addresses stand for themselves.
    """

    def __init__(self, archive: Archive, tables: Tables, house: House) -> None:
        self.archive = archive
        self.tables = tables
        self.house = house
        shared = (house.site, house.categories, tables.sources.fingerprint)
        self._common = blake2b(msgspec.msgpack.encode(shared), digest_size=16).digest()
        self._chips = _Chips(tables, house)
        self._encode = msgspec.msgpack.Encoder().encode

    @cached_property
    def faces(self) -> dict[str, str]:
        """Slug of a listed story → its face."""
        return {story.slug: story.face for story in self.archive.stories}

    def key(self, story: Story) -> bytes:
        """Return the key of a story's page."""
        chips, topics = self._chips, self.tables.topics
        shown = b"".join([chips[t.topic_id, t.machine] for t in topics.taggings(story.slug)])
        parts = self._parts(story, *self.tables.relations.key(story.slug))
        return self._common + self._encode((shown, parts))

    def glance(self, stories: Iterable[Story], around: bytes) -> bytes:
        """Return what changes when the digest of these listed stories might, made in a moment.

        ``around`` stands for the faces of all stories and for all tables but the relations.
        """
        entry = self.tables.relations.entry
        parts = [
            (story.digest, entry(story.slug), story.links and _addresses(story, self.archive))
            for story in stories
        ]
        return blake2b(around + self._encode(parts), digest_size=16).digest()

    def digest(self, stories: Iterable[Story]) -> bytes:
        """Return a digest that changes when any key of these listed stories would.

        Story, register and model stand for the topics.
        """
        mark, model_of = self.tables.relations.mark, self.tables.topics.model_of
        parts = [(model_of(story.slug), self._parts(story, *mark(story.slug))) for story in stories]
        common = self._common + self.tables.topics.fingerprint
        return blake2b(common + self._encode(parts), digest_size=16).digest()

    def digest_keys(self, stories: Iterable[Story]) -> bytes:
        """Return the same for any stories, made of the keys themselves."""
        return blake2b(b"".join(map(self.key, stories)), digest_size=16).digest()

    def _parts(self, story: Story, related: Iterable[str], reasons: bytes) -> tuple[object, ...]:
        faces = self.faces
        following = self.tables.editions.following(story)
        subject = _subject(story, self.tables)
        return (
            story.digest,
            subject and (subject.label, subject.address, [part.face for part in subject.earlier]),
            "".join([faces[slug] for slug in related if slug in faces]),
            reasons,
            following.face if following else "",
            _addresses(story, self.archive) if story.links else None,
        )


class _Chips(dict[tuple[str, bool], bytes]):
    """Topic and whether the machine found it → encoded chip; stories share few."""

    def __init__(self, tables: Tables, house: House) -> None:
        super().__init__()
        self._tables = tables
        self._house = house

    def __missing__(self, shown: tuple[str, bool]) -> bytes:
        chip = _chip(*shown, self._tables, self._house)
        self[shown] = msgspec.msgpack.encode(chip)
        return self[shown]


def _addresses(story: Story, archive: Archive) -> dict[str, str]:
    """Return the addresses that the placeholders in a story's body stand for; "" for none."""
    return {
        link: find_address(link, story.path, archive.by_path, archive.pages) or ""
        for link in story.links
        if link.startswith(FILE_MARKS + STATIC_MARKS)
    }


def _body(story: Story, archive: Archive, letters: dict[str, str], cited: dict[str, int]) -> Body:
    names = {name: letters[name] for name in story.attributions if name in letters}
    return Body(story.digest, _addresses(story, archive), names, cited)


def _chips(story: Story, tables: Tables, house: House) -> tuple[TopicChip, ...]:
    taggings = tables.topics.taggings(story.slug)
    return tuple(_chip(t.topic_id, t.machine, tables, house) for t in taggings)


def _chip(topic_id: str, machine: bool, tables: Tables, house: House) -> TopicChip:  # noqa: FBT001
    label = tables.topics.label(topic_id)
    return TopicChip(label, house.addresses.of_topic(topic_id), machine)


def _subject(story: Story, tables: Tables) -> Subject | None:
    """Return the dossier of a story; a thread only speaks where no dossier does."""
    return tables.dossiers.subject_of(story) or tables.threads.subject_of(story)


def _strips(subject: Subject | None, house: House) -> tuple[Strip, ...]:
    if subject is None:
        return ()
    parts = tuple(compose_card(part, house) for part in subject.earlier)
    since = subject.earlier[0].day if subject.earlier else None
    return (Strip(subject.label, subject.address, since, parts),)


def _unrepeated(relations: Iterable[Relation], subject: Subject | None) -> list[Relation]:
    """Leave out what the strip beside the story shows already."""
    shown = {story.slug for story in subject.earlier} if subject else set()
    return [relation for relation in relations if relation.slug not in shown]


def _related(relations: Sequence[Relation], archive: Archive) -> tuple[Related, ...]:
    lines = []
    for relation in relations:
        other = archive.by_slug[relation.slug]
        lines.append(
            Related(
                title=other.title,
                address=other.address,
                date=other.day,
                kind=relation.kind,
                kicker=other.kicker,
                reasons=tuple(relation.reasons),
                pinned=relation.pinned,
            )
        )
    return tuple(lines)


def _picture(story: Story) -> Picture | None:
    if story.image is None:
        return None
    image = story.image
    address = find_address(image.file, story.path, {}) if image.file[:1] == "{" else image.file
    return Picture(address or image.file, image.alt, image.credit, image.licence)


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
    meta = house.meta(house.words["category"], f"{house.addresses.category}/")
    entries = tuple(IndexEntry(link.label, link.address) for link in links)
    yield Page(page_path(meta.address), "index_of.html", IndexPage(meta, "categories", entries))


def _category(category: Link, stories: Sequence[Story], house: House) -> Iterator[Page]:
    def address(month: str) -> str:
        return category.address + of_month(month)

    months = month_links(months_with_stories(stories), address)
    about = house.words["category_about"].format(label=category.label)
    meta = house.meta(category.label, category.address, about)
    yield _list_category(meta, category, stories[:NEWEST], house, months=months)
    for month, filed in by_month(stories):
        meta = house.meta(category.label, address(month), index=False)
        yield _list_category(meta, category, filed, house, month=month)


def _list_category(  # noqa: PLR0913 - all that the page shows
    meta: Meta,
    category: Link,
    stories: Sequence[Story],
    house: House,
    *,
    months: tuple[Link, ...] = (),
    month: str = "",
) -> Page:
    def compose() -> CategoryPage:
        return CategoryPage(meta, category.label, compose_days(stories, house), months, month)

    key = make_key(stories, meta, category, months, month)
    return Page(page_path(meta.address), "category.html", key=key, compose=compose)


def compose_corrections(archive: Archive, house: House) -> Iterator[Page]:
    """Compose the page of all corrections."""
    meta = house.meta(house.words["corrections"], f"{house.addresses.corrections}/")
    view = CorrectionsPage(meta, corrections_of(archive))
    yield Page(page_path(meta.address), "corrections.html", view)


def compose_not_found(house: House) -> Iterator[Page]:
    """Compose what a server shows for an unknown address."""
    meta = house.meta(house.words["not_found"], "404.html", index=False)
    yield Page("404.html", "404.html", NotFoundPage(meta, house.site.nav))

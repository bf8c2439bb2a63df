"""The page of one story: its view."""

from collections.abc import Sequence
from urllib.parse import quote

from msgspec.structs import replace

from plugins.newsroom.addresses import of_day
from plugins.newsroom.archive import Archive
from plugins.newsroom.images import find_sizes, image_path
from plugins.newsroom.links import find_addresses
from plugins.newsroom.story import Story
from plugins.pages.bodies import Citer, cite_plain
from plugins.pages.cards import compose_card, foreign_lang, notices_of
from plugins.pages.house import House
from plugins.pages.linked_data import json_ld
from plugins.pages.tables import Ledger, Relation, Subject, Tables
from plugins.pages.views import Body, Link, Notice, Picture, Related, StoryPage, Strip, TopicChip


def compose_story(story: Story, archive: Archive, tables: Tables, house: House) -> StoryPage:
    """Compose the page of one story."""
    ledger = tables.sources.ledger(story)
    following = tables.editions.following(story)
    subject = find_subject(story, tables)
    summary = "" if story.lends_lead else story.summary
    citer = Citer({})
    lead = cite_plain(summary, story.lang, ledger.letters, citer) if ledger.letters else ""
    notices = _cite_notices(notices_of(story, house.site.lang), story, ledger, citer)
    listed = story.slug in archive.by_slug
    edition, category = find_places(story, archive, house)
    page = StoryPage(
        meta=house.meta(story.title, story.address, story.summary, index=listed, kind="article"),
        lang=story.lang,
        kicker=story.kicker,
        title=story.title,
        heading=story.heading,
        summary=summary,
        date=story.date,
        appeared=story.appeared,
        modified=story.modified,
        changed=story.last_change,
        minutes=story.minutes,
        category=category,
        edition=edition,
        body=_body(story, archive, ledger.letters, citer.counts),
        topics=_chips(story, tables, house),
        outlets=ledger.outlets,
        origins=ledger.origins,
        sources=ledger.entries,
        notices=notices,
        strips=_strips(subject, house),
        related=_related(tables.relations.find(story.slug), archive, house),
        next=compose_card(following, house) if following else None,
        picture=_picture(story, archive),
        preview="" if listed else _tell_status(story),
        lead_html=lead,
    )
    described = json_ld(page, house.site)
    return replace(page, meta=replace(page.meta, json_ld=described))


def _tell_status(story: Story) -> str:
    """Return why a story is in no list."""
    return "not due" if story.status == "published" else story.status


def find_places(story: Story, archive: Archive, house: House) -> tuple[Link, Link]:
    """Return the edition and the category of a story.

    Those that hold only stories in no list have no page, and no address.
    """
    edition, category = (
        Link(story.day.isoformat(), of_day(story.day)),
        house.category(story.category),
    )
    if story.slug not in archive.by_slug:
        if story.day not in archive.by_day:
            edition = replace(edition, address="")
        if category.address not in {house.category(typed).address for typed in archive.by_category}:
            category = replace(category, address="")
    return edition, category


def link_story(story: Story, archive: Archive) -> dict[str, str]:
    """Return the addresses that the placeholders in a story's body stand for; "" for none."""
    return find_addresses(story.links, story.path, archive.by_path, archive.pages)


def _body(story: Story, archive: Archive, letters: dict[str, str], cited: dict[str, int]) -> Body:
    names = {name: letters[name] for name in story.attributions if name in letters}
    links = link_story(story, archive)
    sizes = find_sizes(story.links, story.path, archive.sizes)
    return Body(story.digest, links, names, cited, sizes)


def _cite_notices(
    notices: tuple[Notice, ...], story: Story, ledger: Ledger, citer: Citer
) -> tuple[Notice, ...]:
    """Link what notices attribute to entries of the ledger."""
    if not ledger.letters:
        return notices
    cited = (cite_plain(notice.text, story.lang, ledger.letters, citer) for notice in notices)
    return tuple(replace(notice, html=html) for notice, html in zip(notices, cited, strict=True))


def _chips(story: Story, tables: Tables, house: House) -> tuple[TopicChip, ...]:
    taggings = tables.topics.taggings(story.slug)
    return tuple(compose_chip(t.topic_id, t.machine, tables, house) for t in taggings)


def compose_chip(topic_id: str, machine: bool, tables: Tables, house: House) -> TopicChip:  # noqa: FBT001
    """Compose the chip of a topic, which says whether the machine found it."""
    label = tables.topics.label(topic_id)
    return TopicChip(label, house.addresses.of_topic(topic_id), machine)


def find_subject(story: Story, tables: Tables) -> Subject | None:
    """Return the dossier of a story; a thread only speaks where no dossier does."""
    return tables.dossiers.subject_of(story) or tables.threads.subject_of(story)


def _strips(subject: Subject | None, house: House) -> tuple[Strip, ...]:
    if subject is None:
        return ()
    parts = tuple(compose_card(part, house) for part in subject.earlier)
    return (Strip(subject.label, subject.address, parts),)


def _related(relations: Sequence[Relation], archive: Archive, house: House) -> tuple[Related, ...]:
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
                lang=foreign_lang(other, house.site.lang),
            )
        )
    return tuple(lines)


def _picture(story: Story, archive: Archive) -> Picture | None:
    if story.image is None:
        return None
    image = story.image
    path = image_path(story)
    width, height = archive.sizes.get(path, (0, 0))
    return Picture(quote(path), image.alt, image.credit, image.licence, width=width, height=height)

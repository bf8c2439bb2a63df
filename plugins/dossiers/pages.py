"""Pages of dossiers."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import chain

from plugins.dossiers.dossier import Dossier, DossierTable
from plugins.newsroom.addresses import page_path
from plugins.newsroom.keys import make_key
from plugins.newsroom.story import Story
from plugins.newsroom.wording import sort_key
from plugins.pages.cards import compose_days
from plugins.pages.house import House
from plugins.pages.indexes import compose_index
from plugins.pages.redirects import compose_redirects
from plugins.pages.tables import Entities, Sources
from plugins.pages.views import DossierPage, IndexEntry, LedgerEntry, Link, Person
from plugins.press.rendering.page import Page, Piece, Section

PEOPLE = 12
"""How many lines *Wer ist wer* has at most."""
PARTIES = frozenset({"institute", "government", "organisation"})
"""Kinds of outlets that also act in what is told; all others only tell it."""


class DossierComposer:
    """Composes the pages of dossiers from the tables of a build."""

    def __init__(
        self,
        table: DossierTable,
        house: House,
        sources: Sources,
        entities: Entities,
        topics: Mapping[str, Link],
    ) -> None:
        self.table = table
        self.house = house
        self.sources = sources
        self.entities = entities
        self.topics = topics
        """Topic as typed in a dossier → its link."""

    def compose(self) -> Iterator[Piece]:
        """Compose every dossier and the list of all, open ones first."""
        dossiers = sorted(
            self.table.dossiers.values(), key=lambda d: (not d.open, sort_key(d.title))
        )
        for dossier in dossiers:
            compose = partial(self._page, dossier)
            yield Section(f"dossier {dossier.id}", self._digest(dossier), compose)
        address = self.house.addresses.of_dossier
        entries = (IndexEntry(d.title, address(d.id), d.summary) for d in dossiers)
        yield from compose_index("dossier", entries, self.house)

    def _page(self, dossier: Dossier) -> Iterator[Page]:
        addresses = [self.house.addresses.of_dossier(known) for known in dossier.ids]
        path, compose = page_path(addresses[0]), partial(self.dossier, dossier)
        yield Page(path, "dossier.html", key=self._key(dossier), compose=compose)
        yield from compose_redirects(self.house.meta(dossier.title, addresses[0]), addresses)

    def _digest(self, dossier: Dossier) -> bytes:
        """Return what changes when the key might.

        Stories stand for the entities they name, the register for the outlets they cite.
        """
        digests = [story.digest for story in self.table.stories(dossier.id)]
        registers = self.entities.fingerprint, self.sources.fingerprint
        return make_key((), self._common(dossier), digests, *registers)

    def _key(self, dossier: Dossier) -> bytes:
        """Return the key of a dossier's page."""
        stories = self.table.stories(dossier.id)
        found = (self.entities.entities_of(story.slug) for story in stories)
        people = [[(e.id, e.name, e.kind, e.role) for e in named] for named in found]
        sources = self._outlets(stories), sorted(self._media(stories))
        return make_key((), self._common(dossier), people, sources)

    def _common(self, dossier: Dossier) -> bytes:
        """Return the key of all but people and outlets."""
        return make_key(
            self.table.stories(dossier.id),
            dossier,
            [self.table.entry(step) for step in dossier.timeline],
            self._topics(dossier),
        )

    def _topics(self, dossier: Dossier) -> list[Link]:
        """Return the links of its topics, each once however often it is named."""
        typed = [name for name in dossier.topics if name in self.topics]
        return list(dict.fromkeys([self.topics[name] for name in typed]))

    def example(self) -> DossierPage | None:
        """Return the first dossier for the style page."""
        first = min(self.table.dossiers.values(), key=lambda d: d.id, default=None)
        return self.dossier(first) if first else None

    def dossier(self, dossier: Dossier) -> DossierPage:
        """Compose one dossier."""
        address = self.house.addresses.of_dossier(dossier.id)
        feeds = self.house.feeds_at(address, dossier.title)
        stories = self.table.stories(dossier.id)
        steps = sorted(dossier.timeline, key=lambda step: step.date)
        return DossierPage(
            meta=self.house.meta(dossier.title, address, dossier.summary, feeds=feeds),
            title=dossier.heading,
            summary=dossier.summary,
            state_html=dossier.state.on_page(address, self.house.site),
            modified=dossier.modified,
            open=dossier.open,
            timeline=tuple(self.table.entry(step) for step in steps),
            days=compose_days(stories, self.house),
            people=self._people(dossier, stories),
            outlets=self._outlets(stories),
            topics=tuple(self._topics(dossier)),
            feeds=feeds,
        )

    def _people(self, dossier: Dossier, stories: Sequence[Story]) -> tuple[Person, ...]:
        """Return who is who: most named first, no places, no mere sources.

        A name in a single story of many is chance, unless a title or the timeline has it too.
        """
        found = [e for story in stories for e in self.entities.entities_of(story.slug)]
        counts = Counter(entity.id for entity in found)
        steps = [step.text for step in dossier.timeline]
        told = "\n".join([dossier.title, *steps, *(story.title for story in stories)])
        media = self._media(stories)
        least = 2 if len(stories) > 2 else 1  # noqa: PLR2004 - two stories share too little
        people = []
        for entity in {entity.id: entity for entity in found}.values():
            if entity.kind != "place" and entity.name not in media:
                count = counts[entity.id] + _has_name(told, entity.name)
                if count >= least:
                    people.append((-count, Person(entity.name, entity.kind, entity.role)))
        people.sort(key=lambda counted: (counted[0], counted[1].name))
        return tuple(person for _, person in people[:PEOPLE])

    def _media(self, stories: Sequence[Story]) -> set[str]:
        """Return the names of the sources that are nothing else."""
        cited = self._cited(stories)
        return {entry.outlet.label for entry in cited if entry.kind not in PARTIES}

    def _outlets(self, stories: Sequence[Story]) -> tuple[Link, ...]:
        links = (entry.outlet for entry in self._cited(stories))
        counts = Counter((link.label, link.address) for link in links)
        ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        return tuple(Link(label, address, count) for (label, address), count in ordered)

    def _cited(self, stories: Sequence[Story]) -> Iterator[LedgerEntry]:
        return chain.from_iterable(map(self.sources.outlets_of, stories))


def _has_name(text: str, name: str) -> bool:
    """Tell whether a text has a name in it, as whole words."""
    return name in text and re.search(rf"\b{re.escape(name)}\b", text) is not None

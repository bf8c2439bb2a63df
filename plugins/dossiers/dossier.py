"""The dossier as a frozen value, and the table of all."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property

import msgspec
from msgspec import Struct

from plugins.newsroom.archive import Archive
from plugins.newsroom.story import Story
from plugins.pages.cards import foreign_lang
from plugins.pages.desk_text import DeskText
from plugins.pages.house import House
from plugins.pages.tables import Subject
from plugins.pages.views import DossierNews, Link, TimelineEntry
from plugins.press.cache.keeping import hash_bytes

PARTS = 3
"""How many earlier parts a story shows."""


class Step(Struct, frozen=True):
    """One entry of the timeline as editors keep it."""

    date: dt.date
    text: str
    story: str = ""
    """Slug of the story that tells it."""


class Dossier(Struct, frozen=True):
    """What editors keep of a long-running subject."""

    id: str
    path: str
    title: str
    modified: dt.date
    summary: str = ""
    open: bool = True
    topics: tuple[str, ...] = ()
    """As typed: ids, labels or aliases."""
    former: tuple[str, ...] = ()
    """Ids it had before, and ids of dossiers that became part of it."""
    timeline: tuple[Step, ...] = ()
    state: DeskText = DeskText()
    display: str = ""
    """The title with the soft hyphens that its editor typed; "" without any."""

    @property
    def ids(self) -> tuple[str, ...]:
        """Its id, then those that lead to it."""
        return tuple(dict.fromkeys((self.id, *self.former)))

    @property
    def heading(self) -> str:
        """The title for display."""
        return self.display or self.title


class DossierTable:
    """All dossiers with their stories, as other rooms read them."""

    def __init__(self, dossiers: Sequence[Dossier], archive: Archive, house: House) -> None:
        self.dossiers: Mapping[str, Dossier] = {dossier.id: dossier for dossier in dossiers}
        self._archive = archive
        self._house = house

    @cached_property
    def fingerprint(self) -> bytes:
        """Of all that editors keep of dossiers."""
        return hash_bytes(msgspec.msgpack.encode(list(self.dossiers.values())))

    @cached_property
    def _earlier(self) -> Mapping[str, tuple[Story, ...]]:
        """The last parts before each story of a dossier, newest first, under its slug."""
        return {
            story.slug: stories[place + 1 : place + 1 + PARTS]
            for stories in self._archive.by_dossier.values()
            for place, story in enumerate(stories)
        }

    def stories(self, dossier_id: str) -> Sequence[Story]:
        """Return the stories of a dossier, newest first."""
        return self._archive.by_dossier.get(dossier_id, ())

    def link(self, dossier: Dossier, count: int = 0) -> Link:
        """Link a dossier."""
        return Link(dossier.title, self._house.addresses.of_dossier(dossier.id), count)

    def subject_of(self, story: Story) -> Subject | None:
        """Return the dossier of a story with the last parts before it."""
        dossier = self.dossiers.get(story.dossier)
        earlier = self._earlier.get(story.slug)
        if dossier is None or earlier is None:
            return None
        return Subject(dossier.title, self._house.addresses.of_dossier(dossier.id), earlier)

    def news(self, since: dt.date, day: dt.date) -> tuple[DossierNews, ...]:
        """Return what is new in dossiers: steps from ``since`` to ``day``, stories of that day.

        Steps are dated by what happened, often the day before it is told, so that those of
        ``since``, the day of the edition before, may be new to its readers.
        """
        counts = Counter(story.dossier for story in self._archive.by_day.get(day, ()))
        found = []
        for dossier in self.dossiers.values():
            count = counts[dossier.id]
            new = [step for step in dossier.timeline if since <= step.date <= day]
            steps = tuple(self.entry(step) for step in sorted(new, key=lambda step: step.date))
            if count or steps:
                found.append(DossierNews(self.link(dossier, count), steps))
        return tuple(found)

    def entry(self, step: Step) -> TimelineEntry:
        """Compose an entry of a timeline; a story that is not published is not linked."""
        story = self._archive.by_slug.get(step.story)
        if story is None:
            return TimelineEntry(step.date, step.text)
        link = Link(story.title, story.address)
        lang = foreign_lang(story, self._house.site.lang)
        return TimelineEntry(step.date, step.text, link, lang)

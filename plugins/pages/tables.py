"""The derived tables as pages read them: one protocol per context key.

No room imports another one's tables; where a plugin is not in ``PLUGINS`` its key is
missing and an empty table stands in, so that the site still builds.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

import msgspec
from msgspec import Struct

from plugins.newsroom.story import Story
from plugins.pages.views import DossierNews, LedgerEntry
from plugins.press.cache.keeping import hash_bytes


class Ledger(Struct, frozen=True):
    """The sources of one story."""

    entries: tuple[LedgerEntry, ...] = ()
    letters: dict[str, str] = {}
    """Name as attributed in the text → letters of its entries, "A, C"."""
    outlets: int = 0
    origins: int = 0
    """How many origins are independent of each other."""


class Relation(Protocol):
    """One related story."""

    @property
    def slug(self) -> str:
        """Of the related story."""

    @property
    def kind(self) -> str:
        """``before``, ``after`` or ``background``."""

    @property
    def reasons(self) -> Sequence[str]:
        """What both have in common, in words."""

    @property
    def pinned(self) -> bool:
        """An editor set it."""


class Tagging(Protocol):
    """One topic of one story."""

    @property
    def topic_id(self) -> str:
        """Of the topic."""

    @property
    def machine(self) -> bool:
        """Found by the machine, not set by an editor."""


class Relations(Protocol):
    """Context key ``relations``."""

    def find(self, slug: str) -> Sequence[Relation]:
        """Return the related stories of a story, in the order of the page.

        None of them stands in the strip of the story's dossier or thread.
        """

    def key(self, slug: str) -> tuple[Sequence[str], bytes]:
        """Return the slugs of its related stories, and a hash of all else that is shown."""

    def mark(self, slug: str) -> tuple[Sequence[str], int]:
        """Return the same slugs, and a hash that changes at least when that of ``key`` would.

        It is asked only where something changed around the story, ``key`` where marks changed.
        """

    def hash_of(self, slug: str) -> int:
        """Return a hash that changes at least when the slugs or the hash of ``key`` would.

        It is asked for every story in every build.
        """


class Topics(Protocol):
    """Context key ``topics``."""

    @property
    def fingerprint(self) -> bytes:
        """Of all that topics depend on beside the stories and the models."""

    @property
    def face(self) -> bytes:
        """Changes when lists may show other topics though the faces of stories are the same."""

    def model_of(self, slug: str) -> str:
        """Return the name of the model that tagged a story, "" for none."""

    @property
    def names(self) -> Iterable[str]:
        """Names to suggest."""

    def find_id(self, typed: str) -> str | None:
        """Find the id of the topic that a name means, in any spelling."""

    def taggings(self, slug: str) -> Sequence[Tagging]:
        """Topics of a story, the editor's first."""

    def has_page(self, topic_id: str) -> bool:
        """Whether anything leads to a topic: one without stories has no page."""

    def label(self, topic_id: str) -> str:
        """Label of a topic in the language of the site."""


class Sources(Protocol):
    """Context key ``sources``."""

    @property
    def fingerprint(self) -> bytes:
        """Of all that ledgers and outlets depend on beside the stories."""

    def ledger(self, story: Story) -> Ledger:
        """Sources of a story."""

    def ledger_key(self, story: Story) -> bytes:
        """Return what changes when the sources of a story might though the story didn't.

        It is asked for every story in a clean build.
        """

    def outlets_of(self, story: Story) -> Sequence[LedgerEntry]:
        """Return what its ledger shows of the outlets that a story cites, one for each citation.

        Nothing in it is of the pieces.
        """


class RunningOrder(Protocol):
    """Context key ``editions``."""

    @property
    def fingerprint(self) -> bytes:
        """Of all that editions depend on beside the faces of the stories."""

    def following(self, story: Story) -> Story | None:
        """Return the next story of the edition."""


class Subject(Struct, frozen=True):
    """A running subject, as seen from one of its stories."""

    label: str
    """"" for a thread, which has no name."""
    address: str
    earlier: tuple[Story, ...]
    """The last parts before the story, newest first: what comes later changes no page."""


class Subjects(Protocol):
    """Context key ``threads``, and what dossiers have in common with it."""

    @property
    def fingerprint(self) -> bytes:
        """Of all that subjects depend on beside the faces of the stories."""

    def subject_of(self, story: Story) -> Subject | None:
        """Return the running subject that a story is part of."""


class Dossiers(Subjects, Protocol):
    """Context key ``dossiers``."""

    def news(self, since: dt.date, day: dt.date) -> tuple[DossierNews, ...]:
        """Return dossiers with steps from ``since`` to ``day``, or with stories of that day."""


class Entity(Protocol):
    """A person, organisation or place that a story names."""

    @property
    def id(self) -> str:
        """Of the entity."""

    @property
    def name(self) -> str:
        """As readers read it."""

    @property
    def kind(self) -> str:
        """``person``, ``organisation`` or ``place``."""

    @property
    def role(self) -> str:
        """What it is known for; may be empty."""


class Entities(Protocol):
    """Context key ``entities``."""

    @property
    def fingerprint(self) -> bytes:
        """Of all that entities depend on beside the stories."""

    def entities_of(self, slug: str) -> Sequence[Entity]:
        """Return the entities that a story names, the most frequent first."""


class Nothing:
    """Stands in for a table whose plugin is not there."""

    def taggings(self, slug: str) -> Sequence[Tagging]:
        """No story has topics."""
        return ()

    def model_of(self, slug: str) -> str:
        """No model tagged a story."""
        return ""

    def label(self, topic_id: str) -> str:
        """Nobody knows a better name."""
        return topic_id

    names: Iterable[str] = ()

    def find_id(self, typed: str) -> str | None:
        """No topic is known."""
        return None

    def has_page(self, topic_id: str) -> bool:
        """No topic has stories."""
        return False

    fingerprint = face = b""

    def ledger(self, story: Story) -> Ledger:
        """No story has sources."""
        return Ledger()

    def ledger_key(self, story: Story) -> bytes:
        """No story has sources."""
        return b""

    def outlets_of(self, story: Story) -> Sequence[LedgerEntry]:
        """No story has sources."""
        return ()

    def following(self, story: Story) -> Story | None:
        """No story follows."""
        return None

    def find(self, slug: str) -> Sequence[Relation]:
        """No story is related."""
        return ()

    def key(self, slug: str) -> tuple[Sequence[str], bytes]:
        """Nothing is shown."""
        return (), b""

    def mark(self, slug: str) -> tuple[Sequence[str], int]:
        """Nothing is shown."""
        return (), 0

    def hash_of(self, slug: str) -> int:
        """Nothing is shown."""
        return 0

    def news(self, since: dt.date, day: dt.date) -> tuple[DossierNews, ...]:
        """Nothing is ever new."""
        return ()

    def subject_of(self, story: Story) -> Subject | None:
        """No story is part of anything."""
        return None

    def entities_of(self, slug: str) -> Sequence[Entity]:
        """No story names anybody."""
        return ()


class Tables(Struct, frozen=True):
    """All that pages are composed of beside the stories."""

    topics: Topics
    sources: Sources
    relations: Relations
    editions: RunningOrder
    dossiers: Dossiers
    threads: Subjects
    entities: Entities


def label_topics(story: Story, topics: Topics) -> tuple[str, ...]:
    """Return the labels of a story's topics."""
    return tuple([topics.label(tagging.topic_id) for tagging in topics.taggings(story.slug)])


def find_face(context: Mapping[str, Any]) -> bytes:
    """Find what changes when any list, feed or index of the site might: the face of the whole.

    Most builds change bodies only. While this face stays, nobody asks topic by topic and day by
    day what their pages show. A table's fingerprint covers what it was made from, not its answers;
    so its code must count too.
    """
    tables = gather_tables(context)
    code = {type(getattr(tables, name)).__module__ for name in tables.__struct_fields__}
    shown = (
        context["press"].code.hash_of(*sorted(code)),
        context["house"].fingerprint(),
        context["archive"].face,
        tables.topics.face,
        tables.sources.fingerprint,
        tables.editions.fingerprint,
        tables.dossiers.fingerprint,
    )
    return hash_bytes(msgspec.msgpack.encode(shown))


def gather_tables(context: Mapping[str, Any]) -> Tables:
    """Gather the tables that are there; ``context`` is Pelican's."""
    nothing = Nothing()
    return Tables(
        topics=context.get("topics", nothing),
        sources=context.get("sources", nothing),
        relations=context.get("relations", nothing),
        editions=context.get("editions", nothing),
        dossiers=context.get("dossiers", nothing),
        threads=context.get("threads", nothing),
        entities=context.get("entities", nothing),
    )

"""The derived tables as pages read them: one protocol per context key.

No room imports another one's tables; where a plugin is not in ``PLUGINS`` its key is
missing and an empty table stands in, so that the site still builds.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from msgspec import Struct

from plugins.newsroom.story import Story
from plugins.newsroom.views import LedgerEntry, Strip


class Ledger(Struct, frozen=True):
    """The sources of one story."""

    entries: tuple[LedgerEntry, ...] = ()
    letters: dict[str, str] = {}
    """Name as attributed in the text → letter of its entry."""
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


class Topics(Protocol):
    """Context key ``topics``."""

    def taggings(self, slug: str) -> Sequence[Tagging]:
        """Topics of a story, the editor's first."""

    def label(self, topic_id: str) -> str:
        """Label of a topic in the language of the site."""


class Sources(Protocol):
    """Context key ``sources``."""

    @property
    def fingerprint(self) -> bytes:
        """Of all that ledgers depend on beside the stories."""

    def ledger(self, story: Story) -> Ledger:
        """Sources of a story."""


class RunningOrder(Protocol):
    """Context key ``editions``."""

    def following(self, story: Story) -> Story | None:
        """Return the next story of the edition."""


class Strips(Protocol):
    """Context keys ``dossiers`` and ``threads``."""

    def strip(self, story: Story) -> Strip | None:
        """Return the running subject that a story is part of."""


class Nothing:
    """Stands in for a table whose plugin is not there."""

    def taggings(self, slug: str) -> Sequence[Tagging]:
        """No story has topics."""
        del slug
        return ()

    def label(self, topic_id: str) -> str:
        """Nobody knows a better name."""
        return topic_id

    fingerprint = b""

    def ledger(self, story: Story) -> Ledger:
        """No story has sources."""
        del story
        return Ledger()

    def following(self, story: Story) -> Story | None:
        """No story follows."""
        del story
        return None

    def strip(self, story: Story) -> Strip | None:
        """No story is part of anything."""
        del story
        return None


class Tables(Struct, frozen=True):
    """All that a story page is composed of beside the story."""

    topics: Topics
    sources: Sources
    relations: Mapping[str, Sequence[Relation]]
    editions: RunningOrder
    dossiers: Strips
    threads: Strips


def gather_tables(context: Mapping[str, Any]) -> Tables:
    """Gather the tables that are there; ``context`` is Pelican's."""
    nothing = Nothing()
    return Tables(
        topics=context.get("topics", nothing),
        sources=context.get("sources", nothing),
        relations=context.get("relations", {}),
        editions=context.get("editions", nothing),
        dossiers=context.get("dossiers", nothing),
        threads=context.get("threads", nothing),
    )

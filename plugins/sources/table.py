"""What the room publishes: the ledger of any story, the stories of any outlet."""

from collections.abc import Callable, Mapping, Sequence
from hashlib import blake2b

import msgspec

from plugins.newsroom.addresses import Addresses
from plugins.newsroom.archive import Archive
from plugins.newsroom.registers import Outlet, OutletRegister
from plugins.newsroom.story import Citation, Story
from plugins.newsroom.tables import Ledger
from plugins.newsroom.views import Link
from plugins.newsroom.wording import sort_key
from plugins.sources.ledger import cited_outlets, compose_ledger, link_outlet

LoadCitations = Callable[[str], Sequence[Citation]]
"""Digest of a story → its citations."""


class SourceTable:
    """Ledgers are composed when a page asks for them: few pages of a rebuild do."""

    def __init__(
        self,
        archive: Archive,
        outlets: OutletRegister,
        addresses: Addresses,
        load: LoadCitations,
        code: bytes,
    ) -> None:
        """Make the table; ``code`` is the version of the code that composes ledgers."""
        self._outlets = outlets
        self._addresses = addresses
        self._load = load
        self.fingerprint = blake2b(code + msgspec.msgpack.encode(outlets.outlets)).digest()
        filed = cited_outlets(archive.stories, outlets.find)
        self.by_outlet: Mapping[str, Sequence[Story]] = filed
        """Stories that cite an outlet, newest first, under its id."""

    def ledger(self, story: Story) -> Ledger:
        """Return the sources of a story."""
        if not story.outlets:
            return Ledger()
        find, address = self._outlets.find, self._addresses.of_outlet
        return compose_ledger(story, self._load(story.digest), find, address)

    def links(self, story: Story) -> list[Link]:
        """Link the outlets that a story cites, one for each citation."""
        find, address = self._outlets.find, self._addresses.of_outlet
        return [link_outlet(typed, find(typed), address) for typed in story.outlets]

    def cited(self) -> list[Outlet]:
        """Return the outlets that any story cites, by name."""
        found = (self._outlets.find(outlet_id) for outlet_id in self.by_outlet)
        return sorted((o for o in found if o), key=lambda outlet: sort_key(outlet.name))

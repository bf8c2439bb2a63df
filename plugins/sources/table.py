"""What the room publishes: the ledger of any story, the stories of any outlet."""

from collections.abc import Callable, Mapping, Sequence

import msgspec
from msgspec.structs import replace

from plugins.newsroom.archive import Archive
from plugins.newsroom.registers import Outlet, OutletRegister
from plugins.newsroom.story import Citation, Story
from plugins.newsroom.wording import sort_key
from plugins.pages.house import House
from plugins.pages.tables import Ledger
from plugins.pages.views import LedgerEntry
from plugins.press.cache.keeping import hash_bytes
from plugins.sources.ledger import OutletBook, cited_outlets

LoadCitations = Callable[[str], Sequence[Citation]]
"""Digest of a story → its citations."""


class SourceTable:
    """Ledgers are composed when a page asks for them: few pages of a rebuild do."""

    def __init__(
        self,
        archive: Archive,
        outlets: OutletRegister,
        house: House,
        load: LoadCitations,
        code: bytes,
    ) -> None:
        """Make the table; ``code`` is the version of the code that composes ledgers."""
        self._outlets = outlets
        self._house = house
        self._load = load
        self._shown: dict[str, Outlet] = {}
        self._book = OutletBook(self._find, self._address)
        self._code = code
        kept = msgspec.msgpack.encode((outlets.outlets, house.set_line))
        self.fingerprint = hash_bytes(code + kept)
        filed = cited_outlets(archive.stories, outlets.find)
        self.by_outlet: Mapping[str, Sequence[Story]] = filed
        """Stories that cite an outlet, newest first, under its id."""

    def ledger(self, story: Story) -> Ledger:
        """Return the sources of a story."""
        if not story.outlets:
            return Ledger()
        return self._book.ledger(story, self._load(story.digest))

    def ledger_key(self, story: Story) -> bytes:
        """Return what changes when the sources of a story might though the story didn't."""
        return self._code + self._book.key(story) if story.outlets else self._code

    def outlets_of(self, story: Story) -> list[LedgerEntry]:
        """Return what its ledger shows of the outlets that a story cites, one for each citation."""
        return [self._book.entry(typed) for typed in story.outlets]

    def cited(self) -> list[Outlet]:
        """Return the outlets that any story cites, by name."""
        found = (self._find(outlet_id) for outlet_id in self.by_outlet)
        return sorted((o for o in found if o), key=lambda outlet: sort_key(outlet.name))

    def _address(self, outlet_id: str) -> str:
        """Return where the page of an outlet lies; "" of one that only unlisted stories cite."""
        return self._house.addresses.of_outlet(outlet_id) if outlet_id in self.by_outlet else ""

    def _find(self, typed: str) -> Outlet | None:
        """Find an outlet by the name that pages show."""
        outlet = self._outlets.find(typed)
        if outlet is None:
            return None
        shown = self._shown.get(outlet.id)
        if shown is None:
            name = self._house.set_line(outlet.name)
            shown = self._shown[outlet.id] = replace(outlet, name=name)
        return shown

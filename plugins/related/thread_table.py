"""Threads as pages read them."""

import msgspec

from plugins.newsroom.archive import Archive
from plugins.newsroom.story import Story
from plugins.pages.tables import Subject
from plugins.press.cache.keeping import hash_bytes
from plugins.related.table import Table


class ThreadTable:
    """Context key ``threads``: the running event that a story is part of."""

    def __init__(self, table: Table, archive: Archive) -> None:
        self._parts = table.head.parts
        self._archive = archive

    @property
    def fingerprint(self) -> bytes:
        """Of the parts of all threads."""
        return hash_bytes(msgspec.msgpack.encode(self._parts))

    def subject_of(self, story: Story) -> Subject | None:
        """Return the thread of a story with the last parts before it; none for the first."""
        earlier = self._archive.pick(self._parts.get(story.slug, ()))
        return Subject("", "", earlier) if earlier else None

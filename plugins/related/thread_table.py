"""Threads as pages read them."""

from plugins.newsroom.archive import Archive
from plugins.newsroom.cards import compose_card
from plugins.newsroom.house import House
from plugins.newsroom.story import Story
from plugins.newsroom.views import Strip
from plugins.related.table import Table


class ThreadTable:
    """Context key ``threads``: the running event that a story is part of."""

    def __init__(self, table: Table, archive: Archive, house: House) -> None:
        self._table = table
        self._archive = archive
        self._house = house

    def strip(self, story: Story) -> Strip | None:
        """Return the last parts before a story, and since when it is new; none for the first."""
        earlier = self._archive.pick(self._table.find(story.slug).parts)
        if not earlier:
            return None
        return Strip(
            label=earlier[0].kicker or earlier[0].title,
            address="",
            since=earlier[0].day,
            parts=tuple(compose_card(part, self._house) for part in earlier),
        )

"""What is around a story: all that its links and the slugs that it names may lead to."""

import datetime as dt
from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from msgspec import Struct

from plugins.newsroom.images import Size
from plugins.newsroom.story import Story


class Surroundings(Struct, frozen=True):
    """Stories, pages and files of one build, by their paths relative to ``content/``."""

    content: Path
    now: dt.datetime
    """The build time, in the zone of the site."""
    stories: Mapping[str, Story]
    """All of them."""
    dossiers: frozenset[str]
    """Ids."""
    files: Mapping[str, object]
    """All files below ``content/``."""
    sizes: Mapping[str, Size]
    """Of all images, as far as they say it."""
    is_source: Callable[[str], bool]
    """Tells those that are never published as they are."""
    pages: Mapping[str, frozenset[str]]
    """Static pages, with the anchors in them."""
    public: frozenset[str]
    """Slugs of stories that have a page."""
    desk: Mapping[str, str] = {}
    """Addresses of dossiers and editions; "" of an edition without stories so far."""
    doubtful: frozenset[str] = frozenset()
    """Slugs of files that could not be read or dated: what names them is not called wrong."""
    unread: frozenset[str] = frozenset()
    """Paths of these files."""

    def has_page(self, path: str) -> bool:
        """Tell whether a file gets a page of its own, if it is public."""
        return path in self.stories or path in self.pages or path in self.desk

    def anchors_of(self, path: str) -> Collection[str]:
        """Return the ids in the body of a story or static page."""
        story = self.stories.get(path)
        return story.anchors if story else self.pages.get(path, ())

    def has_expired(self, story: Story) -> bool:
        """Tell whether the last moment of a story has passed."""
        return story.expires is not None and story.expires <= self.now

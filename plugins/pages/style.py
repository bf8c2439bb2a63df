"""The style page: every component of the theme, shown with what the site itself holds."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from plugins.newsroom.addresses import page_path
from plugins.newsroom.archive import Archive
from plugins.newsroom.story import Story
from plugins.pages.house import House
from plugins.pages.story_pages import compose_story
from plugins.pages.tables import Tables
from plugins.pages.views import StylePage
from plugins.press.rendering.page import Page

Examples = Mapping[str, Callable[[], Any]]
"""Kind of page (``edition``, ``dossier``, ``outlet``) → what makes an example's view, or None."""


def compose_style(
    archive: Archive, tables: Tables, examples: Examples, house: House
) -> Iterator[Page]:
    """Compose the style page, where the site has one."""
    place = house.site.style_page
    if place is None:
        return
    story = _find_richest(archive.stories)
    meta = house.meta(place.label, place.address, index=False)
    view = StylePage(
        meta=meta,
        story=compose_story(story, archive, tables, house),
        **{kind: make() for kind, make in examples.items()},
    )
    yield Page(page_path(meta.address), "style.html", view)


def _find_richest(stories: Sequence[Story]) -> Story:
    """Find the first story whose page needs the most components."""
    both = [story for story in stories if story.corrections and story.dossier]
    richest = both or [story for story in stories if story.corrections or story.dossier] or stories
    return max(reversed(richest), key=lambda story: (len(story.outlets), story.words))

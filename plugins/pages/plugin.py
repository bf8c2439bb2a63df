"""Pelican's signals in, ``house`` and pages out.

Publishes in the context: ``house`` and ``site``, ``typeset`` (file of the desk → its text), and
``examples``, to which rooms add what the style page shows.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from pelican import signals

from plugins.manuscripts.typesetter import LineSetter
from plugins.newsroom.addresses import addresses_in
from plugins.newsroom.archive import Archive
from plugins.newsroom.keys import make_key
from plugins.newsroom.settings import parse_settings as parse_newsroom_settings
from plugins.newsroom.wording import ui_language
from plugins.pages.desk_text import DeskTypesetter
from plugins.pages.fields import FIELDS
from plugins.pages.house import House, link_categories, list_former, make_house
from plugins.pages.lists import compose_categories, compose_corrections, compose_not_found
from plugins.pages.search import compose_search
from plugins.pages.settings import parse_settings
from plugins.pages.static_pages import compose_pages
from plugins.pages.story_sections import compose_stories
from plugins.pages.style import compose_style
from plugins.pages.tables import find_face, gather_tables
from plugins.pages.views import Link
from plugins.press.inputs.folders import name_plugins
from plugins.press.rendering.page import Piece, Section

Context = dict[str, Any]


class PagesGenerator:
    """Describes the house, then composes the pages of stories and of the site as a whole."""

    needs = ("plugins.newsroom",)
    leads = ("plugins.editions",)

    def __init__(self, context: Context, settings: Mapping[str, Any], **_: Any) -> None:
        self.context = context
        self.pelican = settings
        self.rules = parse_newsroom_settings(settings)[0].rules
        self.site, problems = parse_settings(settings, self.rules.lang)
        context.setdefault("problems", []).extend(problems)

    def generate_context(self) -> None:
        """Publish what all pages have in common, and name fields for the press."""
        self.context["press"].name_fields(FIELDS)
        lang, plugins = self.site.lang, name_plugins(self.pelican)
        links = link_categories(self.context["categories"], addresses_in(lang), lang)
        empty = _find_empty(self.context)
        house = make_house(self.site, plugins, links, self._line_setter(), empty)
        self.context["house"] = house
        self.context["site"] = house.site
        self.context["examples"] = {}
        self.context["typeset"] = DeskTypesetter(
            self.rules,
            self.context["surroundings"],
            self.context["archive"],
            self.context["static_links"],
        )

    def _line_setter(self) -> LineSetter:
        setter = self.rules.typesetter
        code = self.context["press"].code.hash_of(setter) if setter else b""
        return LineSetter(self.rules.lang, setter, code)

    def generate_output(self, writer: Any) -> None:
        """Hand the pages to the writer."""
        archive: Archive = self.context["archive"]
        house: House = self.context["house"]
        tables = gather_tables(self.context)
        face = find_face(self.context)
        former = list_former(self.context["categories"], house.addresses)
        lists = partial(self._compose_lists, former)
        writer.add(Section("lists of the newsroom", make_key((), face, former), lists))
        for composed in (
            compose_stories(archive, tables, house, face),
            compose_pages(self.context["static_pages"], archive, house),
            compose_not_found(house),
            compose_style(archive, tables, self.context["examples"], house),
        ):
            for piece in composed:
                writer.add(piece)

    def _compose_lists(self, former: Mapping[str, Sequence[str]]) -> Iterator[Piece]:
        archive: Archive = self.context["archive"]
        house: House = self.context["house"]
        yield from compose_categories(archive, house, former)
        yield from compose_corrections(archive, house)
        topics = gather_tables(self.context).topics
        yield from compose_search(archive, topics, _search_links(self.context, house), house)


def _find_empty(context: Context) -> set[str]:
    """Find the pages of the site on which nothing would stand, as far as is known by now."""
    stories, around = context["archive"].stories, context["surroundings"]
    find = context["outlets"].find
    filled = {
        "topic": stories and ("desk/topics.toml" in around.files or any(s.tags for s in stories)),
        "dossier": around.dossiers,
        "category": stories,
        "outlet": any(find(typed) for story in stories for typed in story.outlets),
        "archive": stories,
        "style": stories,
    }
    return {name for name, content in filled.items() if not content}


def _search_links(context: Context, house: House) -> dict[str, list[Link]]:
    """Return what the search page lists, of the tables that are there."""
    links: dict[str, list[Link]] = {}
    english = ui_language(house.site.lang) == "en"
    if topics := context.get("topics"):
        links["topics"] = [
            _link(
                topics.label(topic.id),
                house.addresses.of_topic(topic.id),
                (topic.label if english else topic.label_en, *topic.aliases),
            )
            for topic in topics.used()
        ]
    if dossiers := context.get("dossiers"):
        links["dossiers"] = [
            Link(dossier.title, house.addresses.of_dossier(dossier.id))
            for dossier in dossiers.dossiers.values()
        ]
    if sources := context.get("sources"):
        links["outlets"] = [
            _link(outlet.name, house.addresses.of_outlet(outlet.id), outlet.aliases)
            for outlet in sources.cited()
        ]
    return links


def _link(label: str, address: str, names: Iterable[str]) -> Link:
    """Return a link that the search finds by other names as well; some may be "" or the label."""
    known = {"", label.casefold()}
    return Link(
        label, address, also=tuple(n for n in dict.fromkeys(names) if n.casefold() not in known)
    )


def get_generators(_: Any) -> type[PagesGenerator]:
    """Answer Pelican's question for generators."""
    return PagesGenerator


def register() -> None:
    """Connect to Pelican."""
    signals.get_generators.connect(get_generators)

"""Pelican's signals in, ``topics`` and ``entities`` out."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from pelican import signals

from plugins.newsroom.archive import Archive
from plugins.newsroom.settings import add_extractors
from plugins.pages.tables import find_face
from plugins.pages.views import Link
from plugins.press.cache.cabinet import load_cabinet
from plugins.press.cache.keeping import keep, load_kept
from plugins.press.rendering.page import Section
from plugins.topics.cues import LoadExtracts
from plugins.topics.known_entities import KnownEntity, load_entities
from plugins.topics.naming import EntityTable, NamingRules, name_entities
from plugins.topics.pages import TopicComposer
from plugins.topics.register import Register, load_register
from plugins.topics.settings import parse_settings
from plugins.topics.shelf import FolderShelf
from plugins.topics.table import TopicTable
from plugins.topics.tagging import (
    TaggingRules,
    decode_memory,
    encode_memory,
    resolve_tags,
    tag_stories,
)
from plugins.topics.tags import check_tags

EXTRACTORS = {
    "cues": "plugins.topics.cues:extract",
    "entities": "plugins.topics.entities:extract",
}

TAGGING = ("plugins.topics.tagging", "plugins.topics.linear")
"""Modules whose code decides on tags."""


class TopicsGenerator:
    """Derives topics and entities, then composes the pages of topics."""

    needs = ("plugins.newsroom", "plugins.pages")

    def __init__(self, context: dict[str, Any], settings: dict[str, Any], **_: Any) -> None:
        self.context = context
        self.content = Path(settings["PATH"]).absolute()
        self.settings, problems = parse_settings(settings)
        context.setdefault("problems", []).extend(problems)

    def generate_context(self) -> None:
        """Publish ``topics`` and ``entities``; note problems of registers and tags."""
        register, problems = load_register(self.content)
        known, wrong = load_entities(self.content)
        archive: Archive = self.context["archive"]
        stories = (*archive.stories, *archive.unlisted)
        mode = self.settings.unknown_tags
        register, unknown = check_tags(stories, register, mode, self.content)
        self.context["problems"] += [*problems, *wrong, *unknown]
        self._tag(register)
        self._name(known)

    def _tag(self, register: Register) -> None:
        archive: Archive = self.context["archive"]
        press = self.context["press"]
        file = press.folder("topics") / "tagging"
        before = decode_memory(load_kept(file, press.report.tell) or b"")
        code = press.code.hash_of(*TAGGING)
        rules = TaggingRules(register, self.settings.limit, code)
        shelf = FolderShelf(file.parent, press.report.tell)
        tags = resolve_tags(archive.stories, register)
        memory = tag_stories(
            archive.stories,
            rules,
            self._loader("cues"),
            before,
            shelf,
            tags=tags,
            share=partial(press.share, least=2),
        )
        if memory != before:
            keep(file, encode_memory(memory))
        lang, unlisted = self.settings.lang, archive.unlisted
        self.context["topics"] = TopicTable(
            archive.stories,
            register,
            memory,
            lang,
            unlisted,
            tags=tags,
            set_line=self.context["house"].set_line,
        )

    def _name(self, register: tuple[KnownEntity, ...]) -> None:
        archive: Archive = self.context["archive"]
        press = self.context["press"]
        code = press.code.hash_of("plugins.topics.naming")
        rules = NamingRules(register, self.settings.lang, code)
        names = name_entities(
            load_cabinet(press.folder("topics") / "names", press.report.tell),
            archive.stories,
            rules,
            self._loader("entities"),
            self._loader("cues"),
            press.share,
        )
        self.context["entities"] = EntityTable(names, archive.by_slug)

    def _loader(self, name: str) -> LoadExtracts:
        """Return what loads the extracts of stories by slug."""
        by_slug = self.context["archive"].by_slug
        press = self.context["press"]

        def load(slugs: Sequence[str]) -> Mapping[str, bytes]:
            digests = [by_slug[slug].digest for slug in slugs]
            loaded = press.load_extracts(name, digests)
            return dict(zip(slugs, (loaded[digest] for digest in digests), strict=True))

        return load

    def generate_output(self, writer: Any) -> None:
        """Hand the pages of topics to the writer."""
        topics: TopicTable = self.context["topics"]
        composer = TopicComposer(
            topics, self.context["archive"], self.context["house"], self._dossiers(topics)
        )
        writer.add(Section("topics", find_face(self.context), composer.compose))

    def _dossiers(self, topics: TopicTable) -> dict[str, tuple[Link, ...]]:
        """Return the open dossiers of each topic."""
        filed: dict[str, tuple[Link, ...]] = {}
        table = self.context.get("dossiers")
        if table is None:
            return filed
        for dossier in table.dossiers.values():
            named = dossier.topics if dossier.open else ()
            for topic_id in dict.fromkeys(map(topics.find_id, named)):
                if topic_id:
                    filed[topic_id] = (*filed.get(topic_id, ()), table.link(dossier))
        return filed


def want_extracts(site: Any) -> None:
    """Have the reader extract what topics and entities are found by."""
    add_extractors(site.settings, EXTRACTORS)


def get_generators(_: Any) -> type[TopicsGenerator]:
    """Answer Pelican's question for generators."""
    return TopicsGenerator


def register() -> None:
    """Connect to Pelican."""
    signals.initialized.connect(want_extracts)
    signals.get_generators.connect(get_generators)

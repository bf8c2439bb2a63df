"""Pelican's signals in, ``dossiers`` out."""

from pathlib import Path
from typing import Any

from pelican import signals

from plugins.dossiers.checking import check_dossiers
from plugins.dossiers.dossier import DossierTable
from plugins.dossiers.pages import DossierComposer
from plugins.dossiers.reading import parse_dossier
from plugins.newsroom.desk_files import load_desk_files
from plugins.pages.tables import gather_tables
from plugins.pages.views import Link


class DossiersGenerator:
    """Derives the table of dossiers, then composes their pages."""

    needs = ("plugins.newsroom", "plugins.pages")
    takes = ("plugins.topics",)

    def __init__(self, context: dict[str, Any], settings: dict[str, Any], **_: Any) -> None:
        self.context = context
        self.content = Path(settings["PATH"])

    def generate_context(self) -> None:
        """Publish ``dossiers``; note problems of their files."""
        archive, house = self.context["archive"], self.context["house"]
        zone, typeset = self.context["press"].time.tzinfo, self.context["typeset"]
        problems = self.context["problems"]
        files = load_desk_files(self.content, "dossiers", zone, problems, "title, modified")
        dossiers = [parse_dossier(file, typeset, house.set_line) for file in files]
        slugs = {**archive.by_slug, **self.context["unpublished"]}
        topics = self.context.get("topics")
        known = topics if topics and not topics.open_to_all else None
        problems += check_dossiers(dossiers, archive.stories, slugs, known, self.content)
        self.context["dossiers"] = DossierTable(dossiers, archive, house)
        self.context["examples"]["dossier"] = lambda: self._composer().example()

    def generate_output(self, writer: Any) -> None:
        """Hand the pages of dossiers to the writer."""
        for piece in self._composer().compose():
            writer.add(piece)

    def _composer(self) -> DossierComposer:
        house = self.context["house"]
        tables = gather_tables(self.context)
        dossiers, topics = self.context["dossiers"], tables.topics
        typed = {typed for dossier in dossiers.dossiers.values() for typed in dossier.topics}
        links = {
            name: Link(topics.label(topic_id), house.addresses.of_topic(topic_id))
            for name in typed
            if (topic_id := topics.find_id(name)) and topics.has_page(topic_id)
        }
        return DossierComposer(dossiers, house, tables.sources, tables.entities, links)


def get_generators(_: Any) -> type[DossiersGenerator]:
    """Answer Pelican's question for generators."""
    return DossiersGenerator


def register() -> None:
    """Connect to Pelican."""
    signals.get_generators.connect(get_generators)

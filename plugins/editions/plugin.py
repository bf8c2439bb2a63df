"""Pelican's signals in, ``editions`` out."""

from pathlib import Path
from typing import Any

from pelican import signals

from plugins.editions.calendar import EditionTable
from plugins.editions.notes import parse_note
from plugins.editions.pages import EditionComposer
from plugins.editions.settings import parse_settings
from plugins.newsroom.desk_files import load_desk_files
from plugins.pages.tables import find_face, gather_tables
from plugins.press.rendering.page import Section


class EditionsGenerator:
    """Derives the editions, then composes the pages of days and months."""

    needs = ("plugins.newsroom", "plugins.pages")

    def __init__(self, context: dict[str, Any], settings: dict[str, Any], **_: Any) -> None:
        self.context = context
        self.content = Path(settings["PATH"])
        self.settings, problems = parse_settings(settings)
        context.setdefault("problems", []).extend(problems)

    def generate_context(self) -> None:
        """Publish ``editions``; note problems of the desk's notes."""
        archive = self.context["archive"]
        unpublished, typeset = self.context["unpublished"], self.context["typeset"]
        set_line, zone = self.context["house"].set_line, self.context["press"].time.tzinfo
        files = load_desk_files(self.content, "editions", zone, self.context["problems"])
        found = [parse_note(file, archive, unpublished, typeset, set_line) for file in files]
        notes = {note.day: note for note in found if note}
        self.context["editions"] = EditionTable(archive, notes, self.settings.time)
        self.context["examples"]["edition"] = lambda: self._composer().example()

    def generate_output(self, writer: Any) -> None:
        """Hand the pages of days and months to the writer."""
        digest = find_face(self.context) + b"%d" % self.settings.front_limit
        writer.add(Section("editions", digest, self._composer().compose))

    def _composer(self) -> EditionComposer:
        tables = gather_tables(self.context)
        return EditionComposer(
            table=self.context["editions"],
            topics=tables.topics,
            dossiers=tables.dossiers,
            house=self.context["house"],
            front_limit=self.settings.front_limit,
        )


def get_generators(_: Any) -> type[EditionsGenerator]:
    """Answer Pelican's question for generators."""
    return EditionsGenerator


def register() -> None:
    """Connect to Pelican."""
    signals.get_generators.connect(get_generators)

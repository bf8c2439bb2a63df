"""Pelican's signals in, ``sources`` out."""

from functools import partial
from typing import Any

from pelican import signals

from plugins.newsroom.filing import CITATIONS, load_citations
from plugins.newsroom.registers import OutletRegister
from plugins.newsroom.story import Citation
from plugins.pages.tables import find_face
from plugins.press.rendering.page import Section
from plugins.sources.pages import compose_example, compose_outlets
from plugins.sources.table import SourceTable


class SourcesGenerator:
    """Derives the table of sources, then composes the pages of outlets."""

    needs = ("plugins.newsroom", "plugins.pages")

    def __init__(self, context: dict[str, Any], **_: Any) -> None:
        self.context = context

    def generate_context(self) -> None:
        """Publish ``sources``."""
        outlets: OutletRegister = self.context["outlets"]
        house = self.context["house"]
        archive = self.context["archive"]
        code = self.context["press"].code.hash_of("plugins.sources.table")
        table = SourceTable(archive, outlets, house, self._load, code)
        self.context["sources"] = table
        self.context["examples"]["outlet"] = lambda: compose_example(table, house)

    def _load(self, digest: str) -> tuple[Citation, ...]:
        stored = self.context["press"].load_extracts(CITATIONS, [digest])
        return load_citations(stored[digest])

    def generate_output(self, writer: Any) -> None:
        """Hand the pages of outlets to the writer."""
        compose = partial(compose_outlets, self.context["sources"], self.context["house"])
        writer.add(Section("outlets", find_face(self.context), compose))


def get_generators(_: Any) -> type[SourcesGenerator]:
    """Answer Pelican's question for generators."""
    return SourcesGenerator


def register() -> None:
    """Connect to Pelican."""
    signals.get_generators.connect(get_generators)

"""Pelican's signals in, ``sources`` out."""

from typing import Any

from pelican import signals

from plugins.newsroom.registers import OutletRegister
from plugins.sources.pages import compose_example, compose_outlets
from plugins.sources.table import SourceTable


class SourcesGenerator:
    """Derives the table of sources, then composes the pages of outlets."""

    def __init__(self, context: dict[str, Any], **_: Any) -> None:
        self.context = context

    def generate_context(self) -> None:
        """Publish ``sources``."""
        outlets: OutletRegister = self.context["outlets"]
        house = self.context["house"]
        archive = self.context["archive"]
        table = SourceTable(archive, outlets, house.addresses)
        self.context["sources"] = table
        self.context["examples"]["outlet"] = lambda: compose_example(table, house)

    def generate_output(self, writer: Any) -> None:
        """Hand the pages of outlets to the writer."""
        for page in compose_outlets(self.context["sources"], self.context["house"]):
            writer.add(page)


def get_generators(_: Any) -> type[SourcesGenerator]:
    """Answer Pelican's question for generators."""
    return SourcesGenerator


def register() -> None:
    """Connect to Pelican."""
    signals.get_generators.connect(get_generators)

"""Pelican's signals in, ``relations`` and ``threads`` out."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pelican import signals

from plugins.newsroom.archive import Archive
from plugins.newsroom.settings import add_extractors
from plugins.pages.tables import gather_tables
from plugins.problems.reporting import content_label
from plugins.related.alarms import find_warnings
from plugins.related.deriving import derive_table
from plugins.related.settings import parse_settings
from plugins.related.table import RelationTable
from plugins.related.taking import take_subjects
from plugins.related.thread_table import ThreadTable

EXTRACTORS = {"terms": "plugins.related.terms:extract"}


class RelatedGenerator:
    """Derives the relations of all stories."""

    needs = ("plugins.newsroom",)
    takes = ("plugins.topics", "plugins.dossiers")

    def __init__(self, context: dict[str, Any], settings: dict[str, Any], **_: Any) -> None:
        self.context = context
        self.content = Path(settings["PATH"])
        self.settings, problems = parse_settings(settings)
        context.setdefault("problems", []).extend(problems)

    def generate_context(self) -> None:
        """Publish ``relations`` and ``threads``; note repeats, stale pins and long threads."""
        archive: Archive = self.context["archive"]
        tables = gather_tables(self.context)
        subjects = take_subjects(archive, tables.topics, tables.entities, tables.dossiers)
        press = self.context["press"]
        table = derive_table(
            subjects, self._load, self.settings, self._folder(), press.report.tell, press.share
        )
        self.context["relations"] = RelationTable(table)
        self.context["threads"] = ThreadTable(table, archive)
        label = content_label(self.content, Path.cwd())
        self.context["problems"] += find_warnings(
            table, archive, self.content, self.settings.alarm_days, label
        )

    def _folder(self) -> Path:
        folder: Path = self.context["press"].folder("related")
        return folder

    def _load(self, slugs: Sequence[str]) -> list[bytes]:
        by_slug = self.context["archive"].by_slug
        digests = [by_slug[slug].digest for slug in slugs]
        loaded = self.context["press"].load_extracts("terms", digests)
        return [loaded[digest] for digest in digests]


def want_extracts(site: Any) -> None:
    """Have the reader extract the words that stories are compared by."""
    add_extractors(site.settings, EXTRACTORS)


def get_generators(_: Any) -> type[RelatedGenerator]:
    """Answer Pelican's question for generators."""
    return RelatedGenerator


def register() -> None:
    """Connect to Pelican."""
    signals.initialized.connect(want_extracts)
    signals.get_generators.connect(get_generators)

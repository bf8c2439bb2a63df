"""Reads static pages for Pelican's own generator of pages, with the newsroom's care.

Pelican makes page objects of what a reader returns and would render them with its whole
context; ``take_pages`` takes them from its generator.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct
from pelican.readers import _DISCARD

from plugins.newsroom import messages
from plugins.newsroom.page_files import PageReading, parse_page
from plugins.newsroom.settings import parse_settings
from plugins.newsroom.story_files import SUFFIXES, is_aside
from plugins.problems.findings import Finding
from plugins.problems.problem import Problem

EXTENSIONS = [suffix.removeprefix(".") for suffix in SUFFIXES]


class ReadPage(Struct, frozen=True):
    """A static page that gets a place."""

    path: str
    """Of the file, relative to ``content/``."""
    address: str
    reading: PageReading

    @property
    def listed(self) -> bool:
        """Whether search engines may list it."""
        return self.reading.values.get("status", "published") == "published"

    @property
    def links(self) -> Sequence[str]:
        """Internal targets."""
        return self.reading.links

    @property
    def anchors(self) -> tuple[str, ...]:
        """Ids in the body."""
        return self.reading.anchors


class PageReader:
    """A reader as Pelican wants one; keeps what it read.

    No subclass of Pelican's BaseReader: Pelican would use such a class in every site that
    the process builds.
    """

    enabled = True
    file_extensions = EXTENSIONS
    extensions = None

    def __init__(self, settings: Mapping[str, Any]) -> None:
        self.content = Path(settings["PATH"]).absolute()
        self.rules = parse_settings(settings)[0].rules
        self.readings: dict[str, PageReading] = {}
        self.problems: list[Problem] = []

    def process_metadata(self, _name: str, _value: object) -> object:
        """Drop what Pelican makes of a path or a setting: all that counts is in the file."""
        return _DISCARD

    def read(self, source_path: str) -> tuple[str, dict[str, object]]:
        """Read one page; what is wrong with it is kept for the report."""
        file = Path(source_path).absolute()
        path = file.relative_to(self.content).as_posix()
        aside = is_aside(path)
        if aside or not path.endswith(SUFFIXES):
            if not aside:
                self.problems.append(Finding(messages.NO_MARKDOWN).at(path))
            return "", {"title": file.stem, "slug": "x"}
        reading = parse_page(file.read_bytes(), file.stem, self.rules)
        self.readings[path] = reading
        self.problems += [finding.at(path) for finding in reading.findings]
        lang = str(reading.values["lang"]).lower()  # as Pelican has those that it compares
        return reading.html, {**reading.values, "lang": lang}


def read_pages_ourselves(readers: Any) -> None:  # noqa: ANN401 - Pelican's, untyped
    """Read Markdown with the newsroom's reader, which tells that it reads nothing else."""
    classes = readers.reader_classes
    others = {extension for extension, reader in classes.items() if reader} - {"static"}
    classes.update(dict.fromkeys([*EXTENSIONS, *others], PageReader))


def take_pages(generator: Any) -> None:  # noqa: ANN401 - the same
    """Take static pages from Pelican's generator, so that it writes none itself."""
    context = generator.context
    preview = parse_settings(generator.settings)[0].preview
    taken = [*generator.pages, *generator.translations]
    taken += [*generator.hidden_pages, *generator.hidden_translations]
    if preview:
        taken += [*generator.draft_pages, *generator.draft_translations]
    readings = {}
    for reader in generator.readers.readers.values():
        if isinstance(reader, PageReader):
            readings.update(reader.readings)
            context.setdefault("problems", []).extend(reader.problems)
    context["static_pages"] = tuple(
        ReadPage(path, page.save_as.removesuffix("index.html"), readings.pop(path))
        for page in sorted(taken, key=lambda page: str(page.source_path))
        if (path := Path(page.relative_source_path).as_posix()) in readings
    )
    context["withheld_pages"] = tuple(ReadPage(path, "", readings[path]) for path in readings)
    context["static_links"].clear()  # Pelican's list has what drafts link to
    for name in ("pages", "translations", "hidden_pages", "hidden_translations"):
        setattr(generator, name, [])
    generator.draft_pages, generator.draft_translations = [], []

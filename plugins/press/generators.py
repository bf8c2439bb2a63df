"""What stands in for generators of Pelican."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from pathlib import Path
from posixpath import normpath
from typing import Any

from pelican.generators import ArticlesGenerator, StaticGenerator, TemplatePagesGenerator

from plugins.press import messages
from plugins.press.build import Build
from plugins.press.rendering.faults import FAULTS, decode, tell_fault
from plugins.press.rendering.templates import find_templates
from plugins.press.writer import PressWriter
from plugins.problems.problem import Problem, find_nearest
from plugins.problems.stopping import Stop

USUAL = frozenset({"images", "static"})
"""Folders that STATIC_PATHS names by default, Pelican's and ours: they may be missing."""


class PressArticlesGenerator(ArticlesGenerator):  # type: ignore[misc] # Pelican has no types
    """Does not load and compile templates for lists in which nothing would stand.

    Stories are read by a room of ours; Pelican mostly finds no articles.
    """

    def generate_output(self, writer: PressWriter) -> None:
        """Write what there is, if there is anything."""
        found = (self.articles, self.drafts, self.hidden_articles)
        if any(found) or self.settings["DIRECT_TEMPLATES"]:
            super().generate_output(writer)


class PressTemplatePagesGenerator(TemplatePagesGenerator):  # type: ignore[misc] # as above
    """Tells what is wrong with the pages of TEMPLATE_PAGES, and where."""

    settings: Mapping[str, Any]

    def generate_output(self, writer: PressWriter) -> None:
        """Write every page.

        Raises:
            Stop: a template is missing or wrong.
        """
        whole = self.settings
        for source, page in whole["TEMPLATE_PAGES"].items():
            self.settings = {**whole, "TEMPLATE_PAGES": {source: page}}
            try:
                super().generate_output(writer)
            except UnicodeDecodeError:
                self._find_undecoded(source)
                raise
            except FAULTS as error:
                told = tell_fault(error, page, tuple(self._templates_path), (self.path,))
                if told is None:
                    raise
                raise told from None
            finally:
                self.settings = whole

    def _find_undecoded(self, source: str) -> None:
        """Find the file that is not in UTF-8: the page itself or a template that it uses.

        Raises:
            Stop: there is one.
        """
        for file in (Path(self.path, source), *find_templates(self._templates_path).values()):
            decode(file.read_bytes(), file)


class PressStaticGenerator(StaticGenerator):  # type: ignore[misc] # Pelican has no types
    """Hands the files of STATIC_PATHS to the writer instead of copying them.

    Those of the theme come with the print run.
    """

    def generate_output(self, writer: PressWriter) -> None:
        """Hand over every file that is looked at and not withheld.

        Raises:
            Stop: a file is given an address and is none of these.
        """
        build: Build = self.context["press"]
        paths = set()
        for static in self.context["staticfiles"]:
            path = Path(static.get_relative_source_path()).as_posix()
            if not build.is_looked_at(path):
                continue
            paths.add(path)
            if not build.is_withheld(path):
                source = Path(static.source_path)
                writer.add_content(static.save_as, source, build.digest_file(path))
        _warn_of_missing(build)
        if problems := _find_unplaced(build, paths):
            raise Stop(*problems)


def _warn_of_missing(build: Build) -> None:
    """Warn of what STATIC_PATHS names and is not there."""
    for path in build.pelican["STATIC_PATHS"]:
        name = normpath(path)
        if name in {*USUAL, "."} or any(_is_at(file, name) for file in build.sources.stamps):
            continue
        problem = Problem(None, messages.STATIC_MISSING, {"path": path}, warning=True)
        build.report.warn(problem.describe(build.lang))


def _find_unplaced(build: Build, paths: AbstractSet[str]) -> list[Problem]:
    """Find what EXTRA_PATH_METADATA gives an address and is no file nor folder of ``paths``.

    A file that waits for its story may have its address before.
    """
    return [
        Problem(None, messages.UNPLACED, {"path": key, "nearest": find_nearest(key, paths)})
        for key, told in build.pelican["EXTRA_PATH_METADATA"].items()
        if ("path" in told or "save_as" in told)
        and not any(_is_at(path, key) for path in paths)
        and not build.is_withheld(key)
    ]


def _is_at(path: str, key: str) -> bool:
    """Tell whether Pelican applies to ``path`` what is said of ``key``, a file or a folder."""
    return path == key or path.startswith(key if key.endswith("/") else f"{key}/")


OURS = {
    ArticlesGenerator: PressArticlesGenerator,
    StaticGenerator: PressStaticGenerator,
    TemplatePagesGenerator: PressTemplatePagesGenerator,
}
"""Pelican's → ours."""

"""All tables of a site, without writing a page."""

from typing import Any

from pelican.settings import read_settings

from plugins.press.build import Build
from plugins.press.site import PressedSite


class ExaminedSite(PressedSite):
    """A site that is read, checked and derived, and left at that."""

    tables: dict[str, Any]
    """Pelican's context with the tables of all rooms."""

    def _build(self, build: Build) -> None:
        self.load_plugins()
        context = self._make_context(build)
        generators = self._make_generators(context)
        with build.report.stage("deriving"):
            self._derive(generators)
        self.tables = context


def load_settings(path: str) -> dict[str, Any]:
    """Load Pelican's settings from a file."""
    settings: dict[str, Any] = read_settings(path)
    return settings


def examine_site(settings: dict[str, Any]) -> dict[str, Any]:
    """Derive all tables of a site.

    Raises:
        SystemExit: the site can't be built; with every problem.
    """
    site = ExaminedSite(settings)
    site.run()
    return site.tables

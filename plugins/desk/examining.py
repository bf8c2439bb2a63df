"""All tables of a site, without writing a page."""

from collections.abc import Callable
from contextlib import ExitStack
from typing import Any, TypeVar

from plugins.press.build import Build
from plugins.press.site import PressedSite

Tables = dict[str, Any]
"""Pelican's context with the tables of all rooms."""
T = TypeVar("T")


class ExaminedSite(PressedSite):
    """A site that is read, checked, derived and asked, and left at that."""

    ask: Callable[[Tables], Any]
    answer: Any

    def _build(self, build: Build, _: ExitStack) -> None:
        self.load_plugins()
        context = self._make_context(build)
        generators = self._make_generators(context)
        with build.report.stage("deriving"):
            self._derive(generators)
        self.answer = self.ask(context)


def examine_site(settings: dict[str, Any], ask: Callable[[Tables], T]) -> T:
    """Derive all tables of a site and return what ``ask`` finds in them.

    It is asked again where what a table has kept turns out to be damaged.

    Raises:
        SystemExit: the site can't be built; with every problem.
    """
    site = ExaminedSite(settings)
    site.ask = ask
    site.run()
    answer: T = site.answer
    return answer

"""Plugins that can't be used end the build, and so do errors that Pelican only logs.

Those that change what the build has written are told.
"""

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from pelican.plugins import signals
from pelican.plugins._utils import get_namespace_plugins, load_legacy_plugin

from plugins.press import messages
from plugins.press.build import Build
from plugins.press.ledger.artifacts import find_strays, load_ledger
from plugins.press.output import Output
from plugins.problems.problem import Place, Problem
from plugins.problems.stopping import Stop, stop


def load_plugin(name: str, settings: Mapping[str, Any]) -> Any:  # noqa: ANN401 - a module
    """Load a plugin as Pelican would.

    Raises:
        Stop: it is missing, or its code is wrong.
    """
    named = get_namespace_plugins()
    for full in (name, f"pelican.plugins.{name}"):
        if full in named:
            return named[full]
    try:
        return load_legacy_plugin(name, settings["PLUGIN_PATHS"])
    except (ImportError, SyntaxError) as error:
        raise stop(messages.PLUGIN_MISSING, name=name, reason=error) from error


def register(plugin: Any) -> None:  # noqa: ANN401 - a module or an object
    """Have a plugin connect to Pelican.

    Raises:
        Stop: it can't.
    """
    try:
        plugin.register()
    except Exception as error:
        name = getattr(plugin, "__name__", type(plugin).__qualname__)
        reason = f"{type(error).__name__}: {error}"
        raise stop(messages.PLUGIN_UNREGISTERED, name=name, reason=reason) from error


def send_finalized(site: Any, build: Build, output: Output) -> None:  # noqa: ANN401 - Pelican's main object
    """Have plugins take up the finished output, and tell where they change what was written.

    Such a file is another in every build, is written anew by the next, and so on for ever.
    """
    names = {str(one.__module__) for one in signals.finalized.receivers_for(site)}
    if not names:
        return
    signals.finalized.send(site)
    written = load_ledger(build.store, build.ledger.place).artifacts
    strays = find_strays(written, output.trees.live, build.settings.workers).artifacts
    if changed := sorted(path for path, stray in strays.items() if stray.size < 0):
        values = {"count": len(changed), "names": ", ".join(sorted(names))}
        place = Place(f"{build.settings.output}/{changed[0]}")
        build.report.tell(Problem(place, messages.OVERWRITTEN, values))


class Errors(logging.Handler):
    """Errors that were logged while a build ran."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self._texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Remember an error."""
        if record.name.partition(".")[0] in {"pelican", "plugins"}:
            self._texts.append(record.getMessage())

    def stop_if_any(self) -> None:
        """End the build if anything was logged.

        Raises:
            Stop: with all of it.
        """
        if self._texts:
            told = messages.PELICAN_COMPLAINED
            texts = (text.removesuffix(".") for text in self._texts)
            raise Stop(*(Problem(None, told, {"text": text}) for text in texts))


@contextmanager
def listen_for_errors() -> Iterator[Errors]:
    """Listen to the log."""
    errors = Errors()
    root = logging.getLogger()
    root.addHandler(errors)
    try:
        yield errors
    finally:
        root.removeHandler(errors)

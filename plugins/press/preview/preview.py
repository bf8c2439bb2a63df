"""A preview: the build that publishes, kept warm in one process, and what it is run again for."""

import contextlib
import os
import sys
import traceback
from collections.abc import Collection, Sequence
from math import inf
from pathlib import Path
from queue import Queue
from threading import Event
from typing import Any

from pelican.settings import read_settings

from plugins.press.clock import find_build_time
from plugins.press.inputs.folders import find_code
from plugins.press.inputs.snapshot import Snapshot
from plugins.press.preview.stand import Stand
from plugins.press.preview.watching import listen_to
from plugins.press.site import PressedSite, forget_garbage
from plugins.problems.stopping import Stop, language_of_messages


class Preview:
    """A site, the server that shows it, and what it is rebuilt for."""

    def __init__(self, settings_file: Path, output: str | None) -> None:
        override: dict[str, Any] = {"PRESS_DURABLE": False}
        if output:
            override["OUTPUT_PATH"] = os.path.abspath(output)  # noqa: PTH100 - as Pelican does
        self.settings = read_settings(str(settings_file), override=override)
        self.site: PressedSite = self.settings["PELICAN_CLASS"](self.settings)
        self.lang = language_of_messages(self.settings)
        self.stand = Stand(Path(self.settings["OUTPUT_PATH"]), self.lang)
        self._settings_file = settings_file
        self._watched: tuple[frozenset[Path], ...] = ()
        self._stop = Event()

    @property
    def _themes(self) -> frozenset[Path]:
        """The folders of the theme, whether they are there or not."""
        overrides = self.settings["THEME_TEMPLATES_OVERRIDES"]
        return frozenset(map(Path, [self.settings["THEME"], *overrides]))

    @property
    def _sources(self) -> frozenset[Path]:
        """The folders of sources, whether they are there or not."""
        return self._themes | {Path(self.settings["PATH"])}

    @property
    def folders(self) -> frozenset[Path]:
        """The folders of sources and code that are there."""
        code = filter(Path.is_dir, find_code(self.settings))
        return frozenset(filter(Path.exists, {*code, *self._sources}))

    @property
    def beside(self) -> frozenset[Path]:
        """Where single files of code lie: one that is replaced can't be watched by itself."""
        code = {self._settings_file, *find_code(self.settings)}
        return frozenset(place.parent for place in code if not place.is_dir())

    @property
    def singles(self) -> frozenset[Path]:
        """Files to which links of the theme lead, and folders of sources that are not there yet."""
        linked: set[Path] = set()
        with contextlib.suppress(Stop, OSError):  # told by the build that follows
            for folder in sorted(self._themes):
                links = Snapshot(folder, follows=True).symlinks
                linked |= {(folder / link).resolve() for link in links}
        missing = {_find_first_missing(folder) for folder in self._sources - self.folders}
        return frozenset({*filter(Path.is_file, linked), *missing})

    def build(self) -> Sequence[str]:
        """Build once and tell the open pages; return the addresses of pages that are new."""
        try:
            self.site.run()
            self.load_plugins()  # where nothing changed none is; the first edit will need them
        except SystemExit as end:
            print(end.code, file=sys.stderr)  # noqa: T201 - a command prints
            self.stand.show(str(end.code))
        except Exception:  # noqa: BLE001 - a bug must not end the preview
            told = traceback.format_exc()
            print(told, file=sys.stderr)  # noqa: T201 - a command prints
            self.stand.show(told)
        else:
            report = self.site.report
            self.stand.show(warnings=report.warnings)
            return [path.removesuffix("index.html") for path in report.added]
        finally:
            forget_garbage()
        return []

    def load_plugins(self) -> None:
        """Load all plugins, or tell as a build does why that can't be."""
        try:
            self.site.load_plugins()
        except Stop as stop:
            raise SystemExit(stop.describe(self.lang)) from None

    def watch(self, saved: Queue[set[Path]], changed: Collection[Path] = ()) -> None:
        """Watch from now on, also while a build is at work, what there is to watch.

        What is saved comes in sets. Begins anew where other places are watched by now, and where
        one was ``changed`` itself: a folder that takes the place of another is another one.
        """
        from watchfiles import DefaultFilter, PythonFilter  # noqa: PLC0415 - only here

        folders, beside, singles = places = self.folders, self.beside, self.singles
        if places == self._watched and folders.isdisjoint(changed):
            return
        before, self._stop, self._watched = self._stop, Event(), places
        how = {"stop_event": self._stop}
        listen_to(saved, folders, watch_filter=DefaultFilter(), **how)
        listen_to(saved, beside, watch_filter=PythonFilter(), recursive=False, **how)
        listen_to(
            saved,
            {single.parent for single in singles},
            watch_filter=lambda _, path: Path(path) in singles,
            recursive=False,
            **how,
        )
        before.set()

    def left(self) -> float:
        """Return for how many seconds, by the clock of the site, what was built holds."""
        if self.site.holds_until is None:
            return inf
        return (self.site.holds_until - find_build_time(self.settings)).total_seconds()


def _find_first_missing(folder: Path) -> Path:
    """Find what is missing first on the way to a folder that is not there."""
    return folder if folder.parent.exists() else _find_first_missing(folder.parent)

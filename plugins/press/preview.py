"""Preview: ``python -m plugins.press.preview`` builds on every save; the open page follows.

It builds as well when an embargo ends or a story expires.

The build is the one that publishes, in one warm process; only the server adds a script to the
pages that it sends. When a build fails, the problems are shown in place of the page and the
last good site stays up behind them. Changed code starts the process anew.
"""

import argparse
import contextlib
import os
import sys
import traceback
from collections.abc import Callable, Collection, Sequence
from math import inf
from pathlib import Path
from queue import Empty, Queue
from subprocess import DEVNULL, PIPE, run
from threading import Event, Thread
from typing import Any

import pelican
from pelican.log import init as init_logging
from pelican.settings import read_settings

from plugins.press import messages
from plugins.press.clock import find_build_time
from plugins.press.folders import find_code
from plugins.press.preview_server import PreviewServer, Stand
from plugins.press.site import INTERRUPTED, PressedSite, forget_garbage
from plugins.press.snapshot import Snapshot
from plugins.press.stopping import Stop, language_of_messages

DEBOUNCE = 100
"""Milliseconds that several changes may be apart to be built together."""

PATIENCE = 60.0
"""Seconds after which the clock is looked at again: the machine may have slept."""


def parse_arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Parse the command line."""
    parser = argparse.ArgumentParser(prog="python -m plugins.press.preview", description=__doc__)
    parser.add_argument("-s", "--settings", default="pelicanconf.py", help="settings file")
    parser.add_argument("-b", "--bind", default="127.0.0.1", help="address to serve at")
    parser.add_argument("-p", "--port", type=int, default=8000, help="0 takes a free one")
    parser.add_argument("-o", "--output", help="output folder")
    parser.add_argument("--try", action="store_true", dest="only_try", help="only load the plugins")
    return parser.parse_args(arguments)


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
        self._watched: set[Path] = set()

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

    def build(self) -> None:
        """Build once and tell the open pages."""
        try:
            self.site.run()
            self.site.load_plugins()  # where nothing changed none is; the first edit will need them
        except SystemExit as end:
            if end.code == INTERRUPTED:
                raise KeyboardInterrupt from None
            print(end.code, file=sys.stderr)  # noqa: T201 - a command prints
            self.stand.show(str(end.code))
        except Exception:  # noqa: BLE001 - a bug must not end the preview
            told = traceback.format_exc()
            print(told, file=sys.stderr)  # noqa: T201 - a command prints
            self.stand.show(told)
        else:
            self.stand.show()
        forget_garbage()

    def watch(self, saved: Queue[set[Path]]) -> None:
        """Watch from now on, also while a build is at work, whatever isn't watched yet.

        What is saved comes in sets.
        """
        from watchfiles import DefaultFilter, PythonFilter  # noqa: PLC0415 - only here

        singles = self._take_new(self.singles)
        _listen(saved, self._take_new(self.folders), watch_filter=DefaultFilter())
        _listen(saved, self._take_new(self.beside), watch_filter=PythonFilter(), recursive=False)
        _listen(
            saved,
            {single.parent for single in singles},
            watch_filter=lambda _, path: Path(path) in singles,
            recursive=False,
        )

    def _take_new(self, places: frozenset[Path]) -> frozenset[Path]:
        new = places - self._watched
        self._watched |= new
        return new

    def left(self) -> float:
        """Return for how many seconds, by the clock of the site, what was built holds."""
        if self.site.holds_until is None:
            return inf
        return (self.site.holds_until - find_build_time(self.settings)).total_seconds()


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve and rebuild until interrupted."""
    chosen = parse_arguments(arguments)
    init_logging(name=pelican.__name__)
    preview = Preview(Path(chosen.settings).absolute(), chosen.output)
    if chosen.only_try:
        preview.site.load_plugins()
        return 0
    try:
        server = PreviewServer(preview.stand, chosen.bind, chosen.port)
    except OSError as error:
        values = {"port": f"{chosen.bind}:{chosen.port}", "reason": error.strerror}
        print(messages.PORT_TAKEN.in_language(preview.lang, values), file=sys.stderr)  # noqa: T201
        return 1
    Thread(target=server.serve_forever, daemon=True).start()
    host, port = server.server_address[:2]
    where = messages.PREVIEW.in_language(preview.lang, {"url": f"http://{host!s}:{port}/"})
    print(where, flush=True)  # noqa: T201 - a command prints
    saved: Queue[set[Path]] = Queue()
    with contextlib.suppress(KeyboardInterrupt):
        while True:
            preview.watch(saved)
            preview.build()
            changed, told = wait_for_all(saved, preview.left), ""
            while told or has_code(changed):
                told = _find_fault()
                if not told:
                    server.server_close()
                    _start_anew(port)
                preview.stand.show(told)
                changed = wait_for_all(saved)
    return 0


def _listen(saved: Queue[set[Path]], folders: Collection[Path], **how: Any) -> None:  # noqa: ANN401
    """Put what is saved in folders into a queue from now on."""
    from watchfiles import watch  # noqa: PLC0415 - only here

    if not folders:
        return
    ready = Event()

    def listen(*, polling: bool = False) -> None:
        changes = watch(
            *folders,
            debounce=DEBOUNCE,
            step=20,
            rust_timeout=50,
            yield_on_timeout=True,
            force_polling=polling,
            **how,
        )
        for together in changes:
            ready.set()
            if together:
                saved.put({Path(name) for _, name in together})

    def listen_somehow() -> None:
        try:
            listen()
        except OSError:  # the system watches no more files for this user
            listen(polling=True)

    Thread(target=listen_somehow, daemon=True).start()
    ready.wait()


def wait_for_all(saved: Queue[set[Path]], left: Callable[[], float] = lambda: inf) -> set[Path]:
    """Wait for a change; return it with all others that have come by then.

    Where none comes while seconds are ``left``, there is none to return.
    """
    changed: set[Path] = set()
    while not changed and (seconds := left()) > 0:
        with contextlib.suppress(Empty):
            changed = saved.get(timeout=min(seconds, PATIENCE))
    while not saved.empty():
        changed |= saved.get()
    return changed


def has_code(saved: set[Path]) -> bool:
    """Tell whether a change needs a new process."""
    return any(path.suffix == ".py" for path in saved)


def _find_first_missing(folder: Path) -> Path:
    """Find what is missing first on the way to a folder that is not there."""
    return folder if folder.parent.exists() else _find_first_missing(folder.parent)


def _find_fault() -> str:
    """Load settings and plugins in another process; return what is wrong with the code."""
    command = [sys.executable, *sys.orig_argv[1:], "--try"]
    tried = run(command, stdout=DEVNULL, stderr=PIPE, text=True, check=False)  # noqa: S603 - itself
    return tried.stderr if tried.returncode else ""


def _start_anew(port: int) -> None:
    """Replace this process by one that has the new code, at the same port."""
    arguments = sys.orig_argv[1:]
    at_port = ["-p", str(port)]
    if arguments[-2:] != at_port:
        arguments += at_port
    os.execv(sys.executable, [sys.executable, *arguments])  # noqa: S606 - itself


if __name__ == "__main__":
    sys.exit(main())

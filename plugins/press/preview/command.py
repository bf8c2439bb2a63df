"""Preview: ``python -m plugins.press.preview`` builds on every save; the open page follows.

It builds as well when an embargo ends or a story expires.

The build is the one that publishes, in one warm process; only the server adds a script to the
pages that it sends. When a build fails, the problems are shown in place of the page and the
last good site stays up behind them. Changed code starts the process anew.
"""

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from multiprocessing import active_children
from pathlib import Path
from queue import Queue
from subprocess import DEVNULL, PIPE, run
from threading import Thread
from typing import NoReturn
from urllib.parse import quote

import pelican
from pelican.log import init as init_logging

from plugins.press.preview import messages
from plugins.press.preview.preview import Preview
from plugins.press.preview.server import PreviewServer
from plugins.press.preview.watching import has_code, wait_for_all

FEW = 5
"""So many new pages are told after a build."""


def parse_arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Parse the command line."""
    parser = argparse.ArgumentParser(prog="python -m plugins.press.preview", description=__doc__)
    parser.add_argument("-s", "--settings", default="pelicanconf.py", help="settings file")
    parser.add_argument("-b", "--bind", default="127.0.0.1", help="address to serve at")
    parser.add_argument("-p", "--port", type=port_number, default=8000, help="0 takes a free one")
    parser.add_argument("-o", "--output", help="output folder")
    parser.add_argument("--try", action="store_true", dest="only_try", help="only load the plugins")
    return parser.parse_args(arguments)


def port_number(text: str) -> int:
    """Parse the number of a port."""
    number = int(text)
    if number not in range(2**16):
        raise ValueError(text)
    return number


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve and rebuild until interrupted."""
    chosen = parse_arguments(arguments)
    signal.signal(signal.SIGINT, _end)
    init_logging(name=pelican.__name__)
    preview = Preview(Path(chosen.settings).absolute(), chosen.output)
    if chosen.only_try:
        preview.load_plugins()
        return 0
    try:
        server = PreviewServer(preview.stand, chosen.bind, chosen.port)
    except OSError as error:
        values = {"port": f"{chosen.bind}:{chosen.port}", "reason": error.strerror}
        print(messages.PORT_TAKEN.in_language(preview.lang, values), file=sys.stderr)  # noqa: T201
        return 1
    Thread(target=server.serve_forever, daemon=True).start()
    host, port = server.server_address[:2]
    url = f"http://{host!s}:{port}/"
    print(messages.PREVIEW.in_language(preview.lang, {"url": url}), flush=True)  # noqa: T201
    return _follow(preview, url, port)


def _follow(preview: Preview, url: str, port: int) -> NoReturn:
    """Build on every save, and tell where to look at what is new."""
    saved: Queue[set[Path]] = Queue()
    changed: set[Path] = set()
    while True:
        preview.watch(saved, changed)
        for address in preview.build()[:FEW]:
            values = {"url": url + quote(address)}
            print(messages.NEW_PAGE.in_language(preview.lang, values), flush=True)  # noqa: T201
        changed, told = wait_for_all(saved, preview.left), ""
        while told or has_code(changed):
            told = _find_fault()
            if not told:
                _start_anew(port)
            if told != preview.stand.problem:
                print(told, file=sys.stderr)  # noqa: T201 - a command prints
            preview.stand.show(told)
            changed = wait_for_all(saved)


def _end(*_: object) -> None:
    """End at once, wherever an interrupt (Ctrl-C) comes: a build leaves nothing to clean up."""
    for worker in active_children():
        worker.kill()
    os._exit(0)  # without a look at the threads that watch


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

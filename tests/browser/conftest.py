"""The demonstration, built as it is published and served on this machine, in Chromium."""

import functools
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

from tests.browser.pages import Reader

ROOT = Path(__file__).parents[2]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test of this ring, so that it can be left out with ``-m "not browser"``."""
    for item in items:
        if Path(item.path).is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.browser)


class Server(SimpleHTTPRequestHandler):
    """Serves a folder quietly, and ``404.html`` for what is not there."""

    def log_message(self, *_: object) -> None:
        pass

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        del message, explain
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the built demonstration, with its style page."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "pelican", "content", "-s", "publishconf.py"]
    command += ["-o", str(folder / "output")]
    command += ["-e", "STYLE_PAGE=true", f'PRESS_CACHE="{folder / "cache"}"']
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "SITEURL": "https://lageblatt.example"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "output"


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Return the address at which the demonstration is served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Server, directory=str(site)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="session")
def program() -> str:
    """Return the browser that is installed; without one, CI fails and others skip."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if found:
        return found
    advice = 'no Chromium is installed; "apt-get install chromium", or set CHROMIUM to its path'
    if os.environ.get("CI"):
        pytest.fail(advice)
    pytest.skip(advice)


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Return the remote control."""
    with sync_playwright() as control:
        yield control


@pytest.fixture(scope="session")
def browser(program: str, playwright: Playwright) -> Iterator[Browser]:
    """Return the browser."""
    started = playwright.chromium.launch(
        executable_path=program,
        args=["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
    )
    yield started
    started.close()


@pytest.fixture
def reader(browser: Browser, address: str, site: Path) -> Iterator[Reader]:
    """Return a reader of the demonstration who notes what goes wrong."""
    made = Reader(browser, address, site)
    yield made
    made.close()

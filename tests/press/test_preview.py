"""The preview, with a real server and a real process."""

import subprocess
import sys
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.press.small_site import SmallSite

HERE = Path(__file__).parent

CONF = """
import sys
sys.path.insert(0, {root!r})
from tests.press.small_site import SETTINGS
globals().update(SETTINGS)
PATH, THEME, OUTPUT_PATH = "content", "theme", "output"
"""


@pytest.fixture
def address(site: SmallSite) -> Iterator[tuple[str, int]]:
    """A running preview of the small site."""
    site.write("pelicanconf.py", CONF.format(root=str(HERE.parents[1])))
    command = [sys.executable, "-m", "plugins.press.preview", "-p", "0"]
    command += ["-s", str(site.root / "pelicanconf.py")]
    preview = subprocess.Popen(
        command, cwd=HERE.parents[1], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    assert preview.stdout is not None
    for line in preview.stdout:
        if line.startswith("Preview at http://127.0.0.1:"):
            port = int(line.split(":")[2].split("/")[0])
            break
    yield "127.0.0.1", port
    preview.terminate()
    preview.communicate()


def open_stream(address: tuple[str, int]) -> HTTPResponse:
    """Open the stream of changes and wait until a first build is done."""
    connection = HTTPConnection(*address)
    connection.request("GET", "/.press/events")
    stream = connection.getresponse()
    while next_version(stream).endswith("-0"):
        pass
    return stream


def next_version(stream: HTTPResponse) -> str:
    while True:
        line = stream.readline().decode()
        assert line, "the preview ended"
        if line.startswith("data: "):
            return line.strip()


def fetch(address: tuple[str, int], path: str) -> tuple[int, str]:
    connection = HTTPConnection(*address)
    connection.request("GET", path)
    answer = connection.getresponse()
    found = answer.status, answer.read().decode()
    connection.close()
    return found


def test_a_saved_edit_reaches_the_open_page(site: SmallSite, address: tuple[str, int]) -> None:
    stream = open_stream(address)
    assert "Anna" in fetch(address, "/anna/")[1]
    site.note("anna", "Anna gespeichert")
    next_version(stream)
    status, page = fetch(address, "/anna/")
    assert status == 200
    assert "<h1>Anna gespeichert</h1>" in page
    assert page.endswith('<script src="/.press/reload.js" defer></script>')
    assert b"<script" not in (site.output / "anna/index.html").read_bytes()


def test_a_problem_is_shown_while_the_last_good_site_stays_up(
    site: SmallSite, address: tuple[str, int]
) -> None:
    stream = open_stream(address)
    good = (site.output / "anna/index.html").read_bytes()
    site.write("theme/templates/note.html", "{{ view.titel }}")
    next_version(stream)
    status, page = fetch(address, "/anna/")
    assert status == 500
    assert "<h1>This can&#x27;t be built</h1>" in page or "<h1>This can't be built</h1>" in page
    assert f"<code>{site.root}/theme/templates/note.html:1</code>" in page
    assert "has no attribute" in page
    assert (site.output / "anna/index.html").read_bytes() == good
    assert "<h1>Anna</h1>" in fetch(address, "/anna/?press=last")[1]
    site.write("theme/templates/note.html", "<p>{{ view.title }}")
    next_version(stream)
    assert fetch(address, "/anna/")[1].startswith("<p>Anna")


def test_nothing_outside_the_output_is_served(site: SmallSite, address: tuple[str, int]) -> None:
    open_stream(address)
    assert fetch(address, "/../pelicanconf.py")[0] == 404
    assert fetch(address, "/%2e%2e/pelicanconf.py")[0] == 404
    assert fetch(address, "/anna")[0] == 301
    with urlopen(f"http://{address[0]}:{address[1]}/.press/reload.js") as script:
        assert "EventSource" in script.read().decode()

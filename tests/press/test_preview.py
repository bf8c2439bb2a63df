"""The preview, with a real server and a real process."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection, HTTPResponse
from math import inf
from pathlib import Path
from queue import Queue
from shutil import copytree, rmtree, which
from signal import SIGINT
from socket import create_connection
from time import time
from urllib.request import urlopen

import pytest

from plugins.press.preview.command import parse_arguments
from plugins.press.preview.preview import Preview
from plugins.press.preview.server import PreviewServer
from plugins.press.preview.stand import Stand
from plugins.press.preview.watching import listen_to, wait_for_all
from tests.press.small_site import CONF, SmallSite

HERE = Path(__file__).parent


@pytest.fixture
def extra() -> str:
    """Return further lines of settings."""
    return ""


@pytest.fixture
def around() -> list[str]:
    """Return a command that runs the preview's command."""
    return []


@pytest.fixture
def preview(site: SmallSite, extra: str, around: list[str]) -> Iterator[subprocess.Popen[str]]:
    """A process that shows the small site."""
    site.write("pelicanconf.py", CONF + extra)
    command = [*around, sys.executable, "-m", "plugins.press.preview", "-p", "0"]
    command += ["-s", str(site.root / "pelicanconf.py")]
    preview = subprocess.Popen(
        command, cwd=HERE.parents[1], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    yield preview
    preview.terminate()
    preview.communicate()


@pytest.fixture
def address(preview: subprocess.Popen[str]) -> tuple[str, int]:
    """Where it shows the site, from now on."""
    assert preview.stdout is not None
    for line in preview.stdout:
        if line.startswith("Preview at http://127.0.0.1:"):
            return "127.0.0.1", int(line.split(":")[2].split("/")[0])
    raise AssertionError("the preview ended")


def open_stream(address: tuple[str, int]) -> HTTPResponse:
    """Open the stream of changes and wait until a first build is done."""
    connection = HTTPConnection(*address)
    connection.request("GET", "/.press/events")
    stream = connection.getresponse()
    assert stream.readline() == b"retry: 500\n"
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
    version = next_version(stream).removeprefix("data: ")
    status, page = fetch(address, "/anna/")
    assert status == 200
    assert "<h1>Anna gespeichert</h1>" in page
    assert page.endswith(
        f'<script src="/.press/reload.js" data-version="{version}" defer></script>'
    )
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
    answer, _ = answer_to(address, "/anna/?press=last", "localhost")  # shows the next problem again
    assert (answer.status, answer.headers["Location"]) == (301, "/anna/")
    assert answer.headers["Cache-Control"] == "no-store"
    answer, _ = answer_to(address, "/%2Fexample.org/?press=last", "localhost")
    assert answer.headers["Location"] == "/example.org/"


@pytest.mark.parametrize("extra", ["THEME_TEMPLATES_OVERRIDES = ['/nowhere <b>']\n"])
def test_warnings_stand_below_every_page(address: tuple[str, int]) -> None:
    open_stream(address)
    for path in ("/anna/", "/berta/"):
        page = fetch(address, path)[1]
        assert '<details class="press-note"><summary>Warnings</summary><ul><li>' in page
        assert "/nowhere &lt;b&gt;" in page
    assert "position: sticky" in fetch(address, "/.press/pages.css")[1]


def test_a_site_without_warnings_has_nothing_below_its_pages(address: tuple[str, int]) -> None:
    open_stream(address)
    assert "press-note" not in fetch(address, "/anna/")[1]


def test_a_new_page_is_told_with_its_address(
    site: SmallSite, preview: subprocess.Popen[str], address: tuple[str, int]
) -> None:
    open_stream(address)
    site.note("eine ü", "Dora")
    assert preview.stdout is not None
    told = next(line for line in preview.stdout if line.startswith("New page"))
    assert told == f"New page: http://127.0.0.1:{address[1]}/eine%20%C3%BC/\n"


def test_new_are_pages_that_no_build_before_has_made(site: SmallSite) -> None:
    site.write("pelicanconf.py", CONF)
    preview = Preview(site.root / "pelicanconf.py", None)
    assert preview.build() == []  # all of them are
    site.note("dora", "Dora")
    assert preview.build() == ["dora/", "letter/d/"]
    assert preview.build() == []
    site.note("dora", "Dora, later")
    assert preview.build() == []
    site.write("theme/templates/note.html", "{{ view.titel }}")
    site.note("emil", "Emil")
    assert preview.build() == []  # nothing was published


@pytest.mark.parametrize("folder", ["content/notes", "theme/templates"])
def test_a_name_that_ends_builds_does_not_end_the_preview(
    site: SmallSite, address: tuple[str, int], folder: str
) -> None:
    stream = open_stream(address)
    site.write(f"{folder}/bell\a.md", "Bell\n")
    next_version(stream)
    assert "The name has a control character." in fetch(address, "/anna/")[1]
    (site.root / folder / "bell\a.md").unlink()
    next_version(stream)
    assert "<h1>Anna</h1>" in fetch(address, "/anna/")[1]


def test_code_that_can_not_be_loaded_is_a_problem_like_any_other(
    site: SmallSite, preview: subprocess.Popen[str], address: tuple[str, int]
) -> None:
    stream = open_stream(address)

    def save(extra: str) -> None:
        site.write("new", CONF + extra)
        (site.root / "new").rename(site.root / "pelicanconf.py")  # as most editors do

    save("X = (\n")
    next_version(stream)
    status, page = fetch(address, "/anna/")
    assert status == 500
    assert "<p>SyntaxError: &#x27;(&#x27; was never closed<pre>Traceback" in page
    assert preview.stdout is not None
    assert any("was never closed" in line for line in preview.stdout)
    assert "<h1>Anna</h1>" in fetch(address, "/anna/?press=last")[1]
    site.note("anna", "Anna gespeichert")  # which mends nothing
    next_version(stream)
    assert "was never closed" in fetch(address, "/anna/")[1]
    save("SITENAME = 'Geheilt'\n")
    assert any(line.startswith("Preview at ") for line in preview.stdout)  # the process began anew
    open_stream(address)
    assert "Geheilt" in fetch(address, "/anna/")[1]


FEW_WATCHES = 'echo 2 > /proc/sys/user/max_inotify_watches && exec "$@"'
IN_NAMESPACE = ["unshare", "--user", "--map-root-user", "sh", "-c", FEW_WATCHES, "sh"]


@pytest.mark.skipif(
    which("unshare") is None
    or subprocess.run([*IN_NAMESPACE, "true"], check=False, capture_output=True).returncode != 0,
    reason="no namespace here in which the system watches fewer files",
)
@pytest.mark.parametrize("around", [IN_NAMESPACE])
def test_where_the_system_watches_no_more_files_the_preview_looks_at_them(
    site: SmallSite, address: tuple[str, int]
) -> None:
    stream = open_stream(address)
    site.write("theme/templates/note.html", "<p>{{ view.title }}")
    later = time() + 5  # whole seconds are all that is looked at
    os.utime(site.root / "theme/templates/note.html", (later, later))
    next_version(stream)
    assert fetch(address, "/anna/")[1].startswith("<p>Anna")


def test_the_preview_watches_sources_and_code_and_nothing_that_it_writes(
    site: SmallSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(site.root)
    site.write("corridor.py", "")
    site.write("templates/note.html", "")
    extra = 'PLUGINS = [*PLUGINS, "corridor"]\n'
    extra += f"THEME_TEMPLATES_OVERRIDES = [{str(site.root / 'templates')!r}]\n"
    site.write("small_conf.py", CONF + extra)
    preview = Preview(site.root / "small_conf.py", None)
    here = [HERE.parent, HERE.parents[1] / "plugins"]
    there = [site.root / name for name in ("content", "templates", "theme")]
    assert preview.folders == {*here, *there}
    assert preview.beside == {site.root}
    assert preview.singles == frozenset()


def test_the_preview_watches_what_links_of_the_theme_lead_to_and_folders_to_come(
    site: SmallSite,
) -> None:
    extra = f"THEME_TEMPLATES_OVERRIDES = [{str(site.root / 'own/templates')!r}]\n"
    site.write("pelicanconf.py", CONF + extra)
    apart = site.root / "apart.html"
    (site.root / "theme/templates/parts/line.html").rename(apart)
    (site.root / "theme/templates/parts/line.html").symlink_to(apart)
    (site.root / "theme/templates/nothing.html").symlink_to("nowhere")
    preview = Preview(site.root / "pelicanconf.py", None)
    assert preview.singles == {apart, site.root / "own"}
    saved: Queue[set[Path]] = Queue()
    preview.watch(saved)
    apart.write_text("{% macro line(near) %}<b>{% endmacro %}")
    assert saved.get(timeout=30) == {apart}
    site.write("own/templates/note.html", "own")
    assert saved.get(timeout=30) == {site.root / "own"}
    preview.watch(saved)
    site.write("own/templates/note.html", "own, later")
    assert saved.get(timeout=30) == {site.root / "own/templates/note.html"}


def test_folders_that_take_the_place_of_others_are_watched(site: SmallSite) -> None:
    site.write("pelicanconf.py", CONF)
    preview = Preview(site.root / "pelicanconf.py", None)
    saved: Queue[set[Path]] = Queue()
    content, aside = site.root / "content", site.root / "aside"

    def edit_and_watch() -> None:
        preview.watch(saved, wait_for_all(saved))
        site.note("anna", "Anna gespeichert")
        note = content / "notes/anna.md"
        while note not in saved.get(timeout=30):
            pass

    preview.watch(saved)
    content.rename(aside)
    copytree(aside, content)
    edit_and_watch()
    rmtree(content)
    preview.watch(saved, wait_for_all(saved))
    aside.rename(content)
    edit_and_watch()


def test_a_folder_that_went_the_moment_before_is_looked_for_again(tmp_path: Path) -> None:
    saved: Queue[set[Path]] = Queue()
    listen_to(saved, {tmp_path / "gone"})
    assert saved.get(timeout=30) == {tmp_path / "gone"}


def test_a_plugin_that_can_not_be_loaded_is_told_as_by_a_build(site: SmallSite) -> None:
    site.write("pelicanconf.py", CONF + 'PLUGINS = [*PLUGINS, "nowhere"]\n')
    command = [sys.executable, "-m", "plugins.press.preview", "--try"]
    command += ["-s", str(site.root / "pelicanconf.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=HERE.parents[1])
    assert done.returncode == 1
    assert "The plugin nowhere" in done.stderr
    assert "Traceback" not in done.stderr


def test_no_port_has_a_number_of_more_than_two_bytes(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse_arguments(["-p", "65536"])
    assert "invalid port_number value: '65536'" in capsys.readouterr().err
    assert parse_arguments(["-p", "65535"]).port == 65535


BUSY = "from threading import Event, Thread\nThread(target=Event().wait).start()\n"


@pytest.mark.parametrize("extra", [BUSY])
def test_an_interrupt_ends_the_preview_at_once_whatever_its_threads_wait_for(
    preview: subprocess.Popen[str], address: tuple[str, int]
) -> None:
    open_stream(address)
    preview.send_signal(SIGINT)
    told, _ = preview.communicate(timeout=30)
    assert (preview.returncode, "Traceback" in told) == (0, False)


def test_the_preview_knows_for_how_long_what_it_built_holds(site: SmallSite) -> None:
    extra = 'BUILD_TIME = "2024-06-18T06:00+02:00"\nUNTIL = "2024-06-18T07:00+02:00"\n'
    site.write("pelicanconf.py", CONF + extra)
    preview = Preview(site.root / "pelicanconf.py", str(site.output))
    assert preview.left() == inf
    preview.build()
    assert preview.left() == 3600
    preview.build()  # finds nothing changed
    assert preview.left() == 3600
    (site.root / "theme/templates/note.html").unlink()
    preview.build()  # fails
    assert preview.left() == 3600


def test_changes_are_waited_for_while_what_was_built_holds() -> None:
    saved: Queue[set[Path]] = Queue()
    assert wait_for_all(saved, iter([0.001, 0.0]).__next__) == set()
    saved.put({Path("a")})
    saved.put({Path("b")})
    assert wait_for_all(saved, lambda: 1.0) == {Path("a"), Path("b")}
    saved.put({Path("c")})
    assert wait_for_all(saved, lambda: -1.0) == {Path("c")}


@pytest.mark.parametrize("extra", ["LASTS = 0.2\n"])
def test_the_site_is_built_anew_when_it_no_longer_holds(address: tuple[str, int]) -> None:
    stream = open_stream(address)
    assert next_version(stream) != next_version(stream)


def test_a_port_that_is_taken_is_told(site: SmallSite, address: tuple[str, int]) -> None:
    command = [sys.executable, "-m", "plugins.press.preview", "-p", str(address[1])]
    command += ["-s", str(site.root / "pelicanconf.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=HERE.parents[1])
    assert (done.returncode, done.stderr.splitlines()[-1]) == (
        1,
        f"The preview can't open 127.0.0.1:{address[1]}: Address already in use. Name another one "
        "with PORT=….",
    )


def test_names_that_no_file_may_have_are_not_found(address: tuple[str, int]) -> None:
    assert fetch(address, "/%00")[0] == 404
    assert fetch(address, f"/{'x' * 300}/")[0] == 404
    with create_connection(address, timeout=30) as connection:
        connection.sendall(b"GET http://[x HTTP/1.0\r\nHost: localhost\r\n\r\n")
        assert b" 404 " in connection.recv(20)


def test_what_another_preview_shows_is_another_version(tmp_path: Path) -> None:
    assert Stand(tmp_path, "en").version != Stand(tmp_path, "en").version


@pytest.mark.parametrize("error", [BrokenPipeError, ConnectionResetError, ZeroDivisionError])
def test_browsers_that_went_away_are_no_news(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], error: type[Exception]
) -> None:
    with PreviewServer(Stand(tmp_path, "en"), "127.0.0.1", 0) as server:
        try:
            raise error  # noqa: TRY301 - the server looks at what is raised at the moment
        except error:
            server.handle_error(None, ("127.0.0.1", 1))
    assert ("Traceback" in capsys.readouterr().err) == (error is ZeroDivisionError)


def test_a_folder_is_found_without_the_slash_behind_it(
    site: SmallSite, address: tuple[str, int]
) -> None:
    open_stream(address)
    (site.output / "Ω 1").mkdir()
    connection = HTTPConnection(*address, timeout=30)
    connection.request("GET", "/%CE%A9%201")
    answer = connection.getresponse()
    assert (answer.status, answer.read()) == (301, b"")
    assert answer.headers["Location"] == "/%CE%A9%201/"
    connection.close()


def answer_to(address: tuple[str, int], path: str, host: str) -> tuple[HTTPResponse, str]:
    with closing(HTTPConnection(*address)) as connection:
        connection.request("GET", path, headers={"Host": host})
        answer = connection.getresponse()
        return answer, answer.read().decode()


def test_the_preview_answers_to_names_of_this_machine_only(
    site: SmallSite, address: tuple[str, int]
) -> None:
    open_stream(address)
    port = address[1]
    own = [f"localhost:{port}", "localhost", f"127.0.0.1:{port}", f"[::1]:{port}"]
    foreign = ["example.org", f"localhost.example.org:{port}", f"127.0.0.1.example.org:{port}"]
    assert [answer_to(address, "/anna/", host)[0].status for host in own] == [200] * 4
    for path in ("/anna/", "/.press/events"):
        for host in foreign:
            answer, told = answer_to(address, path, host)
            assert (answer.status, told) == (
                421,
                f"The preview shows nothing under this name. Open http://localhost:{port}/.",
            )


def test_an_address_adds_no_header_to_an_answer(site: SmallSite, address: tuple[str, int]) -> None:
    open_stream(address)
    answer, _ = answer_to(address, "/x%0d%0aSet-Cookie:%20a=b/../anna", "localhost")
    assert (answer.status, answer.getheader("Set-Cookie")) == (301, None)
    assert answer.getheader("Location") == "/x%0D%0ASet-Cookie%3A%20a%3Db/../anna/"


def test_a_head_is_a_page_without_its_content(site: SmallSite, address: tuple[str, int]) -> None:
    open_stream(address)
    connection = HTTPConnection(*address)
    connection.request("HEAD", "/anna/")
    answer = connection.getresponse()
    assert (answer.status, answer.read()) == (200, b"")
    connection.close()


def test_the_head_of_the_stream_of_changes_ends(address: tuple[str, int]) -> None:
    with create_connection(address, timeout=30) as connection:
        connection.sendall(b"HEAD /.press/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
        with connection.makefile("rb") as answer:
            head, _, body = answer.read().partition(b"\r\n\r\n")
    assert (head.splitlines()[0], body) == (b"HTTP/1.1 200 OK", b"")


def test_nothing_outside_the_output_is_served(site: SmallSite, address: tuple[str, int]) -> None:
    open_stream(address)
    assert fetch(address, "/../pelicanconf.py")[0] == 404
    assert fetch(address, "/%2e%2e/pelicanconf.py")[0] == 404
    assert fetch(address, "/anna")[0] == 301
    with urlopen(f"http://{address[0]}:{address[1]}/.press/reload.js") as script:
        assert "EventSource" in script.read().decode()

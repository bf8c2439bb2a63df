"""The server of the preview: the site as it is on disk, plus a script that waits for changes."""

import html
import mimetypes
import re
import sys
from collections.abc import Sequence
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from secrets import token_hex
from threading import Condition
from typing import Any
from urllib.parse import quote, unquote

from plugins.press.preview import messages

OWN = "/.press/"
SCRIPT = b"""\
const seen = document.currentScript.dataset.version;
const isProblem = "problem" in document.body.dataset;
const place = ".press:" + location.pathname;
let stream;

// A browser keeps six streams open and loads nothing more beside them: pages in view have one.
function listen() {
  stream?.close();
  stream = document.hidden ? undefined : new EventSource("/.press/events");
  if (stream) stream.onmessage = (event) => event.data === seen || reload();
}

// A browser knows itself how far a page was read, but not if the page of problems came between.
function reload() {
  if (isProblem) history.scrollRestoration = "manual";
  else sessionStorage.setItem(place, scrollY);
  location.reload();
}

function goOn() {
  scrollTo(0, sessionStorage.getItem(place));
  history.scrollRestoration = "auto";
}

if (history.scrollRestoration === "manual" && !isProblem) {
  addEventListener("load", () => setTimeout(goOn));
}
document.addEventListener("visibilitychange", listen);
listen();
"""
TAG = '<script src="/.press/reload.js" data-version="{version}" defer></script>'
NOTE = """<link rel="stylesheet" href="/.press/note.css">\
<details class="press-note"><summary>{title}</summary>{body}</details>"""
STYLE = b"""\
.press-note { position: sticky; bottom: 0; max-height: 50vh; overflow: auto; z-index: 9;
  padding: .4rem 1rem; border-top: 1px solid; font: 14px/1.5 system-ui, sans-serif;
  color: #16191d; background: #ffefa8 }
@media print { .press-note { display: none } }
"""
RETRY = b"retry: 500\n\n"
"""Milliseconds after which an open page looks again for a preview that begins anew."""
HEARTBEAT = 15.0
"""Seconds after which a silent stream shows that it lives."""

_LOCAL = re.compile(r"127(?:\.\d{1,3}){3}|::1|localhost")
_OWN_HOST = re.compile(r"(?:[\d.]+|\[[\da-f:.]+\]|localhost)(?::\d+)?", re.IGNORECASE)
"""How a browser on this machine names it. Another name is that of a foreign site, which leads
here to read what isn't published (DNS rebinding)."""

PROBLEM_PAGE = """<!doctype html><html lang="{lang}"><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width">
<style>body{{font:17px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:50rem;padding:0 1rem}}
h1{{font-size:1.4rem}}ul{{list-style:none;padding:0}}li{{margin:.8rem 0}}code{{color:#0b4f6c}}
pre{{overflow:auto}}</style>
<body data-problem><h1>{title}</h1>{body}<p><a href="?press=last">{back}</a></p></body></html>
"""


class Stand:
    """What there is to show: the output folder, and what was wrong with the last build."""

    def __init__(self, output: Path, lang: str) -> None:
        self.output = output.resolve()
        self.lang = "de" if lang.startswith("de") else "en"
        self.problem = ""
        self.warnings: Sequence[str] = ()
        self.changed = Condition()
        self._own = token_hex(4)
        self._count = 0

    @property
    def version(self) -> str:
        """What is shown at the moment, by a name that no other preview gives."""
        return f"{self._own}-{self._count}"

    def show(self, problem: str = "", warnings: Sequence[str] = ()) -> None:
        """Show the site with warnings below its pages, or what is wrong with it."""
        with self.changed:
            self.problem, self.warnings = problem, warnings
            self._count += 1
            self.changed.notify_all()

    def problem_page(self) -> str:
        """Return the page that tells the problems."""
        lines = [line for line in self.problem.splitlines() if line.strip()]
        if lines and lines[0].startswith("Traceback"):
            body = f"<p>{html.escape(lines[-1])}<pre>{html.escape(self.problem)}</pre>"
        else:
            body = _list(lines)
        words = {
            "title": messages.NOT_BUILT.in_language(self.lang, {}),
            "back": messages.LAST_GOOD.in_language(self.lang, {}),
        }
        return PROBLEM_PAGE.format(lang=self.lang, body=body, **words)

    def note(self) -> str:
        """Return what pages say of warnings at their foot."""
        if not self.warnings:
            return ""
        title = messages.WARNINGS.in_language(self.lang, {})
        return NOTE.format(title=title, body=_list(self.warnings))


def _list(lines: Sequence[str]) -> str:
    return f"<ul>{''.join(f'<li>{_mark_place(line)}' for line in lines)}</ul>"


def _mark_place(line: str) -> str:
    place, colon, rest = line.partition(": ")
    if not colon or " " in place:
        return html.escape(line)
    return f"<code>{html.escape(place)}</code><br>{html.escape(rest)}"


class Handler(BaseHTTPRequestHandler):
    """Answers one request."""

    server: "PreviewServer"
    protocol_version = "HTTP/1.1"

    def do_HEAD(self) -> None:
        """Send what ``do_GET`` does, but for the content."""
        self.do_GET()

    def do_GET(self) -> None:
        """Send a page, a file, the script, or the stream of changes."""
        if self.server.is_local and not _OWN_HOST.fullmatch(self.headers.get("Host", "localhost")):
            values = {"port": self.server.server_address[1]}
            told = messages.FOREIGN_HOST.in_language(self.server.stand.lang, values)
            self._send(HTTPStatus.MISDIRECTED_REQUEST, "text/plain", told.encode())
            return
        path, _, query = self.path.partition("?")
        if path == OWN + "reload.js":
            self._send(HTTPStatus.OK, "text/javascript", SCRIPT)
        elif path == OWN + "note.css":
            self._send(HTTPStatus.OK, "text/css", STYLE)
        elif path == OWN + "events":
            self._stream()
        else:
            try:
                self._send_site(unquote(path), last="press=last" in query)
            except (OSError, ValueError):  # no name that a file may have
                self._send(HTTPStatus.NOT_FOUND, "text/plain", b"")

    def _send_site(self, path: str, *, last: bool) -> None:
        stand = self.server.stand
        version = stand.version  # before what it is of is read: what comes later is told
        file = (stand.output / path.lstrip("/")).resolve()
        if not file.is_relative_to(stand.output):
            self._send(HTTPStatus.NOT_FOUND, "text/plain", b"")
            return
        if file.is_dir() and not path.endswith("/"):
            self._redirect(path + "/")
            return
        if last and not stand.problem:  # the next problem shall be seen
            self._redirect(path)
            return
        status = HTTPStatus.OK
        file = file / "index.html" if path.endswith("/") else file
        if file.suffix == ".html" and stand.problem and not last:
            page = insert_before_end(stand.problem_page().encode(), TAG.format(version=version))
            self._send(HTTPStatus.INTERNAL_SERVER_ERROR, "text/html", page)
            return
        if not file.is_file():
            status, file = HTTPStatus.NOT_FOUND, stand.output / "404.html"
        try:
            content = file.read_bytes()
        except OSError:
            content = messages.NO_PAGE.in_language(stand.lang, {}).encode()
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        if kind == "text/html":
            content = insert_before_end(content, stand.note() + TAG.format(version=version))
        self._send(status, kind, content)

    def _redirect(self, path: str) -> None:
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", quote("/" + path.lstrip("/")))
        self.send_header("Cache-Control", "no-store")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send(self, status: HTTPStatus, kind: str, content: bytes) -> None:
        text = kind.startswith("text/") or kind.endswith(("xml", "json", "javascript"))
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if text else kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def _stream(self) -> None:
        """Tell the version now and whenever it changes (server-sent events)."""
        stand = self.server.stand
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Connection", "close")
        self.end_headers()
        if self.command == "HEAD":
            return
        self.wfile.write(RETRY)
        told = ""
        while True:
            with stand.changed:
                stand.changed.wait_for(lambda: stand.version != told, HEARTBEAT)  # noqa: B023
                version = stand.version
            line = f"data: {version}\n\n" if version != told else ": still here\n\n"
            told = version
            self.wfile.write(line.encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Keep quiet: the builds are what there is to tell."""


def insert_before_end(page: bytes, elements: str) -> bytes:
    """Put elements at the end of the body of a page."""
    head, body, rest = page.rpartition(b"</body>")
    return head + elements.encode() + body + rest if body else page + elements.encode()


class PreviewServer(ThreadingHTTPServer):
    """Serves one stand; port 0 takes a free one."""

    daemon_threads = True

    def __init__(self, stand: Stand, host: str, port: int) -> None:
        super().__init__((host, port), Handler)
        self.stand = stand
        self.is_local = _LOCAL.fullmatch(host) is not None

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401
        """Keep quiet of browsers that went away: they turn to the next page whenever they like."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)

"""The server of the preview."""

import mimetypes
import re
import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

from plugins.press.preview import messages
from plugins.press.preview.stand import FILES, OWN, TAG, Stand, insert_before_end

RETRY = b"retry: 500\n\n"
"""Milliseconds after which an open page looks again for a preview that begins anew."""
HEARTBEAT = 15.0
"""Seconds after which a silent stream shows that it lives."""

_LOCAL = re.compile(r"127(?:\.\d{1,3}){3}|::1|localhost")
_OWN_HOST = re.compile(r"(?:[\d.]+|\[[\da-f:.]+\]|localhost)(?::\d+)?", re.IGNORECASE)
"""How a browser on this machine names it. Another name is that of a foreign site, which leads
here to read what isn't published (DNS rebinding)."""


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
        if path in FILES:
            content = Path(__file__).with_name(path.removeprefix(OWN)).read_bytes()
            self._send(HTTPStatus.OK, FILES[path], content)
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

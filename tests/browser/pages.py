"""Kinds of pages, and a reader who opens them and notes what goes wrong."""

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request

KINDS = {
    "front": "index.html",
    "edition": "[0-9]*/[0-9]*/[0-9]*/index.html",
    "story": "[0-9]*/[0-9]*/[0-9]*/*/index.html",
    "month": "[0-9]*/[0-9]*/index.html",
    "topic": "thema/*/index.html",
    "dossier": "dossier/*/index.html",
    "outlet": "quelle/*/index.html",
    "category": "rubrik/*/index.html",
    "topics": "thema/index.html",
    "dossiers": "dossier/index.html",
    "outlets": "quelle/index.html",
    "categories": "rubrik/index.html",
    "archive": "archiv/index.html",
    "corrections": "korrekturen/index.html",
    "search": "suche/index.html",
    "static": "ueber/index.html",
    "style": "muster/index.html",
    "missing": "404.html",
}
"""Kind of page → where such pages lie in the output."""


def find_pages(site: Path, kind: str) -> list[str]:
    """Return the addresses of all pages of a kind."""
    files = sorted(site.glob(KINDS[kind]))
    return [file.relative_to(site).as_posix().removesuffix("index.html") for file in files]


def find_page(site: Path, kind: str, *, having: str = "") -> str:
    """Return the address of the page of a kind that has most on it, and ``having`` too."""
    files = [file for file in site.glob(KINDS[kind]) if having in file.read_text("utf-8")]
    file = max(files, key=lambda file: file.stat().st_size)
    return file.relative_to(site).as_posix().removesuffix("index.html")


class Reader:
    """Opens pages of a site and keeps all messages and requests."""

    def __init__(self, browser: Browser, address: str, site: Path) -> None:
        self._browser = browser
        self._contexts: list[BrowserContext] = []
        self.address = address
        self.site = site
        self.messages: list[str] = []
        self.requests: list[str] = []

    def open(self, kind: str, *, width: int = 1280, having: str = "", **settings: Any) -> Page:
        """Open the richest page of a kind and wait until it and its fonts are there."""
        page = self.blank(width=width, **settings)
        return self.turn(page, find_page(self.site, kind, having=having))

    def blank(self, *, width: int = 1280, **settings: Any) -> Page:
        """Return an empty page in a context of its own."""
        context = self._browser.new_context(viewport={"width": width, "height": 900}, **settings)
        self._contexts.append(context)
        page = context.new_page()
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.messages.append(str(error)))
        page.on("request", self._see)
        return page

    def turn(self, page: Page, place: str) -> Page:
        """Turn a page to an address of the site."""
        page.goto(self.address + place, wait_until="load")
        page.evaluate("document.fonts.ready.then(() => null)")
        return page

    def foreign(self) -> list[str]:
        """Return all requests to other hosts."""
        own = urlsplit(self.address).netloc
        return [url for url in self.requests if urlsplit(url).netloc != own]

    def close(self) -> None:
        """Close all pages."""
        for context in self._contexts:
            context.close()

    def _hear(self, message: ConsoleMessage) -> None:
        self.messages.append(f"{message.type}: {message.text}")

    def _see(self, request: Request) -> None:
        self.requests.append(request.url)

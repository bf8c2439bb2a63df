"""Dead links of a built site: what its theme, settings and texts link to, and is not there.

A build checks what stories link to; whoever changes templates, style sheets, menus or raw HTML
checks the rest.
"""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

from bs4 import BeautifulSoup
from bs4.filter import SoupStrainer

from plugins.press.processes.workers import count_cores, work_in_parts

_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//")
_URL = re.compile(r"""url\(\s*(["']?)(?!#)([^"')]+?)\1\s*\)""")


class DeadLink(NamedTuple):
    """A link that leads to no file, or to no element of its page."""

    page: Path
    """Or style sheet, below the site."""
    link: str
    anchor: str
    """What the page that it leads to lacks; "" where there is no such page."""
    target: Path
    """Where it leads, which is the same for a link that stands at many depths."""


class _Proof(NamedTuple):
    links: tuple[str, ...]
    anchors: frozenset[str]


def find_dead_links(site: Path, url: str = "") -> Iterator[DeadLink]:
    """Find the dead links of pages, in their order, and of style sheets of a built site.

    Args:
        site: folder of the output.
        url: public root of the site without a slash at its end; "" where it has none.
    """
    pages = sorted(site.rglob("*.html"))
    proofs = dict(zip(pages, _read_all(pages), strict=True))
    proofs |= {sheet: _read_sheet(sheet) for sheet in sorted(site.rglob("*.css"))}
    root = urlsplit(url).path
    show = cache(_show)
    for page, proof in proofs.items():
        for link in proof.links:
            own = root + link.removeprefix(url) if f"{link}/".startswith(f"{url}/") else link
            if not _ELSEWHERE.match(own):
                place, _, quoted = own.partition("#")
                path = unquote(place.partition("?")[0])
                target, there = show(_find_place(path, page, site, root))
                anchor = unquote(quoted)
                if not there:
                    yield DeadLink(page.relative_to(site), link, "", target)
                elif anchor and target in proofs and anchor not in proofs[target].anchors:
                    yield DeadLink(page.relative_to(site), link, anchor, target)


class _Finder(SoupStrainer):
    """Notes where elements link to and what they are called, and has no tree made of them."""

    def __init__(self) -> None:
        super().__init__()
        self.links: dict[str, None] = {}
        self.anchors: set[str] = set()

    def allow_tag_creation(
        self,
        nsprefix: str | None,  # noqa: ARG002 - as Beautiful Soup calls it
        name: str,
        attrs: Mapping[Any, str] | None,
    ) -> bool:
        given = attrs or {}
        for kind in ("href", "src", "action") if name == "form" else ("href", "src"):
            if kind in given:
                self.links[given[kind]] = None
        if "id" in given:
            self.anchors.add(given["id"])
        return False

    def allow_string_creation(self, string: str) -> bool:  # noqa: ARG002 - the same
        return False


def _read_all(pages: Sequence[Path]) -> list[_Proof]:
    parts = work_in_parts(lambda part: list(map(_read, part)), pages, count_cores())
    return [proof for part in parts for proof in part]


def _read(page: Path) -> _Proof:
    finder = _Finder()
    BeautifulSoup(page.read_bytes(), "lxml", from_encoding="utf-8", parse_only=finder)
    return _Proof(tuple(finder.links), frozenset(finder.anchors))


def _read_sheet(sheet: Path) -> _Proof:
    urls = _URL.findall(sheet.read_text("utf-8", "replace"))
    return _Proof(tuple(dict.fromkeys(url for _, url in urls)), frozenset())


def _find_place(path: str, page: Path, site: Path, root: str) -> str:
    """Return the place on the disk that a link's path names; ``root`` is that of the site."""
    if not path:
        return str(page)
    inner = f"{path}/".removeprefix(f"{root}/").strip("/")
    base, path = (site, inner) if path.startswith("/") else (page.parent, path)
    return os.path.normpath(f"{base}/{path}")


def _show(place: str) -> tuple[Path, bool]:
    """Return the file that a server shows for a place, and whether it is there."""
    target = Path(place)
    target = target / "index.html" if target.is_dir() else target
    return target, target.is_file()

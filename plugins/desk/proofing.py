"""Dead links of a built site: what its theme, settings and texts link to, and is not there.

A build checks what stories link to; whoever changes templates, style sheets, menus or raw HTML
checks the rest.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from bs4 import BeautifulSoup

_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//")
_URL = re.compile(r"""url\(\s*(["']?)(?!#)([^"')]+?)\1\s*\)""")
_LINKS = {"href": "[href]", "src": "[src]", "action": "form[action]"}


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
    proofs = {page: _read(page) for page in sorted(site.rglob("*.html"))}
    proofs |= {sheet: _read_sheet(sheet) for sheet in sorted(site.rglob("*.css"))}
    root = urlsplit(url).path
    for page, proof in proofs.items():
        for link in proof.links:
            own = root + link.removeprefix(url) if f"{link}/".startswith(f"{url}/") else link
            if not _ELSEWHERE.match(own):
                place, _, quoted = own.partition("#")
                target = _find_target(unquote(place.partition("?")[0]), page, site, root)
                anchor = unquote(quoted)
                if not target.is_file():
                    yield DeadLink(page.relative_to(site), link, "", target)
                elif anchor and target in proofs and anchor not in proofs[target].anchors:
                    yield DeadLink(page.relative_to(site), link, anchor, target)


def _read(page: Path) -> _Proof:
    soup = BeautifulSoup(page.read_bytes(), "lxml", from_encoding="utf-8")
    links = (str(tag[name]) for name, tags in _LINKS.items() for tag in soup.select(tags))
    return _Proof(
        tuple(dict.fromkeys(links)), frozenset(str(tag["id"]) for tag in soup.select("[id]"))
    )


def _read_sheet(sheet: Path) -> _Proof:
    urls = _URL.findall(sheet.read_text("utf-8", "replace"))
    return _Proof(tuple(dict.fromkeys(url for _, url in urls)), frozenset())


def _find_target(path: str, page: Path, site: Path, root: str) -> Path:
    """Return the file that a server shows for the path of a link; ``root`` is that of the site."""
    if not path:
        return page
    inner = f"{path}/".removeprefix(f"{root}/").strip("/")
    target = Path(os.path.normpath(site / inner if path.startswith("/") else page.parent / path))
    return target / "index.html" if target.is_dir() else target

"""Printing: pages are rendered and written to where they wait, in one process or in many.

Each process prints the pages of a piece in step (see ``steps``).
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct

from plugins.press.cache.keeping import hash_bytes
from plugins.press.cache.shelf import fetch_body
from plugins.press.cache.store import Store
from plugins.press.disk.staging import link_twin, write_staged
from plugins.press.ledger.artifacts import has_content
from plugins.press.ledger.ingredients import compare_ingredients, take_ingredients
from plugins.press.processes.steps import Steps, take_steps
from plugins.press.processes.workers import can_fork, cut, open_workers, share_out
from plugins.press.rendering.faults import FAULTS, tell_fault
from plugins.press.rendering.page import Page
from plugins.press.rendering.renderer import Renderer, RenderSettings
from plugins.problems.stopping import Stop

FEW = 24
"""So few pages are rendered faster than workers are started."""

Changed = tuple[tuple[str, tuple[str, ...]], ...]
"""Fields of the view that changed, with the names of what came into them."""


class Order(Struct, frozen=True):
    """What workers need to print pages."""

    settings: RenderSettings
    site: Any
    store: Store
    stage: Path
    """Folder where printed files wait."""
    twin: Path | None
    """Second folder for links; with it, files wait under their own paths, not under numbers."""
    live: Path
    contents: Mapping[str, bytes]
    """Path → hash of the bytes that readers see now; b"" to compare with the file."""
    before: Mapping[str, bytes]
    """Path → ingredients at the last time, to say what changed."""
    templates: tuple[str, ...] = ()
    """All that will be used, with what they include."""
    first: int = 0
    """Under this number the first page waits."""


class Printed(Struct, frozen=True, array_like=True, gc=False):
    """A page as it came out."""

    number: int
    size: int
    mtime: int
    content: bytes
    ingredients: bytes
    staged: bool
    """It waits to be published; else readers have these very bytes already."""
    changed: Changed = ()


def place_of(order: Order, number: int, path: str) -> str:
    """Return where a page waits."""
    return f"{order.stage}/{path}" if order.twin else f"{order.stage}/{order.first + number}"


class _Press:
    """What one worker keeps while it prints."""

    def __init__(self, order: Order, pages: Sequence[Page]) -> None:
        self.order = order
        self.pages = pages
        self.renderer = Renderer(order.settings, order.site, self._fetch_body)
        self.made: set[str] = set()
        """Folders that are there."""

    def _fetch_body(self, digest: str) -> str:
        return fetch_body(self.order.store.connection, digest)


class _Worker:
    press: _Press


def _begin(press: _Press | Order) -> None:
    _Worker.press = _Press(press, ()) if isinstance(press, Order) else press
    _Worker.press.order.store.begin_reading()


Task = tuple[int, Page | None]
"""Number of a page, and the page itself where workers have not inherited it."""


def print_pages(pages: Sequence[Page], order: Order, workers: int) -> Iterator[Printed]:
    """Render and write pages; results come in any order.

    Workers that are forked inherit pages and compiled templates; others get their pages sent,
    with the views composed.

    Raises:
        Stop: a template is wrong.
        OSError: the disk is full.
    """
    workers = workers if len(pages) > FEW else 1
    inherited = workers == 1 or can_fork()
    press = _Press(order, pages)
    if inherited:
        press.renderer.preload(order.templates)
    with open_workers(workers, _begin, press if inherited else order) as pool:
        tasks: list[Task] = [
            (number, None if inherited else Page(page.path, page.render, page.composed()))
            for number, page in enumerate(pages)
        ]
        for piece in share_out(pool, _print_piece, cut(tasks, workers)):
            yield from piece
    order.store.rest()


def _print_piece(piece: Sequence[Task]) -> list[Printed]:
    press = _Worker.press
    return take_steps(_print(press, number, page or press.pages[number]) for number, page in piece)


def _print(press: _Press, number: int, page: Page) -> Steps[Printed]:
    order = press.order
    view = page.composed()
    yield
    content = _render(press, Page(page.path, page.render, view))
    bodies = press.renderer.bodies
    yield
    digest = hash_bytes(content)
    ingredients = take_ingredients(view, bodies)
    changed: Changed = ()
    if page.path in order.before:
        changed = tuple(compare_ingredients(order.before[page.path], view, bodies))
    known = order.contents.get(page.path)
    if known is not None and has_content(f"{order.live}/{page.path}", digest, known):
        return Printed(number, len(content), 0, digest, ingredients, staged=False, changed=changed)
    yield
    place = place_of(order, number, page.path)
    mtime = write_staged(place, content, press.made)
    if order.twin:
        link_twin(place, f"{order.twin}/{page.path}", press.made)
    return Printed(number, len(content), mtime, digest, ingredients, staged=True, changed=changed)


def _render(press: _Press, page: Page) -> bytes:
    try:
        return press.renderer.render(page)
    except Stop:
        raise
    except FAULTS as error:
        told = tell_fault(error, page.path, press.order.settings.templates)
        if told is None:
            error.add_note(f"while rendering {page.path}")
            raise
        raise told from None

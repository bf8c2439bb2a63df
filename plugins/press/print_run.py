"""A print run: all artifacts of one build, from what is to be made to what readers see."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from jinja2 import TemplateSyntaxError
from msgspec import Struct

from plugins.newsroom.problems import Place, Problem
from plugins.press import messages
from plugins.press.build import Build
from plugins.press.fingerprints import Fingerprinter, Reason
from plugins.press.ledger import (
    Artifact,
    Components,
    Entries,
    State,
    forget_outputs,
    hash_bytes,
    load_ingredients,
    save_ledger,
)
from plugins.press.mirror import parents_of
from plugins.press.page import Page
from plugins.press.printing import Changed, Order, Printed, place_of, print_pages, write_staged
from plugins.press.rendering import RenderSettings, is_function
from plugins.press.stopping import Stop
from plugins.press.trees import Changes, Inodes
from plugins.press.why import explain

BATCH = 4000
"""So many pages with finished views wait at most: they are all in memory."""


class Given(Struct, frozen=True):
    """An artifact that is no page: bytes, or a file to copy."""

    content: bytes | Path
    fingerprint: bytes


class PrintRun:
    """Collects what the rooms want printed, prints what changed, publishes all at once."""

    def __init__(
        self,
        build: Build,
        fingerprints: Fingerprinter,
        rendering: RenderSettings,
        site: Any,  # noqa: ANN401
    ) -> None:
        self._build = build
        self._fingerprints = fingerprints
        self._rendering = rendering
        self._site = site
        self._known = build.ledger.artifacts
        self._strays = build.strays
        self._owned = frozenset(build.trees.find_owned()) or frozenset(self._known)
        self._claimed: dict[str, str] = {}
        self._problems: list[Problem] = []
        self._waiting: list[Page] = []
        self._finished_views = 0
        self._fingerprint_of: dict[str, bytes] = {}
        self._staged: dict[str, str] = {}
        self._entries: dict[str, Artifact] = {}
        self._ingredients: dict[str, bytes] = {}
        self._why: dict[str, str] = {}
        self._stage: Path | None = None
        self._numbers = 0

    # --- collecting ---

    def add(self, page: Page) -> None:
        """Take a page; it is rendered only when its fingerprint is not the ledger's."""
        if not self._claim(page.path, page.render) or not self._has_template(page):
            return
        fingerprint = self._fingerprints.of(page)
        if self._is_kept(page.path, fingerprint):
            return
        self._fingerprint_of[page.path] = fingerprint
        self._waiting.append(page)
        self._finished_views += page.compose is None
        if self._finished_views >= BATCH:
            self._print()

    def add_content(self, path: str, content: bytes | Path, digest: bytes = b"") -> None:
        """Take finished bytes, or a file to copy; ``digest`` is their hash if it is known."""
        if not self._claim(path, "static file" if isinstance(content, Path) else "finished page"):
            return
        if not digest:
            digest = hash_bytes(content.read_bytes() if isinstance(content, Path) else content)
        if self._is_kept(path, digest):
            return
        self._why[path] = "new" if path not in self._known else "file"
        if self._has_content(path, digest):
            self._keep_content(path, digest, digest)
            return
        self._numbers += 1
        place = self._place(path, f"given-{self._numbers}")
        if isinstance(content, Path):
            size, mtime = _copy(content, place)
        else:
            size, mtime = len(content), write_staged(place, content)
        self._staged[path] = place
        self._entries[path] = Artifact(digest, size, mtime, digest)

    def _claim(self, path: str, maker: str) -> bool:
        if not _is_inside(path):
            self._problems.append(Problem(None, messages.OUTSIDE, {"path": path}))
            return False
        if path not in self._claimed:
            self._claimed[path] = maker
            return True
        values = {"path": path, "first": self._claimed[path], "second": maker}
        self._problems.append(Problem(None, messages.TWO_PAGES, values))
        return False

    def _has_template(self, page: Page) -> bool:
        """Tell whether a page's template is there; note it as a problem if not."""
        try:
            if is_function(page.render) or self._fingerprints.has_template(page.render):
                return True
        except TemplateSyntaxError as error:
            place = Place(error.filename or error.name or "", error.lineno)
            values = {"reason": error.message, "page": page.path}
            raise Stop(Problem(place, messages.TEMPLATE_WRONG, values)) from None
        folder = self._rendering.templates[0]
        values = {"template": page.render, "folder": folder, "page": page.path}
        self._problems.append(Problem(None, messages.TEMPLATE_MISSING, values))
        return False

    def _is_kept(self, path: str, fingerprint: bytes) -> bool:
        known = self._known.get(path)
        if known is None or known.fingerprint != fingerprint:
            return False
        stray = self._strays.get(path) if self._strays else None
        if stray is None:
            return True
        if stray.size < 0:
            return False
        self._entries[path] = stray  # only touched: note its new mtime
        return True

    # --- printing ---

    def _print(self) -> None:
        pages, self._waiting, self._finished_views = self._waiting, [], 0
        if not pages:
            return
        order = self._order(pages)
        self._build.store.rest()
        with self._build.report.stage("rendering"):
            workers = self._build.press.workers
            for done, printed in enumerate(print_pages(pages, order, workers), start=1):
                self._take(pages[printed.number], printed, order)
                self._build.report.advance(done, len(pages))
        self._numbers += len(pages)

    def _order(self, pages: Sequence[Page]) -> Order:
        before = {}
        if self._build.press.why:
            paths = [page.path for page in pages if page.path in self._known]
            before = load_ingredients(self._build.store, self._build.ledger, paths)
        templates = {page.render for page in pages if not is_function(page.render)}
        reached = {name for render in templates for name in self._fingerprints.reach(render)}
        stage = self._stage or self._prepare()
        return Order(
            settings=self._rendering,
            site=self._site,
            store=self._build.store.path,
            stage=stage,
            direct=self._build.trees.is_direct,
            live=self._build.trees.live,
            contents={
                page.path: content
                for page in pages
                if (content := self._content_of(page.path)) is not None
            },
            before=before,
            templates=tuple(sorted(reached)),
            first=self._numbers,
        )

    def _content_of(self, path: str) -> bytes | None:
        """Return the hash of what readers see now; b"" if that is unknown, None if nothing."""
        if path in self._known and path not in self._strays:
            return self._known[path].content
        return b"" if path in self._strays or path in self._owned else None

    def _take(self, page: Page, printed: Printed, order: Order) -> None:
        path = page.path
        fingerprint = self._fingerprint_of.pop(path)
        if self._build.press.why:
            self._why[path] = self._explain(page, printed.changed)
        self._build.report.counts["rendered"] += 1
        self._ingredients[path] = printed.ingredients
        if printed.staged:
            self._staged[path] = place_of(order, printed.number, path)
            made = Artifact(fingerprint, printed.size, printed.mtime, printed.content)
            self._entries[path] = made
        else:
            self._keep_content(path, fingerprint, printed.content)

    def _has_content(self, path: str, digest: bytes) -> bool:
        known = self._content_of(path)
        if known is None:
            return False
        try:
            return (known or hash_bytes((self._build.trees.live / path).read_bytes())) == digest
        except OSError:
            return False

    def _keep_content(self, path: str, fingerprint: bytes, content: bytes) -> None:
        status = (self._build.trees.live / path).stat()
        self._entries[path] = Artifact(fingerprint, status.st_size, status.st_mtime_ns, content)

    def _explain(self, page: Page, changed: Changed) -> str:
        lang = self._build.lang
        reasons: list[Reason]
        if page.path not in self._known:
            reasons = [("forgotten" if page.path in self._owned else "new", "")]
        elif page.path in self._strays:
            reasons = [("stray", "")]
        else:
            before = self._build.ledger.state.components
            reasons = self._fingerprints.find_reasons(page, before)
        return explain(reasons, changed, lang)

    def _prepare(self) -> Path:
        self._stage = self._build.prepare()
        return self._stage

    def _place(self, path: str, name: str) -> str:
        stage = self._stage or self._prepare()
        return f"{stage}/{path if self._build.trees.is_direct else name}"

    # --- publishing ---

    def finish(self) -> None:
        """Print what waits and publish everything in one step.

        Raises:
            Stop: what was wrong with the pages; the output is as it was.
            OSError: the disk is full; the same.
        """
        try:
            self._check()
            self._print()
            self._publish()
        except BaseException:
            self.discard()
            raise

    def discard(self) -> None:
        """Throw away what waits."""
        if self._stage is not None:
            self._build.trees.discard()

    def _check(self) -> None:
        new = self._claimed.keys() - self._known.keys()
        if new:
            for path in sorted(parents_of(self._claimed) & self._claimed.keys()):
                self._problems.append(Problem(None, messages.FILE_AND_FOLDER, {"path": path}))
        if self._problems:
            raise Stop(*self._problems)

    def _publish(self) -> None:
        build = self._build
        removed = sorted(self._owned - self._claimed.keys())
        with build.report.stage("publishing"):
            if self._staged or removed:
                self._prepare_once()
                changes = Changes(self._staged, removed, list(self._claimed))
                inodes = build.trees.bring(
                    changes, durable=build.press.durable and bool(self._owned)
                )
                self._commit(inodes, removed)
                build.trees.swap(inodes)
                build.trees.catch_up()
            else:
                inodes = build.ledger.state.inodes if build.trees.is_settled else build.trees.inodes
                self._commit(inodes, removed)
        self._count(removed)

    def _prepare_once(self) -> None:
        if self._stage is None:
            self._prepare()

    def _commit(self, inodes: Inodes, removed: Sequence[str]) -> None:
        build = self._build
        holds = build.holds_until
        state = State(
            inodes=inodes,
            inputs=build.inputs,
            built=build.time.timestamp(),
            holds_until=holds.timestamp() if holds else 0.0,
            components=self._components(),
            files=build.files,
        )
        entries = Entries(self._entries, self._ingredients, removed)
        with build.store.transaction() as connection:
            save_ledger(connection, build.ledger, state, entries)
            forget_outputs(connection, build.ledger.place)

    def _components(self) -> Components:
        return self._fingerprints.components()

    def _count(self, removed: Sequence[str]) -> None:
        counts = self._build.report.counts
        counts["pages"] = len(self._claimed)
        counts["written"] = len(self._staged)
        counts["kept"] = len(self._claimed) - len(self._staged)
        counts["removed"] = len(removed)
        if self._build.press.why:
            for path, reason in sorted(self._why.items()):
                self._build.report.say(f"{path}: {reason}")
            for path in removed:
                gone = messages.WHY["removed"].in_language(self._build.lang, {})
                self._build.report.say(f"{path}: {gone}")


def _is_inside(path: str) -> bool:
    """Tell whether a path stays in the output and has no empty or dotted parts."""
    if "\\" in path or "\0" in path or not path:
        return False
    if path[0] == "/" or "//" in path or path[-1] == "/":
        return False
    return "." not in path or not any(part in {".", ".."} for part in path.split("/"))


def _copy(source: Path, place: str) -> tuple[int, int]:
    """Copy a file to where it waits; return size and mtime."""
    Path(place).parent.mkdir(parents=True, exist_ok=True)
    try:
        shutil.copyfile(source, place)
    except OSError as error:  # a write that fails does not say where
        raise OSError(error.errno, error.strerror, error.filename or place) from None
    status = Path(place).stat()
    return status.st_size, status.st_mtime_ns

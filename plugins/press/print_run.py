"""A print run: all artifacts of one build, from what is to be made to what readers see."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from jinja2 import TemplateSyntaxError

from plugins.press.build import Build
from plugins.press.cache.keeping import hash_bytes
from plugins.press.disk.staging import copy_staged, link_twin, write_staged
from plugins.press.ledger.artifacts import Artifact, load_ingredients
from plugins.press.ledger.fingerprints import Fingerprinter, kind_of
from plugins.press.ledger.sections import SectionBook
from plugins.press.output import Output
from plugins.press.plan import Plan
from plugins.press.printing import Order, Printed, place_of, print_pages
from plugins.press.publishing import Made, publish
from plugins.press.rendering.faults import name_missing, tell_syntax
from plugins.press.rendering.page import Page, Section
from plugins.press.rendering.renderer import RenderSettings, is_function
from plugins.press.why import explain, tell_pages

BATCH = 4000
"""So many pages with finished views wait at most: they are all in memory."""

SHIFT = 20_000
"""Pages printed before workers are replaced: a forked worker slowly copies the memory it touches,
a fresh one must refill its caches."""


class PrintRun:
    """Collects what the rooms want printed, prints what changed, publishes all at once."""

    def __init__(
        self,
        build: Build,
        output: Output,
        fingerprints: Fingerprinter,
        rendering: RenderSettings,
        site: Any,  # noqa: ANN401 - the chrome is the newsroom's
    ) -> None:
        self._build = build
        self._output = output
        self._fingerprints = fingerprints
        self._rendering = rendering
        self._site = site
        self._plan = Plan(build.ledger.artifacts, output)
        self._sections = SectionBook(build.ledger.state.sections, fingerprints)
        self._made = Made(sections=self._sections.made)
        self._waiting: list[tuple[Page, bytes]] = []
        self._finished_views = 0
        self._why: dict[str, str] = {}
        self._numbers = 0
        self._folders: set[str] = set()
        self._missing: set[str] = set()
        """Templates that are not there: each is told with the first page that wants it."""

    def add(self, page: Page) -> None:
        """Take a page; it is rendered only when its fingerprint is not the ledger's."""
        if not self._plan.claim(page.path, page.render) or not self._has_template(page):
            return
        fingerprint = self._fingerprints.of(page)
        if self._plan.keeps(page.path, fingerprint):
            return
        self._waiting.append((page, fingerprint))
        self._finished_views += page.compose is None
        if self._finished_views >= BATCH:
            self._print()

    def add_section(self, section: Section) -> None:
        """Take a section; its pieces are asked only when its digest is not the ledger's."""
        assert section.name not in self._sections.made, section.name
        known = self._sections.find_same(section)
        claimed = [path for kept in known.values() for path in kept.paths]
        if known and self._plan.keep_section(section, claimed):
            self._sections.made |= known
            return
        kinds, paths, within = set(), [], []
        for piece in section.compose():
            if isinstance(piece, Section):
                self.add_section(piece)
                within.append(piece.name)
            else:
                self.add(piece)
                kinds.add(kind_of(piece))
                paths.append(piece.path)
        if not self._plan.problems:
            self._sections.file(section, kinds, paths, within)

    def add_content(self, path: str, content: bytes | Path, digest: bytes = b"") -> None:
        """Take finished bytes, or a file to copy; ``digest`` is their hash if it is known."""
        maker = "static file" if isinstance(content, Path) else "finished page"
        if not self._plan.claim(path, maker):
            return
        if not digest:
            digest = hash_bytes(content.read_bytes() if isinstance(content, Path) else content)
        if self._plan.keeps(path, digest):
            return
        reasons = self._plan.find_loss(path) or [("file", "")]
        self._why[path] = explain(reasons, self._build.lang)
        if self._plan.has_content(path, digest):
            self._made.artifacts[path] = self._plan.keep(path, digest, digest)
        else:
            self._stage(path, content, digest)

    def _stage(self, path: str, content: bytes | Path, digest: bytes) -> None:
        stage = self._output.prepare()
        self._numbers += 1
        name = path if self._output.trees.is_direct else f"given-{self._numbers}"
        place = f"{stage}/{name}"
        if isinstance(content, Path):
            size, mtime = copy_staged(content, place, self._folders)
        else:
            size, mtime = len(content), write_staged(place, content, self._folders)
        if self._output.trees.is_direct:
            link_twin(place, f"{self._output.trees.twin}/{path}", self._folders)
        self._made.staged[path] = place
        self._made.artifacts[path] = Artifact(digest, size, mtime, digest)

    def _has_template(self, page: Page) -> bool:
        """Tell whether a page's template is there; note it as a problem, once, if not."""
        try:
            if is_function(page.render) or self._fingerprints.has_template(page.render):
                return True
        except TemplateSyntaxError as error:
            raise tell_syntax(error, page.path) from None
        if page.render in self._missing:
            return False
        self._missing.add(page.render)
        missing = name_missing(page.render, self._rendering.templates, page.path)
        self._plan.problems.append(missing)
        return False

    def _print(self) -> None:
        waiting, self._waiting, self._finished_views = self._waiting, [], 0
        with self._build.report.stage("rendering"):
            for start in range(0, len(waiting), SHIFT):
                self._print_shift(waiting[start : start + SHIFT], start, len(waiting))

    def _print_shift(self, waiting: Sequence[tuple[Page, bytes]], done: int, whole: int) -> None:
        pages = [page for page, _ in waiting]
        order = self._order(pages)
        self._build.store.rest()
        workers = self._build.settings.workers
        for number, printed in enumerate(print_pages(pages, order, workers), start=1):
            self._take(*waiting[printed.number], printed, order)
            self._build.report.advance(done + number, whole)
        self._numbers += len(pages)

    def _order(self, pages: Sequence[Page]) -> Order:
        before = {}
        if self._build.settings.why:
            paths = [page.path for page in pages if page.path in self._plan.known]
            before = load_ingredients(self._build.store, self._build.ledger, paths)
        templates = {page.render for page in pages if not is_function(page.render)}
        reached = {name for render in templates for name in self._fingerprints.reach(render)}
        found = ((page.path, self._plan.find_content(page.path)) for page in pages)
        return Order(
            settings=self._rendering,
            site=self._site,
            store=self._build.store,
            stage=self._output.prepare(),
            twin=self._output.trees.twin if self._output.trees.is_direct else None,
            live=self._output.trees.live,
            contents={path: content for path, content in found if content is not None},
            before=before,
            templates=tuple(sorted(reached)),
            first=self._numbers,
        )

    def _take(self, page: Page, fingerprint: bytes, printed: Printed, order: Order) -> None:
        path, made = page.path, self._made
        if self._build.settings.why:
            self._why[path] = self._explain(page, printed)
        self._build.report.counts["rendered"] += 1
        made.ingredients[path] = printed.ingredients
        if printed.staged:
            made.staged[path] = place_of(order, printed.number, path)
            made.artifacts[path] = Artifact(
                fingerprint, printed.size, printed.mtime, printed.content
            )
        else:
            made.artifacts[path] = self._plan.keep(path, fingerprint, printed.content)

    def _explain(self, page: Page, printed: Printed) -> str:
        before = self._build.ledger.state.components
        reasons = self._plan.find_loss(page.path) or self._fingerprints.find_reasons(page, before)
        if not (reasons or printed.changed or printed.staged):
            reasons = [("same", "")]
        return explain(reasons, self._build.lang, printed.changed, self._build.field_names)

    def finish(self) -> None:
        """Print what waits and publish everything in one step.

        Raises:
            Stop: what was wrong with the pages; the output is as it was.
            OSError: the disk is full; the same.
        """
        self._plan.check()
        self._print()
        with self._build.report.stage("publishing"):
            components = self._fingerprints.components()
            removed = publish(self._build, self._output, self._plan, self._made, components)
        self._tell(removed)

    def _tell(self, removed: Sequence[str]) -> None:
        report, pages = self._build.report, len(self._plan.paths)
        written = len(self._made.staged)
        report.counts.update(
            pages=pages, written=written, kept=pages - written, removed=len(removed)
        )
        if self._plan.known:
            added = sorted(self._made.ingredients.keys() - self._plan.known.keys())
            report.added = [path for path in added if path.endswith(".html")]
        if self._build.settings.why:
            gone = explain([("removed", "")], report.lang)
            told = [*sorted(self._why.items()), *((path, gone) for path in removed)]
            renewed = sum(file.renewed for file in self._build.filed)
            for line in tell_pages(told, renewed, report.lang):
                report.say(line)

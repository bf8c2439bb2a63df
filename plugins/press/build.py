"""One build: what the rooms may ask of the press while it runs (context key ``press``)."""

import datetime as dt
import os
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from plugins.press import BEGAN
from plugins.press.cache.keeping import hash_bytes
from plugins.press.cache.shelf import load_extracts
from plugins.press.cache.store import Store
from plugins.press.clock import find_build_time
from plugins.press.inputs.code import CodeBook, modules_of
from plugins.press.inputs.digests import digest_code, digest_inputs
from plugins.press.inputs.folders import find_code
from plugins.press.inputs.snapshot import Snapshot
from plugins.press.ledger.artifacts import Ledger, load_ledger
from plugins.press.output import Output
from plugins.press.processes.workers import WORTHWHILE, work_in_parts
from plugins.press.reading import Filed, read_files
from plugins.press.rendering.links import STATIC
from plugins.press.rendering.static import ROOT
from plugins.press.report import Report
from plugins.press.settings import PressSettings
from plugins.problems.problem import Message

Item = TypeVar("Item")
Result = TypeVar("Result")


class Build:
    """One build, from the first look to the last rename; its ``Output`` no room sees.

    Rooms use what stands before the line; what comes after is the press's own.
    """

    def __init__(
        self,
        pelican: Mapping[str, Any],
        described: str,
        settings: PressSettings,
        store: Store,
    ) -> None:
        self.pelican = pelican
        """Pelican's settings."""
        self._described = described
        self.settings = settings
        """Those of the press."""
        self.store = store
        self.report = Report(settings.lang)
        self.files: dict[str, tuple[bytes, bytes]] = {}
        self.before: Sequence[Filed] = ()
        """What the build before, in this process, had read."""
        self.filed: list[Filed] = []
        """What this one has read."""
        self.is_withheld: Callable[[str], bool] = lambda _: False
        """Tells the static files of the content folder that stay out of the output."""
        self.field_names: dict[str, Message] = {}
        """What editors call fields of views; the others go by their own names."""
        self.holds_until: dt.datetime | None = None
        """First moment from which on the same sources give other pages."""

    @cached_property
    def time(self) -> dt.datetime:
        """The moment for which the site is built; the only clock there is."""
        return find_build_time(self.pelican)

    @property
    def lang(self) -> str:
        """Language of messages."""
        return self.settings.lang

    @property
    def audience(self) -> tuple[str, str]:
        """Whom warnings are told: the language, and the folder that paths in them begin at."""
        return self.lang, str(Path.cwd())

    @cached_property
    def sources(self) -> Snapshot:
        """All files below the content folder, as they were when the build began."""
        public = {os.path.normpath(path) for path in self.pelican["STATIC_PATHS"]} - {"."}
        return Snapshot(self.settings.content, self.settings.workers, shown=public)

    @cached_property
    def code(self) -> CodeBook:
        """Versions of the code."""
        places = find_code(self.pelican)
        return CodeBook(self.ledger.state.code, self._code_state, places, BEGAN)

    def read_files(
        self,
        paths: Sequence[str],
        *,
        parse: str,
        rules: object,
        also: Sequence[str] = (),
        load: Callable[[bytes], Any] = bytes,
    ) -> list[Filed]:
        """Read files of the content folder through ``parse``; see ``plugins.press.reading``.

        ``also`` names further functions that ``parse`` runs without importing them, such as
        extractors from the settings: a change in their code reads everything anew.
        """
        with self.report.stage("reading"):
            filed = read_files(
                self.store,
                self.sources,
                paths,
                parse=parse,
                rules=rules,
                code=self.code.hash_of(*modules_of([parse, *also])),
                workers=self.settings.workers,
                load=load,
                kept=self._kept,
                advance=self.report.advance,
            )
        self.report.counts["sources"] += len(filed)
        self.report.counts["read"] += sum(file.fresh for file in filed)
        self.filed += filed
        return filed

    def load_extracts(self, name: str, digests: Sequence[str]) -> dict[str, bytes]:
        """Load one by-product of files that were read, by digest.

        Raises:
            StoreDamaged: one is missing or not what was stored; the press builds anew.
        """
        with self.report.stage("loading"):
            return load_extracts(self.store, name, digests)

    def share(
        self,
        work: Callable[[Sequence[Item]], Result],
        items: Sequence[Item],
        *,
        least: int = WORTHWHILE,
    ) -> list[Result]:
        """Have the workers do ``work`` to parts of ``items``; see ``work_in_parts``."""
        self.store.rest()
        return work_in_parts(work, items, self.settings.workers, least=least)

    @property
    def has_readers(self) -> bool:
        """Whether readers have seen anything of this output so far."""
        return bool(self.ledger.artifacts)

    def hold_until(self, moment: dt.datetime) -> None:
        """Say that from ``moment`` on the same sources give other pages (embargo, expiry)."""
        if moment > self.time and (self.holds_until is None or moment < self.holds_until):
            self.holds_until = moment

    def withhold(self, is_withheld: Callable[[str], bool]) -> None:
        """Keep static files of the content folder out of the output, whoever links to them."""
        self.is_withheld = is_withheld

    def name_fields(self, names: Mapping[str, Message]) -> None:
        """Say what editors call the fields of views, for those who ask why pages were rendered."""
        self.field_names.update(names)

    def folder(self, name: str) -> Path:
        """Return a folder of the cache for a room's own files; it may be lost any time."""
        folder = self.settings.cache / name
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    # --- the press itself ---

    def is_looked_at(self, path: str) -> bool:
        """Tell whether a change of a file of the content folder is noticed, also behind links."""
        if path in self.sources.stamps:
            return True
        root = f"{os.path.realpath(self.settings.content)}/"
        return os.path.realpath(root + path).removeprefix(root) in self.sources.stamps

    def digest_file(self, path: str) -> bytes:
        """Return the hash of a file of the content folder, read only when its stat changed."""
        stamp = self.sources.stamps.get(path, b"")
        known = self.ledger.state.files.get(path)
        if known is None or not stamp or known[0] != stamp:
            known = (stamp, hash_bytes((self.settings.content / path).read_bytes()))
        self.files[path] = known
        return known[1]

    @cached_property
    def _kept(self) -> dict[str, Filed]:
        """By digest, what the build before had from the store."""
        return {file.digest: file for file in self.before if not file.fresh}

    @cached_property
    def ledger(self) -> Ledger:
        """What was written before."""
        return load_ledger(self.store, os.path.realpath(self.settings.output))

    @cached_property
    def _code_state(self) -> bytes:
        return digest_code(self.pelican, BEGAN)

    @cached_property
    def inputs(self) -> bytes:
        """Digest of all inputs; b"" when unsure."""
        return digest_inputs(
            self.pelican,
            self._described,
            self.sources,
            self._code_state,
            [STATIC + ROOT],
        )

    def has_nothing_changed(self, output: Output) -> bool:
        """Tell whether this build would write what is there: by stats alone, never wrongly."""
        state = self.ledger.state
        now = self.time.timestamp()
        return bool(
            state.inputs
            and state.built <= now
            and (not state.holds_until or now < state.holds_until)
            and output.trees.is_settled
            and state.inputs == self.inputs
            and state.code.is_same_elsewhere
            and not output.strays.artifacts
            and (not state.warnings or state.audience == self.audience)
        )

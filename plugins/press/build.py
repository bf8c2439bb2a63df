"""One build: what the rooms may ask of the press while it runs (context key ``press``)."""

import datetime as dt
import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from functools import cached_property, partial
from pathlib import Path
from typing import Any, TypeVar

from plugins.press import BEGAN
from plugins.press.cache.keeping import hash_bytes
from plugins.press.cache.shelf import load_extracts
from plugins.press.cache.store import Store
from plugins.press.clock import find_build_time
from plugins.press.disk.locking import hold_lock
from plugins.press.disk.trees import Trees
from plugins.press.inputs.code import CodeBook, modules_of
from plugins.press.inputs.digests import digest_code, digest_inputs
from plugins.press.inputs.folders import find_code
from plugins.press.inputs.snapshot import Snapshot
from plugins.press.ledger.artifacts import Ledger, Strays, find_strays, load_ledger
from plugins.press.processes.aside import begin_aside
from plugins.press.processes.workers import WORTHWHILE, work_in_parts
from plugins.press.reading import Filed, read_files
from plugins.press.rendering.fonts import Face, are_kept, cut_fonts, find_faces
from plugins.press.rendering.links import STATIC
from plugins.press.rendering.static import ROOT
from plugins.press.report import Report
from plugins.press.settings import PressSettings
from plugins.problems.problem import Message

Item = TypeVar("Item")
Result = TypeVar("Result")


class Build:
    """One build, from the first look to the last rename.

    Rooms use what stands before the line; what comes after is the press's own.
    """

    def __init__(
        self,
        pelican: Mapping[str, Any],
        described: str,
        settings: PressSettings,
        store: Store,
        stack: ExitStack,
    ) -> None:
        self.pelican = pelican
        """Pelican's settings."""
        self._described = described
        self.settings = settings
        """Those of the press."""
        self.store = store
        self.report = Report(settings.lang)
        self.files: dict[str, tuple[bytes, bytes]] = {}
        self._stack = stack
        self.before: Sequence[Filed] = ()
        """What the build before, in this process, had read."""
        self.filed: list[Filed] = []
        """What this one has read."""
        self._is_locked = False
        self._stage: Path | None = None
        self._looking: Callable[[], Strays] | None = None
        self._cutting: Callable[[], dict[str, bytes]] | None = None
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

    def settle(self) -> None:
        """Put right what a killed build left behind."""
        if self.trees.shed.exists():
            self._lock_output()
            self.trees.settle()

    def prepare(self) -> Path:
        """Make the folder where printed files wait, once; a build that fails throws it away."""
        if self._stage is None:
            self.trees.shed.mkdir(parents=True, exist_ok=True)
            self._lock_output()
            self._stack.push(self._discard_failed)
            self._stage = self.trees.prepare()
        return self._stage

    def _discard_failed(self, error: type[BaseException] | None, *_: object) -> None:
        if error:
            self.trees.discard()

    def _lock_output(self) -> None:
        if not self._is_locked:
            patience = self.settings.patience
            self._stack.enter_context(hold_lock(self.trees.shed / "lock", patience, self.lang))
            self._is_locked = True

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

    def begin_looking(self) -> None:
        """Have the files of the output looked at while those of the content folder are."""
        artifacts = self.ledger.artifacts
        if self.settings.workers > 1 and len(artifacts) >= WORTHWHILE:
            self._looking = self._begin_aside(partial(find_strays, artifacts, self.trees.live))

    def begin_fonts(self) -> None:
        """Have the fonts cut while stories are read, if they must be and there is a core.

        Cutting takes longer than all else that a first build does on one core alone, and ends
        in the gaps that the workers leave.
        """
        if self.settings.workers > 1 and not are_kept(self._faces, self.report.tell):
            work = partial(cut_fonts, self._faces, lambda _: None)
            self._cutting = self._begin_aside(work, patient=True)

    def _begin_aside(
        self, work: Callable[[], Result], *, patient: bool = False
    ) -> Callable[[], Result]:
        self.store.rest()
        return begin_aside(work, self._stack, patient=patient)

    def cut_fonts(self) -> dict[str, bytes]:
        """Return the fonts of the site by the names of their static files."""
        return self._cutting() if self._cutting else cut_fonts(self._faces, self.report.tell)

    @cached_property
    def _faces(self) -> list[Face]:
        return find_faces(self.settings.fonts, self.settings.cache) if self.settings.fonts else []

    @cached_property
    def trees(self) -> Trees:
        """The output folder and its spare."""
        return Trees(self.settings.output, self.ledger.state.trees, self.settings.workers)

    @cached_property
    def _kept(self) -> dict[str, Filed]:
        """By digest, what the build before had from the store."""
        return {file.digest: file for file in self.before if not file.fresh}

    @cached_property
    def ledger(self) -> Ledger:
        """What was written before."""
        return load_ledger(self.store, os.path.realpath(self.settings.output))

    @cached_property
    def strays(self) -> Strays:
        """How the files of the output differ from what the ledger says of them."""
        if self._looking:
            return self._looking()
        return find_strays(self.ledger.artifacts, self.trees.live, self.settings.workers)

    @cached_property
    def code(self) -> CodeBook:
        """Versions of the code."""
        places = find_code(self.pelican)
        return CodeBook(self.ledger.state.code, self._code_state, places, BEGAN)

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

    def has_nothing_changed(self) -> bool:
        """Tell whether this build would write what is there: by stats alone, never wrongly."""
        state = self.ledger.state
        now = self.time.timestamp()
        return bool(
            state.inputs
            and state.built <= now
            and (not state.holds_until or now < state.holds_until)
            and self.trees.is_settled
            and state.inputs == self.inputs
            and state.code.is_same_elsewhere
            and not self.strays.artifacts
            and (not state.warnings or state.audience == self.audience)
        )

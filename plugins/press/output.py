"""The output of a build: what readers see, and where printed files wait to be brought there."""

from collections.abc import Callable
from contextlib import ExitStack
from functools import cached_property, partial
from pathlib import Path

from plugins.press.cache.store import Store
from plugins.press.disk.locking import hold_lock
from plugins.press.disk.trees import Trees
from plugins.press.ledger.artifacts import Ledger, Strays, find_strays
from plugins.press.processes.aside import begin_aside
from plugins.press.processes.workers import WORTHWHILE
from plugins.press.settings import PressSettings


class Output:
    """The output folder and its spare, locked from the first change to the end of the build."""

    def __init__(
        self, settings: PressSettings, store: Store, ledger: Ledger, stack: ExitStack
    ) -> None:
        self.trees = Trees(settings.output, ledger.state.trees, settings.workers)
        self._settings = settings
        self._store = store
        self._ledger = ledger
        self._stack = stack
        self._is_locked = False
        self._stage: Path | None = None
        self._looking: Callable[[], Strays] | None = None

    def settle(self) -> None:
        """Put right what a killed build left behind."""
        if self.trees.shed.exists():
            self._lock()
            self.trees.settle()

    def begin_looking(self) -> None:
        """Have the files of the output looked at while those of the content folder are."""
        artifacts = self._ledger.artifacts
        if self._settings.workers > 1 and len(artifacts) >= WORTHWHILE:
            self._store.rest()
            work = partial(find_strays, artifacts, self.trees.live)
            self._looking = begin_aside(work, self._stack)

    @cached_property
    def strays(self) -> Strays:
        """How the files of the output differ from what the ledger says of them."""
        if self._looking:
            return self._looking()
        return find_strays(self._ledger.artifacts, self.trees.live, self._settings.workers)

    def prepare(self) -> Path:
        """Make the folder where printed files wait, once; a build that fails throws it away."""
        if self._stage is None:
            self.trees.shed.mkdir(parents=True, exist_ok=True)
            self._lock()
            self._stack.push(self._discard_failed)
            self._stage = self.trees.prepare()
        return self._stage

    def _discard_failed(self, error: type[BaseException] | None, *_: object) -> None:
        if error:
            self.trees.discard()

    def _lock(self) -> None:
        if not self._is_locked:
            lock, settings = self.trees.shed / "lock", self._settings
            self._stack.enter_context(hold_lock(lock, settings.patience, settings.lang))
            self._is_locked = True

"""What a build tells: stages and their times, progress, the end line, ``last-build.json``."""

import json
import logging
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pelican.log import FatalLogger, console

from plugins.press import messages
from plugins.press.disk.moving import write_whole
from plugins.problems.problem import Message, Place, Problem
from plugins.problems.stopping import stop

PATIENCE = 1.0
"""Seconds after which a stage shows its progress."""

LINE_EVERY = 10.0
"""Seconds between two lines of progress where there is no terminal."""

COUNTED = ("sources", "read", "pages", "rendered", "written", "kept", "removed")


class Report:
    """Counts and times of one build."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.counts: dict[str, int] = dict.fromkeys(COUNTED, 0)
        self.stages: dict[str, float] = {}
        """Stage → seconds on the wall clock."""
        self.cpu: dict[str, float] = {}
        """Stage → seconds of all cores, workers included."""
        self.warnings: list[str] = []
        """That stand until something changes."""
        self.added: list[str] = []
        """Pages that readers get to see for the first time; none where all are new."""
        self.began = time.perf_counter()
        self._bars: list[_Bar] = []
        self._changed = self.began
        self._cpu_before = sum(os.times()[:4])

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Count the time of the block to a stage; a stage inside it counts for itself."""
        self._pause()
        self._bars.append(_Bar(name, self.lang))
        try:
            yield
        finally:
            self._pause()
            self._bars.pop().close()

    def _pause(self) -> None:
        """Book the time since the last change of stage."""
        now, cpu = time.perf_counter(), sum(os.times()[:4])
        if self._bars:
            name = self._bars[-1].name
            self.stages[name] = self.stages.get(name, 0.0) + now - self._changed
            self.cpu[name] = self.cpu.get(name, 0.0) + cpu - self._cpu_before
        self._changed, self._cpu_before = now, cpu

    def advance(self, done: int, whole: int) -> None:
        """Show how far the stage has come."""
        if self._bars:
            self._bars[-1].advance(done, whole)

    def say(self, text: str) -> None:
        """Print a line."""
        console.out(text, highlight=False)

    def warn(self, text: str) -> None:
        """Print a warning, also in builds to come in which nothing changed."""
        self.warnings.append(text)
        self.say(text)

    def stop_if_fatal(self) -> None:
        """End the build where warnings were told and Pelican's ``--fatal warnings`` is given.

        Raises:
            Stop: that is so.
        """
        if self.warnings and FatalLogger.fatal_lvl <= logging.WARNING:
            raise stop(messages.FATAL_WARNINGS)

    def tell(self, problem: Problem) -> None:
        """Print what was noticed."""
        self.say(problem.describe(self.lang))

    def say_message(self, message: Message, **values: Any) -> None:  # noqa: ANN401
        """Print a message."""
        self.say(message.in_language(self.lang, values))

    @property
    def seconds(self) -> float:
        """Since the build began."""
        return time.perf_counter() - self.began

    def finish(self, cache: Path, *, changed: bool) -> None:
        """Print the end line and write ``last-build.json``."""
        if changed:
            stages = ", ".join(
                f"{messages.STAGES[name].in_language(self.lang, {})} {seconds:.2f}"
                for name, seconds in self.stages.items()
                if seconds >= 0.005  # noqa: PLR2004 - shown with two digits
            )
            self.say_message(
                messages.DONE, **self.counts, seconds=self.seconds, stages=stages or "–"
            )
        else:
            self.say_message(
                messages.NOTHING_CHANGED, pages=self.counts["pages"], seconds=self.seconds
            )
        account = {
            "changed": changed,
            **self.counts,
            "seconds": round(self.seconds, 4),
            "stages": {name: round(seconds, 4) for name, seconds in self.stages.items()},
            "cpu": {name: round(seconds, 2) for name, seconds in self.cpu.items()},
        }
        self._write(cache / "last-build.json", (json.dumps(account, indent=1) + "\n").encode())

    def _write(self, path: Path, content: bytes) -> None:
        try:
            write_whole(path, content)
        except OSError as error:  # the site is up
            self.tell(Problem(Place(str(path)), messages.UNWRITTEN, {"reason": error.strerror}))


class _Bar:
    """The progress of one stage: a bar on a terminal, now and then a line elsewhere."""

    def __init__(self, name: str, lang: str) -> None:
        self.name = name
        self._label = messages.STAGES[name].in_language(lang, {})
        self._began = self._drawn = time.perf_counter()
        self._is_terminal = console.is_terminal
        self._progress: Any = None
        self._task: Any = None

    def advance(self, done: int, whole: int) -> None:
        now = time.perf_counter()
        if now - self._began < PATIENCE:
            return
        if not self._is_terminal:
            if now - self._drawn >= LINE_EVERY:
                self._drawn = now
                console.out(f"{self._label}: {done}/{whole}", highlight=False)
            return
        if self._progress is None:
            self._open(whole)
        if now - self._drawn >= 0.1 or done == whole:  # noqa: PLR2004 - ten times a second
            self._drawn = now
            self._progress.update(self._task, completed=done, refresh=True)

    def _open(self, whole: int) -> None:
        from rich.progress import Progress  # noqa: PLC0415 - only for long builds

        # without a thread of its own: a build forks
        self._progress = Progress(console=console, auto_refresh=False, transient=True)
        self._task = self._progress.add_task(self._label, total=whole)
        self._progress.start()

    def close(self) -> None:
        if self._progress is not None:
            self._progress.stop()

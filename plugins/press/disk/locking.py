"""Locks: one build at a time for a cache and for an output folder."""

import contextlib
import fcntl
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from plugins.press.disk import messages
from plugins.problems.stopping import stop

BREATH = 0.05
"""Seconds between two looks at a lock."""


@contextlib.contextmanager
def hold_lock(path: Path, patience: float, lang: str) -> Iterator[None]:
    """Hold the lock ``path``; wait up to ``patience`` seconds for whoever has it, and say so once.

    A killed process leaves no lock behind.

    Raises:
        Stop: the other one takes too long.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        _wait(descriptor, patience, lang)
        with contextlib.suppress(OSError):  # a full disk is told where it matters
            os.truncate(descriptor, 0)
            os.pwrite(descriptor, str(os.getpid()).encode(), 0)
        yield
    finally:
        os.close(descriptor)


def _wait(descriptor: int, patience: float, lang: str) -> None:
    began = time.monotonic()
    told = False
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.pread(descriptor, 20, 0).decode() or "?"
            if time.monotonic() - began > patience:
                raise stop(messages.WAITED_TOO_LONG, pid=holder, seconds=round(patience)) from None
            if not told:
                text = messages.WAITING.in_language(lang, {"pid": holder})
                print(text, file=sys.stderr, flush=True)  # noqa: T201 - there may be no report yet
                told = True
            time.sleep(BREATH)
        else:
            return

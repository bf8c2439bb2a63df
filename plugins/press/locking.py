"""Locks: one build at a time for a cache and for an output folder."""

import contextlib
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from plugins.press import messages
from plugins.press.stopping import stop

try:
    import fcntl
except ImportError:  # pragma: no cover - Windows: no lock, as before
    fcntl = None  # type: ignore[assignment]

BREATH = 0.05
"""Seconds between two looks at a lock."""


@contextlib.contextmanager
def hold_lock(path: Path, patience: float, tell: Callable[[str], None]) -> Iterator[None]:
    """Hold the lock ``path``; wait up to ``patience`` seconds for whoever has it.

    ``tell`` hears once whose end this build waits for. A killed process leaves no lock behind.

    Raises:
        Stop: the other one takes too long.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        _wait(descriptor, patience, tell)
        with contextlib.suppress(OSError):  # a full disk is told where it matters
            os.truncate(descriptor, 0)
            os.pwrite(descriptor, str(os.getpid()).encode(), 0)
        yield
    finally:
        os.close(descriptor)


def _wait(descriptor: int, patience: float, tell: Callable[[str], None]) -> None:
    if fcntl is None:
        return
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
                tell(holder)
                told = True
            time.sleep(BREATH)
        else:
            return

"""Watching files: what is saved comes in sets, each of what was saved together."""

import contextlib
from collections.abc import Callable, Collection
from math import inf
from pathlib import Path
from queue import Empty, Queue
from threading import Event, Thread
from typing import Any

DEBOUNCE = 100
"""Milliseconds that several changes may be apart to be built together."""

PATIENCE = 1.0
"""Seconds after which the clock is looked at again: the machine may have slept."""


def listen_to(saved: Queue[set[Path]], folders: Collection[Path], **how: Any) -> None:  # noqa: ANN401
    """Put what is saved in folders into a queue from now on."""
    from watchfiles import watch  # noqa: PLC0415 - only here

    if not folders:
        return
    ready = Event()

    def listen(*, polling: bool = False) -> None:
        changes = watch(
            *folders,
            debounce=DEBOUNCE,
            step=20,
            rust_timeout=50,
            yield_on_timeout=True,
            force_polling=polling,
            **how,
        )
        for together in changes:
            ready.set()
            if together:
                saved.put({Path(name) for _, name in together})

    def listen_somehow() -> None:
        try:
            listen()
        except FileNotFoundError:  # a folder went the moment before
            saved.put(set(folders))
        except OSError:  # the system watches no more files for this user
            listen(polling=True)
        finally:
            ready.set()

    Thread(target=listen_somehow, daemon=True).start()
    ready.wait()


def wait_for_all(saved: Queue[set[Path]], left: Callable[[], float] = lambda: inf) -> set[Path]:
    """Wait for a change; return it with all others that have come by then.

    Where none comes while seconds are ``left``, there is none to return.
    """
    changed: set[Path] = set()
    while not changed and (seconds := left()) > 0:
        with contextlib.suppress(Empty):
            changed = saved.get(timeout=min(seconds, PATIENCE))
    while not saved.empty():
        changed |= saved.get()
    return changed


def has_code(saved: set[Path]) -> bool:
    """Tell whether a change needs a new process."""
    return any(path.suffix == ".py" for path in saved)

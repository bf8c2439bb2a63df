"""Workers: the same work by one process or by many.

Where the system can fork, workers inherit what they work on and only results travel; else
each gets it once when it starts. With one worker the work is done in this process.
"""

import ctypes
import gc
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from typing import Any, Protocol, TypeVar

Result = TypeVar("Result")
Item = TypeVar("Item")

# Workers share out the cores. Threads of a linear algebra library would wait for each other's
# turns: an inversion that takes 0.06 s takes 1.4 s when two workers do it with two threads each.
for _variable in ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):
    os.environ.setdefault(_variable, "1")

PR_SET_PDEATHSIG = 1
"""See prctl(2)."""
STARTING = 60.0
"""Seconds that the first worker may take to begin."""
WORTHWHILE = 1500
"""So few items are worked on faster than workers are started."""
PARTS = 4
"""Parts that each worker is given, so that nobody waits long for the last one."""


class Share(Protocol):
    """Has workers do some work to consecutive parts of items; results come in their order."""

    def __call__(self, work: Callable[[Any], Result], items: Any, /) -> list[Result]:  # noqa: ANN401
        """Share the work out."""


def do_alone(work: Callable[[Any], Result], items: Any) -> list[Result]:  # noqa: ANN401
    """Do all of the work here."""
    return [work(items)]


def count_cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def can_fork() -> bool:
    """Tell whether workers may inherit memory; macOS' own libraries don't survive it."""
    return sys.platform == "linux"


@contextmanager
def open_workers(
    count: int,
    begin: Callable[..., None],
    *shared: Any,  # noqa: ANN401
) -> Iterator[ProcessPoolExecutor | None]:
    """Open a pool of ``count`` workers, each of which first calls ``begin(*shared)``.

    Under fork ``shared`` is inherited and may hold anything; else it must be picklable. There
    is no pool for one worker, nor where it can't be opened: ``begin`` is called here then.
    Where the caller fails, what workers have not begun is left undone.
    """
    if count > 1 and can_fork():
        gc.freeze()
        give_back_memory()
    pool = _open_pool(count, begin, *shared) if count > 1 else None
    failed = True
    try:
        if pool is None:
            begin(*shared)
        yield pool
        failed = False
    finally:
        if pool:
            pool.shutdown(cancel_futures=failed)
        gc.unfreeze()


class _Desk:
    """What one worker does to each part that it is given."""

    work: Callable[[Any], Any]


def _sit_down(work: Callable[[Any], Any]) -> None:
    _Desk.work = staticmethod(work)


def _work(part: Any) -> Any:  # noqa: ANN401 - whatever the work takes and gives
    return _Desk.work(part)


def work_in_parts(
    work: Callable[[Sequence[Item]], Result],
    items: Sequence[Item],
    workers: int,
    *,
    least: int = WORTHWHILE,
) -> list[Result]:
    """Work on consecutive parts of ``items``; return the results in their order.

    ``work`` may be a closure over anything: workers inherit it. Where they can't, or for fewer
    items than ``least``, there is one part.
    """
    if workers < 2 or len(items) < least or not can_fork():  # noqa: PLR2004
        return [work(items)]
    parts = _part(items, -(-len(items) // (workers * PARTS)))
    with open_workers(workers, _sit_down, work) as pool:
        return list((pool.map if pool else map)(_work, parts))


def look_in_parts(
    look: Callable[[Sequence[Item]], Result],
    items: Sequence[Item],
    workers: int,
    *,
    least: int = WORTHWHILE,
) -> list[Result]:
    """Look at consecutive parts of ``items`` at once; return the results in their order.

    For work that is mostly calls of the system, such as ``stat``: threads share it out, since
    these calls let other threads of Python go on. Fewer items than ``least`` are not shared.
    """
    if workers < 2 or len(items) < least:  # noqa: PLR2004
        return [look(items)]
    with ThreadPoolExecutor(workers) as executor:
        try:
            return list(executor.map(look, _part(items, -(-len(items) // workers))))
        except RuntimeError:  # no more threads here
            return [look(items)]


def _part(items: Sequence[Item], size: int) -> list[Sequence[Item]]:
    return [items[start : start + size] for start in range(0, len(items), size)]


def give_back_memory() -> None:
    """Give memory that is free inside this process back to the system, where libc can do it."""
    library = ctypes.CDLL(None)
    if hasattr(library, "malloc_trim"):
        library.malloc_trim(0)


def _open_pool(
    count: int,
    begin: Callable[..., None],
    *shared: Any,  # noqa: ANN401
) -> ProcessPoolExecutor | None:
    """Open a pool and start its workers.

    None where the system has no semaphores, as in some containers, or no more processes.
    """
    context = multiprocessing.get_context("fork" if can_fork() else "spawn")
    arguments = (os.getpid(), begin, *shared)
    try:
        pool = ProcessPoolExecutor(
            count, mp_context=context, initializer=_begin, initargs=arguments
        )
        pool.submit(os.getpid).result(STARTING)  # forks them all
    except (OSError, ImportError, RuntimeError):
        for child in multiprocessing.active_children():  # would wait for ever, and we for them
            child.kill()
            child.join()
        return None
    return pool


def _begin(parent: int, begin: Callable[..., None], *shared: Any) -> None:  # noqa: ANN401
    leave_interrupts()
    end_with(parent)
    begin(*shared)


def leave_interrupts() -> None:
    """Leave it to the parent what an interrupt (Ctrl-C) ends, and what is said of it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def end_with(parent: int) -> None:
    """Have this process killed when its parent ends; a killed build would leave it behind."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(1)


def cut(items: Sequence[Item], workers: int, *, longest: int = 64) -> list[Sequence[Item]]:
    """Cut work into pieces: several for each worker, none so long that the last one waits."""
    return _part(items, max(1, min(longest, len(items) // (workers * 8))))


def share_out(
    pool: ProcessPoolExecutor | None,
    work: Callable[[Sequence[Item]], Result],
    pieces: Sequence[Sequence[Item]],
) -> Iterator[Result]:
    """Have the pieces worked on; results come as they are ready, in any order."""
    if pool is None:
        return map(work, pieces)
    # as_completed alone holds the futures, so that each result is freed when it was used
    return map(Future.result, as_completed([pool.submit(work, piece) for piece in pieces]))

"""Work aside: one piece of work by a process of its own while this one goes on."""

import multiprocessing
import os
from collections.abc import Callable
from contextlib import ExitStack, suppress
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from plugins.press.processes.workers import can_fork, end_with, leave_interrupts

Result = TypeVar("Result")


def begin_aside(
    work: Callable[[], Result], stack: ExitStack, *, patient: bool = False
) -> Callable[[], Result]:
    """Begin some work and return what waits for its result, which must be picklable.

    Whatever goes wrong there is found out when the work is done again, here, by who waits for
    it; so is all of it where the system can't fork. ``stack`` ends a process that is not waited
    for. ``patient`` work takes only what other processes leave of the cores.
    """
    if not can_fork():
        return work
    receiver, sender = multiprocessing.Pipe(duplex=False)
    stack.enter_context(receiver)
    context = multiprocessing.get_context("fork")
    process = context.Process(target=_work, args=(os.getpid(), work, sender, patient))
    with suppress(OSError):  # no more processes here
        process.start()
        stack.callback(process.join)
        stack.callback(process.kill)
    sender.close()

    def wait() -> Result:
        with suppress(EOFError, OSError):
            result: Result = receiver.recv()
            return result
        return work()

    return wait


def _work(parent: int, work: Callable[[], Any], sender: Connection, patient: bool) -> None:  # noqa: FBT001
    leave_interrupts()
    end_with(parent)
    if patient:
        os.nice(19)
    with suppress(Exception):
        sender.send(work())
    os._exit(0)  # without a look at what threads of the parent may have locked

"""Work aside."""

import errno
import multiprocessing
import os
import signal
from contextlib import ExitStack
from pathlib import Path

import pytest

from plugins.press.processes.aside import begin_aside
from plugins.press.processes.workers import can_fork

pytestmark = pytest.mark.skipif(not can_fork(), reason="nothing can be done aside here")

HERE = os.getpid()
OPEN = Path("/dev/fd")


def test_work_is_done_by_another_process():
    with ExitStack() as stack:
        wait = begin_aside(os.getpid, stack)
        assert wait() != os.getpid()


def test_more_than_a_pipe_holds_comes_through():
    with ExitStack() as stack:
        assert begin_aside(lambda: b"x" * 5_000_000, stack)() == b"x" * 5_000_000


def test_patient_work_leaves_the_cores_to_others():
    with ExitStack() as stack:
        nicenesses = [
            begin_aside(lambda: os.nice(0), stack, patient=patient)() for patient in (False, True)
        ]
    assert nicenesses == [os.nice(0), 19]


def _fail_elsewhere():
    if os.getpid() != HERE:
        raise ValueError("only there")
    return "here"


def _die_elsewhere():
    if os.getpid() != HERE:
        os.kill(os.getpid(), signal.SIGKILL)
    return "here"


def _travel_badly():
    return (lambda: "nowhere") if os.getpid() != HERE else "here"


@pytest.mark.parametrize("work", [_fail_elsewhere, _die_elsewhere, _travel_badly])
def test_what_comes_to_nothing_elsewhere_is_done_here(work, capfd):
    with ExitStack() as stack:
        assert begin_aside(work, stack)() == "here"
    assert capfd.readouterr() == ("", "")


def test_what_goes_wrong_here_too_is_told():
    with ExitStack() as stack, pytest.raises(ZeroDivisionError):
        begin_aside(lambda: 1 // 0, stack)()


def test_where_no_process_can_be_started_the_work_is_done_here(monkeypatch):
    def refuse():
        raise BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable")

    monkeypatch.setattr(os, "fork", refuse)
    with ExitStack() as stack:
        assert begin_aside(os.getpid, stack)() == os.getpid()


def test_a_process_that_is_not_waited_for_is_ended_and_leaves_nothing_open():
    begin, gate = os.pipe()
    files = list(OPEN.iterdir())
    with ExitStack() as stack:
        wait = begin_aside(lambda: os.read(begin, 1), stack)
    assert multiprocessing.active_children() == []
    assert list(OPEN.iterdir()) == files, wait
    os.close(begin)
    os.close(gate)

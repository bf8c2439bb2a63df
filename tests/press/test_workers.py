"""Work in parts, by one process or by many."""

import errno
import os
import pickle
import subprocess
import sys
import threading

import pytest

from plugins.press.cache.store import open_store
from plugins.press.processes.workers import (
    WORTHWHILE,
    can_fork,
    look_in_parts,
    open_workers,
    share_out,
    work_in_parts,
)


@pytest.mark.parametrize("in_parts", [work_in_parts, look_in_parts])
@pytest.mark.parametrize("workers", [1, 2, 3])
@pytest.mark.parametrize("count", [0, 5, WORTHWHILE, WORTHWHILE + 1])
def test_results_come_in_the_order_of_the_items(in_parts, count, workers):
    results = in_parts(lambda part: [2 * item for item in part], range(count), workers)
    assert [number for part in results for number in part] == [2 * n for n in range(count)]


def test_linear_algebra_leaves_the_cores_to_the_workers():
    names = ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
    code = f"""
import os, sys
import plugins.press.site
print("numpy" in sys.modules, [os.environ[name] for name in {names}])
"""
    environment = {name: value for name, value in os.environ.items() if name not in names}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    assert done.stdout == "False ['1', '1', '1']\n"  # the library reads them when it is loaded


def test_little_work_stays_in_this_process():
    assert work_in_parts(lambda _: os.getpid(), range(5), 2) == [os.getpid()]


@pytest.mark.skipif(not can_fork(), reason="workers can't inherit memory here")
def test_much_work_is_done_by_others():
    assert os.getpid() not in work_in_parts(lambda _: os.getpid(), range(WORTHWHILE), 2)


@pytest.mark.skipif(not can_fork(), reason="workers can't inherit memory here")
def test_where_not_all_workers_can_be_started_the_work_is_done_here(monkeypatch):
    fork, started = os.fork, []

    def fork_once():
        if started:
            raise BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable")
        started.append(fork())
        return started[0]

    monkeypatch.setattr(os, "fork", fork_once)
    assert work_in_parts(lambda _: os.getpid(), range(WORTHWHILE), 2) == [os.getpid()] * 8
    with pytest.raises(ChildProcessError):
        os.waitpid(started[0], 0)  # it was ended, not left waiting


@pytest.mark.skipif(not can_fork(), reason="workers can't inherit memory here")
def test_what_is_not_begun_when_one_piece_fails_is_left_undone(tmp_path):
    begin, gate = os.pipe()

    def work(number):
        if not number:
            raise LookupError("the first")
        os.read(begin, 1)  # until the gate opens
        (tmp_path / str(number)).touch()

    def fail():
        with open_workers(2, _set_work, work, gate) as pool:
            try:
                list(share_out(pool, _do_work, range(3000)))
            finally:
                os.close(gate)

    with pytest.raises(LookupError, match="the first"):
        fail()
    os.close(begin)
    assert len(list(tmp_path.iterdir())) < 2999


def _set_work(work, gate):
    os.close(gate)
    _set_work.work = work


def _do_work(number):
    _set_work.work(number)


def test_where_no_thread_can_be_started_this_one_looks(monkeypatch):
    def refuse(_):
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    assert look_in_parts(list, range(WORTHWHILE), 2) == [list(range(WORTHWHILE))]


def test_threads_of_this_process_look_at_much():
    looked = look_in_parts(lambda _: (os.getpid(), threading.get_ident()), range(WORTHWHILE), 2)
    assert [process for process, _ in looked] == [os.getpid()] * 2
    assert threading.get_ident() not in [thread for _, thread in looked]


def test_the_store_travels_to_other_processes_without_its_connection(tmp_path):
    store, _ = open_store(tmp_path / "press.sqlite3")
    assert store.connection.execute("SELECT count(*) FROM bodies").fetchone() == (0,)
    sent = pickle.loads(pickle.dumps(store))
    assert sent.connection.execute("SELECT count(*) FROM bodies").fetchone() == (0,)
    sent.rest()
    store.rest()

"""Measures one build: wall and CPU time, peak memory of all its processes, what it wrote.

Memory is sampled every 20 ms. Two figures are kept: ``rss``, the sum of the resident sets
of all processes, which counts shared pages once per process; and ``pss``, the sum of the
proportional set sizes, which counts them once. Reading the latter costs about 9 ms per GB,
so it is read as often as takes a twentieth of the time. The figure in the tables is
``pss``. CPU time is user and system time of the whole tree as the kernel accounts it to
the parent when children end.
"""

import os
import signal
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

INTERVAL = 0.02
"""Seconds between samples of memory."""
SCAN_INTERVAL = 0.1
"""Seconds between looks for new processes."""
PSS_SHARE = 20
"""A sample of PSS is followed by a pause of so many times its duration."""
_PAGE = os.sysconf("SC_PAGE_SIZE")


class BuildFailedError(Exception):
    """A measured program ended with an error; the text is the end of what it printed."""


@dataclass(frozen=True)
class Run:
    """What one build cost."""

    wall: float
    """Seconds from start to end of the first process."""
    cpu: float
    """Seconds of user and system time of all processes."""
    pss: int
    """Bytes, peak of the sum over all processes, shared pages counted once."""
    rss: int
    """Bytes, peak of the sum over all processes, shared pages counted per process."""
    processes: int
    """Most processes at one time."""


def _read(path: str) -> str:
    with suppress(OSError), open(path) as file:  # noqa: PTH123 - read a hundred times a second
        return file.read()
    return ""


@dataclass
class Tree:
    """The processes that descend from one, found in ``/proc`` by their parents."""

    root: int
    parents: dict[int, int] = field(default_factory=dict)

    def scan(self) -> None:
        """Look for processes that are new since the last scan."""
        present = {int(name) for name in os.listdir("/proc") if name.isdigit()}  # noqa: PTH208
        for pid in present - self.parents.keys():
            status = _read(f"/proc/{pid}/stat")
            if status:
                self.parents[pid] = int(status.rpartition(")")[2].split()[1])
        for pid in self.parents.keys() - present:
            del self.parents[pid]

    def members(self) -> list[int]:
        """Return the root and all that descend from it, as of the last scan."""
        found = [self.root]
        for pid in found:
            found += [child for child, parent in self.parents.items() if parent == pid]
        return found


def measure_rss(pids: Sequence[int]) -> int:
    """Return the sum of resident set sizes in bytes."""
    return sum(
        int(statm.split()[1]) * _PAGE for pid in pids if (statm := _read(f"/proc/{pid}/statm"))
    )


def measure_pss(pids: Sequence[int]) -> int:
    """Return the sum of proportional set sizes in bytes."""
    total = 0
    for pid in pids:
        rollup = _read(f"/proc/{pid}/smaps_rollup")
        lines = (line for line in rollup.split("\n") if line.startswith("Pss:"))
        total += sum(int(line.split()[1]) * 1024 for line in lines)
    return total


class Sampler(threading.Thread):
    """Samples the memory of a process and its descendants until told to stop."""

    def __init__(self, root: int) -> None:
        super().__init__(daemon=True)
        self.rss = self.pss = self.processes = 0
        self._tree = Tree(root)
        self._stopped = threading.Event()

    def stop(self) -> None:
        """End the sampling."""
        self._stopped.set()
        self.join()

    def run(self) -> None:
        """Sample; called by ``start``."""
        next_scan = next_pss = 0.0
        pids = [self._tree.root]
        while not self._stopped.wait(INTERVAL):
            now = time.perf_counter()
            if now >= next_scan:
                self._tree.scan()
                pids = self._tree.members()
                next_scan = now + SCAN_INTERVAL
            self.processes = max(self.processes, len(pids))
            self.rss = max(self.rss, measure_rss(pids))
            if now >= next_pss:
                started = time.perf_counter()
                self.pss = max(self.pss, measure_pss(pids))
                ended = time.perf_counter()
                next_pss = ended + (ended - started) * PSS_SHARE


def compose_environment() -> dict[str, str]:
    """Return the variables of a build as on an editor's machine, where Python keeps bytecode."""
    return {name: os.environ[name] for name in os.environ.keys() - {"PYTHONDONTWRITEBYTECODE"}}


def run_build(command: Sequence[str], log: Path) -> Run:
    """Run one build to its end and return what it cost.

    Args:
        command: program and arguments.
        log: file that what it prints goes to.

    Raises:
        BuildFailedError: it ended with an error.
    """
    with log.open("wb") as printed:
        started = time.perf_counter()
        program = subprocess.Popen(
            command,
            stdout=printed,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            env=compose_environment(),
            start_new_session=True,
        )
        sampler = Sampler(program.pid)
        sampler.start()
        status, usage = _wait(program)
        wall = time.perf_counter() - started
    sampler.stop()
    if status:
        text = log.read_text(encoding="utf-8", errors="replace")
        raise BuildFailedError(f"{command[0]} ended with {status}:\n{text[-2000:]}")
    return Run(
        wall=wall,
        cpu=usage.ru_utime + usage.ru_stime,
        pss=sampler.pss,
        rss=max(sampler.rss, usage.ru_maxrss * 1024),
        processes=sampler.processes,
    )


def _wait(program: "subprocess.Popen[bytes]") -> tuple[int, "os._RUsage"]:  # type: ignore[name-defined]
    """Wait for a program, ending it and its group when this process is interrupted."""
    try:
        _, status, usage = os.wait4(program.pid, 0)
    except BaseException:
        os.killpg(program.pid, signal.SIGTERM)
        raise
    program.returncode = os.waitstatus_to_exitcode(status)
    return program.returncode, usage


Snapshot = dict[str, tuple[int, int, int]]
"""Relative path of a file to (inode, time of change of its bytes in ns, size)."""


def _walk(folder: str, prefix: str) -> Iterator[tuple[str, tuple[int, int, int]]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _walk(entry.path, f"{prefix}{entry.name}/")
            else:
                status = entry.stat(follow_symlinks=False)
                yield prefix + entry.name, (status.st_ino, status.st_mtime_ns, status.st_size)


def scan_output(folder: Path) -> Snapshot:
    """Return all files below a folder; none if it is missing."""
    return dict(_walk(str(folder.resolve()), "")) if folder.exists() else {}


@dataclass(frozen=True)
class Written:
    """What a build changed in its output folder."""

    files: int
    """Files in the folder afterwards."""
    size: int
    """Bytes in the folder afterwards."""
    written: int
    """Files that are new or were written again."""
    bytes_written: int
    pages_written: int
    """HTML files among them."""
    removed: int


def compare_snapshots(before: Snapshot, after: Snapshot) -> Written:
    """Tell what changed between two snapshots of an output folder."""
    changed = [path for path, identity in after.items() if before.get(path) != identity]
    return Written(
        files=len(after),
        size=sum(size for _, _, size in after.values()),
        written=len(changed),
        bytes_written=sum(after[path][2] for path in changed),
        pages_written=sum(path.endswith(".html") for path in changed),
        removed=len(before.keys() - after.keys()),
    )

"""Builds a small site in a process that kills itself when it touches the disk the n-th time.

``python doomed_build.py ROOT N WORKERS``; prints how often the disk was touched if it lives.
"""

import os
import signal
import sys
from pathlib import Path

ROOT, LAST, WORKERS = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.press.small_site import SmallSite  # noqa: E402 - found through the line above

TOUCHES = {"os.rename", "os.link", "os.mkdir", "os.remove", "os.rmdir", "os.utime", "ctypes.dlsym"}
touched = 0
pid = os.getpid()


def count(event: str, args: tuple[object, ...]) -> None:
    global touched
    writes = event == "open" and isinstance(args[2], int) and args[2] & os.O_ACCMODE
    if (event in TOUCHES or writes) and os.getpid() == pid:
        touched += 1
        if touched == LAST:
            os.kill(pid, signal.SIGKILL)


settings = SmallSite(ROOT).settings(PRESS_WORKERS=WORKERS)
sys.addaudithook(count)
settings["PELICAN_CLASS"](settings).run()
print(touched)

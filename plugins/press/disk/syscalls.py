"""Calls that Python does not have: exchange two names, flush one file system, find a mount.

The first two are looked up by name in the C library, so that a system without them is noticed and
not crashed.
"""

import ctypes
import errno
import os
import sys
from pathlib import Path

AT_FDCWD = -100
RENAME_EXCHANGE = 2
"""renameat2(2), Linux ≥ 3.15."""
RENAME_SWAP = 2
"""renamex_np(2), macOS ≥ 10.12 on APFS."""


def _library() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def exchange(first: Path, second: Path) -> None:
    """Give two existing files or folders each other's name, in one step that can't be seen.

    Raises:
        OSError: the system or the file system can't do it, or they lie on different ones.
    """
    library = _library()
    names = os.fsencode(first), os.fsencode(second)
    if sys.platform == "linux" and hasattr(library, "renameat2"):
        failed = library.renameat2(AT_FDCWD, names[0], AT_FDCWD, names[1], RENAME_EXCHANGE)
    elif sys.platform == "darwin" and hasattr(library, "renamex_np"):
        failed = library.renamex_np(names[0], names[1], RENAME_SWAP)
    else:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
    if failed:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), str(first), None, str(second))


def is_mount_point(folder: Path) -> bool:
    """Tell whether something is mounted at a folder, be it another folder of the same disk."""
    if folder.is_mount():
        return True
    try:
        mounts = Path("/proc/self/mountinfo").read_bytes()
    except OSError:
        return False
    escaped = os.fsencode(folder).replace(b"\\", b"\\134").replace(b" ", b"\\040")
    return any(line.split(b" ")[4] == escaped for line in mounts.splitlines())


def flush(folder: Path) -> None:
    """Bring all that was written to the folder's file system to the disk.

    Raises:
        OSError: the disk failed.
    """
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        library = _library()
        if hasattr(library, "syncfs"):
            if library.syncfs(descriptor):
                number = ctypes.get_errno()
                raise OSError(number, os.strerror(number), str(folder))
        else:
            os.sync()
    finally:
        os.close(descriptor)

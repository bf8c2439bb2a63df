"""Probes: what the place of an output can do, found out by trying it beside the output."""

import errno
import os
from pathlib import Path

from plugins.press.disk.mirror import remove
from plugins.press.disk.syscalls import exchange, is_mount_point


def can_exchange(live: Path, shed: Path) -> bool:
    """Find out whether a place allows two trees: links, and exchange in one step.

    Args:
        live: the tree that readers see; need not be there.
        shed: folder beside it, for the probes.

    Raises:
        OSError: the disk is full or protected.
    """
    if live.exists() and (is_mount_point(live) or live.stat().st_dev != shed.stat().st_dev):
        return False
    first, second, third = (shed / f"probe-{number}" for number in (1, 2, 3))
    try:
        first.touch()
        os.link(first, second)
        third.mkdir()
        exchange(second, third)
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EDQUOT}:
            raise
        return False
    else:
        return True
    finally:
        for probe in (first, second, third):
            remove(str(probe))


def read_clock(shed: Path) -> int:
    """Return the time (ns) by the clock that stamps files in a folder."""
    probe = shed / "probe"
    probe.touch()
    moment = probe.stat().st_mtime_ns
    probe.unlink()
    return moment

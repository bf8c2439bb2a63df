"""What a full or protected disk did to a build, told with place and remedy."""

import errno
import os
import shlex
from pathlib import Path

from plugins.press import messages
from plugins.press.disk.syscalls import is_mount_point
from plugins.press.disk.trees import shed_of
from plugins.press.settings import PressSettings
from plugins.problems.problem import Place
from plugins.problems.stopping import Stop, stop

FORBIDDEN = frozenset({errno.EACCES, errno.EPERM})


def unwritable_cache(press: PressSettings, reason: str | None) -> Stop:
    """Return what to raise where the cache can't be written."""
    return stop(messages.CACHE_UNWRITABLE, path=press.cache, reason=reason)


def tell_disk(error: OSError, press: PressSettings) -> Stop | None:
    """Tell what a full or protected disk did; None when the error is about something else."""
    place = Path(os.fsdecode(error.filename or ""))
    output = Path(os.path.realpath(press.output))
    if place.is_relative_to(press.cache):
        return unwritable_cache(press, error.strerror)
    if any(place.is_relative_to(folder) for folder in (press.output, output, shed_of(output))):
        return _unwritable_output(error, place, output) or stop(
            messages.OUTPUT_UNWRITABLE, path=press.output, reason=error.strerror
        )
    if error.filename and error.errno in FORBIDDEN:
        return stop(messages.SOURCE_UNREADABLE, Place(str(place)), reason=error.strerror)
    return None


def _unwritable_output(error: OSError, place: Path, output: Path) -> Stop | None:
    """Tell what is in the way of a build in the output or beside it; None when it is the disk."""
    if error.errno == errno.EXDEV:
        mount = next(filter(is_mount_point, (place, *place.parents)))
        return stop(messages.OUTPUT_DIVIDED, Place(str(mount)))
    if error.errno not in FORBIDDEN:
        return None
    folders = [folder for folder in (output, shed_of(output)) if folder.exists()]
    if not any(place.is_relative_to(folder) for folder in folders):
        return stop(messages.OUTPUT_UNWRITABLE, path=place, reason=error.strerror)
    named = shlex.join(map(str, folders))
    place = Path(os.fsdecode(error.filename2 or place))  # where, not what
    return stop(
        messages.OUTPUT_FORBIDDEN,
        Place(str(place)),
        reason=error.strerror,
        user=os.geteuid(),
        folders=named,
    )

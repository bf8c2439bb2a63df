"""What a full or protected disk did to a build, told with place and remedy."""

import errno
import os
from pathlib import Path

from plugins.press import messages
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
    if place.is_relative_to(press.output) or place.is_relative_to(output):
        return stop(messages.OUTPUT_UNWRITABLE, path=press.output, reason=error.strerror)
    if place.is_relative_to(shed_of(output)):
        path = place if error.errno in FORBIDDEN else press.output
        return stop(messages.OUTPUT_UNWRITABLE, path=path, reason=error.strerror)
    if error.filename and error.errno in FORBIDDEN:
        return stop(messages.SOURCE_UNREADABLE, Place(str(place)), reason=error.strerror)
    return None

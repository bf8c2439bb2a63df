"""Writing files in one step, moving them into a tree, taking others away."""

import errno
import os
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from plugins.press.disk.mirror import make_room, prune, remove

_WAITING = re.compile(r".+\.\d+\.new", re.DOTALL)
"""As ``write_whole`` names what is not in its place yet."""


@contextmanager
def telling_where(place: str | Path) -> Iterator[None]:
    """Have errors name the file: a write that fails does not say where."""
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror, error.filename or str(place)) from None


def write_whole(path: Path, *content: bytes | memoryview) -> None:
    """Replace a file in one step.

    Raises:
        OSError: it can't be written; names the file. Nothing of it is left.
    """
    waiting = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        with telling_where(waiting), waiting.open("wb") as file:
            file.writelines(content)
        waiting.replace(path)
    except BaseException:
        with suppress(OSError):
            waiting.unlink()
        raise


def remove_waiting(folder: Path, among: str = "*") -> None:
    """Remove what killed processes were about to put in its place.

    ``among`` is "*/*" to look in the folders below. No other process may write there.
    """
    for left in folder.glob(f"{among}.new"):
        if _WAITING.fullmatch(left.name):
            left.unlink()


def flush_file(file: str | Path) -> None:
    """Bring one file to the disk.

    Raises:
        OSError: the disk failed.
    """
    descriptor = os.open(file, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def apply(staged: Mapping[str, str], removed: Iterable[str], tree: Path) -> None:
    """Take files away from a tree, move staged ones to their places, leave no empty folder."""
    for path in removed:
        if remove(f"{tree}/{path}"):
            prune(tree, path)
    for path, file in staged.items():
        target = f"{tree}/{path}"
        if file == target:
            continue
        try:
            move(file, target)
        except (FileNotFoundError, NotADirectoryError):
            make_room(tree, path)
            move(file, target)


def move(file: str, target: str) -> None:
    """Rename, or copy and then rename where the target lies on another file system."""
    try:
        os.replace(file, target)
    except IsADirectoryError:
        shutil.rmtree(target)
        os.replace(file, target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        folder, _, name = target.rpartition("/")
        waiting = f"{folder}/.{name}.press"
        shutil.copy2(file, waiting)
        os.replace(waiting, target)

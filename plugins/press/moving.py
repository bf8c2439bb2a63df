"""Moving files into a tree, taking others away, carrying along those of others."""

import errno
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from plugins.press.mirror import link_over, make_room, mirror_all, parents_of, prune, remove


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
        OSError: it can't be written; names the file.
    """
    waiting = path.with_name(f"{path.name}.{os.getpid()}.new")
    with telling_where(waiting), waiting.open("wb") as file:
        file.writelines(content)
    waiting.replace(path)


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


def carry_foreign(
    source: str, target: str, folder: str, owned: frozenset[str], folders: frozenset[str]
) -> bool:
    """Make the foreign entries of one folder in the spare tree those of the live one.

    Returns:
        whether folders are among them: what happens inside does not show from outside.
    """
    prefix = f"{folder}/" if folder else ""

    def is_foreign(name: str) -> bool:
        return prefix + name not in owned and prefix + name not in folders

    wanted = {entry.name: entry for entry in os.scandir(source) if is_foreign(entry.name)}
    if wanted:
        os.makedirs(target, exist_ok=True)
    if os.path.isdir(target):
        for entry in list(os.scandir(target)):
            if entry.name not in wanted and is_foreign(entry.name):
                remove(entry.path)
    is_crowded = False
    for name, entry in wanted.items():
        if entry.is_dir(follow_symlinks=False):
            mirror_all(Path(entry.path), Path(target, name))
            is_crowded = True
        else:
            link_over(entry.path, f"{target}/{name}")
    return is_crowded


def rescue(source: Path, *targets: Path) -> None:
    """Bring what appeared in a folder that was thought empty to the trees, and remove it."""
    for entry in list(os.scandir(source)):
        for target in targets:
            if not os.path.lexists(f"{target}/{entry.name}"):
                if entry.is_dir(follow_symlinks=False):
                    mirror_all(Path(entry.path), target / entry.name)
                else:
                    link_over(entry.path, f"{target}/{entry.name}")
        remove(entry.path)
    source.rmdir()


def keep_only(tree: Path, owned: frozenset[str]) -> None:
    """Remove everything else from a tree."""
    folders = parents_of(owned)
    for place, inner, names in os.walk(tree):
        folder = os.path.relpath(place, tree)
        prefix = "" if folder == "." else folder + "/"
        for name in [*names, *inner]:
            if prefix + name not in owned and prefix + name not in folders:
                remove(f"{place}/{name}")

"""Mirroring: making one tree of hard links equal to another."""

import contextlib
import errno
import os
import shutil
import stat
from collections.abc import Iterable
from pathlib import Path


def parents_of(paths: Iterable[str]) -> frozenset[str]:
    """Return all folders above the paths, relative, "" for the root."""
    folders: set[str] = set()
    for path in paths:
        folder = path.rpartition("/")[0]
        while folder not in folders:
            folders.add(folder)
            folder = folder.rpartition("/")[0]
    return frozenset(folders)


def remove(path: str) -> bool:
    """Remove a file, a link or a whole folder; say whether there was any."""
    try:
        os.unlink(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except (IsADirectoryError, PermissionError):
        if not os.path.isdir(path) or os.path.islink(path):
            raise
        _remove_folder(path)
    return True


def _remove_folder(path: str) -> None:
    try:
        shutil.rmtree(path)
    except OSError as error:  # names a file by its last name only
        raise OSError(error.errno, error.strerror, path) from None


def prune(tree: Path, path: str) -> None:
    """Remove the folders above a removed file that are now empty."""
    with contextlib.suppress(OSError):
        for parent in (tree / path).parents:
            if parent == tree:
                break
            parent.rmdir()


def copy_rights(source: str, target: str) -> None:
    """Give a file or folder the owner, group and mode of another, as far as this process may."""
    wanted, found = os.stat(source), os.stat(target)
    if (wanted.st_uid, wanted.st_gid) != (found.st_uid, found.st_gid):
        for owner, group in ((-1, wanted.st_gid), (wanted.st_uid, -1)):
            with contextlib.suppress(PermissionError):
                os.chown(target, owner, group)
    if wanted.st_mode != os.stat(target).st_mode:
        with contextlib.suppress(PermissionError):
            os.chmod(target, stat.S_IMODE(wanted.st_mode))


def link_over(source: str, target: str) -> None:
    """Make ``target`` the same file as ``source``, or a copy where that may not be linked."""
    try:
        _link(source, target)
    except FileExistsError:
        if not _are_same(os.lstat(source), os.lstat(target)):
            remove(target)
            _link(source, target)


def _link(source: str, target: str) -> None:
    """Link a file; copy one of another user, if this one may not write to it (Linux forbids it)."""
    try:
        os.link(source, target, follow_symlinks=False)
    except PermissionError as error:
        if error.errno != errno.EPERM:
            raise
        shutil.copy2(source, target, follow_symlinks=False)
        if not os.path.islink(target):
            copy_rights(source, target)


def _are_same(first: os.stat_result, second: os.stat_result) -> bool:
    """Tell whether two are one file, or one is the copy of another user's file."""
    if first.st_uid == second.st_uid:
        return first.st_ino == second.st_ino
    return (first.st_mode, first.st_size, first.st_mtime_ns) == (
        second.st_mode,
        second.st_size,
        second.st_mtime_ns,
    )


def mirror_paths(source: Path, target: Path, paths: Iterable[str]) -> None:
    """Make the target tree equal to the source in these paths."""
    for path in paths:
        here, there = f"{source}/{path}", f"{target}/{path}"
        if not os.path.lexists(here) or (os.path.isdir(here) and not os.path.islink(here)):
            if not os.path.isdir(there) and remove(there):
                prune(target, path)
            continue
        try:
            link_over(here, there)
        except (FileNotFoundError, NotADirectoryError):
            make_room(target, path)
            link_over(here, there)


def make_room(tree: Path, path: str) -> None:
    """Make the folders above a path, where a file may have been before."""
    for parent in reversed((tree / path).parents):
        if parent != tree and parent.is_relative_to(tree) and not parent.is_dir():
            remove(str(parent))
            parent.mkdir()


def make_folder(path: str) -> None:
    """Make a folder if there is none, in the place of whatever else is there."""
    if not os.path.isdir(path) or os.path.islink(path):
        remove(path)
        os.mkdir(path)


def mirror_all(source: Path, target: Path) -> None:
    """Make the target tree equal to the source, folder by folder, whatever it was before."""
    target.mkdir(parents=True, exist_ok=True)
    _mirror(str(source), str(target))


def _mirror(source: str, target: str) -> None:
    entries = {entry.name: entry for entry in os.scandir(source)}
    for extra in [entry for entry in os.scandir(target) if entry.name not in entries]:
        remove(extra.path)
    for name, entry in entries.items():
        there = f"{target}/{name}"
        if not entry.is_dir(follow_symlinks=False):
            link_over(entry.path, there)
            continue
        make_folder(there)
        _mirror(entry.path, there)
    copy_rights(source, target)

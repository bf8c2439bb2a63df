"""Files in the output that the press did not write: carried along, or taken away.

They are found without looking everywhere: a folder whose ctime, which rights move as well, is
earlier than the last publication has been touched by nobody since.
"""

import os
import stat
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import suppress
from functools import partial
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from plugins.press.disk.mirror import (
    copy_rights,
    link_over,
    make_folder,
    mirror_all,
    parents_of,
    remove,
)
from plugins.press.processes.workers import look_in_parts


class Seen(NamedTuple):
    """What a look at the folders of a tree found."""

    touched: list[str]
    """Those in which others may have been."""
    linked: list[str]
    """Those in whose place others have put symbolic links."""


def look_around(live: Path, paths: Iterable[str], *, since: int, workers: int) -> Seen:
    """Look at all folders above the paths of the press in the tree that readers see.

    Args:
        live: that tree.
        paths: those that the press has written or will write.
        since: moment (ns) after which others may have come.
        workers: threads that look.
    """
    look = partial(_look_at, f"{live}/", since)
    parts = look_in_parts(look, list(parents_of(paths)), workers)
    touched = list(chain.from_iterable(seen.touched for seen in parts))
    return Seen(touched, sorted(chain.from_iterable(seen.linked for seen in parts)))


def _look_at(root: str, since: int, folders: Sequence[str]) -> Seen:
    seen = Seen([], [])
    for folder in folders:
        with suppress(FileNotFoundError, NotADirectoryError):
            status = os.lstat(root + folder)
            if stat.S_ISLNK(status.st_mode):
                seen.linked.append(folder)
            elif stat.S_ISDIR(status.st_mode) and status.st_ctime_ns >= since:
                seen.touched.append(folder)
    return seen


def find_in_the_way(
    live: Path, staged: Mapping[str, str], owned: AbstractSet[str]
) -> Iterator[tuple[str, str]]:
    """Find what others have put where new files of the press belong; yield it and the new path.

    A file with the very bytes that come is none of it. Where the press has ``owned`` nothing so
    far, files give way: it begins in the folder of an older site.

    Args:
        live: the tree that readers see.
        staged: path → file that waits to be moved there.
        owned: paths that the press had written.
    """
    new = sorted(staged.keys() - owned)
    for folder in sorted(parents_of(new) - owned - {""}):
        if os.path.isfile(f"{live}/{folder}") and not os.path.islink(f"{live}/{folder}"):
            yield folder, next(path for path in new if path.startswith(f"{folder}/"))
    for path in new:
        place = f"{live}/{path}"
        if os.path.isdir(place) and not os.path.islink(place):
            if _holds_foreign(live, path, owned):
                yield path, path
        elif owned and os.path.lexists(place) and not _are_equal(place, staged[path]):
            yield path, path


def _holds_foreign(live: Path, folder: str, owned: AbstractSet[str]) -> bool:
    for place, inner, names in os.walk(live / folder):
        prefix = os.path.relpath(place, live)
        links = [name for name in inner if os.path.islink(f"{place}/{name}")]
        if any(f"{prefix}/{name}" not in owned for name in [*names, *links]):
            return True
    return False


def _are_equal(first: str, second: str) -> bool:
    return os.path.isfile(first) and Path(first).read_bytes() == Path(second).read_bytes()


def carry_foreign(  # noqa: PLR0913 - all that is known of the trees
    live: Path,
    spare: Path,
    owned: Sequence[str],
    removed: Sequence[str],
    *,
    touched: Collection[str],
    crowded: Collection[str],
) -> tuple[str, ...]:
    """Carry along what others have put into the live tree, and the rights of its folders.

    Args:
        live: the tree that readers see.
        spare: the tree that becomes the next.
        owned: paths that the press has written.
        removed: paths that it wrote until now, gone from the spare tree.
        touched: folders in which others may have been.
        crowded: folders in which others had folders of their own.

    Returns:
        the crowded folders of now.
    """
    known = frozenset(owned).union(removed)
    lasting = parents_of(owned) | {""}
    folders = lasting | parents_of(removed)
    found = [
        folder
        for folder in folders.intersection({"", *crowded, *touched})
        if os.path.isdir(f"{live}/{folder}")
        and _carry_folder(f"{live}/{folder}", f"{spare}/{folder}", folder, known, folders)
    ]
    return tuple(sorted({*found, *_find_heirs(spare, folders - lasting, lasting)}))


def _find_heirs(spare: Path, left: Collection[str], lasting: Collection[str]) -> Iterator[str]:
    """Find the ``lasting`` folders above those that the press has ``left`` to others."""
    for folder in left:
        if os.path.isdir(f"{spare}/{folder}"):
            heir = folder
            while heir not in lasting:
                heir = heir.rpartition("/")[0]
            yield heir


def _carry_folder(
    source: str, target: str, folder: str, owned: frozenset[str], folders: frozenset[str]
) -> bool:
    """Make rights and foreign entries of one folder in the spare tree those of the live one.

    Returns:
        whether folders are among them: what happens inside does not show from outside.
    """
    prefix = f"{folder}/" if folder else ""

    def is_foreign(name: str) -> bool:
        return prefix + name not in owned and prefix + name not in folders

    wanted = {entry.name: entry for entry in os.scandir(source) if is_foreign(entry.name)}
    if wanted:
        with suppress(FileExistsError, NotADirectoryError):  # a file now: nothing but folders there
            os.makedirs(target, exist_ok=True)
    if not os.path.isdir(target):
        return False
    copy_rights(source, target)
    for entry in list(os.scandir(target)):
        if entry.name not in wanted and is_foreign(entry.name):
            remove(entry.path)
    are_folders = [_mirror_entry(entry, f"{target}/{name}") for name, entry in wanted.items()]
    return any(are_folders)


def _mirror_entry(entry: os.DirEntry[str], target: str) -> bool:
    """Make a place equal to an entry of others; tell whether that is a folder."""
    if not entry.is_dir(follow_symlinks=False):
        link_over(entry.path, target)
        return False
    make_folder(target)
    mirror_all(Path(entry.path), Path(target))
    return True


def bring_late(old: Path, live: Path, owned: Collection[str], folders: Iterable[str]) -> None:
    """Bring what others did in a tree after it was looked at to the one that took its place.

    Args:
        old: the tree that readers saw.
        live: the one that they see; what came there since stays.
        owned: paths that the press has written in either.
        folders: where others have been.
    """
    for folder in folders:
        source, target = f"{old}/{folder}", f"{live}/{folder}"
        if os.path.isdir(source) and os.path.isdir(target):
            copy_rights(source, target)
            prefix = f"{folder}/" if folder else ""
            inside = (path for path in owned if path.startswith(prefix))
            ours = {path[len(prefix) :].partition("/")[0] for path in inside}
            for entry in list(os.scandir(source)):
                if entry.name not in ours:
                    _add_entry(entry, f"{target}/{entry.name}")


def _add_entry(entry: os.DirEntry[str], target: str) -> None:
    """Bring an entry of others to a place, unless something newer is there."""
    if not os.path.lexists(target):
        _mirror_entry(entry, target)
    elif not entry.is_dir(follow_symlinks=False):
        if os.lstat(entry.path).st_ctime_ns >= os.lstat(target).st_ctime_ns:
            link_over(entry.path, target)
    elif os.path.isdir(target) and not os.path.islink(target):
        for inner in list(os.scandir(entry.path)):
            _add_entry(inner, f"{target}/{inner.name}")


def rescue(source: Path, *targets: Path) -> None:
    """Bring what appeared in a folder that was thought empty to the trees, and remove it."""
    for entry in list(os.scandir(source)):
        for target in targets:
            if not os.path.lexists(f"{target}/{entry.name}"):
                _mirror_entry(entry, f"{target}/{entry.name}")
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

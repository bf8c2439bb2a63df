"""Snapshots: what lies in a folder of sources, by name and ``stat``, without reading a file.

A file counts as unchanged while its size, times and inode are what they were. One that
changed in the very moment of the snapshot may change again unseen by such a test: its stamp
is left out (git calls this a racy entry), so that the next build reads it.
"""

import os
import re
import stat
from collections.abc import Collection, Iterable, Sequence
from hashlib import blake2b
from itertools import chain
from math import inf
from operator import itemgetter
from pathlib import Path
from struct import Struct as Layout
from time import time_ns

import msgspec

from plugins.press.cache.keeping import hash_bytes
from plugins.press.inputs import messages
from plugins.press.processes.workers import look_in_parts
from plugins.problems.problem import Place, Problem
from plugins.problems.stopping import Stop

RACY = 50_000_000
"""Nanoseconds: more than the coarsest clock tick by which kernels time-stamp files."""

FEW = 32
"""So few folders are looked into faster than threads are started."""

SKIPPED = frozenset({"__pycache__", "Icon\r"})

_LEFT = re.compile(r"\.git(keep|ignore)?|\.DS_Store|\.[#_~].*|.*\.sw.")
"""Hidden names of what programs leave behind, which nobody means to publish."""


def is_passed_over(name: str) -> bool:
    """Tell whether a file or folder of this name counts nowhere: it is hidden, or a backup."""
    return name[:1] == "." or name in SKIPPED or name[-1:] == "~"


pack_stamp = Layout("<4q").pack
"""Size, mtime, ctime (ns) and inode of a file: what tells one state of it from another."""


def stamp_file(file: str | Path) -> bytes:
    """Return the stamp of one file; b"" where there is none."""
    try:
        status = os.stat(file)  # noqa: PTH116 - either kind of path
    except OSError:
        return b""
    return pack_stamp(status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)


_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")


class Snapshot:
    """The files below a folder when the build began; paths are relative, with ``/``.

    The root may also be a file, whose path is "".

    ``follows`` tells whether folders are entered to which symbolic links lead; files that
    changed after ``settled`` (ns) are racy in any case. In the folders ``shown`` hidden names
    count as well: what is published may be ``.well-known/`` or ``.htaccess``.

    Raises:
        Stop: a name is not in UTF-8, or has control characters.
    """

    def __init__(
        self,
        root: Path,
        workers: int = 1,
        *,
        follows: bool = False,
        settled: float = inf,
        shown: Iterable[str] = (),
    ) -> None:
        self.root = root
        self._shown = tuple(f"{path.strip('/')}/" for path in shown)
        self._follows = follows
        self._settled = min(time_ns() - RACY, settled)
        self.symlinks: list[str] = []
        """Files and folders that are symbolic links."""
        self._racy: set[str] = set()
        files: list[tuple[str, bytes]] = []
        folders = [""]
        while folders:  # level by level
            looked = look_in_parts(self._look_into, folders, workers, least=FEW)
            folders = [folder for _, inner in looked for folder in inner]
            files += chain.from_iterable(found for found, _ in looked)
        self.stamps = dict(sorted(files, key=itemgetter(0)))
        """Path → stamp, in the order of the paths."""
        self.symlinks.sort()
        _check_names(self.stamps)

    def _look_into(self, folders: Sequence[str]) -> tuple[list[tuple[str, bytes]], list[str]]:
        """Look into folders; return the files in them with their stamps, and the folders."""
        files: list[tuple[str, bytes]] = []
        inner: list[str] = []
        for folder in folders:
            try:
                entries = os.scandir(f"{self.root}/{folder}")
            except FileNotFoundError:
                continue
            except NotADirectoryError:
                if not folder:
                    files.append(("", self._stamp("", self.root.stat())))
                continue
            with entries:
                for entry in entries:
                    self._look_at(entry, folder + entry.name, files, inner)
        return files, inner

    def _look_at(
        self, entry: "os.DirEntry[str]", path: str, files: list[tuple[str, bytes]], inner: list[str]
    ) -> None:
        name = entry.name
        if is_passed_over(name) and not self._is_shown(name, path):
            return
        if entry.is_symlink():
            self.symlinks.append(path)
            if not os.path.exists(entry.path):  # noqa: PTH110 - leads to nothing, or to itself
                return
            if entry.is_dir() and (not self._follows or self._leads_upwards(path)):
                return
        if entry.is_dir():
            inner.append(f"{path}/")
            return
        try:
            # an entry's own ``stat`` lets no other thread go on
            status = os.stat(entry.path)  # noqa: PTH116 - each file
        except FileNotFoundError:  # gone since
            return
        if stat.S_ISREG(status.st_mode):
            files.append((path, self._stamp(path, status)))

    def _is_shown(self, name: str, path: str) -> bool:
        return f"{path}/".startswith(self._shown) and name[0] == "." and not _LEFT.fullmatch(name)

    def _leads_upwards(self, path: str) -> bool:
        """Tell whether a link leads to a folder above it, so that nobody walks in circles."""
        place = self.root / path
        return any(place.samefile(parent) for parent in place.parents)

    def _stamp(self, path: str, status: os.stat_result) -> bytes:
        mtime, ctime = status.st_mtime_ns, status.st_ctime_ns
        if mtime < self._settled and ctime < self._settled:
            return pack_stamp(status.st_size, mtime, ctime, status.st_ino)
        self._racy.add(path)
        return b""

    @property
    def is_certain(self) -> bool:
        """Whether an equal snapshot later on means that nothing has changed."""
        return not self._racy

    def digest(self) -> bytes:
        """Return a digest of all names and stamps, and of what is a symbolic link."""
        return hash_bytes(msgspec.msgpack.encode((self.stamps, self.symlinks)))


def _check_names(names: Collection[str]) -> None:
    """Stop where names are not in UTF-8: nothing could be stored under them.

    And where they have control characters: whoever tells such a name to a terminal or to the log
    of a CI gives it orders.
    """
    together = "".join(names)
    if _CONTROL.search(together):
        shown = [ascii(name)[1:-1] for name in names if _CONTROL.search(name)]
        raise Stop(*[Problem(Place(seen), messages.NAME_WITH_CONTROL) for seen in shown])
    try:
        together.encode()
    except UnicodeEncodeError:
        shown = [name.encode("utf-8", "backslashreplace").decode() for name in names]
        odd = [seen for name, seen in zip(names, shown, strict=True) if name != seen]
        raise Stop(*[Problem(Place(seen), messages.NAME_UNREADABLE) for seen in odd]) from None


def list_files(folder: Path, shown: Iterable[str] = ()) -> list[str]:
    """List the files below a folder of the theme, also in folders that are linked there."""
    return list(Snapshot(folder, follows=True, shown=shown).stamps)


def digest_snapshots(snapshots: Iterable[Snapshot]) -> bytes:
    """Return one digest of several folders, or b"" when one of them is not certain."""
    digest = blake2b(digest_size=16)
    for snapshot in snapshots:
        if not snapshot.is_certain:
            return b""
        digest.update(snapshot.digest())
    return digest.digest()

"""Two trees: the site that readers see, and a spare one beside it that becomes the next.

Both hold the same files (hard links to the same inodes). A build brings its changes into the
spare tree, then exchanges the two in one step, then brings the other one after. So a reader
never sees a mixture, a build that fails or is killed leaves the site as it was, and the cost
follows the change. A single file that takes the place of another is moved there, in one step as
well, and the trees stay where they are (a build that is killed before leaves the old file, which
the next one finds not to be that of its ledger). Beside ``output/`` lies ``.output.press/`` with

* ``spare/``      the other tree (``twin/`` while a first build makes both),
* ``staged-…/``   what a build has rendered and not yet put in its place,
* ``journal`` and ``owned``, see ``journal.py``.

Which tree is which is known by inode: the ledger names the inode of the tree that belongs to
it, and is committed before the exchange. A build that finds the ledger's tree in the spare's
place finishes the exchange that was cut off.

Files that the press did not write (``CNAME``, ``.well-known``) are carried along, and so are the
rights of folders (``foreign.py``); what others do meanwhile is brought after the exchange.
A symbolic link in the place of a folder ends the build, for files would be written behind it.

Where two folders can't be exchanged (a mount point, a layered file system, another system) the
files are replaced one by one; whatever a killed build left is put right by the next one, which
finds that these files are not those of its ledger.
"""

import errno
import os
import shutil
from collections.abc import Mapping, Sequence
from itertools import chain
from pathlib import Path

from msgspec import Struct

from plugins.press.disk import messages
from plugins.press.disk.foreign import bring_late, carry_foreign, keep_only, look_around, rescue
from plugins.press.disk.journal import EVERYTHING, Journal
from plugins.press.disk.mirror import copy_rights, mirror_all, mirror_paths
from plugins.press.disk.moving import apply, flush_file, move, remove_waiting
from plugins.press.disk.probing import can_exchange, read_clock
from plugins.press.disk.syscalls import exchange, flush
from plugins.problems.problem import Place, Problem
from plugins.problems.stopping import Stop

FEW = 64
"""So many files are brought to the disk one by one; more, with the whole file system."""


class Record(Struct, frozen=True):
    """What a ledger remembers of the trees that it belongs to."""

    live: int = 0
    """Inode of the tree that readers see; 0 is none."""
    spare: int = 0
    since: int = 0
    """Moment (ns, by the clock of the file system) after which others may have come."""
    crowded: tuple[str, ...] = ()
    """Folders in which others have folders of their own."""


class Changes(Struct, frozen=True):
    """What a build brings."""

    staged: Mapping[str, str]
    """Path in the output → file that waits to be moved there."""
    removed: Sequence[str]
    owned: Sequence[str]
    """All paths that the press will have written when the build is done."""


def shed_of(output: Path) -> Path:
    """Return the folder beside an output where all else lies that belongs to it."""
    return output.with_name(f".{output.name}.press")


def find_inode(folder: Path) -> int:
    """Find a folder's inode; 0 when there is none."""
    try:
        return folder.stat().st_ino
    except FileNotFoundError:
        return 0


class Trees:
    """The output folder and what belongs to it; one build at a time."""

    def __init__(self, output: Path, recorded: Record, workers: int = 1) -> None:
        self.live = Path(os.path.realpath(output))
        self.shed = shed_of(self.live)
        self.spare = self.shed / "spare"
        self.twin = self.shed / "twin"
        self.stage = self.shed / f"staged-{os.getpid()}"
        self.journal = Journal(self.shed)
        self._recorded = recorded
        self._workers = workers
        self.is_direct = False
        """Whether files are written to their own paths in a tree that nobody sees yet."""
        self._in_place = False
        self._lone: tuple[str, str] | None = None
        """The only file that changes: where it waits, and the path that it replaces."""

    @property
    def is_settled(self) -> bool:
        """Whether the live tree is the ledger's."""
        return bool(self._recorded.live) and find_inode(self.live) == self._recorded.live

    @property
    def record(self) -> Record:
        """What to remember of the trees that lie there, when a build changes nothing."""
        if self.is_settled:
            return self._recorded
        return Record(find_inode(self.live), find_inode(self.spare))

    @property
    def _is_new(self) -> bool:
        return not self.spare.exists() and not (self.live.is_dir() and any(self.live.iterdir()))

    def settle(self) -> None:
        """Finish what a killed build left unfinished, at the beginning of the next one.

        If it had committed the ledger, its tree is put in its place; else what it staged is
        thrown away. A site that somebody removed is put back from the spare tree.
        """
        for left in self.shed.glob("staged-*"):
            shutil.rmtree(left)
        remove_waiting(self.shed)
        spare = find_inode(self.spare)
        if spare and spare == self._recorded.live:
            self._promote()
        elif spare and spare == self._recorded.spare and not self.live.exists():
            self._promote()
            keep_only(self.live, frozenset(self.journal.find_owned()))
        elif spare and not self._recorded.live and not self.live.exists():
            shutil.rmtree(self.spare)
        if self.twin.exists():
            self._settle_twin()

    def _settle_twin(self) -> None:
        if find_inode(self.twin) != self._recorded.spare:
            shutil.rmtree(self.twin)
        elif self.is_settled:
            self._take_twin()

    def _take_twin(self) -> None:
        """Make the second tree of a first build the spare one."""
        if self.spare.exists():
            rescue(self.spare, self.live, self.twin)
        self.twin.rename(self.spare)

    def _promote(self) -> None:
        if self.live.exists():
            self._exchange()
            self._bring_late()
        else:
            self.spare.rename(self.live)

    def _exchange(self) -> None:
        """Put the spare tree in the place of the live one, which becomes the spare."""
        try:
            exchange(self.live, self.spare)
        except OSError as error:
            if error.errno != errno.EXDEV:
                raise
            # a layered file system: folders of its lower layer stay in their places
            mirror_all(self.spare, self.live)
            shutil.rmtree(self.spare)
            self._in_place = True

    def prepare(self) -> Path:
        """Make the folder where rendered files wait; return it.

        For a first build it is the spare tree itself, and files go to their own paths, there
        and as links in the twin.
        """
        self._in_place = not can_exchange(self.live, self.shed)
        if self.live.is_dir():
            copy_rights(str(self.live), str(self.shed))  # what is made there inherits the group
        self.is_direct = self._is_new and not self._in_place
        if self.is_direct:
            self.journal.write_differing([EVERYTHING])
            self.spare.mkdir()
            self.twin.mkdir()
            return self.spare
        self.stage.mkdir(exist_ok=True)
        return self.stage

    def discard(self) -> None:
        """Remove what a failed build has staged."""
        shutil.rmtree(self.stage, ignore_errors=True)
        if self.is_direct:
            shutil.rmtree(self.spare, ignore_errors=True)
            shutil.rmtree(self.twin, ignore_errors=True)

    def distrust_spare(self) -> None:
        """Have the spare tree made equal to the live one anywhere, for it has lost files."""
        if self.spare.exists():
            self.journal.write_differing([EVERYTHING])

    # --- the steps of a publication, in their order ---

    def bring(self, changes: Changes, *, durable: bool) -> Record:
        """Prepare the changes, mostly in the spare tree; return what the ledger records.

        Raises:
            OSError: the disk is full or protected; the site is as it was.
            Stop: a folder is a symbolic link; the same.
        """
        self.live.mkdir(parents=True, exist_ok=True)
        if self.is_direct:
            copy_rights(str(self.live), str(self.spare))
            copy_rights(str(self.live), str(self.twin))
            self.journal.write_owned(changes.owned)
            return Record(find_inode(self.spare), find_inode(self.twin), read_clock(self.shed))
        tree = self.live if self._in_place else self.spare
        self._lone = self._find_lone(changes)
        touched = () if self._lone else self._find_touched(changes)
        if not self._in_place:
            self._align()
        self.journal.write_differing([*changes.staged, *changes.removed])
        # in this order, one of both knows every old path at any moment
        self.journal.write_owned(changes.owned)
        if self._lone:
            if durable:
                flush_file(self._lone[0])
            return self._recorded
        apply(changes.staged, changes.removed, tree)
        if self._in_place:
            return Record(find_inode(self.live))
        crowded = self._carry_foreign(changes, touched)
        if durable:
            self._make_durable(changes)
        inodes = find_inode(self.spare), find_inode(self.live)
        return Record(*inodes, read_clock(self.shed), crowded)

    def swap(self, recorded: Record) -> None:
        """Bring the changes to the site, now that the ledger has recorded them."""
        self._recorded = recorded
        if self._lone:
            move(*self._lone)
        elif not self._in_place:
            self._exchange()

    def catch_up(self) -> None:
        """Bring the other tree after; the site is already up."""
        if self.is_direct:
            self._take_twin()
            self.is_direct = False  # what waited is what readers see: nothing to discard
        elif not self._in_place:
            if not self._lone:
                self._bring_late()
            self._align()
        self.journal.close()
        shutil.rmtree(self.stage, ignore_errors=True)

    def _find_lone(self, changes: Changes) -> tuple[str, str] | None:
        """Find the only file that changes, where it takes the place of another."""
        if len(changes.staged) != 1 or changes.removed or self._in_place or not self._are_trusted:
            return None
        ((path, file),) = changes.staged.items()
        target = self.live / path
        is_itself = target.is_file() and os.path.realpath(target) == str(target)
        return (file, str(target)) if is_itself else None

    @property
    def _are_trusted(self) -> bool:
        """Whether both trees are the ledger's."""
        return self.is_settled and find_inode(self.spare) == self._recorded.spare != 0

    def _align(self) -> None:
        """Make the spare tree equal to the live one."""
        paths = self.journal.find_differing()
        if EVERYTHING in paths or not self._are_trusted:
            mirror_all(self.live, self.spare)
        else:
            mirror_paths(self.live, self.spare, paths)

    def _find_touched(self, changes: Changes) -> Sequence[str]:
        """Find the folders in which others may have been.

        Raises:
            Stop: they have put symbolic links in the place of folders.
        """
        paths = chain(changes.owned, changes.removed)
        since = self._recorded.since if self.is_settled else 0
        seen = look_around(self.live, paths, since=since, workers=self._workers)
        if seen.linked:
            places = (Place(f"{self.live}/{folder}") for folder in seen.linked)
            raise Stop(*(Problem(place, messages.FOLDER_LINKED) for place in places))
        return seen.touched

    def _carry_foreign(self, changes: Changes, touched: Sequence[str]) -> tuple[str, ...]:
        """Carry along what others have put into the live tree; return the crowded folders."""
        return carry_foreign(
            self.live,
            self.spare,
            changes.owned,
            changes.removed,
            touched=touched,
            crowded=self._recorded.crowded,
        )

    def _bring_late(self) -> None:
        """Bring what others did in the tree that readers saw to the one that took its place.

        They do so in the root and beside folders of their own: looking into each folder of a
        large site once more would take longer than it is worth.
        """
        folders = {"", *self._recorded.crowded}
        bring_late(self.spare, self.live, self.journal.find_owned(), folders)

    def _make_durable(self, changes: Changes) -> None:
        if len(changes.staged) > FEW:
            flush(self.shed)
            return
        for path in changes.staged:
            flush_file(self.spare / path)

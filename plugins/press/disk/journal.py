"""The journal of the trees: what two files beside them say to the build after a killed one.

* ``journal``  the paths in which the trees may differ while a build is at work,
* ``owned``    all paths that the press has written, for the day the store is lost.
"""

from collections.abc import Sequence
from pathlib import Path

from msgspec import DecodeError, msgpack

from plugins.press.disk.moving import write_whole

EVERYTHING = "*"
"""In the journal: the trees may differ anywhere."""


class Journal:
    """The two files in a folder, which need not be there."""

    def __init__(self, folder: Path) -> None:
        self._differing = folder / "journal"
        self._owned = folder / "owned"

    def find_differing(self) -> list[str]:
        """Find the paths in which the trees may differ."""
        try:
            paths: list[str] = msgpack.decode(self._differing.read_bytes(), type=list[str])
        except (FileNotFoundError, NotADirectoryError):
            return []
        except DecodeError:
            return [EVERYTHING]
        return paths

    def write_differing(self, paths: Sequence[str]) -> None:
        """Note the paths before they change."""
        write_whole(self._differing, msgpack.encode(paths))

    def close(self) -> None:
        """Note that the trees are equal."""
        self._differing.unlink(missing_ok=True)

    def find_owned(self) -> list[str]:
        """Find which paths the press has written, for when the ledger does not know."""
        differing = [path for path in self.find_differing() if path != EVERYTHING]
        try:
            owned: list[str] = msgpack.decode(self._owned.read_bytes(), type=list[str])
        except (FileNotFoundError, NotADirectoryError, DecodeError):
            return differing
        return owned + differing

    def write_owned(self, paths: Sequence[str]) -> None:
        """Note what the press will have written; what was owned stands in the journal."""
        encoded = msgpack.encode(sorted(paths))
        if not self._owned.exists() or self._owned.read_bytes() != encoded:
            write_whole(self._owned, encoded)

"""The ledger: for each artifact of an output folder, what it was made from and what it became."""

import os
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import msgspec
from msgspec import Struct

from plugins.press.cache.keeping import hash_bytes
from plugins.press.cache.store import Store, StoreDamaged, distrusting
from plugins.press.disk.trees import Record
from plugins.press.inputs.code import KnownCode
from plugins.press.processes.workers import look_in_parts
from plugins.press.rendering.templates import Needs

CHECK = 8
"""Bytes of the hash before a stored state."""


class Artifact(Struct, frozen=True, array_like=True, gc=False):
    """One file of the output as it was written."""

    fingerprint: bytes
    """Hash of all that it was made from."""
    size: int
    mtime: int
    """Nanoseconds."""
    content: bytes
    """Hash of its bytes; b"" only in strays, where it is not known."""


class Components(Struct, frozen=True):
    """What all pages of one kind share, piece by piece, to say what made them change."""

    chrome: dict[str, bytes] = {}
    """Field of the site → hash."""
    settings: dict[str, bytes] = {}
    """Part of the settings for rendering → hash; static file → its address."""
    libraries: bytes = b""
    """Digest of the versions of libraries."""
    code: dict[str, bytes] = {}
    """Module that renders or composes → hash of it, all that it imports, and libraries."""
    templates: dict[str, Needs] = {}


class Kept(Struct, frozen=True, array_like=True):
    """A section as it was at the last time."""

    digest: bytes
    """Of the section, of the code of its composers, and of all that its kinds of pages share."""
    kinds: tuple[tuple[str, str], ...]
    """How its pages and those within are rendered, and the modules that compose their views."""
    paths: tuple[str, ...]
    """Of its own pages."""
    composers: tuple[str, ...] = ()
    """Modules that compose the section and those within."""
    within: tuple[str, ...] = ()
    """Names of the sections within."""


class State(Struct, frozen=True):
    """What a ledger knows beside its artifacts."""

    trees: Record = Record()
    inputs: bytes = b""
    """Digest of all inputs by their stats; b"" when it can't be trusted."""
    built: float = 0.0
    """Build time of the last build, POSIX seconds."""
    holds_until: float = 0.0
    """From this moment on the same inputs give other pages; 0 is never."""
    components: Components = Components()
    files: dict[str, tuple[bytes, bytes]] = {}
    """Static file → stamp and hash of its content."""
    sections: dict[str, Kept] = {}
    code: KnownCode = KnownCode()
    warnings: tuple[str, ...] = ()
    """As they were told; they stand while nothing changes."""
    audience: tuple[str, str] = ("", "")
    """To whom: the language, and the folder that paths in them begin at."""


class Ledger:
    """What was written to one output folder."""

    def __init__(self, place: str) -> None:
        self.place = place
        self.number = 0
        self.state = State()
        self.artifacts: dict[str, Artifact] = {}


class Entries(Struct, frozen=True):
    """What changes in a ledger."""

    artifacts: Mapping[str, Artifact]
    ingredients: Mapping[str, bytes]
    removed: Iterable[str]


def load_ledger(store: Store, place: str) -> Ledger:
    """Load the ledger of an output folder, empty when nothing is known of it.

    A damaged row only costs work: its fingerprint or its stat is not what it should be.

    Raises:
        StoreDamaged: the state is not what was stored.
    """
    ledger = Ledger(place)
    row = store.connection.execute(
        "SELECT id, state FROM outputs WHERE place = ?", (place,)
    ).fetchone()
    if row is None:
        return ledger
    ledger.number, state = row
    with distrusting():
        if hash_bytes(state[CHECK:])[:CHECK] != state[:CHECK]:
            raise StoreDamaged(place)
        ledger.state = msgspec.msgpack.decode(state[CHECK:], type=State)
    ledger.artifacts = {
        path: Artifact(fingerprint, size, mtime, content)
        for path, fingerprint, size, mtime, content in store.connection.execute(
            "SELECT path, fingerprint, size, mtime, content FROM artifacts WHERE output = ?",
            (ledger.number,),
        )
    }
    if not {str}.issuperset(map(type, ledger.artifacts)):
        raise StoreDamaged(place)
    return ledger


def save_ledger(
    connection: sqlite3.Connection, ledger: Ledger, state: State, entries: Entries
) -> None:
    """Write the changes of a build, inside the caller's transaction."""
    encoded = msgspec.msgpack.encode(state)
    connection.execute(
        "INSERT INTO outputs (place, state) VALUES (?, ?)"
        " ON CONFLICT (place) DO UPDATE SET state = excluded.state",
        (ledger.place, hash_bytes(encoded)[:CHECK] + encoded),
    )
    (number,) = connection.execute(
        "SELECT id FROM outputs WHERE place = ?", (ledger.place,)
    ).fetchone()
    gone = [(number, path) for path in entries.removed]
    connection.executemany("DELETE FROM artifacts WHERE output = ? AND path = ?", gone)
    connection.executemany("DELETE FROM ingredients WHERE output = ? AND path = ?", gone)
    connection.executemany(
        "INSERT OR REPLACE INTO artifacts VALUES (?, ?, ?, ?, ?, ?)",
        (
            (number, path, made.fingerprint, made.size, made.mtime, made.content)
            for path, made in sorted(entries.artifacts.items())
        ),
    )
    connection.executemany(
        "INSERT OR REPLACE INTO ingredients VALUES (?, ?, ?)",
        ((number, path, hashes) for path, hashes in sorted(entries.ingredients.items())),
    )


def load_ingredients(store: Store, ledger: Ledger, paths: Iterable[str]) -> dict[str, bytes]:
    """Load what the views of some pages were made of, by path."""
    query = "SELECT hashes FROM ingredients WHERE output = ? AND path = ?"
    found = {}
    for path in paths:
        row = store.connection.execute(query, (ledger.number, path)).fetchone()
        if row is not None:
            found[path] = row[0]
    return found


def forget_outputs(connection: sqlite3.Connection, keep: str) -> None:
    """Forget the ledgers of output folders that are gone."""
    for number, place in connection.execute("SELECT id, place FROM outputs").fetchall():
        if place != keep and not Path(place).exists():
            for table in ("artifacts", "ingredients"):
                connection.execute(f"DELETE FROM {table} WHERE output = ?", (number,))  # noqa: S608
            connection.execute("DELETE FROM outputs WHERE id = ?", (number,))


class Strays(NamedTuple):
    """How the files of an output differ from what the ledger says of them."""

    artifacts: dict[str, Artifact]
    """Those that are not as they were written. A file that was only copied or touched has its
    content still: it comes with its new mtime. Any other comes with a size of -1."""
    unpaired: bool
    """Whether a file has lost its second name, which is in the spare tree."""


def find_strays(artifacts: Mapping[str, Artifact], tree: Path, workers: int = 1) -> Strays:
    """Find the artifacts whose files are not as they were written, judged by size and mtime."""
    look = partial(_look_for_strays, f"{tree}/")
    parts = look_in_parts(look, list(artifacts.items()), workers)
    differing = dict(chain.from_iterable(strays for strays, _ in parts))
    return Strays(differing, any(unpaired for _, unpaired in parts))


def _look_for_strays(
    root: str, artifacts: Sequence[tuple[str, Artifact]]
) -> tuple[list[tuple[str, Artifact]], bool]:
    """Look at some files; return the strays, and whether a file has no second name."""
    strays, unpaired = [], False
    stat = os.stat
    for path, made in artifacts:
        try:
            status = stat(root + path)
        except OSError:
            strays.append((path, Artifact(made.fingerprint, -1, 0, b"")))
            continue
        if status.st_mtime_ns != made.mtime or status.st_size != made.size:
            strays.append((path, _look_closer(root + path, status, made)))
        if status.st_nlink == 1:
            unpaired = True
    return strays, unpaired


def _look_closer(file: str, status: os.stat_result, made: Artifact) -> Artifact:
    if status.st_size == made.size and has_content(file, made.content):
        return Artifact(made.fingerprint, made.size, status.st_mtime_ns, made.content)
    return Artifact(made.fingerprint, -1, 0, b"")


def has_content(file: str | Path, content: bytes, known: bytes = b"") -> bool:
    """Tell whether bytes with this hash are in a file; ``known`` is the file's own, where it is."""
    try:
        return (known or hash_bytes(Path(file).read_bytes())) == content
    except OSError:
        return False

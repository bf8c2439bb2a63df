"""Reading: source files through a pure function, in parallel, each only once.

``parse(content, path, digest, rules) -> Reading`` is a room's function, named as
``"package.module:function"``. It depends on its arguments alone: bytes of the file, its path
below the content folder (with ``/``), the digest under which the store files the result (32
hex digits, made of bytes, path, rules and version), and the room's rules (a frozen Struct).
"""

import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import count
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from plugins.newsroom.problems import Place
from plugins.press import messages
from plugins.press.rendering import import_function
from plugins.press.snapshot import Snapshot
from plugins.press.stopping import stop
from plugins.press.store import Store, StoreDamaged, distrusting
from plugins.press.workers import cut, open_workers, share_out

FEW = 48
"""So few files are read faster than workers are started."""


class Reading(Struct, frozen=True):
    """What a file gave."""

    record: bytes
    """What every later build loads; b"" when nothing could be made of the file."""
    body: str = ""
    """HTML, fetched only for pages that are rendered."""
    extracts: dict[str, bytes] = {}
    """By-products for single stages, loaded one name at a time."""
    problems: bytes = b""
    """Encoded by the room; b"" for none."""


class Filed(Struct, frozen=True, gc=False):
    """A file as later stages see it."""

    path: str
    digest: str
    record: bytes
    problems: bytes
    fresh: bool
    """Parsed in this build."""


class Job(Struct, frozen=True):
    """What a worker needs to read any file."""

    root: str
    parse: str
    rules: Any
    version: bytes


Known = tuple[str, str]
"""Path and the digest stored for it, "" for none."""

Parsed = tuple[str, str, Reading | None]
"""Path, digest, and what was read; None when the digest is the one stored."""


def digest_of(content: bytes, path: str, version: bytes) -> str:
    """Return the name of a parsed file: of its bytes, its path, and who parsed it."""
    digest = blake2b(version, digest_size=16)
    digest.update(path.encode("utf-8", "surrogateescape"))
    digest.update(b"\0")
    digest.update(content)
    return digest.hexdigest()


def version_of(parse: str, rules: object, code: bytes) -> bytes:
    """Return the version of a reader: its name, its rules and its code."""
    digest = blake2b(parse.encode(), digest_size=8)
    digest.update(msgspec.msgpack.encode(rules))
    digest.update(code)
    return digest.digest()


class _Reader:
    """What one worker keeps while it reads."""

    job: Job
    parse: Callable[[bytes, str, str, Any], Reading]


def _begin(job: Job) -> None:
    _Reader.job = job
    _Reader.parse = staticmethod(import_function(job.parse))


def _read(piece: Sequence[Known]) -> list[Parsed]:
    return [_read_one(path, known) for path, known in piece]


def _read_one(path: str, known: str) -> Parsed:
    job = _Reader.job
    try:
        content = Path(job.root, path).read_bytes()
    except OSError as error:
        raise stop(messages.SOURCE_UNREADABLE, Place(path), reason=error.strerror) from None
    digest = digest_of(content, path, job.version)
    if digest == known:
        return path, digest, None
    try:
        return path, digest, _Reader.parse(content, path, digest, job.rules)
    except Exception as error:
        error.add_note(f"while reading {path}")
        raise


class Row(Struct, frozen=True, array_like=True, gc=False):
    """A stored reading, as far as rebuilds need it."""

    number: int
    path: str
    stamp: bytes
    digest: str
    record: bytes
    problems: bytes


def checksum(digest: str, *parts: bytes) -> int:
    """Return what tells whether stored values are still those that were stored together."""
    check = zlib.crc32(digest.encode())
    for part in parts:
        check = zlib.crc32(part, check)
    return check


def load_rows(store: Store, kind: str) -> dict[str, Row]:
    """Load what was read before.

    Raises:
        StoreDamaged: a record is not what was stored.
    """
    rows = store.connection.execute(
        "SELECT id, path, stamp, digest, record, problems, checksum FROM readings WHERE kind = ?",
        (kind,),
    ).fetchall()
    with distrusting():
        for row in rows:
            if checksum(row[3], row[4], row[5]) != row[6]:
                raise StoreDamaged(row[1])
    return {row[1]: Row(*row[:6]) for row in rows}


def read_files(  # noqa: PLR0913 - the seam between press and newsroom
    store: Store,
    snapshot: Snapshot,
    paths: Sequence[str],
    *,
    parse: str,
    rules: object,
    code: bytes,
    workers: int,
    advance: Callable[[int, int], None] = lambda _done, _all: None,
) -> list[Filed]:
    """Read the files that changed since they were last read; return all, in the order given.

    ``code`` is the hash of the code that ``parse`` runs. ``advance`` hears how many of how
    many files have been read. Files read before by the same ``parse`` that are not among
    ``paths`` are forgotten.
    """
    job = Job(str(snapshot.root), parse, rules, version_of(parse, rules, code))
    rows = load_rows(store, parse)
    stamps = {path: stamp and stamp + job.version for path, stamp in snapshot.stamps.items()}
    known = [
        (path, row.digest if row else "")
        for path in paths
        if (row := rows.get(path)) is None or not row.stamp or row.stamp != stamps.get(path)
    ]
    gone = rows.keys() - set(paths)
    filed = {
        path: Filed(path, row.digest, row.record, row.problems, fresh=False)
        for path, row in rows.items()
    }
    if known or gone:
        shelf = _Shelf(store, job.parse, rows, stamps)
        for reading in _read_and_file(shelf, job, known, gone, workers, advance):
            filed[reading.path] = reading
    return [filed[path] for path in paths]


def _read_and_file(  # noqa: PLR0913, PLR0917 - continues ``read_files``
    shelf: "_Shelf",
    job: Job,
    known: Sequence[Known],
    gone: Iterable[str],
    workers: int,
    advance: Callable[[int, int], None],
) -> Iterator[Filed]:
    workers = workers if len(known) > FEW else 1
    shelf.store.rest()
    with open_workers(workers, _begin, job) as executor:
        results = share_out(executor, _read, cut(known, workers))
        done = 0
        with shelf.store.transaction() as connection:
            shelf.forget(connection, gone)
            for piece in results:
                yield from shelf.file(connection, piece)
                done += len(piece)
                advance(done, len(known))


class _Shelf:
    """Files what was read, each reading in the place of the one it replaces."""

    def __init__(
        self, store: Store, kind: str, rows: Mapping[str, Row], stamps: Mapping[str, bytes]
    ) -> None:
        self.store = store
        self._kind = kind
        self._rows = rows
        self._stamps = stamps
        (newest,) = store.connection.execute("SELECT max(id) FROM readings").fetchone()
        self._free = count((newest or 0) + 1)

    def forget(self, connection: sqlite3.Connection, paths: Iterable[str]) -> None:
        """Remove what was read from files that are gone."""
        numbers = [(self._rows[path].number,) for path in paths]
        connection.executemany("DELETE FROM readings WHERE id = ?", numbers)
        connection.executemany("DELETE FROM bodies WHERE id = ?", numbers)
        for (name,) in connection.execute("SELECT DISTINCT name FROM extracts").fetchall():
            named = [(name, *number) for number in numbers]
            connection.executemany("DELETE FROM extracts WHERE name = ? AND id = ?", named)

    def file(self, connection: sqlite3.Connection, piece: Sequence[Parsed]) -> Iterator[Filed]:
        """Store a piece of results and return those that changed."""
        read = [(path, digest, reading) for path, digest, reading in piece if reading]
        same = [path for path, _, reading in piece if reading is None]
        connection.executemany(
            "UPDATE readings SET stamp = ? WHERE id = ?",
            [(self._stamps.get(path, b""), self._rows[path].number) for path in same],
        )
        self.forget(connection, [path for path, _, _ in read if path in self._rows])
        numbered = [(next(self._free), *entry) for entry in read]
        self._insert(connection, numbered)
        for _, path, digest, reading in numbered:
            yield Filed(path, digest, reading.record, reading.problems, fresh=True)

    def _insert(
        self, connection: sqlite3.Connection, numbered: Sequence[tuple[int, str, str, Reading]]
    ) -> None:
        connection.executemany(
            "INSERT INTO readings VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    *(number, self._kind, path, self._stamps.get(path, b""), digest),
                    *(reading.record, reading.problems),
                    checksum(digest, reading.record, reading.problems),
                )
                for number, path, digest, reading in numbered
            ],
        )
        connection.executemany(
            "INSERT INTO bodies VALUES (?, ?, ?)",
            [
                (number, reading.body, checksum(digest, reading.body.encode()))
                for number, _, digest, reading in numbered
            ],
        )
        connection.executemany(
            "INSERT INTO extracts VALUES (?, ?, ?, ?)",
            [
                (name, number, value, checksum(digest, value))
                for number, _, digest, reading in numbered
                for name, value in reading.extracts.items()
            ],
        )


CHUNK = 500
"""Digests asked for in one question: SQLite allows 999 variables everywhere."""


def load_extracts(
    store: Store, name: str, digests: Sequence[str] | None = None
) -> dict[str, bytes]:
    """Load one by-product of files, by digest; of all files unless some are named.

    Raises:
        StoreDamaged: one is not what was stored.
    """
    question = (
        "SELECT digest, value, extracts.checksum FROM extracts JOIN readings USING (id)"
        " WHERE name = ?"
    )
    if digests is None:
        rows = store.connection.execute(question, (name,)).fetchall()
    else:
        rows = []
        for start in range(0, len(digests), CHUNK):
            part = digests[start : start + CHUNK]
            among = f"{question} AND digest IN ({','.join('?' * len(part))})"
            rows += store.connection.execute(among, (name, *part)).fetchall()
    with distrusting():
        for digest, value, check in rows:
            if checksum(digest, value) != check:
                raise StoreDamaged(digest)
    return {digest: value for digest, value, _ in rows}


def fetch_body(connection: sqlite3.Connection, digest: str) -> str:
    """Fetch one body.

    Raises:
        StoreDamaged: it is missing or not what was stored.
    """
    row = connection.execute(
        "SELECT body, bodies.checksum FROM readings JOIN bodies USING (id) WHERE digest = ?",
        (digest,),
    ).fetchone()
    with distrusting():
        if row is None or checksum(digest, row[0].encode()) != row[1]:
            raise StoreDamaged(digest)
    body: str = row[0]
    return body

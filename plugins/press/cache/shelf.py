"""What reading gave, as the store keeps it: records, bodies and by-products, each checked."""

import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count
from typing import Any

from msgspec import Struct

from plugins.press.cache.store import SHELF, Store, StoreDamaged, distrusting

CHUNK = 500
"""Digests asked for in one question: SQLite allows 999 variables everywhere."""


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


class Filed(Struct, frozen=True):
    """A file as later stages see it."""

    path: str
    digest: str
    record: Any
    """What was made of the record."""
    problems: bytes
    fresh: bool
    """Parsed in this build."""
    renewed: bool = False
    """It had been parsed before by other code or rules."""


Parsed = tuple[str, str, Reading | None]
"""Path, digest, and what was read; None when the digest is the one stored."""


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


def load_rows(store: Store, kind: str) -> Iterator[Row]:
    """Load what was read before, one file after the other.

    Raises:
        StoreDamaged: a record is not what was stored.
    """
    rows = store.connection.execute(
        "SELECT id, path, stamp, digest, record, problems, checksum FROM readings WHERE kind = ?",
        (kind,),
    )
    with distrusting():
        for number, path, stamp, digest, record, problems, check in rows:
            if checksum(digest, record, problems) != check:
                raise StoreDamaged(path)
            yield Row(number, path, stamp, digest, record, problems)


class Shelf:
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
        for name in find_shelves(connection):
            delete = f'DELETE FROM "extracts {name}" WHERE id = ?'  # noqa: S608 - a table's name
            connection.executemany(delete, numbers)

    def file(self, connection: sqlite3.Connection, piece: Sequence[Parsed]) -> None:
        """Store a piece of results."""
        read = [(path, digest, reading) for path, digest, reading in piece if reading]
        same = [path for path, _, reading in piece if reading is None]
        connection.executemany(
            "UPDATE readings SET stamp = ? WHERE id = ?",
            [(self._stamps[path], self._rows[path].number) for path in same],
        )
        self.forget(connection, [path for path, _, _ in read if path in self._rows])
        numbered = [(next(self._free), *entry) for entry in read]
        self._insert(connection, numbered)

    def _insert(
        self, connection: sqlite3.Connection, numbered: Sequence[tuple[int, str, str, Reading]]
    ) -> None:
        connection.executemany(
            "INSERT INTO readings VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    *(number, self._kind, path, self._stamps[path], digest),
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
        for name in sorted({name for *_, reading in numbered for name in reading.extracts}):
            self._insert_extracts(connection, name, numbered)

    def _insert_extracts(
        self,
        connection: sqlite3.Connection,
        name: str,
        numbered: Sequence[tuple[int, str, str, Reading]],
    ) -> None:
        if name not in find_shelves(connection):
            assert name.isidentifier(), f"{name!r} can't name a by-product"
            connection.execute(SHELF.format(name=name))
        connection.executemany(
            f'INSERT INTO "extracts {name}" VALUES (?, ?, ?)',  # noqa: S608 - a table's name
            [
                (number, reading.extracts[name], checksum(digest, reading.extracts[name]))
                for number, _, digest, reading in numbered
                if name in reading.extracts
            ],
        )


def find_shelves(connection: sqlite3.Connection) -> list[str]:
    """Find the names of all by-products that are stored."""
    rows = connection.execute(
        "SELECT substr(name, 10) FROM sqlite_schema WHERE name LIKE 'extracts %'"
    )
    return [name for (name,) in rows]


def load_extracts(store: Store, name: str, digests: Sequence[str]) -> dict[str, bytes]:
    """Load one by-product of files, by digest.

    Raises:
        StoreDamaged: one is missing or not what was stored.
    """
    question = (
        "SELECT digest, value, shelf.checksum"  # noqa: S608 - the name is a table's
        f' FROM readings JOIN "extracts {name}" AS shelf USING (id) WHERE digest IN'
    )
    rows = []
    try:
        for start in range(0, len(digests), CHUNK):
            part = digests[start : start + CHUNK]
            among = f"{question} ({','.join('?' * len(part))})"
            rows += store.connection.execute(among, part).fetchall()
    except sqlite3.OperationalError:
        if name in find_shelves(store.connection):
            raise
        raise StoreDamaged(name) from None
    with distrusting():
        for digest, value, check in rows:
            if checksum(digest, value) != check:
                raise StoreDamaged(digest)
    loaded = {digest: value for digest, value, _ in rows}
    if not loaded.keys() >= frozenset(digests):
        raise StoreDamaged(name)
    return loaded


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

"""The store: one SQLite file in the cache that saves work, and may be lost any time.

It holds what reading gave (records, bodies, extracts) and, for each output folder, the
ledger of artifacts. ``synchronous`` is off: after a power cut the file may be damaged, which
is noticed and costs one full build; a killed process harms nothing.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from plugins.press.cache import messages
from plugins.problems.problem import In, Message, Problem

APPLICATION = 0x4C616765
"""Says in the file's header whose it is ("Lage")."""

SCHEMA = 3
"""Raise with any change below: a file with another number is dropped."""

CACHE = 16_000
"""Kilobytes for pages while much is written; what is read is read once, from end to end."""

TABLES = """
CREATE TABLE readings (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    path TEXT NOT NULL,
    stamp BLOB NOT NULL,
    digest TEXT NOT NULL,
    record BLOB NOT NULL,
    problems BLOB NOT NULL,
    checksum INTEGER NOT NULL -- of digest, record and problems
);
CREATE INDEX readings_by_digest ON readings (digest);
CREATE TABLE bodies (
    id INTEGER PRIMARY KEY,
    body TEXT NOT NULL,
    checksum INTEGER NOT NULL -- of digest and body
);
CREATE TABLE outputs (id INTEGER PRIMARY KEY, place TEXT NOT NULL UNIQUE, state BLOB NOT NULL);
CREATE TABLE artifacts (
    output INTEGER NOT NULL,
    path TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    size INTEGER NOT NULL,
    mtime INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (output, path)
) WITHOUT ROWID;
CREATE TABLE ingredients (
    output INTEGER NOT NULL,
    path TEXT NOT NULL,
    hashes BLOB NOT NULL,
    PRIMARY KEY (output, path)
) WITHOUT ROWID;
"""

SHELF = """CREATE TABLE "extracts {name}" (
    id INTEGER PRIMARY KEY,
    value BLOB NOT NULL,
    checksum INTEGER NOT NULL -- of digest and value
)"""
"""By-products of one kind: a table of its own keeps them together and the pages full."""

UNWRITABLE = frozenset({"SQLITE_FULL", "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM"})
DAMAGED = frozenset({"SQLITE_CORRUPT", "SQLITE_NOTADB"})


class StoreDamaged(Exception):  # noqa: N818 - found and mended, not an error
    """What the store holds is not what was put there."""


class Unusable(Exception):  # noqa: N818 - the same
    """A file that can't be used as it is; says why."""

    def __init__(self, why: Message) -> None:
        super().__init__(why.en)
        self.why = why


def is_unwritable(error: sqlite3.Error) -> bool:
    """Tell whether an error comes from a full or protected disk."""
    name = getattr(error, "sqlite_errorname", "")
    return name.startswith("SQLITE_IOERR_WRITE") or "_".join(name.split("_")[:2]) in UNWRITABLE


def is_damage(error: sqlite3.Error) -> bool:
    """Tell whether an error comes from a damaged file rather than from our own mistake."""
    name = getattr(error, "sqlite_errorname", "")
    if not name and "decode" in str(error):
        return True
    return name == "SQLITE_IOERR_SHORT_READ" or "_".join(name.split("_")[:2]) in DAMAGED


@contextmanager
def distrusting() -> Iterator[None]:
    """Take whatever goes wrong with values from the store for damage."""
    try:
        yield
    except (msgspec.DecodeError, UnicodeError, TypeError, ValueError) as error:
        raise StoreDamaged(str(error)) from error


class Store:
    """One connection to the store's file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection: sqlite3.Connection | None = None

    def __reduce__(self) -> tuple[type["Store"], tuple[Path]]:
        """Travel to another process without the connection."""
        return Store, (self.path,)

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection, opened at first use and again after ``rest``."""
        if self._connection is None:
            self._connection = connect(self.path)
        return self._connection

    def rest(self) -> None:
        """Close the connection until it is used again: SQLite must not live through a fork."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def begin_reading(self) -> None:
        """Read until ``rest`` without a lock for each question."""
        self.connection.execute("BEGIN")

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Do all or nothing."""
        connection = self.connection
        connection.execute(f"PRAGMA cache_size = -{CACHE}")
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
        except BaseException:
            connection.rollback()
            raise
        connection.commit()


def connect(path: Path) -> sqlite3.Connection:
    """Open a connection.

    Raises:
        sqlite3.DatabaseError, UnicodeDecodeError: the file is damaged, so may be the text.
    """
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA synchronous = OFF")
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        connection.close()
        raise
    return connection


def open_store(path: Path) -> tuple[Store, Problem | None]:
    """Open the store, making it where there is none or where it can't be used.

    Returns:
        the store, and what to tell when an unusable file was dropped.

    Raises:
        OSError, sqlite3.Error: the place can't be written.
    """
    notice = None
    if path.exists():
        try:
            return _open_existing(path), None
        except Unusable as unusable:
            notice = drop_file(path, unusable.why)
    store = Store(path)
    store.connection.executescript(
        f"PRAGMA page_size = 8192; BEGIN; PRAGMA application_id = {APPLICATION};"
        f"PRAGMA user_version = {SCHEMA}; {TABLES} COMMIT;"
    )
    return store, notice


def drop_file(path: Path, why: Message = messages.CACHE_DAMAGED) -> Problem:
    """Remove a file of the cache, and what SQLite puts beside its own; return what to tell."""
    for suffix in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    return tell_dropped(path, why)


def tell_dropped(path: Path, why: Message = messages.CACHE_DAMAGED) -> Problem:
    """Return what to tell of a file of the cache that was dropped."""
    return Problem(None, messages.CACHE_DROPPED, {"path": path, "why": In(why)})


def is_cut_short(path: Path) -> bool:
    """Tell whether a database has fewer bytes than its header says; SQLite overlooks some."""
    with path.open("rb") as file:
        header = file.read(100)
    if len(header) < 100 or path.with_name(path.name + "-journal").exists():  # noqa: PLR2004
        return False
    page_size = int.from_bytes(header[16:18])
    pages = int.from_bytes(header[28:32])
    return path.stat().st_size < pages * (page_size if page_size > 1 else 65536)


def _open_existing(path: Path) -> Store:
    if is_cut_short(path):
        raise Unusable(messages.CACHE_DAMAGED)
    store = Store(path)
    try:
        (application,) = store.connection.execute("PRAGMA application_id").fetchone()
        (version,) = store.connection.execute("PRAGMA user_version").fetchone()
        tables = {
            sql for (sql,) in store.connection.execute("SELECT sql FROM sqlite_schema") if sql
        }
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        store.rest()
        if isinstance(error, sqlite3.Error) and not is_damage(error):
            raise
        raise Unusable(messages.CACHE_DAMAGED) from error
    wanted = {statement.strip() for statement in TABLES.split(";\n") if statement.strip()}
    shelves = {sql for sql in tables if sql.startswith('CREATE TABLE "extracts ')}
    if application == APPLICATION and version == SCHEMA and tables - shelves == wanted:
        return store
    store.rest()
    if application == APPLICATION and version != SCHEMA:
        raise Unusable(messages.CACHE_OTHER)
    is_foreign = tables and application != APPLICATION
    raise Unusable(messages.CACHE_FOREIGN if is_foreign else messages.CACHE_DAMAGED)

"""Reading: source files through a pure function, in parallel, each only once.

``parse(content, path, digest, rules) -> Steps[Reading]`` is a room's generator, named as
``"package.module:function"``. It depends on its arguments alone: bytes of the file, its path
below the content folder (with ``/``), the digest under which the store files the result (32
hex digits, made of bytes, path, rules and version), and the room's rules (a frozen Struct).
Files are read in step (see ``steps``), those of a piece together.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import chain
from types import MappingProxyType
from typing import Any

import msgspec
from msgspec import Struct

from plugins.press import messages
from plugins.press.cache.shelf import Filed, Parsed, Reading, Row, Shelf, load_rows
from plugins.press.cache.store import Store, distrusting
from plugins.press.inputs.snapshot import Snapshot
from plugins.press.processes.steps import Steps, take_steps
from plugins.press.processes.workers import cut, open_workers, share_out
from plugins.problems.code_names import import_function
from plugins.problems.problem import Place
from plugins.problems.stopping import stop

__all__ = ["Filed", "Reading", "read_files"]

FEW = 48
"""So few files are read faster than workers are started."""


class Job(Struct, frozen=True):
    """What a worker needs to read any file."""

    root: str
    parse: str
    rules: Any
    version: bytes


Known = tuple[str, str]
"""Path and the digest stored for it, "" for none."""


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
    parse: Callable[[bytes, str, str, Any], Steps[Reading]]


def _begin(job: Job) -> None:
    _Reader.job = job
    _Reader.parse = staticmethod(import_function(job.parse))


def _read(piece: Sequence[Known]) -> list[Parsed]:
    return take_steps(_read_one(path, known) for path, known in piece)


def _read_one(path: str, known: str) -> Steps[Parsed]:
    job = _Reader.job
    try:
        with open(f"{job.root}/{path}", "rb", buffering=0) as file:  # noqa: PTH123 - each file
            content = file.read()
    except OSError as error:
        raise stop(messages.SOURCE_UNREADABLE, Place(path), reason=error.strerror) from None
    digest = digest_of(content, path, job.version)
    if digest == known:
        return path, digest, None
    yield
    try:
        return path, digest, (yield from _Reader.parse(content, path, digest, job.rules))
    except Exception as error:
        error.add_note(f"while reading {path}")
        raise


def read_files(  # noqa: PLR0913 - the seam between press and newsroom
    store: Store,
    snapshot: Snapshot,
    paths: Sequence[str],
    *,
    parse: str,
    rules: object,
    code: bytes,
    workers: int,
    load: Callable[[bytes], Any] = bytes,
    kept: Mapping[str, Filed] = MappingProxyType({}),
    advance: Callable[[int, int], None] = lambda _done, _all: None,
) -> list[Filed]:
    """Read the files that changed since they were last read; return all, in the order given.

    ``code`` is the hash of the code that ``parse`` runs; ``load`` makes of a record what later
    stages want; ``kept`` holds, by digest, what it made in an earlier build of this process.
    ``advance`` hears how many of how many files have been read. Files read before by the same
    ``parse`` that are not among ``paths`` are forgotten.
    """
    job = Job(str(snapshot.root), parse, rules, version_of(parse, rules, code))
    stamps = {path: stamp + job.version for path in paths if (stamp := snapshot.stamps.get(path))}
    filed, stale = _recall(store, parse, stamps, kept, load)
    known = [
        (path, stale[path].digest if path in stale else "") for path in paths if path not in filed
    ]
    gone = stale.keys() - frozenset(paths)
    if known or gone:
        # also of a file whose stat tells nothing the store knows by whom it was read
        stamps = {path: stamps.get(path, job.version) for path, _ in known}
        shelf = Shelf(store, job.parse, stale, stamps)
        for path, digest, reading in _read_and_file(shelf, job, known, gone, workers, advance):
            found = reading or stale[path]
            is_fresh = reading is not None
            renewed = is_fresh and path in stale and not stale[path].stamp.endswith(job.version)
            record = load(found.record)
            filed[path] = Filed(path, digest, record, found.problems, is_fresh, renewed)
    return [filed[path] for path in paths]


def _recall(
    store: Store,
    parse: str,
    stamps: Mapping[str, bytes],
    kept: Mapping[str, Filed],
    load: Callable[[bytes], Any],
) -> tuple[dict[str, Filed], dict[str, Row]]:
    """Recall what files gave whose stamps are the stored ones; return it, and all other rows."""
    filed, stale = {}, {}
    with distrusting():
        for row in load_rows(store, parse):
            if row.stamp != stamps.get(row.path):
                stale[row.path] = row
                continue
            filed[row.path] = kept.get(row.digest) or Filed(
                row.path, row.digest, load(row.record), row.problems, fresh=False
            )
    return filed, stale


def _read_and_file(  # noqa: PLR0913, PLR0917 - continues ``read_files``
    shelf: Shelf,
    job: Job,
    known: Sequence[Known],
    gone: Iterable[str],
    workers: int,
    advance: Callable[[int, int], None],
) -> Iterator[Parsed]:
    workers = workers if len(known) > FEW else 1
    shelf.store.rest()
    _begin(job)
    # the first file is read here: what it makes readers load and compile, workers inherit
    first = _read(known[:1])
    with open_workers(workers, _begin, job) as pool:
        results = share_out(pool, _read, cut(known[1:], workers))
        done = 0
        with shelf.store.transaction() as connection:
            shelf.forget(connection, gone)
            for piece in chain([first], results):
                shelf.file(connection, piece)
                yield from piece
                done += len(piece)
                advance(done, len(known))

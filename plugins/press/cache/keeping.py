"""Files of the cache that are worth keeping whole, and are believed only when they are."""

import glob
from collections.abc import Callable
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path

from plugins.press.cache.store import tell_dropped
from plugins.press.disk.moving import write_whole
from plugins.problems.problem import Problem

Tell = Callable[[Problem], None]
"""Hears what was noticed."""

OLDER = 3
"""What was made of older sources is kept so many times."""
CHECK = 16
"""Bytes of a hash, such as stands before the content."""


def hash_bytes(content: bytes) -> bytes:
    """Return the hash by which contents are compared."""
    return blake2b(content, digest_size=CHECK).digest()


def hash_recipe(source: Path, *libraries: str) -> bytes:
    """Return the hash of how something is made: of the module that does it, and its libraries."""
    versions = " ".join(version(name) for name in libraries)
    return blake2b(source.read_bytes() + versions.encode(), digest_size=CHECK).digest()


def load_kept(path: Path, tell: Tell) -> bytes | None:
    """Load what was kept; None if there is nothing, or not what was written, which is told."""
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return None
    content = raw[CHECK:]
    if raw[:CHECK] == hash_bytes(content):
        return content
    tell(tell_dropped(path))
    return None


def load_or_make(path: Path, make: Callable[[], bytes], tell: Tell) -> bytes:
    """Load what was kept; where there is nothing, make it and keep it.

    Of files whose name differs only in the hash at its end, a few older ones stay, for other
    settings may share the cache.

    Raises:
        OSError: it can't be written.
    """
    content = load_kept(path, tell)
    if content is None:
        content = make()
        keep(path, content)
        _forget_older(path)
    return content


def _forget_older(path: Path) -> None:
    name, _, digest = path.stem.rpartition("-")
    alike = f"{glob.escape(name)}-{'?' * len(digest)}{path.suffix}"
    others = [other for other in path.parent.glob(alike) if other != path]
    for older in sorted(others, key=lambda other: other.stat().st_mtime_ns)[:-OLDER]:
        older.unlink()


def keep(path: Path, content: bytes) -> None:
    """Keep something for later builds.

    Raises:
        OSError: it can't be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, hash_bytes(content), content)

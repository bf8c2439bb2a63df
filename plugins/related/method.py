"""A name for the method, so that a stored result of another one is never taken for ours."""

from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

ROOMS = ("related", "language")


@lru_cache(maxsize=1)
def find_method() -> str:
    """Return a hash of the code that ranks: of all modules of this room and of ``language``."""
    digest = blake2b(digest_size=16)
    plugins = Path(__file__).resolve().parent.parent
    for room in ROOMS:
        for path in sorted((plugins / room).glob("*.py")):
            digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()

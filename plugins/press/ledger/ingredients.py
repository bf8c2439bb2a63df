"""Ingredients: small hashes of a view's parts, to say later which of them changed.

For each field of a view one hash of four bytes: of a body, that of the HTML as it was set. For
a tuple of records also one for each record, of what it is called by, so that what is new in a
list can be named. A page's ingredients take a few dozen bytes and are only read again when the
page is rendered.
"""

from collections.abc import Iterator, Mapping
from typing import Any
from zlib import crc32

import msgspec
from msgspec import Struct

ENCODE = msgspec.json.Encoder().encode
"""Into JSON, which keeps the offset of moments."""

LONGEST = 48
"""So many records of a list are remembered; beyond, only that the list changed."""

Ingredients = dict[str, list[int]]
"""Field → hash of the whole, then hashes of what its records are called by."""

Bodies = Mapping[str, int]
"""Digest by which a view names a body → hash of the HTML that was set."""

IDENTITY = ("slug", "address", "url", "title", "label", "name")
"""Fields by which a record is known again, the first that has something."""
NAMES = ("slug", "title", "label", "name", "address")
"""Fields by which it is called in a message."""


def take_ingredients(view: Any, bodies: Bodies) -> bytes:  # noqa: ANN401 - a view is any Struct
    """Return the encoded ingredients of a view."""
    if not isinstance(view, Struct):
        return b""
    found: Ingredients = {
        field: _hashes(getattr(view, field), bodies) for field in view.__struct_fields__
    }
    return msgspec.msgpack.encode(found)


def _hashes(value: object, bodies: Bodies) -> list[int]:
    """Return the hash of a value, then those of what its records are called by."""
    body = bodies.get(getattr(value, "digest", "")) if bodies else None
    whole = crc32(ENCODE(value)) if body is None else body
    return [whole, *(crc32(_name(record, IDENTITY).encode()) for record in _records(value))]


def _records(value: object) -> tuple[Struct, ...]:
    if isinstance(value, tuple) and value and isinstance(value[0], Struct):
        return value if len(value) <= LONGEST else ()
    return ()


def compare_ingredients(
    before: bytes,
    view: Any,  # noqa: ANN401 - the same
    bodies: Bodies,
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the fields that changed, each with the names of the records that came into it."""
    if not before or not isinstance(view, Struct):
        return
    known: Ingredients = msgspec.msgpack.decode(before, type=Ingredients)
    for field in view.__struct_fields__:
        value = getattr(view, field)
        now, old = _hashes(value, bodies), known.get(field, [])
        if now[:1] == old[:1]:
            continue
        came = [
            _name(record, NAMES)
            for record, called in zip(_records(value), now[1:], strict=True)
            if called not in old[1:]
        ]
        yield field, tuple(filter(None, came))


def _name(record: Struct, fields: tuple[str, ...]) -> str:
    for field in fields:
        value = getattr(record, field, "")
        if isinstance(value, str) and value:
            return value
    return ""

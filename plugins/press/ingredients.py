"""Ingredients: small hashes of a view's parts, to say later which of them changed.

For each field of a view one hash of four bytes; for a tuple of records also one for each
record, so that what is new in a list can be named. A page's ingredients take a few dozen
bytes and are only read again when the page is rendered.
"""

from collections.abc import Iterator
from typing import Any
from zlib import crc32

import msgspec
from msgspec import Struct

ENCODE = msgspec.json.Encoder().encode
"""Into JSON, which keeps the offset of moments."""

LONGEST = 48
"""So many records of a list are remembered; beyond, only that the list changed."""

Ingredients = dict[str, list[int]]
"""Field → hash of the whole, then hashes of its records."""


def take_ingredients(view: Any) -> bytes:  # noqa: ANN401 - a view is any Struct
    """Return the encoded ingredients of a view."""
    if not isinstance(view, Struct):
        return b""
    found: Ingredients = {field: _hashes(getattr(view, field)) for field in view.__struct_fields__}
    return msgspec.msgpack.encode(found)


def _hashes(value: object) -> list[int]:
    """Return the hash of a value, then those of its records; each is encoded once."""
    records = _records(value)
    if not records:
        return [crc32(ENCODE(value))]
    whole = 0
    hashes = [0]
    for record in records:
        encoded = ENCODE(record)
        whole = crc32(encoded, whole)
        hashes.append(crc32(encoded))
    hashes[0] = whole
    return hashes


def _records(value: object) -> tuple[Struct, ...]:
    if isinstance(value, tuple) and value and isinstance(value[0], Struct):
        return value if len(value) <= LONGEST else ()
    return ()


def compare_ingredients(before: bytes, view: Any) -> Iterator[tuple[str, tuple[str, ...]]]:  # noqa: ANN401
    """Yield the fields that changed, each with the names of the records that came into it."""
    if not before or not isinstance(view, Struct):
        return
    known: Ingredients = msgspec.msgpack.decode(before, type=Ingredients)
    for field in view.__struct_fields__:
        value = getattr(view, field)
        now, old = _hashes(value), known.get(field, [])
        if now[:1] == old[:1]:
            continue
        came = [
            record
            for record, hashed in zip(_records(value), now[1:], strict=True)
            if hashed not in old[1:]
        ]
        yield field, tuple(filter(None, map(_name, came)))


def _name(record: Struct) -> str:
    for field in ("slug", "title", "label", "name", "address"):
        value = getattr(record, field, "")
        if isinstance(value, str) and value:
            return value
    return ""

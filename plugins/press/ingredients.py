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

LONGEST = 48
"""So many records of a list are remembered; beyond, only that the list changed."""

Ingredients = dict[str, list[int]]
"""Field → hash of the whole, then hashes of its records."""


def take_ingredients(view: Any) -> bytes:  # noqa: ANN401 - a view is any Struct
    """Return the encoded ingredients of a view."""
    if not isinstance(view, Struct):
        return b""
    encode = msgspec.json.encode  # keeps the offset of moments
    found: Ingredients = {}
    for field in view.__struct_fields__:
        value = getattr(view, field)
        found[field] = [crc32(encode(value)), *(crc32(encode(each)) for each in _records(value))]
    return msgspec.msgpack.encode(found)


def _records(value: object) -> tuple[Struct, ...]:
    if isinstance(value, tuple) and value and isinstance(value[0], Struct):
        return value if len(value) <= LONGEST else ()
    return ()


def compare_ingredients(before: bytes, view: Any) -> Iterator[tuple[str, tuple[str, ...]]]:  # noqa: ANN401
    """Yield the fields that changed, each with the names of the records that came into it."""
    if not before or not isinstance(view, Struct):
        return
    known: Ingredients = msgspec.msgpack.decode(before, type=Ingredients)
    encode = msgspec.json.encode
    for field in view.__struct_fields__:
        value = getattr(view, field)
        whole, *records = known.get(field, [None])
        if whole == crc32(encode(value)):
            continue
        old = set(records)
        came = [each for each in _records(value) if crc32(encode(each)) not in old]
        yield field, tuple(filter(None, map(_name, came)))


def _name(record: Struct) -> str:
    for field in ("slug", "title", "label", "name", "address"):
        value = getattr(record, field, "")
        if isinstance(value, str) and value:
            return value
    return ""

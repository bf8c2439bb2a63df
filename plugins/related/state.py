"""The ranking as one file: what a build leaves for the next.

A header of magic, version and lengths, the subjects, then the arrays as they lie in memory, and
a checksum over all. What is damaged, cut short or from another version is not loaded, and the
next build ranks from nothing, with the same result.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

import msgspec
import numpy as np

from plugins.related import layout, neighbours
from plugins.related.method import find_method
from plugins.related.neighbours import Corpus, Neighbours
from plugins.related.ranking import KEPT, NEIGHBOURS, Ranked
from plugins.related.renewal import Sight
from plugins.related.subjects import Subjects
from plugins.related.ties import find_month_starts, place_days, place_months

if TYPE_CHECKING:
    from numpy.typing import NDArray

MAGIC = b"LBREL\x01"
ARRAYS = (
    ("items", np.uint32, layout.WIDTH),
    ("values", np.float32, layout.WIDTH),
    ("signs", np.int32, neighbours.SIGN_WORDS + neighbours.SIGN_HEADS),
    ("sign_values", np.float32, neighbours.SIGN_WORDS + neighbours.SIGN_HEADS),
    ("near_rows", np.int32, NEIGHBOURS),
    ("near_scores", np.float32, NEIGHBOURS),
    ("floors", np.float32, 1),
    ("best_rows", np.int32, KEPT),
    ("best_scores", np.float32, KEPT),
)
"""Arrays in the order of the file, with type and width; each has a row per story."""


class Head(msgspec.Struct, array_like=True):
    """The first part of the file."""

    method: str
    subjects: Subjects


def _look_at(array: "NDArray[Any]") -> memoryview:
    """Look at an array's bytes without copying them."""
    return array.reshape(-1).view(np.uint8).data


def encode_state(ranked: Ranked) -> tuple[bytes, list[memoryview]]:
    """Encode a ranking: the head with its checksums, and the arrays in order."""
    parts = (
        ranked.corpus.items,
        ranked.corpus.values,
        ranked.corpus.signs,
        ranked.corpus.sign_values,
        *ranked.sight.neighbours,
        ranked.sight.floors,
        *ranked.best,
    )
    arrays = [_look_at(part) for part in parts]
    head = msgspec.msgpack.encode(Head(find_method(), ranked.subjects))
    sums = [crc32(array) for array in arrays]
    lead = MAGIC + len(head).to_bytes(8, "little") + crc32(head).to_bytes(4, "little")
    packed = lead + b"".join(total.to_bytes(4, "little") for total in sums) + head
    return packed + bytes(-len(packed) % 8), arrays


def write_state(path: Path, ranked: Ranked) -> None:
    """Write the ranking beside its place and move it there in one step."""
    head, arrays = encode_state(ranked)
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.{os.getpid()}.new")
    with beside.open("wb") as file:
        file.write(head)
        for array in arrays:
            file.write(array)
    beside.replace(path)


def load_state(path: Path) -> Ranked | None:
    """Load the ranking of the last build; ``None`` if there is none that can be trusted."""
    try:
        raw = np.memmap(path, np.uint8, "r")
    except (OSError, ValueError):
        return None
    return decode_state(raw)


def decode_state(raw: "NDArray[np.uint8]") -> Ranked | None:
    """Decode a ranking, the arrays as views of ``raw``; ``None`` if anything is wrong."""
    start = len(MAGIC) + 12 + 4 * len(ARRAYS)
    if len(raw) < start or raw[: len(MAGIC)].tobytes() != MAGIC:
        return None
    lead = raw[len(MAGIC) : start].tobytes()
    length = int.from_bytes(lead[:8], "little")
    if length > len(raw) or crc32(_look_at(raw[start : start + length])) != int.from_bytes(
        lead[8:12], "little"
    ):
        return None
    try:
        head = msgspec.msgpack.decode(raw[start : start + length].tobytes(), type=Head)
    except msgspec.DecodeError:
        return None
    if head.method != find_method():
        return None
    size, place = len(head.subjects.slugs), start + length
    place += -place % 8
    arrays: list[NDArray[Any]] = []
    for number, (_, kind, width) in enumerate(ARRAYS):
        end = place + size * width * np.dtype(kind).itemsize
        total = int.from_bytes(lead[12 + 4 * number : 16 + 4 * number], "little")
        if end > len(raw) or crc32(_look_at(raw[place:end])) != total:
            return None
        arrays.append(raw[place:end].view(kind).reshape(size, width))
        place = end
    return _compose(head.subjects, arrays)


def _compose(known: Subjects, arrays: "list[NDArray[Any]]") -> Ranked:
    items, values, signs, sign_values, near_rows, near_scores, floors, best_rows, best_scores = (
        arrays
    )
    months = place_months(known.columns)
    corpus = Corpus(
        items, values, place_days(known.columns), find_month_starts(months), signs, sign_values
    )
    return Ranked(
        known,
        months,
        corpus,
        Sight(Neighbours(near_rows, near_scores), floors.reshape(-1)),
        Neighbours(best_rows, best_scores),
    )

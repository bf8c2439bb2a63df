"""The ranking as files: what a build leaves for the next.

The vectors of all stories lie in slots (``items.bin``, ``values.bin``; ``slots.py``), of which a
build reads and writes few. All else is one file: a header of magic, version and lengths, the
subjects, the arrays as they lie in memory, and checksums. What is damaged, cut short or from
another version is not loaded, and the next build ranks from nothing, with the same result.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

import msgspec
import numpy as np

from plugins.press.disk.moving import write_whole
from plugins.related import layout, neighbours
from plugins.related.filed import Corpus, Neighbours, Sight
from plugins.related.frequencies import Past
from plugins.related.method import find_method
from plugins.related.ranking import KEPT, NEIGHBOURS, Ranked
from plugins.related.slots import Rows, Slots, StateDamaged, sum_rows
from plugins.related.subjects import Subjects
from plugins.related.ties import find_month_starts, place_days, place_months

if TYPE_CHECKING:
    from numpy.typing import NDArray

MAGIC = b"LBREL\x03"
ITEMS = "items.bin"
VALUES = "values.bin"
PAST = "past-{}.bin"
ARRAYS = (
    ("item_slots", np.int32, 1),
    ("item_sums", np.uint32, 1),
    ("value_slots", np.int32, 1),
    ("value_sums", np.uint32, 1),
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
    past: tuple[int, int]
    """Stories before the newest month, and checksum of the file that counts their terms."""


def _look_at(array: "NDArray[Any]") -> memoryview:
    """Look at an array's bytes without copying them."""
    return array.reshape(-1).view(np.uint8).data


def _pack(rows: Rows) -> Rows:
    """Take rows out of a file that is mostly empty."""
    return rows[:] if isinstance(rows, Slots) and rows.is_wasteful else rows


def _find_slots(rows: Rows) -> "tuple[NDArray[np.int32], NDArray[np.uint32]]":
    """Find slots and checksums of rows, which lie in their order when they were made anew."""
    if isinstance(rows, Slots):
        return rows.slots, rows.sums
    return np.arange(len(rows), dtype=np.int32), sum_rows(rows)


def encode_state(ranked: Ranked) -> tuple[bytes, list[memoryview]]:
    """Encode a ranking but for its vectors: the head with checksums, and the arrays in order."""
    parts = (
        *_find_slots(ranked.corpus.items),
        *_find_slots(ranked.corpus.values),
        ranked.corpus.signs,
        ranked.corpus.sign_values,
        *ranked.sight.neighbours,
        ranked.sight.floors,
        *ranked.best,
    )
    arrays = [_look_at(part) for part in parts]
    past = ranked.past.stories, ranked.past.checksum
    head = msgspec.msgpack.encode(Head(find_method(), ranked.subjects, past))
    sums = [crc32(array) for array in arrays]
    lead = MAGIC + len(head).to_bytes(8, "little") + crc32(head).to_bytes(4, "little")
    packed = lead + b"".join(total.to_bytes(4, "little") for total in sums) + head
    return packed + bytes(-len(packed) % 8), arrays


def write_state(path: Path, ranked: Ranked) -> None:
    """Write the ranking in one step, after the vectors that it needs.

    A build that dies between them leaves vectors that don't agree with the ranking's checksums.
    """
    items, values = map(_pack, (ranked.corpus.items, ranked.corpus.values))
    ranked = ranked._replace(corpus=ranked.corpus._replace(items=items, values=values))
    head, arrays = encode_state(ranked)
    path.parent.mkdir(parents=True, exist_ok=True)
    for name, rows in ((ITEMS, items), (VALUES, values)):
        if not isinstance(rows, Slots):
            write_whole(path.with_name(name), _look_at(rows))
    needless = _write_past(path, ranked.past)
    write_whole(path, head, *arrays)
    for other in needless:
        other.unlink()


def _write_past(path: Path, past: Past) -> list[Path]:
    """Write counts to a file named by their checksum, if it is not there; return the others."""
    file = path.with_name(PAST.format(past.checksum))
    if not file.exists():
        write_whole(file, _look_at(past.counts))
    return [other for other in path.parent.glob(PAST.format("*")) if other != file]


def load_state(path: Path) -> Ranked | None:
    """Load the ranking of the last build; ``None`` if there is none, or one of another method.

    Raises:
        StateDamaged: it is not what was written.
    """
    if not path.exists():
        return None
    try:
        known = decode_state(np.memmap(path, np.uint8, "r"))
        return _compose(path, *known) if known else None
    except (OSError, ValueError) as error:
        raise StateDamaged(str(path)) from error


def decode_state(raw: "NDArray[np.uint8]") -> "tuple[Head, list[NDArray[Any]]] | None":
    """Decode head and arrays, these as views of ``raw``; ``None`` if of another method.

    Raises:
        ValueError: they are not what was written.
    """
    start = len(MAGIC) + 12 + 4 * len(ARRAYS)
    if len(raw) < start or raw[: len(MAGIC)].tobytes() != MAGIC:
        raise ValueError
    lead = raw[len(MAGIC) : start].tobytes()
    length = int.from_bytes(lead[:8], "little")
    if length > len(raw) or crc32(_look_at(raw[start : start + length])) != int.from_bytes(
        lead[8:12], "little"
    ):
        raise ValueError
    head = msgspec.msgpack.decode(raw[start : start + length].tobytes(), type=Head)
    if head.method != find_method():
        return None
    size, place = len(head.subjects.slugs), start + length
    place += -place % 8
    arrays: list[NDArray[Any]] = []
    for number, (_, kind, width) in enumerate(ARRAYS):
        end = place + size * width * np.dtype(kind).itemsize
        total = int.from_bytes(lead[12 + 4 * number : 16 + 4 * number], "little")
        if end > len(raw) or crc32(_look_at(raw[place:end])) != total:
            raise ValueError
        arrays.append(raw[place:end].view(kind).reshape(size, width))
        place = end
    return head, arrays


def _load_past(path: Path, stories: int, total: int) -> Past:
    past = Past(stories, np.fromfile(path.with_name(PAST.format(total)), np.int32))
    if past.checksum != total:
        raise StateDamaged(str(path))
    return past


def _compose(path: Path, head: Head, arrays: "list[NDArray[Any]]") -> Ranked:
    item_slots, item_sums, value_slots, value_sums = (a.reshape(-1) for a in arrays[:4])
    signs, sign_values, near_rows, near_scores, floors, best_rows, best_scores = arrays[4:]
    width = layout.WIDTH
    items = Slots(path.with_name(ITEMS), width, np.uint32, item_slots, item_sums)
    values = Slots(path.with_name(VALUES), width, np.float32, value_slots, value_sums)
    known = head.subjects
    months = place_months(known.columns)
    days = place_days(known.columns)
    corpus = Corpus(items, values, days, find_month_starts(months), signs, sign_values)
    return Ranked(
        known,
        months,
        corpus,
        Sight(Neighbours(near_rows, near_scores), floors.reshape(-1)),
        Neighbours(best_rows, best_scores),
        _load_past(path, *head.past),
    )

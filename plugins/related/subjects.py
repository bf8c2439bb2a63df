"""What ``related`` knows of stories beside their words, column by column, oldest first.

A build asks of all stories only what is cheap to look at; the rest, the *facts*, it composes
for those stories for which this changed, and takes from the last build for all others.
"""

import datetime as dt
from array import array
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from plugins.press.cache.comparing import find_unlike

Result = TypeVar("Result")
Item = TypeVar("Item")
LoadTerms = Callable[[Sequence[str]], Sequence[bytes]]
"""Returns the extracted terms of stories by slug."""


class Facts(Struct, frozen=True, array_like=True):
    """What is told of a story beside its words."""

    topics: tuple[str, ...] = ()
    """Labels, as readers read them."""
    entities: tuple[str, ...] = ()
    """Names, as readers read them."""
    dossier: str = ""
    pinned: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    linked: tuple[str, ...] = ()
    """Slugs of stories that the text links to."""
    strip: tuple[str, ...] = ()
    """Slugs of the stories in its dossier's strip, which are not shown twice."""


encode_facts = msgspec.msgpack.Encoder().encode
decode_facts = lru_cache(maxsize=1 << 14)(msgspec.msgpack.Decoder(Facts).decode)


class Columns(Struct, frozen=True, array_like=True):
    """What is looked at of all stories in every build."""

    cause: bytes
    """Of all that facts depend on beside what stands in the columns."""
    slugs: list[str]
    digests: list[str]
    """Change whenever the extracted terms do."""
    seconds: bytes
    """Moments, as ``float64`` since 1970."""
    days: bytes
    """In the zone of the site, as ``int32`` from the year 1."""
    marks: list[str]
    """Change, if the digests don't, whenever the facts may."""
    edited: list[int]
    """Rows of stories with pins or exclusions."""
    stripped: list[int]
    """Rows of stories with the strip of a dossier, be it the first of its stories."""


class Taken(NamedTuple):
    """The columns, and what composes the facts of a row."""

    columns: Columns
    compose: Callable[[int], Facts]


class Subject(NamedTuple):
    """One story."""

    slug: str
    facts: Facts


class Subjects(Struct, frozen=True, array_like=True):
    """All stories as the ranking sees them, oldest first; the slug settles ties."""

    columns: Columns
    facts: list[bytes]
    """Encoded until asked for."""
    stamp: bytes = b""
    """Hash of the columns."""

    @property
    def slugs(self) -> list[str]:
        """Slugs by row."""
        return self.columns.slugs

    def find(self, row: int) -> Subject:
        """Find a story."""
        return Subject(self.columns.slugs[row], decode_facts(self.facts[row]))


def order_rows(moments: Sequence[float], slugs: Sequence[str]) -> list[int]:
    """Return the places of stories, given about newest first, from the oldest on by slug."""
    keys = list(zip(moments, slugs, strict=True))
    return sorted(range(len(keys) - 1, -1, -1), key=keys.__getitem__)


def pack_days(dates: Iterable[dt.datetime]) -> bytes:
    """Pack the days of dates."""
    return array("i", [date.toordinal() for date in dates]).tobytes()


def find_places(slugs: Sequence[str], before: Sequence[str]) -> Sequence[int]:
    """Find where each slug stood before; -1 where it did not."""
    if slugs == before:
        return range(len(slugs))
    places = dict(zip(before, range(len(before)), strict=True))
    return [places.get(slug, -1) for slug in slugs]


def pick_rows(column: Sequence[Item], places: Sequence[int], other: Item) -> list[Item]:
    """Pick what stands at some places of a column, ``other`` for -1."""
    if isinstance(places, range):
        return list(column)
    return [column[place] if place >= 0 else other for place in places]


def settle_subjects(taken: Taken, old: Subjects | None) -> Subjects:
    """Compose the facts that may have changed; the others are those of the last build.

    Unchanged values are the old objects themselves, so that comparing them again is by identity.
    """
    columns, compose = taken
    if old is None or not old.slugs or old.columns.cause != columns.cause:
        facts = [encode_facts(compose(row)) for row in range(len(columns.slugs))]
        return Subjects(columns, facts)
    places = find_places(columns.slugs, old.slugs)
    facts = pick_rows(old.facts, places, b"")
    digests = pick_rows(old.columns.digests, places, "")
    marks = pick_rows(old.columns.marks, places, "")
    for row in {*find_unlike(columns.digests, digests), *find_unlike(columns.marks, marks)}:
        digests[row], marks[row] = columns.digests[row], columns.marks[row]
        facts[row] = encode_facts(compose(row))
    slugs = old.slugs if isinstance(places, range) else columns.slugs
    return Subjects(replace(columns, slugs=slugs, digests=digests, marks=marks), facts)

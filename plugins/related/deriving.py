"""Deriving the table of relations, from nothing or from what the last build left."""

from collections.abc import Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from plugins.press.cache.cabinet import begin_cabinet
from plugins.press.cache.keeping import Tell, hash_bytes
from plugins.press.cache.store import tell_dropped
from plugins.press.processes.workers import Share, do_alone
from plugins.related.method import find_method
from plugins.related.settings import Settings
from plugins.related.subjects import Columns, LoadTerms, Taken, settle_subjects
from plugins.related.table import Head, Table, load_table

if TYPE_CHECKING:
    from plugins.related.relations import Relations

LINES = "lines"
RANKING = "ranking.bin"


def stamp_table(columns: Columns, settings: Settings) -> tuple[bytes, bytes]:
    """Hash all that a table is made from: the method and settings, and the subjects."""
    method = msgspec.msgpack.encode((find_method(), settings))
    return hash_bytes(method), hash_bytes(msgspec.msgpack.encode(columns))


def derive_table(  # noqa: PLR0913, PLR0917 - the last two are what the press does for rooms
    taken: Taken,
    load_terms: LoadTerms,
    settings: Settings,
    folder: Path,
    tell: Tell,
    share: Share = do_alone,
) -> Table:
    """Derive the table; what is kept in ``folder`` saves work and never changes the result.

    Args:
        taken: of all stories that may be shown.
        load_terms: returns the extracted terms of stories by slug.
        settings: limits and thresholds.
        folder: the room's own in the cache; may be empty or damaged.
        tell: hears what is damaged.
        share: gives parts of the work to workers.
    """
    stamp = stamp_table(taken.columns, settings)
    kept = load_table(folder / LINES, tell)
    if kept and kept.head.stamp == stamp:
        return Table(kept.head, kept.shown.settle())
    from plugins.related.slots import StateDamaged  # noqa: PLC0415 - NumPy only when news is there

    try:
        return _renew_table(taken, stamp, load_terms, settings, folder, kept, share)
    except StateDamaged:
        (folder / RANKING).unlink()
        tell(tell_dropped(folder / RANKING))
        return _renew_table(taken, stamp, load_terms, settings, folder, kept, share)


def _renew_table(  # noqa: PLR0913, PLR0917 - continues ``derive_table``
    taken: Taken,
    stamp: tuple[bytes, bytes],
    load_terms: LoadTerms,
    settings: Settings,
    folder: Path,
    kept: Table | None,
    share: Share,
) -> Table:
    """Rank what changed and compose the lines that it reaches."""
    from plugins.related.relations import relate  # noqa: PLC0415
    from plugins.related.state import load_state, write_state  # noqa: PLC0415
    from plugins.related.threads import find_parts, list_long_threads  # noqa: PLC0415

    old = load_state(folder / RANKING)
    settled = settle_subjects(taken, old.subjects if old else None)
    subjects = msgspec.structs.replace(settled, stamp=stamp[1])
    relations = relate(subjects, load_terms, settings, old, share)
    if old is None or kept is None or kept.head.stamp != (stamp[0], old.subjects.stamp):
        kept = None
    again = relations.find_affected(old if kept else None)
    parts, threads = find_parts(relations.ranked)
    slugs = subjects.slugs
    for row in subjects.columns.stripped:  # the dossier's strip takes the thread's place
        parts.pop(slugs[row], None)
    if kept:
        known = kept.head.parts
        again |= {x for x in known.keys() | parts.keys() if known.get(x) != parts.get(x)}

    fresh = _tell(relations, [slug for slug in slugs if slug in again], parts, kept, share)
    long = list_long_threads(
        threads, settings.thread_length, lambda slug: bool(relations.find_facts(slug).dossier)
    )
    if old is None or old.subjects != subjects:
        write_state(folder / RANKING, relations.ranked)
    before = kept.shown if kept else begin_cabinet(folder / LINES)
    head = Head(stamp, parts, long)
    return Table(head, before.renew(msgspec.msgpack.encode(head), slugs, fresh))


def _tell(
    relations: "Relations",
    slugs: Sequence[str],
    parts: Mapping[str, tuple[str, ...]],
    kept: Table | None,
    share: Share,
) -> dict[str, bytes]:
    """Compose what stories show, encoded, by slug."""

    def tell(some: Sequence[str]) -> list[tuple[str, bytes]]:
        return [
            (slug, msgspec.msgpack.encode(shown))
            for slug, shown in relations.show(some, parts, kept)
        ]

    return dict(chain.from_iterable(share(tell, slugs)))

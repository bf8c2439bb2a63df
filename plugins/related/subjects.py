"""What ``related`` knows of a story beside its words, and the order of all stories."""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct

LoadTerms = Callable[[Sequence[str]], Sequence[bytes]]
"""Returns the extracted terms of stories by slug."""


class Subject(Struct, frozen=True, array_like=True):
    """A story as the ranking sees it; its words are loaded apart, by ``digest``."""

    slug: str
    date: dt.datetime
    digest: str
    """Changes whenever the extracted terms do."""
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


def order_subjects(subjects: Iterable[Subject]) -> tuple[Subject, ...]:
    """Order oldest first; the slug settles ties."""
    return tuple(sorted(subjects, key=lambda subject: (subject.date.timestamp(), subject.slug)))

"""What ``related`` knows of a story beside its words, and the order of all stories."""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol, TypeVar

from msgspec import Struct

Result = TypeVar("Result")
LoadTerms = Callable[[Sequence[str]], Sequence[bytes]]
"""Returns the extracted terms of stories by slug."""


class Share(Protocol):
    """Has workers do some work to consecutive parts of items; results come in their order."""

    def __call__(self, work: Callable[[Any], Result], items: Any, /) -> list[Result]:  # noqa: ANN401
        """Share the work out."""


def do_alone(work: Callable[[Any], Result], items: Any) -> list[Result]:  # noqa: ANN401
    """Do all of the work here."""
    return [work(items)]


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

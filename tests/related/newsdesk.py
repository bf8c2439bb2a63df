"""Makers of small archives for the tests of relations."""

import datetime as dt
from array import array
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from plugins.newsroom.story import Story
from plugins.newsroom.words import cut_story
from plugins.related.ranking import Ranked
from plugins.related.slots import Rows
from plugins.related.subjects import (
    Columns,
    Facts,
    Subjects,
    Taken,
    order_rows,
    pack_days,
    settle_subjects,
)
from plugins.related.terms import extract

START = dt.datetime(2024, 3, 1, 6, 0, tzinfo=dt.UTC)

FLOOD = (
    "Hochwasser an der Donau: Deiche bei Passau brechen. Die Feuerwehr rettet Anwohner aus "
    "überfluteten Häusern, Helfer füllen Sandsäcke, der Pegel steigt weiter."
)
FLOOD_LATER = (
    "Nach dem Hochwasser an der Donau beginnt in Passau das Aufräumen. Der Pegel sinkt, Anwohner "
    "kehren in die Häuser zurück, die Feuerwehr pumpt Keller leer, Deiche werden geflickt."
)
OPERA = (
    "Die Staatsoper eröffnet die Spielzeit mit einer Premiere. Die Sopranistin singt die Tosca, "
    "das Orchester spielt unter einem neuen Dirigenten, das Publikum klatscht."
)
RAIL = (
    "Lokführer streiken im Güterverkehr. Die Gewerkschaft verlangt kürzere Schichten, die Bahn "
    "bietet einen Tarifvertrag mit höheren Zulagen an."
)
FILLER = (
    "Imker zählen Bienenvölker. Der Verband meldet milde Verluste im Winter.",
    "Ein Museum zeigt Münzen der Kelten. Archäologen fanden sie im Moor.",
    "Die Werft tauft eine Fähre. Sie fährt mit Batterien zur Insel.",
    "Forscher vermessen einen Gletscher. Das Eis schmilzt am Rand.",
)


class Entry(NamedTuple):
    """A story as tests tell it."""

    slug: str
    date: dt.datetime
    digest: str
    facts: Facts = Facts()


def take(entries: Sequence[Entry]) -> Taken:
    """Take entries as a build takes stories."""
    moments = [entry.date.timestamp() for entry in entries]
    order = order_rows(moments, [entry.slug for entry in entries])
    ordered = [entries[place] for place in order]
    facts = [entry.facts for entry in ordered]
    columns = Columns(
        cause=b"",
        slugs=[entry.slug for entry in ordered],
        digests=[entry.digest for entry in ordered],
        seconds=array("d", [moments[place] for place in order]).tobytes(),
        days=pack_days(entry.date for entry in ordered),
        marks=[repr(fact) for fact in facts],
        edited=[row for row, fact in enumerate(facts) if fact.pinned or fact.excluded],
        stripped=[row for row, fact in enumerate(facts) if fact.strip],
    )
    return Taken(columns, facts.__getitem__)


def settle(entries: Sequence[Entry]) -> Subjects:
    """Take entries and compose all their facts."""
    return settle_subjects(take(entries), None)


class Desk:
    """An archive in the making: stories by slug with their terms."""

    def __init__(self) -> None:
        self.subjects: dict[str, Entry] = {}
        self.terms: dict[str, bytes] = {}
        self.loaded: list[str] = []

    def add(self, slug: str, day: float, text: str, **more: object) -> "Desk":
        """Add or replace a story, published so many days after the start."""
        date = START + dt.timedelta(days=day)
        title = text.partition(".")[0].partition(":")[0]
        story = Story(path="", digest=text, slug=slug, title=title, date=date, category="x")
        self.subjects[slug] = Entry(slug, date, text, Facts(**more))  # type: ignore[arg-type]
        self.terms[slug] = extract(story, cut_story(story, text))
        return self

    def fill(self, days: Iterable[float] = (-70, -60, -50, -40)) -> "Desk":
        """Add older stories about other things."""
        for number, (day, text) in enumerate(zip(days, FILLER, strict=True)):
            self.add(f"filler-{number}", day, text)
        return self

    def load(self, slugs: Sequence[str]) -> list[bytes]:
        """Load extracted terms, as a site's store would."""
        self.loaded += slugs
        return [self.terms[slug] for slug in slugs]

    @property
    def taken(self) -> Taken:
        """All stories, as a build takes them."""
        return take(list(self.subjects.values()))

    @property
    def all(self) -> Subjects:
        """All stories, as the ranking sees them."""
        return settle(list(self.subjects.values()))


def assert_same(one: Ranked, other: Ranked) -> None:
    """Assert that two rankings are the same to the last bit."""
    assert one.subjects == other.subjects
    for left, right in zip(
        (*map(_whole, one.corpus[:6]), *one.sight.neighbours, one.sight.floors, *one.best),
        (*map(_whole, other.corpus[:6]), *other.sight.neighbours, other.sight.floors, *other.best),
        strict=True,
    ):
        np.testing.assert_array_equal(left, right)
    assert one.past.stories == other.past.stories
    np.testing.assert_array_equal(one.past.counts, other.past.counts)


def _whole(rows: Rows) -> np.ndarray:
    return rows[:]

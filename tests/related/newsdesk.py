"""Makers of small archives for the tests of relations."""

import datetime as dt
from collections.abc import Iterable, Sequence

from plugins.newsroom.story import Story
from plugins.newsroom.words import cut_story
from plugins.related.subjects import Subject
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


class Desk:
    """An archive in the making: stories by slug with their terms."""

    def __init__(self) -> None:
        self.subjects: dict[str, Subject] = {}
        self.terms: dict[str, bytes] = {}
        self.loaded: list[str] = []

    def add(self, slug: str, day: float, text: str, **more: object) -> "Desk":
        """Add or replace a story, published so many days after the start."""
        date = START + dt.timedelta(days=day)
        title = text.partition(".")[0].partition(":")[0]
        story = Story(path="", digest=text, slug=slug, title=title, date=date, category="x")
        self.subjects[slug] = Subject(slug, date, text, **more)  # type: ignore[arg-type]
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
    def all(self) -> list[Subject]:
        """All subjects, in the order of their making."""
        return list(self.subjects.values())

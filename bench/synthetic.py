"""Synthetic archives: sentences of real articles mixed into stories of a fixed shape.

Story ``k`` is a pure function of (pool, seed, k) and lies ``11 k`` minutes before
:data:`NEWEST`, so that an archive of 1,000 is the newest part of one of 100,000, and
story −1 is the one that an editor adds. Topics follow a power law: the topic of rank r
is drawn with weight 1 / (r + :data:`FLATTENING`).
"""

import datetime as dt
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from random import Random
from zoneinfo import ZoneInfo

from bench.sentences import Pool
from plugins.manuscripts.slugs import slugify

BERLIN = ZoneInfo("Europe/Berlin")
NEWEST = dt.datetime(2024, 6, 21, 18, tzinfo=BERLIN)
STEP = dt.timedelta(minutes=11)
ADDED_STORY = -1
"""Number of the story that an editor adds: one newer than all."""

FLATTENING = 2.7
"""Mandelbrot's constant: the most frequent topic stands on about every fourth story."""
TOPICS_PER_STORY = 5
WORDS = 350
"""Of lead, sections and headings together."""

CATEGORIES = (
    *("Politik", "International", "Wirtschaft", "Wissenschaft", "Umwelt"),
    *("Recht", "Kultur", "Sport", "Gesellschaft"),
)
_PLACES = ("Nordtaler", "Elbhöher", "Sandbrücker", "Wiesenauer", "Krähwinkler")
_PAPERS = ("Bote", "Kurier", "Anzeiger", "Rundschau", "Tagblatt", "Presse", "Funk", "Post")
OUTLETS = tuple(f"{place} {paper}" for paper in _PAPERS for place in _PLACES)
"""Forty invented names, so that no real text attributes anything to one of them."""
AGENCIES = ("nta", "zpd", "ost-ticker", "")
"""Where a piece comes from; "" is unknown."""
_ATTRIBUTIONS = (
    "Laut „{}“ ist darüber noch nicht entschieden.",
    "Wie „{}“ berichtet, wird in den nächsten Tagen weiter beraten.",
    "Einzelheiten nennt laut „{}“ erst der Schlussbericht.",
)
DOSSIER_RANKS = range(100, 140)
"""Topics that have a dossier."""

DOSSIER_SHARE = 0.25
"""Of the stories on such a topic that belong to its dossier."""

CORRECTED_SHARE = 0.01
"""Of all stories."""


@dataclass(frozen=True, slots=True)
class Source:
    """A cited piece."""

    outlet: str
    title: str
    url: str
    date: dt.date
    origin: str


@dataclass(frozen=True, slots=True)
class SyntheticStory:
    """One story in no builder's format. Text is plain and means nothing to Markdown."""

    number: int
    slug: str
    kicker: str
    title: str
    summary: str
    date: dt.datetime
    category: str
    topics: tuple[str, ...]
    dossier: str
    """Label of the topic whose dossier the story belongs to, or ""."""
    sources: tuple[Source, ...]
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    """(heading, paragraphs); the first heading is "" (the lead)."""
    correction: str


def compute_weights(count: int) -> list[float]:
    """Return cumulated weights of the topics by rank, the last one being the total."""
    return list(accumulate(1 / (rank + FLATTENING) for rank in range(1, count + 1)))


class Mixer:
    """Mixes stories of one pool and seed."""

    def __init__(self, pool: Pool, seed: int) -> None:
        self._pool = pool
        self._seed = seed
        self._weights = compute_weights(len(pool.labels))
        self._fragments = [title.split() for title in pool.titles]

    def mix(self, number: int) -> SyntheticStory:
        """Mix story ``number``, counted from the newest; −1 is one newer than all."""
        random = Random(f"{self._seed}/{number}")  # noqa: S311 - reproducible, not secret
        date = (NEWEST.astimezone(dt.UTC) - number * STEP).astimezone(BERLIN)
        topics = self._draw_topics(random)
        labels = tuple(self._pool.labels[rank] for rank in topics)
        title = self._mix_title(random, 9)
        sources = self._mix_sources(random, date)
        held = [
            rank for rank in topics if rank in DOSSIER_RANKS and random.random() < DOSSIER_SHARE
        ]
        return SyntheticStory(
            number=number,
            slug=f"{slugify(title)}-{number + 1}",
            kicker=f"{labels[0]} und {labels[1]}",
            title=title,
            summary=self._draw_sentence(random),
            date=date,
            category=CATEGORIES[int(random.random() ** 1.5 * len(CATEGORIES))],
            topics=labels,
            dossier=self._pool.labels[held[0]] if held else "",
            sources=sources,
            sections=tuple(self._mix_sections(random, labels, sources)),
            correction=self._draw_sentence(random) if random.random() < CORRECTED_SHARE else "",
        )

    def _draw_topics(self, random: Random) -> list[int]:
        ranks: dict[int, None] = {}
        while len(ranks) < TOPICS_PER_STORY:
            ranks[bisect(self._weights, random.random() * self._weights[-1])] = None
        return list(ranks)

    def _draw_sentence(self, random: Random) -> str:
        return self._pool.sentences[int(random.random() * len(self._pool.sentences))]

    def _mix_title(self, random: Random, words: int) -> str:
        """Join the start of one real title and the end of another, at most ``words`` long."""
        first = self._fragments[int(random.random() * len(self._fragments))]
        second = self._fragments[int(random.random() * len(self._fragments))]
        joined = first[: words // 2 + 1] + second[-(words // 2) :]
        return " ".join(joined).strip(":,– ")

    def _mix_sources(self, random: Random, date: dt.datetime) -> tuple[Source, ...]:
        count = 2 + int(random.random() * 3)
        return tuple(
            Source(
                outlet=outlet,
                title=self._mix_title(random, 7),
                url=f"https://{slugify(outlet)}.example/{random.getrandbits(32):08x}",
                date=date.date(),
                origin=AGENCIES[int(random.random() * len(AGENCIES))],
            )
            for outlet in random.sample(OUTLETS, count)
        )

    def _mix_sections(
        self, random: Random, labels: tuple[str, ...], sources: tuple[Source, ...]
    ) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield a lead and three to five sections with about :data:`WORDS` words in all."""
        sentences = [
            random.choice(named) for label in labels if (named := self._pool.naming[label])
        ]
        sentences += [random.choice(_ATTRIBUTIONS).format(source.outlet) for source in sources]
        words = sum(sentence.count(" ") + 1 for sentence in sentences)
        while words < WORDS - 20:
            sentences.append(self._draw_sentence(random))
            words += sentences[-1].count(" ") + 1
        random.shuffle(sentences)
        yield "", (" ".join(sentences[:2]),)
        parts = 3 + int(random.random() * 3)
        size = -(-(len(sentences) - 2) // parts)
        for start in range(2, len(sentences), size):
            section = sentences[start : start + size]
            half = (len(section) + 1) // 2
            paragraphs = (" ".join(section[:half]), " ".join(section[half:]))
            yield self._mix_title(random, 5), tuple(filter(None, paragraphs))

"""What editors tagged before: for each quarter a model of the stories before it.

A story is tagged by the model of its quarter, which has learnt from a sample of the stories of
the two years before that quarter. A new story therefore changes no machine tag of an older
one, and none of its own quarter; a changed story changes the tags of later quarters only if
it belongs to their sample.
"""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from hashlib import blake2b
from heapq import nsmallest
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from plugins.newsroom.archive import month_of
from plugins.newsroom.story import Story
from plugins.topics.cues import Cues, weigh_words
from plugins.topics.evidence import Evidence, Matcher
from plugins.topics.scoring import combine, find_enough

if TYPE_CHECKING:
    from plugins.topics.model import Model
    from plugins.topics.thresholds import Floats

YEARS = 2
"""Years before a quarter that its model learns from."""
A_MONTH = 50
"""Stories of a month in a sample, those whose slug has the lowest hash."""
LEAST_STORIES = 40
"""Tagged stories that a model needs."""
LEAST_OF_TOPIC = 8
"""Stories of a topic that a model needs to learn it."""
MOST = 1.5
"""What the model says counts at most so much."""

Tags = Mapping[str, Sequence[str]]
"""Slug → ids of the topics that an editor set."""


class Lesson(NamedTuple):
    """What a story teaches beside its tags."""

    words: tuple[Sequence[str], Sequence[float]]
    """With how much each counts."""
    evidence: Mapping[str, Evidence]
    """For each topic, by the register alone."""


def read_lesson(cues: Cues, matcher: Matcher) -> Lesson:
    """Read what a story teaches."""
    return Lesson(weigh_words(cues), matcher.weigh(cues))


@lru_cache(maxsize=1 << 14)
def find_quarter(day: dt.date) -> str:
    """Name the quarter of a day, such as ``2024-Q2``."""
    return f"{day.year:04}-Q{(day.month + 2) // 3}"


def start_of(quarter: str) -> dt.date:
    """Return the first day of a quarter."""
    year, _, number = quarter.partition("-Q")
    return dt.date(int(year), 3 * int(number) - 2, 1)


def sample_months(stories: Iterable[Story], tags: Tags) -> dict[str, list[Story]]:
    """Choose the stories of each month (``2024-06``) that models learn from, by slug."""
    months: defaultdict[tuple[int, int], list[tuple[int, str, int, Story]]] = defaultdict(list)
    for story in stories:
        slug = story.slug
        if tags[slug]:
            date = story.date
            filed = months[date.year, date.month]
            filed.append((crc32(slug.encode()), slug, len(filed), story))
    return {
        f"{year:04}-{month:02}": [story for *_, story in nsmallest(A_MONTH, filed)]
        for (year, month), filed in months.items()
    }


def sample_for(quarter: str, months: Mapping[str, list[Story]]) -> list[Story]:
    """Return the sample of a quarter's model, oldest month first."""
    end = start_of(quarter)
    start = end.replace(year=end.year - YEARS)
    wanted = sorted(month for month in months if month_of(start) <= month < month_of(end))
    return [story for month in wanted for story in months[month]]


def key_of(sample: Sequence[Story], tags: Tags, rules: bytes) -> str:
    """Name a model by all that it is made of; "" for a sample that is too small.

    ``rules`` is the hash of all else: the code that learns, and the register.
    """
    if len(sample) < LEAST_STORIES:
        return ""
    lines = [f"\n{story.slug} {story.digest} {' '.join(tags[story.slug])}" for story in sample]
    return blake2b(rules + "".join(lines).encode(), digest_size=12).hexdigest()


def learn(sample: Sequence[Story], tags: Tags, lessons: Mapping[str, Lesson]) -> "Model | None":
    """Learn the topics of a sample, and which score is enough for a topic.

    ``lessons`` has that of each story by slug.

    Returns None when no topic has enough stories.
    """
    from plugins.topics.linear import Corpus, train  # noqa: PLC0415 - NumPy and SciPy

    frequency = Counter(topic for story in sample for topic in set(tags[story.slug]))
    common = {topic for topic, count in frequency.items() if count >= LEAST_OF_TOPIC}
    if not common:
        return None
    given = [sorted(common & set(tags[story.slug])) for story in sample]
    read = [lessons[story.slug] for story in sample]
    model, tried = train(Corpus([lesson.words for lesson in read]), given)
    suggested = _suggest(model, tried)
    scores = [combine(lesson.evidence, s) for lesson, s in zip(read, suggested, strict=True)]
    return model._replace(enough=find_enough(scores, [tags[story.slug] for story in sample]))


def ask(model: "Model", cues: Sequence[Cues]) -> list[dict[str, float]]:
    """Ask a model for the topics of stories: topic → score, 1 at the threshold learnt."""
    from plugins.topics.linear import Corpus, score  # noqa: PLC0415 - loads NumPy and SciPy

    return _suggest(model, score(model, Corpus([weigh_words(cue) for cue in cues])))


def _suggest(model: "Model", scores: "Floats") -> list[dict[str, float]]:
    """Name the topics that a model's scores (texts × labels) suggest, in units of its threshold."""
    return [
        {model.labels[n]: round(min(MOST, float(row[n])), 3) for n in (row >= 1 / 2).nonzero()[0]}
        for row in scores / max(model.threshold, 0.05)
    ]

"""Who and what a story names: the extractor of persons, organisations and countries.

``plugins.topics.entities:extract`` sees one story and no register. German capitalises every
noun, so a capital alone says nothing: a person is known by a first name or by a title before
the name, an organisation by a list, by capitals alone or by a capitalised adjective before a
word such as *Behörde*. Precision comes first; ``people.py`` merges over the archive and applies
the editors' corrections.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

import msgspec
from msgspec import Struct

from plugins.newsroom.story import Story
from plugins.topics.organisations import find_organisations, find_phrase
from plugins.topics.persons import find_persons
from plugins.topics.sorting import Sort, sort_word
from plugins.topics.wording import Text

VERSION = 1
MOST_NAMES = 40
"""Names kept of a story, the most frequent first."""
ARTICLES = frozenset(
    [
        "der",
        "die",
        "das",
        "des",
        "dem",
        "den",
        "ein",
        "eine",
        "einer",
        "einem",
        "einen",
        "eines",
        "im",
        "am",
        "zum",
        "zur",
        "beim",
        "vom",
        "ins",
        "ans",
        "kein",
        "keine",
        "sein",
        "seine",
        "seiner",
        "seinem",
        "seinen",
        "ihr",
        "ihre",
        "ihrer",
        "ihrem",
        "ihren",
        "dieser",
        "diese",
        "dieses",
        "diesem",
        "diesen",
        "jeder",
        "jede",
        "jedes",
        "mehr",
        "viele",
        "alle",
        "the",
        "a",
        "an",
        "Der",
        "Die",
        "Das",
        "Des",
        "Dem",
        "Den",
        "Ein",
        "Eine",
        "Einer",
        "Im",
        "Am",
        "Zum",
        "Zur",
        "Beim",
        "Vom",
        "Kein",
        "Keine",
        "Sein",
        "Seine",
        "Ihr",
        "Ihre",
        "Dieser",
        "Diese",
        "Dieses",
        "The",
    ]
)
"""Words before a noun and rarely before a name."""


class Mention(Struct, frozen=True, array_like=True):
    """A name in a story."""

    name: str
    kind: str
    """``person`` or ``organisation``."""
    count: int
    role: str = ""
    """What the story says the person is: "russischer Präsident"."""


class Found(Struct, frozen=True, array_like=True):
    """All that the extractor finds in a story."""

    mentions: tuple[Mention, ...] = ()
    countries: tuple[tuple[str, int], ...] = ()
    """ISO codes with how often the country, its people or its government are named."""
    alone: tuple[tuple[str, int], ...] = ()
    """Words that may be surnames; an earlier story or the register may know whose."""


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Found)


def extract(story: Story, text: str) -> bytes:
    """Find the names of a story, encoded as ``Found``."""
    summary = "" if text.startswith(story.summary) else f"{story.summary}\n\n"
    return _encoder.encode(find_names(f"{story.kicker}.\n\n{story.title}.\n\n{summary}{text}"))


def read_found(extracted: bytes) -> Found:
    """Decode what ``extract`` wrote."""
    return _decoder.decode(extracted)


def find_names(whole: str) -> Found:
    """Find the names of a text."""
    text = Text(whole)
    spellings = Counter(text.words)
    sorts = {word: sort for word in spellings if (sort := sort_word(word)) is not None}
    placed = {word for word, sort in sorts.items() if sort.placed}
    places = [place for place, word in enumerate(text.words) if word in placed]
    organisations = find_organisations(text, sorts, spellings, places)
    people = [p for p in places if sorts[text.words[p]].first or sorts[text.words[p]].title]
    persons, titled = find_persons(text, people, spellings)
    mentions = [Mention(name, "organisation", count) for name, count in organisations.items()]
    surnames = Counter(find_surname(name) for name in persons)
    for name, (count, role) in persons.items():
        surname = find_surname(name)
        alone = spellings[surname] + spellings[surname + "s"]
        mentions.append(Mention(name, "person", max(count, alone // surnames[surname]), role))
    mentions.sort(key=lambda mention: (-mention.count, mention.name))
    return Found(
        tuple(mentions[:MOST_NAMES]),
        _count_countries(text, sorts, spellings, places),
        _find_alone(text, surnames, titled, placed),
    )


def find_surname(name: str) -> str:
    """Return the last word of a name, by which a person is called after the first mention."""
    return name.rpartition(" ")[2]


def _count_countries(
    text: Text, sorts: Mapping[str, Sort], spellings: Mapping[str, int], places: Iterable[int]
) -> tuple[tuple[str, int], ...]:
    """Count how often each country is named, by any word for it."""
    counts: Counter[str] = Counter()
    for word, sort in sorts.items():
        if sort.country:
            counts[sort.country] += spellings[word]
    for place in places:
        code = find_phrase(text, place, sorts[text.words[place]].countries)
        if code:
            counts[code] += 1
    return tuple(sorted(counts.items(), key=lambda entry: (-entry[1], entry[0])))


def _find_alone(
    text: Text, surnames: Mapping[str, int], titled: Counter[str], placed: set[str]
) -> tuple[tuple[str, int], ...]:
    """List capitalised words that stand without article within a sentence, or after a title."""
    counts = Counter(
        word for before, word in text.inner if before not in ARTICLES and word not in placed
    )
    counts += titled
    kept = [
        (word, count)
        for word, count in counts.items()
        if word not in surnames and word.removesuffix("s") not in surnames and word.isalpha()
    ]
    return tuple(sorted(kept, key=lambda entry: (-entry[1], entry[0]))[:MOST_NAMES])

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
from plugins.newsroom.words import Words
from plugins.topics.organisations import find_organisations, find_phrase
from plugins.topics.persons import find_persons
from plugins.topics.sorting import PLACED, SOLE, TOLD, Kinds, Sort
from plugins.topics.wording import Text

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


class Spellings(Counter[str]):
    """How often each word of a story stands there."""

    def __init__(self, words: Words, places: Iterable[int]) -> None:
        super().__init__([words.words[place] for place in places])
        self._story = words

    def __missing__(self, word: str) -> int:
        """Count a word that is at none of the ``places`` counted so far."""
        number = self._story.lexicon.find(word)
        found = self[word] = int((self._story.numbers == number).sum()) if number else 0
        return found


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Found)


def extract(_: Story, words: Words) -> bytes:
    """Find the names of a story, encoded as ``Found``."""
    return _encoder.encode(find_names(words))


def read_found(extracted: bytes) -> Found:
    """Decode what ``extract`` wrote."""
    return _decoder.decode(extracted)


def find_names(words: Words) -> Found:
    """Find the names of a text."""
    text = Text(words.words, words.gaps)
    table = words.lexicon.find_table(Kinds)
    kinds = table.look_up(words.numbers)
    told = words.numbers[(kinds & TOLD).nonzero()].tolist()
    sorts = {words.lexicon.words[number]: table.sorts[number] for number in told}
    places: list[int] = (kinds & PLACED).nonzero()[0].tolist()
    spellings = Spellings(words, kinds.nonzero()[0].tolist())
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
        _find_alone(text, (kinds & SOLE).nonzero()[0].tolist(), surnames, titled),
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
        phrases = sorts[text.words[place]].countries
        if phrases and (code := find_phrase(text, place, phrases)):
            counts[code] += 1
    return _rank(counts)


def _find_alone(
    text: Text,
    places: Iterable[int],
    surnames: Mapping[str, int],
    titled: Mapping[str, int],
) -> tuple[tuple[str, int], ...]:
    """List capitalised words that stand without article within a sentence, or after a title."""
    words, gaps = text.words, text.gaps
    counts = Counter(
        [words[p] for p in places if p and gaps[p - 1] == " " and words[p - 1] not in ARTICLES]
    )
    for word, count in titled.items():
        if word.isalpha():
            counts[word] += count
    for surname in surnames:
        for word in (surname, surname + "s"):
            counts.pop(word, None)
    return _rank(counts)[:MOST_NAMES]


def _rank(counts: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    """Order words by how often they stand there, then by the alphabet."""
    ranked = sorted(counts)
    ranked.sort(key=counts.__getitem__, reverse=True)
    return tuple([(word, counts[word]) for word in ranked])

"""Who and what a story names: the extractor of persons, organisations and countries.

``plugins.topics.entities:extract`` sees one story and no register. German capitalises every
noun, so a capital alone says nothing: a person is known by a first name or by a title before
the name, an organisation by a list, by capitals alone or by a capitalised adjective before a
word such as *Behörde*. Precision comes first; ``naming.py`` applies the editors' corrections.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

import msgspec
from msgspec import Struct

from plugins.newsroom.story import Story
from plugins.newsroom.words import Words
from plugins.topics.organisations import find_organisations, find_phrase
from plugins.topics.persons import find_persons
from plugins.topics.sorting import ARTICLE, PLACED, SOLE, TOLD, Kinds, Placed, Told
from plugins.topics.text import Text

MOST_NAMES = 40
"""Names kept of a story, the most frequent first."""

HOMES: Final[Mapping[str, frozenset[str]]] = {
    "Die Linke": frozenset(
        {"DE", "AfD", "BSW", "Bundestag", "CDU", "CSU", "Die Grünen", "FDP", "SPD"}
    ),
    "Demokraten": frozenset({"US", "Republikaner"}),
    "Republikaner": frozenset({"US", "Demokraten"}),
}
"""Parties whose names mean others elsewhere → countries and organisations, of which a story that
means them names one."""


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
    """Words that may be surnames; the register may know whose."""


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
    uses = Counter(words.numbers[(kinds & TOLD).nonzero()].tolist())
    told = [(words.lexicon.words[n], table.sorts[n], count) for n, count in uses.items()]
    places = (kinds & PLACED).nonzero()[0]
    sorts = map(table.sorts.__getitem__, words.numbers[places].tolist())
    placed = list(zip(places.tolist(), sorts, strict=True))
    people = [place for place, sort in placed if sort.first or sort.title]
    persons, titled = find_persons(text, people, words.count_uses)
    surnames = Counter(find_surname(name) for name in persons)
    countries = _count_countries(text, told, placed)
    organisations = find_organisations(text, told, placed)
    _drop_namesakes(organisations, countries)
    mentions = [Mention(name, "organisation", count) for name, count in organisations.items()]
    for name, (count, role) in persons.items():
        surname = find_surname(name)
        alone = words.count_uses(surname) + words.count_uses(surname + "s")
        mentions.append(Mention(name, "person", max(count, alone // surnames[surname]), role))
    mentions.sort(key=lambda mention: (-mention.count, mention.name))
    before = ((kinds[1:] & SOLE) > (kinds[:-1] & ARTICLE)).nonzero()[0].tolist()
    return Found(
        tuple(mentions[:MOST_NAMES]),
        countries,
        _find_alone(text, before, surnames, titled),
    )


def find_surname(name: str) -> str:
    """Return the last word of a name, by which a person is called after the first mention."""
    return name.rpartition(" ")[2]


def _drop_namesakes(organisations: Counter[str], countries: Iterable[tuple[str, int]]) -> None:
    """Drop parties of other countries: the left of France is not *Die Linke*."""
    if parties := HOMES.keys() & organisations.keys():
        named = organisations.keys() | {code for code, _ in countries}
        for party in parties:
            if HOMES[party].isdisjoint(named):
                del organisations[party]


def _count_countries(
    text: Text, told: Iterable[Told], placed: Iterable[Placed]
) -> tuple[tuple[str, int], ...]:
    """Count how often each country is named, by any word for it.

    A name of several words counts once, whatever its words mean alone: *New Mexico*.
    """
    counts: Counter[str] = Counter()
    single: dict[str, str] = {}
    for word, sort, count in told:
        if sort.country:
            counts[sort.country] += count
            single[word] = sort.country
    for place, sort in placed:
        if sort.countries and (code := find_phrase(text, place, sort.countries)):
            counts[code] += 1
            counts.subtract(single[w] for w in text.words[place : place + 2] if w in single)
    return _rank(+counts)


def _find_alone(
    text: Text, before: Iterable[int], surnames: Iterable[str], titled: Mapping[str, int]
) -> tuple[tuple[str, int], ...]:
    """List capitalised words that stand within a sentence, or after a title.

    ``before``: places of words that stand right before a candidate and are no article.
    """
    words, gaps = text.words, text.gaps
    counts = Counter([words[place + 1] for place in before if gaps[place] == " "])
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

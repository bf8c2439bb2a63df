"""Who a story names, as the site shows it: what was found, corrected by the register.

Persons and organisations are the same in two stories when the keys of their spellings are, so
that a new story never changes who an older one names.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import chain

import msgspec
from msgspec import Struct

from plugins.manuscripts.slugs import slugify
from plugins.newsroom.keys import hash_rules
from plugins.newsroom.story import Story
from plugins.newsroom.wording import ui_language
from plugins.press.cache.cabinet import Cabinet
from plugins.press.processes.workers import Share, do_alone
from plugins.topics.countries import load_countries
from plugins.topics.cues import Cues, LoadExtracts, read_cues
from plugins.topics.entities import Found, read_found
from plugins.topics.known_entities import KnownEntity
from plugins.topics.phrases import Phrases
from plugins.topics.sorting import load_english_names
from plugins.topics.spelling import find_key

MOST = 24
"""Entities kept of a story, the most frequent first."""
SHORT = 3
"""Letters of a name that is only known by its capitals."""


class Entity(Struct, frozen=True, array_like=True, gc=False):
    """A person, organisation or place that a story names."""

    id: str
    name: str
    kind: str
    """``person``, ``organisation`` or ``place``."""
    role: str = ""
    count: int = 1


class NamingRules(Struct, frozen=True):
    """What naming depends on beside the stories."""

    register: tuple[KnownEntity, ...]
    """What editors know."""
    lang: str
    code: bytes = b""
    """Version of the code that names."""


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(tuple[Entity, ...])


class Resolver:
    """Applies the register to what was found in stories."""

    def __init__(self, register: Sequence[KnownEntity], lang: str) -> None:
        self._german = ui_language(lang) == "de"
        self._english = {} if self._german else load_english_names()
        self._known = {entity.id: entity for entity in register}
        self._short: dict[str, str] = {}
        """Names of few letters, which must be written as in the register, and whose they are."""
        self._countries: dict[str, tuple[str, str]] = {}
        """Ids and names by ISO code, filled as countries are met."""
        self._keys: dict[tuple[str, str], str] = {}
        entries: list[tuple[str, str]] = []
        for entity in register:
            names = (entity.name, *entity.aliases)
            entries += [(name, entity.id) for name in names if len(name) > SHORT]
            for name in names:
                if len(name) <= SHORT:
                    self._short.setdefault(name, entity.id)
                self._keys.setdefault((entity.kind, find_key(name)), entity.id)
        others = [name for entity in register for name in entity.others]
        taken = {name for name, _ in entries}
        entries += [(name, "") for name in others if name not in taken]
        self._phrases = Phrases(entries)

    def resolve(self, found: Found, cues: Cues) -> tuple[Entity, ...]:
        """Return the entities of a story, the most frequent first."""
        counts: Counter[str] = Counter()
        for _, entity_id in self._phrases.find(cues.words, cues.sequence):
            if entity_id:
                counts[entity_id] += 1
        for word, count in found.alone:
            known = self._short.get(word)
            if known:
                counts[known] = max(counts[known], count)
        entities: dict[str, Entity] = {}
        for mention in found.mentions:
            called = self._english.get(mention.name, mention.name)
            same = self._keys.get((mention.kind, find_key(called)))
            if same:
                counts[same] = max(counts[same], mention.count)
            else:
                entity_id = f"{mention.kind}-{find_key(called)}"
                entities[entity_id] = Entity(
                    entity_id, called, mention.kind, mention.role, mention.count
                )
        for code, count in found.countries:
            country = self._name_country(code, count)
            entities[country.id] = country
        named = [self._show(self._known[known], count) for known, count in counts.items()]
        every = [*entities.values(), *(entity for entity in named if entity)]
        every.sort(key=lambda entity: (-entity.count, entity.id))
        return tuple(every[:MOST])

    def _name_country(self, code: str, count: int) -> Entity:
        if code not in self._countries:
            country = load_countries()[code]
            name = country.german if self._german else country.english
            self._countries[code] = (f"place-{slugify(country.german)}", name)
        entity_id, name = self._countries[code]
        return Entity(entity_id, name, "place", "", count)

    @staticmethod
    def _show(known: KnownEntity, count: int) -> Entity | None:
        if known.exclude:
            return None
        return Entity(known.id, known.name, known.kind, known.role, count)


def name_entities(  # noqa: PLR0913, PLR0917 - share only saves time
    names: Cabinet,
    stories: Sequence[Story],
    rules: NamingRules,
    load_found: LoadExtracts,
    load_cues: LoadExtracts,
    share: Share = do_alone,
) -> Cabinet:
    """Find the entities of all stories; only stories that changed are looked at again.

    Args:
        names: what the last build left: encoded entities by the digest of a story.
        stories: all that have some.
        rules: register and language.
        load_found: loads what the extractor ``entities`` made of stories.
        load_cues: the same of the extractor ``cues``.
        share: gives parts of the work to workers.

    Returns:
        what the next build will find.
    """
    key = hash_rules(rules)
    digests = [story.digest for story in stories]
    missing = frozenset(names.find_missing(digests) if names.head == key else digests)
    unnamed = {story.digest: story.slug for story in stories if story.digest in missing}
    if not unnamed:
        return names.renew(key, digests, {})
    resolver = Resolver(rules.register, rules.lang)

    def name(slugs: Sequence[str]) -> list[bytes]:
        found, cues = load_found(slugs), load_cues(slugs)
        return [
            _encoder.encode(resolver.resolve(read_found(found[s]), read_cues(cues[s])))
            for s in slugs
        ]

    named = chain.from_iterable(share(name, list(unnamed.values())))
    return names.renew(key, digests, dict(zip(unnamed, named, strict=True)))


class EntityTable:
    """Context key ``entities``: who and what every story names.

    Args:
        names: encoded entities by the digest of a story.
        stories: all that have some, by slug.
    """

    def __init__(self, names: Cabinet, stories: Mapping[str, Story]) -> None:
        self._names = names
        self._stories = stories
        self.fingerprint = names.head
        """Of all that entities depend on beside the stories."""

    def entities_of(self, slug: str) -> tuple[Entity, ...]:
        """Return the entities that a story names, the most frequent first."""
        story = self._stories.get(slug)
        return _read_entities(self._names[story.digest]) if story else ()


@lru_cache(maxsize=1 << 12)
def _read_entities(encoded: bytes) -> tuple[Entity, ...]:
    return _decoder.decode(encoded)

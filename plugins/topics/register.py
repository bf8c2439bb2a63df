"""The register of topics: ``content/desk/topics.toml``, and what a tag resolves to."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from msgspec import Struct

from plugins.manuscripts.slugs import slugify
from plugins.newsroom.register_files import Form, load_entries
from plugins.newsroom.wording import ui_language
from plugins.problems.problem import Problem, find_nearest
from plugins.topics import messages
from plugins.topics.places import EntryPlacer

FORM = Form(
    "topic",
    {
        "id": str,
        "label": str,
        "label_en": str,
        "aliases": list,
        "words": list,
        "against": list,
        "parent": str,
        "iptc": str,
        "scope": str,
        "former": list,
    },
    required=("id", "label"),
)
IPTC = re.compile(r"(?:medtop:)?(\d{8})")


class Topic(Struct, frozen=True, omit_defaults=True):
    """A topic of the register, or one that a tag made."""

    id: str
    label: str
    label_en: str = ""
    aliases: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    """Speak for it."""
    against: tuple[str, ...] = ()
    """Speak against it."""
    parent: str = ""
    iptc: str = ""
    scope: str = ""
    former: tuple[str, ...] = ()
    """Ids it had before, and ids of topics that became part of it."""

    @property
    def ids(self) -> tuple[str, ...]:
        """Its id, then those that lead to it."""
        return tuple(dict.fromkeys((self.id, *self.former)))

    def label_in(self, lang: str) -> str:
        """Return the label in the language of the interface of a site."""
        return (self.label_en if ui_language(lang) == "en" else "") or self.label

    def list_names(self) -> Iterator[tuple[str, str]]:
        """List all that resolves to the topic beside its id: key of the register, name."""
        yield "label", self.label
        yield "label_en", self.label_en
        for key, names in (("aliases", self.aliases), ("former", self.former)):
            for name in names:
                yield key, name
        code = IPTC.fullmatch(self.iptc)
        if code:
            yield "iptc", code[1]


class Register(Struct, frozen=True):
    """All topics, and every spelling that resolves to one."""

    topics: dict[str, Topic] = {}
    """By id, in the order of the file."""
    spellings: dict[str, str] = {}
    """Slug of an id, label, alias, IPTC number or former id → id."""
    open_to_all: bool = False
    """No file can be asked: any tag is a topic."""

    def find(self, tag: str) -> Topic | None:
        """Find the topic that a tag means: case, umlauts written out and ß don't matter."""
        found = self.spellings.get(fold_tag(tag))
        return self.topics[found] if found else None

    @property
    def names(self) -> list[str]:
        """For suggestions: labels and aliases."""
        return [n for topic in self.topics.values() for n in (topic.label, *topic.aliases)]


@lru_cache(maxsize=1 << 14)
def fold_tag(tag: str) -> str:
    """Return the form under which spellings of a topic are equal; it may stand in an address."""
    return slugify(tag.removeprefix("medtop:"))


def load_register(content: Path) -> tuple[Register, list[Problem]]:
    """Load ``desk/topics.toml`` below the content folder; without the file any tag is one."""
    loaded = load_entries(content, "topics", FORM, Topic)
    topics: dict[str, Topic] = {}
    for topic in loaded.entries:
        topics.setdefault(topic.id, topic)
    spellings = {topic_id: topic_id for topic_id in topics}
    if loaded.file:
        placer = EntryPlacer(loaded.file, FORM)
        _check_parents(topics, placer)
        for topic in topics.values():
            _check_number(topic, placer)
        _collect_spellings(topics, spellings, placer)
    return Register(topics, spellings, loaded.open_to_all), loaded.problems


def _check_number(topic: Topic, placer: EntryPlacer) -> None:
    if topic.iptc and not IPTC.fullmatch(topic.iptc):
        placer.note(messages.BAD_IPTC, topic.id, "iptc", code=topic.iptc)


def _check_parents(topics: Mapping[str, Topic], placer: EntryPlacer) -> None:
    """Tell of parents that don't exist, and once of every circle."""
    told: set[str] = set()
    for topic in topics.values():
        if topic.parent and topic.parent not in topics:
            near = find_nearest(topic.parent, topics).found
            placer.note(
                messages.UNKNOWN_PARENT, topic.id, "parent", nearest=near, parent=topic.parent
            )
        path = [topic.id]
        while (above := topics[path[-1]].parent) in topics and above not in path:
            path.append(above)
        if above == topic.id and topic.id not in told:
            told |= set(path)
            circle = " → ".join([*path, topic.id])
            placer.note(messages.CIRCLE, topic.id, "parent", id=topic.id, path=circle)


def _collect_spellings(
    topics: Mapping[str, Topic], spellings: dict[str, str], placer: EntryPlacer
) -> None:
    """Add what resolves to a topic beside ids; a spelling belongs to the first that has it."""
    for topic in topics.values():
        for key, name in topic.list_names():
            slug = fold_tag(name)
            owner = spellings.setdefault(slug, topic.id) if slug else topic.id
            if owner != topic.id:
                told = {"alias": name, "other": topics[owner].label, "line": placer.line_of(owner)}
                placer.note(messages.SAME_ALIAS, topic.id, key, **told)
            elif key == "aliases" and (name == topic.label or topic.aliases.count(name) > 1):
                placer.note(messages.NEEDLESS_ALIAS, topic.id, key, alias=name, other=topic.label)

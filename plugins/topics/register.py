"""The register of topics: ``content/desk/topics.toml``, and what a tag resolves to."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec import Struct

from plugins.newsroom.problems import Place, Problem, find_nearest
from plugins.newsroom.slugs import slugify
from plugins.topics import messages
from plugins.topics.desk import Entry, parse_entries

FILE = "desk/topics.toml"
"""Below the content folder."""
KEYS: Mapping[str, type] = {
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
}
ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
IPTC = re.compile(r"(?:medtop:)?\d{8}")


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
    registered: bool = True

    def label_in(self, lang: str) -> str:
        """Return the label in a language."""
        return self.label_en if lang.startswith("en") and self.label_en else self.label


class Register(Struct, frozen=True):
    """All topics, and every spelling that resolves to one."""

    topics: dict[str, Topic] = {}
    """By id, in the order of the file."""
    spellings: dict[str, str] = {}
    """Slug of an id, label, alias, IPTC number or former id → id."""
    redirects: dict[str, str] = {}
    """Former id → id."""

    def find(self, tag: str) -> Topic | None:
        """Find the topic that a tag means: case, umlauts written out and ß don't matter."""
        found = self.spellings.get(slugify(tag))
        return self.topics[found] if found else None


def load_register(content: Path) -> tuple[Register, list[Problem]]:
    """Load the register below a content folder; without a file there are no topics."""
    path = content / FILE
    if not path.is_file():
        return Register(), []
    return parse_register(f"{content.name}/{FILE}", path.read_text(encoding="utf-8"))


def parse_register(path: str, source: str) -> tuple[Register, list[Problem]]:
    """Parse the register, with everything that is wrong in it; ``path`` is for messages."""
    entries, problems = parse_entries(path, source, "topic", KEYS, ("id", "label"))
    topics: dict[str, Topic] = {}
    places: dict[str, Entry] = {}
    for entry in entries:
        topic = _make_topic(entry)
        problems += _check_id(topic, entry, places) + _check_iptc(topic, entry)
        if topic.id not in topics:
            topics[topic.id] = topic
            places[topic.id] = entry
    problems += _check_parents(topics, places)
    spellings, found = _collect_spellings(topics, places)
    redirects = {old: topic.id for topic in topics.values() for old in topic.former}
    return Register(topics, spellings, redirects), problems + found


def _make_topic(entry: Entry) -> Topic:
    return Topic(
        id=entry.text("id"),
        label=entry.text("label"),
        label_en=entry.text("label_en"),
        aliases=entry.texts("aliases"),
        words=entry.texts("words"),
        against=entry.texts("against"),
        parent=entry.text("parent"),
        iptc=entry.text("iptc").removeprefix("medtop:"),
        scope=entry.text("scope"),
        former=entry.texts("former"),
    )


def _check_id(topic: Topic, entry: Entry, places: Mapping[str, Entry]) -> list[Problem]:
    problems = []
    for key, name in (("id", topic.id), *(("former", old) for old in topic.former)):
        if not ID.fullmatch(name):
            values = {"id": name, "remedy": slugify(name) or "thema"}
            problems.append(Problem(entry.locate(key, name), messages.BAD_ID, values))
    if topic.id in places:
        values = {"id": topic.id, "line": str(places[topic.id].line)}
        problems.append(Problem(entry.locate("id", topic.id), messages.SAME_ID, values))
    return problems


def _check_iptc(topic: Topic, entry: Entry) -> list[Problem]:
    code = entry.text("iptc")
    if not topic.iptc or IPTC.fullmatch(code):
        return []
    return [Problem(entry.locate("iptc", code), messages.BAD_IPTC, {"code": code})]


def _check_parents(topics: Mapping[str, Topic], places: Mapping[str, Entry]) -> list[Problem]:
    """Tell of parents that don't exist, and once of every circle."""
    problems = []
    told: set[str] = set()
    for topic in topics.values():
        place = places[topic.id].locate("parent", topic.parent)
        if topic.parent and topic.parent not in topics:
            near = {"parent": topic.parent, "nearest": find_nearest(topic.parent, topics)}
            problems.append(Problem(place, messages.UNKNOWN_PARENT, near))
        path = [topic.id]
        while (above := topics[path[-1]].parent) in topics and above not in path:
            path.append(above)
        if above == topic.id and topic.id not in told:
            told |= set(path)
            values = {"id": topic.id, "path": " → ".join([*path, topic.id])}
            problems.append(Problem(place, messages.CIRCLE, values))
    return problems


def _collect_spellings(
    topics: Mapping[str, Topic], places: Mapping[str, Entry]
) -> tuple[dict[str, str], list[Problem]]:
    """Collect what resolves to a topic: ids first, then labels, aliases, numbers, former ids."""
    spellings = {topic_id: topic_id for topic_id in topics}
    problems = []
    for key in ("label", "label_en", "aliases", "former", "iptc"):
        for topic in topics.values():
            values = getattr(topic, key)
            for value in (values,) if isinstance(values, str) else values:
                slug = slugify(value)
                owner = spellings.setdefault(slug, topic.id) if slug else topic.id
                place = places[topic.id].locate(key, value)
                if owner != topic.id:
                    line = str(places[owner].line)
                    told = {"alias": value, "other": topics[owner].label, "line": line}
                    problems.append(Problem(place, messages.SAME_ALIAS, told))
                elif key == "aliases" and _is_needless(value, topic):
                    told = {"alias": value, "other": topic.label}
                    problems.append(
                        Problem(place, messages.NEEDLESS_ALIAS, told, warning=True)
                    )
    return spellings, problems


def _is_needless(alias: str, topic: Topic) -> bool:
    """Tell whether an alias is written twice, or is the label."""
    return alias == topic.label or topic.aliases.count(alias) > 1


def find_unknown(tags: Iterable[str], register: Register) -> list[str]:
    """List the tags that the register does not know, each spelling once."""
    return [tag for tag in dict.fromkeys(tags) if register.find(tag) is None]


def complain_of_tag(tag: str, place: Place, register: Register) -> Problem:
    """Say that a story's tag is no topic, with the nearest that is one."""
    known = [name for topic in register.topics.values() for name in (topic.label, *topic.aliases)]
    values = {"tag": tag, "nearest": find_nearest(tag, known)}
    return Problem(place, messages.UNKNOWN_TAG, values)


def add_tags(register: Register, tags: Iterable[str]) -> Register:
    """Make topics of tags that the register does not know; the first spelling is the label."""
    topics, spellings = dict(register.topics), dict(register.spellings)
    for tag in tags:
        slug = slugify(tag)
        if slug and slug not in spellings:
            spellings[slug] = slug
            topics[slug] = Topic(slug, tag, registered=False)
    return Register(topics, spellings, register.redirects)

"""All of YAML that front matter may be written in, by PyYAML, with the place of every value.

Scalars stay strings whatever YAML 1.1 takes them for. Anchors, aliases and explicit types
are refused: nobody needs them here, and they are how small files grow large. Depth is
limited for the same reason.
"""

import re
from functools import lru_cache
from typing import Any, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from plugins.manuscripts import messages
from plugins.manuscripts.raw import KeyPath, Raw
from plugins.manuscripts.unseen import BLANKS, CONTROL, find_unseen
from plugins.manuscripts.yaml_errors import (
    LISTS,
    explain,
    find_entry,
    find_quotes,
    find_wrong_entry,
)
from plugins.problems.findings import Finding, Unreadable, clip
from plugins.problems.problem import Message

Spot: TypeAlias = tuple[int, int]
"""Line and column, both from 0."""

DEEPEST = 6
_GLUED = re.compile(rf":[{BLANKS}]")
"""What was to part a key from its value within brackets."""
TEXTS = (
    *("title", "kicker", "summary", "category", "tags"),
    *("outlet", "origin", "text", "was", "now", "alt", "credit", "licence"),
)
"""Keys with text: what stands there behind a # was probably meant, and may not disappear."""
_COMMENT = re.compile("[ \t]*(#.*)")


class Spots(Struct):
    """Where keys and values lie, by their path."""

    keys: dict[KeyPath, Spot]
    values: dict[KeyPath, Spot]


def parse_full_yaml(source: str, first_line: int) -> dict[str, Raw]:
    """Return the values by key in lower case.

    Raises:
        Unreadable: no YAML, no map, keys that stand there twice; every reason found.
    """
    reading = _Reading(source, first_line)
    if unseen := _find_tab(source, first_line) or find_unseen(source, first_line):
        raise Unreadable(unseen)
    root = reading.read()
    if reading.findings:
        raise Unreadable(*reading.findings)
    if not isinstance(root, dict):
        if root == "":
            return {}
        message = messages.FRONT_MATTER_LIST if isinstance(root, list) else messages.NO_KEYS
        raise Unreadable(Finding(message, first_line, 1))
    return root


def locate_in_yaml(source: str, path: KeyPath, *, key: bool) -> Spot:
    """Return where a value lies, or its key, in text that has been read before.

    Of the nearest thing around it when it isn't there itself.
    """
    spots = _find_spots(source)
    found = spots.keys.get(path) if key else None
    while found is None and path:
        found = spots.values.get(path)
        path = path[:-1]
    return found or (0, -1)


@lru_cache(maxsize=1)
def _find_spots(source: str) -> Spots:
    """Find where everything lies; a file has many problems, or none."""
    reading = _Reading(source, 1)
    reading.read()
    return reading.spots


def _find_tab(source: str, first_line: int) -> Finding | None:
    """Find a tab before the first word of a line or behind a colon.

    YAML refuses the one and takes the other; nobody sees which is which.
    """
    for number, line in enumerate(source.split("\n"), start=first_line):
        column = line.find("\t")
        before = line[:column].rstrip(" ")
        if column >= 0 and (not before or before[-1] in ":-"):
            return Finding(messages.TAB, number, column + 1)
    return None


class _Reading:
    """One pass over PyYAML's events; the same with its C parser and without."""

    def __init__(self, source: str, first_line: int) -> None:
        self.source = source
        self.lines = source.split("\n")
        self.first_line = first_line
        self.findings: list[Finding] = []
        self.spots = Spots({}, {})
        self.events: list[Any] = []
        self.at = 1

    def read(self) -> Raw:
        self.events = self._load_events()
        documents = [e for e in self.events if type(e).__name__ == "DocumentStartEvent"]
        if len(documents) > 1:
            mark = documents[1].start_mark
            spot = (mark.line, mark.column)
            seen = clip(self.lines[mark.line])
            raise Unreadable(self._tell(messages.YAML_INDENT, spot, seen=seen))
        return self._node(()) if documents else ""

    def _load_events(self) -> list[Any]:
        import yaml  # noqa: PLC0415 - 15 ms that most builds never need

        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        try:
            events = list(yaml.parse(self.source, Loader=loader))
        except yaml.MarkedYAMLError as error:
            raise Unreadable(explain(error, self.source, self.first_line)) from None
        return events[1:-1]

    def _tell(self, message: Message, spot: Spot, **values: str) -> Finding:
        return Finding(message, spot[0] + self.first_line, spot[1] + 1, values)

    def _note(self, message: Message, spot: Spot, **values: str) -> None:
        self.findings.append(self._tell(message, spot, **values))

    def _node(self, path: KeyPath) -> Raw:
        event = self.events[self.at]
        self.at += 1
        spot = (event.start_mark.line, event.start_mark.column)
        self.spots.values[path] = spot
        kind = type(event).__name__
        if kind == "AliasEvent" or event.anchor is not None:
            raise Unreadable(self._tell(messages.YAML_ALIAS, spot))
        if event.tag not in (None, "!"):
            raise Unreadable(self._tell(messages.YAML_TYPE, spot, seen=clip(event.tag)))
        if len(path) > DEEPEST:
            raise Unreadable(self._tell(messages.YAML_DEEP, spot))
        if kind == "ScalarEvent":
            name = next((part for part in reversed(path) if isinstance(part, str)), "")
            if not event.style and name in TEXTS:
                self._note_comment(event.end_mark.line, event.end_mark.column)
            if not event.style and name in LISTS:
                self._note_entry(event.start_mark.line, event.end_mark.line)
            if event.style == '"' and (made := CONTROL.search(event.value)):
                self._note(messages.ESCAPED_CONTROL, spot, code=f"{ord(made[0]):02X}")
            return str(event.value)
        return self._items(path) if kind == "SequenceStartEvent" else self._pairs(path)

    def _note_comment(self, line: int, column: int) -> None:
        """Note a comment behind a text: nobody would see that it is gone."""
        if found := _COMMENT.match(self.lines[line], column):
            quotes = find_quotes(self.lines[line])
            seen = clip(found[1])
            self._note(messages.COMMENT, (line, found.start(1)), seen=seen, quotes=quotes)

    def _note_entry(self, first: int, last: int) -> None:
        """Note an entry that counts as text of the list or of the entry above."""
        if found := find_entry(self.lines, first, last):
            self.findings.append(replace(found, line=found.line + self.first_line))

    def _items(self, path: KeyPath) -> list[Raw]:
        items: list[Raw] = []
        while type(self.events[self.at]).__name__ != "SequenceEndEvent":
            at = (*path, len(items))
            item = self._node(at)
            if isinstance(item, str):
                self.spots.values[(*path, item.strip())] = self.spots.values[at]
            items.append(item)
        self.at += 1
        return items

    def _pairs(self, path: KeyPath) -> dict[str, Raw]:
        pairs: dict[str, Raw] = {}
        while type(self.events[self.at]).__name__ != "MappingEndEvent":
            event = self.events[self.at]
            spot = (event.start_mark.line, event.start_mark.column)
            name = self._node((*path, "?"))
            key = name.strip().lower() if isinstance(name, str) else "?"
            if not isinstance(name, str):
                self._note(messages.KEY_NOT_TEXT, spot)
            elif found := find_wrong_entry(self.lines, spot[0]):
                self.findings.append(replace(found, line=found.line + self.first_line))
            elif key in pairs:
                first = self.spots.keys[(*path, key)][0] + self.first_line
                self._note(messages.KEY_TWICE, spot, key=key, first=str(first))
            elif event.end_mark.index == self.events[self.at].end_mark.index:
                self._note_no_value(name, spot)
            self.spots.keys.setdefault((*path, key), spot)
            pairs[key] = self._node((*path, key))
        self.at += 1
        return pairs

    def _note_no_value(self, name: str, spot: Spot) -> None:
        if glued := _GLUED.search(name):
            spot = (spot[0], spot[1] + glued.start() + 1)
            self._note(messages.NO_BREAK_SPACE, spot, code=f"{ord(glued[0][1]):04X}")
        else:
            self._note(messages.NO_VALUE, spot, seen=clip(name))

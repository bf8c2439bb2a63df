"""A notebook: what is wrong with the values of one front matter, each with its place."""

from collections.abc import Callable, Collection
from typing import TypeVar
from zoneinfo import ZoneInfo

from plugins.manuscripts.frontmatter import FrontMatter
from plugins.manuscripts.raw import EMPTY, KeyPath, Raw
from plugins.newsroom import messages
from plugins.newsroom.lost_keys import find_lost_key
from plugins.newsroom.values import ZONED, Refused
from plugins.problems.findings import Finding, clip
from plugins.problems.problem import Message, find_nearest

T = TypeVar("T")

HINTS = {
    "autor": "author",
    "bild": "image",
    "dachzeile": "kicker",
    "datum": "date",
    "gewicht": "weight",
    "kategorie": "category",
    "korrekturen": "corrections",
    "language": "lang",
    "quellen": "sources",
    "ressort": "category",
    "rubrik": "category",
    "schlagworte": "tags",
    "schlagwörter": "tags",
    "sperrfrist": "embargo",
    "sprache": "lang",
    "teaser": "summary",
    "titel": "title",
    "thema": "tags",
    "themen": "tags",
    "zusammenfassung": "summary",
}
"""What editors type first."""


class Notebook:
    """Takes down what is wrong with the values of one front matter."""

    def __init__(self, front: FrontMatter, zone: ZoneInfo) -> None:
        self.front = front
        self.zone = zone
        self.findings: list[Finding] = []
        self.meant: set[KeyPath] = set()
        """Where keys lie that a misspelt one beside them was meant to be."""

    def note(
        self,
        message: Message,
        path: KeyPath,
        *,
        nearest: str = "",
        at_key: bool = False,
        warning: bool = False,
        **values: str,
    ) -> None:
        """Take down a finding at a value, or at its key."""
        line, column = self.front.locate(path, key=at_key)
        finding = Finding(message, line, column, values, nearest, warning)
        self.findings.append(finding)

    def read(self, parse: Callable[..., T], raw: Raw, path: KeyPath) -> T | None:
        """Return what ``parse`` makes of a value; None, and a finding, when it refuses."""
        try:
            return parse(raw, self.zone) if parse in ZONED else parse(raw)
        except Refused as refused:
            line, column = self.front.locate(path)
            values = {"key": str(path[-1]), **refused.values}
            finding = Finding(refused.message, line, column, values, refused.nearest)
            self.findings.append(finding)
            return None

    def note_missing(self, key: str, message: Message) -> None:
        """Take down that a key has no value, unless a misspelt one was meant to be it."""
        raw = self.front.values.get(key, "")
        value = raw.strip() if isinstance(raw, str) else raw
        if (key,) not in self.meant and value in EMPTY:
            line, column = self.front.locate((key,), key=True)
            self.findings.append(Finding(message, line or 1, column or 1))

    def note_lost(self, known: Collection[str]) -> None:
        """Take down a key of these that stands below the front matter."""
        if lost := find_lost_key(self.front, known, self.zone):
            self.findings.append(lost)

    def note_unknown(self, key: str, path: KeyPath, known: list[str]) -> None:
        """Take down a key that doesn't exist."""
        near = HINTS.get(key, "")
        near = near if near in known else find_nearest(key, known).found
        self.meant.add((*path[:-1], near))
        listed = ", ".join(known)
        seen = clip(self.front.find_typed(path))
        if " " in key and not near:
            self.note(messages.UNKNOWN_WORDS, path, at_key=True, seen=seen)
            return
        self.note(messages.UNKNOWN_KEY, path, nearest=near, at_key=True, seen=seen, known=listed)

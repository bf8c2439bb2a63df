"""The schema of a story file: which keys there are, and what their values mean.

Everything wrong is found in one pass, each with its place.
"""

import datetime as dt
import re
from collections.abc import Callable
from typing import TypeAlias, TypeVar
from zoneinfo import ZoneInfo

from msgspec import Struct

from plugins.newsroom import messages
from plugins.newsroom.findings import Finding, clip
from plugins.newsroom.frontmatter import FrontMatter
from plugins.newsroom.parts import (
    parse_corrections,
    parse_excluded_topics,
    parse_image,
    parse_related,
    parse_sources,
    parse_updates,
)
from plugins.newsroom.problems import Message, find_nearest
from plugins.newsroom.raw import EMPTY, KeyPath, Raw
from plugins.newsroom.slugs import slugify
from plugins.newsroom.story import Citation, Correction, Image, Status, Update
from plugins.newsroom.values import (
    Refused,
    parse_lang,
    parse_moment,
    parse_save_as,
    parse_slug,
    parse_status,
    parse_text,
    parse_whole,
    parse_words,
)

T = TypeVar("T")

PELICAN_ONLY = frozenset(["author", "authors", "template", "translation", "url", "keywords"])
"""Keys that Pelican knows and a briefing has no use for: accepted, so that old files build."""

HINTS = {
    "autor": "author",
    "bild": "image",
    "datum": "date",
    "gewicht": "weight",
    "kategorie": "category",
    "korrekturen": "corrections",
    "quellen": "sources",
    "ressort": "category",
    "rubrik": "category",
    "schlagworte": "tags",
    "schlagwörter": "tags",
    "sperrfrist": "embargo",
    "sprache": "lang",
    "titel": "title",
    "thema": "tags",
    "themen": "tags",
    "zusammenfassung": "summary",
}
"""What German editors type first."""

_KICKER = re.compile(r"(\S(?:.*?\S)?) [-–—] (?=\S)")
LONGEST_KICKER = 32
MOST_KICKER_WORDS = 5
FEWEST_TITLE_WORDS = 3


class Fields(Struct):
    """What the front matter of a story says."""

    title: str = ""
    date: dt.datetime | None = None
    category: str = ""
    kicker: str = ""
    slug: str = ""
    summary: str = ""
    lang: str = ""
    tags: tuple[str, ...] = ()
    status: Status = "published"
    modified: dt.datetime | None = None
    embargo: dt.datetime | None = None
    expires: dt.datetime | None = None
    dossier: str = ""
    weight: int = 0
    sources: tuple[Citation, ...] = ()
    related: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    topics: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()
    updates: tuple[Update, ...] = ()
    image: Image | None = None
    save_as: str = ""
    display: str = ""
    """The title for display; set later."""


class Notebook:
    """Takes down what is wrong with the values of one front matter."""

    def __init__(self, front: FrontMatter, zone: ZoneInfo) -> None:
        self.front = front
        self.zone = zone
        self.findings: list[Finding] = []
        self.meant: set[str] = set()
        """Keys that a misspelt one was meant to be."""

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

    def read(self, parse: Callable[..., T], raw: Raw, path: KeyPath, *more: object) -> T | None:
        """Return what ``parse`` makes of a value; None, and a finding, when it refuses."""
        try:
            return parse(raw, *more)
        except Refused as refused:
            line, column = self.front.locate(path)
            values = {"key": str(path[-1]), **refused.values}
            finding = Finding(refused.message, line, column, values, refused.nearest)
            self.findings.append(finding)
            return None

    def note_unknown(self, key: str, path: KeyPath, known: list[str]) -> None:
        """Take down a key that doesn't exist."""
        near = HINTS.get(key, "")
        near = near if near in known else find_nearest(key, known).found or ""
        self.meant.add(near)
        listed = ", ".join(known)
        self.note(
            messages.UNKNOWN_KEY, path, nearest=near, at_key=True, seen=clip(key), known=listed
        )


Reader: TypeAlias = Callable[[Raw, KeyPath, Notebook], object]


def _moment(raw: Raw, path: KeyPath, notebook: Notebook) -> dt.datetime | None:
    return notebook.read(parse_moment, raw, path, notebook.zone)


def _simply(parse: Callable[[Raw], object]) -> Reader:
    def read(raw: Raw, path: KeyPath, notebook: Notebook) -> object:
        return notebook.read(parse, raw, path)

    return read


READERS: dict[str, Reader] = {
    "kicker": _simply(parse_text),
    "title": _simply(parse_text),
    "date": _moment,
    "modified": _moment,
    "category": _simply(parse_text),
    "tags": _simply(parse_words),
    "slug": _simply(parse_slug),
    "summary": _simply(parse_text),
    "status": _simply(parse_status),
    "embargo": _moment,
    "expires": _moment,
    "dossier": _simply(parse_text),
    "sources": parse_sources,
    "related": parse_related,
    "topics": parse_excluded_topics,
    "corrections": parse_corrections,
    "updates": parse_updates,
    "image": parse_image,
    "lang": _simply(parse_lang),
    "weight": _simply(parse_whole),
    "save_as": _simply(parse_save_as),
}
"""All keys of a story, in the order that messages list them."""


def parse_fields(front: FrontMatter, zone: ZoneInfo) -> tuple[Fields, list[Finding]]:
    """Return what the front matter says, and all that is wrong with it."""
    notebook = Notebook(front, zone)
    fields = Fields()
    for key, raw in front.values.items():
        reader = READERS.get(key)
        if reader is None:
            if key not in PELICAN_ONLY:
                notebook.note_unknown(key, (key,), list(READERS))
        elif raw not in EMPTY:
            value = reader(raw, (key,), notebook)
            if value is not None:
                setattr(fields, key, value)
    _check_required(fields, notebook)
    _check_order(fields, notebook)
    if not fields.kicker:
        fields.kicker, fields.title = split_kicker(fields.title)
    _check_slug(fields, notebook)
    return fields, notebook.findings


def split_kicker(title: str) -> tuple[str, str]:
    """Split a title written ``Kicker - Titel`` as agencies do; the kicker may be "".

    Only a short head (five words, 32 characters) before a dash between spaces is a kicker,
    and only when three words follow: "Deutschland – Schottland 5:1" is one title.
    """
    dash = _KICKER.match(title)
    if dash is None:
        return "", title
    head, tail = dash[1], title[dash.end() :]
    short = len(head) <= LONGEST_KICKER and len(head.split()) <= MOST_KICKER_WORDS
    return (head, tail) if short and len(tail.split()) >= FEWEST_TITLE_WORDS else ("", title)


def _check_required(fields: Fields, notebook: Notebook) -> None:
    missing = {
        "title": (fields.title, messages.NO_TITLE),
        "date": (fields.date, messages.NO_DATE),
        "category": (fields.category, messages.NO_CATEGORY),
    }
    for key, (value, message) in missing.items():
        if not value and key not in notebook.meant and notebook.front.values.get(key, "") in EMPTY:
            notebook.findings.append(Finding(message, 1, 1))


def _check_order(fields: Fields, notebook: Notebook) -> None:
    if fields.date is None:
        return
    if fields.embargo and fields.embargo < fields.date:
        notebook.note(messages.EMBARGO_EARLY, ("embargo",))
    if fields.expires and fields.expires <= max(fields.date, fields.embargo or fields.date):
        notebook.note(messages.EXPIRES_EARLY, ("expires",))
    if fields.modified and fields.modified < fields.date:
        notebook.note(messages.MODIFIED_EARLY, ("modified",), warning=True)


def _check_slug(fields: Fields, notebook: Notebook) -> None:
    if not fields.slug and fields.title:
        fields.slug = slugify(fields.title)
        if not fields.slug and "slug" not in notebook.front.values:
            notebook.note(messages.NO_SLUG, ("title",), title=clip(fields.title))

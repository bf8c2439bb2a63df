"""The schema of a story file: which keys there are, and what their values mean.

Everything wrong is found in one pass, each with its place.
"""

import datetime as dt
import re
from collections.abc import Callable
from typing import TypeAlias
from zoneinfo import ZoneInfo

from msgspec import Struct

from plugins.manuscripts.frontmatter import FrontMatter
from plugins.manuscripts.raw import EMPTY, KeyPath, Raw
from plugins.manuscripts.slugs import slugify
from plugins.newsroom import messages
from plugins.newsroom.notebook import Notebook
from plugins.newsroom.parts import (
    parse_corrections,
    parse_excluded_topics,
    parse_image,
    parse_related,
    parse_sources,
    parse_updates,
)
from plugins.newsroom.story import Citation, Correction, Image, Status, Update, find_moments
from plugins.newsroom.values import (
    parse_embargo,
    parse_end,
    parse_lang,
    parse_moment,
    parse_save_as,
    parse_slug,
    parse_status,
    parse_text,
    parse_whole,
    parse_words,
)
from plugins.problems.findings import Finding, clip

REQUIRED = {
    "title": messages.NO_TITLE,
    "date": messages.NO_DATE,
    "category": messages.NO_CATEGORY,
}
"""Key → what is told where it has no value."""
PELICAN_ONLY = frozenset(["author", "authors", "template", "translation", "url", "keywords"])
"""Keys that Pelican knows and a briefing has no use for: accepted, so that old files build."""

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


Reader: TypeAlias = Callable[[Raw, KeyPath, Notebook], object]


def _simply(parse: Callable[..., object]) -> Reader:
    def read(raw: Raw, path: KeyPath, notebook: Notebook) -> object:
        return notebook.read(parse, raw, path)

    return read


READERS: dict[str, Reader] = {
    "kicker": _simply(parse_text),
    "title": _simply(parse_text),
    "date": _simply(parse_moment),
    "modified": _simply(parse_moment),
    "category": _simply(parse_text),
    "tags": _simply(parse_words),
    "slug": _simply(parse_slug),
    "summary": _simply(parse_text),
    "status": _simply(parse_status),
    "embargo": _simply(parse_embargo),
    "expires": _simply(parse_end),
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
    notebook.note_lost(READERS)
    for key, message in REQUIRED.items():
        notebook.note_missing(key, message)
    _check_order(fields, notebook)
    if "kicker" not in front.values:
        fields.kicker, fields.title = split_kicker(fields.title)
    _check_slug(fields, notebook)
    return fields, notebook.findings


def split_kicker(title: str) -> tuple[str, str]:
    """Split a title written ``Kicker - Titel`` as agencies do; the kicker may be "".

    Only a short head (five words, 32 characters) before a dash between spaces is a kicker,
    and only when three words follow, the first of them no word in small letters: neither
    "Deutschland – Schottland 5:1" nor "Merkel tritt ab - und alle weinen" has one.
    """
    dash = _KICKER.match(title)
    if dash is None:
        return "", title
    head, tail = dash[1], title[dash.end() :]
    words = tail.split()
    short = len(head) <= LONGEST_KICKER and len(head.split()) <= MOST_KICKER_WORDS
    whole = len(words) >= FEWEST_TITLE_WORDS and not (tail[0].islower() and words[0].islower())
    return (head, tail) if short and whole else ("", title)


def _check_order(fields: Fields, notebook: Notebook) -> None:
    if fields.date is None:
        return
    if fields.embargo and fields.embargo < fields.date:
        notebook.note(messages.EMBARGO_EARLY, ("embargo",))
    if fields.expires and fields.expires <= max(fields.date, fields.embargo or fields.date):
        notebook.note(messages.EXPIRES_EARLY, ("expires",))
    if fields.modified and fields.modified < fields.date:
        notebook.note(messages.DATE_EARLY, ("modified",), warning=True, key="modified")
    for at, moment in find_moments(fields.corrections, fields.updates):
        if moment.date() < fields.date.date():
            notebook.note(messages.DATE_EARLY, at, warning=True, key=str(at[0]))


def _check_slug(fields: Fields, notebook: Notebook) -> None:
    if not fields.slug and fields.title:
        fields.slug = slugify(fields.title)
        if not fields.slug and "slug" not in notebook.front.values:
            notebook.note(messages.NO_SLUG, ("title",), title=clip(fields.title))

"""The parts of front matter that are lists or maps: sources, corrections, image, relations."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from plugins.manuscripts.raw import EMPTY, KeyPath, Raw
from plugins.newsroom import messages
from plugins.newsroom.notebook import Notebook
from plugins.newsroom.story import Citation, Correction, Image, Update
from plugins.newsroom.values import (
    bare_address,
    parse_day,
    parse_lang,
    parse_moment,
    parse_text,
    parse_web_address,
    parse_words,
    parse_yes_no,
)
from plugins.problems.findings import clip

Parsers = Mapping[str, Callable[..., Any]]

_SOURCE: Parsers = {
    "outlet": parse_text,
    "title": parse_text,
    "url": parse_web_address,
    "date": parse_day,
    "origin": parse_text,
    "lang": parse_lang,
    "paywall": parse_yes_no,
}
_CORRECTION: Parsers = {
    "date": parse_moment,
    "text": parse_text,
    "was": parse_text,
    "now": parse_text,
}
_UPDATE: Parsers = {"date": parse_moment, "text": parse_text}
_IMAGE: Parsers = {
    "file": parse_text,
    "alt": parse_text,
    "credit": parse_text,
    "licence": parse_text,
}
_RELATED: Parsers = {"pin": parse_words, "exclude": parse_words}
_TOPICS: Parsers = {"exclude": parse_words}


def parse_sources(raw: Raw, path: KeyPath, notebook: Notebook) -> tuple[Citation, ...]:
    """Return the sources of a story."""
    maps = parse_maps(raw, path, notebook, _SOURCE, ("outlet",))
    _note_repeated(raw, path, notebook)
    return tuple(Citation(**values) for values in maps)


def _note_repeated(raw: Raw, path: KeyPath, notebook: Notebook) -> None:
    """Note each address that an entry above has already."""
    entries = raw if isinstance(raw, list) else []
    urls = [entry.get("url", "") if isinstance(entry, dict) else "" for entry in entries]
    seen: set[str] = set()
    for number, url in enumerate(urls):
        if url and isinstance(url, str):
            piece = bare_address(url)
            if piece in seen:
                at = (*path, number, "url")
                notebook.note(messages.SOURCE_TWICE, at, warning=True, seen=clip(url))
            seen.add(piece)


def parse_corrections(raw: Raw, path: KeyPath, notebook: Notebook) -> tuple[Correction, ...]:
    """Return the corrections of a story."""
    maps = parse_maps(raw, path, notebook, _CORRECTION, ("date", "text"))
    return tuple(Correction(**values) for values in maps)


def parse_updates(raw: Raw, path: KeyPath, notebook: Notebook) -> tuple[Update, ...]:
    """Return the updates of a story."""
    maps = parse_maps(raw, path, notebook, _UPDATE, ("date", "text"))
    return tuple(Update(**values) for values in maps)


def parse_image(raw: Raw, path: KeyPath, notebook: Notebook) -> Image | None:
    """Return the image of a story; all four values must stand there.

    One that lacks some, which is told, is returned as well: its file is looked for later.
    """
    values = parse_map(raw, path, notebook, _IMAGE, tuple(_IMAGE))
    return Image(**{**dict.fromkeys(_IMAGE, ""), **values}) if "file" in values else None


def parse_related(
    raw: Raw, path: KeyPath, notebook: Notebook
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the slugs that an editor pinned and excluded."""
    values = parse_map(raw, path, notebook, _RELATED, ())
    pinned, excluded = values.get("pin", ()), values.get("exclude", ())
    for slug in excluded:
        if slug in pinned:
            notebook.note(messages.PINNED_AND_EXCLUDED, (*path, "exclude", slug), slug=slug)
    return pinned, excluded


def parse_excluded_topics(raw: Raw, path: KeyPath, notebook: Notebook) -> tuple[str, ...]:
    """Return the ids of topics that an editor excluded."""
    values = parse_map(raw, path, notebook, _TOPICS, ())
    excluded: tuple[str, ...] = values.get("exclude", ())
    return excluded


def parse_maps(
    raw: Raw, path: KeyPath, notebook: Notebook, parsers: Parsers, required: tuple[str, ...]
) -> Iterator[dict[str, Any]]:
    """Yield the values of every map of a list that is whole; by key, how each is parsed."""
    if not isinstance(raw, list):
        notebook.note(messages.NOT_LIST_OF_MAPS, path, key=str(path[0]), first=next(iter(parsers)))
        return
    for number, item in enumerate(raw):
        values = parse_map(item, (*path, number), notebook, parsers, required)
        if all(key in values for key in required):
            yield values


def parse_map(
    raw: Raw, path: KeyPath, notebook: Notebook, parsers: Parsers, required: tuple[str, ...]
) -> dict[str, Any]:
    """Return the values of a map, without those that are wrong."""
    if not isinstance(raw, dict):
        form = "{" + ": …, ".join(parsers) + ": …}"
        notebook.note(messages.NOT_A_MAP, path, key=str(path[0]), form=form)
        return {}
    values = {}
    for key, value in raw.items():
        parse = parsers.get(key)
        if parse is None:
            notebook.note_unknown(key, (*path, key), list(parsers))
        elif value not in EMPTY:
            parsed = notebook.read(parse, value, (*path, key))
            if parsed is not None:
                values[key] = parsed
    for key in required:
        if raw.get(key, "") in EMPTY and (*path, key) not in notebook.meant:
            notebook.note(messages.PART_MISSING, path, key=str(path[0]), missing=key)
    return values

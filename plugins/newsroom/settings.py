"""Settings of the newsroom, frozen and checked once.

=====================  ==========================================================
``DEFAULT_LANG``       of stories that name no language (Pelican's)
``TIMEZONE``           of dates that name no offset (Pelican's)
``STORY_PREVIEW``      drafts and stories that are not due get a page, in no list
``STORY_EXTRACTORS``   what other rooms want extracted: name → "package.module:function"
``STORY_TYPESETTER``   module that sets text; default: plugins.typography, if in PLUGINS
``STORY_PATHS``        folders with stories; default: ARTICLE_PATHS, else all
=====================  ==========================================================

What Pelican knows and has no effect here, such as ``ARTICLE_URL``, is told.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from msgspec import Struct

from plugins.newsroom import messages
from plugins.newsroom.reading import ReadingRules, name_extractor
from plugins.newsroom.story_files import find_story_files, story_folders
from plugins.newsroom.values import Refused, parse_lang
from plugins.press.inputs.folders import name_plugins
from plugins.problems.code_names import FUNCTION, MODULE, read_code_name
from plugins.problems.findings import clip
from plugins.problems.forms import find_misshapen
from plugins.problems.problem import Nearest, Problem, find_nearest
from plugins.problems.stopping import Stop, stop

TYPOGRAPHY = "plugins.typography"

_BY_DAY = "{date:%Y}/{date:%m}/{date:%d}/{slug}/"
_OUR_PLACES = (_BY_DAY, f"{_BY_DAY}index.html", "feeds/atom.xml", "feeds/rss.xml")

_IDLE: dict[str, object] = {
    "ARTICLE_URL": "{slug}.html",
    "ARTICLE_SAVE_AS": "{slug}.html",
    "CATEGORY_URL": "category/{slug}.html",
    "CATEGORY_SAVE_AS": "category/{slug}.html",
    "TAG_URL": "tag/{slug}.html",
    "TAG_SAVE_AS": "tag/{slug}.html",
    "AUTHOR_URL": "author/{slug}.html",
    "AUTHOR_SAVE_AS": "author/{slug}.html",
    "FEED_ATOM": "",
    "FEED_RSS": "",
    "FEED_ALL_ATOM": "feeds/all.atom.xml",
    "FEED_ALL_RSS": "",
    "CATEGORY_FEED_ATOM": "feeds/{slug}.atom.xml",
    "CATEGORY_FEED_RSS": "",
    "TAG_FEED_ATOM": "",
    "TAG_FEED_RSS": "",
    "AUTHOR_FEED_ATOM": "feeds/{slug}.atom.xml",
    "AUTHOR_FEED_RSS": "feeds/{slug}.rss.xml",
    "TRANSLATION_FEED_ATOM": "feeds/all-{lang}.atom.xml",
    "TRANSLATION_FEED_RSS": "",
    "FEED_MAX_ITEMS": "100",
    "FILENAME_METADATA": r"(?P<date>\d{4}-\d{2}-\d{2}).*",
    "PATH_METADATA": "",
    "ARTICLE_ORDER_BY": "reversed-date",
    "DEFAULT_CATEGORY": "misc",
    "DEFAULT_DATE": "",
    "SLUGIFY_SOURCE": "title",
    "SUMMARY_MAX_LENGTH": "50",
    "TYPOGRIFY": "",
}
"""Settings of Pelican's that have no effect here, with what it has where nobody set them."""

_IDLE_ALONE: dict[str, object] = {
    "DATE_FORMATS": "",
    "DEFAULT_DATE_FORMAT": "%a %d %B %Y",
    "DEFAULT_PAGINATION": "",
    "LINKS": "",
    "MARKDOWN": {
        "extension_configs": {
            "markdown.extensions.codehilite": {"css_class": "highlight"},
            "markdown.extensions.extra": {},
            "markdown.extensions.meta": {},
        },
        "output_format": "html5",
    },
    "MENUITEMS": "",
    "SOCIAL": "",
}
"""More of them, but a page of TEMPLATE_PAGES may show these, and a plugin of others set them."""

_PLACES_FILES = re.compile(r"\?P<(?:path|save_as|url)>")
"""Found in a pattern that gives static files their places, as it does in Pelican."""


class NewsroomSettings(Struct, frozen=True):
    """What the operator chose."""

    rules: ReadingRules
    preview: bool


def parse_settings(settings: Mapping[str, Any]) -> tuple[NewsroomSettings, list[Problem]]:
    """Read the settings of the newsroom from Pelican's.

    Raises:
        Stop: metadata, over which Pelican would stumble, or extractors are no mapping.
    """
    _check_extra(settings)
    problems: list[Problem] = []
    if idle := list(_find_idle(settings)):
        values = {"names": ", ".join(idle)}
        problems.append(Problem(None, messages.NO_EFFECT, values, warning=True))
    for name, status in _find_states(settings):
        values = {"name": name, "value": clip(status)}
        problems.append(Problem(None, messages.STATUS_SET, values))
    setter = TYPOGRAPHY if TYPOGRAPHY in name_plugins(settings) else ""
    typesetter = settings.get("STORY_TYPESETTER", setter)
    rules = ReadingRules(
        lang=_parse_lang(settings.get("DEFAULT_LANG", "de"), problems),
        timezone=_parse_zone(settings.get("TIMEZONE", "UTC"), problems),
        typesetter=read_code_name(typesetter, "STORY_TYPESETTER", MODULE, problems),
        extractors=tuple(_read_extractors(settings, problems)),
    )
    return NewsroomSettings(rules, read_switch(settings, "STORY_PREVIEW", problems)), problems


def add_extractors(settings: dict[str, Any], wanted: Mapping[str, str]) -> None:
    """Have the reader extract what a room wants, beside what the operator and others do.

    Raises:
        Stop: the operator's are no mapping.
    """
    settings["STORY_EXTRACTORS"] = {**_find_extractors(settings), **wanted}


def _find_extractors(settings: Mapping[str, Any]) -> Mapping[str, object]:
    form = f'{{"moods": "{FUNCTION}"}}'
    if misshapen := find_misshapen(settings, {"STORY_EXTRACTORS": form}):
        raise Stop(*misshapen)
    found: Mapping[str, object] = settings.get("STORY_EXTRACTORS", {})
    return found


def _read_extractors(
    settings: Mapping[str, Any], problems: list[Problem]
) -> Iterator[tuple[str, str]]:
    for name, code in sorted(_find_extractors(settings).items()):
        if function := read_code_name(code, name_extractor(name), FUNCTION, problems):
            yield name, function


def read_switch(
    settings: Mapping[str, Any], name: str, problems: list[Problem], *, default: bool = False
) -> bool:
    """Return a setting; its default, and a problem, where it is neither: "no" is true to Python."""
    value = settings.get(name, default)
    if isinstance(value, bool):
        return value
    values = {"name": name, "value": clip(repr(value))}
    problems.append(Problem(None, messages.BAD_SWITCH, values))
    return default


def _check_extra(settings: Mapping[str, Any]) -> None:
    for path, metadata in settings.get("EXTRA_PATH_METADATA", {}).items():
        if not isinstance(metadata, Mapping):
            name = f'EXTRA_PATH_METADATA["{path}"]'
            raise stop(messages.BAD_EXTRA, name=name, value=clip(repr(metadata)))


def _find_idle(settings: Mapping[str, Any]) -> Iterator[str]:
    """Find what the operator set in vain: not what Pelican has by default, nor places of ours."""
    foreign = [name for name in name_plugins(settings) if not name.startswith("plugins.")]
    alone = not (foreign or settings.get("TEMPLATE_PAGES"))
    for name, usual in (_IDLE | _IDLE_ALONE if alone else _IDLE).items():
        value = settings.get(name) or ""
        text, known = str(value).lstrip("/"), ("", usual, *_OUR_PLACES)
        if not (value in known or text in known or _PLACES_FILES.search(text)):
            yield name
    if dict(settings.get("DEFAULT_METADATA", {})).keys() - {"status"}:
        yield "DEFAULT_METADATA"
    extra = settings.get("EXTRA_PATH_METADATA", {})
    for path in find_story_files(extra, *story_folders(settings)):
        if extra[path].keys() - {"status"}:
            yield f'EXTRA_PATH_METADATA["{path}"]'


def _find_states(settings: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Find where the settings say that something is not to be published, and the status there."""
    named = {"DEFAULT_METADATA": dict(settings.get("DEFAULT_METADATA", {}))}
    for path, metadata in settings.get("EXTRA_PATH_METADATA", {}).items():
        named[f'EXTRA_PATH_METADATA["{path}"]'] = metadata
    for name, metadata in named.items():
        status = str(metadata.get("status", "published"))
        if status.lower() != "published":
            yield name, status


def _parse_lang(lang: str, problems: list[Problem]) -> str:
    """Return the language, or the one meant: by another, every story would be warned of."""
    try:
        return parse_lang(lang)
    except Refused as refused:
        values = {"value": lang, "nearest": Nearest(refused.nearest)}
        problems.append(Problem(None, messages.BAD_DEFAULT_LANG, values))
        return refused.nearest or ReadingRules().lang


def _parse_zone(name: str, problems: list[Problem]) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        near = find_nearest(str(name), available_timezones())
        values = {"value": name, "nearest": near}
        problems.append(Problem(None, messages.BAD_TIMEZONE, values))
        return "UTC"
    return name

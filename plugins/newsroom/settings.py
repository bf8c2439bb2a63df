"""Settings of the newsroom, frozen and checked once.

=====================  ==========================================================
``DEFAULT_LANG``       of stories that name no language (Pelican's)
``TIMEZONE``           of dates that name no offset (Pelican's)
``STORY_PREVIEW``      drafts and stories that are not due get a page, in no list
``STORY_EXTRACTORS``   what other rooms want extracted: name → "package.module:function"
``STORY_TYPESETTER``   module that sets text; default: plugins.typography, if in PLUGINS
``STORY_PATHS``        folders with stories; default: ARTICLE_PATHS, else all
=====================  ==========================================================

Pelican's ``ARTICLE_URL`` and ``ARTICLE_SAVE_AS`` have no effect: stories lie by day.
"""

from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from msgspec import Struct

from plugins.newsroom import messages
from plugins.newsroom.reading import ReadingRules
from plugins.newsroom.values import Refused, parse_lang
from plugins.press.inputs.folders import name_plugins
from plugins.problems.problem import Nearest, Problem, find_nearest

TYPOGRAPHY = "plugins.typography"

_BY_DAY = "{date:%Y}/{date:%m}/{date:%d}/{slug}/"
_PLACES = ("{slug}.html", _BY_DAY, f"{_BY_DAY}index.html", "")
"""What Pelican has for articles by default, where stories lie, and nowhere."""


class NewsroomSettings(Struct, frozen=True):
    """What the operator chose."""

    rules: ReadingRules
    preview: bool


def parse_settings(settings: Mapping[str, Any]) -> tuple[NewsroomSettings, list[Problem]]:
    """Read the settings of the newsroom from Pelican's."""
    problems: list[Problem] = []
    moved = [name for name in ("ARTICLE_URL", "ARTICLE_SAVE_AS") if _is_moved(settings.get(name))]
    if moved:
        values = {"names": ", ".join(moved)}
        problems.append(Problem(None, messages.STORIES_BY_DAY, values, warning=True))
    setter = TYPOGRAPHY if TYPOGRAPHY in name_plugins(settings) else ""
    rules = ReadingRules(
        lang=_parse_lang(settings.get("DEFAULT_LANG", "de"), problems),
        timezone=_parse_zone(settings.get("TIMEZONE", "UTC"), problems),
        typesetter=settings.get("STORY_TYPESETTER", setter),
        extractors=tuple(sorted(settings.get("STORY_EXTRACTORS", {}).items())),
    )
    return NewsroomSettings(rules, bool(settings.get("STORY_PREVIEW", False))), problems


def _is_moved(place: object) -> bool:
    """Tell whether articles were to lie elsewhere than Pelican or we would put them."""
    return place is not None and str(place).lstrip("/") not in _PLACES


def _parse_lang(lang: str, problems: list[Problem]) -> str:
    """Return the language, or the one meant: by another, every story would be warned of.

    Pelican has made small letters of it, stories write "en-US".
    """
    name, hyphen, country = lang.partition("-")
    try:
        return parse_lang(name + hyphen + country.upper())
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

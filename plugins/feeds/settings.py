"""Settings of feeds, checked once."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from plugins.problems.numbers import read_whole_number
from plugins.problems.problem import Message, Problem

NO_SITEURL = Message(
    de="SITEURL fehlt; ohne die Adresse der Website sind Feeds und Sitemaps ungültig. Setzen Sie "
    'sie, etwa SITEURL = "https://blatt.example", oder für die Arbeit STORY_PREVIEW = True.',
    en="SITEURL is missing; without the address of the site feeds and sitemaps are invalid. Set "
    'it, such as SITEURL = "https://paper.example", or for work STORY_PREVIEW = True.',
)


class FeedSettings(Struct, frozen=True):
    """What an operator may set."""

    authority: str
    length: int


def parse_settings(settings: Mapping[str, Any]) -> tuple[FeedSettings, list[Problem]]:
    """Return the settings, and a problem for each that can't be used."""
    problems: list[Problem] = []
    authority = str(settings.get("FEED_AUTHORITY") or settings["SITENAME"])
    if not (settings.get("SITEURL") or settings.get("STORY_PREVIEW")):
        problems.append(Problem(None, NO_SITEURL))
    length = read_whole_number(settings, "FEED_LENGTH", 20, problems)
    return FeedSettings(authority, length), problems

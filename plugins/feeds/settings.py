"""Settings of feeds, checked once."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from plugins.problems.numbers import read_whole_number
from plugins.problems.problem import Problem


class FeedSettings(Struct, frozen=True):
    """What an operator may set."""

    authority: str
    length: int


def parse_settings(settings: Mapping[str, Any]) -> tuple[FeedSettings, list[Problem]]:
    """Return the settings, and a problem for each that can't be used."""
    problems: list[Problem] = []
    authority = str(settings.get("FEED_AUTHORITY") or settings["SITENAME"])
    length = read_whole_number(settings, "FEED_LENGTH", 20, problems)
    return FeedSettings(authority, length), problems

"""Settings of feeds, checked once."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from plugins.problems.problem import Message, Problem

BAD_LENGTH = Message(
    de="FEED_LENGTH ist {value!r}; es muss 1 oder mehr sein.",
    en="FEED_LENGTH is {value!r}; it must be 1 or more.",
)


class FeedSettings(Struct, frozen=True):
    """What an operator may set."""

    authority: str
    length: int = 20


def parse_settings(settings: Mapping[str, Any]) -> tuple[FeedSettings, list[Problem]]:
    """Return the settings, and a problem for each that can't be used."""
    length = settings.get("FEED_LENGTH", 20)
    authority = str(settings.get("FEED_AUTHORITY") or settings["SITENAME"])
    if not isinstance(length, int) or length < 1:
        return FeedSettings(authority), [Problem(None, BAD_LENGTH, {"value": length})]
    return FeedSettings(authority, length), []

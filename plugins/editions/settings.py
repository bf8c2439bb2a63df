"""Settings of editions, checked once."""

import re
from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from plugins.editions import messages
from plugins.problems.numbers import read_whole_number
from plugins.problems.problem import Problem

_TIME = re.compile(r"(?:[01]?\d|2[0-3]):[0-5]\d")


class EditionSettings(Struct, frozen=True):
    """What an operator may set."""

    time: str = "06:00"
    front_limit: int = 15


def parse_settings(settings: Mapping[str, Any]) -> tuple[EditionSettings, list[Problem]]:
    """Return the settings, and a problem for each that can't be used."""
    time = settings.get("EDITION_TIME", "06:00")
    problems: list[Problem] = []
    if not isinstance(time, str) or not is_time(time):
        problems.append(Problem(None, messages.BAD_TIME_SETTING, {"value": time}))
    limit = read_whole_number(settings, "FRONT_LIMIT", 15, problems)
    return (EditionSettings() if problems else EditionSettings(time, limit)), problems


def is_time(text: str) -> bool:
    """Tell whether a text is a time of day such as ``6:00`` or ``18:30``."""
    return bool(_TIME.fullmatch(text))

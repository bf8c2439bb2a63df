"""Settings of ``related``, frozen and checked once at the door."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from plugins.problems.problem import In, Message, Problem
from plugins.related.messages import NO_NUMBER, NOT_WHOLE, TOO_LARGE, TOO_SMALL


class Settings(Struct, frozen=True):
    """What a site may choose."""

    limit: int = 5
    """``RELATED_LIMIT``: related stories on a page, at most; 0 shows none. Pins come on top."""
    threshold: float = 0.75
    """``RELATED_THRESHOLD``: least score of a line, nearness in time aside. No line is better
    than a wrong line."""
    thread_length: int = 8
    """``THREAD_LENGTH``: a thread of more parts is suggested as a dossier; 0 suggests none."""
    alarm: float = 0.6
    """``DUPLICATE_ALARM``: likeness from which a new story seems to tell an old one again. Of
    other newsrooms' tellings of one event a third are so like, of follow-ups none."""
    alarm_days: int = 7
    """``DUPLICATE_DAYS``: how far the alarm looks back."""


NAMES = {
    "limit": "RELATED_LIMIT",
    "threshold": "RELATED_THRESHOLD",
    "thread_length": "THREAD_LENGTH",
    "alarm": "DUPLICATE_ALARM",
    "alarm_days": "DUPLICATE_DAYS",
}
OFF: dict[str, Message] = {
    "limit": Message(
        " Mit 0 werden keine verwandten Meldungen gezeigt.", " Use 0 to show no related stories."
    ),
    "thread_length": Message(
        " Mit 0 wird kein Dossier vorgeschlagen.", " Use 0 to suggest no dossiers."
    ),
    "alarm_days": Message(
        " Mit 0 bleibt der Doppel-Alarm aus.", " Use 0 to switch the duplicate alarm off."
    ),
}
NONE = Message("", "")


def parse_settings(settings: Mapping[str, Any]) -> tuple[Settings, tuple[Problem, ...]]:
    """Parse the settings that concern relations; a wrong one keeps its default and is told."""
    chosen: dict[str, Any] = {}
    problems: list[Problem] = []
    for field, name in NAMES.items():
        if name not in settings:
            continue
        value, default = settings[name], getattr(Settings(), field)
        wanted = (int,) if isinstance(default, int) else (int, float)
        if isinstance(value, bool) or not isinstance(value, wanted):
            values = {"name": name, "value": repr(value), "default": default}
            problems.append(Problem(None, NO_NUMBER if float in wanted else NOT_WHOLE, values))
        elif value < 0:
            values = {"name": name, "value": value, "off": In(OFF.get(field, NONE))}
            problems.append(Problem(None, TOO_SMALL, values))
        elif field == "alarm" and value > 1:
            problems.append(Problem(None, TOO_LARGE, {"name": name, "value": value}))
        else:
            chosen[field] = value
    return Settings(**chosen), tuple(problems)

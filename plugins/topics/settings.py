"""Settings of the room, checked once."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from plugins.problems.numbers import read_whole_number
from plugins.problems.problem import Problem
from plugins.topics import messages

MODES = ("error", "topic")


class TopicSettings(Struct, frozen=True):
    """What a site may choose."""

    unknown_tags: str = "error"
    """``UNKNOWN_TAGS``: ``error`` stops the build, ``topic`` makes a topic of an unknown tag."""
    limit: int = 5
    """``TOPICS_LIMIT``: topics of a story, the editor's included (more of an editor's are kept);
    0 turns the machine off. More than five chips nobody reads."""
    lang: str = "de"


def parse_settings(settings: Mapping[str, Any]) -> tuple[TopicSettings, list[Problem]]:
    """Parse Pelican's settings; a wrong one keeps its default and is told."""
    problems: list[Problem] = []
    default = TopicSettings()
    mode = settings.get("UNKNOWN_TAGS", default.unknown_tags)
    if mode not in MODES:
        problems.append(Problem(None, messages.BAD_MODE, {"value": repr(mode)}))
        mode = default.unknown_tags
    limit = read_whole_number(settings, "TOPICS_LIMIT", default.limit, problems, least=0)
    return TopicSettings(mode, limit, str(settings.get("DEFAULT_LANG", default.lang))), problems

"""Whole numbers among the settings; the related stories' own say what 0 turns off."""

from collections.abc import Mapping
from typing import Any

from plugins.problems.findings import clip
from plugins.problems.messages import NO_WHOLE_NUMBER
from plugins.problems.problem import Problem


def read_whole_number(
    settings: Mapping[str, Any],
    name: str,
    default: int,
    problems: list[Problem],
    *,
    least: int = 1,
) -> int:
    """Return a setting; its default, and a problem, where it is none (True is an int to Python)."""
    value = settings.get(name, default)
    if type(value) is int and value >= least:
        return value
    values = {"name": name, "value": clip(repr(value)), "least": least}
    problems.append(Problem(None, NO_WHOLE_NUMBER, values))
    return default

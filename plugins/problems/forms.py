"""Texts, lists and named values among the settings: whoever uses them relies on what they are."""

from collections.abc import Mapping
from pathlib import PurePath
from typing import Any

from plugins.problems.findings import clip
from plugins.problems.messages import NO_FORM, NO_TEXT
from plugins.problems.problem import Problem


def read_text(value: object, setting: str, problems: list[Problem], *, needed: bool = False) -> str:
    """Return a text or path that a setting has; what else it has is a problem.

    So too where it is ``needed`` and empty.
    """
    if not isinstance(value, str | PurePath) or (needed and not str(value).strip()):
        problems.append(Problem(None, NO_TEXT, {"name": setting, "value": clip(repr(value))}))
    return str(value)


def find_misshapen(settings: Mapping[str, Any], forms: Mapping[str, str]) -> list[Problem]:
    """Find the settings that are not of their form: name → one that is, such as ``["static"]``.

    Of a list all parts must be texts or paths, of named values all names texts.
    """
    return [
        Problem(None, NO_FORM, _describe(name, settings[name], form))
        for name, form in forms.items()
        if name in settings and not _is_like(settings[name], form)
    ]


def _is_like(value: object, form: str) -> bool:
    if isinstance(value, Mapping):
        return form.startswith("{") and all(isinstance(name, str) for name in value)
    if isinstance(value, list | tuple | set | frozenset):
        return form.startswith("[") and all(isinstance(part, str | PurePath) for part in value)
    return False


def _describe(name: str, value: object, form: str) -> dict[str, str]:
    return {"name": name, "value": clip(repr(value)), "form": form, "none": form[0] + form[-1]}

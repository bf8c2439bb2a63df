"""Tells all problems of a run at once: errors end it, warnings are told and it goes on."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from msgspec.structs import replace

from plugins.problems import messages
from plugins.problems.problem import Count, Place, Problem, has_errors, order_problems

MOST_WARNINGS = 40
"""Warnings told of a run without errors; the rest is counted."""


def name_files(problems: Iterable[Problem], content: Path, label: str) -> list[Problem]:
    """Put ``label`` (``content/``) before paths that count from the content folder."""
    return [
        replace(problem, place=replace(place, path=label + place.path))
        if (place := problem.place) and is_content(place, content)
        else problem
        for problem in problems
    ]


def is_content(place: Place, content: Path) -> bool:
    """Tell whether a place's path counts from the content folder."""
    return (
        not Path(place.path).is_absolute()
        and (content / place.path).is_symlink() | (content / place.path).exists()
    )


def content_label(content: Path, here: Path) -> str:
    """Return what editors call the content folder: relative to where they are, if below."""
    content = content.absolute()
    name = content.relative_to(here).as_posix() if content.is_relative_to(here) else str(content)
    return "" if name == "." else f"{name}/"


def compose_report(problems: Sequence[Problem], lang: str) -> str:
    """Return the report of a run that can't be published."""
    ordered = order_problems(problems)
    lines = [problem.describe(lang) for problem in ordered]
    warnings = sum(problem.warning for problem in ordered)
    tally = {"errors": Count(len(lines) - warnings), "warnings": Count(warnings)}
    return "\n".join([*lines, messages.TALLY.in_language(lang, tally)])


def report_problems(problems: Sequence[Problem], lang: str, say: Callable[[str], object]) -> None:
    """Tell warnings.

    Raises:
        SystemExit: with the report, when there is an error.
    """
    if has_errors(problems):
        raise SystemExit(compose_report(problems, lang))
    ordered = order_problems(problems)
    for problem in ordered[:MOST_WARNINGS]:
        say(problem.describe(lang))
    if len(ordered) > MOST_WARNINGS:
        more = {"count": Count(len(ordered) - MOST_WARNINGS)}
        say(messages.MORE_WARNINGS.in_language(lang, more))

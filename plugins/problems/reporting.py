"""Tells all problems of a run at once: errors end it, warnings are told and it goes on."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from pathlib import Path

from msgspec.structs import replace

from plugins.problems import messages
from plugins.problems.problem import Count, Place, Problem, has_errors, order_problems

MOST_WARNINGS = 40
"""Warnings told of a run; the rest is counted."""


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


def compose_report(problems: Sequence[Problem], lang: str, known: Collection[str] = ()) -> str:
    """Return the report of a run that can't be published, errors last: there one looks first."""
    warnings, errors = _part(problems)
    tally = {"errors": Count(len(errors)), "warnings": Count(len(warnings))}
    lines = [problem.describe(lang) for problem in errors]
    told = _tell_warnings(warnings, lang, known)
    return "\n".join([*told, *lines, messages.TALLY.in_language(lang, tally)])


def report_problems(
    problems: Sequence[Problem],
    lang: str,
    say: Callable[[str], object],
    known: Collection[str] = (),
) -> None:
    """Tell warnings, above all of files that are not ``known`` from earlier runs.

    Raises:
        SystemExit: with the report, when there is an error.
    """
    if has_errors(problems):
        raise SystemExit(compose_report(problems, lang, known))
    for line in _tell_warnings(_part(problems)[0], lang, known):
        say(line)


def _part(problems: Iterable[Problem]) -> tuple[list[Problem], list[Problem]]:
    """Return warnings and errors, both in order."""
    ordered = order_problems(problems)
    return [p for p in ordered if p.warning], [p for p in ordered if not p.warning]


def _tell_warnings(warnings: Sequence[Problem], lang: str, known: Collection[str]) -> Iterator[str]:
    """Tell warnings in order; of too many those that come last, as the newest stories do.

    Files that were ``known`` before this run yield to others, and these to what has no place.
    """

    def weigh(problem: Problem) -> int:
        return 2 if problem.place is None else problem.place.path not in known

    told = sorted(warnings, key=weigh)[-MOST_WARNINGS:]
    for problem in order_problems(map(Problem.located, told)):
        yield problem.describe(lang)
    if len(warnings) > MOST_WARNINGS:
        more = {"count": Count(len(warnings) - MOST_WARNINGS)}
        yield messages.MORE_WARNINGS.in_language(lang, more)

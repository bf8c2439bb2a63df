"""How the problems of a run are told: what one can act on now is never cut off."""

from functools import partial

import pytest

from plugins.problems.problem import Message, Place, Problem
from plugins.problems.reporting import MOST_WARNINGS, compose_report, report_problems

FACT = Message(de="Fakt.", en="Fact.")
OLD = [f"stories/2024/06/{day:02}/{name}.md" for day in range(1, 30) for name in "ab"]
MANY = OLD[-MOST_WARNINGS:]


def warn(path):
    return Problem(Place(path) if path else None, FACT, warning=True)


def told(paths, known=()):
    said = []
    report_problems([warn(path) for path in paths], "en", said.append, known)
    return said


def lines(*paths):
    return [f"{path}: Warning: Fact." for path in paths]


def test_few_warnings_are_told_by_their_places():
    assert told(MANY[::-1]) == lines(*MANY)


def test_of_too_many_warnings_those_of_the_newest_stories_are_told():
    assert told(OLD) == [*lines(*MANY), f"… and {len(OLD) - MOST_WARNINGS} more warnings."]


def test_those_of_files_that_were_read_anew_are_told_before_newer_ones():
    anew = ["pages/wir.md", OLD[0]]
    assert told([*OLD, "pages/wir.md"], known=OLD[1:]) == [
        *lines(*anew, *MANY[2:]),
        f"… and {len(OLD) + 1 - MOST_WARNINGS} more warnings.",
    ]


def test_a_warning_that_has_no_place_is_always_told():
    assert told([*OLD, None])[:2] == ["Warning: Fact.", *lines(MANY[1])]


def test_only_warnings_that_are_told_are_looked_for_in_their_files():
    sought = []

    def seek(path, line):
        sought.append(path)
        return line, 1

    problems = [
        Problem(Place(path), FACT, warning=True, search=partial(seek, path, line))
        for path in MANY
        for line in (2, 1, 2)
    ]
    said = []
    report_problems(problems, "en", said.append)
    assert sought == sorted(path for path in MANY for _ in "abc")[-MOST_WARNINGS:]
    newest = MANY[-1]
    assert said[-3:-1] == [f"{newest}:{line}:1: Warning: Fact." for line in (1, 2)]


def test_errors_stand_all_behind_the_warnings_and_end_the_run():
    errors = [Problem(Place(path), FACT) for path in OLD]
    problems = [*errors, *map(warn, OLD)]
    report = [
        *lines(OLD[0], *MANY[1:]),
        f"… and {len(OLD) - MOST_WARNINGS} more warnings.",
        *(f"{path}: Fact." for path in OLD),
        f"{len(OLD)} errors, {len(OLD)} warnings. Nothing was written.",
    ]
    assert compose_report(problems, "en", known=OLD[1:]).splitlines() == report
    with pytest.raises(SystemExit) as stopped:
        report_problems(problems, "en", print, known=OLD[1:])
    assert str(stopped.value).splitlines() == report

"""What problems have in common."""

import pytest

from plugins.problems.problem import Count, Message, Nearest, Place, Problem, find_nearest


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Nordkora", "Nordkorea"),
        ("E.U.", "EU"),
        ("Deutschland", ""),
        ("Bundestag", ""),
        ("nix-da", ""),
        ("nvdia", "nvidia"),
    ],
)
def test_what_was_probably_meant_is_near(typed, found):
    assert find_nearest(typed, ["Nordkorea", "EU", "nvidia", "Thailand", "Bundeswehr"]) == Nearest(
        found
    )


def test_a_warning_says_that_it_is_one_behind_its_place():
    message = Message(de="Fakt.", en="Fact.")
    warning = Problem(Place("a.md", 2, 3), message, warning=True)
    assert warning.describe("de") == "a.md:2:3: Warnung: Fakt."
    assert warning.describe("en") == "a.md:2:3: Warning: Fact."
    assert Problem(None, message, warning=True).describe("en") == "Warning: Fact."
    assert Problem(Place("a.md"), message).describe("en") == "a.md: Fact."


def test_a_number_takes_its_noun_with_it():
    assert [f"{Count(n):error|errors}" for n in (0, 1, 2)] == ["0 errors", "1 error", "2 errors"]

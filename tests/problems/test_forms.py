"""Texts, lists and named values among the settings."""

from pathlib import Path

import pytest

from plugins.problems.forms import find_misshapen, read_text

LIST, NAMED = '["static"]', '{"a": "b"}'


def tell(value, form):
    return [
        problem.describe("en") for problem in find_misshapen({"PLACES": value}, {"PLACES": form})
    ]


@pytest.mark.parametrize(
    ("value", "form"),
    [
        ([], LIST),
        ((), LIST),
        (["a", Path("b")], LIST),
        ({"a"}, LIST),
        ({}, NAMED),
        ({"a": 1}, NAMED),
    ],
)
def test_what_is_of_its_form_is_taken(value, form):
    assert tell(value, form) == []


@pytest.mark.parametrize(
    ("value", "form"),
    [
        *((value, LIST) for value in (None, 5, "static", [1], {"a": 1})),
        *((value, NAMED) for value in (None, 5, "static", [], {1: "a"})),
    ],
)
def test_what_is_of_another_form_is_told(value, form):
    none = form[0] + form[-1]
    assert tell(value, form) == [f"PLACES is {value!r}; write it like {form}, or {none} for none."]


def test_a_setting_that_is_not_there_has_no_form():
    assert find_misshapen({}, {"PLACES": LIST}) == []


@pytest.mark.parametrize("value", ["a/b", Path("a/b")])
def test_a_text_or_path_is_read_as_text(value):
    problems = []
    assert (read_text(value, "PLACE", problems), problems) == ("a/b", [])

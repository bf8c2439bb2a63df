"""Whole numbers among the settings."""

import pytest

from plugins.problems.numbers import read_whole_number


def read(value, least=1):
    problems = []
    number = read_whole_number({"LIMIT": value}, "LIMIT", 15, problems, least=least)
    return number, [problem.describe("en") for problem in problems]


@pytest.mark.parametrize(("value", "least"), [(1, 1), (7, 1), (0, 0)])
def test_a_whole_number_that_is_large_enough_is_taken(value, least):
    assert read(value, least) == (value, [])


@pytest.mark.parametrize("value", [True, False, 0, -1, 1.0, "3", None])
def test_what_is_no_such_number_is_told_and_the_default_kept(value):
    told = f"LIMIT is {value!r}; it must be a whole number of 1 or more."
    assert read(value) == (15, [told])


def test_a_setting_that_is_missing_has_its_default():
    problems = []
    assert (read_whole_number({}, "LIMIT", 15, problems), problems) == (15, [])

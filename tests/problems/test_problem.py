"""What problems have in common."""

import pytest

from plugins.problems.problem import Nearest, find_nearest


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Nordkora", "Nordkorea"),
        ("E.U.", "EU"),
        ("Deutschland", ""),
        ("Bundestag", ""),
    ],
)
def test_what_was_probably_meant_is_near(typed, found):
    assert find_nearest(typed, ["Nordkorea", "EU", "Thailand", "Bundeswehr"]) == Nearest(found)

"""Editions as plain text: lines are broken as Python's own wrapper breaks them."""

from hypothesis import given
from hypothesis import strategies as st

from plugins.editions.plain import WRAPPER, fill

PIECES = st.sampled_from(
    ["a", "bc ", " ", "  ", "-", "--", "Wort ", "Putin-Reise ", "ä" * 30, "x" * 71, "\n"]
)


@given(st.lists(PIECES, max_size=60).map("".join))
def test_lines_are_those_of_the_wrapper(text: str) -> None:
    assert fill(text) == WRAPPER.fill(text)


def test_a_summary_is_broken_at_spaces() -> None:
    text = "Nordkoreas Machthaber empfängt den russischen Präsidenten mit allen Ehren in Pjöngjang."
    assert fill(text) == (
        "Nordkoreas Machthaber empfängt den russischen Präsidenten mit allen\nEhren in Pjöngjang."
    )

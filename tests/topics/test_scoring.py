"""Scores, and which of them is enough."""

import pytest

from plugins.topics.evidence import Evidence
from plugins.topics.scoring import ENOUGH, combine, find_enough

SURE, DOUBTFUL, FAINT = 1.4, 1.1, 0.8


def test_words_and_earlier_tags_add_up_like_lengths():
    evidence = {"geld": Evidence(0.6), "sport": Evidence(-0.5)}
    assert combine(evidence, {"geld": 0.8, "sport": 0.7, "korea": 1.2}) == {
        "geld": pytest.approx(1.0),
        "sport": 0.7,
        "korea": 1.2,
    }


def test_without_tags_nothing_is_taught():
    assert find_enough([], []) == ENOUGH
    assert find_enough([{"geld": SURE}], [()]) == ENOUGH
    assert find_enough([{}], [("geld",)]) == ENOUGH


def test_editors_who_leave_doubtful_topics_out_raise_what_is_enough():
    scores = [{"geld": SURE, "sport": DOUBTFUL}] * 400
    enough = find_enough(scores, [("geld",)] * 400)
    assert DOUBTFUL < enough < SURE


def test_editors_who_give_faint_topics_lower_what_is_enough():
    scores = [{"geld": FAINT, "sport": 0.3}] * 400
    assert find_enough(scores, [("geld",)] * 400) < FAINT


def test_a_young_archive_moves_it_a_little_only():
    scores, given = [{"geld": SURE, "sport": DOUBTFUL}], [("geld",)]
    few, many = find_enough(scores * 10, given * 10), find_enough(scores * 400, given * 400)
    assert ENOUGH < few < ENOUGH + 0.05 < many

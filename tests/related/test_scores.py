"""Editors are told what a score is made of."""

import pytest

from plugins.related.profiles import DIRECT
from plugins.related.ranking import rank_archive
from plugins.related.scores import Scores
from tests.related.newsdesk import FLOOD, FLOOD_LATER, OPERA, Desk


def rank():
    desk = Desk().fill().add("flut", 2, FLOOD, topics=("Hochwasser",)).add("oper", 3, OPERA)
    desk.add("flut-danach", 6, FLOOD_LATER, topics=("Hochwasser",))
    return rank_archive(desk.all, desk.load).ranked


def test_the_parts_of_a_score_make_the_score():
    ranked = rank()
    score = Scores(ranked).find("flut-danach", "flut")
    rows = {slug: row for row, slug in enumerate(ranked.subjects.slugs)}
    place = list(ranked.sight.neighbours.rows[rows["flut-danach"]]).index(rows["flut"])
    likeness = ranked.sight.neighbours.scores[rows["flut-danach"], place]
    assert score.words == pytest.approx(DIRECT * likeness)
    assert score.ties == pytest.approx(0.25)
    assert score.nearness > 1
    told = (score.words + score.neighbours) * score.nearness + score.ties
    assert score.total == pytest.approx(told)
    assert score.total == ranked.best.scores[rows["flut-danach"], 0]


def test_a_pair_has_one_score_whoever_asks():
    scores = Scores(rank())
    assert scores.find("flut", "flut-danach") == scores.find("flut-danach", "flut")


def test_stories_that_were_not_compared_have_no_score():
    assert Scores(rank()).find("oper", "filler-0") is None

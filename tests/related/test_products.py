"""Few stories take NumPy's way and many SciPy's; both give the same bits."""

import numpy as np
import pytest

from plugins.related.filed import SINGLE_STEPS, Corpus, Cut, Neighbours
from plugins.related.neighbours import order_keys, sum_few
from plugins.related.products import find_reached, share_profiles, sum_products
from plugins.related.profiles import share_few_profiles
from plugins.related.renewal import find_reached_by_few

pytestmark = pytest.mark.skipif(not SINGLE_STEPS, reason="few stories take SciPy's way here")
STORIES = 400
MONTH = 300
"""First story of the newest month."""


def chance():
    return np.random.default_rng(7)


def file_corpus(rng):
    signs = rng.integers(0, 600, (STORIES, 48)).astype(np.int32)
    values = rng.random((STORIES, 48), np.float32) * (signs > 0)
    days = np.arange(STORIES, dtype=np.int32) // 4
    before = np.where(np.arange(STORIES) < MONTH, 0, MONTH)
    nothing = np.zeros((STORIES, 0), np.uint32)
    return Corpus(nothing, values[:, :0], days, before, signs, values)


def find_some(rng):
    rows = np.full((STORIES, 40), -1, np.int32)
    scores = np.zeros((STORIES, 40), np.float32)
    for row in range(STORIES):
        found = rng.choice(row, min(row, int(rng.integers(0, 41))), replace=False)
        rows[row, : len(found)] = found
        scores[row, : len(found)] = np.sort(rng.random(len(found), np.float32))[::-1]
    return Neighbours(rows, scores)


def test_sums_of_shared_terms_are_the_same():
    rng = chance()
    lengths = rng.integers(0, 60, 50)
    ends = np.concatenate(([0], np.cumsum(lengths)))
    rows = rng.integers(0, STORIES, ends[-1]).astype(np.int32)
    cut = Cut(ends, rows, rng.random(ends[-1], np.float32))
    own = Cut(np.arange(0, 961, 48), rng.integers(0, 50, 960), rng.random(960, np.float32))
    few, many = list(sum_few(own, cut, STORIES)), list(sum_products(own, cut, STORIES))
    for (others, sums), (found, totals) in zip(few, many, strict=True):
        order = np.argsort(found)
        np.testing.assert_array_equal(others, found[order])
        np.testing.assert_array_equal(sums, totals[order])


@pytest.mark.parametrize("rows", [[MONTH], [MONTH, MONTH + 3, STORIES - 1]])
def test_profiles_share_the_same(rows):
    rng = chance()
    corpus, neighbours, asking = file_corpus(rng), find_some(rng), np.array(rows)
    few, lengths = share_few_profiles(corpus, neighbours, asking)
    many, others = share_profiles(corpus, neighbours, asking)
    paired = neighbours.rows[asking] >= 0
    np.testing.assert_array_equal(few[paired], many[paired])
    asked = np.concatenate((asking, neighbours.rows[asking][paired]))
    np.testing.assert_array_equal(lengths[asked], others[asked])


def test_the_same_rows_are_reached():
    rng = chance()
    corpus, floors = file_corpus(rng), rng.random(STORIES, np.float32)
    changed, rows = np.array([5, 120, 333]), np.arange(100, STORIES)
    few = find_reached_by_few(changed, rows, floors, corpus)
    np.testing.assert_array_equal(few, find_reached(changed, rows, floors, corpus))
    assert 0 < few.sum() < len(rows)


@pytest.mark.parametrize("most", [9, 1 << 16, 1 << 22])
def test_keys_are_ordered_as_a_stable_sort_orders_them(most):
    keys = chance().integers(0, most, 5000).astype(np.int32)
    np.testing.assert_array_equal(order_keys(keys), np.argsort(keys, kind="stable"))

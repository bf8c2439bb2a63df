"""The laws of the build, as far as relations keep or break them."""

import datetime as dt

import numpy as np

from plugins.related.ranking import rank_archive
from plugins.related.relations import relate
from plugins.related.settings import Settings
from tests.related.newsdesk import FLOOD, FLOOD_LATER, OPERA, RAIL, Desk


def score(desk, one, other):
    ranked = rank_archive(desk.all, desk.load).ranked
    rows = {slug: row for row, slug in enumerate(ranked.subjects.slugs)}
    newer, older = max(rows[one], rows[other]), min(rows[one], rows[other])
    place = np.nonzero(ranked.best.rows[newer] == older)[0]
    return float(ranked.best.scores[newer, place[0]])


def desk():
    flood = Desk().fill().add("flut", 2, FLOOD).add("oper", 3, OPERA)
    return flood.add("flut-danach", 6, FLOOD_LATER)


def test_a_third_story_of_the_month_does_not_change_a_score():
    before = score(desk(), "flut", "flut-danach")
    for day in (1, 2.5, 4, 9):
        third = desk().add("dritte", day, FLOOD + " " + FLOOD_LATER)
        assert score(third, "flut", "flut-danach") == before


def test_a_later_story_changes_no_ranking_of_earlier_ones():
    before = rank_archive(desk().all, desk().load).ranked
    later = desk().add("spaet", 45, FLOOD_LATER)
    after = rank_archive(later.all, later.load).ranked
    size = len(before.subjects.slugs)
    np.testing.assert_array_equal(after.best.rows[:size], before.best.rows)
    np.testing.assert_array_equal(after.best.scores[:size], before.best.scores)


def test_the_order_of_the_input_does_not_count():
    def show(desk):
        return dict(relate(desk.all, desk.load, Settings()).show(list(desk.terms), {}))

    other = desk()
    other.subjects = dict(reversed(other.subjects.items()))
    assert show(desk()) == show(other)


def test_one_new_story_among_hundreds_affects_few_pages():
    archive = Desk()
    for number in range(300):
        text = (FLOOD, OPERA, RAIL)[number % 3] + f" Ort{number} Name{number % 17}"
        archive.add(f"s{number:03}", number / 4, text)
    before = relate(archive.all, archive.load, Settings()).ranked
    archive.add("neu", 76, FLOOD)
    archive.loaded.clear()
    after = relate(archive.all, archive.load, Settings(), before)
    assert archive.loaded == ["neu"]
    assert "neu" in after.find_affected(before)
    assert len(after.find_affected(before)) <= 12


def test_stories_at_the_same_moment_are_ordered_by_slug():
    twins = Desk().fill().add("b", 1, FLOOD).add("a", 1, FLOOD_LATER)
    ranked = rank_archive(twins.all, twins.load).ranked
    assert ranked.subjects.slugs[-2:] == ["a", "b"]


def test_months_follow_the_instant_and_not_the_clock_on_the_wall():
    east, west = dt.timezone(dt.timedelta(hours=12)), dt.timezone(dt.timedelta(hours=-11))
    archive = Desk().add("a", 0, FLOOD).add("b", 0, OPERA)
    dates = {
        "a": dt.datetime(2024, 4, 1, 2, tzinfo=east),
        "b": dt.datetime(2024, 3, 31, 20, tzinfo=west),
    }
    for slug, date in dates.items():
        kept = archive.subjects[slug]
        archive.subjects[slug] = kept._replace(date=date)
    ranked = rank_archive(archive.all, archive.load).ranked
    assert ranked.subjects.slugs == ["a", "b"]
    assert (np.diff(ranked.months) >= 0).all()

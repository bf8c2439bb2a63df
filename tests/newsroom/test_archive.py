import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from tests.makers import archive, moment, story


def slugs(stories):
    return [filed.slug for filed in stories]


def test_stories_stand_newest_first_and_ties_by_slug():
    filed = archive(story("b", day=2), story("c", day=3), story("a", day=2))
    assert slugs(filed.stories) == ["c", "a", "b"]


@given(st.permutations(range(6)))
def test_the_order_of_filing_does_not_matter(order):
    stories = [story(f"s{n}", day=1 + n // 2) for n in range(6)]
    filed = archive(*(stories[n] for n in order)).stories
    assert slugs(filed) == ["s4", "s5", "s2", "s3", "s0", "s1"]


def test_indexes_keep_the_order_of_the_archive():
    filed = archive(
        story("a", day=1, category="Sport"),
        story("b", day=2, category="Kultur"),
        story("c", day=2, category="Sport"),
    )
    assert {day: slugs(s) for day, s in filed.by_day.items()} == {
        dt.date(2024, 6, 2): ["b", "c"],
        dt.date(2024, 6, 1): ["a"],
    }
    assert slugs(filed.by_month["2024-06"]) == ["b", "c", "a"]
    assert slugs(filed.by_category["Sport"]) == ["c", "a"]


def test_an_unlisted_story_has_a_path_but_stands_in_no_index():
    hidden = story("versteckt")
    filed = archive(story("a"), unlisted=[hidden])
    assert filed.by_path[hidden.path] == hidden
    assert "versteckt" not in filed.by_slug
    assert slugs(filed.by_day[hidden.day]) == ["a"]


@given(st.permutations(range(6)), st.integers(1, 6))
def test_what_appeared_last_is_found_as_if_all_stories_were_looked_at(ends, count):
    embargoes = [moment(1 + end) if end % 2 else None for end in ends]
    stories = [story(f"s{n}", day=1 + n, embargo=embargo) for n, embargo in enumerate(embargoes)]
    filed = archive(*stories, story("other", day=9))
    latest = filed.pick_latest([s.slug for s in reversed(stories)], count)
    ordered = sorted(stories, key=lambda s: (-s.appeared.timestamp(), s.slug))
    assert slugs(latest) == slugs(ordered[:count])

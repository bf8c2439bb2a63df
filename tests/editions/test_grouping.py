from hypothesis import given
from hypothesis import strategies as st

from plugins.editions.grouping import group_stories
from tests.makers import story


def group(topics):
    stories = [story(slug) for slug in topics]
    groups = group_stories(stories, lambda s: topics[s.slug])
    return [(topic, [s.slug for s in filed]) for topic, filed in groups]


def test_stories_that_share_a_topic_stand_together():
    assert group({"a": ["ukraine"], "b": ["sport"], "c": ["ukraine", "nato"]}) == [
        ("ukraine", ["a", "c"]),
        ("", ["b"]),
    ]


def test_the_topic_that_most_share_takes_its_stories_first():
    topics = {"a": ["x"], "b": ["x", "y"], "c": ["y"], "d": ["y"]}
    assert group(topics) == [("y", ["b", "c", "d"]), ("", ["a"])]


def test_groups_stand_in_the_order_of_their_first_story():
    topics = {"a": ["x"], "b": ["y"], "c": ["y"], "d": ["y"], "e": ["x"]}
    assert [name for name, _ in group(topics)] == ["x", "y"]


def test_without_topics_there_is_one_group_without_a_name():
    assert group({"a": [], "b": []}) == [("", ["a", "b"])]


@given(st.dictionaries(st.sampled_from("abcdefgh"), st.lists(st.sampled_from("xyz"))))
def test_every_story_stands_once(topics):
    filed = [slug for _, slugs in group(topics) for slug in slugs]
    assert sorted(filed) == sorted(topics)

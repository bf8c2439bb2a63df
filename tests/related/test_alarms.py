"""What editors are warned of."""

import msgspec
import pytest

from plugins.related.alarms import find_warnings
from plugins.related.table import Head, Shown, Table
from tests.makers import archive, story

STORY = "---\ntitle: T\nrelated: {pin: [alt, nie], exclude: [neu, alt, nie]}\n---\nText.\n"


@pytest.fixture
def told(tmp_path):
    def tell(stories, threads=(), **shown):
        for one in stories:
            file = tmp_path / one.path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(STORY, encoding="utf-8")
        encoded = {slug: msgspec.msgpack.encode(entry) for slug, entry in shown.items()}
        table = Table(Head((b"", b""), threads=threads), encoded)
        problems = find_warnings(table, archive(*stories), tmp_path, 2, "content/")
        assert all(problem.warning for problem in problems)
        return [problem.describe("en") for problem in problems]

    return tell


def test_a_story_told_twice_and_a_long_thread_are_told_with_their_files(told):
    stories = [story("neu", day=2), story("alt")]
    assert told(stories, threads=(("alt", "neu"),), neu=Shown(repeat="alt")) == [
        "stories/2024/06/02/neu.md: Warning: This story seems to tell what "
        "content/stories/2024/06/01/alt.md told on 2024-06-01. Add to that one under "
        "updates, or say in the summary what is new.",
        "stories/2024/06/02/neu.md: Warning: A matter has run since 2024-06-01 through 2 stories, "
        'most recently "Neu". Make a dossier under content/dossiers/ and name it as dossier: in '
        "them.",
    ]


def test_two_stories_of_one_slug_do_not_repeat_themselves(told):
    stories = [story("neu", day=2), story("neu")]
    assert told(stories, neu=Shown(repeat="neu")) == []


def test_pins_and_exclusions_without_effect_are_told_with_their_place(told):
    stories = [story("neu", day=2, pinned=("alt",)), story("alt")]
    assert told(stories, neu=Shown(stale=("alt",))) == [
        'stories/2024/06/02/neu.md:3:17: Warning: "alt" in related.pin would be among the related '
        "stories anyway. Drop the entry."
    ]
    stories = [story("neu", day=2, excluded=("neu", "alt")), story("alt")]
    assert told(stories, neu=Shown(stale=("alt",))) == [
        'stories/2024/06/02/neu.md:3:43: Warning: "alt" in related.exclude would not be shown '
        "anyway. Drop the entry."
    ]


def test_what_is_pinned_and_excluded_is_left_to_the_newsroom(told):
    stories = [story("neu", day=2, pinned=("alt",), excluded=("alt",)), story("alt")]
    assert told(stories, neu=Shown(stale=("alt",))) == []


def test_what_is_no_other_story_is_left_to_the_newsroom(told):
    stories = [story("neu", day=2, excluded=("neu", "nie")), story("alt")]
    assert told(stories, neu=Shown(stale=("neu", "nie"))) == []

"""Editors' tags against the register: what is unknown is told, or becomes a topic."""

from collections.abc import Iterable
from itertools import chain
from pathlib import Path

from msgspec.structs import replace

from plugins.newsroom.places_of_stories import Placer
from plugins.newsroom.story import Story
from plugins.problems.problem import Problem, find_nearest
from plugins.topics import messages
from plugins.topics.countries import list_full_names
from plugins.topics.register import Register, Topic, fold_tag


def check_tags(
    stories: Iterable[Story], register: Register, mode: str, content: Path
) -> tuple[Register, list[Problem]]:
    """Check the tags of all stories; in mode ``topic`` unknown ones become topics.

    Args:
        stories: in any order.
        register: what is known.
        mode: ``error`` or ``topic``; without a register any tag is a topic.
        content: folder of the stories' files, read again only to place a problem.

    Returns:
        the register with the topics that tags made, and problems. The label of such a topic
        is the spelling of the oldest story.
    """
    placer = Placer(content)
    stories = tuple(stories)
    typed = set(chain.from_iterable([story.tags for story in stories]))
    typed.update(*[story.topics_excluded for story in stories if story.topics_excluded])
    unknown = {tag for tag in typed if register.find(tag) is None}
    if not unknown:
        return register, []
    strange = [
        story
        for story in stories
        if not unknown.isdisjoint(story.tags) or not unknown.isdisjoint(story.topics_excluded)
    ]
    strange.sort(key=lambda story: (story.date, story.slug))
    if mode == "topic" or register.open_to_all:
        register = _grow(register, strange)
    for story in strange:
        _check_story(story, register, placer)
    return register, placer.problems


def _grow(register: Register, stories: Iterable[Story]) -> Register:
    """Return the register with topics for tags that it does not know."""
    added: dict[str, Topic] = {}
    for story in stories:
        for tag in story.tags:
            slug = fold_tag(tag)
            if slug and register.find(tag) is None:
                added.setdefault(slug, Topic(slug, tag))
    made = {topic_id: added[topic_id] for topic_id in sorted(added)}
    also = {fold_tag(name): topic_id for topic_id in made for name in list_full_names(topic_id)}
    spellings = also | register.spellings | {topic_id: topic_id for topic_id in made}
    return replace(register, topics=register.topics | made, spellings=spellings)


def _check_story(story: Story, register: Register, placer: Placer) -> None:
    """Tell of the tags of a story that are no topic."""
    for tag in story.tags:
        at = ("tags", tag)
        if not fold_tag(tag):
            placer.note(messages.NAMELESS_TAG, story.path, at, tag=tag)
        elif register.find(tag) is None:
            near = find_nearest(tag, register.names).found
            placer.note(messages.UNKNOWN_TAG, story.path, at, nearest=near, tag=tag)
    for tag in story.topics_excluded:
        if register.find(tag) is None and not register.open_to_all:
            near = find_nearest(tag, register.names).found
            key = ("topics", "exclude", tag)
            placer.note(messages.UNKNOWN_EXCLUDED, story.path, key, nearest=near, tag=tag)

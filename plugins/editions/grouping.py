"""Grouping: the stories of an edition by the subjects that they share."""

from collections import Counter
from collections.abc import Callable, Sequence

from plugins.newsroom.story import Story

TopicsOf = Callable[[Story], Sequence[str]]


def group_stories(
    stories: Sequence[Story], topics_of: TopicsOf
) -> list[tuple[str, tuple[Story, ...]]]:
    """Group stories by topic, each once, in running order.

    The topic that most of the remaining stories share takes them all, until no topic is
    shared by two. What is left stands under "" at the end. Ties go to the topic whose
    story comes first.

    Returns:
        Pairs of topic id and stories, ordered by each group's first story.
    """
    remaining = list(stories)
    groups: list[tuple[str, tuple[Story, ...]]] = []
    while topic := _most_shared(remaining, topics_of):
        taken = tuple(story for story in remaining if topic in topics_of(story))
        remaining = [story for story in remaining if topic not in topics_of(story)]
        groups.append((topic, taken))
    place = {story.slug: number for number, story in enumerate(stories)}
    groups.sort(key=lambda group: place[group[1][0].slug])
    return [*groups, ("", tuple(remaining))] if remaining else groups


def _most_shared(stories: Sequence[Story], topics_of: TopicsOf) -> str:
    shares = Counter(topic for story in stories for topic in dict.fromkeys(topics_of(story)))
    shared = {topic: count for topic, count in shares.items() if count > 1}
    return max(shared, key=lambda topic: shared[topic]) if shared else ""

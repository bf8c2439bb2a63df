"""What a dossier says of stories and topics must be so."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from plugins.dossiers import messages
from plugins.dossiers.dossier import Dossier
from plugins.newsroom.links import find_slug
from plugins.newsroom.places_of_stories import Placer
from plugins.newsroom.story import Story
from plugins.pages.tables import Topics
from plugins.problems.problem import Problem, find_nearest


def check_dossiers(
    dossiers: Sequence[Dossier],
    stories: Iterable[Story],
    slugs: Mapping[str, Any],
    topics: Topics | None,
    content: Path,
) -> list[Problem]:
    """Find steps that name no story, topics that no register knows, former ids that are taken.

    ``slugs`` are of all stories, ``stories`` the published ones; ``topics`` is None where nothing
    checks topics.
    """
    placer = Placer(content)
    taken = {dossier.id: dossier.path for dossier in dossiers}
    for dossier in dossiers:
        note = partial(placer.note, file=dossier.path)
        for old in dossier.former:
            if (other := taken.setdefault(old, dossier.path)) != dossier.path:
                note(messages.FORMER_TAKEN, at=("former", old), id=old, other=other)
        for number, step in enumerate(dossier.timeline):
            if step.story and step.story not in slugs:
                near, at = find_slug(step.story, slugs, stories), ("timeline", number, "story")
                note(messages.UNKNOWN_STORY, at=at, nearest=near, slug=step.story)
        for topic in dossier.topics:
            if topics is not None and topics.find_id(topic) is None:
                near = find_nearest(topic, topics.names).found
                note(messages.UNKNOWN_TOPIC, at=("topics", topic), nearest=near, topic=topic)
    return placer.problems

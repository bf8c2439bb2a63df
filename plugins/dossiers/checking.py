"""What a dossier says of stories and topics must be so."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from plugins.dossiers import messages
from plugins.dossiers.dossier import Dossier
from plugins.newsroom.findings import Finding
from plugins.newsroom.frontmatter import parse_front_matter
from plugins.newsroom.problems import Message, Problem, find_nearest
from plugins.newsroom.raw import KeyPath

Known = Callable[[str], bool]


def check_dossiers(
    dossiers: Iterable[Dossier],
    slugs: Mapping[str, Any],
    topics: Mapping[str, Any] | None,
    content: Path,
) -> list[Problem]:
    """Find steps that name no story, and topics that no register knows.

    ``slugs`` are of all stories, published or not; ``topics`` are by all that an editor may
    type, None where nothing checks topics.
    """
    problems = []
    for dossier in dossiers:
        for number, step in enumerate(dossier.timeline):
            if step.story and step.story not in slugs:
                at: KeyPath = ("timeline", number, "story")
                values = {"slug": step.story}
                near = find_nearest(step.story, slugs).found or ""
                problems.append(
                    _problem(dossier, content, messages.UNKNOWN_STORY, at, values, near)
                )
        for number, topic in enumerate(dossier.topics):
            if topics is not None and topic not in topics:
                near = find_nearest(topic, topics).found or ""
                values = {"topic": topic}
                at = ("topics", number)
                problems.append(
                    _problem(dossier, content, messages.UNKNOWN_TOPIC, at, values, near)
                )
    return problems


def _problem(  # noqa: PLR0913, PLR0917 - a problem has as many parts
    dossier: Dossier,
    content: Path,
    message: Message,
    at: KeyPath,
    values: dict[str, str],
    nearest: str,
) -> Problem:
    """Place a problem; the file is read once more, since places are not kept."""
    front = parse_front_matter((content / dossier.path).read_bytes())
    line, column = front.locate(at)
    return Finding(message, line, column, values, nearest).at(dossier.path)

"""What a dossier says of stories and topics must be so."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from plugins.dossiers import messages
from plugins.dossiers.dossier import Dossier
from plugins.manuscripts.frontmatter import parse_front_matter
from plugins.manuscripts.raw import KeyPath
from plugins.newsroom.links import find_slug
from plugins.newsroom.story import Story
from plugins.pages.tables import Topics
from plugins.problems.findings import Finding
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
    problems = []
    taken = {dossier.id: dossier.path for dossier in dossiers}
    for dossier in dossiers:
        for old in dossier.former:
            if (other := taken.setdefault(old, dossier.path)) != dossier.path:
                finding = Finding(messages.FORMER_TAKEN, values={"id": old, "other": other})
                problems.append(_place(finding, dossier, ("former", old), content))
        for number, step in enumerate(dossier.timeline):
            if step.story and step.story not in slugs:
                near, values = find_slug(step.story, slugs, stories), {"slug": step.story}
                finding = Finding(messages.UNKNOWN_STORY, values=values, nearest=near)
                problems.append(_place(finding, dossier, ("timeline", number, "story"), content))
        for topic in dossier.topics:
            if topics is not None and topics.find_id(topic) is None:
                near, values = find_nearest(topic, topics.names).found, {"topic": topic}
                finding = Finding(messages.UNKNOWN_TOPIC, values=values, nearest=near)
                problems.append(_place(finding, dossier, ("topics", topic), content))
    return problems


def _place(finding: Finding, dossier: Dossier, at: KeyPath, content: Path) -> Problem:
    """Place a finding; the file is read once more, since places are not kept."""
    front = parse_front_matter((content / dossier.path).read_bytes())
    line, column = front.locate(at)
    return replace(finding, line=line, column=column).at(dossier.path)

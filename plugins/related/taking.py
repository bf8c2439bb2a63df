"""From the archive and the topics to the subjects of the ranking."""

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence

from plugins.newsroom.archive import Archive
from plugins.newsroom.links import FILE_MARKS, target_path
from plugins.newsroom.story import Story
from plugins.pages.tables import Entities, Subjects, Topics, label_topics
from plugins.related.subjects import Columns, Facts, Taken, order_rows, pack_days

ENTITIES = 8
"""So many of the entities that a story names most often count."""


def take_subjects(
    archive: Archive, topics: Topics, entities: Entities, dossiers: Subjects
) -> Taken:
    """Take what the ranking needs of all listed stories."""
    stories = archive.stories
    order = order_rows(archive.moments, [story.slug for story in stories])
    ordered = [stories[place] for place in order]
    slugs = [story.slug for story in ordered]
    strips = _find_strips(ordered, dossiers)
    columns = Columns(
        cause=topics.fingerprint + b"/" + entities.fingerprint,
        slugs=slugs,
        digests=[story.digest for story in ordered],
        seconds=array("d", [archive.moments[place] for place in order]).tobytes(),
        days=pack_days([story.date for story in ordered]),
        marks=[
            _mark(story, model, strips, archive) if story.dossier or story.links else model
            for story, model in zip(ordered, map(topics.model_of, slugs), strict=True)
        ],
        edited=[row for row, story in enumerate(ordered) if story.pinned or story.excluded],
        stripped=[row for row, slug in enumerate(slugs) if slug in strips],
    )

    def compose(row: int) -> Facts:
        story = ordered[row]
        named = entities.entities_of(story.slug)[:ENTITIES]
        return Facts(
            topics=label_topics(story, topics),
            entities=tuple(_call_as_topics([entity.name for entity in named], topics)),
            dossier=story.dossier,
            pinned=story.pinned,
            excluded=story.excluded,
            linked=tuple(find_linked(story, archive)) if story.links else (),
            strip=strips.get(story.slug, ()),
        )

    return Taken(columns, compose)


def _call_as_topics(names: Iterable[str], topics: Topics) -> dict[str, None]:
    """Call what is a topic as well by its label, so that all reasons call it so; each once."""
    found = [(name, topics.find_id(name)) for name in names]
    return dict.fromkeys([topics.label(topic_id) if topic_id else name for name, topic_id in found])


def _find_strips(stories: Sequence[Story], dossiers: Subjects) -> dict[str, tuple[str, ...]]:
    """Find the slugs that each story's page shows in the strip of its dossier."""
    return {
        story.slug: tuple([part.slug for part in subject.earlier])
        for story in stories
        if story.dossier and (subject := dossiers.subject_of(story))
    }


def _mark(story: Story, model: str, strips: Mapping[str, Sequence[str]], archive: Archive) -> str:
    """Return what changes when facts may change that the story itself does not tell."""
    return " ".join((model, *strips.get(story.slug, ()), "/", *find_linked(story, archive)))


def find_linked(story: Story, archive: Archive) -> Iterator[str]:
    """Find the slugs of stories that a story's text links to."""
    for link in story.links:
        if link.startswith(FILE_MARKS):
            found = archive.by_path.get(target_path(link, story.path))
            if found:
                yield found.slug

"""Checks across files: what a story says of others, of dossiers and files, and of the clock.

One pass over all records in every build, so each check of a story costs a few look-ups;
places are only worked out for what is wrong.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from plugins.newsroom import messages
from plugins.newsroom.checking_links import check_image, check_links
from plugins.newsroom.links import find_slug
from plugins.newsroom.places_of_stories import Placer
from plugins.newsroom.story import Story, find_moments
from plugins.newsroom.surroundings import Surroundings
from plugins.problems.problem import Problem, find_nearest

LONGEST_WAIT = dt.timedelta(days=180)
"""From the build to the date of a story; more is a slip."""


def check_stories(around: Surroundings) -> list[Problem]:
    """Return everything that is wrong between stories and what is around them."""
    placer = Placer(around.content)
    stories = around.stories.values()
    by_slug = cache(lambda: {story.slug: story for story in stories})
    for story in stories:
        if story.dossier and story.dossier not in around.dossiers:
            near, value = find_nearest(story.dossier, around.dossiers).found, story.dossier
            at = ("dossier",)
            placer.note(messages.UNKNOWN_DOSSIER, story.path, at, nearest=near, value=value)
        if story.modified or story.corrections or story.updates:
            _check_days(story, around.now, placer)
        if story.pinned or story.excluded:
            _check_relations(story, by_slug(), around, placer)
        if story.links or story.image:
            check_links(story, around, placer, is_public=story.slug in around.public)
            check_image(story, around, placer)
    return placer.problems


def _check_days(story: Story, now: dt.datetime, placer: Placer) -> None:
    """Check that what a published story says to have happened has happened.

    The problems say ``until`` when they hold: the clock settles them, without any edit.
    """
    if story.date > now:
        return
    told = list(find_moments(story.corrections, story.updates))
    if story.modified:
        told.insert(0, (("modified",), story.modified))
    for at, moment in told:
        if moment > now:
            key, until = str(at[0]), moment.isoformat()
            placer.note(messages.DATE_AHEAD, story.path, at, warning=True, key=key, until=until)


def check_waits(waiting: Iterable[Story], now: dt.datetime, content: Path) -> list[Problem]:
    """Return a warning for each story whose date is further ahead than anybody plans.

    An embargo says in so many words that a story is held back, and is taken at its word. The
    problems say ``until`` when they hold.
    """
    placer, last = Placer(content), now + LONGEST_WAIT
    for story in waiting:
        if story.status != "draft" and story.date > last:
            day, until = story.date.date().isoformat(), (story.date - LONGEST_WAIT).isoformat()
            at = ("date",)
            placer.note(messages.FAR_AHEAD, story.path, at, warning=True, day=day, until=until)
    return placer.problems


def _check_relations(
    story: Story, by_slug: Mapping[str, Story], around: Surroundings, placer: Placer
) -> None:
    for key, slugs in (("pin", story.pinned), ("exclude", story.excluded)):
        for slug in slugs:
            at = ("related", key, slug)
            if slug == story.slug:
                placer.note(messages.OWN_SLUG, story.path, at, slug=slug)
            elif slug not in by_slug and slug not in around.doubtful:
                near = find_slug(slug, by_slug, by_slug.values())
                placer.note(messages.UNKNOWN_SLUG, story.path, at, nearest=near, slug=slug)
            elif key == "pin" and slug in by_slug and not _may_list(by_slug[slug], around):
                is_over = around.has_expired(by_slug[slug])
                message = messages.PIN_EXPIRED if is_over else messages.PIN_UNPUBLISHED
                placer.note(message, story.path, at, warning=True, slug=slug)


def _may_list(story: Story, around: Surroundings) -> bool:
    """Tell whether lists may show a story; hidden ones only have a page."""
    return story.status == "published" and story.slug in around.public

"""Checks across files: what a story says of registers, of other stories and of files.

One pass over all records in every build, so each check of a story costs a few look-ups;
places are only worked out for what is wrong.
"""

import datetime as dt
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cache, partial
from itertools import chain
from pathlib import Path, PurePosixPath
from typing import Protocol

from msgspec import Struct

from plugins.manuscripts.attribution_triggers import TRIGGERS
from plugins.manuscripts.attributions import find_attribution, is_newspaper
from plugins.manuscripts.images import IMAGES
from plugins.manuscripts.messages import NO_IMAGE
from plugins.manuscripts.raw import KeyPath
from plugins.newsroom import messages
from plugins.newsroom.images import Size, image_path, is_shown
from plugins.newsroom.links import FILE_MARKS, STATIC_MARKS, find_slug, target_path
from plugins.newsroom.places_of_stories import Placer, Search
from plugins.newsroom.registers import CategoryRegister, Outlet, OutletRegister
from plugins.newsroom.story import Story, find_moments
from plugins.problems.problem import Problem, find_nearest

_EXAMPLES = {"de": "laut „{}“", "en": "according to “{}”"}
"""How a text in a language names whom it has something from."""
LONGEST_WAIT = dt.timedelta(days=180)
"""From the build to the date of a story; more is a slip."""


class LinkHolder(Protocol):
    """A story or static page, as far as its links go."""

    @property
    def path(self) -> str:
        """Of the file, relative to ``content/``."""

    @property
    def slug(self) -> str:
        """Of the story; "" for a page."""

    @property
    def links(self) -> Sequence[str]:
        """Internal targets."""

    @property
    def anchors(self) -> Collection[str]:
        """Ids in the body."""


class Surroundings(Struct, frozen=True):
    """What stories are checked against."""

    content: Path
    now: dt.datetime
    """The build time, in the zone of the site."""
    stories: Mapping[str, Story]
    """All of them, by path."""
    categories: CategoryRegister
    outlets: OutletRegister
    dossiers: frozenset[str]
    """Ids."""
    files: Mapping[str, object]
    """All files below ``content/``, by relative path."""
    sizes: Mapping[str, Size]
    """Of all images, by path, as far as they say it."""
    is_source: Callable[[str], bool]
    """Tells those that are never published as they are."""
    pages: Mapping[str, frozenset[str]]
    """Static pages by path, with the anchors in them."""
    public: frozenset[str]
    """Slugs of stories that have a page."""
    desk: Mapping[str, str] = {}
    """Addresses of dossiers and editions by path; "" of an edition without stories so far."""
    doubtful: frozenset[str] = frozenset()
    """Slugs of files that could not be read or dated: what names them is not called wrong."""
    unread: frozenset[str] = frozenset()
    """Paths of these files."""


def check_stories(around: Surroundings) -> list[Problem]:
    """Return everything that is wrong between stories and what they name."""
    placer = Placer(around.content)
    stories = around.stories.values()
    by_slug = cache(lambda: {story.slug: story for story in stories})
    find_outlet = cache(around.outlets.find)
    find_near = cache(lambda name: find_nearest(name, around.outlets.names).found)
    has_categories, has_outlets = not around.categories.open_to_all, not around.outlets.open_to_all
    known_category, agree = cache(around.categories.find), _compare_sources(find_outlet)

    for story in stories:
        if has_categories and story.category and known_category(story.category) is None:
            _note_category(story, around, placer)
        if story.dossier and story.dossier not in around.dossiers:
            near = find_nearest(story.dossier, around.dossiers).found
            value = story.dossier
            placer.note(
                messages.UNKNOWN_DOSSIER, story.path, ("dossier",), nearest=near, value=value
            )
        if has_outlets and not agree(story):
            _note_sources(story, find_outlet, find_near, placer)
        if story.modified or story.corrections or story.updates:
            _check_days(story, around.now, placer)
        if story.pinned or story.excluded:
            _check_relations(story, by_slug(), around, placer)
        if story.links or story.image:
            check_links(story, around, placer)
            _check_image(story, around, placer)
    return placer.problems


def _compare_sources(find_outlet: Callable[[str], Outlet | None]) -> Callable[[Story], bool]:
    """Return what tells of a story whether its entries and its text name the same outlets."""

    @cache
    def cited(typed: str) -> str | None:
        outlet = find_outlet(typed)
        return outlet.id if outlet else None

    @cache
    def named(name: str) -> str | None:
        """Return the id of an outlet, "" for an unlisted newspaper, None for all other names."""
        outlet = find_outlet(name)
        return outlet.id if outlet else "" if is_newspaper(name) else None

    def agree(story: Story) -> bool:
        return {*map(cited, story.outlets)} == {*map(named, story.attributions)} - {None}

    return agree


def _note_category(story: Story, around: Surroundings, placer: Placer) -> None:
    near = find_nearest(story.category, around.categories.labels).found
    placer.note(
        messages.UNKNOWN_CATEGORY, story.path, ("category",), nearest=near, value=story.category
    )


def _note_sources(
    story: Story,
    find_outlet: Callable[[str], Outlet | None],
    find_near: Callable[[str], str],
    placer: Placer,
) -> None:
    """Note where the entries of a story are not the outlets that its text attributes to."""
    entries = [find_outlet(typed) for typed in story.outlets]
    named = {name: find_outlet(name) for name in story.attributions}
    used = {outlet.id for outlet in named.values() if outlet}
    for number, outlet in enumerate(entries):
        if outlet is None:
            typed = story.outlets[number]
            near, at = find_near(typed), ("sources", number, "outlet")
            placer.note(messages.UNKNOWN_OUTLET, story.path, at, nearest=near, value=typed)
        elif outlet.id not in used and story.lang[:2] in TRIGGERS:
            note = partial(placer.note, example=_EXAMPLES[story.lang[:2]].format(outlet.name))
            entry = ("sources", number)
            note(messages.UNUSED_ENTRY, story.path, entry, warning=True, name=outlet.name)
    ids = {outlet.id for outlet in entries if outlet}
    missing = {name: outlet.id for name, outlet in named.items() if outlet and outlet.id not in ids}
    _note_missing_entries(story, missing, placer)
    for name, outlet in named.items():
        if outlet is None and is_newspaper(name) and name not in story.outlets:
            near, place = find_near(name), _find_notice(story, name)
            note = partial(placer.note, search=_search(story), text=name, nearest=near)
            note(messages.UNLISTED_NAME, story.path, place, warning=True, name=name)


def _search(story: Story) -> Search:
    return partial(find_attribution, lang=story.lang)


def _find_notice(story: Story, name: str) -> KeyPath:
    """Find the correction or update that attributes something to a name, or else the summary."""
    texts: list[tuple[KeyPath, str]] = [
        *((("corrections", n, "text"), c.text) for n, c in enumerate(story.corrections)),
        *((("updates", n, "text"), u.text) for n, u in enumerate(story.updates)),
    ]
    named = (at for at, text in texts if find_attribution(text, name, story.lang) != (0, 0))
    return next(named, ("summary",))


def _note_missing_entries(story: Story, missing: Mapping[str, str], placer: Placer) -> None:
    """Note names that a text attributes something to; ``missing`` are ids of outlets by name."""
    if missing and not story.outlets and placer.has(story.path, "sources"):
        return  # they are wrong, which is told
    message = messages.NO_ENTRY if story.outlets else messages.NO_SOURCES
    entries = ", ".join(f"{{outlet: {outlet}}}" for outlet in dict.fromkeys(missing.values()))
    for name, outlet in missing.items():
        place = _find_notice(story, name)
        note = partial(placer.note, search=_search(story), id=outlet, entries=entries)
        note(message, story.path, place, text=name, name=name)


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
                is_over = _has_expired(by_slug[slug], around)
                message = messages.PIN_EXPIRED if is_over else messages.PIN_UNPUBLISHED
                placer.note(message, story.path, at, warning=True, slug=slug)


def _may_list(story: Story, around: Surroundings) -> bool:
    """Tell whether lists may show a story; hidden ones only have a page."""
    return story.status == "published" and story.slug in around.public


def _has_expired(story: Story, around: Surroundings) -> bool:
    return story.expires is not None and story.expires <= around.now


def check_links(story: LinkHolder, around: Surroundings, placer: Placer) -> None:
    """Check that every internal link of a story or page leads somewhere."""
    for link in story.links:
        if link.startswith("#"):
            _check_anchor(story, link, link[1:], story.anchors, placer)
        elif link.startswith(FILE_MARKS):
            _check_file_link(story, link, around, placer)
        elif link.startswith(STATIC_MARKS):
            _check_static_link(story, link, around, placer)
        else:
            placer.note(messages.UNKNOWN_MARK, story.path, text=link, link=link)


def _check_image(story: Story, around: Surroundings, placer: Placer) -> None:
    if not story.image:
        return
    path, at, file = image_path(story), ("image", "file"), story.image.file
    if twin := _find_twin(path, around):
        placer.note(messages.OTHER_SPELLING, story.path, at, link=file, target=twin)
    elif path not in around.files or around.is_source(path):
        near = _find_near(path, _publishable(around))
        placer.note(messages.NO_SUCH_IMAGE, story.path, at, nearest=near, image=file)
    elif not is_shown(path, around.sizes):
        placer.note(NO_IMAGE, story.path, at, seen=file)


def _find_twin(path: str, around: Surroundings) -> str:
    """Find the file that a path means whose umlauts are composed where its own aren't, or not."""
    if path in around.files or path.isascii():
        return ""
    composed = unicodedata.normalize("NFC", path)
    alike = (other for other in around.files if unicodedata.normalize("NFC", other) == composed)
    return next(alike, "")


def _check_static_link(story: LinkHolder, link: str, around: Surroundings, placer: Placer) -> None:
    path = target_path(link, story.path)
    if around.is_source(path):
        _note_source(story, link, around, placer)
    elif path not in around.files:
        _note_missing(story, link, _publishable(around), around, placer)
    elif path.lower().endswith(IMAGES) and not is_shown(path, around.sizes):
        placer.note(NO_IMAGE, story.path, text=link, seen=link)


def _publishable(around: Surroundings) -> Iterable[str]:
    return (path for path in around.files if not around.is_source(path))


def _note_source(story: LinkHolder, link: str, around: Surroundings, placer: Placer) -> None:
    path = target_path(link, story.path)
    has_page = any(path in paths for paths in (*_with_pages(around), around.unread))
    message = messages.LINK_TO_SOURCE if has_page else messages.LINK_TO_UNPUBLISHED
    placer.note(message, story.path, text=link, link=link, target=path)


def _with_pages(around: Surroundings) -> tuple[Mapping[str, object], ...]:
    """Return what files with a page of their own are filed in, by path."""
    return around.stories, around.pages, around.desk


def _check_file_link(story: LinkHolder, link: str, around: Surroundings, placer: Placer) -> None:
    """Check a link to a page; what anchors those of dossiers and editions have, the theme knows."""
    path, anchor = target_path(link, story.path), link.partition("#")[2]
    target = around.stories.get(path)
    anchors: Collection[str] = target.anchors if target else around.pages.get(path, frozenset())
    if not any(path in paths for paths in _with_pages(around)):
        _note_no_page(story, link, around, placer)
        return
    is_public = not story.slug or story.slug in around.public
    is_there = target.slug in around.public if target else around.desk.get(path, path)
    if is_public and not is_there:
        is_over = target and _has_expired(target, around)
        message = messages.LINK_EXPIRED if is_over else messages.LINK_UNPUBLISHED
        placer.note(message, story.path, text=link, warning=True, link=link)
    if anchor and path not in around.desk:
        _check_anchor(story, link, anchor, anchors, placer)


def _note_no_page(story: LinkHolder, link: str, around: Surroundings, placer: Placer) -> None:
    path = target_path(link, story.path)
    if path in around.unread:
        return
    if path not in around.files:
        _note_missing(story, link, chain(*_with_pages(around)), around, placer)
    elif around.is_source(path):
        _note_source(story, link, around, placer)
    else:
        placer.note(messages.UNKNOWN_MARK, story.path, text=link, link=link)


def _check_anchor(
    story: LinkHolder, link: str, anchor: str, anchors: Collection[str], placer: Placer
) -> None:
    if anchor not in anchors:
        near = find_nearest(anchor, anchors).found
        placer.note(messages.NO_ANCHOR, story.path, text=link, nearest=near, anchor=anchor)


def _note_missing(
    story: LinkHolder, link: str, paths: Iterable[str], around: Surroundings, placer: Placer
) -> None:
    path = target_path(link, story.path)
    if twin := _find_twin(path, around):
        placer.note(messages.OTHER_SPELLING, story.path, text=link, link=link, target=twin)
        return
    near = _find_near(path, paths)
    nearest = f"/{near}" if near else ""
    placer.note(messages.NO_FILE, story.path, text=link, nearest=nearest, link=link, target=path)


def _find_near(path: str, paths: Iterable[str]) -> str:
    """Find the file that a path means: of the same name elsewhere, or else of a near one."""
    wanted = PurePosixPath(path.replace("\\", "/"))
    files = [PurePosixPath(other) for other in paths]
    if same := [str(file) for file in files if file.name == wanted.name]:
        return find_nearest(path, same).found or same[0]
    is_image = wanted.suffix.lower() in IMAGES
    by_stem = {
        file.stem: str(file) for file in files if not is_image or file.suffix.lower() in IMAGES
    }
    return by_stem.get(find_nearest(wanted.stem, by_stem).found, "")

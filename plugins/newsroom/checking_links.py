"""Checks of links and images: what they name must be there, and have a page."""

import unicodedata
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import partial
from itertools import chain
from pathlib import PurePosixPath
from typing import Protocol

from plugins.manuscripts.images import IMAGES
from plugins.manuscripts.messages import NO_IMAGE
from plugins.newsroom import messages
from plugins.newsroom.images import image_path, is_shown
from plugins.newsroom.links import FILE_MARKS, STATIC_MARKS, target_path
from plugins.newsroom.places_of_stories import Placer
from plugins.newsroom.story import Story
from plugins.newsroom.surroundings import Surroundings
from plugins.problems.problem import find_nearest

Note = Callable[..., None]
"""``Placer.note`` for one link: takes the message, and what else it says."""


class LinkHolder(Protocol):
    """A story, static page or file of the desk, as far as its links go."""

    @property
    def path(self) -> str:
        """Of the file, relative to ``content/``."""

    @property
    def links(self) -> Sequence[str]:
        """Internal targets."""

    @property
    def anchors(self) -> Collection[str]:
        """Ids in the body."""


def check_links(
    holder: LinkHolder, around: Surroundings, placer: Placer, *, is_public: bool = True
) -> None:
    """Note every internal link that leads nowhere; of what is public also to what is not."""
    note_here = partial(placer.note, file=holder.path)
    for link in holder.links:
        path, anchor = target_path(link, holder.path), link.partition("#")[2]
        note = partial(note_here, text=link, link=link, seen=link, target=path)
        if link.startswith("#"):
            _check_anchor(anchor, holder.anchors, note)
        elif link.startswith(FILE_MARKS) and around.has_page(path):
            if is_public:
                _check_public(path, around, note)
            if anchor and path not in around.desk:  # what anchors are there, the theme knows
                _check_anchor(anchor, around.anchors_of(path), note)
        elif link.startswith(FILE_MARKS):
            _note_no_page(path, around, note)
        elif link.startswith(STATIC_MARKS):
            _check_file(path, around, note)
        else:
            note(messages.UNKNOWN_MARK)


def _check_anchor(anchor: str, anchors: Collection[str], note: Note) -> None:
    if anchor not in anchors:
        note(messages.NO_ANCHOR, nearest=find_nearest(anchor, anchors).found, anchor=anchor)


def _check_public(path: str, around: Surroundings, note: Note) -> None:
    story = around.stories.get(path)
    is_there = story.slug in around.public if story else around.desk.get(path, path)
    if not is_there:
        is_over = story and around.has_expired(story)
        note(messages.LINK_EXPIRED if is_over else messages.LINK_UNPUBLISHED, warning=True)


def _note_no_page(path: str, around: Surroundings, note: Note) -> None:
    if path in around.unread:
        return
    if path not in around.files:
        _note_missing(path, chain(around.stories, around.pages, around.desk), around, note)
    else:
        is_source = around.is_source(path)
        note(messages.LINK_TO_UNPUBLISHED if is_source else messages.UNKNOWN_MARK)


def _check_file(path: str, around: Surroundings, note: Note) -> None:
    if around.is_source(path):
        has_page = around.has_page(path) or path in around.unread
        note(messages.LINK_TO_SOURCE if has_page else messages.LINK_TO_UNPUBLISHED)
    elif path not in around.files:
        _note_missing(path, _publishable(around), around, note)
    elif path.lower().endswith(IMAGES) and not is_shown(path, around.sizes):
        note(NO_IMAGE)


def check_image(story: Story, around: Surroundings, placer: Placer) -> None:
    """Note the image of a story, if it has one, that is not there or that no browser shows."""
    if not story.image:
        return
    path, file = image_path(story), story.image.file
    note = partial(placer.note, file=story.path, at=("image", "file"))
    if twin := _find_twin(path, around):
        note(messages.OTHER_SPELLING, link=file, target=twin)
    elif path not in around.files or around.is_source(path):
        near = _find_near(path, _publishable(around))
        note(messages.NO_SUCH_IMAGE, nearest=near, image=file)
    elif not is_shown(path, around.sizes):
        note(NO_IMAGE, seen=file)


def _publishable(around: Surroundings) -> Iterable[str]:
    return (path for path in around.files if not around.is_source(path))


def _note_missing(path: str, paths: Iterable[str], around: Surroundings, note: Note) -> None:
    """Note that there is no file ``path``; ``paths`` are those that may have been meant."""
    if twin := _find_twin(path, around):
        note(messages.OTHER_SPELLING, target=twin)
    else:
        near = _find_near(path, paths)
        note(messages.NO_FILE, nearest=f"/{near}" if near else "")


def _find_twin(path: str, around: Surroundings) -> str:
    """Find the file that a path means whose umlauts are composed where its own aren't, or not."""
    if path in around.files or path.isascii():
        return ""
    composed = unicodedata.normalize("NFC", path)
    alike = (other for other in around.files if unicodedata.normalize("NFC", other) == composed)
    return next(alike, "")


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

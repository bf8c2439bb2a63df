"""Reading ``content/editions/<day>.md``, also in folders below it.

A file holds the running order, the time, and a note by the desk.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from plugins.editions import messages
from plugins.editions.calendar import Note
from plugins.editions.settings import is_time
from plugins.manuscripts.typesetter import LineSetter
from plugins.newsroom.archive import Archive
from plugins.newsroom.desk_files import DeskFile
from plugins.newsroom.links import find_slug
from plugins.newsroom.story import Story
from plugins.newsroom.values import parse_series, parse_text
from plugins.pages.desk_text import Typeset
from plugins.problems.findings import clip

KEYS = ("stories", "time", "title")


def parse_note(
    file: DeskFile,
    archive: Archive,
    drafts: Mapping[str, dt.date | None],
    typeset: Typeset,
    set_line: LineSetter,
) -> Note | None:
    """Return the note of an edition; None where it is noted that there can be no such edition.

    ``drafts`` are the stories that are not in the archive yet, with their days as far as these
    are known: a running order may already name them.
    """
    file.check_keys(KEYS)
    time = file.read("time", parse_text) or ""
    if time and not is_time(time):
        file.notebook.note(messages.BAD_TIME, ("time",), value=clip(time))
    title = file.line(file.read("title", parse_text) or "", set_line)
    text, order = typeset(file), file.read("stories", parse_series) or ()
    day = _find_day(file.name)
    if day is None:
        file.notebook.note(messages.BAD_NAME, (), name=file.name)
        return None
    stories = archive.by_day.get(day, ())
    slugs = {story.slug for story in stories}
    slugs |= {slug for slug, appears in drafts.items() if appears in {day, None}}
    if not slugs:
        file.notebook.note(messages.NO_STORIES, (), day=day.isoformat())
        return None
    _check_order(file, order, stories, slugs, day)
    return Note(day, order, time, title, text)


def _find_day(name: str) -> dt.date | None:
    """Find the day that a file is named after; other spellings of ISO 8601 name none."""
    try:
        day = dt.date.fromisoformat(name)
    except ValueError:
        return None
    return day if day.isoformat() == name else None


def _check_order(
    file: DeskFile, order: Sequence[str], stories: Iterable[Story], slugs: set[str], day: dt.date
) -> None:
    seen: set[str] = set()
    for slug in order:
        at = ("stories", slug)
        if slug not in slugs:
            near = find_slug(slug, slugs, stories)
            file.notebook.note(
                messages.UNKNOWN_STORY, at, slug=slug, day=day.isoformat(), nearest=near
            )
        elif slug in seen:
            file.notebook.note(messages.REPEATED_STORY, at, slug=slug)
        seen.add(slug)

"""Internal links: from what an editor wrote to a story, or to an address of the site."""

import datetime as dt
import posixpath
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from urllib.parse import quote, unquote

from plugins.newsroom.addresses import Addresses, of_day
from plugins.newsroom.story import Story
from plugins.problems.problem import find_nearest

FILE_MARKS = ("{filename}", "|filename|")
STATIC_MARKS = ("{static}", "{attach}", "|static|", "|attach|")


def target_path(link: str, path: str) -> str:
    """Return the path below ``content/`` that a ``{filename}`` or ``{static}`` link names.

    A leading ``/`` counts from ``content/``, anything else from the folder of ``path``,
    the file the link stands in.
    """
    for mark in FILE_MARKS + STATIC_MARKS:
        if link.startswith(mark):
            rest = unquote(link[len(mark) :].partition("#")[0])
            if rest.startswith("/"):
                return posixpath.normpath(rest.lstrip("/"))
            return posixpath.normpath(posixpath.join(posixpath.dirname(path), rest))
    return ""


def find_address(
    link: str, path: str, stories: Mapping[str, Story], pages: Mapping[str, str]
) -> str | None:
    """Find the address that a link in the file ``path`` leads to, with its anchor.

    ``stories`` are filed under their path, addresses of other ``pages`` likewise. Static
    files keep their path, quoted. None when a ``{filename}`` link names nothing that has a page.
    """
    anchor = link.partition("#")[2]
    suffix = f"#{anchor}" if anchor else ""
    target = target_path(link, path)
    if link.startswith(STATIC_MARKS):
        return quote(target) + suffix
    story = stories.get(target)
    address = story.address if story else pages.get(target)
    return None if address is None else address + suffix


def list_desk_pages(
    paths: Iterable[str], addresses: Addresses, days: Iterable[dt.date]
) -> dict[str, str]:
    """List the addresses of dossiers and editions under the paths of their files.

    "" stands for that of an edition whose day is none of the ``days`` with stories.
    """
    of_days = {day.isoformat(): of_day(day) for day in days}
    names = {path: PurePosixPath(path).stem for path in paths}
    return {
        path: addresses.of_dossier(name) if is_dossier(path) else of_days.get(name, "")
        for path, name in names.items()
    }


def is_dossier(path: str) -> bool:
    """Tell a dossier among the desk's files by its path."""
    return path.startswith("dossiers/")


def find_addresses(
    links: Iterable[str], path: str, stories: Mapping[str, Story], pages: Mapping[str, str]
) -> dict[str, str]:
    """Find what the links in the file ``path`` lead to; "" for what has no page.

    An ``#anchor`` stays what it is and is left out.
    """
    return {
        link: find_address(link, path, stories, pages) or ""
        for link in links
        if link.startswith(FILE_MARKS + STATIC_MARKS)
    }


def find_slug(typed: str, slugs: Iterable[str], stories: Iterable[Story]) -> str:
    """Find the slug that was probably meant: of a story whose file is called so, or the nearest.

    ``slugs`` may be more than those of the ``stories``; "" when nothing is near.
    """
    named = (story.slug for story in stories if PurePosixPath(story.path).stem == typed)
    return next(named, "") or find_nearest(typed, slugs).found

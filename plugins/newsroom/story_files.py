"""Which files below ``content/`` are stories."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

SUFFIXES = tuple(
    suffix
    for lower in (".md", ".markdown", ".mkd", ".mdown")
    for suffix in (lower, lower.title(), lower.upper())
)
"""As Pelican's reader of Markdown has them, and as some systems write them."""

LONGEST_HEAD = 20_000
"""Bytes of a damaged file in which its slug is looked for."""

_SLUG = re.compile(r"^slug:[ \t]*(\S+)", re.IGNORECASE | re.MULTILINE)

ROOMS = ("pages", "editions", "dossiers", "desk")
"""Folders whose files are something else."""

REGISTERS = "desk/"


def story_folders(settings: Mapping[str, Any]) -> tuple[list[str], list[str]]:
    """Return the folders that hold stories, and those that don't; "" is all of ``content/``.

    STORY_PATHS, where the newsroom put aside what ARTICLE_PATHS named: Pelican's own
    generator shall find nothing.
    """
    wanted = list(settings.get("STORY_PATHS") or [""])
    excluded = {*ROOMS, *settings.get("PAGE_PATHS", ()), *settings.get("ARTICLE_EXCLUDES", ())}
    return [w.strip("/") for w in wanted], sorted(e.strip("/") for e in excluded)


def find_story_files(
    paths: Iterable[str], wanted: Sequence[str], excluded: Sequence[str]
) -> list[str]:
    """Find the story files among all files, in order; hidden and temporary ones are none."""
    inside, outside = _beginnings(wanted), _beginnings(filter(None, excluded))
    return [
        path
        for path in paths
        if path.endswith(SUFFIXES)
        and path.startswith(inside)
        and not path.startswith(outside)
        and not _is_aside(path)
    ]


def find_sources(settings: Mapping[str, Any]) -> Callable[[str], bool]:
    """Return what tells a source of the newsroom: no such file is ever published as it is.

    These are all registers, and the Markdown of stories, pages, dossiers and editions, also
    where an editor's program left a copy of it.
    """
    wanted, excluded = story_folders(settings)
    inside, outside = _beginnings(wanted), _beginnings(filter(None, excluded))
    rooms = _beginnings([*ROOMS, *(path.strip("/") for path in settings.get("PAGE_PATHS", ()))])

    def is_source(path: str) -> bool:
        if path.startswith(REGISTERS):
            return True
        if not path.rstrip("~#").endswith(SUFFIXES):
            return False
        return path.startswith(rooms) or (path.startswith(inside) and not path.startswith(outside))

    return is_source


def follow_symlinks(is_source: Callable[[str], bool], content: Path) -> Callable[[str], bool]:
    """Return what tells a source of the newsroom also by names that symbolic links give it."""
    root = content.resolve()

    def leads_to_source(path: str) -> bool:
        target = (root / path).resolve()
        inside = target.is_relative_to(root)
        return is_source(path) or (inside and is_source(target.relative_to(root).as_posix()))

    return leads_to_source


def _beginnings(folders: Iterable[str]) -> tuple[str, ...]:
    """Return what the paths of files in these folders begin with; "" is all of ``content/``."""
    return tuple(f"{folder}/" if folder else "" for folder in folders)


def _is_aside(path: str) -> bool:
    """Tell whether a file is hidden, maybe in a folder such as ``.trash``, or a temporary one."""
    name = path.rpartition("/")[2]
    return "/." in f"/{path}" or name.startswith(("#", "~")) or name.endswith(("~", "#"))


def doubtful_slugs(content: Path, unread: Iterable[str]) -> frozenset[str]:
    """Return the slugs that files which gave no story may have: as written, or their names."""
    slugs: set[str] = set()
    for path in unread:
        slugs.add(Path(path).stem)
        text = (content / path).read_bytes()[:LONGEST_HEAD].decode("utf-8", "replace")
        slugs.update(_SLUG.findall(text))
    return frozenset(slugs)

"""Which files below ``content/`` are stories."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from plugins.newsroom import messages
from plugins.problems.findings import clip
from plugins.problems.problem import Place, Problem, find_nearest

SUFFIXES = tuple(
    suffix
    for lower in (".md", ".markdown", ".mkd", ".mdown")
    for suffix in (lower, lower.title(), lower.upper())
)
"""As Pelican's reader of Markdown has them, and as some systems write them."""

LONGEST_HEAD = 20_000
"""Bytes of a damaged file in which its slug is looked for."""

_SLUG = re.compile(r"^slug:[ \t]*(\S+)", re.IGNORECASE | re.MULTILINE)

OTHERS = ("pages", "editions", "dossiers", "desk")
"""Folders whose files are something else."""

REGISTERS = "desk/"

_TEXT = re.compile(r"(.+?(\.(?:md|markdown|mkd|mdown|toml))?)\.txt", re.IGNORECASE)
_HEADS = (b"---", b"\xef\xbb\xbf---", b"Title:", b"title:")
"""What files of Markdown with front matter begin with."""


def story_folders(settings: Mapping[str, Any]) -> tuple[list[str], list[str]]:
    """Return the folders that hold stories, and those that don't; "" is all of ``content/``.

    STORY_PATHS, where the newsroom put aside what ARTICLE_PATHS named: Pelican's own
    generator shall find nothing. Where that is wrong, all may be stories.
    """
    wanted = [""] if check_story_folders(settings) else settings.get("STORY_PATHS") or [""]
    excluded = {*OTHERS, *settings.get("PAGE_PATHS", ()), *settings.get("ARTICLE_EXCLUDES", ())}
    return [w.strip("/") for w in wanted], sorted(e.strip("/") for e in excluded)


def check_story_folders(settings: Mapping[str, Any]) -> list[Problem]:
    """Find what is wrong with STORY_PATHS: the paper would have no stories."""
    named = settings.get("STORY_PATHS") or ()
    if not (isinstance(named, list | tuple) and all(isinstance(name, str) for name in named)):
        return [Problem(None, messages.BAD_STORY_PATHS, {"value": clip(repr(named))})]
    if not (lost := [name for name in named if not _is_folder(settings["PATH"], name.strip("/"))]):
        return []
    known = [folder.name for folder in Path(settings["PATH"]).glob("*") if folder.is_dir()]
    return [
        Problem(
            None, messages.NO_STORY_FOLDER, {"value": name, "nearest": find_nearest(name, known)}
        )
        for name in lost
    ]


def _is_folder(content: str, name: str) -> bool:
    """Tell whether a folder lies below the content, by the name that its files begin with."""
    plain = not name or {"", ".", ".."}.isdisjoint(name.split("/"))
    return plain and Path(content, name).is_dir()


def find_story_files(
    paths: Iterable[str],
    wanted: Sequence[str],
    excluded: Sequence[str],
    ignored: Sequence[str] = (),
) -> list[str]:
    """Find the story files among all files, in order; hidden and temporary ones are none.

    Nor are those whose name, or a folder's in which they lie, fits one of the ``ignored`` patterns.
    """
    inside, outside = _beginnings(wanted), _beginnings(filter(None, excluded))
    patterns = [pattern for pattern in ignored if "/" not in pattern]  # no name has one
    return [
        path
        for path in paths
        if path.endswith(SUFFIXES)
        and path.startswith(inside)
        and not path.startswith(outside)
        and not is_aside(path)
        and not (patterns and _is_ignored(path, inside, patterns))
    ]


def find_sources(settings: Mapping[str, Any]) -> Callable[[str], bool]:
    """Return what tells a source of the newsroom: no such file is ever published as it is.

    These are all registers, and the Markdown of stories, pages, dossiers and editions, also
    where an editor's program left a copy of it.
    """
    wanted, excluded = story_folders(settings)
    inside, outside = _beginnings(wanted), _beginnings(filter(None, excluded))
    other = _beginnings([*OTHERS, *(path.strip("/") for path in settings.get("PAGE_PATHS", ()))])

    def is_source(path: str) -> bool:
        if path.startswith(REGISTERS):
            return True
        if not path.rstrip("~#").endswith(SUFFIXES):
            return False
        return path.startswith(other) or (path.startswith(inside) and not path.startswith(outside))

    return is_source


def check_endings(
    paths: Iterable[str], is_source: Callable[[str], bool], content: Path
) -> list[Problem]:
    """Return a warning for each story, page or register that a program has saved as ``.txt``."""
    problems = []
    for path in paths:
        if path[-4:].lower() != ".txt" or is_aside(path) or not (text := _TEXT.fullmatch(path)):
            continue
        meant = text[1] if text[2] else f"{text[1]}.md"
        if is_source(meant) and (text[2] or _has_head(content / path)):
            values = {"name": Path(meant).name}
            problems.append(Problem(Place(path), messages.TEXT_FILE, values, warning=True))
    return problems


def _has_head(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(6).startswith(_HEADS)
    except OSError:
        return False


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


def is_aside(path: str) -> bool:
    """Tell whether a file is hidden, maybe in a folder such as ``.trash``, or a temporary one."""
    name = path.rpartition("/")[2]
    return "/." in f"/{path}" or name.startswith(("#", "~")) or name.endswith(("~", "#"))


def _is_ignored(path: str, inside: Iterable[str], patterns: Sequence[str]) -> bool:
    """Tell whether Pelican would pass over a file; the folders that hold stories it goes into."""
    start = max(len(folder) for folder in inside if path.startswith(folder))
    names = path[start:].split("/")
    return any(fnmatch(name, pattern) for name in names for pattern in patterns)


def doubtful_slugs(content: Path, unread: Iterable[str]) -> frozenset[str]:
    """Return the slugs that files which gave no story may have: as written, or their names."""
    slugs: set[str] = set()
    for path in unread:
        slugs.add(Path(path).stem)
        text = (content / path).read_bytes()[:LONGEST_HEAD].decode("utf-8", "replace")
        slugs.update(_SLUG.findall(text))
    return frozenset(slugs)

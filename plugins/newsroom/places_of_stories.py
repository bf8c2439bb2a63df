"""Finds the place of a problem in the file of a story, page or dossier.

Records carry no places; a file with a problem is simply read once more, with a warning only if
that is told.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from plugins.manuscripts.frontmatter import FrontMatter, parse_front_matter
from plugins.manuscripts.raw import EMPTY, KeyPath
from plugins.manuscripts.source_places import find_in_source
from plugins.problems.findings import Finding, Unreadable
from plugins.problems.problem import Message, Problem

Search = Callable[[str, str], tuple[int, int]]
"""Body and text → line and column of the text in it, from 1; 0, 0 if it isn't there."""


class Placer:
    """Makes problems of stories, with line and column."""

    def __init__(self, content: Path) -> None:
        self.content = content
        self.problems: list[Problem] = []
        self._path = ""
        self._front: FrontMatter | None = None

    def note(  # noqa: PLR0913 - a problem has as many parts
        self,
        message: Message,
        file: str,
        at: KeyPath = (),
        *,
        text: str = "",
        search: Search = find_in_source,
        nearest: str = "",
        warning: bool = False,
        **values: str,
    ) -> None:
        """Note a problem where ``search`` finds ``text`` in the body, or else at a value."""
        find = partial(self._place, file, at, text, search)
        line, column = (0, 0) if warning else find()
        problem = Finding(message, line, column, values, nearest, warning).at(file)
        self.problems.append(replace(problem, search=find) if warning else problem)

    def has(self, path: str, key: str) -> bool:
        """Tell whether a story's front matter has a value under a key, right or wrong."""
        front = self._load(path)
        return front is not None and front.values.get(key, "") not in EMPTY

    def _place(self, path: str, at: KeyPath, text: str, search: Search) -> tuple[int, int]:
        front = self._load(path) if at or text else None
        if front is None:
            return 0, 0
        line, column = search(front.body, text) if text else (0, 0)
        return (line + front.body_line - 1, column) if line else front.locate(at)

    def _load(self, path: str) -> FrontMatter | None:
        if self._path != path:
            self._path = path
            try:
                self._front = parse_front_matter((self.content / path).read_bytes())
            except (OSError, Unreadable):
                self._front = None
        return self._front

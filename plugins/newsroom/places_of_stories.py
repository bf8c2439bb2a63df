"""Finds the place of a problem in a story's file.

Records carry no places; a file with a problem is simply read once more.
"""

from pathlib import Path

from plugins.newsroom.findings import Finding, Unreadable
from plugins.newsroom.frontmatter import FrontMatter, parse_front_matter
from plugins.newsroom.markup import find_in_source
from plugins.newsroom.problems import Message, Problem
from plugins.newsroom.raw import KeyPath


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
        nearest: str = "",
        warning: bool = False,
        **values: str,
    ) -> None:
        """Note a problem at a value of the front matter, or at ``text`` in the body."""
        line, column = self._place(file, at, text)
        finding = Finding(message, line, column, values, nearest, warning)
        self.problems.append(finding.at(file))

    def _place(self, path: str, at: KeyPath, text: str) -> tuple[int, int]:
        front = self._load(path) if at or text else None
        if front is None:
            return 0, 0
        if text:
            line, column = find_in_source(front.body, text)
            return (line + front.body_line - 1, column) if line else (0, 0)
        return front.locate(at)

    def _load(self, path: str) -> FrontMatter | None:
        if self._path != path:
            self._path = path
            try:
                self._front = parse_front_matter((self.content / path).read_bytes())
            except (OSError, Unreadable):
                self._front = None
        return self._front

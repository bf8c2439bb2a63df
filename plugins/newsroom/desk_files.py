"""Files that editors keep beside the stories: dossiers and notes of editions.

They are few, so that each build reads them all; a room says which keys its files may
have and makes its own values of them.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from msgspec import Struct

from plugins.manuscripts.frontmatter import FrontMatter, parse_front_matter
from plugins.manuscripts.raw import EMPTY
from plugins.manuscripts.typesetter import LineSetter
from plugins.manuscripts.unbalanced import note_unbalanced
from plugins.manuscripts.unset_markup import note_unset
from plugins.newsroom.notebook import Notebook
from plugins.newsroom.story_files import find_story_files
from plugins.problems.findings import Finding, Unreadable
from plugins.problems.problem import Message, Problem

T = TypeVar("T")

SAME_NAME = Message(
    de="So heißt schon content/{other}. Benennen Sie eine der beiden Dateien um.",
    en="content/{other} has this name already. Rename one of the two files.",
)

PLAIN_TEXTS = frozenset({"title", "summary", "text"})
"""Keys, at any depth, of what is no Markdown."""


class DeskFile(Struct):
    """One kept file, with what is wrong in it."""

    name: str
    """Of the file, without its ending: the id of a dossier, the day of an edition."""
    path: str
    """Relative to ``content/``."""
    notebook: Notebook
    problems: list[Problem]
    """What is wrong beside what the notebook has: links that lead nowhere."""

    @property
    def front(self) -> FrontMatter:
        """The front matter."""
        return self.notebook.front

    @property
    def body(self) -> str:
        """The text below the front matter, as Markdown."""
        return self.front.body

    def check_keys(self, known: Sequence[str]) -> None:
        """Note every key that no file of this kind has."""
        for key in self.front.values:
            if key not in known:
                self.notebook.note_unknown(key, (key,), list(known))
        self.notebook.note_lost(known)
        self.notebook.findings += note_unset(self.front, PLAIN_TEXTS)

    def read(self, key: str, parse: Callable[..., T]) -> T | None:
        """Return what the value of a key means; None when it is missing, or noted as wrong."""
        raw = self.front.values.get(key, "")
        return None if raw in EMPTY else self.notebook.read(parse, raw, (key,))

    def line(self, text: str, set_line: LineSetter) -> str:
        """Return a text of the front matter as pages show it, with warnings for its marks."""
        if marks := set_line.find_unbalanced(text):
            found = note_unbalanced(marks, self.front.source, self.front.source_line)
            self.notebook.findings += found
        return set_line(text)


def load_desk_files(
    content: Path, folder: str, zone: ZoneInfo, problems: list[Problem], keys: str = "title"
) -> Iterator[DeskFile]:
    """Load the files of a folder, and of folders below it, by name.

    One that can't be read, or that is named like another, becomes a problem, as does what is
    noted of a file before the next is asked for; ``keys`` is what such a file begins with.
    """
    first: dict[str, str] = {}
    for relative in _find_files(content, folder):
        path = content / relative
        other = first.setdefault(path.stem, relative)
        if other != relative:
            problems.append(Finding(SAME_NAME, values={"other": other}).at(relative))
            continue
        try:
            front = parse_front_matter(path.read_bytes(), keys)
        except Unreadable as error:
            problems.extend(finding.at(relative) for finding in error.findings)
            continue
        notebook = Notebook(front, zone)
        yield DeskFile(path.stem, relative, notebook, problems)
        problems.extend(finding.at(relative) for finding in notebook.findings)


def _find_files(content: Path, folder: str) -> list[str]:
    """Find the files of a folder, and of folders below it, as stories are found."""
    paths = [path for path in (content / folder).rglob("*") if path.is_file()]
    found = sorted(path.relative_to(content).as_posix() for path in paths)
    return sorted(find_story_files(found, [folder], []), key=lambda path: Path(path).name)

"""Files that editors keep beside the stories: dossiers and notes of editions.

They are few, so that each build reads them all; a room says which keys its files may
have and makes its own values of them.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from plugins.manuscripts.frontmatter import FrontMatter, parse_front_matter
from plugins.manuscripts.raw import KeyPath, Raw
from plugins.manuscripts.typesetter import LineSetter
from plugins.manuscripts.unbalanced import note_unbalanced
from plugins.newsroom.messages import NOT_A_LIST, NOT_TEXT
from plugins.newsroom.story_files import find_story_files
from plugins.newsroom.values import MOMENT
from plugins.problems.findings import Finding, Unreadable, clip
from plugins.problems.problem import Message, Problem, find_nearest

NOT_A_DAY = Message(
    de="„{value}“ ist kein Tag. Schreiben Sie 2024-06-18.",
    en='"{value}" is not a day. Write 2024-06-18.',
)


SAME_NAME = Message(
    de="So heißt schon content/{other}. Benennen Sie eine der beiden Dateien um.",
    en="content/{other} has this name already. Rename one of the two files.",
)


class DeskFile(Struct):
    """One kept file, with what is wrong in it."""

    name: str
    """Of the file, without its ending: the id of a dossier, the day of an edition."""
    path: str
    """Relative to ``content/``."""
    front: FrontMatter
    problems: list[Problem]

    @property
    def body(self) -> str:
        """The text below the front matter, as Markdown."""
        return self.front.body

    def complain(self, message: Message, at: KeyPath, **values: str) -> None:
        """Note a problem at a value of the front matter."""
        line, column = self.front.locate(at)
        nearest = values.pop("nearest", "")
        self.problems.append(Finding(message, line, column, values, nearest).at(self.path))

    def check_keys(self, known: Iterable[str], message: Message) -> None:
        """Note every key that no file of this kind has."""
        names = sorted(known)
        for key in self.front.values:
            if key not in names:
                line, column = self.front.locate((key,), key=True)
                near = find_nearest(key, names).found
                told = {"key": key, "known": ", ".join(names)}
                self.problems.append(Finding(message, line, column, told, near).at(self.path))

    def text(self, key: str) -> str:
        """Return a value that is a text, on one line; "" when it is missing, or noted as none."""
        value = self.front.values.get(key, "")
        if isinstance(value, str):
            return " ".join(value.split())
        self.complain(NOT_TEXT, (key,), key=key)
        return ""

    def line(self, text: str, set_line: LineSetter) -> str:
        """Return a text of the front matter as pages show it, with warnings for its marks."""
        if marks := set_line.find_unbalanced(text):
            found = note_unbalanced(marks, self.front.source, self.front.source_line)
            self.problems += [finding.at(self.path) for finding in found]
        return set_line(text)

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a value that is a list of texts; what is none is noted."""
        value = self.front.values.get(key, "")
        if isinstance(value, str):
            return tuple(part.strip() for part in value.split(",") if part.strip())
        texts = tuple(item for item in value if isinstance(item, str))
        if isinstance(value, dict) or len(texts) < len(value):
            self.complain(NOT_A_LIST, (key,), key=key)
            return ()
        return texts

    def day(self, raw: Raw, at: KeyPath) -> dt.date | None:
        """Return the day that a value names, or note that it names none."""
        text = raw if isinstance(raw, str) else ""
        try:
            if MOMENT.fullmatch(text):
                return dt.date.fromisoformat(text[:10])
        except ValueError:
            pass
        self.complain(NOT_A_DAY, at, value=clip(text or str(raw)))
        return None


def load_desk_files(
    content: Path, folder: str, problems: list[Problem], keys: str = "title"
) -> Iterator[DeskFile]:
    """Load the files of a folder, and of folders below it, by name.

    One that can't be read, or that is named like another, becomes a problem; ``keys`` is what
    such a file begins with.
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
        yield DeskFile(path.stem, relative, front, problems)


def _find_files(content: Path, folder: str) -> list[str]:
    """Find the files of a folder, and of folders below it, as stories are found."""
    paths = [path for path in (content / folder).rglob("*") if path.is_file()]
    found = sorted(path.relative_to(content).as_posix() for path in paths)
    return sorted(find_story_files(found, [folder], []), key=lambda path: Path(path).name)

"""Findings: what is wrong in a file, as the reader notes it before it knows the file's path."""

from msgspec import Struct

from plugins.problems.problem import Message, Nearest, Place, Problem


class Finding(Struct, frozen=True, omit_defaults=True):
    """One thing to put right; survives being stored, and being stored under another path.

    ``line`` and ``column`` count from 1; 0 means the whole file or line.
    """

    message: Message
    line: int = 0
    column: int = 0
    values: dict[str, str] = {}
    nearest: str = ""
    """What was probably meant; "" when nothing is near."""
    warning: bool = False

    def at(self, path: str) -> Problem:
        """Return the problem that this is in the file ``path``."""
        values = {**self.values, "nearest": Nearest(self.nearest)}
        place = Place(path, self.line, self.column)
        return Problem(place, self.message, values, warning=self.warning)


class Unreadable(Exception):  # noqa: N818 - found and told, not an error
    """A file of which nothing can be made; says why."""

    def __init__(self, *findings: Finding) -> None:
        super().__init__(findings)
        self.findings = findings


def clip(value: str, longest: int = 60) -> str:
    """Shorten a value for a message, on one line."""
    line = " ".join(value.split())
    return line if len(line) <= longest else line[: longest - 1] + "…"

"""Places of entries in a register's file, by id; only worked out for what is wrong."""

import tomllib

from plugins.newsroom.register_files import Form, RegisterFile
from plugins.problems.problem import Message


class EntryPlacer:
    """Notes problems of entries that are known by their ids."""

    def __init__(self, file: RegisterFile, form: Form) -> None:
        self._file = file
        self._form = form
        self._numbers: dict[str, int] | None = None

    def note(
        self, message: Message, entry: str, key: str, *, nearest: str = "", **values: str
    ) -> None:
        """Note a problem at a key of the entry with this id."""
        number = self._find_number(entry)
        self._file.complain(message, self._form, number, key, nearest=nearest, **values)

    def line_of(self, entry: str) -> str:
        """Return the line of an entry's head."""
        return str(self._file.locate(self._form.table, self._find_number(entry))[0])

    def _find_number(self, entry: str) -> int:
        if self._numbers is None:
            rows = tomllib.loads(self._file.text)[self._form.table]
            self._numbers = {}
            for number, row in enumerate(rows):
                self._numbers.setdefault(row.get("id", ""), number)
        return self._numbers[entry]

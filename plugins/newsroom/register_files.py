"""Registers: lists that editors keep as TOML below ``content/desk/``.

``load_entries`` is all that a room needs to read its own: it says which table the file holds
and what an entry is made of, and gets frozen entries and every problem with its line.
"""

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Generic, TypeVar

from msgspec import Struct

from plugins.newsroom import messages
from plugins.newsroom.findings import Finding, Unreadable, clip
from plugins.newsroom.frontmatter import decode
from plugins.newsroom.problems import Message, Problem, find_nearest

T = TypeVar("T")

FOLDER = "desk"
_TOML_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


class Form(Struct, frozen=True):
    """What an entry of a register is made of."""

    table: str
    """Name of the table: ``outlet`` for ``[[outlet]]``."""
    kinds: Mapping[str, type]
    """By key: ``str``, ``int``, ``bool`` or ``list`` (of texts)."""
    required: tuple[str, ...] = ("id",)
    choices: Mapping[str, tuple[str, ...]] = {}
    """Keys with few allowed values."""


class RegisterFile(Struct):
    """A register's text, with the places of its entries."""

    path: str
    """Relative to ``content/``."""
    text: str
    problems: list[Problem]

    def complain(
        self,
        message: Message,
        form: Form,
        number: int,
        at: str = "",
        *,
        nearest: str = "",
        **values: str,
    ) -> None:
        """Note a problem at the ``number``-th entry (from 0), or at its key ``at``."""
        line, column = self.locate(form.table, number, at)
        self.problems.append(Finding(message, line, column, values, nearest).at(self.path))

    def locate(self, table: str, number: int, key: str = "") -> tuple[int, int]:
        """Return line and column of an entry, or of a key in it."""
        lines = self.text.split("\n")
        header = re.compile(rf"\s*\[\[\s*{re.escape(table)}\s*\]\]")
        heads = [at for at, line in enumerate(lines) if header.match(line)]
        if number >= len(heads):
            return 0, 0
        if key:
            field = re.compile(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=\s*")
            for at in range(heads[number] + 1, len(lines)):
                if lines[at].lstrip().startswith("[["):
                    break
                if found := field.match(lines[at]):
                    return at + 1, found.end() + 1
        return heads[number] + 1, 1


class Entries(Struct, Generic[T]):
    """What a register holds."""

    entries: tuple[T, ...]
    file: RegisterFile | None
    """None when there is no such file."""
    problems: list[Problem]


def load_entries(content: Path, name: str, form: Form, make: Callable[..., T]) -> Entries[T]:
    """Load ``desk/<name>.toml``; ``make`` gets the values of an entry by key, lists as tuples."""
    path = content / FOLDER / f"{name}.toml"
    problems: list[Problem] = []
    if not path.exists():
        return Entries((), None, problems)
    relative = f"{FOLDER}/{name}.toml"
    try:
        file = RegisterFile(relative, decode(path.read_bytes()), problems)
        tables = tomllib.loads(file.text)
    except Unreadable as unreadable:
        problems.extend(finding.at(relative) for finding in unreadable.findings)
        return Entries((), RegisterFile(relative, "", problems), problems)
    except tomllib.TOMLDecodeError as error:
        problems.append(_explain(error).at(relative))
        return Entries((), file, problems)
    _check_tables(tables, form, file)
    rows = tables.get(form.table, [])
    rows = rows if isinstance(rows, list) else []
    entries = [
        make(**values)
        for number, row in enumerate(rows)
        if (values := _check_entry(row, number, form, file)) is not None
    ]
    _check_twice(rows, form, file)
    return Entries(tuple(entries), file, problems)


def _explain(error: tomllib.TOMLDecodeError) -> Finding:
    said = str(error)
    place = _TOML_PLACE.search(said)
    line, column = (int(place[1]), int(place[2])) if place and place[1] else (0, 0)
    said = said[: place.start()] if place else said
    return Finding(messages.BAD_TOML, line, column, {"said": said})


def _check_tables(tables: Mapping[str, Any], form: Form, file: RegisterFile) -> None:
    for key, value in tables.items():
        if key == form.table and isinstance(value, list):
            continue
        line = next(
            (
                n
                for n, text in enumerate(file.text.split("\n"), 1)
                if re.match(rf"\W*{key}\b", text)
            ),
            0,
        )
        values = {"seen": clip(key), "table": form.table}
        file.problems.append(Finding(messages.BAD_TABLE, line, 1, values).at(file.path))


def _check_entry(
    row: Mapping[str, Any], number: int, form: Form, file: RegisterFile
) -> dict[str, Any] | None:
    """Return the values of an entry; None when it can't be made."""
    values: dict[str, Any] = {}
    for key, value in row.items():
        kind = form.kinds.get(key)
        if kind is None:
            near = find_nearest(key, form.kinds).found or ""
            told = {"seen": clip(key), "known": ", ".join(form.kinds)}
            file.complain(messages.UNKNOWN_KEY, form, number, key, nearest=near, **told)
        elif not _fits(value, kind):
            file.complain(messages.BAD_KIND[kind], form, number, key, key=key)
        elif key in form.choices and value not in form.choices[key]:
            near = find_nearest(value, form.choices[key]).found or ""
            listed = ", ".join(form.choices[key])
            told = {"value": clip(value), "key": key, "known": listed}
            file.complain(messages.BAD_CHOICE, form, number, key, nearest=near, **told)
        else:
            values[key] = tuple(value) if isinstance(value, list) else value
    missing = [key for key in form.required if not row.get(key)]
    for key in missing:
        file.complain(messages.ENTRY_INCOMPLETE, form, number, table=form.table, missing=key)
    whole = not missing and all(key in values for key in form.required)
    return values if whole and _check_id(values["id"], number, form, file) else None


def _fits(value: object, kind: type) -> bool:
    if kind is list:
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    return isinstance(value, kind) and (kind is bool or not isinstance(value, bool))


def _check_id(name: str, number: int, form: Form, file: RegisterFile) -> bool:
    from plugins.newsroom.slugs import slugify  # noqa: PLC0415 - only to check and to suggest

    if name != slugify(name):
        file.complain(messages.BAD_ID, form, number, "id", nearest=slugify(name), value=clip(name))
        return False
    return True


def _check_twice(rows: Sequence[Any], form: Form, file: RegisterFile) -> None:
    first: dict[str, int] = {}
    for number, row in enumerate(rows):
        name = row.get("id")
        if not isinstance(name, str):
            continue
        if name in first:
            line = str(file.locate(form.table, first[name])[0])
            file.complain(messages.ID_TAKEN, form, number, "id", value=name, first=line)
        first.setdefault(name, number)

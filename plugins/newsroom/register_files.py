"""Registers: lists that editors keep as TOML below ``content/desk/``.

``load_entries`` is all that a room needs to read its own: it says which table the file holds
and what an entry is made of, and gets frozen entries and every problem with its line.
"""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, Generic, Literal, TypeAlias, TypeVar, get_args

from msgspec import Struct

from plugins.manuscripts.frontmatter import decode
from plugins.manuscripts.messages import ESCAPED_CONTROL, UNSET_MARKUP
from plugins.manuscripts.slugs import slugify
from plugins.manuscripts.toml_errors import explain
from plugins.manuscripts.unseen import CONTROL, find_unseen
from plugins.manuscripts.unset_markup import find_unset
from plugins.newsroom import messages
from plugins.newsroom.names import fold_name
from plugins.newsroom.values import Refused
from plugins.problems.findings import Finding, Unreadable, clip
from plugins.problems.problem import Message, Problem, find_nearest

T = TypeVar("T")

FOLDER = "desk"

Name: TypeAlias = Literal["categories", "entities", "outlets", "topics"]
"""Of a register: of all rooms, so that a misspelt file is told, and none of a room left out."""


class Form(Struct, frozen=True):
    """What an entry of a register is made of."""

    table: str
    """Name of the table: ``outlet`` for ``[[outlet]]``."""
    kinds: Mapping[str, type]
    """By key: ``str``, ``int``, ``bool`` or ``list`` (of texts)."""
    required: tuple[str, ...] = ("id",)
    """Texts that no entry may lack."""
    names: tuple[str, ...] = ()
    """Keys of what an entry may be called; no two entries share a name."""
    choices: Mapping[str, tuple[str, ...]] = {}
    """Keys with few allowed values."""
    parsers: Mapping[str, Callable[[str], object]] = {}
    """Keys whose texts must mean something; the parser raises ``Refused``."""


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
        """Note a problem at the ``number``-th entry (from 0), or at its value under ``at``.

        Of a key that the form lacks at the key itself.
        """
        line, column = self.locate(form.table, number, at, at_key=at not in form.kinds)
        self.problems.append(Finding(message, line, column, values, nearest).at(self.path))

    def locate(
        self, table: str, number: int, key: str = "", *, at_key: bool = False
    ) -> tuple[int, int]:
        """Return line and column of an entry, or of a value in it, or of its key."""
        lines = self.text.split("\n")
        header = re.compile(rf"\s*\[\[\s*{re.escape(table)}\s*\]\]")
        heads = [at for at, line in enumerate(lines) if header.match(line)]
        if number >= len(heads):
            return 0, 0
        if key:
            field = re.compile(rf"\s*([\"']?{re.escape(key)}[\"']?\s*=\s*)")
            for at in range(heads[number] + 1, len(lines)):
                if lines[at].lstrip().startswith("[["):
                    break
                if found := field.match(lines[at]):
                    return at + 1, (found.start(1) if at_key else found.end()) + 1
        return heads[number] + 1, 1


class Entries(Struct, Generic[T]):
    """What a register holds."""

    entries: tuple[T, ...]
    """All that have an id: one with mistakes as far as it can be read."""
    file: RegisterFile | None
    """None when there is no such file."""
    problems: list[Problem]
    open_to_all: bool
    """Whether more may be known than the entries: there is no file, or it can't be read whole."""


def load_entries(content: Path, name: Name, form: Form, make: Callable[..., T]) -> Entries[T]:
    """Load ``desk/<name>.toml``; ``make`` gets the values of an entry by key, lists as tuples."""
    path = content / FOLDER / f"{name}.toml"
    problems: list[Problem] = []
    if not path.exists():
        return Entries((), None, problems, open_to_all=True)
    relative = f"{FOLDER}/{name}.toml"
    try:
        file = RegisterFile(relative, _load_text(path), problems)
        tables = tomllib.loads(file.text)
    except Unreadable as unreadable:
        problems.extend(finding.at(relative) for finding in unreadable.findings)
        return Entries((), RegisterFile(relative, "", problems), problems, open_to_all=True)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        problems.append(explain(error, file.text, form.table).at(relative))
        return Entries((), file, problems, open_to_all=True)
    _check_tables(tables, form, file)
    rows = tables.get(form.table, [])
    rows = rows if _is_table(rows) else []
    found = [_check_entry(row, number, form, file) for number, row in enumerate(rows)]
    open_to_all = bool(problems)
    _check_former(found, form, file)
    _check_ids(rows, form, file)
    _check_names(rows, form, file)
    _check_markup(rows, form, file)
    entries = tuple(make(**values) for values in found if values.get("id"))
    return Entries(entries, file, problems, open_to_all)


def _load_text(path: Path) -> str:
    if path.is_dir():
        raise Unreadable(Finding(messages.REGISTER_FOLDER))
    text = decode(path.read_bytes())
    if unseen := find_unseen(text, 1):
        raise Unreadable(unseen)
    return text


def check_files(content: Path) -> list[Problem]:
    """Return a problem for each TOML file that is called like no register: nobody reads it.

    An error where it stands for a register that is missing, which allows everything.
    """
    problems = []
    known = [f"{name}.toml" for name in get_args(Name)]
    for path in sorted((content / FOLDER).glob("*.[tT][oO][mM][lL]")):
        if path.name in known or path.name.startswith((".", "#", "~")):
            continue
        near = find_nearest(path.stem, get_args(Name)).found
        nearest = f"{near}.toml" if near else ""
        misses = bool(near) and not path.with_name(nearest).exists()
        values = {"known": ", ".join(known)}
        finding = Finding(messages.NO_REGISTER, 0, 0, values, nearest, warning=not misses)
        problems.append(finding.at(f"{FOLDER}/{path.name}"))
    return problems


def _is_table(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(row, dict) for row in value)


def _check_tables(tables: Mapping[str, Any], form: Form, file: RegisterFile) -> None:
    for key, value in tables.items():
        if key == form.table and _is_table(value):
            continue
        head = re.compile(rf"\W*{re.escape(key)}\b")
        lines = enumerate(file.text.split("\n"), 1)
        line = next((number for number, text in lines if head.match(text)), 0)
        values = {"seen": clip(key), "table": form.table}
        file.problems.append(Finding(messages.BAD_TABLE, line, min(line, 1), values).at(file.path))


def _check_entry(
    row: Mapping[str, Any], number: int, form: Form, file: RegisterFile
) -> dict[str, Any]:
    """Return the values of an entry, "" for what must be there and can't be taken."""
    values: dict[str, Any] = dict.fromkeys(form.required, "")
    meant = set()
    for key, value in row.items():
        if key in form.kinds:
            try:
                values[key] = _parse_value(key, value, form)
            except Refused as refused:
                near, told = refused.nearest, refused.values
                file.complain(refused.message, form, number, key, nearest=near, **told)
        else:
            near = find_nearest(key, form.kinds).found
            meant.add(near)
            told = {"seen": clip(key), "known": ", ".join(form.kinds)}
            file.complain(messages.UNKNOWN_KEY, form, number, key, nearest=near, **told)
    for key in form.required:
        if row.get(key, "") == "" and key not in meant:
            file.complain(messages.ENTRY_INCOMPLETE, form, number, missing=key)
    name = values["id"]
    if name != slugify(name):
        file.complain(messages.BAD_ID, form, number, "id", nearest=slugify(name), value=clip(name))
    return values


def _parse_value(key: str, value: Any, form: Form) -> Any:  # noqa: ANN401 - whatever TOML holds
    """Return a value as an entry has it; raises ``Refused``."""
    kind = form.kinds[key]
    if not _fits(value, kind):
        raise Refused(messages.BAD_KIND[kind], key=key)
    if made := CONTROL.search("".join(value) if isinstance(value, list) else str(value)):
        raise Refused(ESCAPED_CONTROL, code=f"{ord(made[0]):02X}")
    if value and key in form.choices and value not in form.choices[key]:
        near = find_nearest(value, form.choices[key]).found
        known = ", ".join(form.choices[key])
        raise Refused(messages.BAD_CHOICE, near, value=clip(value), key=key, known=known)
    if value and key in form.parsers:
        return form.parsers[key](value)
    return tuple(value) if kind is list else value


def _fits(value: object, kind: type) -> bool:
    if kind is list:
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    return isinstance(value, kind) and (kind is bool or not isinstance(value, bool))


def _check_former(found: Sequence[Mapping[str, Any]], form: Form, file: RegisterFile) -> None:
    """Note every former id that no entry can have had."""
    for number, values in enumerate(found):
        for old in values.get("former", ()):
            near = slugify(old)
            if not old or old != near:
                told = clip(old)
                file.complain(messages.BAD_ID, form, number, "former", nearest=near, value=told)


def _check_ids(rows: Sequence[Mapping[str, Any]], form: Form, file: RegisterFile) -> None:
    """Note every id that an entry above has already."""
    first: dict[str, int] = {}
    for number, row in enumerate(rows):
        for name in _texts(row, "id"):
            if first.setdefault(name, number) != number:
                line = str(file.locate(form.table, first[name])[0])
                file.complain(messages.ID_TAKEN, form, number, "id", value=name, first=line)


def _check_names(rows: Sequence[Mapping[str, Any]], form: Form, file: RegisterFile) -> None:
    """Note every name that an entry above has already."""
    owners: dict[str, Mapping[str, Any]] = {}
    for number, row in enumerate(rows):
        called: dict[str, tuple[str, str]] = {}
        for key in form.names:
            for name in _texts(row, key):
                called.setdefault(fold_name(name), (name, key))
        for folded, (name, key) in called.items():
            owner = owners.setdefault(folded, row)
            if owner is not row and owner.get("id") != row.get("id"):
                first, second = (next(_texts(entry, *form.names)) for entry in (owner, row))
                told = {"name": name, "first": first, "second": second}
                file.complain(messages.NAME_TAKEN, form, number, key, **told)


def _check_markup(rows: Sequence[Mapping[str, Any]], form: Form, file: RegisterFile) -> None:
    """Note Markdown and HTML in texts."""
    keys = [key for key, kind in form.kinds.items() if kind is str and key not in form.parsers]
    for number, row in enumerate(rows):
        for key in keys:
            for seen in chain.from_iterable(map(find_unset, _texts(row, key))):
                line, column = file.locate(form.table, number, key)
                finding = Finding(UNSET_MARKUP, line, column, {"seen": clip(seen)}, warning=True)
                file.problems.append(finding.at(file.path))


def _texts(row: Mapping[str, Any], *keys: str) -> Iterator[str]:
    """List the texts of an entry under some keys, those in lists too; no empty ones."""
    for key in keys:
        value = row.get(key)
        texts = value if isinstance(value, list) else [value]
        yield from (text for text in texts if isinstance(text, str) and text)

"""Reading a register under ``content/desk``: entries of a TOML file with where they stand.

TOML knows no places, so the lines are found by looking for the table's head and the key.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import Struct

from plugins.newsroom.problems import Message, Nearest, Place, Problem, find_nearest
from plugins.topics import messages

SPOT = re.compile(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)")
"""Where tomllib tells the place of a syntax error."""

KINDS: Mapping[type, Message] = {
    str: messages.NOT_TEXT,
    list: messages.NOT_TEXTS,
    bool: messages.NOT_FLAG,
}


class Entry(Struct):
    """One entry of a register."""

    path: str
    line: int
    """Of its head."""
    lines: list[str]
    """The source from the head to the next one."""
    values: dict[str, Any]
    """Only keys with the right type of value."""

    def locate(self, key: str = "", value: str = "") -> Place:
        """Return the place of a value, else of its key, else of the entry."""
        pattern = re.compile(rf'\s*"?{re.escape(key)}"?\s*=')
        start = next((n for n, line in enumerate(self.lines) if key and pattern.match(line)), None)
        if start is None:
            return Place(self.path, self.line)
        for number in range(start, len(self.lines) if value else 0):
            for written in (f'"{value}"', f"'{value}'"):
                column = self.lines[number].find(written)
                if column >= 0:
                    return Place(self.path, self.line + number, column + 1)
        indent = len(self.lines[start]) - len(self.lines[start].lstrip())
        return Place(self.path, self.line + start, indent + 1)

    def text(self, key: str) -> str:
        """Return a text, "" when there is none."""
        return str(self.values.get(key, ""))

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts, empty when there is none."""
        return tuple(self.values.get(key, ()))


def parse_entries(
    path: str, source: str, table: str, keys: Mapping[str, type], required: Iterable[str]
) -> tuple[list[Entry], list[Problem]]:
    """Parse the entries ``[[table]]`` of a register, with what is wrong in their keys.

    Args:
        path: of the file, for messages.
        source: its text.
        table: the name of its entries.
        keys: known keys and whether their value is a text, a list of texts, or a flag.
        required: keys that each entry must have; one without is left out.
    """
    try:
        found = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        return [], [_describe_syntax(path, source, str(error))]
    problems = [_find_unknown_table(path, source, key, table) for key in found if key != table]
    entries = []
    raw = found.get(table, [])
    spans = _find_heads(source, table)
    for number, values in enumerate(raw if isinstance(raw, list) else []):
        line, lines = spans[number] if number < len(spans) else (0, [])
        entry = Entry(path, line, lines, {})
        problems += _check(entry, values, keys)
        missing = [key for key in required if not entry.values.get(key)]
        told = [key for key in missing if key not in values or values[key] == ""]
        problems += [Problem(entry.locate(), messages.MISSING, {"key": key}) for key in told]
        if not missing:
            entries.append(entry)
    return entries, problems


def _check(entry: Entry, values: Mapping[str, Any], keys: Mapping[str, type]) -> list[Problem]:
    """Keep the values of a right type in the entry, and tell what is wrong with the others."""
    problems = []
    for key, value in values.items():
        kind = keys.get(key)
        if kind is None:
            near = {"nearest": find_nearest(key, keys), "known": ", ".join(keys)}
            problems.append(
                Problem(entry.locate(key), messages.UNKNOWN_KEY, {"key": key, **near})
            )
        elif not isinstance(value, kind) or (
            isinstance(value, list) and not all(isinstance(item, str) for item in value)
        ):
            problems.append(Problem(entry.locate(key), KINDS[kind], {"key": key}))
        else:
            entry.values[key] = value
    return problems


def _find_heads(source: str, table: str) -> list[tuple[int, list[str]]]:
    """Find the line of each ``[[table]]`` and the lines of its entry."""
    lines = source.splitlines()
    head = re.compile(rf"\s*\[\[\s*{re.escape(table)}\s*\]\]")
    starts = [number for number, line in enumerate(lines) if head.match(line)]
    ends = [*starts[1:], len(lines)]
    return [(start + 1, lines[start:end]) for start, end in zip(starts, ends, strict=False)]


def _find_unknown_table(path: str, source: str, key: str, table: str) -> Problem:
    pattern = re.compile(rf'\s*(?:\[+\s*)?"?{re.escape(key)}\b')
    lines = enumerate(source.splitlines(), 1)
    line = next((number for number, text in lines if pattern.match(text)), 0)
    near: Nearest = find_nearest(key, [table])
    values = {"key": key, "nearest": near, "table": table}
    return Problem(Place(path, line), messages.UNKNOWN_TABLE, values)


def _describe_syntax(path: str, source: str, told: str) -> Problem:
    """Turn tomllib's message into a problem with its place."""
    spot = SPOT.search(told)
    line, column = (int(spot[1]), int(spot[2])) if spot and spot[1] else (0, 0)
    if spot and not spot[1]:
        line = len(source.splitlines())
    reason = SPOT.sub("", told).rstrip(".") + "."
    return Problem(Place(path, line, column), messages.NOT_TOML, {"reason": reason})

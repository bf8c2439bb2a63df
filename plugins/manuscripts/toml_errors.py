"""What the errors of Python's TOML parser mean to editors: nearly all are one of a few slips."""

import re
import tomllib

from plugins.manuscripts import messages
from plugins.manuscripts.unseen import BLANKS
from plugins.problems.findings import Finding, clip
from plugins.problems.problem import Message

_SAID: tuple[tuple[str, Message], ...] = (
    ("Invalid statement", messages.TOML_KEY),
    ("Invalid initial character for a key part", messages.TOML_KEY),
    ("Expected '=' after a key", messages.TOML_KEY),
    ("Invalid value", messages.TOML_VALUE),
    ("Invalid date or datetime", messages.TOML_VALUE),
    ("Expected newline or end of document", messages.TOML_REST),
    ("Illegal character '\\n'", messages.TOML_OPEN_QUOTE),
    ("Unterminated string", messages.TOML_OPEN_QUOTE),
    ("Found invalid character", messages.TOML_OPEN_QUOTE),
    ('Expected "', messages.TOML_OPEN_QUOTE),
    ("Unclosed", messages.TOML_OPEN_BRACKET),
    ("Expected ']", messages.TOML_HEAD),
    ("Cannot declare", messages.TOML_HEAD),
    ("Cannot redefine", messages.TOML_HEAD),
    ("Cannot mutate", messages.TOML_TWICE),
    ("Cannot overwrite", messages.TOML_TWICE),
    ("Duplicate", messages.TOML_TWICE),
    ("Unescaped '\\'", messages.UNKNOWN_ESCAPE),
    ("Invalid hex value", messages.UNKNOWN_ESCAPE),
    ("Escaped character", messages.UNKNOWN_ESCAPE),
)
"""What the parser says."""
_NEXT = re.compile(r"[\w-]+\s*(?:=|\]\])")
"""What goes on behind a list that nothing closes, the next key or entry."""
_SWITCH = re.compile(r"(?:true|false|yes|no|ja|nein)\b", re.IGNORECASE)
_DIGITS = re.compile(r",\d")
_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


def explain(error: tomllib.TOMLDecodeError | RecursionError, text: str, table: str) -> Finding:
    """Return what is wrong with the ``text`` of a register of ``[[table]]``."""
    if isinstance(error, RecursionError):
        return Finding(messages.TOML_DEEP)
    said = str(error)
    place = _PLACE.search(said)
    lines = text.rstrip("\n").split("\n")
    line, column = (int(place[1]), int(place[2])) if place and place[1] else (len(lines), 1)
    message = next((m for part, m in _SAID if said.startswith(part)), messages.BAD_TOML)
    seen = lines[line - 1] if line <= len(lines) else ""
    rest = seen[column - 1 :] if place and place[1] else ""
    if rest.startswith(tuple(BLANKS)):
        code = f"{ord(rest[0]):04X}"
        return Finding(messages.NO_BREAK_SPACE, line, column, {"code": code})
    if message is messages.TOML_VALUE and not rest:
        message = messages.TOML_KEY
    if message is messages.TOML_KEY and seen.rstrip().endswith((",", "[", "{")):
        message = messages.TOML_OPEN_BRACKET
    if (
        message is messages.TOML_VALUE
        and not seen[: column - 1].strip(" \t[")
        and _NEXT.match(rest)
    ):
        message = messages.TOML_OPEN_BRACKET
    if message in (messages.TOML_VALUE, messages.TOML_REST):
        seen = rest
        message = _refine(message, rest)
    values = {"seen": clip(seen), "table": table, "said": _PLACE.sub("", said)}
    return Finding(message, line, column, values)


def _refine(message: Message, rest: str) -> Message:
    """Return what is wrong with a value from the place on where TOML gave up."""
    if message is messages.TOML_VALUE and _SWITCH.match(rest):
        return messages.TOML_SWITCH
    if message is messages.TOML_REST and _DIGITS.match(rest):
        return messages.TOML_NUMBER
    return message

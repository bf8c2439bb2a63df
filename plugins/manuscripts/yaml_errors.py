"""What PyYAML's errors mean to editors: nearly all are one of a few slips."""

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from plugins.manuscripts import messages
from plugins.problems.findings import Finding, clip
from plugins.problems.problem import Message

if TYPE_CHECKING:
    from yaml import MarkedYAMLError

_SAID: tuple[tuple[str, Message], ...] = (
    ("mapping values are not allowed", messages.YAML_COLON),
    ("found unexpected ':'", messages.YAML_COLON),
    ("could not find expected ':'", messages.YAML_NO_COLON),
    ("expected ',' or", messages.YAML_OPEN_BRACKET),
    ("found unexpected end of stream", messages.YAML_OPEN_QUOTE),
    ("that cannot start any token", messages.YAML_CHARACTER),
    ("expected alphabetic or numeric character", messages.YAML_CHARACTER),
    ("comment or line break", messages.YAML_CHARACTER),
    ("comment or a line break", messages.YAML_CHARACTER),
    ("expected chomping or indentation", messages.YAML_CHARACTER),
    ("node content", messages.YAML_CHARACTER),
    ("did not find expected key", messages.YAML_INDENT),
    ("did not find expected '-' indicator", messages.YAML_INDENT),
    ("expected <block end>", messages.YAML_INDENT),
    ("sequence entries are not allowed", messages.YAML_INDENT),
    ("mapping keys are not allowed", messages.YAML_INDENT),
    ("did not find expected <document start>", messages.YAML_INDENT),
    ("found unknown escape character", messages.UNKNOWN_ESCAPE),
    ("did not find expected hexdecimal number", messages.UNKNOWN_ESCAPE),
    ("expected escape sequence of", messages.UNKNOWN_ESCAPE),
    ("exceeded maximum nesting depth", messages.YAML_DEEP),
)
"""What its parsers say, the one in C and the one in Python."""
_BEGINNINGS = (
    messages.YAML_OPEN_QUOTE,
    messages.YAML_OPEN_BRACKET,
    messages.YAML_CHARACTER,
    messages.YAML_NO_COLON,
    messages.YAML_LINE,
)
"""Messages for the place where a value begins, not for that where YAML gave up."""
_BY_ENTRIES = (
    messages.YAML_COLON,
    messages.YAML_CHARACTER,
    messages.YAML_NO_COLON,
    messages.YAML_INDENT,
)
"""Messages for which an entry that begins wrongly may be the reason."""
_HASHTAG = re.compile(r"[^\"']*?(?:[,\[{]|\S[ \t]+)(#\S.*)")
"""A line with a word that YAML takes for a comment."""
_OTHER = {'"': "'", "'": '"'}
"""What a value with quotation marks can be put in."""
_PAIR = re.compile(r"\s*(?:[#-]|$)|.*:(?:\s|$)")
"""A line with a key and a value, with an entry of a list, or with nothing."""
_INDENTED = re.compile(r"( +)[\w-]+:$")
"""A key that stands further in than it should, up to its colon."""
_SECOND_COLON = re.compile(r".*: .*: $")
"""A line up to where a bracket ends for YAML, with the value of a key before that."""
LISTS = (
    *("tags", "sources", "corrections", "updates", "topics", "pin", "exclude"),
    *("stories", "timeline", "former"),
)
"""Keys with a list: their entries are not to become text of one another."""
_ABOVE_LIST = re.compile(rf"\s*(?:{'|'.join(LISTS)}):\s*$", re.IGNORECASE)
_SIGN = re.compile(r"\s*[-–—−•·*●▪‣◦]")
"""What begins an entry, or was to."""
_WRONG_SIGN = re.compile(r"\s*(?:[–—−•·*●▪‣◦]|-\S)")
"""What begins none: another sign, or a hyphen that no space follows."""
_BEFORE = re.compile(r"\s*(?:- +)*(?:[\w-]+: +)?")
"""What stands before the value of a line."""


def explain(error: "MarkedYAMLError", source: str, first_line: int) -> Finding:
    """Return what is wrong with ``source``, whose first line has the number ``first_line``."""
    mark = error.problem_mark or error.context_mark
    assert mark is not None
    said = str(error.problem or error.context)
    lines = [*source.split("\n"), ""]
    at = mark.line
    message = _find_message(said, str(error.context), lines[at], mark.column)
    found = _find_hashtag(lines, at, mark.column)
    if message is messages.YAML_CHARACTER and not "".join(
        [lines[at][mark.column :], *lines[at + 1 :]]
    ):
        found = found or _find_open_bracket(lines)
    if message in (messages.YAML_INDENT, messages.YAML_OPEN_BRACKET):
        found = found or _find_quoted(lines[at], at, mark.column)
    if message in _BY_ENTRIES:  # it gives up there, or only at what follows
        for line in ((error.context_mark or mark).line, at, at - 1):
            found = found or find_wrong_entry(lines, line)
    if message is messages.YAML_OPEN_BRACKET:
        found = found or _find_inner_bracket(lines[at], at, mark.column)
    if message is messages.YAML_INDENT:
        found = found or _find_sign(lines[at], at, mark.column)
    if found is None:
        if message in _BEGINNINGS:
            mark = error.context_mark or mark
        found = _find_place(message, lines, mark.line, mark.column, said)
    return replace(found, line=found.line + first_line)


def _find_message(said: str, context: str, line: str, column: int) -> Message:
    """Find what the parser means, which gave up at a column of a line."""
    message = next((m for part, m in _SAID if part in said), messages.YAML_OTHER)
    if "directive" in context:
        return messages.YAML_LINE
    if message is messages.YAML_OPEN_BRACKET and _SECOND_COLON.match(line, 0, column + 2):
        return messages.YAML_COLON
    if "flow node" in context and line.startswith(",", column):
        return messages.YAML_COMMA
    return message


def find_quotes(line: str) -> str:
    """Return the quotation marks that a value of this line can be put in."""
    return "'…'" if '"' in line and "'" not in line else '"…"'


def find_entry(lines: list[str], first: int, last: int) -> Finding | None:
    """Find an entry of a list that became text: within the lines of another, or of the key."""
    for at in range(first, last + 1):
        if (_SIGN if at > first else _WRONG_SIGN).match(lines[at]):
            return _tell_entry(lines[at], at)
    return None


def find_wrong_entry(lines: list[str], at: int) -> Finding | None:
    """Find whether a line below the key of a list begins with a wrong sign, or lacks the space."""
    if not _WRONG_SIGN.match(lines[at]):
        return None
    for above in reversed(lines[:at]):
        if _ABOVE_LIST.match(above):
            return _tell_entry(lines[at], at)
        if above[:1].strip() and not _SIGN.match(above):
            break
    return None


def _tell_entry(line: str, at: int) -> Finding:
    seen = line.lstrip()
    values = {"seen": clip(seen), "sign": seen[0], "meant": clip(f"- {seen[1:].lstrip()}")}
    message = messages.NO_HYPHEN
    if seen[0] == "-":
        message = messages.NO_ENTRY if seen.startswith("- ") else messages.NO_SPACE
    return Finding(message, at, len(line) - len(seen) + 1, values)


def _find_hashtag(lines: list[str], at: int, column: int) -> Finding | None:
    """Find a word with # in the line above: a value or bracket ended there too early."""
    hashtag = _HASHTAG.match(lines[at - 1]) if at and not lines[at][:column].strip() else None
    if hashtag is None:
        return None
    values = {"seen": clip(hashtag[1]), "quotes": find_quotes(lines[at - 1])}
    return Finding(messages.COMMENT, at - 1, hashtag.start(1) + 1, values)


def _find_open_bracket(lines: list[str]) -> Finding | None:
    """Find the last bracket that nothing closes."""
    closed = 0
    for at, line in reversed([*enumerate(lines)]):
        for column, char in reversed([*enumerate(line)]):
            closed += (char in "]}") - (char in "[{")
            if closed < 0:
                return Finding(messages.YAML_OPEN_BRACKET, at, column + 1)
    return None


def _find_quoted(line: str, at: int, column: int) -> Finding | None:
    """Find words behind a value in quotation marks; not a value behind a missing comma.

    A comma right behind the mark is the sentence's: 'A', says B.
    """
    before = line[:column].rstrip()
    rest = line[column : column + 1] + line[column + 1 :].partition(",")[0]
    rest = rest.rstrip(" ,]}")
    mark = before[-1:]
    ended = mark in _OTHER and before.count(mark) % 2 == 0
    if not ended or not rest or rest[0] in _OTHER or ": " in rest:
        return None
    values = {"mark": mark, "other": _OTHER[mark], "seen": clip(rest)}
    return Finding(messages.YAML_QUOTED, at, len(before), values)


def _find_inner_bracket(line: str, at: int, column: int) -> Finding | None:
    """Find a bracket within a value that stands in brackets; not one behind a missing comma."""
    before = _BEFORE.match(line)
    begins = before is not None and before.end() == column
    behind = line[:column].rstrip().endswith(("]", "}"))
    if begins or behind or not line.startswith(("[", "{"), column):
        return None
    return Finding(messages.YAML_BRACKET, at, column + 1, {"quotes": find_quotes(line)})


def _find_sign(line: str, at: int, column: int) -> Finding | None:
    """Find a value that begins with what means something to YAML."""
    before = _BEFORE.match(line)
    start = before.end() if before else 0
    if start > column or line[start : start + 1] not in ("*", "[", "{", "-", "?"):
        return None
    values = {"seen": clip(line[start:]), "quotes": find_quotes(line)}
    return Finding(messages.YAML_CHARACTER, at, start + 1, values)


def _find_place(message: Message, lines: list[str], at: int, column: int, said: str) -> Finding:
    if message is messages.YAML_COLON and at and not _PAIR.match(lines[at - 1]):
        message, at, column = messages.YAML_NO_COLON, at - 1, 0
    if message is messages.YAML_COLON and (indented := _INDENTED.match(lines[at], 0, column + 1)):
        message, column = messages.YAML_INDENT, indented.end(1)
    if message is messages.YAML_NO_COLON and ":" in lines[at]:
        message = messages.NO_VALUE
    seen = lines[at][column:] if message is messages.YAML_CHARACTER else lines[at]
    values = {"seen": clip(seen), "said": said, "quotes": find_quotes(lines[at])}
    return Finding(message, at, column + 1, values)

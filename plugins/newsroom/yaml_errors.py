"""What PyYAML's errors mean to editors: nearly all are one of a few slips."""

import re
from typing import TYPE_CHECKING

from plugins.newsroom import messages
from plugins.newsroom.findings import Finding, clip
from plugins.newsroom.problems import Message

if TYPE_CHECKING:
    from yaml import MarkedYAMLError

_SAID: tuple[tuple[str, Message], ...] = (
    ("mapping values are not allowed", messages.YAML_COLON),
    ("could not find expected ':'", messages.YAML_NO_COLON),
    ("did not find expected ',' or", messages.YAML_OPEN_BRACKET),
    ("expected ',' or", messages.YAML_OPEN_BRACKET),
    ("found unexpected end of stream", messages.YAML_OPEN_QUOTE),
    ("found character that cannot start any token", messages.YAML_CHARACTER),
    ("did not find expected key", messages.YAML_INDENT),
    ("did not find expected '-' indicator", messages.YAML_INDENT),
    ("expected <block end>", messages.YAML_INDENT),
    ("block sequence entries are not allowed", messages.YAML_INDENT),
    ("did not find expected <document start>", messages.YAML_INDENT),
    ("found unknown escape character", messages.YAML_ESCAPE),
)

_HASHTAG = re.compile(r"[^\"']*?(?:[,\[{]|\S[ \t]+)(#\S.*)")
"""A line with a word that YAML takes for a comment."""


def explain(error: "MarkedYAMLError", source: str, first_line: int) -> Finding:
    """Return what is wrong with ``source``, whose first line has the number ``first_line``."""
    mark = error.problem_mark or error.context_mark
    assert mark is not None
    lines = [*source.split("\n"), ""]
    if mark.line and not lines[mark.line][: mark.column].strip():
        hashtag = _HASHTAG.match(lines[mark.line - 1])
        if hashtag:  # it ended a value or a bracket too early
            values = {"seen": clip(hashtag[1])}
            line, column = mark.line - 1 + first_line, hashtag.start(1) + 1
            return Finding(messages.COMMENT, line, column, values)
    said = str(error.problem or error.context)
    message = next((m for part, m in _SAID if part in said), messages.YAML_OTHER)
    if message in (messages.YAML_OPEN_QUOTE, messages.YAML_OPEN_BRACKET):
        mark = error.context_mark or mark
    line, column = mark.line, mark.column
    if message is messages.YAML_COLON and line and ":" not in lines[line - 1]:
        message, line, column = messages.YAML_NO_COLON, line - 1, 0
    values = {"seen": clip(lines[line]), "said": said}
    return Finding(message, line + first_line, column + 1, values)

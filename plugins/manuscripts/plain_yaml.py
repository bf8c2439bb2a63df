"""The plain part of YAML that nearly all front matter is written in, read fast.

PyYAML takes 0.5 ms for a front matter of twelve lines even with its C parser; this takes
a tenth. It knows ``key: scalar``, one-line lists and maps, and block lists and maps of
these, and gives up at whatever could mean something else to YAML: then ``full_yaml``
reads the text. Where both read a text they agree (a property test says so).
"""

import re

from plugins.manuscripts.raw import Raw

_NAME = "[A-Za-z_][A-Za-z0-9_-]{0,99}"
"""Of a key; libyaml takes none of more than 1024 bytes."""
_KEY = re.compile(rf"({_NAME}):(?: +|$)")
_SUSPICIOUS = re.compile("[\t\x7f-\x9f\u200b\u2028\u2029\ufeff\ufffe\uffff]")
_OPENERS = frozenset("„“»«‚‘(…–§€/")
_FLOW_SIGNS = ('"', "? ", ":?")
"""What libyaml takes for something else within brackets."""

_BRACKET = re.compile(r"[\[\]{}]")
_MARKED = re.compile(r"[\[\]{}\"']")
_QUOTED = re.compile(r""" *(?:"[^"\\]*"|'[^']*')(?: *$| *(?=,))""")


class _BeyondError(Exception):
    """The text goes beyond the plain part."""


def parse_plain_yaml(source: str) -> dict[str, Raw] | None:
    """Return the values by key in lower case; None when ``full_yaml`` must read the text."""
    if not source.isascii() and _SUSPICIOUS.search(source):
        return None
    if "\t" in source:
        return None
    lines = source.split("\n")
    if " \n" in source or source[-1:] == " ":
        lines = [line.rstrip(" ") for line in lines]
    comments = "#" in source
    lines = [line for line in lines if line and not (comments and line.lstrip(" ")[0] == "#")]
    values: dict[str, Raw] = {}
    at = 0
    try:
        while at < len(lines):
            key, rest = _split_key(lines[at])
            at += 1
            if rest:
                value = _value(rest)
            else:
                value, at = _block(lines, at)
            if key in values:
                return None
            values[key] = value
    except _BeyondError:
        return None
    return values


def _split_key(line: str) -> tuple[str, str]:
    field = _KEY.match(line)
    if field is None:
        raise _BeyondError
    return field[1].lower(), line[field.end() :]


def _value(text: str) -> Raw:
    """Read what stands behind a key on the same line."""
    first = text[0]
    if first == "[" and text[-1] == "]":
        return _flow_list(text[1:-1])
    if first == "{" and text[-1] == "}":
        return _flow_map(text[1:-1])
    return _scalar(text)


def _scalar(text: str) -> str:
    first = text[0]
    if first in "\"'":
        inner = text[1:-1]
        if len(text) > 1 and text[-1] == first and first not in inner and "\\" not in inner:
            return inner
        raise _BeyondError
    if not (first.isalnum() or first in _OPENERS) or text[-1] == ":":
        raise _BeyondError
    if ": " in text or " #" in text:
        raise _BeyondError
    return text


def _split_flow(inner: str) -> list[str]:
    """Split at the commas of a flow list or map that holds scalars only."""
    if not inner.strip(" "):
        return []
    if '"' not in inner and "'" not in inner:
        return inner.split(",")
    parts = []
    at = 0
    while at < len(inner):
        quoted = _QUOTED.match(inner, at)
        end = quoted.end() if quoted else inner.find(",", at)
        end = len(inner) if end < 0 else end
        parts.append(inner[at:end])
        at = end + 1
    return parts


def _flow_list(inner: str) -> Raw:
    if _BRACKET.search(inner):
        raise _BeyondError
    return [_flow_scalar(part) for part in _split_flow(inner)]


def _flow_scalar(part: str) -> str:
    text = part.strip(" ")
    if not text:
        raise _BeyondError
    if text[0] not in "\"'" and any(sign in text for sign in _FLOW_SIGNS):
        raise _BeyondError
    return _scalar(text)


def _flow_map(inner: str) -> Raw:
    """Read ``{key: scalar, …}``; a value may be a list of scalars."""
    if _MARKED.search(inner):
        return _flow_map_with_marks(inner)
    values: dict[str, Raw] = {}
    if not inner.strip(" "):
        return values
    for part in inner.split(","):
        _put(values, *_split_key(part.strip(" ")))
    return values


_FLOW_PAIR = re.compile(
    rf""" *({_NAME}): +("[^"\\]*"|'[^']*'|\[[^\[\]{{}}"']*\]|[^,\[\]{{}}"']+) *(,|$)"""
)


def _flow_map_with_marks(inner: str) -> Raw:
    values: dict[str, Raw] = {}
    at = 0
    while at < len(inner):
        pair = _FLOW_PAIR.match(inner, at)
        if pair is None or (pair[3] and pair.end() == len(inner)):
            raise _BeyondError
        _put(values, pair[1].lower(), pair[2])
        at = pair.end()
    return values


def _put(values: dict[str, Raw], key: str, text: str) -> None:
    text = text.strip(" ")
    if key in values or not text:
        raise _BeyondError
    values[key] = _flow_list(text[1:-1]) if text[0] == "[" else _flow_scalar(text)


def _block(lines: list[str], at: int) -> tuple[Raw, int]:
    """Read the lines below a key that has no value on its own line."""
    if at == len(lines):
        return "", at
    indent = _indent(lines[at])
    value: Raw = ""
    if lines[at].startswith("- ", indent):
        value, at = _block_list(lines, at, indent)
    elif indent:
        value, at = _block_map(lines, at, indent)
    if at < len(lines) and lines[at][0] in " -":
        raise _BeyondError
    return value, at


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _block_list(lines: list[str], at: int, indent: int) -> tuple[Raw, int]:
    dash = " " * indent + "- "
    items: list[Raw] = []
    while at < len(lines) and lines[at].startswith(dash):
        rest = lines[at][indent + 2 :].lstrip(" ")
        if _KEY.match(rest):
            inner = len(lines[at]) - len(rest)
            lines[at] = " " * inner + rest
            item, at = _block_map(lines, at, inner)
            items.append(item)
        else:
            items.append(_value(rest))
            at += 1
    return items, at


def _block_map(lines: list[str], at: int, indent: int) -> tuple[Raw, int]:
    """Read ``key: value`` lines of one indentation; nothing nested deeper."""
    values: dict[str, Raw] = {}
    while at < len(lines) and _indent(lines[at]) == indent:
        key, rest = _split_key(lines[at][indent:])
        if key in values or not rest:
            raise _BeyondError
        values[key] = _value(rest)
        at += 1
    if at < len(lines) and _indent(lines[at]) > indent:
        raise _BeyondError
    return values, at

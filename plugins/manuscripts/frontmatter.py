"""Front matter: what stands above the body of a file, as strings, lists and maps.

Two spellings: YAML between ``---`` lines, and Pelican's ``Key: value`` lines. All
scalars stay the strings that were typed: the schema knows what they mean, so that
``no``, ``12:30`` or ``2024-06-18`` can't turn into something else on the way.

Places are only worked out when a problem needs one.
"""

import re

from msgspec import Struct

from plugins.manuscripts import messages
from plugins.manuscripts.conflicts import find_conflict
from plugins.manuscripts.pelican_header import ENDS, locate_in_header, parse_pelican_header
from plugins.manuscripts.plain_yaml import parse_plain_yaml
from plugins.manuscripts.raw import KeyPath, Raw
from plugins.manuscripts.source_places import place_at
from plugins.manuscripts.unseen import BLANKS, find_unseen, read_blanks
from plugins.problems.findings import Finding, Unreadable, clip
from plugins.problems.problem import Message

LARGEST_FILE = 1_000_000
"""Bytes: 150,000 words. More is a mistake, such as a picture saved under a wrong name."""

LONGEST_FRONT_MATTER = 50_000
"""Characters: 200 sources with all they can have."""

_CONTROLS = bytes({*range(32), 127} - {0x09, 0x0A, 0x0D})
_HIDDEN = (
    (re.compile(rb"\xc2[\x80-\x9f]"), messages.CONTROL_CHARACTER),
    (re.compile(rb"\xef\xbf[\xbe\xbf]"), messages.CONTROL_CHARACTER),
    (re.compile(rb"\xe2(?:\x80[\xaa-\xae]|\x81[\xa6-\xa9])"), messages.TURNING),
)
"""In UTF-8: U+0080 to U+009F, which no page can hold, U+FFFE and U+FFFF, which no feed can; and
what turns the direction of text, also of that behind it: nobody sees what is really there.
Expressions that begin with one byte are ten times as fast as one for all."""
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
"""Its byte order marks; without one a zero stands beside the first letter."""
_BORDER = re.compile(rf"\n(?:---|\.\.\.)[ \t{BLANKS}]*$", re.MULTILINE)
_ODD_BORDER = re.compile(r"^[ \t]*((?:[-–—]{2,}|[–—])[ \t]*)$", re.MULTILINE)
"""What was to be a border: four hyphens, or dashes that a word processor made of three."""
_NESTED = re.compile(r"^[\w-]+:[ \t]*(?:\n[ \t]*-[ \t]|\n[ \t]+[\w-]+:[ \t]|[\[{])", re.MULTILINE)
"""A key that has entries or keys below it, or a bracket behind it."""
_PELICAN_KEY = re.compile(r"[ ]{0,3}[A-Za-z][A-Za-z0-9_-]*:(?:\s|$)")


class FrontMatter(Struct):
    """Front matter and body of one file."""

    values: dict[str, Raw]
    """By key, in lower case; an empty value is ""."""
    body: str
    body_line: int
    """Number of the body's first line in the file."""
    source: str
    """The lines of the front matter; of YAML without its borders."""
    source_line: int
    """Number of their first line in the file."""
    is_yaml: bool

    def locate(self, path: KeyPath, *, key: bool = False) -> tuple[int, int]:
        """Return line and column of a value, or of its key; of what holds it if it is missing.

        0, 0 is the whole file.
        """
        if not path:
            return 0, 0
        if self.is_yaml:
            from plugins.manuscripts.full_yaml import locate_in_yaml  # noqa: PLC0415 - loads PyYAML

            line, column = locate_in_yaml(self.source, path, key=key)
        else:
            line, *columns = locate_in_header(self.source, str(path[0]))
            column = columns[0] if key else columns[1]
        return (self.source_line + line, column + 1) if column >= 0 else (0, 0)

    @property
    def ends_in_text(self) -> bool:
        """Whether a line of text ended it, and no border or empty line."""
        last = self.source.removesuffix("\n").rpartition("\n")[2]
        return not self.is_yaml and last.rstrip() not in ENDS

    def find_typed(self, path: KeyPath) -> str:
        """Return a key as it was typed."""
        key = str(path[-1])
        line, column = self.locate(path, key=True)
        typed = self.source.split("\n")[line - self.source_line][column - 1 :][: len(key)]
        return typed if typed.lower() == key else key


def parse_front_matter(content: bytes, keys: str = "title, date, category") -> FrontMatter:
    """Split a file in front matter and body.

    Args:
        content: the bytes of the file.
        keys: what such a file begins with, for the message that it does not.

    Raises:
        Unreadable: nothing can be made of the file; with every reason found, and all that is
            wrong in a body whose beginning is known.
    """
    text = decode(content)
    if text.startswith("---") and text.partition("\n")[0].rstrip() == "---":
        return _split_yaml(text)
    if not text.strip():
        raise Unreadable(Finding(messages.EMPTY_FILE, values={"keys": keys}))
    if not _PELICAN_KEY.match(text):
        raise Unreadable(_find_odd_start(text, keys))
    return _split_pelican(text)


def _find_odd_start(text: str, keys: str) -> Finding:
    start = len(text) - len(text.lstrip())
    first = text[start:].partition("\n")[0].rstrip()
    if first == "---" and "\n" in text[:start]:
        return Finding(messages.LINES_ABOVE, 1, 1)
    if _ODD_BORDER.match(first):
        return Finding(messages.NO_BORDER, *place_at(text, start), {"seen": clip(first)})
    return Finding(messages.NO_FRONT_MATTER, 1, 1, {"keys": keys})


def decode(content: bytes) -> str:
    r"""Return the text of a file: UTF-8, a byte order mark dropped, line ends ``\n``.

    Raises:
        Unreadable: too large, not UTF-8, with control characters or such that turn text, or
            with a conflict that git left.
    """
    if len(content) > LARGEST_FILE:
        size = f"{len(content) / 1e6:.1f}"
        raise Unreadable(Finding(messages.TOO_LARGE, values={"size": size}))
    if content.startswith(_UTF16) or b"\0" in content[:2]:
        raise Unreadable(Finding(messages.UTF16))
    if len(content.translate(None, _CONTROLS)) != len(content):
        at = next(i for i, byte in enumerate(content) if byte in _CONTROLS)
        raise Unreadable(_tell_char(messages.CONTROL_CHARACTER, content, at, content[at]))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        at = error.start
        raise Unreadable(_tell_char(messages.NOT_UTF8, content, at, content[at])) from None
    for hidden, message in _HIDDEN:
        if found := hidden.search(content):
            raise Unreadable(_tell_char(message, content, found.start(), ord(found[0].decode())))
    text = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    if conflict := find_conflict(text):
        raise Unreadable(conflict)
    return text


def _tell_char(message: Message, content: bytes, at: int, code: int) -> Finding:
    """Tell the ``code`` of a byte or character that begins ``at`` a byte, by line and column."""
    before = content[:at].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    line = before.count(b"\n") + 1
    start = before[before.rfind(b"\n") + 1 :]
    column = len(start.decode("utf-8-sig", "replace")) + 1
    return Finding(message, line, column, {"code": f"{code:02X}"})


def _split_yaml(text: str) -> FrontMatter:
    first = text.index("\n") + 1 if "\n" in text else len(text)
    border = _BORDER.search(text, first - 1)
    if border is None:
        blank = text.find("\n\n", first)  # a line of dashes below it is one of the text
        if odd := _ODD_BORDER.search(text, first, blank if blank >= 0 else len(text)):
            place = place_at(text, odd.start(1))
            raise Unreadable(Finding(messages.NO_BORDER, *place, {"seen": clip(odd[1])}))
        raise Unreadable(Finding(messages.UNCLOSED, 1, 1))
    if border.start() > LONGEST_FRONT_MATTER:
        raise Unreadable(Finding(messages.FRONT_MATTER_LONG, 1, 1))
    source = read_blanks(text[first : border.start() + 1])
    body, body_line = text[border.end() + 1 :], text.count("\n", 0, border.end()) + 2
    values = parse_plain_yaml(source)
    if values is None:
        values = _parse_full_yaml(source, body, body_line)
    return FrontMatter(
        values=values,
        body=body,
        body_line=body_line,
        source=source,
        source_line=2,
        is_yaml=True,
    )


def _parse_full_yaml(source: str, body: str, body_line: int) -> dict[str, Raw]:
    """Read YAML; where it can't be read, what is wrong in the body is told all the same."""
    from plugins.manuscripts.full_yaml import parse_full_yaml  # noqa: PLC0415 - loads PyYAML

    try:
        return parse_full_yaml(source, first_line=2)
    except Unreadable as unreadable:
        from plugins.manuscripts.markup import compose_body  # noqa: PLC0415 - most need none

        found = compose_body(body, body_line, "x", "").findings
        raise Unreadable(*unreadable.findings, *found) from None


def _split_pelican(text: str) -> FrontMatter:
    if unopened := _find_unopened(text):
        raise Unreadable(unopened)
    values, length = parse_pelican_header(text)
    if length > LONGEST_FRONT_MATTER:
        raise Unreadable(Finding(messages.FRONT_MATTER_LONG, 1, 1))
    if unseen := find_unseen(text[:length], 1):
        raise Unreadable(unseen)
    return FrontMatter(
        values=dict(values),
        body=text[length:],
        body_line=text.count("\n", 0, length) + 1,
        source=text[:length],
        source_line=1,
        is_yaml=False,
    )


def _find_unopened(text: str) -> Finding | None:
    """Find front matter in YAML that ends with a border and begins with none.

    Only lists and maps show it: all else means the same without borders.
    """
    border = _BORDER.search(text, 0, LONGEST_FRONT_MATTER)
    if border is None or not _NESTED.search(text[: border.start()].partition("\n\n")[0]):
        return None
    from plugins.manuscripts.full_yaml import parse_full_yaml  # noqa: PLC0415 - loads PyYAML

    try:
        parse_full_yaml(read_blanks(text[: border.start() + 1]), first_line=1)
    except Unreadable:
        return None
    line = str(text.count("\n", 0, border.end()) + 1)
    return Finding(messages.UNOPENED, 1, 1, {"seen": border[0].strip(), "line": line})

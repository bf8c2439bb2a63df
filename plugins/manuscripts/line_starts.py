"""What the start of a line made of a text, though its writer can't have meant it."""

import re
from collections.abc import Iterator

from msgspec import Struct

from plugins.manuscripts import messages
from plugins.problems.problem import Message

_HASHTAG = re.compile(r"^#([^\W\d_]\w*)", re.MULTILINE)
_NUMBERED = re.compile(r"^[ \t>]*(?:[-*+][ \t]+)?(([0-9]{1,4})\.[ \t]+(\w[\w-]*)?)", re.MULTILINE)
_BULLETS = re.compile(r"^[ \t]*([•·▪●◦‣])\s*\w[^\n]*\n\s*\1", re.MULTILINE)
_RUNS_ON = r"(?<!  )(?<!>)\n"
"""The end of a line that is not broken on purpose."""
_DASHES = re.compile(
    rf"^([–—])[ \t](?![^\n]*[ \t][–—][ \t\n])[^\n]*\S[^\n]*{_RUNS_ON}\1[ \t]", re.MULTILINE
)
"""Two lines, the first with no other dash: it would be within a sentence."""
_PARENTHESES = re.compile(
    rf"^([0-9]{{1,2}}\))[ \t][^\n]*{_RUNS_ON}[0-9]{{1,2}}\)[ \t]", re.MULTILINE
)
_NO_ITEMS = re.compile(
    rf"^([-*+])(?![^\n]*\w\1)[^\W\d_][^\n]*{_RUNS_ON}(?!\1[^\n]*\w\1)(\1[^\W\d_]\w*)",
    re.MULTILINE,
)
"""Two lines that were to be items; none with words in asterisks."""
_ROW = re.compile(r"(?:<p>|\n)\|[^\n]*\|(?=\n|</p>)")
"""A row of a table that is none, in the HTML."""
_ROW_TYPED = re.compile(r"^[ \t]*(\|)[^\n]*\|[ \t]*$", re.MULTILINE)
_CELLS = re.compile(
    r"^(?![-*+>#:|\[]|[0-9]+\.)(\S[^\t\n|<]*)\t+[^\s|<][^\n|<]*\n"
    r"(?![-*+>#:|\[]|[0-9]+\.)\S[^\t\n|<]*\t+[^\s|<]",
    re.MULTILINE,
)
"""Two lines with tabs within, as a spreadsheet gives them."""
_TABLE = re.compile(
    r"^(?! {4})(?=[^\n]*\|)([^\n]+)\n([ :|-]+)\n((?:[^\n]*\S[^\n]*(?:\n|\Z))+)", re.MULTILINE
)
"""The first row, the line below, and the other rows."""
_NO_ITEM = re.compile(r"^([ \t]*)([-*+]) [^\n]*\n\1(?!\2[^\n]*\w\2)(\2[^\W\d_]\w*)", re.MULTILINE)
"""An item, and a line that was to be the next one; not one with words in asterisks."""
_UNDERLINED = re.compile(r"(?:\A|\n[ \t]*\n)([^\n]*[.…][“”\"»]?)\n(-+)[ \t]*(?![^\n])")
"""A paragraph that ends as a sentence does, and a line right below that was to part it off."""
_AS_LONG = 2
"""A line that is meant to make a heading is at least half as long."""
_RUN_ON = re.compile(r"\n([-*+]) [^\n]*\n\1 |\n1\. [^\n]*\n2\. |\n\|?[ :]*-{3,}[ :]*\|")
_PARAGRAPH = re.compile(r"<(p|li|dd)(?: [^>]*)?>(?=\S).*?</\1>", re.DOTALL)
"""What Markdown makes: text follows the tag."""
_LIST_LINE = r"[ \t]*(?:(?:[-*+]|[0-9]+\.)[ \t]|\|)"
_BLOCK_AFTER_TEXT = re.compile(
    rf"^(?!{_LIST_LINE})[^\n]*\S[^\n]*\n(?=([-*+]) [^\n]*\n\1 |1\. [^\n]*\n2\. "
    r"|[^\n]*\|[^\n]*\n\|?[ :]*-{3,}[ :]*\|)",
    re.MULTILINE,
)


class LineStart(Struct, frozen=True):
    """One such start."""

    message: Message
    at: int
    """Place in the source; -1 where it isn't found."""
    seen: str = ""


def find_line_starts(source: str, html: str) -> Iterator[LineStart]:
    """Find hashtags and sentences that became headings, dates lists, lists and items nothing.

    Args:
        source: Markdown, without its fenced code.
        html: what came of it, without its code.
    """
    for hashtag in _HASHTAG.finditer(source):
        if f">{hashtag[1]}" in html:
            yield LineStart(messages.HASHTAG, hashtag.start(), hashtag[0])
    if "<h" in html:
        for line in _UNDERLINED.finditer(source):
            if len(line[2]) * _AS_LONG < len(line[1]):
                yield LineStart(messages.UNDERLINED, line.start(2), line[2])
    yield from _find_no_lists(source, html)
    if "<ol" in html:
        yield from _find_lone_numbers(source, html)
    if _RUN_ON.search(html):
        yield from _find_run_on(source, html)
    elif "|" in html and len(_ROW.findall(html)) > 1:
        rows = (row.start(1) for row in _ROW_TYPED.finditer(source) if row[0].strip() in html)
        yield LineStart(messages.NO_TABLE, next(rows, -1))
    yield from _find_cells(source, html)


def _find_no_lists(source: str, html: str) -> Iterator[LineStart]:
    """Find lists that are none, and items that are none of theirs."""
    if bullets := _BULLETS.search(source):
        yield LineStart(messages.BULLETS, bullets.start(1), bullets[1])
    if ("\n– " in html or "\n— " in html) and (dashes := _DASHES.search(source)):
        yield LineStart(messages.BULLETS, dashes.start(1), dashes[1])
    if ") " in html and (numbers := _PARENTHESES.search(source)):
        yield LineStart(messages.NO_NUMBERS, numbers.start(1), numbers[1])
    if "<li" in html and (item := _NO_ITEM.search(source)):
        yield LineStart(messages.NO_ITEM, item.start(3), item[3])
    elif [sign for sign in ("\n-", "\n*", "\n+") if sign in source]:
        item = _NO_ITEMS.search(source)
        if item and item[2][1:] in html:
            yield LineStart(messages.NO_ITEM, item.start(2), item[2])


def _find_cells(source: str, html: str) -> Iterator[LineStart]:
    """Find cells with tabs in a paragraph, and those of a table beyond its first row's.

    Rows with code or backslashes are left alone.
    """
    if "\t" in source and (cells := _CELLS.search(source)) and cells[1].strip() in html:
        yield LineStart(messages.NO_TABLE, cells.start(1))
    if "<table" not in html:
        return
    for table in _TABLE.finditer(source):
        columns = len(_cut_cells(table[1]))
        if columns != len(_cut_cells(table[2])):
            continue
        at = table.start(3)
        for row in table[3].splitlines(keepends=True):
            beyond = [] if "`" in row or "\\" in row else _cut_cells(row)[columns:]
            lost = next((cell for cell in beyond if cell and f">{cell}<" not in html), "")
            if lost:
                yield LineStart(messages.LOST_CELL, at + row.rindex(lost), lost)
            at += len(row)


def _cut_cells(row: str) -> list[str]:
    cells = row.strip().removeprefix("|").removesuffix("|").split("|")
    return [cell.strip() for cell in cells]


def _find_run_on(source: str, html: str) -> Iterator[LineStart]:
    """Find a list or table that runs on in a paragraph; between the tags of HTML none would."""
    paragraphs = [text[0] for text in _PARAGRAPH.finditer(html) if _RUN_ON.search(text[0])]
    made = [text for text in paragraphs if text.partition("\n")[0] not in source]
    if not made:
        return

    def is_in_paragraph(before: re.Match[str]) -> bool:
        return source[before.end() : source.find("\n", before.end())] in made[0]

    before = max(_BLOCK_AFTER_TEXT.finditer(source), key=is_in_paragraph, default=None)
    yield LineStart(messages.RUN_ON, before.end() if before else -1)


def _find_lone_numbers(source: str, html: str) -> Iterator[LineStart]:
    """Find numbers that no other number goes on from, and that are gone from the text."""
    found = list(_NUMBERED.finditer(source))
    numbers = [int(line[2]) for line in found]
    for at, line in enumerate(found):
        number = numbers[at]
        near = (*numbers[max(at - 1, 0) : at], *numbers[at + 1 : at + 2])
        lone = not any(abs(other - number) <= 1 for other in near)
        if lone and line[3] and html.count(line[1]) < source.count(line[1]):
            yield LineStart(messages.LONE_NUMBER, line.start(1), line[1])

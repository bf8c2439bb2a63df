"""Slips: what a writer of Markdown can't have meant, told by the HTML that came of it.

Plain bodies have none: whatever could be one is left to Python-Markdown.
"""

import re
from collections import Counter
from collections.abc import Iterator
from urllib.parse import unquote

from msgspec import Struct

from plugins.manuscripts import messages
from plugins.manuscripts.fences import blank_fences
from plugins.manuscripts.headings import is_taken_by_pages
from plugins.manuscripts.html_text import unescape
from plugins.manuscripts.indented_prose import find_indented_prose
from plugins.manuscripts.line_starts import find_line_starts
from plugins.manuscripts.source_places import find_in_source, place_at
from plugins.problems.findings import Finding, clip
from plugins.problems.problem import Message

_UNMARKED = re.compile(r' (href|src)="(?![a-z][a-z0-9+.-]*:|//|[#{|])([^"]*)"', re.IGNORECASE)
_ODD_WEB = re.compile(r' href="(https?:(?:(?!//[\w%\[])[^"]*|[^"]*\s[^"]*))"', re.IGNORECASE)
_NO_HOST = re.compile(r"https?://(?![\w%\[])", re.IGNORECASE)
_NAMELESS = re.compile(r'<a (?:[^>]* )?href="([^"]+)"[^>]*>(?:\s|<(?!/?a\b|img)[^>]*>)*</a>')
_CODE = re.compile(r"<(pre|code)(?=[ >]).*?</\1>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_EMPTY_HEADING = re.compile(r"<h([1-6])[^>]*>\s*</h\1>")
_EMPTY_HEADING_TYPED = re.compile(r"^#[# \t]*$", re.MULTILINE)
_UNDEFINED = re.compile(r"\[\^[^\[\]<\s]+\]|\[[^\[\]]+(\]\[[^\[\]<\n]+\])")
_UNSET_LINK = re.compile(
    r"(?:\[[^\[\]<>\n]*|\w*)\] ?\((?:https?:|mailto:|www\.|\{(?:filename|static)\})[^<)\n]*\)?"
    r"|\([^()<>\n]+\)\[(?:https?:|mailto:|www\.)[^\]<\n]*\]"
)
_UNSET_BOLD = re.compile(r"\*\*(?<![\w*]\*\*)(?!\*)[^<*\n]{1,200}(?:\*\*)?")
_VERBATIM = re.compile(
    r"~~[^\s~<][^~<\n]{0,200}~~|(?<=<p>)\[TOC\](?=</p>)|<li>\s*(?:<p>)?(\[[ xX]\])(?= )"
    r"|\{%-? ?[a-z][^{}<\n]*%\}|\{\{(?:&lt;)? ?\w[^{}<\n]*\}\}|!?\[\[[^\[\]<\n]+\]\]"
    r"|(?<=<blockquote>\n<p>)\[![a-zA-Z]+\][+-]?|(?<![\w=])==(?=[^\s=])[^=<\n]{1,200}(?<!\s)==(?!=)"
    r"|(?<=<p>)/[^\s<]+\.[a-z]{2,4}(?: \"[^\"\n<]*\")?(?=</p>)"
    r"|(?:(?<=<p>)|(?<=\n)):{3,} ?[a-z{][^:<\n]*(?=\n|</p>)"
)
"""What means something in other kinds of Markdown, and to Liquid."""
_VERBATIM_SIGNS = (
    *("~~", "[TOC]", "[ ]", "[x]", "[X]", "{%", "{{"),
    *("[[", "[!", "==", "<p>/", ":::"),
)
_FORMULA = re.compile(
    r"(?<![\w\\$])\$(?:\$|(?![\s$]))[^$<]{0,200}\\[a-zA-Z]{2}[^$<]{0,200}\${1,2}(?![\w$])"
)
"""Dollars with a command of LaTeX between them; prices have none there."""
_COMMENT = re.compile(
    r"(?<![^\s>(])(?<!\d )(?<!\d\xa0)(%%(?!\s*[%,.;:)])[^%<\n]*)"
    r"(?:(?!%%|</(?:p|li|h\d|t[dh])>).)*%%"
    r"|(\{&gt;&gt;(?:(?!&lt;&lt;)[^<{\n]){0,2000})[^{}]{0,2000}?&lt;&lt;\}",
    re.DOTALL,
)
"""What Obsidian and CriticMarkup show to writers only; no number with a doubled percent sign."""
_BREAK = re.compile(r"^(?:.*[ \t])?([^\s\\]+\\\n)(?=[^\n])", re.MULTILINE)
"""What breaks a line in other kinds of Markdown; no path of Windows."""
_BOX = re.compile(r'(?<=<p>)(?:!!!|\?\?\?)\+? ?[a-z][a-z -]*(?:"[^"\n<]*"(?=\n|</p>)|(?=\n {4}))')
"""What begins a box in other kinds of Markdown: a kind in small letters, then a title in quotation
marks or text further in."""
_WELL_TYPED = re.compile(r"\[[^\[\]]*\]\([^()\s]*\)|\*\*\S(?:.*\S)?\*\*")
"""What is set everywhere but between the tags of HTML."""
_NOTE = re.compile(r"^ {0,3}(\[\^[^\]\n]+\]):", re.MULTILINE)
_FENCE = re.compile(r"^[ \t>]*(?:[-*+][ \t]+)?((?:```|~~~)[^\n`]*)$", re.MULTILINE)

UNKNOWN = (0, 0)
"""Line and column of what is not found in the source."""


class Slips(Struct, frozen=True):
    """A body in which slips are looked for."""

    source: str
    first_line: int
    """Number of the source's first line in the file."""
    html: str
    """Safe, with anchors."""
    anchors: tuple[str, ...]
    attributes: str
    """Of all tags, one after the other."""

    def find(self) -> Iterator[Finding]:
        """Find all slips.

        ``text`` is the HTML without code, ``outside`` the source without that between fences.
        """
        yield from self._addresses()
        yield from self._ids()
        yield from self._headings()
        text = _CODE.sub("", self.html)
        outside = blank_fences(self.source)
        yield from self._references(text)
        yield from self._unset(text)
        yield from self._comments(text)
        yield from self._breaks(outside, text)
        yield from self._notes(outside)
        yield from self._fences(outside)
        yield from self._line_starts(outside, text)
        for at in find_indented_prose(outside, self.html):
            yield self._doubt(messages.INDENTED, place_at(outside, at))

    def _addresses(self) -> Iterator[Finding]:
        """Find what neither a mark nor a scheme leads anywhere, and what is half an address."""
        for escaped in _ODD_WEB.findall(self.attributes):
            link = unescape(escaped)
            place, seen = find_in_source(self.source, link), clip(link)
            if "//" not in link[:8]:
                yield self._note(messages.HALF_ADDRESS, place, seen=seen)
            elif _NO_HOST.match(link):
                yield self._note(messages.BAD_HOST, place, seen=seen)
            else:
                yield self._doubt(messages.SPACED_LINK, place, seen=seen)
        for name, escaped in _UNMARKED.findall(self.attributes):
            link = unescape(escaped)
            place = find_in_source(self.source, link or "]()")
            if not link:
                yield self._note(messages.EMPTY_LINK, place)
            elif link.startswith("/"):
                yield self._doubt(messages.ROOT_LINK, place, seen=clip(link))
            elif name == "src":
                yield self._note(messages.RELATIVE_IMAGE, place, seen=clip(link))
            else:
                yield self._doubt(messages.RELATIVE_LINK, place, seen=clip(link))

        for escaped in _NAMELESS.findall(self.html):
            link = unescape(escaped)
            yield self._note(
                messages.NAMELESS_LINK, find_in_source(self.source, link), seen=clip(link)
            )

    def _ids(self) -> Iterator[Finding]:
        for name, count in sorted(Counter(self.anchors).items()):
            if is_taken_by_pages(name):
                yield self._note(messages.ID_OF_PAGE, find_in_source(self.source, name), id=name)
            elif count > 1:
                place = find_in_source(self.source, name, 1)
                yield self._note(messages.ID_TWICE, place, id=unquote(name))

    def _headings(self) -> Iterator[Finding]:
        if _EMPTY_HEADING.search(self.html):
            typed = _EMPTY_HEADING_TYPED.search(self.source)
            place = place_at(self.source, typed.start()) if typed else UNKNOWN
            yield self._note(messages.EMPTY_HEADING, place)

    def _references(self, text: str) -> Iterator[Finding]:
        """Find what refers to nothing, but for brackets that were typed with a backslash."""
        for match in _UNDEFINED.finditer(text):
            typed = unescape(match[1] or match[0])
            place = find_in_source(self.source, typed)
            if place != UNKNOWN:
                seen = clip(unescape(_TAG.sub("", match[0])))
                yield self._doubt(
                    messages.UNDEFINED, place, seen=seen, name=typed.removeprefix("]")
                )

    def _unset(self, text: str) -> Iterator[Finding]:
        """Find links, bold words and the like that are none, but for those with a backslash."""
        bare = _TAG.sub("<>", text)  # attributes are no text
        for message, pattern, within, signs in (
            (messages.UNSET_LINK, _UNSET_LINK, bare, ("](", "] (", ")[")),
            (messages.UNSET_BOLD, _UNSET_BOLD, bare, ("**",)),
            (messages.VERBATIM, _VERBATIM, text, _VERBATIM_SIGNS),
            (messages.UNSET_FORMULA, _FORMULA, bare, ("\\",)),
            (messages.BOX, _BOX, text, ("<p>!!!", "<p>???")),
        ):
            if not [sign for sign in signs if sign in within]:  # a search costs far more
                continue
            for match in pattern.finditer(within):
                seen = unescape(match[match.lastindex or 0]).rstrip()
                place = find_in_source(self.source, seen)
                if place != UNKNOWN and f"\\{seen}" not in self.source:
                    told = messages.WITHIN_HTML if _WELL_TYPED.fullmatch(seen) else message
                    yield self._doubt(told, place, seen=clip(seen))

    def _comments(self, text: str) -> Iterator[Finding]:
        """Find what was never meant for readers."""
        if "%%" not in text and "{&gt;&gt;" not in text:
            return
        for comment in _COMMENT.finditer(text):
            seen = unescape(comment[comment.lastindex or 0]).rstrip()
            if f"\\{seen}" not in self.source:
                place = find_in_source(self.source, seen)
                yield self._note(messages.SHOWN_COMMENT, place, seen=clip(seen))

    def _breaks(self, outside: str, text: str) -> Iterator[Finding]:
        """Find line breaks that are none."""
        if "\\\n" in text:
            for line in _BREAK.finditer(outside):
                if line[1] in text:
                    yield self._doubt(messages.UNSET_BREAK, place_at(outside, line.end(1) - 2))

    def _notes(self, outside: str) -> Iterator[Finding]:
        """Find footnotes that nothing points to, and those that another takes the place of."""
        if 'class="footnote"' not in self.html:
            return
        found = list(_NOTE.finditer(outside))
        typed = [note[1] for note in found]
        for at, note in enumerate(found):
            place, seen = place_at(outside, note.start(1)), clip(note[1])
            if note[1] in typed[:at]:
                yield self._note(messages.NOTE_TWICE, place, seen=seen)
            elif outside.count(note[1]) == typed.count(note[1]):
                yield self._doubt(messages.UNUSED_NOTE, place, seen=seen)

    def _fences(self, outside: str) -> Iterator[Finding]:
        """Find what was to open a block of code and doesn't."""
        if "```" not in self.source and "~~~" not in self.source:
            return
        code = unescape("".join(m[0] for m in _CODE.finditer(self.html)))
        unset = [fence for fence in _FENCE.finditer(outside) if fence[1] not in code]
        for fence in unset[::2]:  # the others were to close
            place = place_at(outside, fence.start(1))
            yield self._doubt(messages.BAD_FENCE, place, seen=clip(fence[1]))

    def _line_starts(self, outside: str, text: str) -> Iterator[Finding]:
        """Find what a line's start made of its text, though it can't be meant."""
        for start in find_line_starts(outside, text):
            place = place_at(self.source, start.at) if start.at >= 0 else UNKNOWN
            warning = start.message is not messages.LOST_CELL
            yield self._note(start.message, place, warning=warning, seen=clip(start.seen))

    def _note(
        self, message: Message, place: tuple[int, int], *, warning: bool = False, **values: str
    ) -> Finding:
        """Note a slip; ``place`` is a line and a column of the source."""
        line, column = place
        in_file = line + self.first_line - 1 if line else 0
        return Finding(message, in_file, column, values, warning=warning)

    def _doubt(self, message: Message, place: tuple[int, int], **values: str) -> Finding:
        """Note what may be meant."""
        return self._note(message, place, warning=True, **values)

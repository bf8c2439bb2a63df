"""Typesets a story's HTML, or a line of plain text, by its language."""

import html as entities
import re

from msgspec import Struct

from plugins.typography.languages import find_rules
from plugins.typography.markup import Cut, cut_html, cut_plain, unmark
from plugins.typography.quotes import double_typed, find_original, set_quotes
from plugins.typography.ranges import CALENDAR
from plugins.typography.signs import BLOCK, OPAQUE, PARAGRAPH, SIGNS
from plugins.typography.spaces import may_hold_title
from plugins.typography.tags import UNTOUCHED_NAMES, find_language, find_name, find_primary

_AROUND = 30
"""Characters of an excerpt on each side of a mark."""
_SETTLED = re.compile(
    rf"(?:[^\d\"'„“”‚‘’«»‹›´`,.…–\-—−@\n{SIGNS}]++|,(?!,)|(?!{CALENDAR})-(?<=[^\W\d_]-)(?=[^\W\d_]))*+\.?"
)
"""Plain text in which no rule of any language finds anything to do, but for "Mr Smith"."""
_READ_ATTRIBUTE = re.compile(r'(?<=\s)(alt|title)="([^"]*)"')
_BORDER = re.compile(rf"[{PARAGRAPH}{BLOCK}]")
MOST_TOLD = 100
"""Marks without a partner: the place of each takes a look through the text."""


class Unbalanced(Struct, frozen=True):
    """A quotation mark without a partner: a warning for its editor."""

    mark: str
    """As it was typed."""
    excerpt: str
    """Its block's text around it, as typed, on one line; "…" stands for code and addresses."""
    at: int
    """Place of the mark in the excerpt, which may hold others like it."""


class Typeset(Struct, frozen=True):
    """HTML as it may be published, and the marks that need an eye."""

    html: str
    unbalanced: tuple[Unbalanced, ...] = ()


def typeset_html(html: str, lang: str) -> Typeset:
    """Set the text of ``html`` by the rules of ``lang``.

    Tags, code, mathematics and addresses written out stay as they are, attributes but ``alt`` and
    ``title`` too; an element with a ``lang`` of its own takes the rules of that. Twice is once;
    what was finished comes back unfinished.
    """
    cut = cut_html(unmark(html), lang)
    if "=" in html and (' alt="' in html or ' title="' in html):
        _set_attributes(cut, lang)
    for at, foreign in cut.foreign.items():
        opening = _set_attributes_of(foreign.opening, lang)
        inner = typeset_html(foreign.inner, foreign.lang).html
        cut.tokens[at] = opening + inner + foreign.closing
    text, unbalanced = _set(cut, lang)
    return Typeset(cut.paste(text), unbalanced)


def typeset_plain(text: str, lang: str) -> str:
    """Set plain text: a title, a kicker, a summary, a caption. Twice is once."""
    if _SETTLED.fullmatch(text) and not (find_primary(lang) == "en" and may_hold_title(text)):
        return text
    cut = cut_plain(text)
    return cut.paste(_set(cut, lang)[0])


def find_unbalanced(text: str, lang: str) -> tuple[Unbalanced, ...]:
    """Find the quotation marks of plain text that have no partner."""
    if _SETTLED.fullmatch(text):
        return ()
    return _set(cut_plain(text), lang)[1]


def _set_attributes(cut: Cut, lang: str) -> None:
    """Set what attributes say to readers."""
    for at, token in enumerate(cut.tokens):
        if token[0] == "<" and find_name(token) not in UNTOUCHED_NAMES:
            cut.tokens[at] = _set_attributes_of(token, lang)


def _set_attributes_of(tag: str, lang: str) -> str:
    lang = find_language(tag) or lang

    def put(found: re.Match[str]) -> str:
        text = entities.unescape(found[2])
        if (typeset := typeset_plain(text, lang)) == text:
            return found[0]
        value = entities.escape(typeset, quote=False).replace('"', "&quot;")
        return f'{found[1]}="{value}"'

    return _READ_ATTRIBUTE.sub(put, tag)


def _set(cut: Cut, lang: str) -> tuple[str, tuple[Unbalanced, ...]]:
    rules = find_rules(lang)
    if rules.convention is None:
        return rules.set_rest(cut.text), ()
    typed = double_typed(cut.text)
    text, places = set_quotes(typed, rules.convention)
    return rules.set_rest(text), tuple(_describe(cut, typed, place) for place in places[:MOST_TOLD])


def _describe(cut: Cut, typed: str, place: int) -> Unbalanced:
    at = find_original(cut.text, typed, place)
    before = _BORDER.split(cut.text[:at])[-1]
    after = _BORDER.split(cut.text[at:])[0]
    if len(before) > _AROUND:
        before = before[-_AROUND:].partition(" ")[2]
    if len(after) > _AROUND:
        after = after[:_AROUND].rpartition(" ")[0]
    before = _show(cut, before).lstrip()
    excerpt = before + _show(cut, after)
    return Unbalanced(cut.text[at], excerpt.rstrip(), len(before))


def _show(cut: Cut, text: str) -> str:
    """Give text on one line, for an editor to read."""
    return re.sub(r"\s+", " ", cut.read(text).replace(OPAQUE, "…"))

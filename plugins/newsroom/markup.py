"""From a story's Markdown to the HTML of its body: safe, with anchors, links listed.

Most bodies are plain enough for ``plain_markdown``; the others go through Python-Markdown
and then nh3. What nh3 would remove is refused with a message, never silently dropped.
"""

import re
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct

from plugins.newsroom.findings import Finding
from plugins.newsroom.plain_markdown import render_plain_markdown
from plugins.newsroom.slugs import slugify

if TYPE_CHECKING:
    from markdown import Markdown

EXTENSIONS = ("tables", "footnotes", "abbr", "attr_list", "def_list", "sane_lists", "fenced_code")
THEME_IDS = frozenset(
    """
    inhalt quellen quellen-titel korrekturen korrekturen-titel minute monate suchwort
    """.split()  # noqa: SIM905 - words read better than quoted words
)
"""Ids that pages use themselves; a heading of that name gets another."""

_HEADING = re.compile(r"<h([1-6])((?: [^>]*)?)>(.*?)</h\1>", re.DOTALL)
_ID = re.compile(r' id="([^"]*)"')
_TAG = re.compile(r"<[^>]*>")
_ATTRIBUTES = re.compile(r'<[a-z][a-z0-9]*((?: [^\s="<>]+="[^"]*")+)>')
_LINK = re.compile(r' (?:href|src)="([{|#][^"]*)"')
_OUTSIDE = re.compile(r'<a ([^>]*?)href="(https?:)')
_TABLE = re.compile(r"<table(?=[ >])")
_HEAD = re.compile(r"<thead>.*?</thead>", re.DOTALL)
_COLUMN = re.compile(r"<th(?=[ >])(?![^>]* scope=)")
_ALIGN = re.compile(r' align="(left|center|right)"')
_FOOTNOTE = re.compile(r'(id="|href="#)(fn|fnref)(\d*):')


class Body(Struct):
    """A story's body as HTML, and what is in it."""

    html: str
    findings: list[Finding]
    headings: tuple[str, ...] = ()
    anchors: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    """Internal targets: ``{filename}…``, ``{static}…``, ``#anchor``; each once, in order."""


def compose_body(source: str, first_line: int, slug: str, lang: str) -> Body:
    """Render a body.

    Args:
        source: the Markdown.
        first_line: number of its first line in the file, for findings.
        slug: of the story; makes the ids of footnotes unique among stories.
        lang: of the story.
    """
    findings: list[Finding] = []
    html = render_plain_markdown(source)
    plain = html is not None
    if html is None:
        html = _render_fully(source, first_line, slug, lang, findings)
    headings: tuple[str, ...] = ()
    if "<h" in html:
        html, headings = anchor_headings(html)
    if plain and "<a " not in html:
        return Body(html, findings, headings, tuple(_ID.findall(html)) if headings else ())
    html = _OUTSIDE.sub(r'<a \1rel="external" href="\2', html)
    attributes = "".join(_ATTRIBUTES.findall(html))  # code may speak of such
    anchors = tuple(_ID.findall(attributes))
    links = tuple(dict.fromkeys(link for link in _LINK.findall(attributes) if not _is_note(link)))
    if not plain:
        from plugins.newsroom.slips import Slips  # noqa: PLC0415 - plain bodies have none

        findings += Slips(source, first_line, html, anchors, attributes).find()
    return Body(html, findings, headings, anchors, tuple(unescape(link) for link in links))


def unescape(text: str) -> str:
    """Return the text that a piece of HTML text or an attribute stands for."""
    if "&" not in text:
        return text
    from html import unescape as unescape_all  # noqa: PLC0415 - a large table, rarely needed

    return unescape_all(text)


@cache
def _markdown() -> "Markdown":
    """Return the process's Python-Markdown: making one costs as much as ten stories."""
    from markdown import Markdown  # noqa: PLC0415 - 40 ms that most builds never need

    return Markdown(
        extensions=list(EXTENSIONS),
        extension_configs={
            "tables": {"use_align_attribute": True},
            "footnotes": {"BACKLINK_TITLE": "{}"},
        },
        output_format="html",
    )


def render_markdown(source: str) -> str:
    """Return what Python-Markdown makes of a text; not sanitised."""
    return _markdown().reset().convert(source)


def _render_fully(
    source: str, first_line: int, slug: str, lang: str, findings: list[Finding]
) -> str:
    from plugins.newsroom.sanitising import sanitise  # noqa: PLC0415 - loads nh3

    html = render_markdown(source)
    if 'class="footnote' in html:
        html = _FOOTNOTE.sub(rf"\1\2\3-{slug}-", html)
    html, removed = sanitise(html)
    for violation in removed:
        line, column = _place(source, first_line, violation.seen, violation.nth)
        values = {"seen": violation.shown, "tag": violation.tag}
        findings.append(Finding(violation.message, line, column, values))
    return wrap_tables(html, lang) if "<table" in html else html


def find_in_source(source: str, seen: str, nth: int = 0) -> tuple[int, int]:
    """Return line and column of the ``nth`` place (from 0) where something stands; 0, 0 if none."""
    places = [m.start() for m in re.finditer(re.escape(seen), source, re.IGNORECASE)]
    if not places:
        return 0, 0
    return place_at(source, places[min(nth, len(places) - 1)])


def place_at(source: str, at: int) -> tuple[int, int]:
    """Return line and column of a place in a text."""
    return source.count("\n", 0, at) + 1, at - source.rfind("\n", 0, at)


def _place(source: str, first_line: int, seen: str, nth: int = 0) -> tuple[int, int]:
    """Find the place of something in the file; the whole file when it can't be told."""
    line, column = find_in_source(source, seen, nth)
    return (line + first_line - 1, column) if line else (0, 0)


def anchor_headings(html: str) -> tuple[str, tuple[str, ...]]:
    """Give every heading an id; where a body uses ``h1``, all move down by one.

    Returns:
        the HTML and the headings as plain text.
    """
    taken = {*_ID.findall(html), *THEME_IDS}
    down = 1 if "<h1" in html else 0
    headings: list[str] = []

    def anchor(match: re.Match[str]) -> str:
        level, attributes, inner = match.groups()
        tag = f"h{min(6, int(level) + down)}"
        headings.append(unescape(_TAG.sub("", inner)))
        if ' id="' not in attributes:
            name = _free_name(slugify(headings[-1]) or "abschnitt", taken)
            attributes = f' id="{name}"{attributes}'
        return f"<{tag}{attributes}>{inner}</{tag}>"

    return _HEADING.sub(anchor, html), tuple(headings)


def _free_name(name: str, taken: set[str]) -> str:
    free, number = name, 2
    while free in taken:
        free, number = f"{name}-{number}", number + 1
    taken.add(free)
    return free


def wrap_tables(html: str, lang: str) -> str:
    """Let wide tables scroll on their own, tell what headers head, align by class."""
    label = "Tabelle" if lang.startswith("de") else "Table"
    wrapper = f'<div class="lb-table" role="region" aria-label="{label}" tabindex="0">'
    html = _TABLE.sub(f"{wrapper}<table", html).replace("</table>", "</table></div>")
    html = _HEAD.sub(lambda head: _COLUMN.sub('<th scope="col"', head[0]), html)
    return _ALIGN.sub(r' class="lb-\1"', html)


def _is_note(link: str) -> bool:
    return link.startswith(("#fn-", "#fnref"))

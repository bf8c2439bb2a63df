"""From a story's Markdown to the HTML of its body: safe, with anchors, links listed.

Most bodies are plain enough for ``plain_markdown``; the others go through Python-Markdown
and then nh3. What nh3 would remove is refused with a message, never silently dropped.
"""

import re
from functools import cache
from itertools import count
from typing import TYPE_CHECKING

from msgspec import Struct

from plugins.manuscripts import messages
from plugins.manuscripts.headings import anchor_headings, find_skipped_levels
from plugins.manuscripts.html_text import unescape
from plugins.manuscripts.limits import TooMuch, check_signs
from plugins.manuscripts.plain_markdown import render_plain_markdown
from plugins.manuscripts.source_places import find_in_source
from plugins.problems.findings import Finding

if TYPE_CHECKING:
    from markdown import Markdown

EXTENSIONS = ("tables", "footnotes", "abbr", "attr_list", "def_list", "sane_lists")
MOST_REMOVED = 100
"""Of what a body may not bring that are told: the place of each takes a look through it."""
_ID = re.compile(r' id="([^"]*)"')
_ATTRIBUTES = re.compile(r'<[a-z][a-z0-9]*((?: [^\s="<>]+="[^"]*")+)>')
_LINK = re.compile(r' (?:href|src)="([{|#][^"]*)"')
_OUTSIDE = re.compile(r'<a ([^>]*?)href="(https?:)')
_BELOW = re.compile(r"<h[3-6]")
_TABLE = re.compile(r"<table(?=[ >])")
_HEAD = re.compile(r"<thead>.*?</thead>", re.DOTALL)
_COLUMN = re.compile(r"<th(?=[ >])(?![^>]* scope=)")
_ALIGN = re.compile(r' align="(left|center|right)"')
_FOOTNOTE = re.compile(r'(id="|href="#)(fn|fnref)(\d*):')
_CALL = re.compile(r'(<a class="footnote-ref"[^>]*)>(\d+)<')
_BACK = re.compile(r'(<a class="footnote-backref"[^>]*) title="')


class Body(Struct):
    """A story's body as HTML, and what is in it."""

    html: str
    findings: list[Finding]
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
        try:
            html = _render_fully(source, first_line, slug, lang, findings)
        except (RecursionError, TooMuch) as error:
            _markdown.cache_clear()  # it stands in the middle of this text
            message = error.message if isinstance(error, TooMuch) else messages.TOO_NESTED
            return Body("", [Finding(message, first_line)])
    headings: tuple[str, ...] = ()
    if "<h" in html:
        html, headings = anchor_headings(html)
        if _BELOW.search(html):
            findings += find_skipped_levels(source, first_line, headings)
    if plain and "<a " not in html:
        return Body(html, findings, tuple(_ID.findall(html)) if headings else ())
    html = _OUTSIDE.sub(r'<a \1rel="external" href="\2', html)
    attributes = "".join(_ATTRIBUTES.findall(html))  # code may speak of such
    anchors = tuple(_ID.findall(attributes))
    links = tuple(dict.fromkeys(link for link in _LINK.findall(attributes) if not _is_note(link)))
    if not plain:
        from plugins.manuscripts.slips import Slips  # noqa: PLC0415 - plain bodies have none

        findings += Slips(source, first_line, html, anchors, attributes).find()
    return Body(html, findings, anchors, tuple(unescape(link) for link in links))


@cache
def _markdown() -> "Markdown":
    """Return the process's Python-Markdown: making one costs as much as ten stories."""
    from markdown import Markdown  # noqa: PLC0415 - 40 ms that most builds never need

    from plugins.manuscripts.asterisks import Asterisks  # noqa: PLC0415 - the same
    from plugins.manuscripts.fences import Fences  # noqa: PLC0415 - the same
    from plugins.manuscripts.limiter import Limiter  # noqa: PLC0415 - the same

    return Markdown(
        extensions=[*EXTENSIONS, Fences(), Asterisks(), Limiter()],
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
    from plugins.manuscripts.sanitising import (  # noqa: PLC0415 - loads nh3
        blank_unread,
        find_unclosed,
        sanitise,
    )

    check_signs(source)
    html = render_markdown(source)
    if 'class="footnote' in html:
        html = _FOOTNOTE.sub(rf"\1\2\3-{slug}-", html)
    unclosed = find_unclosed(html) if "<" in source else []
    html, removed = sanitise(html)
    removed += unclosed
    bare = blank_unread(source) if removed else source
    for violation in removed[:MOST_REMOVED]:
        line, column = find_in_source(bare, violation.seen, violation.nth)
        line += first_line - 1 if line else 0
        values = {"seen": violation.shown, "tag": violation.tag}
        findings.append(Finding(violation.message, line, column, values))
    if 'class="footnote' in html:
        html = _name_notes(html, lang)
    return wrap_tables(html, lang) if "<table" in html else html


def _name_notes(html: str, lang: str) -> str:
    """Say what footnotes are, and what leads to them and back; for who only hears "1" and "↩"."""
    german = lang.startswith("de")
    notes, note, back = (
        ("Fußnoten", "Fußnote", "Zurück zu") if german else ("Footnotes", "Footnote", "Back to")
    )
    block = '<div class="footnote"'
    html = html.replace(f"{block}>", f'{block} role="doc-endnotes" aria-label="{notes}">')
    html = _CALL.sub(rf'\1 aria-label="{note} \2">\2<', html)
    return _BACK.sub(rf'\1 aria-label="{back} ', html)


def wrap_tables(html: str, lang: str) -> str:
    """Let wide tables scroll on their own, tell what headers head, align by class.

    Listeners tell tables apart by their number.
    """
    word = "Tabelle" if lang.startswith("de") else "Table"
    alone = html.count("</table>") == 1
    number = count(1)

    def wrap(_: re.Match[str]) -> str:
        label = word if alone else f"{word} {next(number)}"
        return f'<div class="lb-table" role="region" aria-label="{label}" tabindex="0"><table'

    html = _TABLE.sub(wrap, html).replace("</table>", "</table></div>")
    html = _HEAD.sub(lambda head: _COLUMN.sub('<th scope="col"', head[0]), html)
    return _ALIGN.sub(r' class="lb-\1"', html)


def _is_note(link: str) -> bool:
    return link.startswith(("#fn-", "#fnref"))

"""Attributions: what the text says it has from somebody ("laut „Spiegel“", "wie KCNA berichtet").

The reader marks every candidate with ``<data value="Spiegel">laut „Spiegel“</data>``, an
element that no story may bring itself, and knows no outlets; whoever composes the page
turns the marks of outlets into links to the ledger and takes the others out.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from html import unescape

from plugins.manuscripts.attribution_triggers import LONGEST, TRIGGERS
from plugins.manuscripts.source_places import place_at

_compile = cache(re.compile)
"""A dozen such expressions take longer to compile than a story to read, and few are due."""

_PHRASES = ("laut ", "nach ", "according to ", "the ")

_NO_NAMES = frozenset(
    """
    Er Sie Es Wir Ich Das Die Der Dies Diese Dieser Man He She It They Angaben Berichten
    Bericht Informationen Quellen Medienberichten Zeitung
    """.split()  # noqa: SIM905 - words read better than quoted words
)
_BARRED = re.compile("<(a |code|pre|h2|h3)")
"""Elements in which no link may be."""
_MARK = re.compile(r'<data value="([^"]*)">(.*?)</data>', re.DOTALL)


def mark_attributions(html: str, lang: str) -> tuple[str, tuple[str, ...]]:
    """Mark all that a text in German or English attributes to a name.

    Returns:
        the HTML, and each name once in the order of the text.
    """
    found: dict[int, re.Match[str]] = {}
    for match in _find_attributions(html, lang[:2].lower()):
        found.setdefault(match.start(), match)
    if not found:
        return html, ()
    barred = set(_BARRED.findall(html))
    parts: list[str] = []
    names: dict[str, None] = {}
    at = 0
    for start in sorted(found):
        name = _name(found[start])
        if start < at or name in _NO_NAMES or _is_enclosed(html, start, barred):
            continue
        names[unescape(name)] = None
        begin, end = _span(found[start])
        parts += (html[at:begin], f'<data value="{name}">{html[begin:end]}</data>')
        at = end
    return "".join((*parts, html[at:])), tuple(names)


def find_attribution(source: str, name: str) -> tuple[int, int]:
    """Return line and column where Markdown attributes something to a name; 0, 0 if nowhere."""
    escaped = re.escape(name).replace("\\ ", r"\s")
    quoted = re.compile(rf"""(?<!\w)["'„‚“‘«‹*_]({escaped})["'“‘”’»›*_](?!\w)""")
    text = quoted.sub(r"„\1“", source)
    matches = (match for lang in TRIGGERS for match in _find_attributions(text, lang))
    starts = (m.start(m.lastgroup or 0) for m in matches if _name(m) == name)
    at = min(starts, default=-1)
    return place_at(text, at) if at >= 0 else (0, 0)


def _find_attributions(html: str, lang: str) -> Iterator[re.Match[str]]:
    text = html.replace("\N{NO-BREAK SPACE}", " ").replace("\n", " ")
    for trigger in TRIGGERS.get(lang, ()):
        at = text.find(trigger.text)
        while at >= 0:
            start = at - 1 if trigger.letters else at
            if text[start:at] in trigger.letters:
                if trigger.ahead and (match := _compile(trigger.ahead).match(text, start)):
                    yield match
                if trigger.around:
                    start = max(0, at - LONGEST)
                    if match := _compile(trigger.around).search(text, start, at + trigger.reach):
                        yield match
            at = text.find(trigger.text, at + 1)


def _span(match: re.Match[str]) -> tuple[int, int]:
    """Return what is marked: the phrase, or only the name where there is a clause around it."""
    phrase = match[0].lower()
    if phrase.startswith(_PHRASES) or phrase.endswith(" zufolge"):
        return match.span()
    start, end = match.span(match.lastgroup or 0)
    around = {"quoted": (1, 1), "english": (1, 1), "swiss": (1, 1), "slanted": (4, 5)}
    before, after = around.get(match.lastgroup or "", (0, 0))
    return start - before, end + after


def _name(match: re.Match[str]) -> str:
    return (
        match["quoted"] or match["english"] or match["swiss"] or match["slanted"] or match["plain"]
    )


def _is_enclosed(html: str, at: int, barred: Iterable[str]) -> bool:
    """Tell whether a place lies in a tag, or in one of the ``barred`` elements."""
    if html.rfind("<", 0, at) > html.rfind(">", 0, at):
        return True
    return any(
        html.rfind(f"<{tag}", 0, at) > html.rfind(f"</{tag.strip()}>", 0, at) for tag in barred
    )


def resolve_attributions(
    html: str, letters: Mapping[str, str], link: Callable[[str, str], str]
) -> str:
    """Turn the marks of outlets in the ledger into links, take out the others.

    Args:
        html: a body as the reader left it.
        letters: name as attributed → letter of the entry in the ledger.
        link: text and letter → the link's HTML.
    """

    def resolve(match: re.Match[str]) -> str:
        letter = letters.get(unescape(match[1]))
        return link(match[2], letter) if letter else match[2]

    return _MARK.sub(resolve, html)

"""Attributions: what the text says it has from somebody ("laut „Spiegel“", "wie KCNA berichtet").

The reader marks every candidate with ``<data value="Spiegel">laut „Spiegel“</data>``, an
element that no story may bring itself, and knows no outlets; whoever composes the page
turns the marks of outlets into links to the ledger and takes the others out.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from html import escape, unescape
from operator import itemgetter

from plugins.manuscripts.attribution_triggers import FURTHER, LONGEST, PIECE, TRIGGERS
from plugins.manuscripts.source_places import place_at

_Attribution = tuple[int, int, str]
"""Begin and end of what is marked, and the name."""

_compile = cache(re.compile)
"""A dozen such expressions take longer to compile than a story to read, and few are due."""

_PHRASES = ("laut ", "nach ", "according to ", "citing ", "the ")

_NO_NAMES = frozenset(
    """
    Er Sie Es Wir Ich Das Die Der Dies Diese Dieser Man He She It They Angaben Berichten
    Bericht Informationen Quellen Medienberichten Zeitung
    """.split()  # noqa: SIM905 - words read better than quoted words
)
_EMPHASIS = (
    r"""(?<!\w)(\*\*|__|["'„‚“‘«»‹*_])(?=\S)([^"„“”«»‹›*_<]{2,48}?)(?<=\S)"""
    r"""(\1|["'“‘”’«»›])(?!\w)"""
)
"""In Markdown, in any of the marks that become quotation marks or tags."""
_PAPERS = (
    *(" Anzeiger", "-Anzeiger", " Abendblatt", " Tageblatt", " Tagblatt", " Rundschau", " Kurier"),
    *(" Morgenpost", " Times", " Tribune", " Herald", " Telegraph"),
)
"""Last words of names that only newspapers have; "Moskauer Zeitung" may be any of that town."""
_ARTICLES = ("Der ", "Die ", "Das ", "Dem ", "Den ", "Ein", "Dies", "Jede")
_BARRED = re.compile("<(a |code|pre|h2|h3)")
"""Elements in which no link may be."""
_MARK = re.compile(r'<data value="([^"]*)">(.*?)</data>', re.DOTALL)


def mark_attributions(html: str, lang: str) -> tuple[str, tuple[str, ...]]:
    """Mark all that a text in German or English attributes to a name.

    Returns:
        the HTML, and the names in the order of the text, each as often as it is marked.
    """
    found = sorted(_find_attributions(html, lang[:2].lower()), key=itemgetter(0))
    if not found:
        return html, ()
    barred = set(_BARRED.findall(html))
    parts: list[str] = []
    names: list[str] = []
    at = 0
    for begin, end, name in found:
        if begin < at or name in _NO_NAMES or _is_enclosed(html, begin, barred):
            continue
        names.append(unescape(name))
        parts += (html[at:begin], f'<data value="{name}">{html[begin:end]}</data>')
        at = end
    return "".join((*parts, html[at:])), tuple(names)


def mark_plain(text: str, lang: str) -> tuple[str, tuple[str, ...]]:
    """Mark all that a plain text attributes to a name; return HTML, and the names."""
    return mark_attributions(escape(text, quote=False), lang)


def is_newspaper(name: str) -> bool:
    """Tell whether a name is that of a newspaper, whoever knows it; most names don't tell."""
    return name.endswith(_PAPERS) and not name.startswith(_ARTICLES)


def find_attribution(source: str, name: str, lang: str) -> tuple[int, int]:
    """Return line and column where Markdown attributes something to a name; 0, 0 if nowhere.

    Only blocks that hold the name are read: what triggers in others need is slow to compile.
    """
    start = 0
    for block in source.split("\n\n"):
        if name in _flatten(block):
            text = _compile(_EMPHASIS).sub(lambda m: f"„{m[1][1:]}{m[2]}{m[3][1:]}“", block)
            found = _find_attributions(text, lang[:2].lower())
            at = min((begin for begin, _, seen in found if seen.strip("*_") == name), default=-1)
            if at >= 0:
                return place_at(source, start + _flatten(text).index(name, at))
        start += len(block) + len("\n\n")
    return 0, 0


def _flatten(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\n", " ")


def _find_attributions(html: str, lang: str) -> Iterator[_Attribution]:
    """Find what is attributed, the same twice where two triggers stand in one sentence."""
    text = _flatten(html)
    for trigger in TRIGGERS.get(lang, ()):
        past, at = 0, text.find(trigger.text)
        while at >= 0:
            start = at - 1 if trigger.letters else at
            if text[start:at] in trigger.letters:
                if trigger.ahead and (match := _compile(trigger.ahead).match(text, start)):
                    yield from _read(match)
                if trigger.around:
                    start = max(past, at - LONGEST)
                    match = _compile(trigger.around).search(text, start, at + trigger.reach)
                    if match and not (trigger.barred and _compile(trigger.barred).match(text, at)):
                        yield from _read(match)
            past, at = at + 1, text.find(trigger.text, at + 1)


def _read(match: re.Match[str]) -> Iterator[_Attribution]:
    """Read the names, with the phrase, or only the name where there is a clause around it."""
    begin = match.start("name")
    name, end = _name(match)
    phrase = match[0].lower()
    if phrase.startswith(_PHRASES):
        begin = match.start()
    elif phrase.endswith(" zufolge") and not match["more"]:
        begin, end = match.span()
    yield begin, end, name
    at = match.start("more")
    while further := _compile(FURTHER).match(match.string, at, match.end("more")):
        name, end = _name(further)
        yield further.start("name"), end, name
        at = further.end()


def _name(match: re.Match[str]) -> tuple[str, int]:
    """Return a name, and where it ends, or what it is joined with: no capitals after that."""
    plain = match["plain"]
    if plain and (piece := _compile(PIECE).search(plain)):
        return plain[: piece.start()], match.start("plain") + piece.end()
    return match["quoted"] or match["slanted"] or plain, match.end("name")


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
        letters: name as attributed → letters of its entries in the ledger.
        link: text and letters → the link's HTML.
    """

    def resolve(match: re.Match[str]) -> str:
        found = letters.get(unescape(match[1]))
        return link(match[2], found) if found else match[2]

    return _MARK.sub(resolve, html)

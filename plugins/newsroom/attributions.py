"""Attributions: what the text says it has from somebody ("laut „Spiegel“", "wie KCNA berichtet").

The reader marks every candidate with ``<data value="Spiegel">laut „Spiegel“</data>``, an
element that no story may bring itself, and knows no outlets; whoever composes the page
turns the marks of outlets into links to the ledger and takes the others out.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from html import unescape

from plugins.newsroom.source_places import place_at

_CAPITAL = r"[A-ZÄÖÜ](?:[\w’-]|&amp;)*(?:\.(?:[\w’-]|&amp;)+)*"
_DOMAIN = r"[a-z0-9][a-z0-9-]*+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\b"
_NAME = (
    r"(?:„(?P<quoted>[^“<„\"\n]{2,48})“|“(?P<english>[^”<“\"\n]{2,48})”|"
    r"<em>(?P<slanted>[^<\"\n]{2,48})</em>|"
    rf"(?P<plain>{_DOMAIN}|(?:dpa|afp|apa|epd|kna|taz|ntv|{_CAPITAL})"
    rf"(?: (?:(?:of|the|de|la|le|für) )?{_CAPITAL}){{0,3}}))"
)
_KIND = (
    "(?:Nachrichtenagentur|Agentur|Nachrichtenmagazins?|Magazins?|Wochenzeitung|Tageszeitung|"
    "Zeitung|Senders?|Fernsehsenders?|Rundfunks?|Portals?|Blatte?s?|news agency|agency|newspaper|"
    "magazine|broadcaster)"
)
_WHO = (
    rf"(?:(?:der|dem|den|des|die|das|the|von|vom|einem|einer) ){{0,2}}"
    rf"(?:(?:[a-zäöüß]+(?:e|en|er|n) ){{0,2}}{_KIND} )?{_NAME}"
)
_REPORT = r"(?:Angaben|Informationen|Berichten|Meldungen|einem Bericht|Bericht) "
_SAYS = (
    "(?:berichtete?n?|schreibt|schrieb|meldete?n?|zitierte?|mitteilte?|reports?|reported|writes|"
    "wrote)"
)
_AS = rf"\b[Ww]ie (?:(?:auch|zuerst) )?{_WHO}(?=(?: [^\s.,;<]+){{0,6}} {_SAYS}\b)"
_FORWARD = (
    ("aut ", "lL", rf"\b[Ll]aut (?:{_REPORT})?{_WHO}"),
    ("ach ", "nN", rf"\b[Nn]ach {_REPORT}{_WHO}"),
    ("wie ", "", _AS),
    ("Wie ", "", _AS),
    ("o d", "sS", rf"\b[Ss]o (?=d[iea][ersm]?s? [„<]){_WHO}"),
    ("erichtet", "bB", rf"\b[Bb]erichtete? {_WHO}"),
    ("eldet", "mM", rf"\b[Mm]eldete? {_WHO}"),
    ("chreibt", "sS", rf"\b[Ss]chreibt {_WHO}"),
    ("chrieb", "sS", rf"\b[Ss]chrieb {_WHO}"),
    ("ccording to ", "aA", rf"\b[Aa]ccording to {_WHO}"),
)
"""A cue that is cheap to find and not frequent, the letter before it, and what must stand there."""

_SUBJECT = (
    r"(?:(?<=>)|(?<=[.:!?–“] ))"
    rf"(?:D(?:er|ie|as) (?=[„“<a-zäöü]|[A-ZÄÖÜ]{{2,}}\b|{_KIND} )|(?!D(?:er|ie|as) )){_WHO}"
    r"(?= (?:hatten?(?: [^\s.,;<]+){0,3} )?"
    "(?:berichte(?:te)?[nt]?|melde(?:te)?[nt]?|schreib(?:t|en)|schrieb(?:en)?|zitiert)\\b)"
)
"""At the start of a sentence only: neither "zur Zeit berichten" nor "in der Zeit schrieb er"; and
not "Die Welt berichtet davon", which takes quotation marks to be a newspaper."""
_BACKWARD = (
    (" berichte", _SUBJECT),
    (" melde", _SUBJECT),
    (" schr", _SUBJECT),
    (" zitiert", _SUBJECT),
    (" zufolge", rf"(?<![\w„]){_WHO} zufolge\b"),
    (" report", rf"(?<![\w“]){_WHO}(?= report(?:ed|s)\b)"),
)
_CUE = len(" berichteten ")
"""Characters of the longest cue that follows a name."""
_LONGEST = 90
"""Characters before a cue at which its attribution may begin."""

_compile = cache(re.compile)
"""A dozen such expressions take longer to compile than a story to read, and few are due."""

_CLAUSES = ("wie ", "so ", "berichtet", "meldet", "schreibt ", "schrieb ")

_NO_NAMES = frozenset(
    """
    Er Sie Es Wir Ich Das Die Der Dies Diese Dieser Man He She It They Angaben Berichten
    Bericht Informationen Quellen Medienberichten Zeitung
    """.split()  # noqa: SIM905 - words read better than quoted words
)
_BARRED = re.compile("<(a |code|pre|h2|h3)")
"""Elements in which no link may be."""
_MARK = re.compile(r'<data value="([^"]*)">(.*?)</data>', re.DOTALL)


def mark_attributions(html: str) -> tuple[str, tuple[str, ...]]:
    """Mark all that the text attributes to a name.

    Returns:
        the HTML, and each name once in the order of the text.
    """
    found: dict[int, re.Match[str]] = {}
    for match in _find_attributions(html):
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
    quoted = re.compile(rf"""(?<!\w)["'„‚“‘*_]({escaped})["'“‘”’*_](?!\w)""")
    text = quoted.sub(r"„\1“", source)
    matches = (match for match in _find_attributions(text) if _name(match) == name)
    at = min((match.start(match.lastgroup or 0) for match in matches), default=-1)
    return place_at(text, at) if at >= 0 else (0, 0)


def _find_attributions(html: str) -> Iterator[re.Match[str]]:
    text = html.replace("\N{NO-BREAK SPACE}", " ").replace("\n", " ")
    for cue, first, pattern in _FORWARD:
        before = len(first[:1])
        at = text.find(cue)
        while at >= 0:
            start = at - before
            if text[start:at] in first and (match := _compile(pattern).match(text, start)):
                yield match
            at = text.find(cue, at + 1)
    for cue, pattern in _BACKWARD:
        at = text.find(cue)
        while at >= 0:
            match = _compile(pattern).search(text, max(0, at - _LONGEST), at + _CUE)
            if match:
                yield match
            at = text.find(cue, at + 1)


def _span(match: re.Match[str]) -> tuple[int, int]:
    """Return what is marked: the phrase, or only the name where the phrase is a clause."""
    if match.re.pattern != _SUBJECT and not match[0].lower().startswith(_CLAUSES):
        return match.span()
    start, end = match.span(match.lastgroup or 0)
    around = {"quoted": (1, 1), "english": (1, 1), "slanted": (4, 5)}
    before, after = around.get(match.lastgroup or "", (0, 0))
    return start - before, end + after


def _name(match: re.Match[str]) -> str:
    return match["quoted"] or match["english"] or match["slanted"] or match["plain"]


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

"""What HTML a story may bring: nh3 keeps the allowed and drops the rest, and we say what.

nh3 (ammonia, html5ever) is the guard; the scan only explains. So a scan that misses
something costs a message, never safety: then a general message tells that nh3 changed
something.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from html import unescape
from typing import TypeAlias
from urllib.parse import unquote

from markdown.util import BLOCK_LEVEL_ELEMENTS
from msgspec import Struct

from plugins.manuscripts import messages
from plugins.manuscripts.fences import blank_fences
from plugins.manuscripts.images import IMAGES
from plugins.manuscripts.unseen import CONTROL
from plugins.problems.findings import clip
from plugins.problems.problem import Message

TAGS = frozenset(
    """
    a abbr b blockquote br caption cite code dd del details div dl dt em figcaption figure
    h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s small span strong sub summary
    sup table tbody td tfoot th thead time tr u ul var
    """.split()  # noqa: SIM905 - words read better than quoted words
)
ATTRIBUTES = {
    "*": {"id", "class", "lang", "dir", "title"},
    "a": {"href", "hreflang"},
    "abbr": {"title"},
    "blockquote": {"cite"},
    "del": {"datetime"},
    "details": {"open"},
    "img": {"src", "alt", "width", "height"},
    "ins": {"datetime"},
    "li": {"value"},
    "ol": {"start", "reversed", "type"},
    "q": {"cite"},
    "td": {"align", "colspan", "rowspan", "headers"},
    "th": {"align", "colspan", "rowspan", "scope", "headers"},
    "time": {"datetime"},
}
SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_END_OPTIONAL = frozenset("br caption dd dt hr img li p tbody td tfoot th thead tr".split())  # noqa: SIM905

_START = re.compile(
    r"""<([a-zA-Z][^\s/>]*)((?:\s+|/)(?:[^<>"']|"[^"]*"|'[^']*')*)?>""",
)
_START_OR_END = re.compile(rf"{_START.pattern}|</([a-zA-Z][a-zA-Z0-9]*)")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_UNREAD = re.compile(
    rf"{_COMMENT.pattern}|(?<![\\`])(`+)(?!`)[^\n]{{1,500}}?(?<!`)\1(?!`)", re.DOTALL
)
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?""")
_FOREIGN_IMAGE = re.compile(r'<img [^>]*?src="((?:https?:)?//[^"]*)"')
_OWN_IMAGE = re.compile(r'<img [^>]*?src="([{|][^"#?]*)')
_NO_ALT = re.compile(r'<img (?![^>]*\balt="[^"]*[^\s"][^"]*")[^>]*?src="([^"]*)"')

_NUMBERED = re.compile(r"&#(?:[xX]0*([0-9a-fA-F]{1,4})|0*([0-9]{1,5}));?")

Piece: TypeAlias = tuple[str, str, str]
"""Tag, attribute and value; ("script", "", "") for the tag itself."""


class Violation(Struct):
    """Something that a story may not bring."""

    message: Message
    shown: str
    """As the message names it."""
    tag: str
    seen: str
    """What to look for in the source to find its place."""
    nth: int = 0
    """Which one of several alike, from 0."""


def sanitise(html: str) -> tuple[str, list[Violation]]:
    """Return HTML that is safe to publish, and everything that was not."""
    import nh3  # noqa: PLC0415 - only bodies with markup of their own need it

    clean = nh3.clean(
        html,
        tags=set(TAGS),
        attributes={tag: set(names) for tag, names in ATTRIBUTES.items()},
        url_schemes=set(SCHEMES),
        link_rel=None,
    ).replace("&nbsp;", "\N{NO-BREAK SPACE}")
    lost = Counter(_pieces(html)) - Counter(_pieces(clean))
    violations = _explain(list(lost.elements()))
    violations += [
        Violation(messages.FOREIGN_IMAGE, clip(source), "img", source)
        for source in _FOREIGN_IMAGE.findall(clean)
    ]
    violations += [
        Violation(messages.NO_IMAGE, clip(source), "img", source)
        for source in _OWN_IMAGE.findall(clean)
        if not unquote(source).lower().endswith(IMAGES)
    ]
    violations += [
        Violation(messages.IMAGE_WITHOUT_ALT, clip(source), "img", source)
        for source in _NO_ALT.findall(clean)
    ]
    if "&#" in html and CONTROL.search(clean):
        violations += _list_controls(html, clean)
    return clean, violations


def blank_unread(source: str) -> str:
    """Return Markdown with spaces for comments, fences and code in one line of backticks.

    All else keeps its place.
    """
    return _UNREAD.sub(lambda unread: re.sub(r"[^\n]", " ", unread[0]), blank_fences(source))


def find_unclosed(html: str) -> list[Violation]:
    """Find the tags that are never closed, so that they would hold the rest of the page.

    Where the end stands is all one: HTML that runs across paragraphs is closed too.
    """
    opened: defaultdict[str, list[Violation]] = defaultdict(list)
    seen: Counter[str] = Counter()
    for found in _START_OR_END.finditer(_COMMENT.sub("", html)):
        start, end = (found[1] or "").lower(), (found[3] or "").lower()
        if opened[end]:
            opened[end].pop()
        elif start in TAGS - _END_OPTIONAL:
            violation = Violation(
                messages.UNCLOSED_TAG, f"<{start}>", start, found[0], seen[found[0]]
            )
            opened[start].append(violation)
            seen[found[0]] += 1
    return [violation for left in opened.values() for violation in left]


def _list_controls(html: str, clean: str) -> Iterator[Violation]:
    """List the numbers that became control characters."""
    seen: Counter[str] = Counter()
    for number in _NUMBERED.finditer(html):
        char = chr(int(number[1], 16) if number[1] else int(number[2]))
        if char in clean and CONTROL.match(char):
            yield Violation(messages.CONTROL_ENTITY, number[0], "", number[0], seen[number[0]])
            seen[number[0]] += 1


def _pieces(html: str) -> list[Piece]:
    """List every tag and attribute of a piece of HTML."""
    pieces: list[Piece] = []
    for match in _START.finditer(_COMMENT.sub("", html)):
        tag = match[1].lower()
        pieces.append((tag, "", ""))
        for attribute in _ATTRIBUTE.finditer(match[2] or ""):
            name = attribute[1].lower()
            value = (attribute[2] or "").strip("\"'")
            pieces.append((tag, name, unescape(value) if name in _ADDRESSES else ""))
    return pieces


_ADDRESSES = frozenset({"href", "src", "cite"})


def _explain(lost: list[Piece]) -> list[Violation]:
    violations: list[Violation] = []
    gone = Counter(tag for tag, name, _ in lost if not name)
    seen: Counter[str] = Counter()
    for tag, name, value in lost:
        if name and (gone[tag] or tag not in TAGS):
            continue
        if not name:
            violation = Violation(messages.RAW_TAG, f"<{tag}>", tag, f"<{tag}")
        elif name in _ADDRESSES and name in ATTRIBUTES.get(tag, ()):
            violation = Violation(_explain_address(value), clip(value), tag, value)
        else:
            no_use = name == "markdown" and tag in BLOCK_LEVEL_ELEMENTS
            message = messages.MARKDOWN_ATTRIBUTE if no_use else messages.RAW_ATTRIBUTE
            violation = Violation(message, name, tag, name)
        violation.nth = seen[violation.seen]
        seen[violation.seen] += 1
        violations.append(violation)
    return violations


def _explain_address(address: str) -> Message:
    """Return why nothing may lead to an address."""
    is_web = address.lower().startswith(("http://", "https://"))
    return messages.BAD_HOST if is_web else messages.BAD_LINK

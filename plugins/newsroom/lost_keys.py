"""Keys below the front matter, where they count as text: an embargo there holds nothing back."""

import re
from collections.abc import Collection
from zoneinfo import ZoneInfo

from plugins.manuscripts.frontmatter import FrontMatter
from plugins.manuscripts.source_places import place_at
from plugins.newsroom import messages
from plugins.newsroom.values import Refused, parse_moment, parse_status
from plugins.problems.findings import Finding, clip

_END = re.compile(r"\n\s*\n")
_KEY = re.compile(
    r"^(?:[^\w\n>\\]|_)*([a-z]+(?:_[a-z]+)*)(?:[^\w\n]|_)*?[:;=](.*)", re.IGNORECASE | re.MULTILINE
)
"""What looks like a key, whatever signs are around it, but for quotations and a backslash."""
_SURE = re.compile(
    r"[a-z_]+:(?:\s*\n(?:-|[ \t])|.*\n---\s*$|\s+(?:\[.*\]|\{.*\})\s*$)", re.MULTILINE
)
"""A key in small letters that means no text: above its entries or a border, or with brackets."""
_ABOVE = " \t\n\xa0-"
"""Empty lines and borders above the first paragraph."""
_FENCES = ("```", "~~~")
"""What code begins with."""
_SIGNS = " \t\xa0\u200b*_\"'„“”.,;:"
"""What may stand around a value."""


def find_lost_key(front: FrontMatter, known: Collection[str], zone: ZoneInfo) -> Finding | None:
    """Find a key in the first paragraph of a body.

    Right below a header that no empty line ended, any known key is one. Elsewhere two are, or one
    that would hold the file back or can be nothing else: text may well begin with a word and a
    colon.
    """
    body = front.body.lstrip(_ABOVE)
    text = _END.split(body, maxsplit=1)[0]
    keys = [key for key in _KEY.finditer(text) if key[1].lower() in known]
    if not keys or text.startswith(_FENCES):
        return None
    lost = next((key for key in keys if _holds_back(key, zone)), None)
    sure = front.ends_in_text or (keys[0].start(1) == 0 and _SURE.match(text))
    if lost is None and len(keys) == 1 and not sure:
        return None
    lost = lost or keys[0]
    line, column = place_at(text, lost.start(1))
    line += front.body_line + front.body.count("\n", 0, len(front.body) - len(body)) - 1
    seen = clip(lost[0])
    if front.ends_in_text and line > front.body_line:
        ending = clip(front.body.partition("\n")[0])
        values = {"seen": ending, "lost": seen}
        return Finding(messages.HEADER_ENDS, front.body_line, 1, values)
    return Finding(messages.KEY_IN_TEXT, line, column, {"seen": seen, "key": lost[1].lower()})


def _holds_back(key: re.Match[str], zone: ZoneInfo) -> bool:
    """Tell whether a file with this key and value would not be published now, or not for ever."""
    name, value = key[1].lower(), key[2].strip(_SIGNS)
    try:
        if name == "status":
            return parse_status(value) != "published"
        return name in ("embargo", "expires") and bool(parse_moment(value, zone))
    except Refused:
        return False

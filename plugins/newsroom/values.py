"""What single values of the front matter mean: from the string typed to the thing meant.

Each function returns the value or raises ``Refused`` with the message for the editor.
"""

import datetime as dt
import posixpath
import re
from pathlib import PurePosixPath
from zoneinfo import ZoneInfo

from plugins.manuscripts.messages import BAD_HOST, SPACED_LINK
from plugins.manuscripts.raw import Raw
from plugins.manuscripts.slugs import slugify
from plugins.newsroom import messages
from plugins.press.rendering.dates import MONTHS
from plugins.problems.findings import clip
from plugins.problems.problem import Message, find_nearest

_MOMENT = re.compile(
    r"[1-9]\d{3}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?: ?(?:Z|[+-]\d\d:?\d\d))?)?"
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_SLASHED = re.compile(r"(\d{4})/(\d\d)/(\d\d)")
_NAMED = re.compile(
    r"(?:[A-Z][a-z]{2}, )?(\d{1,2}) (?:"
    + "|".join(f"({month[:3]})(?:{month[3:]})?" for month in MONTHS["en"])
    + r") (\d{4})\b"
)
"""A day with an English month, as in "3 Dec 2010"."""
_SAFE_DAY = re.compile("[12][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])")
"""A day that exists in every year: most need no look at the zone."""
_HOST = r"https?://(?=[\w\[])[^\s/?#<>\"\\%|{}^`]+"
_WEB = re.compile(rf"({_HOST})((?:[/?#][^\s<>\"\\]*)?)", re.IGNORECASE)
_WITH_PATH = re.compile(rf"{_HOST}[/?#]", re.IGNORECASE)
_PLAIN_WEB = re.compile(rf"{_HOST}[^\s<>\"\\%|\[\]{{}}^`]*")
"""An address as most are, which holds nothing that needs to be quoted."""
_UNQUOTED = re.compile(r"%(?![0-9A-Fa-f]{2})|[|\[\]{}^`]")
_BARE = re.compile(
    r"(?:[a-z]{0,6}:?/{1,2}|https?:)?((?:[\w-]+\.)+[a-z]{2,}(?:[/:?#].*)?)", re.IGNORECASE
)
"""An address whose beginning is missing or misspelt."""
_START = re.compile(r"https?://(?:www\.)?", re.IGNORECASE)
_TRACKING = re.compile(r"(?:utm_\w+|fbclid|gclid|wt_\w+|xtor)=")
_SLUG = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9_-]{0,198}[A-Za-z0-9])?")
_LANG = re.compile(r"([a-z]{2})(-[A-Za-z]{2})?")
_WHOLE = re.compile(r"[+-]?\d{1,4}")
_UNSAFE = re.compile(r"[\\\x00-\x1f\x7f]")
_ODD = re.compile(r"[\s#%?:*\"<>|\[\]{}^`]+")
"""What no part of an address may hold as it is, or no name of a file everywhere."""

STATUSES = ("draft", "published", "hidden")
_YES_NO = {"true": True, "yes": True, "ja": True, "false": False, "no": False, "nein": False}
_LANGUAGES = (
    " aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy"
    " da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht"
    " hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky"
    " la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny"
    " oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss"
    " st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo"
    " za zh zu"
    " "
)
"""ISO 639-1."""


class Refused(Exception):  # noqa: N818 - found and told, not an error
    """A value that can't be meant; says why."""

    def __init__(self, message: Message, nearest: str = "", **values: str) -> None:
        super().__init__(message.en)
        self.message = message
        self.nearest = nearest
        self.values = values


def parse_text(raw: Raw) -> str:
    """Return a text, on one line."""
    if not isinstance(raw, str):
        raise Refused(messages.NOT_TEXT)
    return " ".join(raw.split()) if "\n" in raw else raw


def parse_moment(raw: Raw, zone: ZoneInfo, *, fold: int = 0) -> dt.datetime:
    """Return a moment in local time, in whole seconds.

    Without an offset it is meant so, without a time midnight. Of an hour that the clocks
    repeat ``fold`` says whether the first (0) or the second (1) is meant. The offset is fixed,
    not a rule: a moment that has been stored and loaded is the same.
    """
    text = _write_iso(parse_text(raw))
    if not _MOMENT.fullmatch(text):
        raise Refused(messages.BAD_DATE, value=clip(parse_text(raw)))
    try:
        moment = dt.datetime.fromisoformat(text.replace(" +", "+").replace(" -", "-"))
        moment = _find_in_zone(moment.replace(microsecond=0, fold=fold), zone)
        offset = moment.utcoffset()
    except (ValueError, OverflowError):
        raise Refused(messages.NO_SUCH_DATE, value=clip(parse_text(raw))) from None
    return moment.replace(tzinfo=dt.timezone(offset or dt.timedelta()), fold=0)


def _write_iso(text: str) -> str:
    """Write a day as ISO 8601 does; Pelican's articles may have "2010/12/04" or "3 Dec 2010"."""
    if _MOMENT.fullmatch(text):
        return text
    if named := _NAMED.match(text):
        day, *months, year = named.groups()
        month = next(number for number, name in enumerate(months, 1) if name)
        return f"{year}-{month:02}-{day:0>2}{text[named.end() :]}"
    return _SLASHED.sub(r"\1-\2-\3", text)


def _find_in_zone(moment: dt.datetime, zone: ZoneInfo) -> dt.datetime:
    """Return a moment in local time.

    Raises:
        ValueError: the clocks skip it, as at the beginning of summer time.
    """
    if moment.tzinfo is not None:
        return moment.astimezone(zone)
    local = moment.replace(tzinfo=zone)
    shown = local.astimezone(dt.UTC).astimezone(zone).replace(tzinfo=None)
    if shown != moment and moment.time() != dt.time():  # a day begins though midnight be skipped
        raise ValueError(moment)
    return local


def parse_embargo(raw: Raw, zone: ZoneInfo) -> dt.datetime:
    """Return the moment before which nothing may appear, in doubt the later one."""
    return parse_moment(raw, zone, fold=1)


def parse_end(raw: Raw, zone: ZoneInfo) -> dt.datetime:
    """Return the moment at which something ends: of a day alone, at the end of the day."""
    moment = parse_moment(raw, zone)
    if not _DAY.fullmatch(_write_iso(parse_text(raw))) or moment.date() == dt.date.max:
        return moment
    return parse_moment((moment.date() + dt.timedelta(days=1)).isoformat(), zone)


def parse_day(raw: Raw, zone: ZoneInfo) -> dt.date:
    """Return a local day; a time of day is dropped."""
    if isinstance(raw, str) and _SAFE_DAY.fullmatch(raw):
        return dt.date.fromisoformat(raw)
    return parse_moment(raw, zone).date()


ZONED = frozenset({parse_moment, parse_embargo, parse_end, parse_day})
"""What takes the zone of the site as well."""


def parse_whole(raw: Raw) -> int:
    """Return a whole number."""
    text = parse_text(raw)
    if not _WHOLE.fullmatch(text):
        raise Refused(messages.BAD_WEIGHT, value=clip(text))
    return int(text)


def parse_yes_no(raw: Raw) -> bool:
    """Return true or false, in whatever spelling."""
    text = parse_text(raw)
    if text.lower() not in _YES_NO:
        raise Refused(messages.BAD_YES_NO, value=clip(text))
    return _YES_NO[text.lower()]


def parse_status(raw: Raw) -> str:
    """Return ``draft``, ``published`` or ``hidden``; what Pelican is to skip is a draft."""
    text = parse_text(raw).lower()
    if text == "skip":
        return "draft"
    if text not in STATUSES:
        near = find_nearest(text, STATUSES).found
        raise Refused(messages.BAD_STATUS, near, value=clip(text))
    return text


def parse_lang(raw: Raw) -> str:
    """Return a language by its ISO 639-1 code, with a country or without."""
    text = parse_text(raw)
    lang = _find_lang(text)
    if not lang:
        start = text[:2].lower() if text[:2].lower() in ("de", "en") else ""
        near = _find_lang((start or text[:2]) + text[2:].replace("_", "-")) or start
        raise Refused(messages.BAD_LANG, near, value=clip(text))
    return lang


def _find_lang(text: str) -> str:
    """Find a language with its country in capitals: Pelican makes small letters of a site's."""
    code = _LANG.fullmatch(text)
    known = code is not None and f" {code[1]} " in _LANGUAGES
    return text[:2] + text[2:].upper() if known else ""


def parse_web_address(raw: Raw) -> str:
    """Return an address on the web; what browsers show and HTML doesn't allow is quoted."""
    text = parse_text(raw)
    if _PLAIN_WEB.fullmatch(text):
        return text
    parts = _WEB.fullmatch(text)
    if parts is None:
        bare = _BARE.fullmatch(text)
        near = f"https://{bare[1]}" if bare else ""
        near = near if _WEB.fullmatch(near) else ""
        raise Refused(_explain_address(text), near, value=clip(text), seen=clip(text))
    return parts[1] + _UNQUOTED.sub(lambda sign: f"%{ord(sign[0]):02X}", parts[2])


def _explain_address(text: str) -> Message:
    """Return why a text is no address on the web."""
    if _WITH_PATH.match(text):
        return SPACED_LINK if " " in text else messages.BAD_URL
    return BAD_HOST if text.lower().startswith(("http://", "https://")) else messages.BAD_URL


def bare_address(url: str) -> str:
    """Return what addresses of one piece have in common, however it was found."""
    address, _, query = url.partition("#")[0].partition("?")
    kept = [part for part in query.split("&") if part and not _TRACKING.match(part)]
    return "?".join([_START.sub("", address.rstrip("/")), *sorted(kept)])


def parse_slug(raw: Raw) -> str:
    """Return a slug as typed."""
    text = parse_text(raw)
    if not _SLUG.fullmatch(text):
        raise Refused(messages.BAD_SLUG, slugify(text), value=clip(text))
    return text


def parse_save_as(raw: Raw) -> str:
    """Return an address within the output: a page ``x.html`` or a folder ``x/``."""
    text = parse_text(raw)
    output = PurePosixPath("/output")
    place = PurePosixPath(posixpath.normpath(output / text))
    inside = place.is_relative_to(output) and place != output
    if not inside or ".." in text.split("/") or text.startswith("/") or _UNSAFE.search(text):
        raise Refused(messages.SAVE_AS_OUTSIDE, value=clip(text))
    address = place.relative_to(output).as_posix()
    if not text.endswith("/") and not address.endswith((".html", ".htm")):
        raise Refused(messages.SAVE_AS_NO_PAGE, value=clip(text))
    if _ODD.search(text):
        raise Refused(messages.BAD_SAVE_AS, _ODD.sub("-", text), value=clip(text))
    if text.endswith("/"):
        return f"{address}/"
    return address.removesuffix("index.html") or address


def parse_words(raw: Raw) -> tuple[str, ...]:
    """Return a list of words, each once."""
    return tuple(dict.fromkeys(parse_series(raw)))


def parse_series(raw: Raw) -> tuple[str, ...]:
    """Return a list of words as typed; a text is split at ``;`` or else at ``,``."""
    if isinstance(raw, str):
        raw = [*raw.replace("\n", ",").split(";" if ";" in raw else ",")]
    if not isinstance(raw, list):
        raise Refused(messages.NOT_A_LIST)
    parts = [part for part in raw if isinstance(part, str)]
    if len(parts) < len(raw):
        raise Refused(messages.NOT_A_LIST)
    return tuple(word for part in parts if (word := part.strip()))

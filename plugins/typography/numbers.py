"""Numbers: grouping, ranges, the minus sign.

A row of digits may be a count or a name (a year, a postcode, a telephone number, an account). Only
a count may change, so a change needs a reason in the text: a round number, a unit, a small word
or a counted noun after it; and nothing that speaks for a name.
"""

import re

from msgspec import Struct

from plugins.typography.signs import EN_DASH, INLINE, MINUS, NBSP

_LONG = re.compile(r"[0-9][0-9]{4,}")
_SPACED_GROUPS = re.compile(
    r"[1-9](?<![\w.,:/+\-–]\w)(?<![0-9][ \u00a0][0-9])[0-9]{0,2}(?:[ \u00a0][0-9]{3})+(?![\w/-]|[ \u00a0][0-9]|[.,:][0-9]{3})"
)
_HYPHEN = re.compile(r"-(?=[0-9])")
_NUMBER = rf"[0-9]+(?:[.,:{NBSP}][0-9]+)*"
_LEFT = re.compile(rf"(?<![\w.,:/+\-–−@#{NBSP}])(?<![0-9] )({_NUMBER}\.?)\Z")
_RIGHT = re.compile(rf"({_NUMBER})(?![\w@]|-[0-9]|[/–][0-9]| ?-[ ]?[0-9])")
_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}|2100")
_DATE = re.compile(r"[0-9]{1,2}\.[0-9]{1,2}\.(?:[0-9]{2,4})?")
_SHORTEST_LONG = 5
_NARROW = 2
_LAST_MONTH = 12
_REACH = 40
"""Characters before and after a number that are looked at."""

_NAMED = re.compile(
    r"(?:Tel|Telefon|Telefax|Fax|Mobil|Handy|Hotline|Durchwahl|Rufnummer|Telefonnummer|Konto"
    r"|Kontonummer|Spendenkonto|Kto|BLZ|IBAN|BIC|ISBN|ISSN|PLZ|Postleitzahl|Postfach|Az|AZ"
    r"|Aktenzeichen|Drucksache|Nummer|Nr|Code|PIN|ID|WKN|Boeing|Airbus|DIN|ISO|ZIP|Zip|zip|phone"
    r"|Phone|No|number|Number|account|Account|code|box|Box|Asteroid|Flug|flight|Flight)"
    r"(?:-?Nr|-?Code|-?Nummer)?[.:]{0,2}[ \u00a0]?\(?\Z"
)
"""Words before a number that is a name."""
_HOUSE_NUMBER = re.compile(r"[0-9][a-z]?,[ \u00a0]?\Z|\b(?:D|A|CH|DE|AT)-\Z")
_NUMBERED = re.compile(
    r"(?:\bS\.|Seiten?|§§?|Art\.|Artikel|Nr\.|Nrn\.|Nummern|Kapitel|Kap\.|Abs\.|Absätze|Verse?"
    r"|Bd\.|Bände|Rn\.|Zeilen|Ziff\.|\bpp?\.|pages?|Nos?\.|chapters?|ca\.|etwa|rund|circa"
    r"|zwischen|Jahre[n]?|years?)[ \u00a0]?\Z"
)
"""Words before a range of pages, articles, years."""
_COUNTED = re.compile(
    rf"[ \n{NBSP}]?(?:[%‰€$£]|°C)|-?[ \n{NBSP}-](?:Uhr|Prozent|Euro|Cent|US-Dollar|Dollar|Franken"
    r"|Grad|Mio|Mrd|Millionen|Milliarden|Menschen|Personen|Einwohner|Soldaten|Stimmen|Tote|Opfer"
    r"|Todesfälle|Verletzte|Fälle|Infektionen|Neuinfektionen|Zuschauer|Besucher|Teilnehmer"
    r"|Teilnehmende|Teilnehmerinnen|Demonstranten|Mitarbeiter|Mitarbeiterinnen|Beschäftigte"
    r"|Arbeitsplätze|Stellen|Jobs|Kilometer|Meter|Tonnen|Hektar|Quadratmeter|Quadratkilometer"
    r"|Kubikmeter|Liter|Kilogramm|Gramm|Haushalte|Wohnungen|Flüchtlinge|Geflüchtete|Kinder"
    r"|Schüler|Studierende|Studenten|Frauen|Männer|Exemplare|Fahrzeuge|Autos|Unterschriften"
    r"|Mitglieder|Megawatt|Kilowattstunden|Jahre|Jahren|Tage|Tagen|Stunden|Minuten|Wochen|Monate"
    r"|Seiten|Punkte|Bürger|Wähler|Polizisten|Fans|Tiere|Bäume|Häuser|Tonnen|Plätze|Gäste"
    r"|people|persons|dollars|euros|pounds|percent|per|million|billion|years|months|weeks|days"
    r"|hours|minutes|miles|kilometres|kilometers|metres|meters|tonnes|tons|soldiers|troops|votes"
    r"|jobs|homes|pages|cases|deaths|km|m|kg|t|ha|km²|m²|MW|GW|kWh|MWh)(?:n|en)?(?!\w)"
)
"""What is counted: a unit or a noun that follows numbers in the news."""
_SMALL_WORD = re.compile(rf"[ \n{NBSP}][a-zäöüß]{{2}}")
_NAME_BEFORE = re.compile(r"[A-ZÄÖÜ]\w*[ \u00a0]\Z")
_OTHER_END = re.compile(rf"{EN_DASH}[0-9]{{5,}}|{EN_DASH}[0-9{NBSP},]{{6,}}")


class NumberStyle(Struct, frozen=True):
    """How a language writes large numbers: what groups the digits, what starts the decimals."""

    group: str
    decimal: str


GERMAN_NUMBERS = NumberStyle(group=NBSP, decimal=",")
ENGLISH_NUMBERS = NumberStyle(group=",", decimal=".")


def set_numbers(text: str, style: NumberStyle) -> str:
    """Set minus signs and ranges, and group numbers of five digits and more."""
    if "-" in text:
        text = _HYPHEN.sub(_set_hyphen, text)
    return _LONG.sub(lambda found: _group(found, style), text)


def fix_groups(text: str) -> str:
    """Keep groups of three digits that are written with spaces on one line."""
    return _SPACED_GROUPS.sub(lambda found: found[0].replace(" ", NBSP), text)


def _set_hyphen(found: re.Match[str]) -> str:
    """Decide on a hyphen before a digit: minus, dash of a range, or hyphen."""
    text, at = found.string, found.start()
    before = text[at - 1] if at else "\n"
    if before.isdigit() or before == ".":
        return EN_DASH if _is_range(text, at) else "-"
    head = text[max(0, at - _REACH) : at].rstrip(INLINE)
    before = head[-1:] or "\n"
    if before.isspace() or before in "([{„“‚‘\"'":
        counted = before in f" {NBSP}" and head.rstrip()[-1:].isdigit()
        return "-" if counted else MINUS
    return "-"


def _is_range(text: str, at: int) -> bool:
    left = _LEFT.search(text, max(0, at - _REACH), at)
    right = _RIGHT.match(text, at + 1)
    if left is None or right is None:
        return False
    if _NAMED.search(text, max(0, left.start() - _REACH), left.start()):
        return False
    low, high = left[1], right[1]
    if low.isdigit() and high.isdigit():
        reason = _COUNTED.match(text, right.end()) or _NUMBERED.search(
            text, max(0, left.start() - _REACH), left.start()
        )
        return _is_whole_range(low, high, with_reason=reason is not None)
    if low.endswith("."):
        return text.startswith(".", right.end()) and bool(
            _DATE.fullmatch(low) or low[:-1].isdigit()
        )
    if _DATE.fullmatch(low) and _DATE.fullmatch(high):
        return True
    if ":" in low and ":" in high:
        return True
    return "," in low + high or _COUNTED.match(text, right.end()) is not None


def _is_whole_range(low: str, high: str, *, with_reason: bool) -> bool:
    """Tell whether two whole numbers are the ends of a range."""
    if (low[0] == "0" or high[0] == "0") and not with_reason:
        return False
    if len(low) == len(high) and int(low) < int(high):
        years = _YEAR.fullmatch(low) and _YEAR.fullmatch(high)
        return bool(with_reason or years or len(low) <= _NARROW)
    if len(low) < len(high):
        return with_reason or len(high) <= _NARROW
    if len(high) == _NARROW and int(low[-_NARROW:]) < int(high):
        return with_reason or bool(_YEAR.fullmatch(low)) and int(high) > _LAST_MONTH
    return False


def _group(found: re.Match[str], style: NumberStyle) -> str:
    digits, text, start, end = found[0], found.string, found.start(), found.end()
    if digits[0] == "0" or not _is_count(text, start, end, style):
        return digits
    head = len(digits) % 3
    groups = [digits[:head]] if head else []
    groups += [digits[i : i + 3] for i in range(head, len(digits), 3)]
    return style.group.join(groups)


def _is_count(text: str, start: int, end: int, style: NumberStyle) -> bool:
    """Tell whether the digits count something, rather than name it."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before.isalnum() or (before and before in "_.,:/+#@=-\x02"):
        return False
    if after.isalnum() or (after and after in "_/@=:\x02"):
        return False
    head = text[max(0, start - _REACH) : start]
    if _NAMED.search(head) or _HOUSE_NUMBER.search(head) or head[-2:-1].isdigit():
        return False
    decimals = re.compile(rf"{re.escape(style.decimal)}[0-9]").match(text, end)
    if after in ".," and text[end + 1 : end + 2].isdigit() and not decimals:
        return False
    if after in " -" and text[end + 1 : end + 2].isdigit():
        return False
    if decimals:
        return True
    other = _OTHER_END.match(text, end)
    tail = other.end() if other else end
    if _COUNTED.match(text, tail):
        return True
    if text.startswith("-", tail):
        return False
    if text[start:end].endswith("00"):
        return True
    return _SMALL_WORD.match(text, tail) is not None and not _NAME_BEFORE.search(head)

"""How a German and an English text say from whom they have something.

Each trigger is sought in every text; only what stands around one that is found is looked at
closely.
"""

from msgspec import Struct

_CAPITAL = r"[A-ZÄÖÜ](?:[\w’-]|&amp;)*+(?:\.(?:[\w’-]|&amp;)+)*"
_DOMAIN = r"[a-z0-9][a-z0-9-]*+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\b"
_WEEKDAY = (
    "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    "(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)\\b"
)
"""No part of a name without quotation marks: "told Reuters Monday"."""
_SHORT = "dpa|afp|apa|epd|kna|taz|ntv"
_NAME = (
    r"(?:„(?P<quoted>[^“<„\"\n]{2,48})“|“(?P<english>[^”<“\"\n]{2,48})”|"
    r"«(?P<swiss>[^»<«\"\n]{2,48})»|"
    r"<em>(?P<slanted>[^<\"\n]{2,48})</em>|"
    rf"(?P<plain>{_DOMAIN}|(?:{_SHORT}|{_CAPITAL})"
    rf"(?: (?!{_WEEKDAY})(?:(?:of|the|de|la|le|für) )?{_CAPITAL}){{0,3}}))"
)
_KIND = (
    "(?:Nachrichtenagentur|Agentur|Nachrichtenmagazins?|Magazins?|Wochenzeitung|Tageszeitung|"
    "Zeitung|Illustrierten?|(?:Fernsehs|Radios|S)enders?|Rundfunks?|Portals?|Blatte?s?|"
    "news agency|agency|newspaper|magazine|broadcaster)"
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

_OUTLET = (
    rf"(?:(?=(?:de[rm] )?(?:[„«<]|[A-ZÄÖÜ]{{2}}|(?:{_SHORT}|Reuters|Bloomberg|{_DOMAIN})\b|"
    rf"(?:[a-zäöüß]+e[nr] ){{0,2}}{_KIND} )|de[rm] {_CAPITAL} [A-ZÄÖÜ]){_WHO}(?!-))"
)
"""Neither "der Mutter" nor "der Zeit": it takes quotation marks, capitals, a word such as Agentur,
or two words after an article, which the name of a person has not."""
_NAMES = r"(?:er|sie|[A-ZÄÖÜ][\w’-]+(?: [A-ZÄÖÜ][\w’-]+){0,4}(?: \([^()<]{2,20}\))?)"
_ROLE = rf"(?:der|ein|(?:die|eine)(?= [\w-]+in\b)) (?:[a-zäöüß]+ )?{_NAMES}"
"""A nominative: "die Forderung" may be an accusative, "die Sprecherin" is none."""
_DAY = r"(?: am [A-Z][a-z]+)?"
_NOT_OFF = r"(?!(?: [^\s.,;:<]+){0,5} (?:ab|zu)(?! ))"
_TOLD = (
    rf" sagte?n?(?:(?: {_NAMES})?{_DAY} (?=de[rm] )|(?: {_ROLE})?{_DAY} (?=dem )|"
    rf"(?: {_NAMES}| {_ROLE})?{_DAY} gegenüber ){_OUTLET}{_NOT_OFF}"
)
"""Not "sagte der Intendant der ARD", which is a genitive, nor "sagte der ARD ab"."""
_TOWARDS = (
    r"\b(?:(?:bestätig|beton|erklär|erzähl|schilder)te?n?|äußerte?n? sich)"
    rf"(?: {_NAMES}| {_ROLE})?{_DAY} gegenüber {_OUTLET}"
)
_INTERVIEW = (
    r"(?:(?<=\b[Ii]m )|(?<=\b[Ii]n einem )|(?<=\b[Ii]n seinem )|(?<=\b[Ii]n ihrem ))"
    rf"Interview mit {_OUTLET}"
)
_SPOKE = (
    "(?:sag|erklär|erzähl|beton|äußer|schilder|bestätig|kritisier|warn|forder|verteidig|begründ|"
    "kündig|räum|nann|mein)(?:t|te|ten|e|en)?\\b"
)
_TALK = (
    rf"(?:\bIm|\b{_SPOKE}(?: (?!(?:ist|sind|war|waren|sei|seien|steh\w*)\b)[^\s.;:<]+){{0,6}} im|"
    rf"\bim(?= Gespräch mit [^.;:<]{{2,60}} {_SPOKE})) Gespräch mit {_OUTLET}"
)
"""With a verb of saying, or at the start of a sentence: who "ist im Gespräch mit dem ZDF" may talk
of a contract."""
_SUBJECT = (
    r"(?:(?<=>)|(?<=[.:!?–“»] ))"
    rf"(?:D(?:er|ie|as) (?=[„“«<a-zäöü]|[A-ZÄÖÜ]{{2,}}\b|{_KIND} )|(?!D(?:er|ie|as) )){_WHO}"
    r"(?= (?:hatten?(?: [^\s.,;<]+){0,3} )?"
    "(?:berichte(?:te)?[nt]?|melde(?:te)?[nt]?|schreib(?:t|en)|schrieb(?:en)?|zitiert)\\b)"
)
"""At the start of a sentence only: neither "zur Zeit berichten" nor "in der Zeit schrieb er"; and
not "Die Welt berichtet davon", which takes quotation marks to be a newspaper."""
_AND_THEN = (
    rf"(?=[.,;:<)”’]| [–—]| {_WEEKDAY}| (?:that|on|in|at|by|earlier|later|last|this|yesterday|he|"
    r"she|it|they|there|the|his|her|its|their)\b(?! (?:must|should)\b))"
)
"""Neither "told the BBC to" nor "told BBC staff"."""
_IN_AN = r"(?:(?<=\b[Ii]n an )|(?<=\b[Ii]n his )|(?<=\b[Ii]n her ))"
LONGEST = 90
"""Characters before a trigger at which its attribution may begin."""


class Trigger(Struct, frozen=True):
    """Characters that are cheap to find and not frequent, and what may stand around them."""

    text: str
    letters: str = ""
    """One of which is before it, if any are given."""
    ahead: str = ""
    """Expression of what begins there, with the letter."""
    around: str = ""
    """Expression of what begins before, up to ``LONGEST`` characters."""
    reach: int = len(" berichteten ")
    """Characters from the trigger's beginning that ``around`` may need."""


TRIGGERS = {
    "de": (
        Trigger("aut ", "lL", rf"\b[Ll]aut (?:{_REPORT})?{_WHO}"),
        Trigger("ach ", "nN", rf"\b[Nn]ach {_REPORT}{_WHO}"),
        Trigger("wie ", ahead=_AS),
        Trigger("Wie ", ahead=_AS),
        Trigger("o d", "sS", rf"\b[Ss]o (?=d[iea][ersm]?s? [„«<]){_WHO}"),
        Trigger("erichte", "bB", rf"\b[Bb]erichtete? {_WHO}", _SUBJECT),
        Trigger("elde", "mM", rf"\b[Mm]eldete? {_WHO}", _SUBJECT),
        Trigger("chreib", "sS", rf"\b[Ss]chreibt {_WHO}", _SUBJECT),
        Trigger("chrieb", "sS", rf"\b[Ss]chrieb {_WHO}", _SUBJECT),
        Trigger(" zitiert", around=_SUBJECT),
        Trigger(" zufolge", around=rf"(?<![\w„]){_WHO} zufolge\b"),
        Trigger(" sagt", ahead=_TOLD),
        Trigger(" gegenüber ", around=_TOWARDS, reach=LONGEST),
        Trigger("nterview mit ", "I", _INTERVIEW),
        Trigger(" Gespräch mit ", around=_TALK, reach=LONGEST),
    ),
    "en": (
        Trigger("ccording to ", "aA", rf"\b[Aa]ccording to {_WHO}"),
        Trigger(" report", around=rf"(?<![\w“]){_WHO}(?= report(?:ed|s)\b)"),
        Trigger("told ", ahead=rf"\btold {_WHO}{_AND_THEN}"),
        Trigger("nterview with ", "i", rf"{_IN_AN}interview with {_WHO}"),
    ),
}
"""Of each language."""

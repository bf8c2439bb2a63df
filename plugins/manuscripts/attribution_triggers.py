"""How a German and an English text say from whom they have something.

Each trigger is sought in every text; only what stands around one that is found is looked at
closely.
"""

from msgspec import Struct

_CAPITAL = r"[A-ZÄÖÜ](?:[\w’-]|&amp;)*+(?:\.(?:[\w’-]|&amp;)+)*"
_DOMAIN = r"[a-z0-9][a-z0-9-]*+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\b"
_WEEKDAY = (
    "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur)day|"
    "Sunday(?! (?:Times|Telegraph|Mirror|Express|Post|World|Independent))|"
    "(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)\\b"
)
"""No part of a name without quotation marks: "told Reuters Monday"."""
_SMALL = (
    "(?:dpa|afp|apa|epd|kna|sid|taz|nd|ntv|n-tv|t-online|tagesschau|kicker|heise(?: online)?|"
    "golem|correctiv|watson|brand eins)\\b(?!-[a-z])"
)
"""Names written small that need no quotation marks."""
PIECE = r"-(?:Angaben|Informationen|Berichte?n?|Meldung(?:en)?|Recherchen?)\b"
"""What a name may be joined with: "Spiegel-Informationen"."""
_OPEN = "[„“«»‚<]"
_INNER = r"[^“”„‚‘«»<\"\n]{2,48}"
_NAME = (
    rf"(?P<name>[„“«»‚](?P<quoted>{_INNER})[“”«»‘]|<(?:em|strong)>(?P<slanted>{_INNER})</\w+>|"
    rf"(?P<plain>(?:{_DOMAIN}|{_SMALL})(?:{PIECE})?|"
    r"(?:The )?(?<!Daily )(?<!Royal )Mail on Sunday\b|"
    rf"{_CAPITAL}(?: (?!{_WEEKDAY})(?:(?:of|de|la|le|für) )?{_CAPITAL}){{0,3}}))"
)
_KIND = (
    "(?:(?:Nachrichtena|A)gentur(?:en)?|(?:Nachrichtenm|M)agazins?|(?:Wochenz|Tagesz|Z)eitung(?:en)?|"
    "Illustrierten?|(?:Fernsehs|Radios|S)enders?|Rundfunks?|Portals?|Blatte?s?|"
    "(?:news )?agenc(?:y|ies)|newspapers?|magazines?|broadcasters?)"
)
_WHO = (
    rf"(?:(?:der|dem|den|des|die|das|the|von|vom|einem|einer) ){{0,2}}"
    rf"(?:(?:[a-zäöüß]+(?:e|en|er|n) ){{0,2}}{_KIND} )?{_NAME}"
)
_ARTICLE = "(?:(?:de[rmns]|die|das|von|vom|the) )?"
_QUOTE = rf"(?:[„“«»‚]{_INNER}[“”«»‘]|<\w+>{_INNER}</\w+>)"
_MARKED = f"{_ARTICLE}{_QUOTE}"
_FURTHER = (
    rf"{_ARTICLE}(?:\w*(?:gentur|eitung|agazin|ender)(?:en)? )?(?:{_QUOTE}|{_DOMAIN}|{_SMALL}|"
    r"[A-ZÄÖÜ][\w’-]*+(?:\.\w+)*(?: [A-ZÄÖÜ][\w’-]*+(?:\.\w+)*){0,3})"
)
"""About the same without groups; what it finds is read name by name."""
_LIST = rf"(?:(?:, {_FURTHER})* (?:und|sowie) {_FURTHER})?"
_MARKED_LIST = rf"(?:(?:, {_MARKED})* (?:und|sowie) {_MARKED})?"
"""Where a new clause may follow: "berichtet Reuters und Apple bestätigte"."""
_MORE = f"(?P<more>{_LIST})"
_MORE_MARKED = f"(?P<more>{_MARKED_LIST})"
_MORE_OF_MANY = f"(?P<more>(?(many){_LIST}|{_MARKED_LIST}))"
_REPORT = (
    "(?:(?:gemeinsamen |übereinstimmenden )?(?:Angaben|Informationen|Berichten|Meldungen|"
    "Recherchen)|(?:eine[mn] )?Bericht|einer (?:Meldung|Recherche)) "
)
_SAYS = (
    "(?:(?:bericht|meld)(?:ete?n?|en)|schreib(?:t|en)|schrieb(?:en)?|zitierte?n?|mitteilte?n?|reports?|"
    "reported|writes|wrote)"
)
_AS = rf"\b[Ww]ie (?:(?:auch|zuerst) )?{_WHO}{_MORE}(?=(?: [^\s.,;<]+){{0,6}} {_SAYS}\b)"

_OUTLET = (
    rf"(?:(?=(?:de[rm] )?(?:{_OPEN}|[A-ZÄÖÜ]{{2}}|{_SMALL}|(?:Reuters|Bloomberg|{_DOMAIN})\b|"
    rf"(?:[a-zäöüß]+e[nr] ){{0,2}}{_KIND} )|de[rm] {_CAPITAL} [A-ZÄÖÜ]){_WHO}{_MORE_MARKED}(?!-))"
)
"""Neither "der Mutter" nor "der Zeit": it takes quotation marks, capitals, a word such as Agentur,
or two words after an article, which the name of a person has not."""
_NAMES = r"(?:er|sie|[A-ZÄÖÜ][\w’-]+(?: [A-ZÄÖÜ][\w’-]+){0,4}(?: \([^()<]{2,20}\))?)"
_ROLE = rf"(?:der|ein|(?:die|eine)(?= [\w-]+in\b)) (?:[a-zäöüß]+ )?{_NAMES}"
"""A nominative: "die Forderung" may be an accusative, "die Sprecherin" is none."""
_DAY = r"(?: am [A-Z][a-z]+)?"
_NOT_OFF = r"(?!(?: [^\s.,;:<]+){0,5} (?:ab|zu)(?! ))"
_TOLD = (
    rf"\bsagte?n?(?:(?: {_NAMES})?{_DAY} (?=de[rm] )|(?: {_ROLE})?{_DAY} (?=dem )|"
    rf"(?: {_NAMES}| {_ROLE})?{_DAY} gegenüber ){_OUTLET}{_NOT_OFF}"
)
"""Not "sagte der Intendant der ARD", which is a genitive, nor "sagte der ARD ab"."""
_TOWARDS = (
    r"\b(?:(?:bestätig|beton|erklär|erzähl|schilder)te?n?|äu(?:ß|ss)erte?n? sich)"
    rf"(?: {_NAMES}| {_ROLE})?{_DAY} gegenüber {_OUTLET}"
)
_INTERVIEW = (
    r"(?:(?<=\b[Ii]m )|(?<=\b[Ii]n einem )|(?<=\b[Ii]n seinem )|(?<=\b[Ii]n ihrem ))"
    rf"Interview mit {_OUTLET}"
)
_SPOKE = (
    "(?:sag|erklär|erzähl|beton|äu(?:ß|ss)er|schilder|bestätig|kritisier|warn|forder|verteidig|begründ|"
    "kündig|räum|nann|mein)(?:t|te|ten|e|en)?\\b"
)
_TALK = (
    rf"(?:\bIm|\b{_SPOKE}(?: (?!(?:ist|sind|war|waren|sei|seien|steh\w*)\b)[^\s.;:<]+){{0,6}} im|"
    rf"\bim(?= Gespräch mit [^.;:<]{{2,60}} {_SPOKE})) Gespräch mit {_OUTLET}"
)
"""With a verb of saying, or at the start of a sentence: who "ist im Gespräch mit dem ZDF" may talk
of a contract."""
_SUBJECT = (
    r"(?:(?<![^>])|(?<=[.:!?–“«»] ))"
    rf"(?:D(?:er|ie|as) (?={_OPEN}|[a-zäöü]|[A-ZÄÖÜ]{{2,}}\b|{_KIND} )|(?!(?:D(?:er|ie|as)|Wie) ))"
    rf"{_WHO}{_MORE}(?= (?:hatten?(?: [^\s.,;<]+){{0,3}} )?"
    "(?:berichte(?:te)?[nt]?|melde(?:te)?[nt]?|schreib(?:t|en)|schrieb(?:en)?|zitiert)\\b)"
)
"""At the start of a sentence only: neither "zur Zeit berichten" nor "in der Zeit schrieb er"; and
not "Die Welt berichtet davon", which takes quotation marks to be a newspaper."""
_ACCORDING = rf"(?<![\w„]){_WHO}(?:{PIECE})?{_MORE} zufolge\b"
_IT_SAYS = (
    r"\bhei(?:ß|ss)t es i[nm] (?:einem Bericht )?"
    rf"(?=(?:de[rms] )?(?:{_OPEN}|{_KIND})){_WHO}{_MORE}"
)
"""Not "heißt es in der EU-Kommission", where nothing is published."""
_SO = (
    rf"\b[Ss]o (?:(?=d[iea][ersm]?s? {_OPEN})|"
    rf"(?<=[,–] so )(?=d(?:er|ie|as) (?:[A-ZÄÖÜ]{{2}}|{_SMALL}))){_WHO}{_MORE}"
)
_ENDS = "(?:ete?|(?P<many>(?:et)?en))"
"""Of a verb, and whether more than one are its subject."""
_AND_THEN = (
    rf"(?=[.,;:<)”’]| [–—]| {_WEEKDAY}| (?:that|on|in|at|by|earlier|later|last|this|yesterday|he|"
    r"she|it|they|there|the|his|her|its|their)\b(?! (?:must|should)\b))"
)
"""Neither "told the BBC to" nor "told BBC staff"."""
_IN_AN = r"(?:(?<=\b[Ii]n an )|(?<=\b[Ii]n his )|(?<=\b[Ii]n her )|(?<=\b[Ii]n )(?=interviews ))"
_PRESS = (
    r"[<“]|(?:[A-Z]\w+ ){0,3}(?:Reuters|Bloomberg|Xinhua|AP|AFP|dpa|KCNA|TASS|BBC|CNN|ABC|NBC|CBS|"
    r"ITV|NPR|NHK|ARD|ZDF|FT|NYT|WSJ|FAZ|Times|Post|Journal|Guardian|News|Telegraph|Herald|Monde|"
    r"Spiegel|Politico|Axios|Jazeera|Associated Press)\b"
)
"""Most who say or are cited publish nothing."""
_REPORTED = r"(?= (?:(?:first|also|earlier|later|previously|ha[ds]|have) ){0,2}report(?:ed|s)?\b)"
_TWO = f"(?: (?:and|as well as) {_FURTHER})"
_OTHERS = (
    r"(?:others|other (?:[a-z]+ )?(?:agencies|broadcasters|media|newspapers|organi[sz]ations|"
    r"outlets|papers))\b"
)
_PAPER = rf"(?=(?:the )?(?:{_PRESS})){_FURTHER}"
_MANY = (
    rf"(?:(?:, {_PAPER})*,? and (?:{_PAPER}|{_OTHERS})"
    rf"(?:{_AND_THEN}|{_REPORTED}|(?= (?:said|wrote)\b)))"
)
"""Of the press only: "according to Reuters, Apple and Google" attributes nothing to Google, nor
"according to Reuters, AP and AFP staff" to the AFP."""
_MORE_ENGLISH = f"(?P<more>(?:{_MANY}|{_TWO})?)"
_REPORT_BY = (
    "(?:(?:an? |the )?(?:[a-z]+ )?(?:reports?|reporting|investigation) (?:by|in|from) |both |"
    rf"an? (?=(?:{_PRESS}) (?:report|investigation)\b))?"
)
"""Neither "a report on the BBC", which need not be its own, nor "a BBC presenter"."""
_CITING = (
    rf"\bciting {_REPORT_BY}(?=(?:the )?(?:{_PRESS}|(?:[a-z]+ )?{_KIND} )){_WHO}{_MORE_ENGLISH}"
)
_NOT_FIRST = (
    r"(?!(?:A(?:nd|s|fter|lthough)|B(?:ut|efore|ecause|oth)|Earlier|If|Later|Meanwhile|O(?:r|nce)|"
    rf"Since|Th(?:en|ough)|W(?:hen|hile)|Ye(?:t|sterday)|{_WEEKDAY}) )"
)
"""Of a name: neither "But Reuters" nor "On Monday Reuters"."""
_OF_ITSELF = (
    " said (?:that )?(?:(?:it|they) (?:would|will|ha[ds](?! (?:been told|confirmed|learn|obtained|"
    r"reviewed|seen|spoken|verified)))|its(?: [\w-]+){1,2} (?:would|will))\b"
)
"""A company's news: "The BBC said it would cut 500 jobs"."""
_STATES = rf"(?=[A-Zdt<])(?<![\w“])(?=(?:[Tt]he )?(?:{_PRESS})){_NOT_FIRST}{_WHO}{_MORE_ENGLISH}"
_RESULTS = (
    r" report(?:ed|s)? (?:to|(?:(?:a|an|its)(?: (?!(?:in|of|on|to) )[\w-]+){0,2} )?"
    r"(?:loss(?:es)?|profits?|revenues?|earnings))\b"
)
"""What a company reports of itself, and whom it reports to."""
_REPORTS = (
    rf"(?<![\w“])(?=[^a-z]|the |{_DOMAIN}|{_SMALL}){_NOT_FIRST}"
    rf"(?P<press>(?=(?:[Tt]he )?(?:{_PRESS})))?+{_WHO}"
    rf"(?P<more>(?P<list>(?(press){_MANY}|(?!))|{_TWO})?){_REPORTED}(?(list)|(?! report\b))"
)
"""Of one alone not "report": "the BBC report on the scandal" is no clause. Words in small letters
before a name are passed over, but for its article."""
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
    barred: str = ""
    """Expression of what begins there where ``around`` attributes nothing."""


FURTHER = rf"(?:,(?: and)? | (?:und|sowie|and|as well as) ){_WHO}"
"""The next of several names."""
TRIGGERS = {
    "de": (
        Trigger("aut", "lL", rf"\b[Ll]aut (?:{_REPORT})?{_WHO}{_MORE}"),
        Trigger(
            "ach ",
            "nN",
            rf"\b[Nn]ach (?:{_REPORT}|(?=[^ .,-]++(?:-[^ .,-]++)*?{PIECE})){_WHO}{_MORE}",
        ),
        Trigger("wie ", ahead=_AS),
        Trigger("Wie ", ahead=_AS),
        Trigger("o d", "sS", _SO),
        Trigger("heißt es i", ahead=_IT_SAYS),
        Trigger("heisst es i", ahead=_IT_SAYS),
        Trigger("bericht", ahead=rf"\bbericht{_ENDS} {_WHO}{_MORE_OF_MANY}", around=_SUBJECT),
        Trigger("meld", ahead=rf"\bmeld{_ENDS} {_WHO}{_MORE_OF_MANY}", around=_SUBJECT),
        Trigger("chreib", "s", rf"\bschreib(?:t|(?P<many>en)) {_WHO}{_MORE_OF_MANY}", _SUBJECT),
        Trigger("chrieb", "s", rf"\bschrieb(?P<many>en)? {_WHO}{_MORE_OF_MANY}", _SUBJECT),
        Trigger("zitiert", around=_SUBJECT),
        Trigger("zufolg", around=_ACCORDING),
        Trigger("sagt", ahead=_TOLD),
        Trigger("gegenüber", around=_TOWARDS, reach=LONGEST),
        Trigger("nterview mit ", "I", _INTERVIEW),
        Trigger(" Gespräch mit ", around=_TALK, reach=LONGEST),
    ),
    "en": (
        Trigger("ccording to ", "aA", rf"\b[Aa]ccording to {_REPORT_BY}{_WHO}{_MORE_ENGLISH}"),
        Trigger(
            "quoted by ",
            ahead=rf"\bquoted by {_WHO}{_MORE_ENGLISH}(?:{_AND_THEN}|(?= (?:as|saying)\b))",
        ),
        Trigger("citing ", ahead=_CITING),
        Trigger(
            " report",
            ahead=rf" reported by {_WHO}{_MORE_ENGLISH}",
            around=_REPORTS,
            barred=_RESULTS,
        ),
        Trigger(" wrote", around=rf"{_STATES}(?= wrote\b)"),
        Trigger(" said", "sgntlPCNSAT>", around=rf"{_STATES}(?= said\b)", barred=_OF_ITSELF),
        Trigger("told ", ahead=rf"\btold {_WHO}{_MORE_ENGLISH}{_AND_THEN}"),
        Trigger(
            "nterview",
            "i",
            rf"{_IN_AN}interview(?P<many>s)? with {_WHO}{_MORE_ENGLISH}(?(many){_AND_THEN})",
        ),
    ),
}
"""Of each language."""

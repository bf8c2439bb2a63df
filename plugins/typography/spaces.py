"""Fixed spaces: what must not be torn apart by the end of a line.

All expressions start with a digit or with a literal character, so that the engine can jump to the
few places where something may be due.
"""

import re
from plugins.typography.signs import INLINE, NBSP

_UNITS = (
    "% ‰ € $ £ ¥ °C °F ° km/h m/s km² m² cm² km³ m³ cm³ km m cm mm µm nm ha kg mg g t l ml cl hl"
    " h min s ms kWh MWh GWh TWh Wh kW MW GW TW W kV V A mA Hz kHz MHz GHz kB MB GB TB bar hPa"
    " kPa Pa N J kJ MJ kcal dB K"
).split()
_GERMAN_AFTER = (
    "Uhr Prozent Prozentpunkte[n]? Euro Cent US-Dollar Dollar Franken Pfund Grad Mio\\. Mrd\\."
    " Bio\\. Tsd\\. Millionen Million Milliarden Milliarde Billionen Billion Std\\. Min\\. Sek\\."
    " ff?\\."
).split()
_GERMAN_ORDINALS = (
    "Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember"
    " Jan\\. Feb\\. Apr\\. Aug\\. Sept?\\. Okt\\. Nov\\. Dez\\. Jahrhunderts? Jahrtausends? Jh\\."
).split()
_ENGLISH_AFTER = (
    "percent million billion trillion a\\.m\\. p\\.m\\. am pm ff?\\. January February March"
    " April May June July August September October November December Jan\\. Feb\\. Aug\\."
    " Sept?\\. Oct\\. Nov\\. Dec\\."
).split()
_ENGLISH_MONTHS = (
    "January February March April May June July August September October November December"
).split()


def _compile_after(words: list[str], ordinals: list[str]) -> re.Pattern[str]:
    units = [re.escape(unit) for unit in _UNITS]
    plain = "|".join(units + words)
    dotted = f"|\\.{INLINE}?[ \\n](?={INLINE}?(?:{'|'.join(ordinals)})(?!\\w))" if ordinals else ""
    return re.compile(f"[0-9](?:{INLINE}?[ \\n](?={INLINE}?(?:{plain})(?!\\w)){dotted})")


def _compile_before(words: str, between: str, after: str) -> re.Pattern[str]:
    """Match the dot and the space after one of ``words`` when ``after`` follows."""
    behind = "|".join(rf"(?<=\b{word}\.)" for word in words.split())
    return re.compile(rf"\.(?={between}{after})(?:{behind}){between}")


_GERMAN_NUMBERED = _compile_before(
    "Nr Nrn Art Abs S Bd Kap Abb Tab Anm Ziff Rn Rdnr Jg Aufl ca Az Bl Str lit", "[ \\n]?", "[0-9]"
)
_GERMAN_TITLES = _compile_before(
    "Dr Prof Mag Ing Hr Hrn Fr St Hl med phil jur rer nat pol habil theol Mio Mrd Tsd",
    "[ \\n]",
    rf"{INLINE}?(?:[^\W\d_]|[€$£])",
)
_ENGLISH_NUMBERED = _compile_before(
    "No Nos p pp vol Vol ch Ch Art Fig fig Sec sec para", "[ \\n]", "[0-9]"
)
_ENGLISH_TITLES = _compile_before(
    "Mr Mrs Ms Messrs Dr Prof St Gen Sen Rep Gov Lt Col Capt Sgt Rev Hon Mt",
    "[ \\n]",
    rf"{INLINE}?[^\W\d_]",
)
_LETTER = "[A-Za-zÄÖÜäöü]"
_SHORT = re.compile(
    rf"\.(?<!\w[a-zäöü]\.)(?<=[a-zäöü]\.)[ \n]?"
    rf"(?=(?:{_LETTER}\.)+(?!\w)|{_LETTER}\.[ \n]{_LETTER}\.|(?:Chr|Zt|Hd|Allg|Br|Rh|dgl)\.)"
)
"""The dot within z. B., i. d. R., v. Chr.: a small letter, a dot, another such piece."""
_INITIALS = re.compile(r"\.(?=[ \n][A-ZÄÖÜ]\.)(?<=\b[A-ZÄÖÜ]\.)[ \n]")
_SECTION = re.compile(r"§(?=[ \n]?[0-9])[ \n]?")
_SIGN_AFTER = re.compile(r"[0-9](?=(?:[%‰€]|°[CF])(?![\w-]))")
_GERMAN_AFTER_NUMBER = _compile_after(_GERMAN_AFTER, _GERMAN_ORDINALS)
_ENGLISH_AFTER_NUMBER = _compile_after(_ENGLISH_AFTER, [])
_MONTH_DAY = re.compile(rf"(?:{'|'.join(_ENGLISH_MONTHS)})[ \n](?=[0-9]{{1,2}}(?![0-9]))")


def set_german_spaces(text: str) -> str:
    """Fix z. B., Prof. Dr., Nr. 3, § 5, 24. November, 20 Uhr, 50 %, 10 €, 3,5 Mrd. Euro."""
    text = _GERMAN_AFTER_NUMBER.sub(_fix, text)
    if "%" in text or "€" in text or "‰" in text or "°" in text:
        text = _SIGN_AFTER.sub(_fix, text)
    text = _SHORT.sub(_fix, text)
    text = _GERMAN_NUMBERED.sub(_fix, text)
    text = _GERMAN_TITLES.sub(_fix, text)
    text = _INITIALS.sub(_fix, text)
    return _SECTION.sub(_fix, text) if "§" in text else text


def set_english_spaces(text: str) -> str:
    """Fix Dr. Smith, No. 3, p. 5, 24 November, November 24, 10 a.m., 5 million, 3 km."""
    text = _ENGLISH_AFTER_NUMBER.sub(_fix, text)
    text = _MONTH_DAY.sub(_fix, text)
    text = _ENGLISH_NUMBERED.sub(_fix, text)
    text = _ENGLISH_TITLES.sub(_fix, text)
    text = _INITIALS.sub(_fix, text)
    return _SECTION.sub(_fix, text) if "§" in text else text


def _fix(found: re.Match[str]) -> str:
    """Put a no-break space at the end of what was found, in place of a space if there is one."""
    return found[0].rstrip(" \n") + NBSP

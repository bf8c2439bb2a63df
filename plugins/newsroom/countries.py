"""Countries by their codes (ISO 3166), as registers name them."""

from plugins.newsroom import messages
from plugins.newsroom.territories import TERRITORIES
from plugins.newsroom.values import Refused
from plugins.problems.findings import clip
from plugins.problems.problem import find_nearest

INTERNATIONAL = frozenset({"EU", "UN"})
"""Codes that a register may give beside those of countries, to those whom no country owns."""
HINTS = {"UK": "GB", "USA": "US"}
"""What editors type first."""


def parse_country(text: str) -> str:
    """Return the code of a country.

    Raises:
        Refused: no country or international body has this code.
    """
    if not _is_code(text):
        raise Refused(messages.BAD_COUNTRY, _find_code(text), value=clip(text))
    return text


def _is_code(text: str) -> bool:
    return f"\n{text}|" in TERRITORIES or text in INTERNATIONAL


def _find_code(text: str) -> str:
    """Find the code that was meant, also by a German or English name; "" when none is near."""
    code = HINTS.get(text.upper(), text.upper())
    if _is_code(code):
        return code
    lines = (line.split("|") for line in TERRITORIES.strip().splitlines())
    codes = {name: code for code, *names in lines for name in names}
    return codes.get(find_nearest(text, codes).found, "")

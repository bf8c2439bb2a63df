"""Which rules a language takes, and in which order."""

from collections.abc import Callable

from msgspec import Struct

from plugins.typography.conventions import ENGLISH, GERMAN, SWISS, Convention
from plugins.typography.dashes import (
    set_ellipses,
    set_em_dashes,
    set_no_centimes,
    set_no_cents,
    set_spaced_dashes,
)
from plugins.typography.numbers import (
    ENGLISH_NUMBERS,
    GERMAN_NUMBERS,
    fix_groups,
    group_digits,
    may_hold_large,
)
from plugins.typography.ranges import set_hyphens
from plugins.typography.spaces import set_english_spaces, set_german_spaces
from plugins.typography.tags import find_primary


class Rules(Struct, frozen=True):
    """The marks of a language, if they are known, and its other rules."""

    convention: Convention | None
    set_rest: Callable[[str], str]


def set_german(text: str) -> str:
    """Set all but the quotation marks of a German text."""
    text = set_no_cents(set_spaced_dashes(set_ellipses(text)))
    text = set_german_spaces(text)
    large = may_hold_large(text)
    text = set_hyphens(fix_groups(text) if large else text)
    return group_digits(text, GERMAN_NUMBERS) if large else text


def set_swiss(text: str) -> str:
    """Set all but the quotation marks of a German text from Switzerland."""
    return set_german(set_no_centimes(text))


def set_english(text: str) -> str:
    """Set all but the quotation marks of an English text."""
    text = set_em_dashes(set_spaced_dashes(set_ellipses(text)))
    text = set_english_spaces(text)
    large = may_hold_large(text)
    text = set_hyphens(fix_groups(text) if large else text, scores=True)
    return group_digits(text, ENGLISH_NUMBERS) if large else text


_RULES = {
    "de": Rules(GERMAN, set_german),
    "de-ch": Rules(SWISS, set_swiss),
    "de-li": Rules(SWISS, set_swiss),
    "en": Rules(ENGLISH, set_english),
}
_NEUTRAL = Rules(None, set_ellipses)


def find_rules(lang: str) -> Rules:
    """Give the rules of ``lang`` ("de", "en-GB"); a language we don't know takes what all do."""
    own = _RULES.get(lang.replace("_", "-").lower())
    return own or _RULES.get(find_primary(lang), _NEUTRAL)

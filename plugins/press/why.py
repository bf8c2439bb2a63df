"""Why: in words, for each page, what made it be rendered again."""

from collections.abc import Iterable, Iterator

from plugins.press import messages
from plugins.press.ledger.fingerprints import Reason
from plugins.press.printing import Changed

MOST = 3
"""So many names are told; of more, their number."""


def explain(reasons: Iterable[Reason], changed: Changed, lang: str) -> str:
    """Return all reasons of one page in a line."""
    told = [*_shared(reasons, lang), *_fields(changed, lang)]
    return ", ".join(told) or messages.WHY["unknown"].in_language(lang, {})


def _shared(reasons: Iterable[Reason], lang: str) -> Iterator[str]:
    for key, name in dict.fromkeys(reasons):
        yield messages.WHY[key].in_language(lang, {"name": name})


def _fields(changed: Changed, lang: str) -> Iterator[str]:
    for field, came in changed:
        known = messages.FIELDS.get(field)
        name = known.in_language(lang, {}) if known else field
        if came:
            names = ", ".join(came[:MOST]) + (f" +{len(came) - MOST}" if len(came) > MOST else "")
            yield messages.WHY["came"].in_language(lang, {"name": name, "came": names})
        else:
            yield messages.WHY["field"].in_language(lang, {"name": name})

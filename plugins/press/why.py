"""Why: in words, for each page, what made it be rendered again."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from plugins.press import messages
from plugins.press.ledger.fingerprints import Reason
from plugins.press.printing import Changed
from plugins.problems.problem import Message

MOST = 3
"""So many names are told; of more, their number."""

FEW = 20
"""So many pages of one reason have a line each; of more, the first and their number."""


def tell_pages(told: Sequence[tuple[str, str]], renewed: int, lang: str) -> Iterator[str]:
    """Yield the lines that tell pages and their reasons, in the order given.

    ``renewed`` is the number of files that other code or rules had read before.
    """
    if renewed:
        yield messages.READ_ANEW.in_language(lang, {"read": renewed})
    counts = Counter(reason for _, reason in told)
    folded = set()
    for path, reason in told:
        if counts[reason] <= FEW:
            yield f"{path}: {reason}"
        elif reason not in folded:
            folded.add(reason)
            values = {"page": path, "more": counts[reason] - 1, "reason": reason}
            yield messages.WHY_MANY.in_language(lang, values)


def explain(
    reasons: Iterable[Reason],
    lang: str,
    changed: Changed = (),
    names: Mapping[str, Message] = MappingProxyType({}),
) -> str:
    """Return all reasons of one page in a line; ``names`` are those of fields of its view."""
    told = [*_shared(reasons, lang), *_fields(changed, lang, names)]
    return ", ".join(told) or messages.WHY["unknown"].in_language(lang, {})


def _shared(reasons: Iterable[Reason], lang: str) -> Iterator[str]:
    for key, name in dict.fromkeys(reasons):
        yield messages.WHY[key].in_language(lang, {"name": name})


def _fields(changed: Changed, lang: str, names: Mapping[str, Message]) -> Iterator[str]:
    for field, came in changed:
        name = names[field].in_language(lang, {}) if field in names else field
        if came:
            told = ", ".join(came[:MOST]) + (f" +{len(came) - MOST}" if len(came) > MOST else "")
            yield messages.WHY["came"].in_language(lang, {"name": name, "came": told})
        else:
            yield messages.WHY["field"].in_language(lang, {"name": name})

"""Problems: what is wrong, where, and what to do, collected and told all at once."""

from collections.abc import Callable, Iterable, Mapping
from difflib import SequenceMatcher, get_close_matches
from itertools import pairwise
from math import ceil
from typing import Any

from msgspec import Struct
from msgspec.structs import replace


class Message(Struct, frozen=True):
    """A sentence in both languages, with ``str.format`` fields: fact first, then remedy."""

    de: str
    en: str

    def in_language(self, lang: str, values: Mapping[str, Any]) -> str:
        """Return the sentence in ``lang`` ("de…" or anything else for English)."""
        template = self.de if lang.lower().startswith("de") else self.en
        return template.format(**values)


class In:
    """A message inside a message: speaks the outer one's language as ``{why:de}``."""

    def __init__(self, message: Message) -> None:
        self._message = message

    def __format__(self, spec: str) -> str:
        return self._message.in_language(spec, {})


WARNING = Message(de="Warnung: {text}", en="Warning: {text}")


class Place(Struct, frozen=True, order=True):
    """A spot in a file: lines and columns count from 1; 0 means the whole file or line."""

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        numbers = [str(number) for number in (self.line, self.column) if number]
        return ":".join([self.path, *numbers])


class Problem(Struct, frozen=True):
    """One finding. An error would publish wrongly; a warning may surprise."""

    place: Place | None
    message: Message
    values: dict[str, Any] = {}
    warning: bool = False
    search: Callable[[], tuple[int, int]] | None = None
    """Finds line and column when they are told: of many warnings only the last ones are."""

    def located(self) -> "Problem":
        """Return the problem with line and column."""
        if self.place is None or self.search is None:
            return self
        return replace(self, place=Place(self.place.path, *self.search()), search=None)

    def describe(self, lang: str) -> str:
        """Return ``path:line:column: fact. remedy.`` in the given language; warnings say so."""
        place, text = self.located().place, self.say(lang)
        return f"{place}: {text}" if place else text

    def say(self, lang: str) -> str:
        """Return fact and remedy without the place."""
        text = self.message.in_language(lang, self.values)
        return WARNING.in_language(lang, {"text": text}) if self.warning else text


class Count(int):
    """A number that stands in a message with its noun, ``{count:error|errors}``."""

    def __format__(self, nouns: str) -> str:
        """Format as the number and the noun that goes with it, of one and of several."""
        one, _, several = nouns.partition("|")
        return f"{int(self)} {one if self == 1 else several}"


_NEAR = 0.65
"""Ratio of what two words share: one letter of three may differ, Deutschland is not Thailand."""


class Nearest(Struct, frozen=True):
    """A "did you mean" that speaks the language of the message it stands in."""

    found: str
    """What was probably meant; "" when nothing is near."""

    def __format__(self, spec: str) -> str:
        """Format as a sentence in the language named by ``spec``, empty when nothing is near."""
        if not self.found:
            return ""
        question = "Meinten Sie" if spec == "de" else "Did you mean"
        marks = ("„", "“") if spec == "de" else ('"', '"')
        return f" {question} {marks[0]}{self.found}{marks[1]}?"


def find_nearest(word: str, known: Iterable[str]) -> Nearest:
    """Find the known word that a reader would take ``word`` for; use as ``{nearest:de}``."""
    folded = {name.casefold(): name for name in known}
    typed = word.casefold()
    matches = get_close_matches(typed, folded, n=3, cutoff=_NEAR)
    return Nearest(next((folded[name] for name in matches if _is_slip(typed, name)), ""))


def _is_slip(typed: str, name: str) -> bool:
    """Tell whether no more than a third of the letters differ, in place as well."""
    steps = SequenceMatcher(None, typed, name).get_opcodes()
    changed = sum(max(b - a, d - c) for step, a, b, c, d in steps if step != "equal")
    return changed <= ceil(max(len(typed), len(name)) / 3)


def order_problems(problems: Iterable[Problem]) -> list[Problem]:
    """Order by place, errors and warnings mixed, each once, as far as their lines are known."""

    def key(problem: Problem) -> tuple[Place, str]:
        return problem.place or Place(""), problem.say("en")

    ordered = sorted(problems, key=key)
    again = [key(p) == key(before) and not p.search for before, p in pairwise(ordered)]
    return [p for p, is_told in zip(ordered, [False, *again], strict=False) if not is_told]


def has_errors(problems: Iterable[Problem]) -> bool:
    """Tell whether anything found would publish wrongly."""
    return any(not problem.warning for problem in problems)

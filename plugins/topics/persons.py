"""Persons of a text: first name and surname, or a title before a name, with their roles."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from itertools import pairwise

from plugins.language.rarity import find_frequency
from plugins.topics.countries import ADJECTIVE, load_forms
from plugins.topics.names import (
    ARTICLES,
    BEFORE_MONTHS,
    CAPITAL_PARTICLES,
    EASTERN,
    MONTH_NAMES,
    PARTICLES,
    SAINTS,
)
from plugins.topics.sorting import find_title, is_first_name, is_noun, is_thing, is_word
from plugins.topics.text import Text

SHORT = 6
"""Letters of a Korean or Chinese given name."""
LONGEST = 5
"""Words of the longest name."""
ADDRESSES = frozenset(
    """
    Frau Herr Herrn Dr Doktor Mr Mrs Ms Sir
    """.split()  # noqa: SIM905 - words read better than quoted words
)
"""Titles that say nothing of what a person does."""
DECLINED = ("abgeordnete", "beauftragte", "oppositionelle", "vorsitzende")
"""Ends of titles that are declined as adjectives are: a man is *Vorsitzender*."""
KINDS_OF = re.compile(
    r"(früher|ehemalig|neu|amtierend|stellvertretend|damalig|scheidend|designiert)e[nrm]?"
)

Persons = dict[str, tuple[int, str]]
"""Name → how often it stands there in full, and a role."""


def find_persons(
    text: Text, places: Iterable[int], count: Callable[[str], int]
) -> tuple[Persons, Counter[str]]:
    """Find persons by their full names, and surnames that follow a title.

    Args:
        text: the words with what is between them.
        places: where a first name or a title stands, in order.
        count: tells how often a word stands in the text.
    """
    counts: Counter[str] = Counter()
    roles: dict[str, str] = {}
    titled: Counter[str] = Counter()
    done = -1
    for place in places:
        if place <= done or _is_nobody(text, place):
            continue
        _, last = text.find_run(place)
        words = text.words[place:last]
        start = _find_start(words)
        if start is None:
            surname = _find_titled(words)
            if surname:
                titled[_drop_genitive(surname, count)] += 1
            continue
        end = _find_end(words, start)
        if end - start < 2 or _names_thing(words, end):  # noqa: PLR2004 - a first name alone
            continue
        done = place + end - 1
        surname = _drop_genitive(words[end - 1], count)
        name = " ".join([*words[start : end - 1], surname])
        counts[name] += 1
        role = _read_role(text, place, place + start) or _read_apposition(text, place + end)
        if role:
            roles.setdefault(name, role)
    return {name: (named, roles.get(name, "")) for name, named in counts.items()}, titled


def _is_nobody(text: Text, place: int) -> bool:
    """Tell whether what stands before a first name makes it a place or a month: *San Diego*."""
    word = text.words[place]
    before = text.words[place - 1] if place and text.joins(place - 1) else ""
    dated = word in MONTH_NAMES and (before.isdigit() or before.lower() in BEFORE_MONTHS)
    return dated or before in SAINTS


def _find_start(words: list[str]) -> int | None:
    """Find the first name in a run; after a title any name will do that has two words."""
    for place, word in enumerate(words[:-1]):
        then = words[place + 1]
        if is_first_name(word) and (then in PARTICLES or not is_word(then)):
            return place
        if find_title(word) and len(words) - place > 2:  # noqa: PLR2004 - title and two words
            first, second = words[place + 1 : place + 3]
            if not (find_title(first) or is_word(first) or is_word(second) or is_noun(first)):
                return place + 1
    return None


def _find_titled(words: list[str]) -> str | None:
    """Find a surname that follows a title at once: "Präsident Putin"."""
    for title, word in pairwise(words):
        if find_title(title) and not (find_title(word) or is_word(word)):
            return word
    return None


def _find_end(words: list[str], start: int) -> int:
    """Find the end of a name: first names, small words, a surname, and what belongs to it."""
    end = start + 1
    while end < len(words) - 1 and (is_first_name(words[end]) or len(words[end]) == 1):
        end += 1
    while end < len(words) - 1 and (words[end] in PARTICLES or words[end] in CAPITAL_PARTICLES):
        end += 1
    end += 1
    while end < len(words) and end - start < LONGEST:
        word = words[end]
        given = words[start] in EASTERN and len(word) <= SHORT and end - start == 2  # noqa: PLR2004
        owned = words[end - 1].endswith("s") and find_frequency(word) is not None
        if word in PARTICLES or is_word(word) or owned or (is_noun(word) and not given):
            break
        end += 1
    return end


def _names_thing(words: list[str], end: int) -> bool:
    """Tell whether a name of a person is part of another's: "Robert Koch-Institut"."""
    numbered = any(character.isdigit() for character in words[end - 1])
    return numbered or any(map(is_thing, (*words[end - 1].split("-")[1:], *words[end : end + 1])))


def _drop_genitive(word: str, count: Callable[[str], int]) -> str:
    """Take the genitive's s off a name that also stands without it."""
    for ending in ("’s", "'s", "s"):
        base = word.removesuffix(ending)
        if base != word and (ending != "s" or count(base)):
            return base
    return word


def _read_role(text: Text, place: int, end: int) -> str:
    """Read a role from the words of a run up to a first name: "russische Präsident"."""
    titles = [(at, title) for at in range(place, end) if (title := find_title(text.words[at]))]
    if not titles or titles[-1][1] in ADDRESSES:
        return ""
    at, title = titles[-1]
    return _join_role(text.before(at), _agree(text, at, title))


def _agree(text: Text, place: int, title: str) -> str:
    """Put a title that is declined in the form of a man if its article is one's."""
    if not title.casefold().endswith(DECLINED):
        return title
    article = _find_article(text, place)
    nominative = article == "der" and text.words[place].endswith("e")
    declined = article.endswith(("m", "n", "es"))
    return title + "r" if nominative or declined else title


def _find_article(text: Text, place: int) -> str:
    """Find the article of a noun, with adjectives between them; "" for none."""
    while word := text.before(place).lower():
        place -= 1
        if word in ARTICLES:
            return word
        if not word.endswith(("e", "en", "er")):
            break
    return ""


def _join_role(adjective: str, title: str) -> str:
    """Put the adjective of a country, or a word like *früher*, in the form of the title."""
    lower = adjective.lower()
    ending = "e" if is_feminine(title) else "er"
    if lower.casefold() in load_forms():
        if lower.endswith(tuple(f"isch{end}" for end in ADJECTIVE)):
            return f"{lower[: lower.rindex('isch')]}isch{ending} {title}"
        if adjective[0].isupper() and lower.endswith(("an", "ish", "ese", "i")):
            return f"{adjective} {title}"
    kind = KINDS_OF.fullmatch(lower)
    return f"{kind[1]}{ending} {title}" if kind else title


def is_feminine(title: str) -> bool:
    """Tell whether a title is a woman's."""
    return title.casefold().endswith(("in", *DECLINED))


def _read_apposition(text: Text, place: int) -> str:
    """Read a role from what follows a name: ", der russische Außenminister"."""
    if text.gaps[place - 1] != ", ":
        return ""
    words = [
        word for word in text.words[place : place + 4] if word not in {"der", "die", "des", "von"}
    ]
    for number, word in enumerate(words[:2]):
        title = find_title(word)
        named = words[1:2] and words[1][0].isupper() and words[1].casefold() in load_forms()
        if title and number == 0 and named:
            follow = text.words[place : place + 4]
            return " ".join(follow[follow.index(word) : follow.index(words[1]) + 1])
        if title:
            title = _agree(text, text.words.index(word, place), title)
            return _join_role(words[0] if number else "", title)
    return ""

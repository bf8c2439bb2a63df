"""Organisations of a text: known ones, companies by their legal form, offices by their heads."""

import re
from collections import Counter
from collections.abc import Iterable

from plugins.language.stems import stem
from plugins.language.tokens import drop_possessive
from plugins.topics.names import ARTICLES
from plugins.topics.sorting import Phrase, Placed, Told, load_organisations
from plugins.topics.text import Text

REPEATED = 2
"""An unknown acronym counts from so many mentions on."""
MASCULINE = ("hof", "rat", "bund", "kongress", "verband")
NEUTER = ("gericht", "parlament", "ministerium", "institut")
GENITIVE = tuple(head + "s" for head in (*MASCULINE, *NEUTER))
HEADS = (
    *MASCULINE, *NEUTER, "union", "kommission", "zentralbank", "behörde", "universität", "agentur",
    "liga", "kirche", "organisation", "partei", "garde", "akademie", "stiftung", "notenbank",
    "front", "gesellschaft", "allianz", "armee",
)  # fmt: skip
"""Last parts of words for an institution."""
FIRMS = (
    "betreiber", "fluglinie", "firma", "gesellschaft", "hersteller", "konzern", "unternehmen",
)  # fmt: skip
"""Last parts of words that say what a company is and are no part of its name."""


def find_organisations(text: Text, told: Iterable[Told], placed: Iterable[Placed]) -> Counter[str]:
    """Find organisations and how often each is named.

    Args:
        text: the words with what is between them.
        told: the words of the text that are anything.
        placed: where the words around matter, in order.
    """
    counts: Counter[str] = Counter()
    for word, sort, count in told:
        if sort.organisation:
            counts[sort.organisation] += count
        elif sort.acronym and count >= REPEATED:
            counts[word] += count
    for place, sort in placed:
        name = find_phrase(text, place, sort.organisations) if sort.organisations else ""
        if not name and sort.office:
            name = _name_office(text, place)
        if not name and sort.legal:
            name = _name_company(text, place)
        if name:
            counts[name] += 1
    return counts


def find_phrase(text: Text, place: int, phrases: Iterable[Phrase]) -> str:
    """Return what one of the phrases means that begin with the word at a place; "" for none."""
    words = text.words
    if place + 1 == len(words):
        return ""
    if words[place] in ARTICLES and words[place + 1][0].islower():
        return ""  # *Die linke Hand*
    second = stem(drop_possessive(words[place + 1]))
    for stems, meaning in phrases:
        if stems[1] == second:
            rest = words[place + 2 : place + len(stems)]
            if stems[2:] == tuple(stem(drop_possessive(word)) for word in rest):
                return meaning
    return ""


def _name_company(text: Text, place: int) -> str:
    """Return the words before a legal form with it: "Tata Motors Ltd"."""
    start, _ = text.find_run(place)
    start = max(start, place - 2)
    if start == place - 2 and text.words[start].removesuffix("s").casefold().endswith(FIRMS):
        start += 1
    words = text.words[start : place + 1]
    return " ".join(words) if len(words) > 1 and not text.opens(start) else ""


def _name_office(text: Text, place: int) -> str:
    """Return the name of an office in the nominative; "" when it is none."""
    if not text.before(place) or place + 1 >= len(text.words) or text.gaps[place] != " ":
        return ""
    adjective, noun = text.words[place : place + 2]
    folded = noun.casefold()
    if folded.endswith(GENITIVE):
        noun, folded = noun[:-1], folded[:-1]
    if folded.endswith(("hofes", "rates", "bundes", "verbandes")):
        noun, folded = noun[:-2], folded[:-2]
    if not noun[0].isupper() or not folded.endswith(HEADS):
        return ""
    stems = (stem(adjective), stem(noun))
    if any(known == stems for known, _ in load_organisations()[1].get(stems[0], ())):
        return ""
    ending = "er" if folded.endswith(MASCULINE) else "es" if folded.endswith(NEUTER) else "e"
    return f"{re.sub('e[nrsm]?$', '', adjective)}{ending} {noun}"

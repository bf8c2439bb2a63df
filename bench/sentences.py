"""Sentences, words and headings of real articles, for mixing."""

import json
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÄÖÜ„])")
_ABBREVIATION = re.compile(r"(?:\b(?:[A-Za-z]|[A-Z][a-z]{1,2}|ca|bzw|Prof|Mio|Mrd|usw|vgl)|\d)\.$")
_CLEAN = re.compile(r"[A-ZÄÖÜ][\w ,;:.!?%()/„“–-]*[.!?]")
"""Sentences that need no escaping and no typographic repair."""

_NOUN = re.compile(r"(?<=[a-zäöüß,] )[A-ZÄÖÜ][a-zäöüß]{5,15}\b")
LABELS = 300
"""How many words are chosen as topics."""

RARE = range(4, 11)
"""Sentences that should name a topic: enough to draw from, few enough to be its own."""

LENGTHS = range(6, 41)
"""Words of a usable sentence."""

FEWEST_SENTENCES = 20


@dataclass(frozen=True)
class Pool:
    """What stories are mixed from."""

    sentences: tuple[str, ...]
    titles: tuple[str, ...]
    labels: tuple[str, ...]
    """300 words, each in few sentences, so that a text names little but its own topics."""
    naming: dict[str, tuple[str, ...]]
    """Label to the sentences that name it."""


def split_sentences(text: str) -> list[str]:
    """Split a text after full stops that end no abbreviation and no ordinal number."""
    sentences: list[str] = []
    for part in _SENTENCE_END.split(" ".join(text.split())):
        if sentences and _ABBREVIATION.search(sentences[-1]):
            sentences[-1] += " " + part
        else:
            sentences.append(part)
    return sentences


def is_clean(sentence: str) -> bool:
    """Tell whether a sentence is whole, of 6 to 40 words, with paired quotes and brackets."""
    return (
        sentence.count(" ") + 1 in LENGTHS
        and _CLEAN.fullmatch(sentence) is not None
        and sentence.count("„") == sentence.count("“")
        and sentence.count("(") == sentence.count(")")
        and " - " not in sentence
        and "_" not in sentence
    )


def load_articles(path: Path) -> list[tuple[str, str]]:
    """Load (title, text) of a JSON Lines file with the fields ``title`` and ``text``."""
    with path.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines if line.strip()]
    return [(row.get("title") or row["text"][:60], row["text"]) for row in rows]


def load_stories(folder: Path) -> list[tuple[str, str]]:
    """Load (title, text) of the story files below ``folder``, headings and tables left out."""
    articles = []
    for path in sorted(folder.rglob("*.md")):
        source = path.read_text(encoding="utf-8")
        _, _, rest = source.partition("---\n")
        head, _, body = rest.partition("\n---\n")
        title = re.search(r"^title: *[\"']?(.*?)[\"']?$", head, re.MULTILINE)
        lines = [line for line in body.split("\n") if line[:1].isalpha() or line[:1] == "„"]
        articles.append((title[1] if title else path.stem, "\n".join(lines)))
    return articles


def choose_labels(sentences: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Choose 300 nouns that stand in four to ten sentences, or in fewer, and those sentences."""
    naming: dict[str, list[str]] = {}
    for sentence in sentences:
        for noun in sorted(set(_NOUN.findall(sentence))):
            naming.setdefault(noun, []).append(sentence)
    starts = Counter(noun[:6] for noun in naming)
    ranked = sorted(
        naming,
        key=lambda noun: (len(naming[noun]) not in RARE, starts[noun[:6]] > 1, noun[::-1]),
    )
    chosen = {noun: tuple(naming[noun]) for noun in ranked[:LABELS]}
    for number in range(LABELS - len(chosen)):
        chosen[f"Thema{number}"] = ()
    return chosen


def build_pool(articles: Iterable[tuple[str, str]]) -> Pool:
    """Build the pool from (title, text) pairs.

    Raises:
        ValueError: fewer than 20 clean sentences, too few to mix a story from.
    """
    titles: list[str] = []
    sentences: dict[str, None] = {}
    for title, text in articles:
        plain = re.sub(r"[^\w ,:%–-]|_", "", title).strip()
        titles.append(plain.replace(" - ", " – "))
        sentences.update(dict.fromkeys(filter(is_clean, split_sentences(text))))
    if len(sentences) < FEWEST_SENTENCES:
        raise ValueError(
            f"{len(sentences)} clean sentences are too few; {FEWEST_SENTENCES} is the least."
        )
    naming = choose_labels(sentences)
    return Pool(tuple(sentences), tuple(titles), tuple(naming), naming)

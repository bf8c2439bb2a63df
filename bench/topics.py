"""Accuracy of the topics' linear model on texts whose labels are known.

    python -m bench.topics --train FILE.jsonl --test FILE.jsonl
    python -m bench.topics --train FILE.jsonl --folds 10
    python -m bench.topics --site pelicanconf.py --folds 10

Records hold ``text``, maybe ``title``, and either ``category`` (one label: accuracy and macro
F1) or ``tags`` (a list: precision and recall at the threshold learnt on the training texts).
``--site`` takes an archive's own tags instead: each fold hides its stories' tags and is tagged by
the register's words and by what the other folds teach, as the site does it. What an editor left
out, though it fits, counts as wrong there.
Prints one JSON line. ``low`` and ``high`` bound the accuracy with 95 % (bootstrap over texts).
"""

import argparse
import json
import re
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from pelican.settings import read_settings

from bench.related import compose_story
from plugins.desk.examining import Tables, examine_site
from plugins.newsroom.words import cut_story
from plugins.topics.cues import extract, read_cues, weigh_words
from plugins.topics.evidence import Matcher
from plugins.topics.learning import ask, learn, read_lesson
from plugins.topics.linear import Corpus, score, train
from plugins.topics.register import load_register
from plugins.topics.scoring import ENOUGH
from plugins.topics.tagging import TaggingRules, rank_topics, resolve_tags

SENTENCE = re.compile(r"[.!?](?=\s)")
"""End of a sentence."""
MOST_TOPICS = 5
"""Topics of a story, as the site has it."""
SAMPLES = 2000
"""Bootstrap samples."""

Record = dict[str, Any]


def load_records(path: Path) -> list[Record]:
    """Load one record per line."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def read_texts(records: Sequence[Record]) -> Corpus:
    """Read texts as the site does: words cut, encoded, decoded, weighed by field."""
    cues = []
    for record in records:
        title, text = split_text(record)
        story = compose_story({"id": "", "title": title})
        cues.append(read_cues(extract(story, cut_story(story, text))))
    return Corpus([weigh_words(cue) for cue in cues])


def split_text(record: Record) -> tuple[str, str]:
    """Part title and body; where there is no title, the first sentence stands for it."""
    title, text = record.get("title", ""), record["text"]
    end = None if title else SENTENCE.search(text)
    return (text[: end.end()], text[end.end() :]) if end else (title, text)


def predict_categories(learnt: Sequence[Record], asked: Sequence[Record]) -> list[str]:
    """Give each text asked the category that scores highest; no text sees another."""
    model, _ = train(read_texts(learnt), [[record["category"]] for record in learnt])
    best = score(model, read_texts(asked)).argmax(axis=1)
    return [model.labels[number] for number in best]


def predict_tags(
    learnt: Sequence[Record], asked: Sequence[Record]
) -> tuple[list[set[str]], list[float]]:
    """Give each text asked the tags above the threshold learnt; return it for each text too."""
    model, _ = train(read_texts(learnt), [sorted(set(record["tags"])) for record in learnt])
    scores = score(model, read_texts(asked))
    found = [
        {model.labels[number] for number in np.flatnonzero(row >= model.threshold)}
        for row in scores
    ]
    return found, [model.threshold] * len(asked)


def evaluate_site(settings: str, folds: int) -> dict[str, float]:
    """Hide the editors' tags of a site fold by fold, tag its stories again, compare."""
    return examine_site(read_settings(settings), lambda tables: _evaluate(tables, folds))


def _evaluate(tables: Tables, folds: int) -> dict[str, float]:
    archive, register = tables["archive"], load_register(Path(tables["PATH"]))[0]
    stories = list(archive.stories)
    matcher = Matcher(register)
    loaded = tables["press"].load_extracts("cues", [story.digest for story in stories])
    cues = {story.slug: read_cues(loaded[story.digest]) for story in stories}
    tags = resolve_tags(stories, register)
    lessons = {slug: read_lesson(cue, matcher) for slug, cue in cues.items()}
    tagged = [{"category": "", "tags": tags[story.slug]} for story in stories]
    rules = TaggingRules(register, MOST_TOPICS)
    truth, found, thresholds = [], [], []
    for fold in cut_folds(tagged, folds):
        hidden = set(fold)
        sample = [story for row, story in enumerate(stories) if row not in hidden]
        model = learn(sample, tags, lessons)
        asked = [stories[row] for row in fold]
        taught = ask(model, [cues[story.slug] for story in asked]) if model else [{}] * len(fold)
        enough = model.enough if model else ENOUGH
        for story, learnt in zip(asked, taught, strict=True):
            evidence = lessons[story.slug].evidence
            ranked = rank_topics(story, evidence, learnt, (), rules, enough)
            truth.append(set(tags[story.slug]))
            found.append({tagging.topic_id for tagging in ranked})
            thresholds.append(enough)
    return measure_tags(truth, found) | {"threshold": round(float(np.mean(thresholds)), 4)}


def cut_folds(records: Sequence[Record], folds: int) -> list[list[int]]:
    """Deal the records into folds, category by category, so that each has its share of all."""
    shuffled = np.random.default_rng(7).permutation(len(records))
    order = sorted(shuffled.tolist(), key=lambda row: str(records[row].get("category", "")))
    return [order[fold::folds] for fold in range(folds)]


def measure_categories(truth: Sequence[str], found: Sequence[str]) -> dict[str, float]:
    """Measure accuracy with its interval and the mean F1 of the categories."""
    hits = np.array([a == b for a, b in zip(truth, found, strict=True)])
    picks = np.random.default_rng(7).integers(0, len(hits), (SAMPLES, len(hits)))
    low, high = np.quantile(hits[picks].mean(axis=1), [0.025, 0.975])
    each = []
    for label in sorted(set(truth)):
        both = sum(a == b == label for a, b in zip(truth, found, strict=True))
        each.append(2 * both / (truth.count(label) + found.count(label)))
    return {
        "accuracy": round(float(hits.mean()), 4),
        "macro_f1": round(float(np.mean(each)), 4),
        "low": round(float(low), 4),
        "high": round(float(high), 4),
    }


def measure_tags(truth: Sequence[set[str]], found: Sequence[set[str]]) -> dict[str, float]:
    """Measure precision and recall over all tags of all texts."""
    both = sum(len(a & b) for a, b in zip(truth, found, strict=True))
    given, wanted = sum(map(len, found)), sum(map(len, truth))
    return {
        "precision": round(both / given, 4) if given else 0.0,
        "recall": round(both / wanted, 4) if wanted else 0.0,
        "tags": wanted,
        "found": given,
    }


def evaluate(splits: Sequence[tuple[Sequence[Record], Sequence[Record]]]) -> dict[str, float]:
    """Train and ask for every split, and measure all answers together."""
    figures: dict[str, float] = {}
    asked = [record for _, records in splits for record in records]
    if all("category" in record for record in asked):
        found = [name for split in splits for name in predict_categories(*split)]
        figures |= measure_categories([record["category"] for record in asked], found)
    if all("tags" in record for record in asked):
        answers = [predict_tags(*split) for split in splits]
        tagged = [names for found, _ in answers for names in found]
        figures |= measure_tags([set(record["tags"]) for record in asked], tagged)
        every = [threshold for _, thresholds in answers for threshold in thresholds]
        figures["threshold"] = round(float(np.mean(every)), 4)
    return figures


def split_records(
    learnt: Path, asked: Path | None, folds: int
) -> list[tuple[list[Record], list[Record]]]:
    """Return what is learnt from and what is asked: once for two files, by folds for one."""
    records = load_records(learnt)
    if asked:
        return [(records, load_records(asked))]
    dealt = cut_folds(records, folds)
    return [
        (
            [records[i] for other in dealt if other is not fold for i in other],
            [records[i] for i in fold],
        )
        for fold in dealt
    ]


def main() -> None:
    """Read the command line, print one JSON line."""
    parser = argparse.ArgumentParser(prog="bench.topics", description=__doc__)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--train", type=Path, help="records to learn from, one per line")
    source.add_argument("--site", help="settings of a site, whose own tags are hidden and found")
    parser.add_argument("--test", type=Path, help="records to ask; without it, folds of --train")
    parser.add_argument("--folds", type=int, default=10)
    asked = parser.parse_args()
    started = time.perf_counter()
    if asked.site:
        figures = evaluate_site(asked.site, asked.folds)
    else:
        figures = evaluate(split_records(asked.train, asked.test, asked.folds))
    figures["seconds"] = round(time.perf_counter() - started, 2)
    print(json.dumps(figures))


if __name__ == "__main__":
    main()

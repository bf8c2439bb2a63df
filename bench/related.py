"""Measure the ranking of related stories against judgements: leave-one-out over a file.

    python -m bench.related --stories FILE.jsonl --qrels FILE.tsv [--text full|lead|title]

Each story of the judgements is a query; all others are ranked by the very code that the site
ranks with. Gain 2^grade - 1, ideal from the judgements, no threshold, no folding.
"""

import argparse
import datetime as dt
import json
import sys
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from bench.filing import file_monthly, file_whole
from plugins.language.lexicon import forget_words
from plugins.newsroom.story import Story
from plugins.newsroom.words import cut_story
from plugins.related import analysis, nearness, neighbours, terms, vectors
from plugins.related.filed import Neighbours
from plugins.related.layout import CHANNELS, RARITIES
from plugins.related.neighbours import find_neighbours
from plugins.related.profiles import score_pairs
from plugins.related.ranking import NEIGHBOURS
from plugins.related.terms import extract
from plugins.related.vectors import unpack_terms

LEAD_WORDS = 60
DEPTH = 5
DEEP = NEIGHBOURS
FAR = 5_000
"""Days between stories without a date, beyond all nearness."""
WEIGHTS = ("whole", "monthly")
"""Rarity from the whole file, or as on a site from the months before each story."""
Judgements = dict[int, dict[int, int]]


def load_stories(path: Path) -> list[dict[str, Any]]:
    """Load one story per line, ordered by date and id."""
    stories = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    return sorted(stories, key=lambda story: (story.get("date") or "", str(story["id"])))


def load_judgements(qrels: str, stories: Sequence[Mapping[str, Any]]) -> Judgements:
    """Load judgements from a file, or with ``story`` from the stories' own labels."""
    judged: Judgements = defaultdict(dict)
    if qrels == "story":
        told: dict[Any, list[int]] = defaultdict(list)
        for row, story in enumerate(stories):
            told[story["story"]].append(row)
        for rows in told.values():
            for row in rows:
                judged[row] = {other: 1 for other in rows if other != row}
    else:
        rows_by_id = {str(story["id"]): row for row, story in enumerate(stories)}
        for line in Path(qrels).read_text("utf-8").splitlines():
            query, other, grade = line.split()
            if query in rows_by_id and other in rows_by_id and query != other:
                judged[rows_by_id[query]][rows_by_id[other]] = int(grade)
    return {row: grades for row, grades in judged.items() if any(grades.values())}


def cut_text(story: Mapping[str, Any], mode: str) -> str:
    """Return the part of the text that the mode lets the ranking see."""
    words = {"full": None, "lead": LEAD_WORDS, "title": 0}[mode]
    text = str(story.get("text") or "")
    return text if words is None else " ".join(text.split()[:words])


def compose_story(story: Mapping[str, Any]) -> Story:
    """Compose the record that the extractor gets."""
    title, lang = str(story.get("title") or ""), str(story.get("lang") or "de")
    date = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
    return Story(
        path="", digest="", slug=str(story["id"]), title=title, date=date, category="", lang=lang
    )


def place_dates(
    stories: Sequence[Mapping[str, Any]],
) -> tuple["np.typing.NDArray[np.int32]", "np.typing.NDArray[np.int64]"]:
    """Return days and numbers of stories in the months before, for ordered stories."""
    days = np.array(
        [
            dt.date.fromisoformat(story["date"][:10]).toordinal()
            if story.get("date")
            else -FAR * row
            for row, story in enumerate(stories, start=1)
        ],
        np.int32,
    )
    months = np.array([int((s.get("date") or "0000-00")[:7].replace("-", "")) for s in stories])
    return days, np.searchsorted(months, months)


def rank(
    stories: Sequence[Mapping[str, Any]], mode: str, weights: str, stage: str = "full"
) -> list[list[int]]:
    """Rank for every story the others: its nearest by score, then the rest by likeness alone."""
    extracted = [
        extract(told := compose_story(story), cut_story(told, cut_text(story, mode)))
        for story in stories
    ]
    items = unpack_terms(extracted)
    days, before = place_dates(stories)
    corpus = file_whole(items, days) if weights == "whole" else file_monthly(items, days, before)
    rows = np.arange(len(stories))
    found = find_neighbours(corpus, rows, len(stories) if corpus.whole else DEEP).neighbours
    near = Neighbours(found.rows[:, :DEEP], found.scores[:, :DEEP])
    scores = near.scores if stage == "direct" else score_pairs(corpus, near, rows)
    pairs: list[dict[int, tuple[int, float]]] = [{} for _ in stories]
    for row, others in enumerate(found.rows):
        kept = others[others >= 0].tolist()
        values = [(1, value) for value in scores[row].tolist()]
        values += [(0, value) for value in found.scores[row, DEEP:].tolist()]
        for other, value in zip(kept, values, strict=False):
            pairs[row][other] = value
            if not corpus.whole:
                pairs[other][row] = value
    return [
        [other for _, other in sorted(zip(known.values(), known, strict=True), reverse=True)]
        for known in pairs
    ]


def measure(ranked: Sequence[Sequence[int]], judged: Judgements) -> dict[str, dict[int, float]]:
    """Measure each query: nDCG@5, average precision, hit among five, precision of the first."""
    discounts = 1 / np.log2(np.arange(2, DEPTH + 2))
    figures: dict[str, dict[int, float]] = {"ndcg5": {}, "map": {}, "hit5": {}, "p1": {}}
    for query, grades in judged.items():
        order = ranked[query]
        gains = [2 ** grades.get(other, 0) - 1 for other in order[:DEPTH]]
        ideal = sorted((2**grade - 1 for grade in grades.values()), reverse=True)[:DEPTH]
        found = np.dot(gains, discounts[: len(gains)])
        figures["ndcg5"][query] = float(found / np.dot(ideal, discounts[: len(ideal)]))
        places = {other: place for place, other in enumerate(order)}
        right = sorted(places[o] for o, grade in grades.items() if grade and o in places)
        total = sum(1 for grade in grades.values() if grade)
        figures["map"][query] = sum((i + 1) / (p + 1) for i, p in enumerate(right)) / total
        figures["hit5"][query] = float(bool(right) and right[0] < DEPTH)
        figures["p1"][query] = float(bool(right) and right[0] == 0)
    return figures


def group_queries(judged: Judgements) -> list[list[int]]:
    """Group queries that judgements connect: the units of the bootstrap."""
    leader: dict[int, int] = {}

    def find(row: int) -> int:
        while leader.setdefault(row, row) != row:
            row = leader[row]
        return row

    for query, grades in judged.items():
        for other in grades:
            leader[find(query)] = find(other)
    groups: dict[int, list[int]] = defaultdict(list)
    for query in judged:
        groups[find(query)].append(query)
    return list(groups.values())


def bootstrap(
    figures: Mapping[int, float], groups: Sequence[Sequence[int]], seed: int = 7, times: int = 2000
) -> tuple[float, float]:
    """Return the 95 % interval of a mean over queries when groups are drawn with replacement."""
    drawn = np.random.default_rng(seed).integers(0, len(groups), (times, len(groups)))
    sums = np.array([sum(figures[query] for query in group) for group in groups])
    sizes = np.array([len(group) for group in groups])
    low, high = np.quantile(sums[drawn].sum(axis=1) / sizes[drawn].sum(axis=1), [0.025, 0.975])
    return float(low), float(high)


def tell_intervals(
    weights: str, figures: Mapping[str, Mapping[int, float]], judged: Judgements
) -> list[str]:
    """Tell the mean and the interval of each figure."""
    groups = group_queries(judged)
    lines = [f"{weights}, {len(groups)} groups:"]
    for name, values in figures.items():
        low, high = bootstrap(values, groups)
        mean = np.mean(list(values.values()))
        lines.append(f"  {name:6}{mean:.4f} ({low:.4f} to {high:.4f})")
    return lines


Change = tuple[Any, str, Any]
"""A module, the name of one of its constants, another value."""


def _reshare(**shares: float) -> Change:
    """Share the similarity between words, heads and title otherwise."""
    channels = zip(CHANNELS, (shares["words"], shares["heads"], shares["title"]), strict=True)
    return vectors, "CHANNELS", tuple(channel._replace(share=share) for channel, share in channels)


def _tell_nothing_rare(_: float) -> "np.typing.NDArray[np.float64]":
    return np.ones((RARITIES, vectors.LEVELS))


IDEAS: dict[str, tuple[Change, ...]] = {
    "without heads of words": (_reshare(words=0.85, heads=0.0, title=0.15),),
    "without the title's own channel": (_reshare(words=0.65, heads=0.35, title=0.0),),
    "without words (heads, title only)": (_reshare(words=0.0, heads=0.85, title=0.15),),
    "title counted once": ((terms, "TITLE_WEIGHT", 1),),
    "without compound parts": ((analysis, "split", lambda word: (word,)),),
    "without nearness in time": (
        (nearness, "SUBJECT_GAIN", 0.0),
        (nearness, "EVENT_GAIN", 0.0),
    ),
    "without nearness over days": ((nearness, "EVENT_GAIN", 0.0),),
    "without rarity in the archive": ((vectors, "tabulate_rarity", _tell_nothing_rare),),
    "without rarity in the language": ((vectors, "LEAST_RARE", 1.0),),
    "signatures of all terms": ((neighbours, "SIGN_WORDS", 400), (neighbours, "SIGN_HEADS", 400)),
}


def _forget() -> None:
    """Forget what was computed with other constants."""
    forget_words()
    analysis.find_part.cache_clear()
    nearness.tabulate_nearness.cache_clear()


def ablate(
    stories: Sequence[Mapping[str, Any]], judged: Judgements, text: str, weights: str
) -> list[tuple[str, float, float]]:
    """Measure nDCG@5 and MAP with each idea left out, the whole method first."""
    rows = []
    plans: list[tuple[str, tuple[Change, ...], str]] = [("all ideas", (), "full")]
    plans.append(("without shared neighbours", (), "direct"))
    plans += [(name, changes, "full") for name, changes in IDEAS.items()]
    for name, changes, stage in plans:
        usual = [(module, constant, getattr(module, constant)) for module, constant, _ in changes]
        for module, constant, value in changes:
            setattr(module, constant, value)
        _forget()
        figures = measure(rank(stories, text, weights, stage), judged)
        for module, constant, value in usual:
            setattr(module, constant, value)
        _forget()
        means = [float(np.mean(list(figures[kind].values()))) for kind in ("ndcg5", "map")]
        rows.append((name, means[0], means[1]))
    return rows


def parse_arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Parse the command line."""
    parser = argparse.ArgumentParser(prog="bench.related", description=__doc__)
    parser.add_argument("--stories", required=True, type=Path)
    parser.add_argument("--qrels", required=True, help="a file, or: story")
    parser.add_argument("--text", choices=("full", "lead", "title"), default="full")
    parser.add_argument(
        "--weights",
        choices=WEIGHTS,
        default="whole",
        help="rarity from the whole file, or as on a site from the months before each story",
    )
    parser.add_argument(
        "--bootstrap", action="store_true", help="95 %% intervals over groups, of both"
    )
    parser.add_argument("--ablation", action="store_true", help="a table of each idea on stderr")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print one JSON line."""
    options = parse_arguments(arguments)
    wanted = [options.stories] + ([Path(options.qrels)] if options.qrels != "story" else [])
    for path in wanted:
        if not path.is_file():
            print(f"{path} is missing. Give a file that exists.", file=sys.stderr)
            return 2
    stories = load_stories(options.stories)
    judged = load_judgements(options.qrels, stories)
    if options.ablation:
        for name, gain, precision in ablate(stories, judged, options.text, options.weights):
            print(f"{name:36} {gain:.4f} {precision:.4f}", file=sys.stderr)
    start = time.process_time()
    figures = measure(rank(stories, options.text, options.weights), judged)
    seconds = time.process_time() - start
    means = {name: round(float(np.mean(list(f.values()))), 4) for name, f in figures.items()}
    print(json.dumps({"queries": len(judged), **means, "seconds": round(seconds, 2)}))
    if options.bootstrap:
        for weights in WEIGHTS:
            figures = measure(rank(stories, options.text, weights), judged)
            print("\n".join(tell_intervals(weights, figures, judged)), file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())

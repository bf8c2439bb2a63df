"""Makes content folders to build and measure.

    python -m bench.corpus wikinews FILE.jsonl DIR
    python -m bench.corpus synthetic N DIR --from FILE.jsonl --seed 7 [--form hugo|pelican]
    python -m bench.corpus plain N DIR --from FILE.jsonl --seed 7

``wikinews`` writes real articles as story files (:mod:`bench.wikinews` says how). ``synthetic``
mixes sentences of real articles into N stories; the same N, file and seed give the same bytes.
``plain`` writes the same stories as bare Pelican articles without any register.
DIR is a content folder: ``pelican DIR -s pelicanconf.py -o OUT`` builds it.
"""

import argparse
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from bench import forms, wikinews
from bench.sentences import Pool, build_pool, load_articles, load_stories
from bench.synthetic import Mixer, SyntheticStory

OWN_STORIES = Path(__file__).parent.parent / "content" / "stories"
TIMELINE = 3
"""Entries of a dossier's timeline."""


def load_pool(source: Path | None) -> Pool:
    """Load what to mix from: a JSON Lines file, or our own stories, with a line that says so."""
    if source is not None and source.exists():
        return build_pool(load_articles(source))
    wanted = f"{source} is missing" if source else "No --from"
    print(f"{wanted}: mixing the demonstration's own stories instead.", file=sys.stderr)
    return build_pool(load_stories(OWN_STORIES))


def _file_dossiers(
    stories: Iterable[SyntheticStory], newest: dict[str, list[SyntheticStory]]
) -> Iterator[SyntheticStory]:
    """Pass stories on and keep the first few of each dossier in ``newest``."""
    for story in stories:
        if story.dossier and len(parts := newest.setdefault(story.dossier, [])) < TIMELINE:
            parts.append(story)
        yield story


def write_lageblatt(stories: Iterable[SyntheticStory], target: Path, pool: Pool) -> None:
    """Write our form: stories, dossiers and registers."""
    newest: dict[str, list[SyntheticStory]] = {}
    filed = _file_dossiers(stories, newest)
    forms.write_stories(filed, target / "stories", forms.compose_lageblatt)
    forms.write_desk(target, pool.labels)
    forms.write_dossiers(target, list(pool.labels), newest)


def write_hugo(stories: Iterable[SyntheticStory], target: Path) -> None:
    """Write Hugo's form: a content folder with a section per year, month and day."""
    days = forms.write_stories(stories, target, forms.compose_hugo)
    forms.write_hugo_sections(target, days)


def write_synthetic(count: int, target: Path, pool: Pool, seed: int, form: str) -> None:
    """Write ``count`` stories in the form of one builder ("lageblatt", "hugo", "pelican", "plain").

    Raises:
        FileExistsError: the folder has content already; mixing two archives measures neither.
    """
    if target.exists() and any(target.iterdir()):
        raise FileExistsError(f"{target} is not empty. Choose another folder or empty it.")
    mixer = Mixer(pool, seed)
    stories = map(mixer.mix, range(count))
    if form == "lageblatt":
        write_lageblatt(stories, target, pool)
    elif form == "hugo":
        write_hugo(stories, target)
    else:
        compose = forms.compose_pelican if form == "pelican" else forms.compose_plain
        forms.write_stories(stories, target, compose)


def build_parser() -> argparse.ArgumentParser:
    """Build the command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.corpus", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    commands = parser.add_subparsers(dest="command", required=True)
    real = commands.add_parser("wikinews", help="real articles as story files")
    real.add_argument("source", type=Path, metavar="FILE.jsonl")
    real.add_argument("target", type=Path, metavar="DIR")
    for name in ("synthetic", "plain"):
        mixed = commands.add_parser(name, help="mixed stories")
        mixed.add_argument("count", type=int, metavar="N")
        mixed.add_argument("target", type=Path, metavar="DIR")
        mixed.add_argument("--from", dest="source", type=Path, metavar="FILE.jsonl")
        mixed.add_argument("--seed", type=int, default=7)
        if name == "synthetic":
            mixed.add_argument(
                "--form", choices=["lageblatt", "hugo", "pelican"], default="lageblatt"
            )
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    options = build_parser().parse_args(arguments)
    started = time.perf_counter()
    try:
        if options.command == "wikinews":
            count = wikinews.write_corpus(options.source, options.target)
        else:
            count = options.count
            form = getattr(options, "form", "plain")
            pool = load_pool(options.source)
            write_synthetic(count, options.target, pool, options.seed, form)
    except (OSError, ValueError) as problem:
        print(problem, file=sys.stderr)
        return 1
    print(f"{count} stories in {options.target}, {time.perf_counter() - started:.1f} s")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

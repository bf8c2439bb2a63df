"""Builds the same archive with us and with others, and prints what each build costs.

    python -m bench.build --stories 1000 10000 --peers hugo,pelican --json FILE --from FILE.jsonl
    python -m bench.build --short

The runs of all sites are interleaved and the figures are medians. Each run of a site goes
through five phases in this order: cold (no output, no cache), nothing changed, one story
edited, one story added, one template changed; every build is a fresh process. Beyond
``--full-phases-up-to`` stories, and with related stories always, peers build cold only: they
have no memory of an earlier build and render everything each time.

Ratios compare with Hugo without related stories in the same phase, or else its cold build.
"""

import argparse
import json
import os
import platform
import signal
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any

from bench.corpus import load_pool
from bench.measure import BuildFailedError, compare_snapshots, run_build, scan_output
from bench.peers import EDITED_STORY, NAMES, Site, delete_discarded, make_sites
from bench.sentences import Pool
from bench.synthetic import ADDED_STORY, Mixer

PHASES = ("cold", "unchanged", "edited", "added", "template")
PHASE_NAMES = {
    "cold": "cold",
    "unchanged": "nothing changed",
    "edited": "one story edited",
    "added": "one story added",
    "template": "one template changed",
}
SHORT_STORIES = 200
RELATED_LIMIT = 10_000
"""Stories up to which Hugo's related stories and stock Pelican are measured."""
FIGURES = (
    *("wall", "cpu", "pss", "rss", "processes", "files", "size", "written"),
    *("bytes_written", "pages_written", "removed", "pages_rendered"),
)


Row = dict[str, Any]
"""A row of the table: stories, site, phase, runs, and the median of each figure."""


@dataclass(frozen=True)
class Result:
    """One build of one site."""

    site: str
    stories: int
    phase: str
    run: int
    figures: dict[str, float]
    """By the names of :data:`FIGURES`; seconds and bytes."""
    stages: dict[str, float] = field(default_factory=dict)
    """Seconds by stage as our press tells them; stages of all processes overlap."""


def load_account(path: Path | None) -> dict[str, Any]:
    """Load what our press writes about its last build, {} for a builder that writes nothing."""
    if path is None or not path.exists():
        return {}
    account: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return account


def choose_sites(peers: Iterable[str], count: int) -> list[str]:
    """Choose the sites to measure at ``count`` stories: us, and of the peers who can."""
    wanted = {"lageblatt", *peers}
    if "hugo" in wanted:
        wanted.add("hugo-related")
    if count > RELATED_LIMIT:
        wanted -= {"hugo-related", "pelican"}
    return [name for name in NAMES if name in wanted]


def choose_phases(site: str, count: int, full_up_to: int) -> tuple[str, ...]:
    """Choose the phases that say something about a site."""
    if site == "lageblatt" or (count <= full_up_to and site != "hugo-related"):
        return PHASES
    return ("cold",)


def prepare_phase(site: Site, phase: str, mixer: Mixer, count: int) -> None:
    """Bring a site's folders into the state that a phase starts from."""
    if phase == "cold":
        site.clear()
    elif phase == "edited":
        site.edit(mixer.mix(min(EDITED_STORY, count - 1)))
    elif phase == "added":
        site.add(mixer.mix(ADDED_STORY))
    elif phase == "template":
        site.change_template()


def measure_site(
    site: Site, phases: Sequence[str], mixer: Mixer, count: int, run: int
) -> list[Result]:
    """Take one site through its phases once."""
    results = []
    for phase in phases:
        prepare_phase(site, phase, mixer, count)
        before = scan_output(site.output)
        os.sync()  # what was written before is not this build's to wait for
        cost = run_build(site.command, site.output.parent / "log.txt")
        written = compare_snapshots(before, scan_output(site.output))
        figures = {**asdict(cost), **asdict(written)}
        account = load_account(site.account)
        figures["pages_rendered"] = account.get("rendered", written.pages_written)
        stages = account.get("stages", {})
        results.append(Result(site.name, count, phase, run, figures, stages))
        print(
            f"{count} {site.name} {phase}: {cost.wall:.2f} s, CPU {cost.cpu:.2f} s, "
            f"{cost.pss / 1e6:.0f} MB, {written.written} of {written.files} files written",
            file=sys.stderr,
            flush=True,
        )
    site.restore()
    return results


def measure_archive(
    count: int, options: argparse.Namespace, pool: Pool, scratch: Path
) -> list[Result]:
    """Measure all sites at one size, runs interleaved, the order turned round each time."""
    mixer = Mixer(pool, options.seed)
    names = choose_sites(options.peers.split(","), count)
    if options.without_us:
        names.remove("lageblatt")
    sites = make_sites(names, count, scratch, pool, options.seed)
    results: list[Result] = []
    for run in range(options.runs):
        for site in sites if run % 2 == 0 else reversed(sites):
            phases = choose_phases(site.name, count, options.full_phases_up_to)
            if options.phases:
                phases = tuple(phase for phase in phases if phase in options.phases.split(","))
            results += measure_site(site, phases, mixer, count, run)
    return results


def compute_medians(results: Iterable[Result]) -> list[Row]:
    """Return one row per (stories, site, phase) with the median of each figure."""
    groups: dict[tuple[int, str, str], list[Result]] = {}
    for result in results:
        groups.setdefault((result.stories, result.site, result.phase), []).append(result)
    return [
        {
            "stories": stories,
            "site": site,
            "phase": phase,
            "runs": len(members),
            **{name: median(member.figures[name] for member in members) for name in FIGURES},
        }
        for (stories, site, phase), members in groups.items()
    ]


def find_reference(rows: Iterable[Row], row: Row) -> Row | None:
    """Find Hugo's row for the phase of ``row``, or its cold one, or None."""
    hugo = {
        other["phase"]: other
        for other in rows
        if other["site"] == "hugo" and other["stories"] == row["stories"]
    }
    return hugo.get(row["phase"], hugo.get("cold"))


def compose_table(rows: list[Row]) -> str:
    """Return the medians as a Markdown table with ratios to Hugo."""
    head = (
        "| stories | site | build | wall s | × Hugo | CPU s | peak MB | × Hugo | "
        "pages rendered | files written | MB written |"
    )
    lines = [head, "|--:|---|---|" + "--:|" * 8]
    order = {name: place for place, name in enumerate(NAMES)}
    phases = {name: place for place, name in enumerate(PHASES)}
    ordered = sorted(
        rows, key=lambda row: (row["stories"], phases[row["phase"]], order[row["site"]])
    )
    for row in ordered:
        reference = find_reference(rows, row)
        wall = f"{row['wall'] / reference['wall']:.2f}" if reference else "–"
        memory = f"{row['pss'] / reference['pss']:.2f}" if reference else "–"
        cells = (
            f"{row['stories']:,}",
            row["site"],
            PHASE_NAMES[row["phase"]],
            f"{row['wall']:.2f}",
            wall,
            f"{row['cpu']:.2f}",
            f"{row['pss'] / 1e6:.0f}",
            memory,
            f"{row['pages_rendered']:,.0f}",
            f"{row['written']:,.0f}",
            f"{row['bytes_written'] / 1e6:.1f}",
        )
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def describe_machine() -> dict[str, object]:
    """Return what a reader needs to compare figures: never the machine's name."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return {
        "cores": len(os.sched_getaffinity(0)),
        "memory_gb": round(memory / 1e9, 1),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "hugo": version("hugo"),
        "pelican": version("pelican"),
    }


def build_parser() -> argparse.ArgumentParser:
    """Build the command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.build", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--stories", type=int, nargs="+", default=[1000, 10_000], metavar="N")
    parser.add_argument("--peers", default="hugo,pelican", help="hugo, pelican or none")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures here")
    parser.add_argument("--from", dest="source", type=Path, metavar="FILE.jsonl")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--scratch", type=Path, metavar="DIR", help="keep the sites here")
    parser.add_argument("--full-phases-up-to", type=int, default=10_000, metavar="N")
    parser.add_argument("--phases", default="", help="only these, such as cold,edited")
    parser.add_argument("--without-us", action="store_true", help="measure only the peers")
    parser.add_argument("--short", action="store_true", help="200 stories, one run, for CI")
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    options = build_parser().parse_args(arguments)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # ends the builder and cleans up, too
    if options.short:
        options.stories, options.runs = [SHORT_STORIES], 1
    pool = load_pool(options.source)
    results: list[Result] = []
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        scratch = options.scratch or Path(folder)
        for count in options.stories:
            (scratch / str(count)).mkdir(parents=True)
            try:
                results += measure_archive(count, options, pool, scratch / str(count))
            except BuildFailedError as failure:
                print(failure, file=sys.stderr)
                return 1
            rows = compute_medians(results)
            if options.json:
                report = {"machine": describe_machine(), "seed": options.seed, "medians": rows}
                report["runs"] = [asdict(result) for result in results]
                text = json.dumps(report, indent=1) + "\n"
                options.json.write_text(text, encoding="utf-8")
        delete_discarded(scratch)
    print(compose_table(rows))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

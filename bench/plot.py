"""Plots time over archive size from files that ``bench.build --json`` wrote.

    python -m bench.plot FILE.json … --out docs/build-time.svg

Both axes are logarithmic. The SVG follows the reader's light or dark scheme by itself: its
colours are variables that a media query sets, and its text is drawn as outlines. Any other
ending of the file's name (.png) gives the light colours on paper.
"""

import argparse
import io
import json
import math
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, NullFormatter


@dataclass(frozen=True)
class Series:
    """One line of the plot."""

    site: str
    phase: str
    label: str
    colour: str
    """Name of a colour in :data:`LIGHT` and :data:`DARK`."""
    style: str = "-"


SERIES = (
    Series("pelican", "cold", "Pelican, theme simple", "ink-3", ":"),
    Series("hugo-related", "cold", "Hugo with related stories", "alert", "--"),
    Series("hugo", "cold", "Hugo", "alert"),
    Series("lageblatt", "cold", "Lageblatt, from nothing", "accent"),
    Series("lageblatt", "edited", "Lageblatt, one story edited", "accent", "--"),
    Series("lageblatt", "unchanged", "Lageblatt, nothing changed", "accent", ":"),
)
LIGHT = {
    "paper": "#fbfaf7",
    "ink": "#16191d",
    "ink-3": "#5f666f",
    "rule": "#dad6cc",
    "accent": "#0b4f6c",
    "alert": "#9f1d20",
}
DARK = {
    "paper": "#14171a",
    "ink": "#e9e6df",
    "ink-3": "#9ba0a6",
    "rule": "#31363b",
    "accent": "#86c5e4",
    "alert": "#ff9a8f",
}


def load_points(paths: Iterable[Path]) -> dict[tuple[str, str], dict[int, float]]:
    """Load median seconds by (site, phase) and number of stories; later files win."""
    points: dict[tuple[str, str], dict[int, float]] = {}
    for path in paths:
        report = json.loads(path.read_text(encoding="utf-8"))
        for row in report["medians"]:
            points.setdefault((row["site"], row["phase"]), {})[row["stories"]] = row["wall"]
    return points


def format_seconds(seconds: float, _position: object = None) -> str:
    """Return a duration in the unit that a reader would say it in."""
    if seconds < 1:
        return f"{seconds * 1000:g} ms"
    return f"{seconds:g} s" if seconds < 120 else f"{seconds / 60:.2g} min"  # noqa: PLR2004


def spread_labels(heights: list[float], least: float) -> list[float]:
    """Move label heights (logarithms) apart until each is ``least`` above the one below."""
    order = sorted(range(len(heights)), key=heights.__getitem__)
    spread = list(heights)
    for below, above in pairwise(order):
        spread[above] = max(spread[above], spread[below] + least)
    return spread


def draw_lines(axes: Axes, points: dict[tuple[str, str], dict[int, float]]) -> None:
    """Draw each series that has points, its name and last figure at its end."""
    drawn = [series for series in SERIES if points.get((series.site, series.phase))]
    ends = []
    for series in drawn:
        line = sorted(points[series.site, series.phase].items())
        counts, seconds = zip(*line, strict=True)
        colour = LIGHT[series.colour]
        axes.plot(counts, seconds, series.style, color=colour, marker="o", markersize=4, lw=1.8)
        ends.append((counts[-1], math.log10(seconds[-1]), seconds[-1]))
    last = max(count for count, _, _ in ends)
    heights = spread_labels([end[1] for end in ends], 0.17)
    for series, (count, _, seconds), height in zip(drawn, ends, heights, strict=True):
        axes.annotate(
            f"{series.label}  {format_seconds(float(f'{seconds:.2g}'))}",
            (count, 10**height),
            xytext=(9, 0) if count == last else (-14, 9),
            ha="left" if count == last else "right",
            textcoords="offset points",
            color=LIGHT[series.colour],
            va="center",
            fontsize=9.5,
            annotation_clip=False,
        )


def style_axes(axes: Axes) -> None:
    """Set scales, ticks and hairlines."""
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_xlabel("stories in the archive", color=LIGHT["ink"])
    axes.set_title("Time of one build", loc="left", color=LIGHT["ink"], fontsize=12)
    axes.xaxis.set_major_formatter(FuncFormatter(lambda count, _: f"{count:,.0f}"))
    axes.yaxis.set_major_formatter(FuncFormatter(format_seconds))
    axes.xaxis.set_minor_formatter(NullFormatter())
    axes.yaxis.set_minor_formatter(NullFormatter())
    axes.tick_params(which="both", color=LIGHT["rule"], labelcolor=LIGHT["ink-3"], labelsize=9.5)
    axes.grid(visible=True, which="major", color=LIGHT["rule"], linewidth=0.8)
    for side in axes.spines.values():
        side.set_visible(False)


def follow_scheme(svg: str) -> str:
    """Replace the light colours of an SVG by variables that follow the reader's scheme."""
    for name, colour in LIGHT.items():
        svg = svg.replace(colour, f"var(--{name})")

    def declare(colours: dict[str, str]) -> str:
        return "".join(f"--{name}:{colour};" for name, colour in colours.items())

    style = (
        f"<style>:root{{{declare(LIGHT)}}}"
        f"@media(prefers-color-scheme:dark){{:root{{{declare(DARK)}}}}}</style>"
    )
    head, opening, rest = svg.partition("<defs>")
    return head + style + opening + rest


def plot(points: dict[tuple[str, str], dict[int, float]], target: Path) -> None:
    """Write the plot; the same points give the same bytes."""
    settings: dict[Any, str] = {
        "svg.fonttype": "path",
        "svg.hashsalt": "lageblatt",
        "font.family": "DejaVu Sans",
    }
    with mpl.rc_context(settings):
        figure = Figure(figsize=(9.2, 4.8))
        axes = figure.subplots()
        figure.patch.set_facecolor(LIGHT["paper"])
        axes.set_facecolor(LIGHT["paper"])
        style_axes(axes)
        draw_lines(axes, points)
        figure.subplots_adjust(left=0.08, right=0.68, top=0.92, bottom=0.12)
        if target.suffix == ".svg":
            buffer = io.StringIO()
            figure.savefig(buffer, format="svg", metadata={"Date": None})
            target.write_text(follow_scheme(buffer.getvalue()), encoding="utf-8")
        else:
            figure.savefig(target, dpi=160)


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench.plot", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("reports", type=Path, nargs="+", metavar="FILE.json")
    parser.add_argument("--out", type=Path, default=Path("docs/build-time.svg"), metavar="FILE")
    options = parser.parse_args(arguments)
    plot(load_points(options.reports), options.out)
    print(options.out)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

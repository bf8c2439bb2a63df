"""Measuring and reporting builds."""

import sys
import time

import pytest

from bench.build import (
    FIGURES,
    Result,
    choose_phases,
    choose_sites,
    compose_table,
    compute_medians,
    load_account,
)
from bench.measure import BuildFailedError, compare_snapshots, run_build, scan_output
from bench.peers import Site, delete_discarded
from bench.plot import follow_scheme, format_seconds, load_points, plot, spread_labels
from bench.synthetic import NEWEST, SyntheticStory


def result(site="hugo", phase="cold", run=0, **figures):
    return Result(site, 1000, phase, run, {**dict.fromkeys(FIGURES, 0.0), **figures})


def test_peers_that_grow_quadratically_are_left_out_of_large_archives():
    everyone = ["lageblatt", "hugo", "hugo-related", "pelican"]
    assert choose_sites(["hugo", "pelican"], 10_000) == everyone
    assert choose_sites(["hugo", "pelican"], 100_000) == ["lageblatt", "hugo"]
    assert choose_sites(["none"], 1000) == ["lageblatt"]


def test_beyond_a_size_peers_build_cold_only():
    assert len(choose_phases("hugo", 1000, 1000)) == 5
    assert choose_phases("hugo", 1001, 1000) == ("cold",)
    assert choose_phases("hugo-related", 10, 1000) == ("cold",)
    assert len(choose_phases("lageblatt", 100_000, 1000)) == 5


def test_medians_are_taken_over_runs_of_the_same_build():
    rows = compute_medians([result(run=k, wall=wall) for k, wall in enumerate((3.0, 1.0, 2.0))])
    assert [(row["site"], row["runs"], row["wall"]) for row in rows] == [("hugo", 3, 2.0)]


def test_the_table_compares_with_the_same_phase_of_hugo_or_with_its_cold_build():
    rows = compute_medians(
        [
            result(wall=2.0, cpu=3.0, pss=100e6, pages_rendered=1500.0, written=1500.0),
            result("lageblatt", wall=1.0, pss=50e6),
            result("lageblatt", "edited", wall=0.5, pss=50e6, bytes_written=1e6),
        ]
    )
    assert compose_table(rows).split("\n")[2:] == [
        "| 1,000 | lageblatt | cold | 1.00 | 0.50 | 0.00 | 50 | 0.50 | 0 | 0 | 0.0 |",
        "| 1,000 | hugo | cold | 2.00 | 1.00 | 3.00 | 100 | 1.00 | 1,500 | 1,500 | 0.0 |",
        "| 1,000 | lageblatt | one story edited | 0.50 | 0.25 | 0.00 | 50 | 0.50 | 0 | 0 | 1.0 |",
    ]


def test_without_hugo_there_is_no_ratio():
    assert " – | " in compose_table(compute_medians([result("lageblatt", wall=1.0)]))


def test_files_written_again_count_and_kept_ones_do_not():
    before = {"a.html": (1, 10, 5), "b.html": (2, 10, 6), "c.txt": (3, 10, 7)}
    after = {"a.html": (1, 10, 5), "b.html": (9, 10, 6), "d.xml": (4, 11, 8)}
    written = compare_snapshots(before, after)
    assert (written.files, written.size) == (3, 19)
    assert (written.written, written.bytes_written, written.pages_written) == (2, 14, 1)
    assert written.removed == 1


def test_a_missing_folder_holds_nothing(tmp_path):
    assert scan_output(tmp_path / "none") == {}


def test_memory_and_time_of_child_processes_count(tmp_path):
    child = "import time; x = b'1' * 60_000_000; t = time.process_time() + .3\n"
    child += "while time.process_time() < t: pass"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    started = time.perf_counter()
    run = run_build([sys.executable, "-c", parent], tmp_path / "log")
    assert 0 < run.wall <= time.perf_counter() - started
    assert run.cpu > 0.3
    assert run.pss > 60_000_000
    assert run.rss >= run.pss
    assert run.processes == 2


def test_a_failed_build_stops_the_measurement_with_what_it_printed(tmp_path):
    with pytest.raises(BuildFailedError, match=r"ended with 3:\nno theme"):
        run_build([sys.executable, "-c", "print('no theme'); exit(3)"], tmp_path / "log")


def make_site(tmp_path):
    story = SyntheticStory(
        number=0,
        slug="hafen-1",
        kicker="",
        title="Hafen",
        summary="",
        date=NEWEST,
        category="",
        topics=(),
        dossier="",
        sources=(),
        sections=(),
        correction="",
    )
    site = Site(
        name="x",
        command=[],
        content=tmp_path,
        stories=tmp_path,
        output=tmp_path / "out",
        caches=(),
        template=tmp_path / "story.html",
        compose=lambda story: story.title,
    )
    return site, story


def test_changes_are_made_and_undone(tmp_path):
    site, story = make_site(tmp_path)
    path = tmp_path / "2024/06/21/hafen-1.md"
    path.parent.mkdir(parents=True)
    site.template.write_text("<article>", encoding="utf-8")
    site.add(story)
    site.edit(story)
    site.change_template()
    assert path.read_text(encoding="utf-8") == "Hafen\nDieser Satz kam später hinzu.\n"
    assert site.template.read_text(encoding="utf-8") == '<article data-edition="2">'
    site.restore()
    assert not path.exists()
    assert site.template.read_text(encoding="utf-8") == "<article>"


def test_a_cold_build_finds_nothing_and_follows_no_deletion(tmp_path):
    folder = tmp_path / "1000" / "hugo"
    folder.mkdir(parents=True)
    site, _ = make_site(folder)
    site.caches = (folder / "cache", folder / "none")
    for _ in range(2):
        for place in (site.output, site.caches[0]):
            place.mkdir()
            (place / "file").touch()
        site.clear()
        assert not site.output.exists()
        assert not site.caches[0].exists()
    assert len(list(tmp_path.rglob("file"))) == 4
    delete_discarded(tmp_path)
    assert list(tmp_path.rglob("file")) == []


def test_a_template_without_an_article_is_told(tmp_path):
    site, _ = make_site(tmp_path)
    site.template.write_text("<main>", encoding="utf-8")
    with pytest.raises(ValueError, match="has no <article to change"):
        site.change_template()


def test_labels_keep_their_distance():
    assert spread_labels([1.0, 0.0, 1.1], 0.5) == [1.0, 0.0, 1.5]


def test_durations_are_told_as_one_would_say_them():
    assert [format_seconds(s) for s in (0.25, 2, 66, 290)] == ["250 ms", "2 s", "66 s", "4.8 min"]


def test_the_plot_is_the_same_for_the_same_figures_and_follows_the_scheme(tmp_path):
    report = tmp_path / "a.json"
    report.write_text(
        '{"medians": [{"site": "hugo", "phase": "cold", "stories": 100, "wall": 1.0},'
        ' {"site": "hugo", "phase": "cold", "stories": 1000, "wall": 9.0}]}',
        encoding="utf-8",
    )
    points = load_points([report])
    assert points == {("hugo", "cold"): {100: 1.0, 1000: 9.0}}
    for name in ("a.svg", "b.svg"):
        plot(points, tmp_path / name)
    svg = (tmp_path / "a.svg").read_text(encoding="utf-8")
    assert svg == (tmp_path / "b.svg").read_text(encoding="utf-8")
    assert "prefers-color-scheme:dark" in svg
    assert "var(--alert)" in svg


def test_colours_become_variables():
    assert "fill: var(--paper)" in follow_scheme("<svg><defs>fill: #fbfaf7")


def test_what_the_press_tells_of_its_last_build_is_read(tmp_path):
    account = tmp_path / "last-build.json"
    assert (load_account(None), load_account(account)) == ({}, {})
    account.write_text('{"rendered": 12, "stages": {"reading": 0.5}}', encoding="utf-8")
    assert load_account(account) == {"rendered": 12, "stages": {"reading": 0.5}}

"""The laws of the build, on a small site under random changes."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pelican import signals

from plugins.press.disk.foreign import rescue
from plugins.press.disk.journal import Journal
from plugins.press.site import PressedSite
from tests.press.small_site import TEMPLATES, SmallSite, make_site, read_stats, read_tree

NAMES = st.sampled_from(["anna", "berta", "carl", "dora", "emil", "x/fritz", "x/y/gerda"])
WORDS = st.sampled_from(["Anna", "Berta", "berta", "Zeit & <Geld>", "Äpfel", "„Ja“", ""])
CHANGES = st.one_of(
    st.tuples(st.just("write"), NAMES, WORDS, WORDS),
    st.tuples(st.just("delete"), NAMES),
    st.tuples(st.just("rename"), NAMES, NAMES),
    st.tuples(st.just("template"), st.sampled_from(sorted(TEMPLATES)), WORDS),
    st.tuples(st.just("style"), WORDS),
    st.tuples(st.just("image"), NAMES, WORDS),
    st.tuples(st.just("name"), WORDS),
    st.tuples(st.just("damage"), NAMES),
)


def change(site: SmallSite, chosen: dict[str, Any], step: tuple[str, ...]) -> None:
    """Do one thing to a site that an editor, an author of themes or an accident might do."""
    kind, *rest = step
    note = site.root / f"content/notes/{rest[0]}.md"
    match kind:
        case "write":
            site.note(*rest)
        case "delete":
            note.unlink(missing_ok=True)
        case "rename":
            target = site.root / f"content/notes/{rest[1]}.md"
            target.parent.mkdir(parents=True, exist_ok=True)
            if note.exists():
                note.replace(target)
        case "template":
            site.write(f"theme/templates/{rest[0]}", TEMPLATES[rest[0]] + f"<!-- {rest[1]} -->")
        case "style":
            site.write("theme/static/css/base.css", f"a {{ content: '{rest[0]}'; }}")
        case "image":
            site.write(f"content/images/{rest[0]}.svg", rest[1])
        case "name":
            chosen["SITENAME"] = rest[0] or "Probe"
        case "damage":
            page = site.output / rest[0] / "index.html"
            if page.exists():
                page.write_text("?")


@pytest.mark.parametrize(("workers", "keyed"), [(1, False), (2, False), (1, True)])
@settings(
    max_examples=12,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=st.lists(st.lists(CHANGES, min_size=1, max_size=3), min_size=1, max_size=4))
def test_any_changes_give_the_bytes_of_a_clean_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workers: int, keyed: bool, steps: Any
) -> None:
    monkeypatch.setattr("plugins.press.reading.FEW", 0)
    monkeypatch.setattr("plugins.press.printing.FEW", 0)
    monkeypatch.setattr("plugins.press.output.WORTHWHILE", 0)
    shutil.rmtree(tmp_path / "site", ignore_errors=True)
    site = make_site(tmp_path / "site", "anna")
    chosen: dict[str, Any] = {"KEYED": keyed}
    site.build(**chosen, PRESS_WORKERS=workers)
    for together in steps:
        for step in together:
            change(site, chosen, step)
        site.build(**chosen, PRESS_WORKERS=workers)
        assert site.published() == site.built_clean(tmp_path / "clean", **chosen)
        before = read_stats(site.output)
        assert site.build(**chosen, PRESS_WORKERS=workers)["written"] == 0
        assert read_stats(site.output) == before


def test_workers_that_can_not_inherit_memory_give_the_same_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("reading", "printing"):
        monkeypatch.setattr(f"plugins.press.{module}.FEW", 0)
    monkeypatch.setattr("plugins.press.output.WORTHWHILE", 0)
    for module in ("processes.workers", "processes.aside", "printing"):  # as on macOS
        monkeypatch.setattr(f"plugins.press.{module}.can_fork", lambda: False)
    site = make_site(tmp_path / "site", "anna", "berta", "carl")
    site.build(KEYED=True, PRESS_WORKERS=2)
    assert site.published() == site.built_clean(tmp_path / "clean", KEYED=True)
    site.write("theme/templates/note.html", "{{ view.nothing }}")
    with pytest.raises(SystemExit, match="has no attribute 'nothing'"):
        site.build(KEYED=True, PRESS_WORKERS=2)


def test_a_second_build_renders_and_writes_nothing(site: SmallSite) -> None:
    site.build()
    before = read_stats(site.output)
    account = site.build()
    assert (account["read"], account["rendered"], account["written"]) == (0, 0, 0)
    assert read_stats(site.output) == before


def test_one_edit_renders_only_what_shows_it(site: SmallSite) -> None:
    for number in range(30):
        site.note(f"z{number:02}", f"Note {number}")
    site.build()
    site.note("z15", "Note 15", "Ein anderer Text.")
    account = site.build()
    assert (account["read"], account["rendered"], account["written"]) == (1, 1, 1)


def test_a_section_is_asked_for_its_pages_only_when_something_of_it_changed(
    site: SmallSite,
) -> None:
    site.build(KEYED=True)
    site.note("berta", "Berta", "Ein anderer Text.")
    assert site.build(KEYED=True, UNASKED="abcd", UNASKED_ALL=True)["rendered"] == 1
    site.note("berta", "Bertha")
    account = site.build(KEYED=True, UNASKED="acd")
    assert (account["rendered"], account["removed"]) == (6, 0)
    (site.output / "letter/b/index.html").write_text("?")
    assert site.build(KEYED=True, UNASKED="acd")["written"] == 1
    site.write("theme/templates/titles.html", TEMPLATES["titles.html"] + "!")
    with pytest.raises(AssertionError, match="a was asked"):
        site.build(KEYED=True, UNASKED="a")


def test_a_section_knows_the_sections_within_when_its_own_digest_stays(
    site: SmallSite, tmp_path: Path
) -> None:
    site.build(KEYED=True)
    site.note("berta", "Berta", "Ein anderer Text.")
    site.build(KEYED=True, UNASKED_ALL=True)  # keeps all that is within for the next one
    site.note("berta", "Bertha")
    account = site.build(KEYED=True, UNASKED="acd")
    assert (account["rendered"], account["removed"]) == (6, 0)
    assert site.published() == site.built_clean(tmp_path / "clean", KEYED=True)


def test_pages_of_a_section_that_is_gone_are_removed(site: SmallSite, tmp_path: Path) -> None:
    site.build(KEYED=True)
    (site.root / "content/notes/berta.md").unlink()
    assert site.build(KEYED=True, UNASKED="a")["removed"] == 2
    assert site.published() == site.built_clean(tmp_path / "clean", KEYED=True)


def test_a_page_in_the_place_of_a_section_that_did_not_change_is_told(site: SmallSite) -> None:
    site.build(KEYED=True)
    site.note("letter/a", "Zeta")
    with pytest.raises(SystemExit, match=r"letter/a/index\.html") as told:
        site.build(KEYED=True)
    shutil.rmtree(site.cache)
    with pytest.raises(SystemExit) as afresh:
        site.build(KEYED=True)
    assert str(told.value) == str(afresh.value)


def test_what_a_process_keeps_between_builds_is_never_stale(
    site: SmallSite, tmp_path: Path
) -> None:
    running = PressedSite(site.settings())
    notes = site.root / "content/notes"
    for change in (
        lambda: site.note("anna", "Anne"),
        lambda: site.note("anna", "Anna"),
        lambda: (notes / "anna.md").replace(notes / "berta.md"),
        lambda: site.note("anna", "Anna"),
    ):
        change()
        for _ in range(3):  # what was just written is read; later its stat is trusted
            running.run()
        assert site.published() == site.built_clean(tmp_path / "clean")


def test_a_fresh_clone_renders_nothing(site: SmallSite) -> None:
    site.build()
    before = read_stats(site.output)
    for file in site.root.rglob("*.md"):
        content = file.read_bytes()
        file.unlink()
        file.write_bytes(content)
    account = site.build()
    assert (account["read"], account["rendered"], account["written"]) == (0, 0, 0)
    assert read_stats(site.output) == before


def test_what_is_gone_leaves_the_cache_and_its_number_to_the_next(site: SmallSite) -> None:
    site.note("zuletzt", "Zuletzt")
    site.build()
    (site.root / "content/notes/zuletzt.md").unlink()
    site.build()
    site.note("neu", "Neu")
    assert site.build()["read"] == 1
    with closing(sqlite3.connect(site.cache / "press.sqlite3")) as store:
        numbers = [
            [number for (number,) in store.execute(f"SELECT id FROM {table} ORDER BY id")]
            for table in ("readings", "bodies")
        ]
    assert numbers == [[1, 2, 3, 4]] * 2


def test_an_output_that_was_copied_here_is_kept(site: SmallSite) -> None:
    site.build()
    shutil.copytree(site.output, site.root / "copy")
    shutil.rmtree(site.output)
    shutil.rmtree(site.root / ".output.press")
    (site.root / "copy").rename(site.output)
    before = read_stats(site.output)
    account = site.build()
    assert (account["rendered"], account["written"]) == (0, 0)
    assert read_stats(site.output) == before


def test_a_lost_cache_costs_work_but_touches_nothing(site: SmallSite) -> None:
    site.build()
    before = read_stats(site.output)
    shutil.rmtree(site.cache)
    account = site.build()
    assert (account["read"], account["written"]) == (3, 0)
    assert read_stats(site.output) == before


def test_pages_of_a_lost_cache_are_still_removed(site: SmallSite) -> None:
    site.build()
    shutil.rmtree(site.cache)
    (site.root / "content/notes/berta.md").unlink()
    account = site.build()
    assert account["removed"] == 2
    assert not (site.output / "berta").exists()


def test_pages_that_an_older_folder_beside_the_output_forgot_are_removed(
    site: SmallSite, tmp_path: Path
) -> None:
    site.build()
    shed, older = site.root / ".output.press", site.root / "older"
    shutil.copytree(shed, older)
    site.note("dora", "Dora")
    site.build()
    shutil.rmtree(shed)
    older.rename(shed)
    (site.root / "content/notes/dora.md").unlink()
    site.build()
    assert site.published() == site.built_clean(tmp_path / "clean")


def test_pages_are_removed_whose_record_beside_the_output_was_never_written(
    site: SmallSite, tmp_path: Path
) -> None:
    site.build()
    shed = site.root / ".output.press"
    shutil.rmtree(shed)
    shed.mkdir()
    Journal(shed).write_differing(["dora/index.html", "index.html"])  # and then it was killed
    (site.root / "content/notes/anna.md").unlink()
    site.build()
    assert site.published() == site.built_clean(tmp_path / "clean")


def test_an_output_that_somebody_removed_is_made_again(site: SmallSite, tmp_path: Path) -> None:
    site.build()
    (site.output / "junk").write_text("?")
    shutil.rmtree(site.output)
    site.build()
    assert site.published() == site.built_clean(tmp_path / "clean")


def test_a_changed_parser_reads_everything_again(site: SmallSite) -> None:
    site.build()
    account = site.build(SHOUT=True)
    assert account["read"] == 3
    assert b"ANNA" in site.published()["anna/index.html"]


def test_code_that_was_saved_while_a_process_ran_counts_in_the_next(
    site: SmallSite, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.syspath_prepend(site.root)
    source = "def insert(reference, html, link):\n    return html + {!r}\n"
    site.write("passage.py", source.format("before"))
    site.build(PRESS_BODY="passage:insert")
    capsys.readouterr()
    site.write("passage.py", source.format("after"))
    site.build(PRESS_BODY="passage:insert")
    assert capsys.readouterr().out.splitlines()[0] == (
        f"{site.root}/passage.py: was changed after this process had begun, and counts only in "
        "the next. Start it again."
    )
    assert b"before" in site.published()["anna/index.html"]
    assert "was changed" not in site.build_apart('PRESS_BODY = "passage:insert"\n')
    assert b"after" in site.published()["anna/index.html"]


def finishing(finish: Callable[[Any], None]) -> Any:
    """Make a plugin that does something when the output is finished."""
    plugin = ModuleType("tests.plugin")
    plugin.finish = finish  # type: ignore[attr-defined]
    plugin.register = lambda: signals.finalized.connect(finish)  # type: ignore[attr-defined]
    return plugin


def test_what_a_plugin_changes_in_the_finished_output_is_told(
    site: SmallSite, capsys: pytest.CaptureFixture[str]
) -> None:
    def overwrite(_: Any) -> None:
        site.write("output/index.html", "empty")
        site.write("output/anna/index.html", "empty")

    plugins = ["plugins.press", "tests.press.small_room", finishing(overwrite)]
    for _ in range(2):
        site.build(PLUGINS=plugins)
        assert capsys.readouterr().out.splitlines()[0] == (
            f"{site.output}/anna/index.html: was changed by a plugin when the build was over "
            "(files so changed: 2). Take it out of PLUGINS; it is one of these: "
            "tests.press.test_laws."
        )


def test_a_plugin_may_add_to_the_finished_output_and_touch_it(
    site: SmallSite, capsys: pytest.CaptureFixture[str]
) -> None:
    def add(_: Any) -> None:
        site.write("output/index.html.gz", "packed")
        (site.output / "index.html").touch()

    site.build(PLUGINS=["plugins.press", "tests.press.small_room", finishing(add)])
    assert len(capsys.readouterr().out.splitlines()) == 1


def test_files_of_others_survive_every_build(site: SmallSite) -> None:
    site.build()
    foreign = {"CNAME": "example.org", ".well-known/a/b": "token", "anna/extra.txt": "x"}
    for path, text in foreign.items():
        (site.output / path).parent.mkdir(parents=True, exist_ok=True)
        (site.output / path).write_text(text)
    for number in range(4):
        site.note("berta", f"Berta {number}")
        if number == 2:
            (site.root / "content/notes/anna.md").unlink()
            (site.output / ".well-known/a/c").write_text("later")
            foreign[".well-known/a/c"] = "later"
        site.build()
        published = site.published()
        assert {path: published.get(path, b"").decode() for path in foreign} == foreign
    (site.output / "CNAME").unlink()
    site.note("berta", "Berta zuletzt")
    site.build()
    site.note("berta", "Berta wirklich zuletzt")
    site.build()
    assert "CNAME" not in site.published()
    assert "anna/index.html" not in site.published()


def test_files_of_others_survive_in_a_folder_that_the_press_gives_up(site: SmallSite) -> None:
    site.build()
    site.write("output/letter/c/own/robots.txt", "before")
    site.note("dora", "Dora")
    site.build()
    (site.root / "content/notes/carl.md").unlink()
    site.build()
    assert not (site.output / "letter/c/index.html").exists()
    for name in ("emil", "fritz"):
        site.write(f"output/letter/c/{name}.txt", "later")
        site.write(f"output/letter/c/own/{name}.txt", "later")
        (site.output / "letter/c/own/robots.txt").unlink(missing_ok=True)  # and stays away
        site.note(name, name.title())
        site.build()
    assert sorted(path for path in site.published() if path.startswith("letter/c/")) == [
        "letter/c/emil.txt",
        "letter/c/fritz.txt",
        "letter/c/own/emil.txt",
        "letter/c/own/fritz.txt",
    ]


def test_what_appears_in_an_output_that_was_empty_is_brought_along(tmp_path: Path) -> None:
    before, live, twin = (tmp_path / name for name in ("before", "live", "twin"))
    for place, text in ((before, "von anderen"), (live, "von uns"), (twin, "von uns")):
        place.mkdir()
        (place / "index.html").write_text(text)
    (before / "x/y").mkdir(parents=True)
    (before / "x/y/z").write_text("Ordner")
    (before / "datei").write_text("Datei")
    rescue(before, live, twin)
    kept = {"index.html": b"von uns", "x/y/z": b"Ordner", "datei": b"Datei"}
    assert read_tree(live) == read_tree(twin) == kept
    assert not before.exists()


@pytest.mark.parametrize("place", ["x", "fremd/x"])
def test_a_file_of_others_may_become_a_folder_a_link_and_back(site: SmallSite, place: str) -> None:
    other = site.output / place

    def build_twice() -> None:
        for _ in range(2):  # each tree in its turn
            site.note("anna", f"Anna {next(counter)}")
            site.build()

    counter = count()
    build_twice()
    other.parent.mkdir(exist_ok=True)
    other.write_text("Datei")
    build_twice()
    for _ in range(2):
        other.unlink()
        other.mkdir()
        (other / "y").write_text("Ordner")
        build_twice()
        assert (other / "y").read_text() == "Ordner"
        shutil.rmtree(other)
        other.symlink_to(site.root / "theme")
        build_twice()
        assert other.is_symlink()
    assert not (site.root / "theme/y").exists()
    other.unlink()
    other.write_text("Datei")
    build_twice()
    assert other.read_text() == "Datei"


def test_a_note_may_become_a_folder_of_notes_and_back(site: SmallSite, tmp_path: Path) -> None:
    site.write("content/images/a", "file")
    site.build()
    (site.root / "content/images/a").unlink()
    site.write("content/images/a/b", "inside")
    site.build()
    assert site.published() == site.built_clean(tmp_path / "clean")
    shutil.rmtree(site.root / "content/images/a")
    site.write("content/images/a", "file again")
    site.build()
    assert site.published() == site.built_clean(tmp_path / "clean")

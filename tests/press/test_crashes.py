"""Whatever happens to a build, the site that was there stays whole."""

import errno
import os
import random
import resource
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from plugins.press import site as press_site
from plugins.press.cache.cabinet import load_cabinet
from plugins.press.disk import probing, trees
from plugins.press.disk.locking import hold_lock
from plugins.press.disk.moving import write_whole
from plugins.press.disk.syscalls import exchange
from plugins.press.site import PressedSite
from plugins.problems.stopping import Stop
from tests.press.small_room import NotesGenerator
from tests.press.small_site import TEMPLATES, SmallSite, make_site, read_tree

NAMES = ("anna", "berta", "carl")

DOOMED = Path(__file__).with_name("doomed_build.py")


def run_doomed(site: SmallSite, last: int, workers: int = 1) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(DOOMED), str(site.root), str(last), str(workers)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def check_that_it_lives_on(
    site: SmallSite, last: int, workers: int, old: dict[str, bytes], new: dict[str, bytes]
) -> None:
    """Kill a build at its ``last`` touch of the disk, and build on."""
    assert run_doomed(site, last, workers).returncode == -signal.SIGKILL
    assert site.published() in (old, new)
    site.build()
    assert site.published() == new
    assert not list(site.root.rglob("*.new"))
    site.note("berta", "Berta danach")
    site.build()
    after = site.built_clean(site.root / "clean")
    assert site.published() == read_tree(site.root / ".output.press" / "spare") == after


def edit(site: SmallSite) -> None:
    site.note("anna", "Anna neu")
    site.note("dora", "Dora")
    site.write("content/images/neu.svg", "neu")
    (site.root / "content/notes/carl.md").unlink()


@pytest.mark.parametrize("workers", [1, 2])
def test_a_build_killed_at_any_touch_of_the_disk_leaves_the_site_whole(
    tmp_path: Path, workers: int
) -> None:
    counted = make_site(tmp_path / "counted", *NAMES)
    counted.build()
    old = counted.published()
    edit(counted)
    touches = int(run_doomed(counted, 0, workers).stdout.split()[-1])
    new = counted.built_clean(tmp_path / "clean")
    for last in random.Random(workers).sample(range(1, touches + 1), 20):
        site = make_site(tmp_path / f"killed-{last}", *NAMES)
        site.build()
        edit(site)
        check_that_it_lives_on(site, last, workers, old, new)


def test_a_build_killed_while_one_page_changes_leaves_the_site_whole(tmp_path: Path) -> None:
    counted = make_site(tmp_path / "counted", *NAMES)
    counted.build()
    old = counted.published()
    counted.note("anna", "Anna", "Ein Wort mehr")
    touches = int(run_doomed(counted, 0).stdout.split()[-1])
    new = counted.built_clean(tmp_path / "clean")
    assert len({path for path in new if new[path] != old[path]}) == 1
    for last in range(1, touches + 1):
        site = make_site(tmp_path / f"killed-{last}", *NAMES)
        site.build()
        site.note("anna", "Anna", "Ein Wort mehr")
        check_that_it_lives_on(site, last, 1, old, new)


@pytest.mark.parametrize("durable", [True, False])
def test_one_page_that_changes_is_replaced_in_its_place(
    site: SmallSite, tmp_path: Path, durable: bool
) -> None:
    site.build(PRESS_DURABLE=durable)
    folder = site.output.stat().st_ino
    site.write("output/CNAME", "example.org")
    site.note("anna", "Anna", "Ein Wort mehr")
    site.build(PRESS_DURABLE=durable)
    clean = site.built_clean(tmp_path / "clean")
    assert site.published() == {**clean, "CNAME": b"example.org"}
    assert read_tree(site.root / ".output.press" / "spare") == clean
    assert site.output.stat().st_ino == folder
    site.note("dora", "Dora")
    site.build(PRESS_DURABLE=durable)
    clean = site.built_clean(tmp_path / "clean")
    assert site.published() == {**clean, "CNAME": b"example.org"}
    assert read_tree(site.root / ".output.press" / "spare") == site.published()
    assert site.output.stat().st_ino != folder


def lose_spare(site: SmallSite, page: Path) -> None:
    assert page.is_file()
    shutil.rmtree(site.root / ".output.press" / "spare")


def link_page(site: SmallSite, page: Path) -> None:
    page.rename(site.root / "elsewhere.html")
    page.symlink_to(site.root / "elsewhere.html")


@pytest.mark.parametrize("change", [lose_spare, link_page])
def test_one_page_goes_live_with_the_tree_where_others_changed_its_place(
    site: SmallSite, tmp_path: Path, change: Callable[[SmallSite, Path], None]
) -> None:
    site.build()
    folder = site.output.stat().st_ino
    change(site, site.output / "anna/index.html")
    site.note("anna", "Anna", "Ein Wort mehr")
    site.build()
    clean = site.built_clean(tmp_path / "clean")
    assert site.published() == read_tree(site.root / ".output.press" / "spare") == clean
    assert site.output.stat().st_ino != folder
    assert not (site.output / "anna/index.html").is_symlink()


def test_a_build_killed_on_a_first_run_leaves_nothing_behind(
    site: SmallSite, tmp_path: Path
) -> None:
    new = site.built_clean(tmp_path / "clean")
    touches = int(run_doomed(make_site(tmp_path / "counted", *NAMES), 0).stdout.split()[-1])
    for last in random.Random(8).sample(range(1, touches + 1), 12):
        doomed = make_site(tmp_path / f"killed-{last}", *NAMES)
        assert run_doomed(doomed, last).returncode == -signal.SIGKILL
        assert doomed.published() in ({}, new)
        doomed.build()
        assert doomed.published() == new


def test_a_build_killed_at_any_moment_leaves_the_site_whole(tmp_path: Path) -> None:
    site = make_site(tmp_path / "site", *NAMES)
    for number in range(150):
        site.note(f"n{number}", f"Note {number}")
    site.build()
    chance = random.Random(3)
    command = [sys.executable, str(DOOMED), str(site.root), "0", "2"]
    began = time.monotonic()
    subprocess.run(command, check=True, capture_output=True)
    usual = time.monotonic() - began
    for number in range(20):
        old = site.published()
        site.write("theme/templates/frame.html", TEMPLATES["frame.html"] + f"<!-- {number} -->")
        site.note(f"n{number}", f"Neu {number}")
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as build:
            try:
                build.wait(usual * chance.uniform(0.3, 1.2))
            except subprocess.TimeoutExpired:
                build.kill()
        between = site.published()
        site.build()
        new = site.published()
        assert between in (old, new)
    assert new == site.built_clean(tmp_path / "clean")


def limited(limit: int) -> Callable[[], None]:
    """Return what a child process calls so that no file of it grows beyond ``limit`` bytes."""

    def set_limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    return set_limit


@pytest.mark.parametrize("limit", [0, 100, 3000, 20_000])
@pytest.mark.parametrize("workers", [1, 2])
def test_a_full_disk_leaves_the_site_whole_and_is_told(
    tmp_path: Path, limit: int, workers: int
) -> None:
    site = make_site(tmp_path / "site", *NAMES)
    for number in range(60):
        site.note(f"n{number}", f"Note {number}")
    site.build()
    old = site.published()
    for number in range(60):
        site.note(f"n{number}", f"Neu {number}", "Wort " * 6000)
    command = [sys.executable, str(DOOMED), str(site.root), "0", str(workers)]
    ended = subprocess.run(
        command, capture_output=True, text=True, check=False, preexec_fn=limited(limit)
    )
    assert ended.returncode == 1
    assert "can't be written" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert site.published() == old
    site.build()
    assert site.published() == site.built_clean(tmp_path / "clean")


def test_a_file_that_finds_no_room_on_the_disk_leaves_nothing_of_it(tmp_path: Path) -> None:
    file = tmp_path / "account"
    write_whole(file, b"whole")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, limits[1]))
    try:
        with pytest.raises(OSError, match=r"account\.\d+\.new"):
            write_whole(file, b"new" * 50)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert read_tree(tmp_path) == {"account": b"whole"}


def test_an_output_that_can_not_be_written_is_told(site: SmallSite) -> None:
    site.write("file", "in the way")
    with pytest.raises(SystemExit) as end:
        site.build(OUTPUT_PATH=str(site.root / "file" / "output"))
    assert str(end.value) == (
        f"The output {site.root}/file/output can't be written: Not a directory. The output is as "
        "it was. Free some space or give the right to write, or choose another folder with -o."
    )


def test_a_folder_beside_the_output_that_can_not_be_made_is_named(
    site: SmallSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = Path.mkdir

    def refuse(folder: Path, *more: Any, **options: Any) -> None:
        if folder == site.root / ".output.press":
            raise PermissionError(errno.EACCES, "Permission denied", str(folder))
        make(folder, *more, **options)

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(SystemExit) as end:
        site.build()
    assert str(end.value) == (
        f"The output {site.root}/.output.press can't be written: Permission denied. The output is "
        "as it was. Free some space or give the right to write, or choose another folder with -o."
    )


def test_a_cache_that_can_not_be_written_is_told(site: SmallSite) -> None:
    site.build()
    old = site.published()
    site.note("anna", "Neu")
    site.write("file", "in the way")
    with pytest.raises(SystemExit) as end:
        site.build(PRESS_CACHE=str(site.root / "file" / "cache"))
    assert str(end.value) == (
        f"The cache {site.root}/file/cache can't be written: Not a directory. The output is as it "
        "was. Free some space or give the right to write, or name another folder in PRESS_CACHE."
    )
    assert site.published() == old


def test_an_account_that_can_not_be_written_is_told_of_a_site_that_is_up(
    site: SmallSite, capsys: pytest.CaptureFixture[str]
) -> None:
    account = site.cache / "last-build.json"
    account.mkdir(parents=True)
    PressedSite(site.settings()).run()
    assert capsys.readouterr().out.splitlines()[-1] == (
        f"{account}: can't be written: Is a directory. The output is up to date all the same. "
        "Free some space or give the right to write."
    )
    assert "anna/index.html" in site.published()


@pytest.mark.parametrize("share", [0.0, 0.001, 0.2, 0.5, 0.8, 0.99])
def test_a_truncated_cache_is_noticed_and_made_anew(
    site: SmallSite, tmp_path: Path, share: float, capfd: pytest.CaptureFixture[str]
) -> None:
    site.build()
    store = site.cache / "press.sqlite3"
    os.truncate(store, int(store.stat().st_size * share))
    site.note("anna", "Anna neu")
    capfd.readouterr()
    site.build()
    heard = capfd.readouterr()
    assert "it is dropped and made anew." in heard.out + heard.err
    assert site.published() == site.built_clean(tmp_path / "clean")


def scribble_store(site: SmallSite) -> None:
    with sqlite3.connect(site.cache / "press.sqlite3") as store:
        store.execute("UPDATE outputs SET state = zeroblob(40)")
    store.close()


def test_a_damaged_cache_is_not_taken_away_from_under_another_build(
    site: SmallSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop = press_site.drop_file
    seen = []

    def look(path: Path) -> Any:
        with pytest.raises(Stop), hold_lock(site.cache / "lock", 0, "en"):
            pass
        seen.append(path)
        return drop(path)

    monkeypatch.setattr(press_site, "drop_file", look)
    site.build()
    scribble_store(site)
    assert site.build()["written"] == 0
    assert seen == [site.cache / "press.sqlite3"]


def test_all_damage_to_the_cache_is_mended_by_one_build(
    site: SmallSite, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    names = site.cache / "names"
    find = NotesGenerator.generate_context

    def find_and_read(room: NotesGenerator) -> None:
        find(room)
        entries = load_cabinet(names, print)
        if "a" in entries:
            assert entries["a"] == b"Anna"
        entries.renew(b"", ["a"], {"a": b"Anna"})

    monkeypatch.setattr(NotesGenerator, "generate_context", find_and_read)
    site.build()
    data = names.with_name("names.data")
    status = data.stat()
    data.write_bytes(b"Enna")
    os.utime(data, ns=(status.st_mtime_ns, status.st_mtime_ns))
    scribble_store(site)
    capsys.readouterr()
    site.build()
    assert capsys.readouterr().err.splitlines() == [
        f"The cache {path} is damaged; it is dropped and made anew."
        for path in (site.cache / "press.sqlite3", names)
    ]
    assert load_cabinet(names, print)["a"] == b"Anna"


def test_a_scribbled_cache_never_reaches_the_site(site: SmallSite, tmp_path: Path) -> None:
    chance = random.Random(5)
    store = site.cache / "press.sqlite3"
    for number in range(12):
        site.build()
        content = bytearray(store.read_bytes())
        for _ in range(40):
            content[chance.randrange(100, len(content))] = chance.randrange(256)
        store.write_bytes(content)
        site.note("anna", f"Anna {number}")
        site.write("theme/templates/frame.html", TEMPLATES["frame.html"] + f"<!-- {number} -->")
        site.build()
        assert site.published() == site.built_clean(tmp_path / "clean")


def told_of_the_cache(site: SmallSite, capsys: pytest.CaptureFixture[str]) -> str:
    """Build, and return what is said of the store, which the line calls CACHE."""
    capsys.readouterr()
    site.build()
    told = capsys.readouterr().out.splitlines()[0]
    return told.replace(str(site.cache / "press.sqlite3"), "CACHE")


@pytest.mark.parametrize("content", [b"SQLite format 3\0 no", b"GIF89a" * 100])
def test_a_foreign_file_in_place_of_the_cache_is_noticed(
    site: SmallSite, content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    site.build()
    (site.cache / "press.sqlite3").write_bytes(content)
    told = told_of_the_cache(site, capsys)
    assert told == "The cache CACHE is damaged; it is dropped and made anew."


def test_the_database_of_another_program_is_noticed(
    site: SmallSite, capsys: pytest.CaptureFixture[str]
) -> None:
    site.build()
    store = site.cache / "press.sqlite3"
    store.unlink()
    with sqlite3.connect(store) as other:
        other.execute("CREATE TABLE visits (day TEXT)")
    other.close()
    told = told_of_the_cache(site, capsys)
    assert told == "The cache CACHE belongs to another program; it is dropped and made anew."


def test_the_cache_of_another_version_is_noticed(
    site: SmallSite, capsys: pytest.CaptureFixture[str]
) -> None:
    site.build()
    with sqlite3.connect(site.cache / "press.sqlite3") as newer:
        newer.execute("PRAGMA user_version = 999")
    newer.close()
    assert told_of_the_cache(site, capsys) == (
        "The cache CACHE was written by another version of Lageblatt; it is dropped and made anew."
    )


def test_two_builds_at_once_take_turns(site: SmallSite, tmp_path: Path) -> None:
    for number in range(80):
        site.note(f"n{number}", f"Note {number}")
    command = [sys.executable, str(DOOMED), str(site.root), "0", "1"]
    builds = [
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    ended = [(*build.communicate(), build.returncode) for build in builds]
    assert [code for _, _, code in ended] == [0, 0, 0]
    assert site.published() == site.built_clean(tmp_path / "clean")


@pytest.mark.parametrize("folder", [".cache", ".output.press"])
def test_a_build_that_waits_says_for_whom(
    site: SmallSite, folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (site.root / folder).mkdir()
    with hold_lock(site.root / folder / "lock", 1, "en"), pytest.raises(SystemExit) as end:
        site.build(PRESS_PATIENCE=1)
    told = capsys.readouterr().err.splitlines()[0]
    assert told == f"Another build (process {os.getpid()}) is at work; this one waits for it."
    assert str(end.value) == (
        f"Another build (process {os.getpid()}) has been at work for 1 seconds. End it, or set "
        "PRESS_PATIENCE higher."
    )


def test_without_exchange_files_are_replaced_one_by_one(
    site: SmallSite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Path) -> None:
        raise OSError(errno.ENOSYS, "not here")

    monkeypatch.setattr(probing, "exchange", refuse)
    site.build()
    edit(site)
    (site.output / "CNAME").write_text("example.org")
    site.build()
    clean = site.built_clean(tmp_path / "clean")
    assert site.published() == {**clean, "CNAME": b"example.org"}
    assert not (site.root / ".output.press" / "spare").exists()


def test_files_that_the_spare_tree_has_lost_are_not_lost_to_readers(
    site: SmallSite, tmp_path: Path
) -> None:
    site.build()
    (site.root / ".output.press/spare/letter/b/index.html").unlink()
    edit(site)
    site.build()
    clean = site.built_clean(tmp_path / "clean")
    assert site.published() == read_tree(site.root / ".output.press" / "spare") == clean


def test_a_tree_that_can_not_be_exchanged_is_made_equal_file_by_file(
    site: SmallSite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(first: Path, second: Path) -> None:
        """Do what a layered file system does with folders of its lower layer."""
        if first == site.output:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        exchange(first, second)

    site.build()
    monkeypatch.setattr(trees, "exchange", refuse)
    for title in ("Anna neu", "Anna wieder"):
        edit(site)
        site.note("anna", title)
        site.note("carl", title)
        (site.output / "CNAME").write_text("example.org")
        site.build()
        clean = site.built_clean(tmp_path / "clean")
        assert site.published() == {**clean, "CNAME": b"example.org"}
    assert site.build()["rendered"] == 0


def test_where_a_folder_of_the_same_disk_is_mounted_files_are_replaced_one_by_one(
    site: SmallSite, tmp_path: Path
) -> None:
    site.output.mkdir()
    (tmp_path / "elsewhere").mkdir()
    mount = ["mount", "--bind", str(tmp_path / "elsewhere"), str(site.output)]
    if os.getuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("no folder may be mounted here")
    try:
        site.build()
        edit(site)
        site.build()
        assert site.published() == site.built_clean(tmp_path / "clean")
    finally:
        subprocess.run(["umount", str(site.output)], check=True)


def test_the_output_keeps_the_mode_that_its_owner_gave_it(site: SmallSite) -> None:
    site.build()
    site.output.chmod(0o2750)
    for title in ("Anna neu", "Anna wieder"):
        site.note("anna", title)
        site.note("dora", title)
        site.build()
        assert stat.S_IMODE(site.output.stat().st_mode) == 0o2750


def test_a_build_that_is_interrupted_says_so_by_its_exit_code(site: SmallSite) -> None:
    site.build()
    old = site.published()
    site.note("anna", "Press Ctrl-C")
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # may be ignored in a CI
    try:
        with pytest.raises(SystemExit) as end:
            site.build()
    finally:
        signal.signal(signal.SIGINT, before)
    assert end.value.code == 130
    assert site.published() == old


def test_a_worker_that_dies_is_told(site: SmallSite, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plugins.press.reading.FEW", 0)
    site.build()
    old = site.published()
    site.note("anna", "Anna neu")
    site.note("carl", "End the worker")
    with pytest.raises(SystemExit) as end:
        site.build(PRESS_WORKERS=2)
    assert str(end.value) == (
        "A worker process was ended, probably for want of memory. The output is as it was. "
        "Set PRESS_WORKERS lower."
    )
    assert site.published() == old

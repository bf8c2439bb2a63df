"""Looking at many files at once, by one thread or by many, while others come and go."""

import os
import stat
import threading

import pytest

from plugins.press.cache.comparing import PART, find_unlike
from plugins.press.cache.keeping import hash_bytes
from plugins.press.disk.foreign import carry_foreign, look_around
from plugins.press.disk.probing import read_clock
from plugins.press.inputs.snapshot import FEW, Snapshot
from plugins.press.ledger.artifacts import Artifact, find_strays
from plugins.press.processes.workers import WORTHWHILE


@pytest.fixture
def crowd(tmp_path):
    """Make a tree of so many folders that threads share the look at them."""
    for number in range(WORTHWHILE + 1):
        folder = tmp_path / "live" / str(number % (FEW + 1)) / str(number)
        folder.mkdir(parents=True)
        (folder / "index.html").write_bytes(b"%d" % number)
    return tmp_path / "live"


def list_paths(tree):
    return sorted(str(file.relative_to(tree)) for file in tree.rglob("*") if file.is_file())


def test_many_threads_see_what_one_sees(crowd):
    (crowd / "a.md").symlink_to(crowd / "3/3/index.html")
    (crowd / "b").symlink_to(crowd / "3")
    (crowd / "c.md").symlink_to(crowd / "none")
    (crowd / "d.md").symlink_to(crowd / "d.md")
    seen = [Snapshot(crowd, workers) for workers in (1, 2, 3)]
    assert list(seen[0].stamps) == list_paths(crowd)
    assert seen[0].symlinks == ["a.md", "b", "c.md", "d.md"]
    for other in seen[1:]:
        assert list(other.stamps) == list(seen[0].stamps)
        assert other.symlinks == seen[0].symlinks


@pytest.mark.parametrize("workers", [1, 2])
def test_a_file_that_goes_while_it_is_looked_at_is_passed_over(tmp_path, workers):
    (tmp_path / "z.md").touch()
    over = threading.Event()

    def come_and_go():
        while not over.is_set():
            for number in range(50):
                (tmp_path / f"{number}.md").touch()
            for number in range(50):
                (tmp_path / f"{number}.md").unlink()

    thread = threading.Thread(target=come_and_go)
    thread.start()
    try:
        for _ in range(300):
            assert "z.md" in Snapshot(tmp_path, workers).stamps
    finally:
        over.set()
        thread.join()


@pytest.mark.parametrize("workers", [1, 2])
def test_files_that_others_changed_are_found_among_many(crowd, workers):
    artifacts = {}
    for path in list_paths(crowd):
        status = (crowd / path).stat()
        content = hash_bytes((crowd / path).read_bytes())
        artifacts[path] = Artifact(b"f", status.st_size, status.st_mtime_ns, content)
    assert find_strays(artifacts, crowd, workers) == ({}, True)
    first, *_, touched, last = artifacts
    (crowd / first).unlink()
    (crowd / last).write_bytes(b"x" * 99)
    os.utime(crowd / touched, (1, 1))
    strays = find_strays(artifacts, crowd, workers).artifacts
    assert {path: found.content for path, found in strays.items()} == {
        first: b"",
        last: b"",
        touched: artifacts[touched].content,
    }


@pytest.mark.parametrize("workers", [1, 2])
def test_what_others_put_into_one_of_many_folders_is_carried_along(crowd, workers):
    owned = list(list_paths(crowd))
    spare = crowd.with_name("spare")
    for path in owned:
        (spare / path).parent.mkdir(parents=True, exist_ok=True)
        (spare / path).hardlink_to(crowd / path)
    (crowd / "7/7/unseen.txt").touch()  # before anybody asks
    (crowd / "8/8/inner").mkdir()
    (crowd / "8/8/inner/CNAME").touch()
    made = read_clock(crowd.parent)
    while (since := read_clock(crowd.parent)) == made:
        pass
    (crowd / "5/5/robots.txt").touch()
    (crowd / "6/6").chmod(0o750)
    (crowd / "9/9").rename(crowd.with_name("apart"))
    (crowd / "9/9").symlink_to(crowd.with_name("apart"))
    seen = look_around(crowd, owned, since=since, workers=workers)
    assert (sorted(seen.touched), seen.linked) == (["5/5", "6/6", "9"], ["9/9"])
    (crowd / "9/9").unlink()
    crowded = carry_foreign(crowd, spare, owned, (), touched=seen.touched, crowded=("8/8", "gone"))
    assert crowded == ("8/8",)
    assert set(list_paths(spare)) == {*owned, "5/5/robots.txt", "8/8/inner/CNAME"}
    assert stat.S_IMODE((spare / "6/6").stat().st_mode) == 0o750


@pytest.mark.parametrize("length", [0, 1, PART, PART + 1, 3 * PART])
def test_rows_that_differ_are_found(length):
    now = [str(number) for number in range(length)]
    assert list(find_unlike(now, now)) == []
    other = {row for row in (0, 7, PART - 1, PART, length - 1) if 0 <= row < length}
    then = ["x" if row in other else value for row, value in enumerate(now)]
    assert list(find_unlike(now, then)) == sorted(other)
    assert list(find_unlike(now, [*then, "more"])) == sorted(other)

"""A full disk is told, and what the last build left is good as it was."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from plugins.related.deriving import derive_table
from plugins.related.settings import Settings
from plugins.related.state import ITEMS
from tests.related.newsdesk import FLOOD, Desk

FULL = """
import sys
from pathlib import Path
from tests.related.test_full_disk import derive, desk, fill

folder = Path(sys.argv[1])
derive(desk(0), folder)
fill(folder / "filler")
try:
    derive(desk(200), folder)
except OSError as error:
    print(error.strerror, error.filename)
"""


def desk(more: int) -> Desk:
    made = Desk().fill().add("flut", 1, FLOOD)
    for number in range(more):
        made.add(f"neu-{number}", 2, f"{FLOOD} Pegel {number}.")
    return made


def derive(made: Desk, folder: Path) -> object:
    return derive_table(made.taken, made.load, Settings(), folder, print)


def fill(file: Path) -> None:
    with file.open("wb", buffering=0) as filler:
        try:
            while filler.write(bytes(4096)):
                pass
        except OSError:
            return


@pytest.fixture
def disk(tmp_path: Path):
    """A small disk of its own."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=30m", "tmpfs", str(place)]
    if os.getuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("no disk may be mounted here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_is_told_and_the_next_build_is_right(disk: Path, tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", FULL, str(disk)], check=True, capture_output=True, text=True
    )
    assert ended.stdout == f"No space left on device {disk / ITEMS}\n"
    (disk / "filler").unlink()
    (tmp_path / "clean").mkdir()
    assert derive(desk(200), disk) == derive(desk(200), tmp_path / "clean")

"""Staging: files that wait where nobody reads them yet."""

import os
import shutil
from pathlib import Path

from plugins.press.disk.moving import telling_where


def write_staged(place: str, content: bytes, made: set[str]) -> int:
    """Write a file where it waits; return its mtime. ``made`` are folders that are there.

    Raises:
        OSError: it can't be written; names the file.
    """
    make_folder_of(place, made)
    descriptor = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666)
    try:
        with telling_where(place):
            rest = memoryview(content)
            while rest:
                rest = rest[os.write(descriptor, rest) :]
        return os.fstat(descriptor).st_mtime_ns
    finally:
        os.close(descriptor)


def link_twin(place: str, twin: str, made: set[str]) -> None:
    """Link a file that was just written into the second tree of a first build."""
    make_folder_of(twin, made)
    os.link(place, twin)


def make_folder_of(place: str, made: set[str]) -> None:
    """Make the folder of a file unless it is among those that are ``made``."""
    folder = place.rpartition("/")[0]
    if folder not in made:
        os.makedirs(folder, exist_ok=True)
        made.add(folder)


def copy_staged(source: Path, place: str, made: set[str]) -> tuple[int, int]:
    """Copy a file to where it waits; return size and mtime. ``made`` are folders that are there."""
    make_folder_of(place, made)
    with telling_where(place):
        shutil.copyfile(source, place)
    status = Path(place).stat()
    return status.st_size, status.st_mtime_ns

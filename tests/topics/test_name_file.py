"""What a build leaves of its names, and that nothing damaged is taken from it."""

import os

import pytest

from plugins.topics.name_file import FILE, INDEX, load_names, write_names

RULES = b"rules"


def leave(folder, **entities):
    """Leave the entities of so many stories, those that are there already as they are."""
    kept = load_names(folder)
    encoded = {digest: value.encode() for digest, value in entities.items()}
    fresh = {digest: value for digest, value in encoded.items() if digest not in kept}
    write_names(folder, RULES, list(encoded), kept, fresh)


def test_what_was_left_is_found(tmp_path):
    leave(tmp_path, a="Anna", b="Bonn")
    leave(tmp_path, b="Bonn", c="", d="Doha")
    names = load_names(tmp_path)
    assert dict(names) == {"b": b"Bonn", "c": b"", "d": b"Doha"}
    assert names.rules == RULES


def test_what_is_there_already_is_not_written_again(tmp_path):
    leave(tmp_path, a="Anna" * 9, b="Bonn")
    leave(tmp_path, a="Anna" * 9, c="Celle")
    assert (tmp_path / FILE).read_bytes() == b"Anna" * 9 + b"BonnCelle"
    before = (tmp_path / INDEX).stat().st_mtime_ns
    leave(tmp_path, c="Celle", a="Anna" * 9)
    assert (tmp_path / INDEX).stat().st_mtime_ns == before


def test_a_file_that_is_mostly_waste_is_written_anew(tmp_path):
    leave(tmp_path, a="Anna" * 9, b="Bonn")
    leave(tmp_path, b="Bonn", c="Celle")
    assert (tmp_path / FILE).read_bytes() == b"BonnCelle"
    assert dict(load_names(tmp_path)) == {"b": b"Bonn", "c": b"Celle"}


def test_a_file_copied_from_elsewhere_is_checked_entry_by_entry(tmp_path):
    leave(tmp_path, a="Anna", b="Bonn")
    os.utime(tmp_path / FILE, (1, 1))
    assert dict(load_names(tmp_path)) == {"a": b"Anna", "b": b"Bonn"}
    (tmp_path / FILE).write_bytes(b"AnnaBann")
    assert dict(load_names(tmp_path)) == {"a": b"Anna"}


def test_what_a_dying_build_added_is_harmless(tmp_path):
    leave(tmp_path, a="Anna", b="Bonn")
    with (tmp_path / FILE).open("ab") as file:
        file.write(b"Cel")
    leave(tmp_path, a="Anna", b="Bonn", c="Celle")
    assert dict(load_names(tmp_path)) == {"a": b"Anna", "b": b"Bonn", "c": b"Celle"}


@pytest.mark.parametrize("name", [FILE, INDEX])
@pytest.mark.parametrize("content", [None, b"", b"GIF89a"])
def test_without_whole_files_nothing_is_known(tmp_path, name, content):
    leave(tmp_path, a="Anna")
    (tmp_path / name).unlink()
    if content is not None:
        (tmp_path / name).write_bytes(content)
    assert dict(load_names(tmp_path)) == {}
    leave(tmp_path, a="Anna")
    assert dict(load_names(tmp_path)) == {"a": b"Anna"}

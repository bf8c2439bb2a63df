"""What rooms keep of single stories between builds, and that nothing damaged is taken from it."""

import os

import pytest

from plugins.press.cache.cabinet import CabinetDamaged, load_cabinet

HEAD = b"rules"
FILES = ["names", "names.data"]


def leave(folder, **entries):
    """Leave so many entries, those that are there already as they are."""
    kept = load_cabinet(folder / "names", print)
    fresh = {key: value.encode() for key, value in entries.items() if key not in kept}
    return kept.renew(HEAD, list(entries), fresh)


def load(folder, tell=print):
    return load_cabinet(folder / "names", tell)


def test_what_was_left_is_found(tmp_path):
    leave(tmp_path, a="Anna", b="Bonn")
    left = leave(tmp_path, b="Bonn", c="", d="Doha")
    assert dict(left) == dict(load(tmp_path)) == {"b": b"Bonn", "c": b"", "d": b"Doha"}
    assert load(tmp_path).head == HEAD
    assert load(tmp_path).is_whole


def test_an_entry_takes_the_place_of_another(tmp_path):
    before = leave(tmp_path, a="Anna", b="Bonn")
    after = before.renew(HEAD, ["a", "b"], {"b": b"Bern"})
    assert dict(after) == dict(load(tmp_path)) == {"a": b"Anna", "b": b"Bern"}
    assert dict(before) == {"a": b"Anna", "b": b"Bonn"}
    assert after.find_hash("a") == before.find_hash("a") != 0
    assert after.find_hash("b") != before.find_hash("b")
    assert after.find_hash("c") == 0


@pytest.mark.parametrize(
    "after", ["abcdef", "", "bcdef", "abcde", "abxef", "xabcdefx", "fedcba", "acbxdf", "xyz"]
)
def test_keys_in_any_order_keep_their_entries(tmp_path, after):
    def entry(key):
        return key.encode() * 3

    before = leave(tmp_path, **{key: key * 3 for key in "abcdef"})
    missing = before.find_missing(list(after))
    assert missing == [key for key in after if key not in "abcdef"]
    new = before.renew(HEAD, list(after), {key: entry(key) for key in missing})
    assert list(new.items()) == [(key, entry(key)) for key in after]
    assert list(load(tmp_path).items()) == list(new.items())


def test_a_needed_entry_that_nobody_gave_is_a_mistake(tmp_path):
    with pytest.raises(KeyError):
        leave(tmp_path, a="Anna").renew(HEAD, ["a", "b"], {})


def test_what_is_there_already_is_not_written_again(tmp_path):
    leave(tmp_path, a="Anna" * 9, b="Bonn")
    leave(tmp_path, a="Anna" * 9, c="Celle")
    assert (tmp_path / "names.data").read_bytes() == b"Anna" * 9 + b"BonnCelle"
    before = (tmp_path / "names").stat().st_ino  # a file that is written has a new one
    kept = leave(tmp_path, a="Anna" * 9, c="Celle")
    assert (tmp_path / "names").stat().st_ino == before
    kept.renew(b"other rules", ["a", "c"], {})
    assert load(tmp_path).head == b"other rules"
    assert dict(load(tmp_path)) == dict(kept)


def test_a_file_that_is_mostly_waste_is_written_anew(tmp_path):
    leave(tmp_path, a="Anna" * 9, b="Bonn")
    leave(tmp_path, b="Bonn", c="Celle")
    assert (tmp_path / "names.data").read_bytes() == b"BonnCelle"
    assert dict(load(tmp_path)) == {"b": b"Bonn", "c": b"Celle"}


def test_a_file_copied_from_elsewhere_is_checked_entry_by_entry(tmp_path):
    leave(tmp_path, a="Anna", b="Bonn")
    os.utime(tmp_path / "names.data", (1, 1))
    assert dict(load(tmp_path)) == {"a": b"Anna", "b": b"Bonn"}
    (tmp_path / "names.data").write_bytes(b"AnnaBann")
    told = []
    assert dict(load(tmp_path, told.append)) == {"a": b"Anna"}
    assert [problem.values["path"] for problem in told] == [tmp_path / "names"]
    assert not load(tmp_path).is_whole


def test_damage_that_no_time_tells_of_is_noticed(tmp_path):
    leave(tmp_path, a="Anna", b="Bonn")
    path = tmp_path / "names.data"
    status = path.stat()
    path.write_bytes(b"AnnaBann")
    os.utime(path, ns=(status.st_mtime_ns, status.st_mtime_ns))
    entries = load(tmp_path)
    assert entries["a"] == b"Anna"
    with pytest.raises(CabinetDamaged) as damaged:
        entries["b"]
    assert str(damaged.value) == str(tmp_path / "names")


def test_what_a_dying_build_added_is_harmless(tmp_path):
    leave(tmp_path, a="Anna", b="Bonn")
    with (tmp_path / "names.data").open("ab") as file:
        file.write(b"Cel")
    assert load(tmp_path).is_whole
    leave(tmp_path, a="Anna", b="Bonn", c="Celle")
    assert dict(load(tmp_path)) == {"a": b"Anna", "b": b"Bonn", "c": b"Celle"}


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("content", [None, b"", b"GIF89a"])
def test_without_whole_files_nothing_is_known(tmp_path, name, content):
    leave(tmp_path, a="Anna")
    (tmp_path / name).unlink()
    if content is not None:
        (tmp_path / name).write_bytes(content)
    assert dict(load(tmp_path)) == {}
    leave(tmp_path, a="Anna")
    assert dict(load(tmp_path)) == {"a": b"Anna"}


@pytest.mark.parametrize("place", [0, 5, 40, -1])
def test_a_damaged_index_is_no_index(tmp_path, place):
    leave(tmp_path, a="Anna", b="Bonn")
    raw = bytearray((tmp_path / "names").read_bytes())
    raw[place] ^= 0x40
    (tmp_path / "names").write_bytes(raw)
    told = []
    assert dict(load(tmp_path, told.append)) == {}
    assert [problem.values["path"] for problem in told] == [tmp_path / "names"]


def test_a_file_that_was_copied_is_trusted_again_once_it_is_settled(tmp_path):
    leave(tmp_path, a="Anna")
    os.utime(tmp_path / "names.data", (1, 1))
    index = (tmp_path / "names").read_bytes()
    assert dict(load(tmp_path).settle()) == {"a": b"Anna"}
    assert (tmp_path / "names").read_bytes() != index
    settled = (tmp_path / "names").stat().st_ino
    load(tmp_path).settle()
    assert (tmp_path / "names").stat().st_ino == settled

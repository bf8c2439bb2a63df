"""Rights in the output, files of other users, and what others do there while a build goes on."""

import os
import shutil
import stat
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from plugins.press.disk import trees
from plugins.press.disk.syscalls import exchange
from tests.press.small_site import SmallSite, make_site

PLAIN = 65534
"""A user and group without any rights of their own."""

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root may be other users")


def edit(site: SmallSite, title: str) -> None:
    """Change more than one page: the trees change places."""
    site.note("anna", title)


def rights_in(folder: Path) -> dict[str, tuple[int, int]]:
    """Return mode and group of every folder."""
    status = {place: Path(place).stat() for place, _, _ in os.walk(folder)}
    return {
        os.path.relpath(place, folder): (stat.S_IMODE(found.st_mode), found.st_gid)
        for place, found in status.items()
    }


def give(folder: Path, user: int) -> None:
    for place, _, names in os.walk(folder):
        for path in (place, *(f"{place}/{name}" for name in names)):
            os.chown(path, user, user, follow_symlinks=False)


@contextmanager
def acting_as(user: int) -> Iterator[None]:
    groups = os.getgroups()
    os.setgroups([])
    os.setegid(user)
    os.seteuid(user)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(0)
        os.setgroups(groups)


@pytest.fixture
def plain_site() -> Iterator[SmallSite]:
    """A built site of a user without rights, where that one may come."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        site = make_site(Path(name) / "site", "anna", "berta")
        site.build()
        give(site.root, PLAIN)
        yield site


def test_folders_keep_the_mode_that_others_gave_them(site: SmallSite) -> None:
    site.write("output/.well-known/acme/token", "x")
    site.build()
    for mode in (0o750, 0o755):
        for folder in rights_in(site.output):
            (site.output / folder).chmod(mode)
        given = rights_in(site.output)
        for number in range(3):
            edit(site, f"Anna {mode} {number}")
            site.build()
            assert rights_in(site.output) == rights_in(site.root / ".output.press/spare") == given


@as_root
def test_an_output_hands_its_group_down(site: SmallSite) -> None:
    site.output.mkdir()
    os.chown(site.output, -1, PLAIN)
    site.output.chmod(0o2750)
    site.build()
    for number in range(2):
        edit(site, f"Anna {number}")
        site.note(f"note{number}", "Dora")
        site.build()
        every = [site.output, *site.output.rglob("*")]
        assert {path.stat().st_gid for path in every} == {PLAIN}
        assert stat.S_IMODE(site.output.stat().st_mode) == 0o2750


@as_root
def test_files_of_another_user_are_carried_along(plain_site: SmallSite) -> None:
    plain_site.write("output/.well-known/acme/token", "x")
    plain_site.write("output/google.html", "y")
    os.utime(plain_site.output / "google.html", (7, 7))
    for number in range(4):
        edit(plain_site, f"Anna {number}")
        with acting_as(PLAIN):
            plain_site.build()
        published = plain_site.published()
        assert (published[".well-known/acme/token"], published["google.html"]) == (b"x", b"y")
        assert (plain_site.output / "google.html").stat().st_mtime == 7
        assert f"Anna {number}".encode() in published["anna/index.html"]


@as_root
def test_a_folder_of_another_user_that_keeps_a_build_from_its_work_is_told(
    plain_site: SmallSite,
) -> None:
    plain_site.write("output/.well-known/token", "x")
    spare = plain_site.root / ".output.press/spare"
    edit(plain_site, "Anna neu")
    with acting_as(PLAIN):
        plain_site.build()
    shutil.rmtree(plain_site.output / ".well-known")
    edit(plain_site, "Anna wieder")
    with pytest.raises(SystemExit) as end, acting_as(PLAIN):
        plain_site.build()
    folders = f"{plain_site.output} {plain_site.root}/.output.press"
    remedy = f"chown -R {PLAIN} {folders}; chmod -R u+rwX {folders}"
    assert str(end.value) == (
        f"{spare}/.well-known: can't be written or carried along: Permission denied. The output is "
        f"as it was. As root, give all that is in there to the user who builds: {remedy}"
    )
    assert b"Anna neu" in plain_site.published()["anna/index.html"]
    subprocess.run(remedy, shell=True, check=True)
    with acting_as(PLAIN):
        plain_site.build()
    assert ".well-known/token" not in plain_site.published()
    assert b"Anna wieder" in plain_site.published()["anna/index.html"]


def test_what_others_do_while_a_build_publishes_stays(
    site: SmallSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    others = {"CNAME": "neu", "token": "x", "acme/token": "x", "anna/own/x": "x"}

    def come_late(first: Path, second: Path) -> None:
        if first == site.output:
            for path, text in others.items():
                site.write(f"output/{path}.new", text)
                (site.output / f"{path}.new").replace(site.output / path)
            (site.output / "anna").chmod(0o750)
        exchange(first, second)
        if first == site.output:
            (site.output / "later").write_text("x")

    site.build()
    site.write("output/CNAME", "alt")
    site.write("output/acme/before", "x")
    site.write("output/anna/own/before", "x")
    edit(site, "Anna 1")
    site.build()
    edit(site, "Anna 2")
    with monkeypatch.context() as patch:
        patch.setattr(trees, "exchange", come_late)
        site.build()
    others |= {"later": "x", "acme/before": "x", "anna/own/before": "x"}
    for number in range(3, 6):
        published = site.published()
        assert {path: published.get(path, b"").decode() for path in others} == others
        assert stat.S_IMODE((site.output / "anna").stat().st_mode) == 0o750
        edit(site, f"Anna {number}")
        site.build()


@as_root
def test_a_folder_that_is_mounted_into_the_output_is_told(site: SmallSite, tmp_path: Path) -> None:
    site.build()
    media = site.output / "media"
    media.mkdir()
    (tmp_path / "film").touch()
    mount = ["mount", "-t", "tmpfs", "tmpfs", str(media)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("no disk may be mounted here")
    try:
        (media / "film").touch()
        edit(site, "Anna neu")
        with pytest.raises(SystemExit) as end:
            site.build()
    finally:
        subprocess.run(["umount", str(media)], check=True)
    assert str(end.value) == (
        f"{media}: is mounted into the output and can't be carried along. The output is as it was. "
        "Mount it beside the output, and put a symbolic link in its place."
    )
    media.rmdir()
    media.symlink_to(tmp_path)
    site.build()
    assert (media / "film").exists()

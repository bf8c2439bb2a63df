"""A build that would write what is there says so at once, and is never wrong about it."""

import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pelican.settings import read_settings

from plugins.press.site import PressedSite
from tests.press.small_site import CONF, SETTINGS, SmallSite


def build_until_quiet(site: SmallSite, **changed: Any) -> None:
    """Build until nothing changes; files that were just written need a build or two more."""
    for _ in range(20):
        if not site.build(**changed)["changed"]:
            return
    raise AssertionError("never quiet")


def test_nothing_changed_is_noticed(site: SmallSite, capsys: pytest.CaptureFixture[str]) -> None:
    build_until_quiet(site)
    capsys.readouterr()
    account = site.build()
    assert (account["changed"], account["pages"]) == (False, 9)
    assert capsys.readouterr().out.startswith("Nothing changed (9 pages, ")


@pytest.mark.parametrize(
    "change",
    [
        lambda site: site.note("dora", "Dora"),
        lambda site: (site.root / "content/notes/anna.md").unlink(),
        lambda site: site.write("theme/static/css/base.css", "b {}"),
        lambda site: (site.output / "anna/index.html").unlink(),
        lambda site: (site.output / "anna/index.html").write_text("?"),
        lambda site: site.write("content/images/x.svg", "x"),
        lambda site: (site.root / "content/linked").symlink_to(site.root / "theme"),
    ],
)
@pytest.mark.parametrize("workers", [1, 2])
def test_any_change_is_noticed(
    site: SmallSite,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    change: Callable[[SmallSite], object],
    workers: int,
) -> None:
    monkeypatch.setattr("plugins.press.output.WORTHWHILE", 0)
    build_until_quiet(site, PRESS_WORKERS=workers)
    change(site)
    assert site.build(PRESS_WORKERS=workers)["changed"]
    assert site.published() == site.built_clean(tmp_path / "clean")


def test_a_change_in_a_folder_that_the_theme_links_to_is_noticed(
    site: SmallSite, tmp_path: Path
) -> None:
    for name in ("templates/parts", "static/css"):
        apart = site.root / "apart" / name
        apart.parent.mkdir(parents=True, exist_ok=True)
        (site.root / "theme" / name).rename(apart)
        (site.root / "theme" / name).symlink_to(apart)
    circle = site.root / "apart/templates/parts/above"
    circle.symlink_to(site.root)
    build_until_quiet(site)
    circle.unlink()
    site.write("apart/templates/parts/line.html", "{% macro line(near) %}<b>{% endmacro %}")
    assert site.build()["rendered"] > 0
    site.write("apart/static/css/base.css", "a { color: blue; }\n")
    assert site.build()["changed"]
    assert site.published() == site.built_clean(tmp_path / "clean")


def test_an_edit_of_equal_size_and_time_is_noticed(site: SmallSite) -> None:
    build_until_quiet(site)
    note = site.root / "content/notes/anna.md"
    status = note.stat()
    note.write_text("Anne\nText.\n")
    os.utime(note, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert site.build()["read"] == 1


def test_a_changed_setting_is_noticed(site: SmallSite) -> None:
    build_until_quiet(site)
    assert site.build(SITENAME="Anders")["rendered"] == 8
    assert SETTINGS["SITENAME"] == "Probe"


@pytest.mark.parametrize(
    ("file", "extra"),
    [
        ("corridor.py", 'PRESS_BODY = "corridor:insert"\n'),
        ("corridor.py", 'PRESS_BODY = "corridor:insert"\nPLUGINS = [*PLUGINS, "corridor"]\n'),
        (
            "wing/corridor.py",
            'PRESS_BODY = "wing.corridor:insert"\nPLUGINS = [*PLUGINS, "wing.corridor"]\n',
        ),
        (
            "wing/corridor.py",
            'PRESS_BODY = "corridor:insert"\nPLUGINS = [*PLUGINS, "corridor"]\n'
            'PLUGIN_PATHS = ["wing"]\n',
        ),
    ],
    ids=["no plugin", "one file", "package without __init__", "plugin path"],
)
def test_changed_code_of_ones_own_is_noticed(site: SmallSite, file: str, extra: str) -> None:
    code = "def register(): pass\ndef insert(reference, html, link): return html + {!r}\n"
    site.write(file, code.format("before"))
    assert any(site.build_apart(extra).startswith("Nothing changed") for _ in range(20))
    assert b"before" in site.published()["anna/index.html"]
    site.write(file, code.format("after"))
    site.build_apart(extra)
    assert b"after" in site.published()["anna/index.html"]


MENDS = """\
from msgspec import Struct
from pelican import signals
from plugins.press.rendering.page import Page
from root_helper import TITLE

class Titles(Struct, frozen=True):
    titles: tuple[str, ...]

class MendsGenerator:
    def __init__(self, **_): pass
    def generate_output(self, writer): {adds}

def get_generators(_): return MendsGenerator
def register(): signals.get_generators.connect(get_generators)
"""


@pytest.mark.parametrize(
    "adds",
    [
        'writer.add(Page("mends/index.html", "titles.html", Titles((TITLE,))))',
        'writer.add_content("mends/index.html", TITLE.encode())',
    ],
)
@pytest.mark.parametrize("file", ["wing/mends/__init__.py", "wing/mends.py"])
def test_changed_code_beside_a_plugin_is_noticed(
    site: SmallSite, tmp_path: Path, file: str, adds: str
) -> None:
    extra = 'PLUGINS, PLUGIN_PATHS = [*PLUGINS, "mends"], ["wing"]\n'
    site.write(file, MENDS.format(adds=adds))
    site.write("root_helper.py", "from root_words import TITLE\n")
    site.write("root_words.py", "TITLE = 'before'\n")
    assert any(site.build_apart(extra).startswith("Nothing changed") for _ in range(20))
    assert b"before" in site.published()["mends/index.html"]
    site.write("root_words.py", "TITLE = 'afterwards'\n")
    site.build_apart(extra)
    shutil.copytree(site.root, tmp_path / "clean", ignore=shutil.ignore_patterns(".*", "output"))
    clean = SmallSite(tmp_path / "clean")
    clean.build_apart(extra)
    assert site.published() == clean.published()
    assert b"afterwards" in site.published()["mends/index.html"]


def test_a_changed_function_of_the_settings_is_noticed(
    site: SmallSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)  # which takes saves of a second for one
    site.write("theme/templates/extra.html", "{{ SITENAME|mark }}")
    extra = 'DIRECT_TEMPLATES, JINJA_FILTERS = ["extra"], {"mark": lambda name: name + "%s"}\n'

    def build(mark: str) -> tuple[bool, str]:
        site.write("small_conf.py", CONF + extra % mark)
        PressedSite(read_settings(str(site.root / "small_conf.py"))).run()
        account = json.loads((site.cache / "last-build.json").read_text())
        return account["changed"], (site.output / "extra.html").read_text()

    assert not all(build("!")[0] for _ in range(20))
    assert build("?") == (True, "Probe?")
    assert not all(build("?")[0] for _ in range(20))


def test_a_moment_that_changes_pages_is_noticed(site: SmallSite) -> None:
    times = {"UNTIL": "2024-06-18T12:00+02:00"}
    build_until_quiet(site, BUILD_TIME="2024-06-18T06:00+02:00", **times)
    assert not site.build(BUILD_TIME="2024-06-18T11:59+02:00", **times)["changed"]
    assert site.build(BUILD_TIME="2024-06-18T12:00+02:00", **times)["changed"]
    assert site.build(BUILD_TIME="2024-06-18T06:00+02:00", **times)["changed"]


def test_the_build_time_may_come_from_the_environment(
    site: SmallSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1718690400")
    build_until_quiet(site, UNTIL="2024-06-18T12:00+02:00")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1718704800")
    assert site.build(UNTIL="2024-06-18T12:00+02:00")["changed"]

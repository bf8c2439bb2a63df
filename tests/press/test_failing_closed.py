"""A build that would publish something wrong ends with a message, exit code 1, and no change."""

import argparse
import errno
import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pelican
import pytest
from blinker import ANY
from msgspec import Struct
from pelican import signals

from plugins.press.disk import trees
from plugins.press.disk_errors import tell_disk
from plugins.press.rendering.page import Page
from plugins.press.settings import read_press_settings
from tests.press.small_site import CONF, SmallSite, read_stats, read_tree


class Empty(Struct, frozen=True):
    pass


def adding(*pages: Page) -> Any:
    """Make a plugin whose generator adds these pages."""

    class Adder:
        def __init__(self, **_: Any) -> None:
            pass

        def generate_output(self, writer: Any) -> None:
            for page in pages:
                writer.add(page)

    return making(Adder)


def making(generator: type) -> Any:
    """Make a plugin that answers with a generator; it lives as long as the test holds it."""

    def answer(_: Any) -> type:
        return generator

    plugin = ModuleType("tests.plugin")
    plugin.answer = answer
    plugin.register = lambda: signals.get_generators.connect(answer)
    return plugin


def refused(site: SmallSite, **changed: Any) -> str:
    """Build, expect the end, and that nothing was touched; return what was told."""
    before = read_stats(site.output)
    with pytest.raises(SystemExit) as end:
        site.build(**changed)
    assert read_stats(site.output) == before
    return str(end.value)


def test_a_missing_plugin_ends_the_build(site: SmallSite) -> None:
    site.build()
    told = refused(site, PLUGINS=["plugins.press", "tests.press.small_room", "no_such_room"])
    assert told == (
        "The plugin no_such_room can't be loaded: Cannot import plugin `no_such_room`. "
        "Check PLUGINS."
    )


def test_a_plugin_that_can_not_register_ends_the_build(site: SmallSite) -> None:
    class Broken:
        __name__ = "broken"

        def register(self) -> None:
            raise RuntimeError("no paper")

    site.build()
    told = refused(site, PLUGINS=["plugins.press", "tests.press.small_room", Broken()])
    assert told == (
        "The plugin broken can't be registered: RuntimeError: no paper. "
        "Take it out of PLUGINS or mend it."
    )


def test_errors_that_pelican_only_logs_end_the_build(
    site: SmallSite, caplog: pytest.LogCaptureFixture
) -> None:
    class Grumbler:
        def __init__(self, **_: Any) -> None:
            pass

        def generate_context(self) -> None:
            logging.getLogger("pelican.readers").error("Could not process %s", "pages/x.md")

    site.build()
    plugin = making(Grumbler)
    told = refused(site, PLUGINS=["plugins.press", "tests.press.small_room", plugin])
    assert told == "Pelican reports: Could not process pages/x.md. Nothing was written."
    assert caplog.records


@pytest.mark.parametrize("template", ["note.html", "titles.html"])
def test_two_pages_of_one_address_end_the_build(site: SmallSite, template: str) -> None:
    site.build()
    plugin = adding(Page("anna/index.html", template, Empty()))
    assert refused(site, PLUGINS=["plugins.press", "tests.press.small_room", plugin]) == (
        f"Two pages would be written to anna/index.html: note.html and {template}. "
        "Give one of them another address."
    )


def test_a_page_that_would_be_a_folder_ends_the_build(site: SmallSite) -> None:
    site.build()
    plugin = adding(Page("anna", "tests.press.small_room:render_count", Empty()))
    assert refused(site, PLUGINS=["plugins.press", "tests.press.small_room", plugin]) == (
        "anna would be both a file and a folder. Give one of the pages another address."
    )


@pytest.mark.parametrize("path", ["../evil.html", "/etc/x", "a/../../b", "a//b", "a/", "", "a/./b"])
def test_a_page_outside_the_output_ends_the_build(site: SmallSite, path: str) -> None:
    site.build()
    plugin = adding(Page(path, "titles.html", Empty()))
    assert refused(site, PLUGINS=["plugins.press", "tests.press.small_room", plugin]) == (
        f'"{path}" would lie outside the output. An address is names separated by slashes and '
        "does not begin with one."
    )


def edit_behind(site: SmallSite) -> None:
    site.note("anna", "Anna", "Ein Wort mehr")


def edit_beside(site: SmallSite) -> None:
    site.note("berta", "Beate")


def remove_behind(site: SmallSite) -> None:
    (site.root / "content/notes/anna.md").unlink()


@pytest.mark.parametrize("in_place", [False, True])
@pytest.mark.parametrize("change", [edit_behind, edit_beside, remove_behind])
def test_nothing_is_written_through_a_link_in_the_place_of_a_folder(
    site: SmallSite,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    change: Callable[[SmallSite], None],
    in_place: bool,
) -> None:
    if in_place:
        monkeypatch.setattr(trees, "can_exchange", lambda *_: False)
    site.build()
    folder, outside = site.output / "anna", site.root / "outside"
    folder.rename(outside)
    folder.symlink_to(outside)
    before = read_stats(outside)
    change(site)
    assert refused(site) == (
        f"{folder}: is a symbolic link; what belongs in this folder would lie outside the "
        "output. Remove it: the next build makes the folder anew."
    )
    assert read_stats(outside) == before
    folder.unlink()
    site.build()
    assert site.published() == site.built_clean(tmp_path / "clean")
    assert read_stats(outside) == before


def test_a_page_in_a_folder_that_others_have_linked_ends_the_build(site: SmallSite) -> None:
    outside = site.root / "outside"
    outside.mkdir()
    site.output.mkdir()
    (site.output / "media").symlink_to(outside)
    site.build()
    assert (site.output / "media").is_symlink()
    site.note("media/dora", "Dora")
    assert refused(site).startswith(f"{site.output}/media: is a symbolic link; ")
    assert list(outside.iterdir()) == []


def put_file(site: SmallSite) -> str:
    site.write("output/own.txt", "mine")
    site.write("theme/static/root/own.txt", "the press'")
    return "own.txt"


def put_link(site: SmallSite) -> str:
    (site.output / "own.txt").symlink_to("nowhere")
    site.write("theme/static/root/own.txt", "the press'")
    return "own.txt"


def put_folder(site: SmallSite) -> str:
    site.write("output/own/deep/x", "mine")
    site.write("theme/static/root/own", "the press'")
    return "own"


def put_folder_of_links(site: SmallSite) -> str:
    (site.output / "own").mkdir()
    (site.output / "own/x").symlink_to(site.root / "theme")
    site.write("theme/static/root/own", "the press'")
    return "own"


@pytest.mark.parametrize("in_place", [False, True])
@pytest.mark.parametrize("put", [put_file, put_link, put_folder, put_folder_of_links])
def test_what_others_have_put_in_the_place_of_a_new_file_ends_the_build(
    site: SmallSite,
    monkeypatch: pytest.MonkeyPatch,
    put: Callable[[SmallSite], str],
    in_place: bool,
) -> None:
    if in_place:
        monkeypatch.setattr(trees, "can_exchange", lambda *_: False)
    site.build()
    path = put(site)
    assert refused(site) == (
        f"{site.output}/{path}: is not of this site, and {path} needs its place. Take it out of "
        "the output, or give the page another address."
    )
    (site.output / path).rename(site.root / "apart")
    site.build()
    assert site.published()[path] == b"the press'"


def test_a_file_of_others_in_the_place_of_a_folder_ends_the_build(
    site: SmallSite, tmp_path: Path
) -> None:
    site.build()
    site.write("output/2025", "mine")
    site.note("2025/06/dora", "Dora")
    assert refused(site) == (
        f"{site.output}/2025: is not of this site, and 2025/06/dora/index.html needs its place. "
        "Take it out of the output, or give the page another address."
    )
    (site.output / "2025").unlink()
    site.build()
    assert site.published() == site.built_clean(tmp_path / "clean")


@pytest.mark.parametrize("page", ["own/index.html", "own/deep/index.html"])
def test_empty_folders_of_others_give_way_to_a_file_in_the_place_of_their_folder(
    site: SmallSite, tmp_path: Path, page: str
) -> None:
    site.write(f"theme/static/root/{page}", "a page")
    site.build()
    (site.output / page).with_name("empty").mkdir()
    shutil.rmtree(site.root / "theme/static/root/own")
    site.write("theme/static/root/own", "a file")
    site.build()
    assert site.published() == site.built_clean(tmp_path / "clean")


def test_a_file_of_others_with_the_same_bytes_is_taken_over(site: SmallSite) -> None:
    site.build()
    site.write("output/own.txt", "the same")
    site.write("theme/static/root/own.txt", "the same")
    site.build()
    assert site.published()["own.txt"] == b"the same"


@pytest.mark.parametrize("are_built", [False, True])
def test_in_the_folder_of_an_older_site_pages_take_the_places_of_files_but_not_of_folders(
    site: SmallSite, tmp_path: Path, are_built: bool
) -> None:
    if are_built:
        site.build()
        shutil.rmtree(site.cache)
        shutil.rmtree(site.root / ".output.press")
        (site.output / "count.txt").unlink()
    site.write("output/index.html", "old")
    site.write("output/about.html", "old")
    site.write("output/count.txt/x", "old")
    shutil.rmtree(site.output / "anna", ignore_errors=True)
    site.write("output/anna", "old")
    assert refused(site).splitlines() == [
        f"{site.output}/{path}: is not of this site, and {page} needs its place. Take it out of "
        "the output, or give the page another address."
        for path, page in (("anna", "anna/index.html"), ("count.txt", "count.txt"))
    ]
    (site.output / "anna").unlink()
    shutil.rmtree(site.output / "count.txt")
    site.build()
    assert site.published() == {**site.built_clean(tmp_path / "clean"), "about.html": b"old"}


def test_warnings_end_a_build_where_they_are_fatal(site: SmallSite) -> None:
    site.write("pelicanconf.py", f'{CONF}STATIC_PATHS = ["pdf"]\n')
    warning = 'Warning: STATIC_PATHS names "pdf", where no file of the content folder lies.'
    end = "With --fatal warnings a build ends at warnings. Nothing was written."

    def build(*fatal: str) -> tuple[int, bool, bool]:
        command = [sys.executable, "-m", "pelican", "-s", "pelicanconf.py", *fatal]
        done = subprocess.run(command, cwd=site.root, capture_output=True, text=True, check=False)
        assert warning in " ".join(done.stdout.split())
        return done.returncode, done.stderr.startswith(end), site.output.exists()

    assert build("--fatal", "warnings") == (1, True, False)
    assert build() == build("--fatal", "errors") == (0, False, True)
    assert build("--fatal", "warnings") == (1, True, True)


def test_templates_that_are_missing_end_the_build_each_told_once(site: SmallSite) -> None:
    site.build()
    folder = site.root / "theme/templates"
    for name in ("note.html", "titles.html"):
        (folder / name).unlink()
    assert refused(site) == (
        f"The template note.html is missing. Templates lie in {folder}. (page anna/index.html)\n"
        f"The template titles.html is missing. Templates lie in {folder}. "
        "(page letter/a/index.html)"
    )


@pytest.mark.parametrize(
    ("name", "told"),
    [
        (
            "syntax.html",
            "{content}/syntax.html:2: The template can't be rendered: Expected an expression, got "
            "'end of statement block'.",
        ),
        (
            "name.html",
            "{content}/name.html:2: The template can't be rendered: 'SITENAM' is undefined.",
        ),
        (
            "include.html",
            "{content}/include.html:2: The template gone.html is missing. Templates lie in "
            "{templates}.",
        ),
        (
            "none.html",
            "The template none.html is missing. Templates lie in {content}, {templates}.",
        ),
    ],
)
def test_what_is_wrong_with_a_template_page_is_told(site: SmallSite, name: str, told: str) -> None:
    site.write("content/good.html", "{{ SITENAME }}")
    site.write("content/syntax.html", "<p>\n{% if %}")
    site.write("content/name.html", "<p>\n{{ SITENAM.x }}")
    site.write("content/include.html", '<p>\n{% include "gone.html" %}')
    site.build(TEMPLATE_PAGES={"good.html": "good.html"})
    assert site.published()["good.html"] == b"Probe"
    folders = {"content": site.root / "content", "templates": site.root / "theme/templates"}
    end = refused(site, TEMPLATE_PAGES={"good.html": "good.html", name: "own/page.html"})
    assert end == f"{told.format(**folders)} (page own/page.html)"


@pytest.mark.parametrize("path", ["content/page.html", "theme/templates/used.html"])
def test_what_a_template_page_takes_and_is_not_in_utf8_is_told(site: SmallSite, path: str) -> None:
    site.write("content/page.html", '{% include "used.html" %}')
    site.write("theme/templates/used.html", "<p>")
    pages = {"page.html": "own/page.html"}
    site.build(TEMPLATE_PAGES=pages)
    (site.root / path).write_bytes("a\n<p>grün".encode("latin-1"))
    assert refused(site, TEMPLATE_PAGES=pages) == (
        f"{site.root}/{path}:2: The byte 0xFC is not UTF-8. Save the file as UTF-8."
    )


@pytest.mark.parametrize("word", ["include", "extends", "import"])
def test_a_template_that_another_one_misses_is_told_with_the_line_that_wants_it(
    site: SmallSite, word: str
) -> None:
    rest = " as parts" if word == "import" else ""
    site.write("own/note.html", f'<p>\n{{% {word} "gone.html"{rest} %}}')
    folders = [site.root / "own", site.root / "theme/templates"]
    with pytest.raises(SystemExit) as end:
        site.build(THEME_TEMPLATES_OVERRIDES=[str(folders[0])])
    assert str(end.value) == (
        f"{folders[0]}/note.html:2: The template gone.html is missing. Templates lie in "
        f"{folders[0]}, {folders[1]}. (page anna/index.html)"
    )


def test_a_wrong_template_is_told_with_its_line(site: SmallSite) -> None:
    site.build()
    place = site.root / "theme/templates/note.html"
    place.write_text("<p>\n{% for x in %}")
    assert refused(site) == (
        f"{place}:2: The template can't be rendered: Expected an expression, got 'end of "
        "statement block'. (page anna/index.html)"
    )


@pytest.mark.parametrize("place", ["note.html", "parts/line.html"])
def test_a_sentence_of_jinja_ends_once(site: SmallSite, place: str) -> None:
    site.build()
    file = site.root / "theme/templates" / place
    file.write_text("{% macro line(near) %}{% endmacro %}{% foo %}")
    assert refused(site).startswith(
        f"{file}:1: The template can't be rendered: Encountered unknown tag 'foo'. (page "
    )


def test_an_unknown_field_in_a_template_is_told_with_its_line(site: SmallSite) -> None:
    site.build()
    place = site.root / "theme/templates/note.html"
    place.write_text("<p>\n{{ view.titel }}")
    assert refused(site) == (
        f"{place}:2: The template can't be rendered: 'tests.press.small_room.Note object' has no "
        "attribute 'titel'. (page anna/index.html)"
    )


@pytest.mark.parametrize(
    ("source", "frame", "place"),
    [
        ("{% macro m() %}\n{{ m() }}{% endmacro %}{{ m() }}", "", "note.html:2"),
        (
            '{% from "frame.html" import icon %}{% macro m() %}{{ icon() }}\n{{ m() }}'
            "{% endmacro %}{{ m() }}",
            "{% macro icon() %}{% for x in range(9) %}{{ [x]|map('abs')|sum }}{% endfor %}"
            "{% endmacro %}",
            "note.html:2",
        ),
        ('\n{% include "note.html" %}', "", "note.html:2"),
        ('{% import "note.html" as note %}', "", "note.html:1"),
        ('{% extends "note.html" %}', "", "note.html:1"),
        ('{% extends "frame.html" %}', '{% extends "note.html" %}', "note.html:1"),
    ],
)
def test_a_template_that_calls_itself_without_end_is_told(
    site: SmallSite, source: str, frame: str, place: str
) -> None:
    site.build()
    site.write("theme/templates/note.html", source)
    site.write("theme/templates/frame.html", frame)
    assert refused(site) == (
        f"{site.root}/theme/templates/{place}: The template calls itself without end. Take the "
        "call out. (page anna/index.html)"
    )


def test_a_missing_static_file_is_told_with_the_nearest_name(site: SmallSite) -> None:
    site.build()
    place = site.root / "theme/templates/note.html"
    place.write_text('{{ asset("lageblat.css") }}')
    assert refused(site) == (
        f'{place}:1: "lageblat.css" is no static file. Did you mean "lageblatt.css"? They lie in '
        "theme/static. (page anna/index.html)"
    )


PLUGINS = 'it must be a list of plugins such as ["plugins.newsroom", "plugins.pages", …]'


@pytest.mark.parametrize(
    ("name", "value", "allowed"),
    [
        ("PRESS_WORKERS", 0, "it must be a whole number of 1 or more"),
        ("PRESS_WORKERS", True, "it must be a whole number of 1 or more"),
        ("PRESS_PATIENCE", "long", "it must be a whole number of 1 or more"),
        ("PRESS_BODY", "a.b.c", 'it must be a name such as "package.module:function"'),
        ("PRESS_CACHE", 5, "that is no text. Write one in quotation marks"),
        ("OUTPUT_PATH", None, "that is no text. Write one in quotation marks"),
        ("PLUGINS", 5, PLUGINS),
        ("PLUGINS", None, PLUGINS),
        ("PLUGINS", [], PLUGINS),
        ("STATIC_PATHS", None, 'write it like ["static"], or [] for none'),
        ("IGNORE_FILES", None, 'write it like ["*.tmp"], or [] for none'),
        ("THEME_TEMPLATES_OVERRIDES", None, 'write it like ["templates"], or [] for none'),
        ("BUILD_TIME", "noon", "it must be a moment such as 2024-06-18T06:00+02:00"),
        ("TIMEZONE", "Europe/Berln", "it must be a time zone such as Europe/Berlin"),
        ("TIMEZONE", "", "it must be a time zone such as Europe/Berlin"),
        ("TIMEZONE", None, "it must be a time zone such as Europe/Berlin"),
    ],
)
def test_a_wrong_setting_is_told(site: SmallSite, name: str, value: Any, allowed: str) -> None:
    site.build()
    shown = repr(value) if name.startswith("PRESS_") or not value else value
    assert refused(site, **{name: value}) == f"{name} is {shown}; {allowed}."


@pytest.mark.parametrize("workers", [1, 2])
def test_a_function_for_bodies_that_is_not_there_is_told(site: SmallSite, workers: int) -> None:
    site.build()
    for number in range(40):
        site.note(f"n{number}", "N")
    name = "plugins.press.messages:insert"
    assert refused(site, PRESS_BODY=name, PRESS_WORKERS=workers) == (
        f"{name} can't be loaded: module 'plugins.press.messages' has no attribute 'insert'. "
        "Correct PRESS_BODY or that module."
    )


@pytest.mark.parametrize(
    ("name", "value", "how"),
    [
        ("OUTPUT_PATH", "content", "is the same folder as {root}/content (PATH)"),
        ("OUTPUT_PATH", "theme/static/out", "lies in {root}/theme (THEME)"),
        ("OUTPUT_PATH", "look/out", "lies in {root}/theme (THEME)"),
        ("OUTPUT_PATH", ".", "contains {root}/content (PATH)"),
        ("OUTPUT_PATH", "..", "contains {root}/content (PATH)"),
        ("OUTPUT_PATH", "own/out", "lies in {root}/own (THEME_TEMPLATES_OVERRIDES)"),
        ("OUTPUT_PATH", "wing/out", "lies in {root}/wing (PLUGINS)"),
        ("OUTPUT_PATH", ".cache/out", "lies in {root}/.cache (PRESS_CACHE)"),
        ("PRESS_CACHE", "", "contains {root}/content (PATH)"),
        ("PRESS_CACHE", "theme", "is the same folder as {root}/theme (THEME)"),
        ("PRESS_CACHE", "content/cache", "lies in {root}/content (PATH)"),
        ("PRESS_CACHE", "output/cache", "lies in {root}/output (OUTPUT_PATH)"),
        ("PRESS_CACHE", "output", "is the same folder as {root}/output (OUTPUT_PATH)"),
    ],
)
def test_an_output_or_a_cache_among_the_sources_is_refused(
    site: SmallSite, monkeypatch: pytest.MonkeyPatch, name: str, value: str, how: str
) -> None:
    monkeypatch.syspath_prepend(site.root)
    site.write("wing/corridor.py", "def register(): pass\n")
    site.write("own/note.html", "own")
    (site.root / "look").symlink_to("theme")
    before = read_tree(site.root)
    with pytest.raises(SystemExit) as end:
        site.build(
            **{name: str(site.root / value) if name == "OUTPUT_PATH" else value},
            PLUGINS=["plugins.press", "tests.press.small_room", "wing.corridor"],
            THEME_TEMPLATES_OVERRIDES=[str(site.root / "own")],
            PRESS_WORKERS=0,
        )
    example = {"OUTPUT_PATH": "output", "PRESS_CACHE": ".cache"}[name]
    assert str(end.value).splitlines() == [
        "PRESS_WORKERS is 0; it must be a whole number of 1 or more.",
        f"{name} is {Path(site.root / value).absolute()}; it {how.format(root=site.root)}. Choose "
        f"a folder of its own beside that, such as {site.root}/{example}.",
    ]
    assert read_tree(site.root) == before


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("SOURCE_DATE_EPOCH", "9" * 20, "9" * 20),
        ("BUILD_TIME", "0001-01-01T00:00+05:00", "0001-01-01T00:00:00+05:00"),
    ],
)
def test_a_moment_beyond_all_calendars_is_told(
    site: SmallSite, monkeypatch: pytest.MonkeyPatch, name: str, value: str, shown: str
) -> None:
    site.build()
    monkeypatch.setenv(name, value)
    assert (
        refused(site) == f"{name} is {shown}; it must be a moment such as 2024-06-18T06:00+02:00."
    )


def test_a_name_that_could_give_orders_to_a_terminal_or_a_log_is_told(site: SmallSite) -> None:
    site.build()
    (site.root / "content/images/a\n::debug::\x1b[31m.svg").touch()
    assert refused(site) == (
        r"images/a\n::debug::\x1b[31m.svg: The name has a control character. Rename the file."
    )


def test_a_name_that_is_not_in_utf8_is_told(site: SmallSite) -> None:
    site.build()
    Path(os.fsdecode(os.fsencode(site.root) + b"/content/images/\xfc.svg")).touch()
    assert refused(site) == "images/\\udcfc.svg: The name is not in UTF-8. Rename the file."


@pytest.mark.parametrize("path", ["theme/templates/note.html", "theme/static/css/base.css"])
def test_a_file_of_the_theme_that_can_not_be_read_is_told(
    site: SmallSite, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    site.build()
    site.write(path, "new")
    read = Path.read_bytes

    def refuse(file: Path) -> bytes:
        if file == site.root / path:
            raise PermissionError(errno.EACCES, "Permission denied", str(file))
        return read(file)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert refused(site) == (
        f"{site.root}/{path}: can't be read: Permission denied. Give the right to read it."
    )


@pytest.mark.parametrize(
    "path", ["templates/note.html", "templates/parts/line.html", "static/css/base.css"]
)
def test_a_file_of_the_theme_that_is_not_in_utf8_is_told(site: SmallSite, path: str) -> None:
    site.build()
    (site.root / "theme" / path).write_bytes("a\n/* grün */".encode("latin-1"))
    assert refused(site) == (
        f"{site.root}/theme/{path}:2: The byte 0xFC is not UTF-8. Save the file as UTF-8."
    )


def test_a_folder_whose_name_begins_like_that_of_the_output_is_another(site: SmallSite) -> None:
    file = f"{site.output}-theme/templates/note.html"
    error = PermissionError(errno.EACCES, "Permission denied", file)
    told = tell_disk(error, read_press_settings(site.settings()))
    assert told is not None
    assert told.describe("en") == (
        f"{file}: can't be read: Permission denied. Give the right to read it."
    )


def test_another_main_class_than_the_press_is_told(site: SmallSite) -> None:
    with pytest.raises(SystemExit) as end:
        pelican.Pelican(site.settings())
    assert str(end.value) == (
        "plugins.press needs PELICAN_CLASS = plugins.press.site.PressedSite in the settings file."
    )


def test_pelicans_watch_goes_on_after_a_bad_build(
    site: SmallSite, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    site.write("pelicanconf.py", CONF)
    builds: list[str] = []

    def wait(settings_file: str, settings: Any) -> list[tuple[int, str]]:
        del settings_file, settings
        builds.append(capsys.readouterr().err)
        if len(builds) == 1:
            site.write("theme/templates/titles.html", "{{ view.nothing }}")
        elif len(builds) == 2:
            site.write("theme/templates/titles.html", "<p>{{ view.titles|length }}")
        else:
            raise KeyboardInterrupt
        return [(1, "theme/templates/titles.html")]

    monkeypatch.setattr(pelican, "wait_for_changes", wait)
    watched = argparse.Namespace(
        settings=str(site.root / "pelicanconf.py"),
        verbosity=logging.WARNING,
        overrides={},
        **dict.fromkeys(["path", "output", "theme", "delete_outputdir", "ignore_cache"]),
        **dict.fromkeys(["cache_path", "relative_paths", "port", "bind"]),
    )
    with pytest.raises(KeyboardInterrupt):
        pelican.autoreload(watched)
    assert [bool(told) for told in builds] == [False, True, False]
    assert "has no attribute 'nothing'" in builds[1]
    assert (site.output / "index.html").read_text() == "<p>3\n"
    receivers = len(list(signals.get_generators.receivers_for(ANY)))
    assert receivers == 1

"""What a build tells about why pages were made anew."""

import shutil

import pytest
from msgspec import Struct

from plugins.press.inputs import code, digests
from plugins.press.ledger.ingredients import compare_ingredients, take_ingredients
from plugins.press.why import tell_pages
from tests.press.small_site import TEMPLATES, SmallSite

NAMES = ("anna", "berta", "carl")
SAME = "something it is made from changed, the page did not"
READ_ANEW = "3 files newly read: code or settings by which they are read changed."


def told(site: SmallSite, capsys: pytest.CaptureFixture[str], **changed: object) -> list[str]:
    capsys.readouterr()
    site.build(PRESS_WHY=True, **changed)
    return capsys.readouterr().out.splitlines()[:-1]


def test_every_page_says_why_it_was_made_anew(
    site: SmallSite, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "anna/index.html: new" in told(site, capsys)
    site.note("anna", "Anna", "Ein anderer Text.")
    assert told(site, capsys) == ["anna/index.html: body text changed"]
    site.note("dora", "Dora")
    assert told(site, capsys) == [
        "carl/index.html: neighbours: now with Dora",
        "count.txt: titles changed",
        "dora/index.html: new",
        "index.html: titles changed",
        "letter/d/index.html: new",
    ]
    site.write("theme/templates/parts/line.html", TEMPLATES["parts/line.html"] + "\n")
    assert told(site, capsys)[0] == "anna/index.html: template parts/line.html changed"
    (site.output / "anna/index.html").write_text("?")
    assert told(site, capsys) == ["anna/index.html: file in the output is missing or was changed"]
    assert "count.txt: chrome changed (name)" in told(site, capsys, SITENAME="Neu")
    site.write("theme/static/css/base.css", "b{}")
    changed = told(site, capsys, SITENAME="Neu")
    assert "anna/index.html: static file lageblatt.css changed" in changed
    (site.root / "content/notes/dora.md").unlink()
    assert "dora/index.html: removed" in told(site, capsys, SITENAME="Neu")


def test_the_reasons_are_told_in_german(
    site: SmallSite, capsys: pytest.CaptureFixture[str]
) -> None:
    site.build()
    site.note("anna", "Anne", "Ein anderer Text.")
    assert told(site, capsys, MESSAGES_LANG="de")[0] == (
        "anna/index.html: Titel geändert, Text geändert, neighbours: dazu kommt Anne"
    )


def test_lost_and_copied_files_are_told_apart(
    site: SmallSite, capsys: pytest.CaptureFixture[str]
) -> None:
    site.write("content/images/x.svg", "x")
    site.build()
    shutil.copytree(site.output, site.root / "copy")
    shutil.rmtree(site.output)
    (site.root / "copy").rename(site.output)
    site.note("anna", "Anna", "Ein anderer Text.")
    assert told(site, capsys) == ["anna/index.html: body text changed"]
    (site.output / "images/x.svg").write_text("?")
    assert told(site, capsys) == ["images/x.svg: file in the output is missing or was changed"]
    shutil.rmtree(site.cache)
    assert set(told(site, capsys)) == {
        f"{path}: nothing known in the cache" for path in site.published()
    }


def test_a_body_changed_only_where_its_html_did(
    site: SmallSite, capsys: pytest.CaptureFixture[str]
) -> None:
    site.build()
    site.note("anna", "Anne")
    assert told(site, capsys)[0] == "anna/index.html: title changed, neighbours: now with Anne"
    assert told(site, capsys, SHOUT=0) == [  # other rules for reading, the same text
        READ_ANEW,
        *(f"{name}/index.html: {SAME}" for name in NAMES),
    ]


class Line(Struct, frozen=True):
    address: str
    title: str


class Lines(Struct, frozen=True):
    lines: tuple[Line, ...]


def test_what_came_into_a_list_is_told_from_what_only_changed() -> None:
    before = take_ingredients(Lines((Line("a/", "Anna"), Line("b/", "Berta"))), {})
    changed = Lines((Line("a/", "Anna neu"), Line("b/", "Berta")))
    assert list(compare_ingredients(before, changed, {})) == [("lines", ())]
    fewer = Lines((Line("b/", "Berta"),))
    assert list(compare_ingredients(before, fewer, {})) == [("lines", ())]
    more = Lines((Line("a/", "Anna neu"), Line("c/", "Carl")))
    assert list(compare_ingredients(before, more, {})) == [("lines", ("Carl",))]


def test_code_that_changed_is_named(site: SmallSite) -> None:
    source = "def insert(reference, html, link):\n    return html + {!r}\n"
    extra = 'PRESS_BODY, PRESS_WHY = "passage:insert", True\n'
    site.write("passage.py", source.format("before"))
    site.build_apart(extra)
    site.write("passage.py", source.format("after"))
    assert site.build_apart(extra).splitlines()[:-1] == [
        *(f"{name}/index.html: code changed (passage), body text changed" for name in NAMES),
        "index.html: code changed (passage)",
        *(f"letter/{name[0]}/index.html: code changed (passage)" for name in NAMES),
    ]


def test_another_version_of_a_library_is_told(
    site: SmallSite, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    site.build()
    monkeypatch.setattr(digests, "_distributions", lambda: ["nh3-0.0.1.dist-info"])
    monkeypatch.setattr(code, "version", lambda _: "0.0.1")
    assert set(told(site, capsys)) == {
        READ_ANEW,
        *(
            f"{path}: libraries or Python in another version"
            for path in site.published()
            if not path.startswith("static/")
        ),
    }


def test_a_page_that_comes_out_the_same_says_so(
    site: SmallSite, capsys: pytest.CaptureFixture[str]
) -> None:
    site.build(KEYED="one key")
    assert told(site, capsys, KEYED="another") == [f"{name}/index.html: {SAME}" for name in NAMES]


def test_more_than_twenty_pages_of_one_reason_are_told_in_one_line() -> None:
    few = [(f"{number:02}.html", "neu") for number in range(20)]
    lines = [f"{path}: neu" for path, _ in few]
    assert list(tell_pages(few, 0, "de")) == lines
    many = [(f"b{number:02}.html", "Text geändert") for number in range(21)]
    assert list(tell_pages([*few, *many, ("c.html", "Themen geändert")], 2, "de")) == [
        "2 Dateien neu gelesen: Code oder Einstellungen, nach denen sie gelesen werden, haben sich "
        "geändert.",
        *lines,
        "b00.html und 20 weitere: Text geändert",
        "c.html: Themen geändert",
    ]


def test_the_end_line_counts_and_times(site: SmallSite, capsys: pytest.CaptureFixture[str]) -> None:
    site.build()
    last = capsys.readouterr().out.splitlines()[-1]
    assert last.startswith(
        "3 sources (3 newly read), 9 pages: 8 rendered, 9 written, 0 kept, 0 removed in "
    )
    assert last.endswith(").")

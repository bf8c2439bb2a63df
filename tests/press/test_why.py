"""What a build tells about why pages were made anew."""

import shutil

import pytest

from tests.press.small_site import TEMPLATES, SmallSite


def told(site: SmallSite, capsys: pytest.CaptureFixture[str], **changed: object) -> list[str]:
    capsys.readouterr()
    site.build(PRESS_WHY=True, **changed)
    return capsys.readouterr().out.splitlines()[:-1]


def test_every_page_says_why_it_was_made_anew(
    site: SmallSite, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "anna/index.html: new" in told(site, capsys)
    site.note("anna", "Anna", "Ein anderer Text.")
    assert told(site, capsys) == ["anna/index.html: body changed"]
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
    assert told(site, capsys) == ["anna/index.html: body changed"]
    (site.output / "images/x.svg").write_text("?")
    assert told(site, capsys) == ["images/x.svg: file in the output is missing or was changed"]
    shutil.rmtree(site.cache)
    assert set(told(site, capsys)) == {
        f"{path}: nothing known in the cache" for path in site.published()
    }


def test_a_page_that_comes_out_the_same_says_so(
    site: SmallSite, capsys: pytest.CaptureFixture[str]
) -> None:
    site.build(KEYED="one key")
    assert told(site, capsys, KEYED="another") == [
        f"{name}/index.html: came out the same" for name in ("anna", "berta", "carl")
    ]


def test_the_end_line_counts_and_times(site: SmallSite, capsys: pytest.CaptureFixture[str]) -> None:
    site.build()
    last = capsys.readouterr().out.splitlines()[-1]
    assert last.startswith(
        "3 sources (3 newly read), 9 pages: 8 rendered, 9 written, 0 kept, 0 removed in "
    )
    assert last.endswith(").")

"""What the theme brings beside templates."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from pelicanconf import PRESS_FONTS
from plugins.press.inputs.code import LIBRARIES, CodeBook, KnownCode
from plugins.press.rendering import fonts
from plugins.press.rendering.css import find_parts, minify
from plugins.press.rendering.fonts import GLYPHS, cut_fonts, find_faces
from plugins.press.rendering.static import load_assets
from plugins.problems.problem import Problem
from tests.press.small_site import TEMPLATES, SmallSite


def test_style_sheets_are_joined_in_order(tmp_path: Path) -> None:
    names = [
        "print.css",
        "tokens.css",
        "components/card.css",
        "extra.css",
        "base.css",
        "layout.css",
    ]
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert [part.relative_to(tmp_path).as_posix() for part in find_parts(tmp_path)] == [
        *("tokens.css", "base.css", "layout.css", "components/card.css", "extra.css", "print.css")
    ]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a {\n  color: red;\n}\n", "a{color:red}\n"),
        ("/* x */ a > b , c { margin : 0  1px; }", "a > b,c{margin : 0 1px}\n"),
        ('q::before { content: "„ ;  }"; }', 'q::before{content:"„ ;  }"}\n'),
        ("a { width: calc(1px + 2px); }", "a{width:calc(1px + 2px)}\n"),
        (
            "@media (width >= 64rem) and print { a { b: c } }",
            "@media (width >= 64rem) and print{a{b:c}}\n",
        ),
        ("a :hover { b: c }\na:not(.d) { e: f }", "a :hover{b:c}a:not(.d){e:f}\n"),
        ("a { b: '/* no comment */' }", "a{b:'/* no comment */'}\n"),
        (":root { --x: 1px; --y:  var(--x, 2px) }", ":root{--x:1px;--y:var(--x,2px)}\n"),
    ],
)
def test_style_sheets_lose_comments_and_space_only(source: str, expected: str) -> None:
    assert minify(source) == expected
    assert minify(expected) == expected


def test_static_files_are_named_by_their_content(tmp_path: Path) -> None:
    for name, text in {
        "static/js/search.js": "x",
        "static/root/robots.txt": "y",
        "static/css/base.css": 'a{src:url("fonts/serif.woff2") url(../img/a.svg)}',
        "static/img/a.svg": "z",
        "static/.hidden": "",
        "static/root/.well-known/security.txt": "s",
        "static/root/.DS_Store": "",
        "static/root/own.css": "o",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    assets = {asset.name: asset for asset in load_assets(tmp_path, {"fonts/serif.woff2": b"f"})}
    assert sorted(assets) == [
        *("fonts/serif.woff2", "img/a.svg", "js/search.js", "lageblatt.css"),
        *("root/.well-known/security.txt", "root/own.css", "root/robots.txt"),
    ]
    assert assets["root/robots.txt"].address == "robots.txt"
    assert assets["js/search.js"].address == "static/js/search.442a4445.js"
    sheet = assets["lageblatt.css"].content.decode()
    font = assets["fonts/serif.woff2"].address.removeprefix("static/")
    image = assets["img/a.svg"].address.removeprefix("static/")
    assert sheet == f'a{{src:url("{font}") url("{image}")}}\n'


@pytest.mark.parametrize(
    "use",
    [
        '{{ asset("x.svg") }}',
        '{% for a in ["x.svg"]|map("asset") %}{{ a }}{% endfor %}',
        '{% set way = "asset" %}{% for a in ["x.svg"]|map(way) %}{{ a }}{% endfor %}',
        '{% set a = asset %}{{ a("x.svg") }}',
        '{{ asset("lageblatt.css") }}{{ [asset][0]("x.svg") }}',
    ],
)
def test_a_static_file_is_followed_however_a_template_asks_for_it(
    site: SmallSite, tmp_path: Path, use: str
) -> None:
    site.write("theme/templates/frame.html", TEMPLATES["frame.html"] + use)
    site.write("theme/static/x.svg", "1")
    site.build()
    site.write("theme/static/x.svg", "2")
    site.build()
    assert site.published() == site.built_clean(tmp_path / "clean")


def test_static_files_of_the_content_are_copied_and_removed(site: SmallSite) -> None:
    site.write("content/images/a/b.svg", "eins")
    site.build()
    assert site.published()["images/a/b.svg"] == b"eins"
    site.write("content/images/a/b.svg", "zwei")
    account = site.build()
    assert (account["rendered"], account["written"]) == (0, 1)
    assert site.published()["images/a/b.svg"] == b"zwei"
    (site.root / "content/images/a/b.svg").unlink()
    site.build()
    assert not (site.output / "images").exists()


@pytest.mark.parametrize(
    ("path", "meant"),
    [
        ("extra/CNAME", ""),
        ("images/CNAMES", ' Did you mean "images/CNAME"?'),
        ("./images/CNAME", ' Did you mean "images/CNAME"?'),
        ("images/CNAME/", ' Did you mean "images/CNAME"?'),
    ],
)
def test_an_address_for_what_is_not_published_ends_the_build(
    site: SmallSite, path: str, meant: str
) -> None:
    site.write("content/images/CNAME", "blatt.example")
    site.write("content/extra/CNAME", "blatt.example")
    with pytest.raises(SystemExit) as end:
        site.build(EXTRA_PATH_METADATA={path: {"path": "CNAME"}})
    assert str(end.value) == (
        f'EXTRA_PATH_METADATA names "{path}", which is not published.{meant} Correct the path, '
        "or add it or its folder to STATIC_PATHS."
    )


@pytest.mark.parametrize("static", ["extra", "extra/CNAME"])
@pytest.mark.parametrize("path", ["extra", "extra/", "extra/CNAME"])
@pytest.mark.parametrize("key", ["path", "save_as"])
def test_a_file_goes_where_its_path_or_folder_says(
    site: SmallSite, static: str, path: str, key: str
) -> None:
    site.write("content/extra/CNAME", "blatt.example")
    site.build(STATIC_PATHS=[static], EXTRA_PATH_METADATA={path: {key: "CNAME"}})
    assert site.published()["CNAME"] == b"blatt.example"


def test_what_is_told_of_sources_need_not_be_static(site: SmallSite) -> None:
    assert site.build(EXTRA_PATH_METADATA={"notes": {"category": "x"}})["changed"]


def test_static_paths_that_are_not_there_are_told_until_they_are(
    site: SmallSite, capsys: pytest.CaptureFixture[str]
) -> None:
    told = (
        'Warning: STATIC_PATHS names "pdf", where no file of the content folder lies. Correct the '
        "name or take it out.\n"
    )
    (site.root / "content/images").rmdir()
    for _ in range(2):
        site.build(STATIC_PATHS=["images", "static", "", "pdf"])
        assert capsys.readouterr().out.count(told) == 1
        (site.root / "content/pdf").mkdir(exist_ok=True)
    site.write("content/pdf/x.pdf", "x")
    site.build(STATIC_PATHS=["images", "static", "", "pdf"])
    assert "Warning" not in capsys.readouterr().out


def build_until_quiet(site: SmallSite) -> None:
    assert any(not site.build()["changed"] for _ in range(20))


@pytest.mark.parametrize("name", [".well-known/security.txt", ".htaccess", "a/.b/c.txt"])
@pytest.mark.parametrize("folder", ["content/images", "theme/static/root"])
def test_hidden_files_that_are_published_are_looked_at(
    site: SmallSite, folder: str, name: str
) -> None:
    address = f"images/{name}" if folder == "content/images" else name
    site.write(f"{folder}/{name}", "eins")
    build_until_quiet(site)
    assert site.published()[address] == b"eins"
    site.write(f"{folder}/{name}", "zwei")
    assert site.build()["changed"]
    assert site.published()[address] == b"zwei"


@pytest.mark.parametrize(
    "name",
    [
        *("notes.txt~", "__pycache__/x.pyc", ".#lock", ".~lock.x.odt#", ".x.svg.swp"),
        *(".DS_Store", "Icon\r", "._x.svg", ".git/HEAD", ".gitkeep", ".gitignore"),
    ],
)
def test_what_programs_leave_behind_is_not_published(site: SmallSite, name: str) -> None:
    site.write(f"content/images/{name}", "x")
    site.write("content/images/x.svg", "x")
    site.write("content/apart/y.svg", "y")
    (site.root / "content/images/linked").symlink_to(site.root / "content/apart")
    site.build()
    found = {path for path in site.published() if path.startswith("images/")}
    assert found == {"images/x.svg", "images/linked/y.svg"}


def test_with_the_whole_content_as_static_files_nothing_hidden_is_published(
    site: SmallSite,
) -> None:
    site.write("content/.obsidian/workspace.json", "{}")
    site.write("content/x.svg", "x")
    site.build(STATIC_PATHS=[""])
    assert "x.svg" in site.published()
    assert not any(path.startswith(".") for path in site.published())


@pytest.mark.parametrize(
    "name",
    [".parts/line.html", "parts/line.html~", "/more.html", "parts//more.html", "./more.html"],
)
def test_a_template_that_is_not_looked_at_is_none(site: SmallSite, name: str) -> None:
    site.write(f"theme/templates/{name}", "")
    site.write("theme/templates/titles.html", f'{{% include "{name}" %}}')
    with pytest.raises(SystemExit) as end:
        site.build()
    folder = site.root / "theme/templates"
    assert str(end.value) == (
        f"{folder}/titles.html:1: The template {name} is missing. Templates lie in {folder}. "
        "(page letter/a/index.html)"
    )


def test_a_folder_of_templates_that_is_not_there_is_told_until_it_is(
    site: SmallSite, capsys: pytest.CaptureFixture[str]
) -> None:
    own = site.root / "own"
    told = (
        f"Warning: THEME_TEMPLATES_OVERRIDES names {own}, and there is no such folder. Correct the "
        "path or take it out."
    )
    for _ in range(2):
        site.build(THEME_TEMPLATES_OVERRIDES=[str(own)])
        assert told in capsys.readouterr().out.splitlines()
    site.write("own/note.html", "Ours")
    site.build(THEME_TEMPLATES_OVERRIDES=[str(own)])
    assert "Warning" not in capsys.readouterr().out
    assert site.published()["anna/index.html"] == b"Ours\n"


def test_a_language_that_the_theme_does_not_speak_is_told_until_it_does(
    site: SmallSite, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = site.root / "theme/translations"
    site.write("theme/translations/en/a.po", 'msgid "News"\nmsgstr "The news"\n')
    told = (
        'Warning: DEFAULT_LANG is "pt-br"; the theme has no texts in this language, so all words '
        f"of the interface are English. Copy {texts}/en as {texts}/pt, and translate every msgstr "
        'in it; dates and addresses are explained under "Words" in docs/theme.md.'
    )
    for _ in range(2):
        site.build(DEFAULT_LANG="pt-BR")
        assert told in capsys.readouterr().out.splitlines()
    site.build(DEFAULT_LANG="en-US")
    assert "Warning" not in capsys.readouterr().out
    shutil.copytree(texts / "en", texts / "pt")
    site.build(DEFAULT_LANG="pt-BR")
    assert "Warning" not in capsys.readouterr().out


def test_a_face_is_cut_to_the_same_few_bytes_every_time(tmp_path: Path) -> None:
    told: list[Problem] = []
    first = cut_fonts(find_faces(PRESS_FONTS[:1], tmp_path / "a"), told.append)
    again = cut_fonts(find_faces(PRESS_FONTS[:1], tmp_path / "b"), told.append)
    assert first == again == cut_fonts(find_faces(PRESS_FONTS[:1], tmp_path / "a"), told.append)
    assert told == []
    assert list(first) == ["fonts/serif-400.woff2"]
    assert len(first["fonts/serif-400.woff2"]) < 18_500
    assert set("ßẞ„“‚‘’–—…ğłčșțäöüÄÖÜéèñ→§€†") <= set(GLYPHS)


@pytest.mark.parametrize("harm", [b"", b"GIF89a" * 100])
def test_a_damaged_face_is_told_and_cut_anew(tmp_path: Path, harm: bytes) -> None:
    told: list[Problem] = []
    faces = find_faces(PRESS_FONTS[:1], tmp_path)
    first = cut_fonts(faces, told.append)
    faces[0].kept.write_bytes(harm)
    assert cut_fonts(faces, told.append) == cut_fonts(faces, told.append) == first
    assert [problem.describe("en") for problem in told] == [
        f"The cache {faces[0].kept} is damaged; it is dropped and made anew."
    ]


def test_a_face_is_cut_anew_by_other_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (before,) = find_faces(PRESS_FONTS[:1], tmp_path)
    edited = tmp_path / "fonts.py"
    edited.write_text(Path(fonts.__file__).read_text() + "\n")
    monkeypatch.setattr(fonts, "__file__", str(edited))
    (after,) = find_faces(PRESS_FONTS[:1], tmp_path)
    assert (before.source, before.kept.parent) == (after.source, after.kept.parent)
    assert before.kept != after.kept


def test_a_font_that_is_not_installed_is_told(site: SmallSite) -> None:
    with pytest.raises(SystemExit) as end:
        site.build(PRESS_FONTS=["x=no_such_font/X.ttf"])
    assert str(end.value) == (
        "The font x=no_such_font/X.ttf is not installed. Install the package in whose folder "
        "files/ it lies, or change PRESS_FONTS."
    )


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package of which ``a`` needs ``b`` and ``c``; ``d`` needs what lies beside it."""
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    for name, source in {
        "room/__init__": "",
        "room/a": "from room import b\nimport json",
        "room/b": "def f():\n    from room.c import (\n        x,\n    )",
        "room/c": "x = 1",
        "room/d": "import corridor",
        "corridor": "y = 1",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / f"{name}.py").write_text(source)
    return tmp_path / "room"


def test_code_is_followed_through_its_imports(room: Path) -> None:
    before = CodeBook().hash_of("room.a")
    (room / "d.py").write_text("y = 2")
    assert CodeBook().hash_of("room.a") == before
    (room / "c.py").write_text("x = 2")
    assert CodeBook().hash_of("room.a") != before


@pytest.mark.parametrize(
    ("module", "file", "source"),
    [
        ("room.e", "e.py", "from .c import x"),
        ("room.e", "e.py", "from . import d as f, c as g"),
        ("room.e", "e.py", "from .. import nothing\nfrom . import (\n    c,\n)"),
        ("room", "__init__.py", "from . import c"),
        ("room.e", "e/__init__.py", "from ..c import x"),
        ("room.e.f", "e/f.py", "from .. import c"),
        ("room.e", "e.py", "import json, room.c"),
        ("room.e", "e.py", "import json as j, room.c as c  # both"),
        ("room.e", "e.py", "import json; import room.c"),
        ("room.e", "e.py", "from room import d; from room import c"),
        ("room.e", "e.py", "try: from room import c\nexcept ImportError: pass"),
        ("room.e", "e.py", "from room import d, \\\n    c"),
        ("room.e", "e.py", "from room import d, \\\r\n    c"),
        ("room.e", "e.py", "from room import (\n    d,  # (one)\n    c,\n)"),
    ],
)
def test_imports_are_followed_however_they_are_written(
    room: Path, module: str, file: str, source: str
) -> None:
    (room / file).parent.mkdir(exist_ok=True)
    (room / file).write_bytes(source.encode())
    before = CodeBook().hash_of(module)
    (room / "b.py").write_text("y = 2")
    assert CodeBook().hash_of(module) == before
    (room / "c.py").write_text("x = 2")
    assert CodeBook().hash_of(module) != before


def test_code_is_read_again_only_when_its_state_is_another(room: Path) -> None:
    def hash_of(module: str, state: bytes) -> tuple[bytes, KnownCode]:
        book = CodeBook(known, state, [room])
        return book.hash_of(module), book.known()

    known = KnownCode()
    before, known = hash_of("room.a", b"1")
    (room / "c.py").write_text("x = 2")  # no file is read, so that nobody notices
    assert hash_of("room.a", b"1") == (before, known)
    assert CodeBook(known, b"1", [room]).hash_of("room.d") == CodeBook().hash_of("room.d")
    after, _ = hash_of("room.a", b"2")
    unsure, _ = hash_of("room.a", b"")
    assert before != after == unsure == CodeBook().hash_of("room.a")


def test_code_that_was_saved_after_the_process_began_is_never_the_same(room: Path) -> None:
    began = (room / "d.py").stat().st_ctime_ns
    os.utime(room / "c.py")

    def hash_of(module: str) -> tuple[bytes, list[Path]]:
        book = CodeBook(began=began)
        return book.hash_of(module), book.late

    first, late = hash_of("room.a")
    assert late == [room / "c.py"]
    assert hash_of("room.a")[0] != first
    assert hash_of("room") == (CodeBook().hash_of("room"), [])


def test_libraries_that_were_installed_after_the_process_began_are_never_the_same() -> None:
    book = CodeBook(began=0)
    assert book.libraries != CodeBook(began=0).libraries
    assert CodeBook().libraries == CodeBook().libraries
    assert {folder.name.partition("-")[0].lower() for folder in book.late} == {*LIBRARIES}


def test_code_from_elsewhere_is_always_read(room: Path) -> None:
    book = CodeBook(KnownCode(), b"1", [room])
    before = book.hash_of("room.d")
    assert book.known().is_same_elsewhere
    (room.parent / "corridor.py").write_text("y = 22")
    assert not book.known().is_same_elsewhere
    assert CodeBook(book.known(), b"1", [room]).hash_of("room.d") != before

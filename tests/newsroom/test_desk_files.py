"""Files that editors keep beside the stories."""

from zoneinfo import ZoneInfo

from plugins.newsroom.desk_files import load_desk_files


def load(content, *paths):
    for path in paths:
        (content / path).parent.mkdir(parents=True, exist_ok=True)
        (content / path).write_text("---\ntitle: T\n---\n", encoding="utf-8")
    problems = []
    files = load_desk_files(
        content, "dossiers", ZoneInfo("Europe/Berlin"), problems, "title, modified"
    )
    return [(file.name, file.path) for file in files], problems


def test_files_are_found_as_stories_are_and_come_by_name(tmp_path):
    files, problems = load(
        tmp_path,
        "dossiers/c.md",
        "dossiers/x/b.markdown",
        "dossiers/x/y/a.md",
        "dossiers/.d.md",
        "dossiers/.x/e.md",
        "dossiers/f.md~",
        "dossiers/g.txt",
        "editions/h.md",
    )
    assert problems == []
    assert files == [
        ("a", "dossiers/x/y/a.md"),
        ("b", "dossiers/x/b.markdown"),
        ("c", "dossiers/c.md"),
    ]


def test_of_two_files_with_one_name_the_second_is_told(tmp_path):
    files, problems = load(tmp_path, "dossiers/x/a.md", "dossiers/a.md")
    assert files == [("a", "dossiers/a.md")]
    assert [problem.describe("de") for problem in problems] == [
        "dossiers/x/a.md: So heißt schon content/dossiers/a.md. Benennen Sie eine der beiden "
        "Dateien um."
    ]
    assert [problem.describe("en") for problem in problems] == [
        "dossiers/x/a.md: content/dossiers/a.md has this name already. Rename one of the two files."
    ]


def test_an_empty_file_is_told_what_one_of_its_kind_begins_with(tmp_path):
    (tmp_path / "dossiers").mkdir()
    (tmp_path / "dossiers" / "a.md").write_bytes(b"")
    (tmp_path / "dossiers" / "b.md").write_bytes(b"Text")
    assert [problem.describe("en") for problem in load(tmp_path)[1]] == [
        "dossiers/a.md: The file is empty. Begin with title, modified between two lines ---.",
        "dossiers/b.md:1:1: The file has no front matter. Begin with title, modified between two "
        "lines ---.",
    ]

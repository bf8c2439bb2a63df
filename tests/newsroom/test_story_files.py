"""Which files are stories, and which were meant to be."""

from plugins.newsroom.story_files import check_endings, find_sources

HEAD = b"---\ntitle: T\n---\n"
TOLD = {
    "desk/outlets.toml.txt": (b"", "outlets.toml"),
    "dossiers/a.MD.TXT": (b"", "a.MD"),
    "editions/2024-06-18.txt": (HEAD, "2024-06-18.md"),
    "pages/wir.markdown.txt": (b"", "wir.markdown"),
    "stories/18/pelican.txt": (b"Title: T\n\nText.\n", "pelican.md"),
    "stories/18/notepad.txt": (b"\xef\xbb\xbf" + HEAD, "notepad.md"),
}
QUIET = {
    "desk/liste.txt": b"Notizen",
    "static/robots.txt": b"---",
    "static/a.md.txt": b"",
    "stories/18/notizen.txt": b"Notizen",
    "stories/18/.a.md.txt": HEAD,
    "stories/18/~$a.md.txt": HEAD,
}


def test_what_a_program_has_saved_as_text_is_told_and_no_other_text(tmp_path):
    files = {path: content for path, (content, _) in TOLD.items()} | QUIET
    for path, content in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    is_source = find_sources({"PATH": str(tmp_path), "STORY_PATHS": ["stories"]})
    problems = check_endings(files, is_source, tmp_path)
    assert [problem.describe("en") for problem in problems] == [
        f"{path}: Warning: Nobody reads this file, for it ends in .txt. Rename it {name}."
        for path, (_, name) in TOLD.items()
    ]

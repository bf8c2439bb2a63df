"""Bad input: what is said, exit code 1, and the site of before untouched."""

import pytest

DOSSIER = """---
title: D
modified: 2024-06-18
timeline:
  - {date: 2024-06-18, text: T, story: kaputt}
---
"""
HEAD = "---\ntitle: T\ndate: 2024-06-18\ncategory: International\n"


@pytest.fixture
def standing(site):
    site.story("gut")
    before = site.build()
    assert before.code == 0, before.said
    return site, before.files


BAD = {
    "empty": b"",
    "not UTF-8": HEAD.encode() + b"---\nM\xfcller\n",
    "no title": b"---\ndate: 2024-06-18\ncategory: International\n---\nText.\n",
    "no date": b"---\ntitle: T\ncategory: International\n---\nText.\n",
    "no category": b"---\ntitle: T\ndate: 2024-06-18\n---\nText.\n",
    "impossible date": b"---\ntitle: T\ndate: 2024-02-30\ncategory: C\n---\nText.\n",
    "first year": b"---\ntitle: T\ndate: 0001-01-01\ncategory: C\n---\nText.\n",
    "unknown key": (HEAD + "titel: T\n---\nText.\n").encode(),
    "unclosed": HEAD.encode(),
    "list": b"---\n- a\n- b\n---\nText.\n",
    "duplicate key": (HEAD + "title: U\n---\nText.\n").encode(),
    "tab": (HEAD + "tags:\n\t- a\n---\nText.\n").encode(),
    "embargo before date": (HEAD + "embargo: 2024-06-17\n---\nText.\n").encode(),
    "unknown pin": (HEAD + "related: {pin: [niemand]}\n---\nText.\n").encode(),
    "unknown dossier": (HEAD + "dossier: nichts\n---\nText.\n").encode(),
    "outside": (HEAD + "save_as: ../../etc/passwd\n---\nText.\n").encode(),
    "script": (HEAD + "---\nText.\n\n<script>alert(1)</script>\n").encode(),
    "handler": (HEAD + '---\nText <b onclick="x()">b</b>\n').encode(),
    "javascript": (HEAD + "---\n[x](javascript:alert(1))\n").encode(),
    "frame": (HEAD + '---\n<iframe src="https://example.org"></iframe>\n').encode(),
    "dangling story": (HEAD + "---\n[x]({filename}/stories/nichts.md)\n").encode(),
    "dangling file": (HEAD + "---\n[x]({static}/bild.png)\n").encode(),
    "dangling anchor": (HEAD + "---\n[x](#nirgends)\n").encode(),
    "five megabytes": HEAD.encode() + b"---\n" + b"Wort " * 1_000_000,
    "same slug": (HEAD + "slug: gut\n---\nText.\n").encode(),
}


@pytest.mark.parametrize("content", BAD.values(), ids=BAD)
def test_bad_input_stops_the_build_and_leaves_the_site_alone(standing, content):
    site, before = standing
    site.write("stories/schlecht.md", content)
    built = site.build()
    assert built.code == 1, built.said
    assert "schlecht.md" in built.said
    assert "Traceback" not in built.said
    assert built.files == before


GOOD = {
    "byte order mark": b"\xef\xbb\xbf" + HEAD.encode() + b"---\nText.\n",
    "CRLF": (HEAD + "---\nText.\n").replace("\n", "\r\n").encode(),
    "Pelican's header": b"Title: T\nDate: 2024-06-18\nCategory: C\nTags: a, b\n\nText.\n",
}


@pytest.mark.parametrize("content", GOOD.values(), ids=GOOD)
def test_harmless_peculiarities_are_read(standing, content):
    site, _ = standing
    site.write("stories/eigen.md", content)
    built = site.build()
    assert built.code == 0, built.said
    assert "2024/06/18/t/index.html" in built.files


def test_endings_may_be_in_capitals(standing):
    site, _ = standing
    site.write("stories/NEU.MD", HEAD + "---\nText.\n")
    site.write("pages/UEBER.Md", "---\ntitle: Wir\n---\nText.\n")
    site.write("dossiers/lage.MD", "---\ntitle: Lage\nmodified: 2024-06-18\n---\nText.\n")
    built = site.build()
    assert built.code == 0, built.said
    pages = {"2024/06/18/t/index.html", "wir/index.html", "dossier/lage/index.html"}
    assert pages <= built.files.keys()


def test_a_wrong_date_hides_nothing_else_that_is_wrong(standing):
    site, before = standing
    site.set('UNKNOWN_TAGS = "error"')
    site.write("desk/topics.toml", '[[topic]]\nid = "nato"\nlabel = "Nato"\n')
    source = (
        "---\ntitle: T\ndate: 18.06.2024\ntags: [Nado]\ndossier: nichts\nrelated: {pin: [gud]}\n"
        "summary: S\n---\n[x]({filename}nichts.md)\n"
    )
    site.write("stories/schlecht.md", source.encode())
    built = site.build()
    assert (built.code, built.files) == (1, before)
    places = [line.split(" ")[0] for line in built.said.splitlines() if "schlecht.md" in line]
    assert [place.partition("schlecht.md:")[2] for place in places] == [
        "1:1:",
        "3:7:",
        "4:8:",
        "5:10:",
        "6:17:",
        "9:5:",
    ]


def test_of_a_story_without_a_date_nothing_is_told_that_takes_one(standing):
    site, before = standing
    source = b"---\ntitle: T\ndate: 18.06.2024\ncategory: Politik\nslug: neu\n---\nText.\n"
    site.write("stories/eins.md", source)
    site.write("stories/zwei.md", source.replace(b"date: 18.06.2024\n", b"status: hidden\n"))
    site.write("editions/2023-06-18.md", "---\nstories: [neu]\n---\nText.\n")
    built = site.build()
    assert (built.code, built.files) == (1, before)
    assert "stories have the slug" in built.said
    assert "would be written" not in built.said
    assert "editions/" not in built.said


def test_all_problems_of_all_files_are_told_at_once(standing):
    site, _ = standing
    site.write("stories/a.md", "---\ntitel: T\ndate: gestern\n---\n")
    site.write("stories/b.md", b"")
    said = site.build().said
    assert [said.count(name) > 0 for name in ("titel", "gestern", "category", "b.md")] == [True] * 4


def test_a_symbolic_link_out_of_the_content_is_refused(standing, tmp_path):
    site, before = standing
    outside = tmp_path / "geheim.md"
    outside.write_text(HEAD + "---\nGeheim.\n", encoding="utf-8")
    (site.content / "stories" / "schlecht.md").symlink_to(outside)
    built = site.build()
    assert (built.code, built.files) == (1, before)
    assert "schlecht.md" in built.said


def test_nothing_of_a_file_outside_the_content_is_told(standing, tmp_path):
    site, before = standing
    (tmp_path / "geheim").mkdir()
    (tmp_path / "geheim/topics.toml").write_text("Kennwort 123\n", encoding="utf-8")
    (site.content / "desk").symlink_to(tmp_path / "geheim")
    site.story("neu")
    built = site.build()
    assert (built.code, built.files) == (1, before)
    assert built.said.splitlines()[-2:] == [
        f"content/desk: The symbolic link leads out of content/, to {tmp_path}/geheim. Put the "
        "file itself here.",
        "1 error, 0 warnings. Nothing was written.",
    ]
    assert "Kennwort" not in built.said


def test_messages_speak_german_where_the_editor_does(standing):
    site, _ = standing
    site.write("stories/leer.md", b"")
    said = site.build(lang="de_DE.UTF-8").said
    assert "content/stories/leer.md: Die Datei ist leer." in said


def test_a_missing_plugin_stops_the_build(standing):
    site, before = standing
    site.set('PLUGINS = [*PLUGINS, "plugins.nirgends"]')
    built = site.build()
    assert (built.code, built.files) == (1, before)
    assert "plugins.nirgends" in built.said


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            'STORY_TYPESETTER = "json"',
            "json:typeset_html lässt sich nicht laden: module 'json' has no attribute "
            "'typeset_html'. Berichtigen Sie STORY_TYPESETTER oder dieses Modul.\n",
        ),
        (
            'STORY_EXTRACTORS = {"moods": "moods:find"}',
            "moods:find lässt sich nicht laden: No module named 'moods'. Berichtigen Sie "
            'STORY_EXTRACTORS["moods"] oder dieses Modul.\n',
        ),
    ],
)
def test_code_that_a_setting_names_and_is_not_there_stops_the_build(standing, line, told):
    site, before = standing
    site.set(line)
    built = site.build("de_DE.UTF-8")
    assert (built.code, built.files) == (1, before)
    assert built.said.endswith(told)
    assert "Traceback" not in built.said


def test_plugins_may_stand_in_any_order(standing):
    site, _ = standing
    for slug in ("eins", "zwei"):
        site.story(slug, body="Der Gipfel in Lodz endet.\n\nAlle reisen ab.", tags="[Polen]")
    before = site.build().files
    assert "Polen" in before["2024/06/18/eins/index.html"].decode().partition("Mehr dazu")[2]
    site.set("PLUGINS = PLUGINS[::-1]")
    built = site.build()
    assert (built.code, built.files) == (0, before)


@pytest.mark.parametrize(
    ("plugins", "lacking", "dependent"),
    [
        (
            '["plugins.pages", "plugins.feeds", "plugins.editions", "plugins.press"]',
            "plugins.newsroom",
            "plugins.pages, plugins.feeds, plugins.editions",
        ),
        (
            '[name for name in PLUGINS if name != "plugins.editions"]',
            "plugins.editions",  # without it the ways to front and days would be closed
            "plugins.pages",
        ),
    ],
)
def test_a_plugin_that_others_need_is_missed_by_name(standing, plugins, lacking, dependent):
    site, before = standing
    site.set(f"PLUGINS = {plugins}")
    built = site.build()
    assert (built.code, built.files) == (1, before)
    assert built.said.endswith(
        f"PLUGINS lacks {lacking}, on which these depend: {dependent}. Add it.\n"
    )


def test_a_register_that_cannot_be_read_is_told_and_accuses_nobody(standing):
    site, before = standing
    site.set('UNKNOWN_TAGS = "error"')
    site.write("dossiers/d.md", "---\ntitle: D\nmodified: 2024-06-18\ntopics: [Milch]\n---\n")
    site.story("markiert", "Lead.\n\nLaut „X“", tags="[Käse]", sources="[{outlet: spiegel}]")
    for name in ("categories", "outlets", "topics"):
        site.write(f"desk/{name}.toml", 'id = a"\n')
    built = site.build()
    assert (built.code, built.files) == (1, before)
    assert built.said.splitlines()[-4:] == [
        *(
            f'content/desk/{name}.toml:1:6: No value begins with "a"". Write texts in straight '
            'quotation marks: "…" instead of … or “…”.'
            for name in ("categories", "outlets", "topics")
        ),
        "3 errors, 0 warnings. Nothing was written.",
    ]


def test_a_story_in_the_place_of_a_page_is_told_with_all_other_problems(standing):
    site, _ = standing
    site.write("pages/impressum.md", "---\ntitle: Impressum\n---\n")
    site.story("falsch", save_as="impressum/index.html")
    site.write("stories/leer.md", b"")
    assert site.build().said.splitlines()[-6:] == [
        "Two files would be written to impressum/:",
        "  1. content/pages/impressum.md",
        "  2. content/stories/falsch.md",
        'Give one of them a different "save_as", or a different "slug" if it has none.',
        "content/stories/leer.md: The file is empty. Begin with title, date, category between two "
        "lines ---.",
        "2 errors, 0 warnings. Nothing was written.",
    ]


def test_pages_of_one_address_are_told_once(standing):
    site, _ = standing
    site.write("pages/a.md", "---\ntitle: Impressum\n---\n")
    site.write("pages/b.md", "---\ntitle: Impressum\n---\n")
    said = site.build().said
    assert said.count("a.md") == 1
    assert said.splitlines()[-5:] == [
        "Two files would be written to impressum/:",
        "  1. content/pages/a.md",
        "  2. content/pages/b.md",
        'Give one of them a different "save_as", or a different "slug" if it has none.',
        "1 error, 0 warnings. Nothing was written.",
    ]


def test_a_page_whose_title_gives_no_address_is_told(standing):
    site, _ = standing
    site.write("pages/!!!.md", "---\ntitle: '!!!'\n---\n")
    assert site.build().said.splitlines()[-2:] == [
        'content/pages/!!!.md:2:8: No address can be made from the title "!!!". Write "slug: …" in '
        "the front matter.",
        "1 error, 0 warnings. Nothing was written.",
    ]


def test_a_page_that_is_no_markdown_is_told(standing):
    site, _ = standing
    site.write("pages/kontakt.html", "<title>Kontakt</title><body>Hier.</body>")
    site.write("pages/haus/team.rst", "Team\n====\n\nWir.\n")
    told = (
        "Nobody reads this page, for it is no Markdown. Write it as .md; if it is to appear as it "
        "is, put it in a folder that STATIC_PATHS names, such as content/static/."
    )
    assert site.build().said.splitlines()[-3:] == [
        f"content/pages/haus/team.rst: {told}",
        f"content/pages/kontakt.html: {told}",
        "2 errors, 0 warnings. Nothing was written.",
    ]


def test_dossiers_and_editions_are_read_from_folders_below_theirs(standing):
    site, _ = standing
    site.write("dossiers/krieg/kaputt.md", DOSSIER.replace("kaputt", "gut"))
    site.write("editions/2024/2024-06-18.md", "---\ntitle: Gute Ausgabe\n---\n")
    site.story("teil", dossier="kaputt")
    built = site.build()
    assert built.code == 0, built.said
    assert "dossier/kaputt/index.html" in built.files
    assert b"Gute Ausgabe" in built.files["2024/06/18/index.html"]


def test_a_damaged_story_is_not_told_to_be_missing(standing):
    site, _ = standing
    site.write("dossiers/d.md", DOSSIER)
    site.write("editions/2024-06-18.md", "---\nstories: [kaputt]\n---\n")
    site.write("stories/kaputt.md", b"")
    assert site.build().said.splitlines()[-2:] == [
        "content/stories/kaputt.md: The file is empty. Begin with title, date, category "
        "between two lines ---.",
        "1 error, 0 warnings. Nothing was written.",
    ]


def test_without_a_register_any_tag_is_a_topic(standing):
    site, _ = standing
    site.set('UNKNOWN_TAGS = "error"')
    site.story("markiert", tags="[Käse]")
    built = site.build()
    assert built.code == 0, built.said
    assert "thema/kaese/index.html" in built.files


def test_a_misspelt_register_stops_the_build(standing):
    site, before = standing
    site.write("desk/topic.toml", '[[topic]]\nid = "russland"\nlabel = "Russland"\n')
    built = site.build()
    assert (built.code, built.files) == (1, before)
    assert "content/desk/topic.toml: There is no register of this name" in built.said


def test_with_a_register_an_unknown_tag_is_an_error_with_a_suggestion(standing):
    site, before = standing
    site.set('UNKNOWN_TAGS = "error"')
    site.write("desk/topics.toml", '[[topic]]\nid = "aussenpolitik"\nlabel = "Außenpolitik"\n')
    site.story("markiert", tags="[Außenpolitk]")
    built = site.build()
    assert (built.code, built.files) == (1, before)
    assert (
        'content/stories/markiert.md:6:8: "Außenpolitk" is no known topic. '
        'Did you mean "Außenpolitik"? Topics are listed in content/desk/topics.toml.'
    ) in built.said


def test_of_many_warnings_that_of_a_story_just_written_is_told(site):
    for number in range(41):
        site.story(f"b{number}", body="")
    assert "… and 1 more warning." in site.build().said
    site.story("a", body="")
    said = site.build().said
    assert "content/stories/a.md: Warning: " in said
    assert "… and 2 more warnings." in said


def test_what_office_programs_write_beside_an_open_page_is_no_page(standing):
    site, before = standing
    site.write("pages/~$wir.md", b"\x07\xff")
    site.write("pages/~$wir.rst", b"\x07\xff")
    built = site.build()
    assert (built.code, built.files) == (0, before), built.said

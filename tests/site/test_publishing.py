"""What must not be published is nowhere: every byte of the output is searched for a canary."""

import re
import shutil

import pytest

CANARY = "Quittenmarmelade"


def holders(files):
    return [path for path, content in files.items() if CANARY.encode() in content]


SECRETS = {
    "a draft": {"status": "draft"},
    "an embargoed story": {"embargo": "2024-07-02T06:00+02:00"},
    "a story of tomorrow": {"date": "2024-07-02T06:00+02:00"},
    "an expired story": {"expires": "2024-06-30"},
    "a draft with an address of its own": {"status": "draft", "save_as": "geheim/index.html"},
}


@pytest.mark.parametrize("more", SECRETS.values(), ids=SECRETS)
def test_no_byte_of_a_secret_is_published(published, more):
    published.story("offen", tags="[Käse, Brot]")
    published.write("static/quitte.txt", CANARY)
    published.story(
        "geheim",
        body=f"{CANARY}.\n\n[Datei]({{static}}/static/quitte.txt) laut „{CANARY}“.",
        title=CANARY,
        kicker=CANARY,
        tags=f"[{CANARY}, Käse]",
        **more,
    )
    built = published.build()
    assert built.code == 0, built.said
    assert holders(built.files) == []
    assert not [path for path in built.files if "geheim" in path]


def test_what_pelican_ignores_is_no_longer_published(published):
    published.story("offen")
    published.story("geheim", body=CANARY)
    assert holders(published.build().files)
    published.set('IGNORE_FILES = ["geheim*"]\nSTATIC_PATHS = ["stories"]')
    built = published.build()
    assert built.code == 0, built.said
    assert "2024/06/18/offen/index.html" in built.files
    assert holders(built.files) == []


LINKS = {
    "a link": "[hier]({static}/stories/geheim.md)",
    "an image": "![Bild]({attach}/stories/geheim.md)",
    "a register": "[hier]({static}/desk/outlets.toml)",
}
HOLDERS = {
    "stories/offen.md": "title: O\ndate: 2024-06-18\ncategory: C\n",
    "pages/seite.md": "title: S\n",
    "dossiers/offen.md": "title: D\nmodified: 2024-06-18\n",
    "editions/2024-06-18.md": "title: A\n",
}


@pytest.mark.parametrize("link", LINKS.values(), ids=LINKS)
@pytest.mark.parametrize("holder", HOLDERS)
def test_no_link_publishes_a_source(published, holder, link):
    published.story("gut")
    published.story("geheim", body=f"{CANARY}.", embargo="2024-07-02T06:00+02:00")
    published.write("desk/outlets.toml", f"# {CANARY}\n")
    published.write(holder, f"---\n{HOLDERS[holder]}---\nVorspann.\n\n{link}\n")
    built = published.build()
    assert (built.code, holders(built.files)) == (1, [])
    assert f"content/{holder}:" in built.said


def test_a_folder_of_static_files_publishes_no_source(published):
    published.set('STATIC_PATHS = ["stories", "desk"]')
    published.write("stories/karte.txt", "Karte")
    published.write("stories/entwurf.md~", CANARY)
    published.story("geheim", body=f"{CANARY}.", status="draft")
    published.write("desk/outlets.toml", f"# {CANARY}\n")
    files = published.build().files
    assert holders(files) == []
    assert "stories/karte.txt" in files


ALIASES = {
    "a story": ("static/notiz.txt", "../stories/geheim.md"),
    "a register": ("static/liste.txt", "../desk/outlets.toml"),
    "a folder of registers": ("static/desk", "../desk"),
    "a link to a link": ("static/zwei.txt", "eins.txt"),
}


@pytest.mark.parametrize(("alias", "target"), ALIASES.values(), ids=ALIASES)
def test_a_source_is_not_published_under_another_name(published, alias, target):
    published.story("offen")
    published.story("geheim", body=f"{CANARY}.", status="draft")
    published.write("desk/outlets.toml", f"# {CANARY}\n")
    published.write("static/karte.txt", "Karte")
    (published.content / "static/plan.txt").symlink_to("karte.txt")
    (published.content / "static/eins.txt").symlink_to("../stories/geheim.md")
    (published.content / alias).symlink_to(target)
    built = published.build()
    assert (built.code, holders(built.files)) == (0, [])
    static = [path for path in built.files if path.startswith("static/") and ".txt" in path]
    assert static == ["static/karte.txt", "static/plan.txt"]


def test_a_link_to_a_source_under_another_name_ends_the_build(published):
    published.story("offen", body="Vorspann.\n\n[hier]({static}/static/notiz.txt)")
    published.story("geheim", body=f"{CANARY}.", status="draft")
    published.write("static/karte.txt", "Karte")
    (published.content / "static/notiz.txt").symlink_to("../stories/geheim.md")
    built = published.build()
    assert (built.code, built.files) == (1, {})
    assert "content/stories/offen.md:" in built.said


def test_what_only_a_draft_of_a_page_links_to_is_not_published(published):
    published.write("static/quitte.txt", CANARY)
    published.write("anhang/quitte.txt", CANARY)
    links = "[a]({static}/static/quitte.txt) [b]({static}/anhang/quitte.txt)"
    published.write("pages/entwurf.md", f"---\ntitle: E\nstatus: draft\n---\n{links}\n")
    published.story("offen")
    assert holders(published.build().files) == []


def test_a_file_that_a_secret_and_the_desk_link_to_is_published(published):
    published.write("anhang/karte.txt", "Karte")
    published.story("offen")
    published.story("geheim", body="[a]({static}/anhang/karte.txt)", status="draft")
    published.write("editions/2024-06-18.md", "---\n---\n[a]({static}/anhang/karte.txt)\n")
    assert "anhang/karte.txt" in published.build().files


def test_an_embargo_ends_with_the_build_time_alone(published):
    published.story("geheim", body=f"{CANARY}.", embargo="2024-07-02T06:00+02:00")
    published.story("offen")
    assert holders(published.build().files) == []
    published.set('BUILD_TIME = "2024-07-02T06:00+02:00"')
    assert "2024/06/18/geheim/index.html" in holders(published.build().files)


@pytest.mark.parametrize(
    ("lines", "ahead", "then"),
    [
        ({"corrections": "[{date: 2024-07-03, text: A}]"}, '"corrections" lies', "07-03T00:00"),
        ({"updates": "[{date: 2024-07-01T18:00, text: A}]"}, '"updates" lies', "07-01T18:00"),
        ({"modified": "2024-07-01T19:00"}, '"modified" lies', "07-01T19:00"),
        ({"date": "2025-01-01"}, "will not appear before", "07-05T01:00"),
    ],
)
def test_a_warning_that_the_clock_has_settled_is_told_no_longer(published, lines, ahead, then):
    published.story("erste")
    published.story("zweite", **lines)
    assert ahead in published.build().said
    assert ahead in published.build().said
    published.set(f'BUILD_TIME = "2024-{then}+02:00"')
    assert ahead not in published.build().said


def test_a_hidden_story_has_a_page_and_stands_in_no_list(published):
    published.story("versteckt", title=CANARY, body="Nur für Eingeweihte.", status="hidden")
    published.story("offen")
    files = published.build().files
    assert holders(files) == ["2024/06/18/versteckt/index.html"]
    assert b"lb-story__preview" not in files["2024/06/18/versteckt/index.html"]


def test_a_preview_shows_a_draft_on_its_own_page_only(site):
    site.story("entwurf", title=CANARY, status="draft")
    site.story("offen")
    assert holders(site.build().files) == ["2024/06/18/entwurf/index.html"]


def test_a_preview_shows_the_draft_of_a_page_where_the_page_will_be(site):
    site.story("offen")
    draft = f"---\ntitle: Entwurf\nstatus: draft\n---\n{CANARY}\n"
    site.write("pages/entwurf.md", draft)
    site.write("pages/draft.md", draft.replace("Entwurf", "Draft\nlang: en"))
    assert holders(site.build().files) == ["draft/index.html", "entwurf/index.html"]


def test_a_preview_says_what_is_in_no_list_and_what_is_not_due_until_it_is(site):
    site.story("offen")
    site.story("still", status="hidden")
    site.story("sperre", embargo="2024-07-02T06:00+02:00")
    note = '<p class="lb-story__preview" role="note">{}</p>'
    told = note.format("Nicht veröffentlicht: noch nicht oder nicht mehr").encode()
    hidden = note.format("Verborgen: steht in keiner Liste").encode()
    files = site.build().files
    assert told in files["2024/06/18/sperre/index.html"]
    assert hidden in files["2024/06/18/still/index.html"]
    site.set('BUILD_TIME = "2024-07-02T06:00+02:00"')
    assert b"lb-story__preview" not in site.build().files["2024/06/18/sperre/index.html"]


def test_a_hidden_story_links_its_edition_once_there_is_one(published):
    published.story("offen")
    published.story("still", status="hidden", category="Sport", date="2024-06-10")
    alone = published.build().files["2024/06/10/still/index.html"]
    assert b"<li>Sport</li>" in alone
    assert b'href="../../../../2024/06/10/"' not in alone
    published.story("neu", category="Sport", date="2024-06-10")
    beside = published.build().files["2024/06/10/still/index.html"]
    assert b'<li><a href="../../../../rubrik/sport/">Sport</a></li>' in beside
    assert b'href="../../../../2024/06/10/"' in beside


def test_a_story_that_becomes_a_draft_leaves_the_site(published):
    published.story("a", title=CANARY)
    published.story("b")
    assert holders(published.build().files)
    published.story("a", title=CANARY, status="draft")
    assert holders(published.build().files) == []


def test_a_folder_without_any_story_does_not_empty_the_site(published):
    story = published.story("anna")
    assert published.build().code == 0
    old = published.files()
    story.unlink()
    built = published.build()
    assert built.code == 1
    assert (
        f"There is not a single story left in {published.content}. Put the stories back; if the "
        f"output is meant to be empty, delete the cache {published.folder / '.cache'}."
    ) in built.said
    assert published.files() == old
    shutil.rmtree(published.folder / ".cache")
    assert published.build().code == 0


def test_search_engines_are_not_told_of_hidden_pages(published):
    published.story("gut")
    published.story("still", status="hidden")
    published.write("pages/offen.md", "---\ntitle: Offen\n---\nText.\n")
    published.write("pages/still.md", "---\ntitle: Still\nstatus: hidden\n---\nText.\n")
    files = published.build().files
    maps = b"".join(content for path, content in files.items() if path.startswith("sitemap-"))
    named = {place.decode() for place in re.findall(rb"<loc>https?://[^/]*/([^<]*)</loc>", maps)}
    pages = {path: content for path, content in files.items() if path.endswith(".html")}
    listed = {path for path, content in pages.items() if b'content="noindex"' not in content}
    assert {f"{place}index.html" for place in named} == listed
    assert {"offen/index.html", "still/index.html"} & listed == {"offen/index.html"}


def test_files_of_the_operator_go_where_the_settings_say_also_instead_of_our_robots_txt(published):
    published.story("eins")
    robots = published.build().files["robots.txt"]
    assert robots.endswith(b"Sitemap: https://lageblatt.example/news-sitemap.xml\n")
    own = {"CNAME": b"blatt.example\n", "robots.txt": b"User-agent: *\nDisallow: /\n"}
    for name, content in own.items():
        published.write(f"static/root/{name}", content)
    published.set(
        f'EXTRA_PATH_METADATA = {{f"static/root/{{n}}": {{"path": n}} for n in {[*own]}}}'
    )
    files = published.build().files
    assert {name: files[name] for name in own} == own
    published.set("EXTRA_PATH_METADATA = {}")
    assert published.build().files["robots.txt"] == robots


@pytest.mark.parametrize(
    ("folder", "key"), [("anhang", "anhang/karte.pdf"), ("static/x", "static/x")]
)
def test_a_file_that_waits_with_its_story_may_have_its_address_before(published, folder, key):
    published.story("offen")
    published.write(f"{folder}/karte.pdf", "Karte")
    link = f"[a]({{static}}/{folder}/karte.pdf)"
    published.story("geheim", body=link, embargo="2024-07-02T06:00+02:00")
    published.set(f'EXTRA_PATH_METADATA = {{"{key}": {{"path": "karte.pdf"}}}}')
    built = published.build()
    assert (built.code, "karte.pdf" in built.files) == (0, False)
    published.set('BUILD_TIME = "2024-07-02T06:00+02:00"')
    assert published.build().files["karte.pdf"] == b"Karte"

"""What a register says reaches the pages that show it, and no others."""

import re

import pytest

from tests.site.test_incremental import edit, rebuild

OUTLETS = """
[[outlet]]
id = "reuters"
name = "Reuters"
kind = "agency"

[[outlet]]
id = "zeit"
name = "Zeit"
kind = "newspaper"
country = "DE"

[[outlet]]
id = "nord"
name = "Agentur Nord"
kind = "agency"
"""
NEW = '\n[[outlet]]\nid = "blatt"\nname = "Abendblatt"\nkind = "newspaper"\n'
CATEGORIES = """
[[category]]
id = "international"
label = "International"

[[category]]
id = "politik"
label = "Politik"
"""
DOSSIER = "---\ntitle: Gipfel\nmodified: 2024-06-18\n---\nDer Stand.\n"
ZEIT, REUTERS = "2024/06/11/von-zeit/index.html", "2024/06/12/von-reuters/index.html"


@pytest.fixture
def filled(site):
    site.write("desk/outlets.toml", OUTLETS)
    site.write("desk/categories.toml", CATEGORIES)
    site.write("dossiers/gipfel.md", DOSSIER)
    site.story(
        "von-zeit",
        "Anfang.\n\nLaut Zeit kostet das Brot mehr.",
        date="2024-06-11T06:00+02:00",
        category="Politik",
        sources="[{outlet: zeit}]",
        dossier="gipfel",
    )
    site.story(
        "von-reuters",
        date="2024-06-12T06:00+02:00",
        sources="[{outlet: reuters, origin: nord}, {outlet: zeit, origin: Agentur Nord}]",
    )
    site.story("ohne", date="2024-06-13T06:00+02:00")
    assert site.build().code == 0
    return site


def rewrite(site, register, old, new):
    file = site.content / "desk" / f"{register}.toml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def rendered(site, tmp_path):
    """Rebuild, compare with a clean build, and return the pages that were made anew."""
    site.set("PRESS_WHY = True")
    built = site.build()
    rebuild(site, tmp_path)
    lines = (line.partition(": ") for line in built.said.splitlines())
    return {path for path, _, why in lines if why and path in built.files}


def add_story(site, outlet):
    site.story("neu", date="2024-06-14T06:00+02:00", sources=f"[{{outlet: {outlet}}}]")


def test_an_outlet_that_no_story_cites_renders_nothing(filled, tmp_path):
    rewrite(filled, "outlets", OUTLETS, OUTLETS + NEW)
    assert rendered(filled, tmp_path) == set()


def test_a_new_story_with_its_new_outlet_renders_what_the_story_does_and_the_outlet(
    filled, tmp_path
):
    add_story(filled, "reuters")
    alone = rendered(filled, tmp_path / "alone")
    (filled.content / "stories/neu.md").unlink()
    filled.build()
    rewrite(filled, "outlets", OUTLETS, OUTLETS + NEW)
    add_story(filled, "blatt")
    own = {"quelle/blatt/2024/06/index.html", "quelle/blatt/index.html"}
    others = {"quelle/reuters/2024/06/index.html", "quelle/reuters/index.html"}
    lists = {"quelle/index.html", "suche/index.html", "sitemap-pages.xml"}
    assert rendered(filled, tmp_path) == alone - others | own | lists


def test_a_renamed_outlet_renders_what_cites_it(filled, tmp_path):
    rewrite(filled, "outlets", 'name = "Zeit"', 'name = "Die Woche"\naliases = ["Zeit"]')
    made = rendered(filled, tmp_path)
    assert {path for path in made if path.startswith("2024/")} == {ZEIT, REUTERS}
    dossier = "dossier/gipfel/index.html"
    assert {dossier, "quelle/zeit/index.html"} < made
    shown = filled.files()
    assert ["Die Woche" in shown[path].decode() for path in (ZEIT, dossier)] == [True, True]


def test_a_name_that_a_story_gives_as_origin_alone_is_shown_as_the_register_has_it(
    filled, tmp_path
):
    def origins():
        return re.findall("Ursprung: ([^<]*)", filled.files()[REUTERS].decode())

    assert origins() == ["Agentur Nord", "Agentur Nord"]
    new = 'name = "Agentur Süd"\naliases = ["Agentur Nord"]'
    rewrite(filled, "outlets", 'name = "Agentur Nord"', new)
    assert rendered(filled, tmp_path) == {REUTERS}
    assert origins() == ["Agentur Süd", "Agentur Süd"]
    rewrite(filled, "outlets", '\naliases = ["Agentur Nord"]', "")
    assert rendered(filled, tmp_path / "less") == {REUTERS}
    assert origins() == ["Agentur Süd", "Agentur Nord"]


def test_another_name_for_an_outlet_renders_only_the_search_that_finds_it_by_it(filled, tmp_path):
    rewrite(filled, "outlets", 'name = "Zeit"', 'name = "Zeit"\naliases = ["Die Zeit", "ZON"]')
    assert rendered(filled, tmp_path) == {"suche/index.html"}
    assert b'data-also="Die Zeit, ZON"' in filled.files()["suche/index.html"]


def test_what_only_the_page_of_an_outlet_tells_renders_that_page(filled, tmp_path):
    about = 'name = "Zeit"\nabout = "Von 1946."\nowner = "Verlag"'
    rewrite(filled, "outlets", 'name = "Zeit"', about)
    pages = {"quelle/zeit/2024/06/index.html", "quelle/zeit/index.html", "quelle/index.html"}
    assert rendered(filled, tmp_path) == pages


def test_an_outlet_gets_a_page_when_a_story_cites_it_and_its_links_lead_there(filled, tmp_path):
    filled.story("heimlich", status="hidden", sources="[{outlet: nord}]")
    assert filled.build().code == 0
    page = "2024/06/18/heimlich/index.html"
    assert "quelle/nord/" not in filled.files()[page].decode()
    edit(filled, "ohne", "slug: ohne", "slug: ohne\nsources: [{outlet: nord}]")
    assert page in rendered(filled, tmp_path)
    assert "quelle/nord/" in filled.files()[page].decode()


def test_a_category_that_no_story_has_renders_nothing(filled, tmp_path):
    new = '\n[[category]]\nid = "sport"\nlabel = "Sport"\n'
    rewrite(filled, "categories", CATEGORIES, CATEGORIES + new)
    assert rendered(filled, tmp_path) == set()


def test_a_renamed_category_renders_its_stories_and_no_others(filled, tmp_path):
    label = 'label = "Innenpolitik"\nlabel_en = "Politik"'
    rewrite(filled, "categories", 'label = "Politik"', label)
    made = rendered(filled, tmp_path)
    assert {path for path in made if path.startswith("2024/06/1")} == {ZEIT}
    assert "Innenpolitik" in filled.files()[ZEIT].decode()


def test_a_dossier_names_its_topics_as_stories_do_and_shows_each_once(site):
    site.write("desk/topics.toml", '[[topic]]\nid = "europawahl"\nlabel = "Europawahl"\n')
    named = DOSSIER.replace("modified", "topics: [EUROPAWAHL, Europawahl]\nmodified")
    site.write("dossiers/gipfel.md", named)
    site.story("eins", tags="[europawahl]")
    site.set('UNKNOWN_TAGS = "error"')
    built = site.build()
    assert built.code == 0, built.said
    assert built.files["dossier/gipfel/index.html"].count(b"thema/europawahl/") == 1
    assert built.files["thema/europawahl/index.html"].count(b"dossier/gipfel/") == 1

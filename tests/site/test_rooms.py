"""Sites that lack something, such as a plugin or stories, are whole: no link leads nowhere."""

import re

import pytest
from bs4 import BeautifulSoup

from plugins.desk.proofing import find_dead_links

STORY = "Der Gipfel endet laut Reuters.\n\nAlle reisen ab."
OF_PELICAN = """
DIRECT_TEMPLATES = ["index", "tags", "categories", "authors", "archives"]
CATEGORY_SAVE_AS = "category/{slug}.html"
FEED_ALL_ATOM = "feeds/all.atom.xml"
DEFAULT_METADATA = {"category": "Gipfel"}
LOAD_CONTENT_CACHE = CACHE_CONTENT = OUTPUT_SOURCES = True
"""
ROOMS = ("typography", "topics", "related", "sources", "dossiers", "feeds")


def dead_links(site):
    built = site.build()
    assert built.code == 0, built.said
    return list(find_dead_links(site.output, "https://lageblatt.example"))


@pytest.fixture
def bare(published):
    """A site whose footer leads to no page of the demonstration."""
    published.set("FOOTER_LINKS = ()")
    return published


def tell(site):
    for slug in ("eins", "zwei"):
        site.story(slug, STORY, tags="[Käse]", sources="[{outlet: Reuters}]", dossier="gipfel")
    site.write("dossiers/gipfel.md", "---\ntitle: G\nmodified: 2024-06-18\ntopics: [Käse]\n---\n")


@pytest.mark.parametrize("room", ROOMS)
def test_without_a_plugin_no_link_leads_nowhere(bare, room):
    tell(bare)
    bare.set(f'PLUGINS = [name for name in PLUGINS if name != "plugins.{room}"]')
    assert dead_links(bare) == []


def test_without_the_plugin_of_dossiers_a_link_to_one_is_refused(bare):
    tell(bare)
    bare.write("pages/haus.md", "---\ntitle: Haus\n---\n[x]({filename}/dossiers/gipfel.md)\n")
    assert dead_links(bare) == []
    bare.set('PLUGINS = [name for name in PLUGINS if name != "plugins.dossiers"]')
    refused = bare.build("C.UTF-8")
    told = "leads to content/dossiers/gipfel.md, a file that is not published. Delete the link."
    assert (refused.code, told in refused.said) == (1, True)


def test_what_pelican_writes_by_itself_and_reads_off_paths_counts_for_nothing(bare):
    tell(bare)
    bare.write("pages/haus/2024-06-18-impressum.md", "---\ntitle: Impressum\n---\nText.\n")
    assert dead_links(bare) == []
    files = bare.files()
    assert "impressum/index.html" in files
    bare.set(OF_PELICAN)
    assert dead_links(bare) == []
    assert bare.files() == files
    bare.story("drei", STORY)
    assert bare.build().files.keys() > files.keys()


def navigation(site):
    soup = BeautifulSoup(site.files()["index.html"], "lxml")
    return [a["href"] for a in soup.select(".lb-masthead nav a")]


def indexes(site):
    """Return the addresses of lists in the sitemap that a folder of the root has."""
    found = re.findall(r"example/(\w+)/</loc>", site.files()["sitemap-pages.xml"].decode())
    assert all(f"{name}/index.html" in site.files() for name in found)
    return found


def test_what_would_be_empty_has_no_page_and_no_place_in_navigation_and_sitemap(bare):
    assert dead_links(bare) == []
    assert (navigation(bare), indexes(bare)) == (["./suche/"], ["suche", "korrekturen"])
    bare.story("eins", STORY, sources="[{outlet: Reuters}]")
    assert dead_links(bare) == []
    there = ["rubrik", "archiv", "suche"]
    assert navigation(bare) == [f"./{name}/" for name in there]
    assert indexes(bare) == [*there, "korrekturen"]
    bare.write("desk/outlets.toml", '[[outlet]]\nid = "r"\nname = "Reuters"\nkind = "agency"\n')
    bare.write("dossiers/gipfel.md", "---\ntitle: G\nmodified: 2024-06-18\n---\n")
    bare.story("zwei", tags="[Käse]")
    assert dead_links(bare) == []
    there = ["thema", "dossier", "rubrik", "quelle", "archiv", "suche"]
    assert navigation(bare) == [f"./{name}/" for name in there]
    assert indexes(bare) == [*there, "korrekturen"]


def test_an_outlet_that_only_a_hidden_story_cites_has_no_page_until_another_does(bare):
    bare.write("desk/outlets.toml", '[[outlet]]\nid = "r"\nname = "Reuters"\nkind = "agency"\n')
    bare.story("eins")
    bare.story("zwei", STORY, sources="[{outlet: Reuters}]", status="hidden")
    page = "2024/06/18/zwei/index.html"
    assert dead_links(bare) == []
    assert b'<span class="lb-outlet__name">Reuters</span>' in bare.files()[page]
    bare.story("drei", "Laut Reuters.", sources="[{outlet: Reuters}]")
    assert dead_links(bare) == []
    assert b'<a class="lb-outlet__name" href="../../../../quelle/r/">' in bare.files()[page]


def test_a_list_of_topics_that_nothing_has_says_so(bare):
    bare.write("desk/topics.toml", '[[topic]]\nid = "korea"\nlabel = "Korea"\n')
    bare.story("eins", STORY)
    assert dead_links(bare) == []
    assert "<p>Hier steht noch nichts.</p>" in bare.files()["thema/index.html"].decode()


def test_a_site_grows_from_no_story_to_one(bare):
    bare.set("STYLE_PAGE = True")
    assert dead_links(bare) == []
    assert '<h1 class="lb-head__title">Noch ist keine Ausgabe erschienen</h1>' in (
        bare.files()["index.html"].decode()
    )
    bare.story("eins", STORY)
    assert dead_links(bare) == []
    assert "Das war die Ausgabe vom Dienstag" in bare.files()["index.html"].decode()


def test_the_style_page_shows_all_to_which_its_ledger_leads_back(bare):
    bare.set("STYLE_PAGE = True")
    bare.write("desk/outlets.toml", '[[outlet]]\nid = "r"\nname = "Reuters"\nkind = "agency"\n')
    update = "[{date: 2024-06-19, text: Laut Reuters bleibt einer.}]"
    bare.story("eins", STORY, sources="[{outlet: Reuters}]", updates=update)
    assert dead_links(bare) == []
    page = bare.files()["muster/index.html"].decode()
    assert re.findall(r'id="(cite-[^"]+)"', page) == ["cite-a-2", "cite-a-1"]

"""Sites that lack something, such as a plugin or stories, are whole: no link leads nowhere."""

import pytest

from plugins.desk.proofing import find_dead_links

STORY = "Der Gipfel endet laut Reuters.\n\nAlle reisen ab."
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


def test_a_site_grows_from_no_story_to_one(bare):
    assert dead_links(bare) == []
    assert '<h1 class="lb-head__title">Noch ist keine Ausgabe erschienen</h1>' in (
        bare.files()["index.html"].decode()
    )
    bare.story("eins", STORY)
    assert dead_links(bare) == []
    assert "Das war die Ausgabe vom Dienstag" in bare.files()["index.html"].decode()

import datetime as dt
from typing import NamedTuple

from plugins.dossiers.dossier import Dossier, DossierTable, Step
from plugins.dossiers.pages import DossierComposer
from plugins.pages.tables import Nothing
from plugins.pages.views import IndexEntry, LedgerEntry, Link, Person
from plugins.press.rendering.page import Section
from tests.makers import archive, house, story


class Entity(NamedTuple):
    id: str
    name: str
    kind: str = "person"
    role: str = ""


class Names:
    """Entities by slug."""

    fingerprint = b""

    def __init__(self, named):
        self.named = named

    def entities_of(self, slug):
        return self.named.get(slug, ())


class Cited(Nothing):
    """Sources whose outlets are those that a story names; the Uno is an organisation."""

    def outlets_of(self, story):
        kinds = {"Uno": "organisation"}
        links = [Link(name, f"quelle/{name.lower()}/") for name in story.outlets]
        return [LedgerEntry("", link, kinds.get(link.label, "agency")) for link in links]


RUSSIA = Link("Russland", "thema/russland/")


def dossier(name="d", **more):
    return Dossier(name, f"dossiers/{name}.md", name.capitalize(), dt.date(2024, 6, 3), **more)


def page(*stories, named=None, **more):
    """Return the view of a dossier with these stories, on a site that knows one topic."""
    kept = dossier(**more)
    table = DossierTable([kept], archive(*stories), house())
    names = Names(named or {})
    return DossierComposer(table, house(), Cited(), names, {"Russland": RUSSIA}).dossier(kept)


def parts(number):
    return [story(f"s{n}", day=n + 1, dossier="d") for n in range(number)]


PUTIN, KIM = Entity("putin", "Putin", role="Präsident"), Entity("kim", "Kim")
BERN = Entity("bern", "Bern", "place")


def test_who_is_who_lists_the_most_named_and_no_places():
    named = {"s0": (PUTIN, KIM, BERN), "s1": (PUTIN, BERN), "s2": (PUTIN, KIM)}
    assert page(*parts(3), named=named).people == (
        Person("Putin", "person", "Präsident"),
        Person("Kim", "person", ""),
    )


def test_a_name_in_one_story_of_many_is_chance_but_not_of_two():
    named = {"s0": (PUTIN, KIM), "s1": (PUTIN,)}
    assert [person.name for person in page(*parts(3), named=named).people] == ["Putin"]
    assert [person.name for person in page(*parts(2), named=named).people] == ["Putin", "Kim"]


def test_a_name_in_one_story_counts_where_the_timeline_or_a_title_has_it_too():
    named = {"s0": (PUTIN, KIM), "s1": (BERN,)}
    step = Step(dt.date(2024, 6, 2), "Kim reist.")
    found = page(*parts(3), named=named, timeline=(step, Step(step.date, "Putins Rede.")))
    assert found.people == (Person("Kim", "person", ""),)
    titled = story("s2", day=3, dossier="d", title="Besuch von Putin")
    assert page(*parts(2), titled, named=named).people == (Person("Putin", "person", "Präsident"),)


def test_who_is_who_leaves_out_what_is_a_mere_source():
    stories = [story(f"s{n}", dossier="d", sources=["KCNA", "Uno"]) for n in range(2)]
    organisations = [Entity(name, name, "organisation") for name in ("KCNA", "Uno", "Nato")]
    named = {filed.slug: organisations for filed in stories}
    assert [person.name for person in page(*stories, named=named).people] == ["Nato", "Uno"]


def test_who_is_who_has_twelve_lines_at_most():
    named = {"s0": tuple(Entity(f"p{n}", f"P{n:02}") for n in range(20))}
    assert [person.name for person in page(*parts(1), named=named).people] == [
        f"P{n:02}" for n in range(12)
    ]


def test_a_dossier_lists_its_outlets_the_most_cited_first():
    stories = (
        story("a", dossier="d", sources=["Zeit", "dpa"]),
        story("b", dossier="d", sources=["dpa", "AFP"]),
    )
    assert page(*stories).outlets == (
        Link("dpa", "quelle/dpa/", 2),
        Link("AFP", "quelle/afp/", 1),
        Link("Zeit", "quelle/zeit/", 1),
    )


def test_the_timeline_is_in_order_and_topics_without_a_page_are_left_out():
    steps = (Step(dt.date(2024, 6, 9), "Später."), Step(dt.date(2024, 6, 2), "Früher."))
    made = page(timeline=steps, topics=("Unbekanntes", "Russland"))
    assert [entry.text for entry in made.timeline] == ["Früher.", "Später."]
    assert made.topics == (RUSSIA,)


def test_a_topic_that_a_dossier_names_twice_is_shown_once():
    kept = dossier(topics=("russland", "Russland"))
    topics = {"Russland": RUSSIA, "russland": RUSSIA}
    table = DossierTable([kept], archive(), house())
    assert DossierComposer(table, house(), Nothing(), Nothing(), topics).dossier(kept).topics == (
        RUSSIA,
    )


def test_a_title_with_soft_hyphens_is_shown_with_them_and_told_without():
    made = page(display="Gipfel\u00adtreffen")
    assert (made.title, made.meta.title) == ("Gipfel\u00adtreffen", "D")


def test_former_addresses_lead_to_the_dossier():
    table = DossierTable([dossier(former=("alt", "d", "alt"))], archive(), house())
    composer = DossierComposer(table, house(), Nothing(), Nothing(), {})
    made, redirect, _ = Section("all", b"", composer.compose).list_pages()
    assert [made.path, redirect.path] == ["dossier/d/index.html", "dossier/alt/index.html"]
    assert (redirect.render, redirect.view.meta.address) == ("redirect.html", "dossier/d/")


def test_the_list_has_open_dossiers_first_then_by_name():
    kept = [dossier("zölle"), dossier("alt", open=False), dossier("öl", summary="Vom Preis.")]
    table = DossierTable(kept, archive(), house())
    *_, index = DossierComposer(table, house(), Nothing(), Nothing(), {}).compose()
    assert index.view.entries == (
        IndexEntry("Öl", "dossier/öl/", "Vom Preis."),
        IndexEntry("Zölle", "dossier/zölle/", ""),
        IndexEntry("Alt", "dossier/alt/", ""),
    )

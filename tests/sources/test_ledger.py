import datetime as dt

import pytest

from plugins.newsroom.story import Citation
from plugins.pages.tables import Ledger
from plugins.pages.views import LedgerEntry, Link
from plugins.sources.ledger import OutletBook, cited_outlets, letter_of
from tests.makers import outlet, story

KNOWN = {
    o.id: o
    for o in (
        outlet("Spiegel", country="DE", kind="magazine"),
        outlet("dpa", kind="agency"),
        outlet("Welt", group="Springer"),
        outlet("Bild", group="Springer"),
        outlet("Zeit"),
        outlet("TASS", group="Russischer Staat", kind="agency"),
        outlet("Kreml", group="Russischer Staat", kind="government"),
    )
}


def find(name):
    return KNOWN.get(name.lower())


def ledger(*citations, attributions=()):
    cited = [citation.outlet for citation in citations]
    origins = tuple(citation.origin or citation.outlet for citation in citations)
    told = story("a", sources=cited, attributions=tuple(attributions), origins=origins)
    return OutletBook(find, lambda outlet_id: f"quelle/{outlet_id}/").ledger(told, citations)


def test_letters_go_on_after_z():
    assert [letter_of(place) for place in (0, 25, 26, 27, 701, 702)] == [
        "A",
        "Z",
        "AA",
        "AB",
        "ZZ",
        "AAA",
    ]


def test_a_story_without_sources_has_an_empty_ledger():
    assert ledger() == Ledger()


def test_an_entry_tells_all_that_is_known_of_outlet_and_piece():
    citation = Citation(
        "Spiegel",
        title="Der Besuch",
        url="https://spiegel.example/1",
        date=dt.date(2024, 6, 18),
        origin="dpa",
        lang="de",
        paywall=True,
    )
    assert ledger(citation, attributions=["Spiegel", "der Spiegel", "Spiegel"]) == Ledger(
        entries=(
            LedgerEntry(
                letter="A",
                outlet=Link("Spiegel", "quelle/spiegel/"),
                kind="magazine",
                country="DE",
                title="Der Besuch",
                url="https://spiegel.example/1",
                date=dt.date(2024, 6, 18),
                lang="de",
                paywall=True,
                origin="dpa",
                mentions=("cite-a-1", "cite-a-2"),
            ),
        ),
        letters={"Spiegel": "A"},
        outlets=1,
        origins=1,
    )


def test_what_the_text_says_of_an_outlet_that_no_register_knows_leads_to_its_entry():
    made = ledger(Citation("Reuters"), attributions=["Reuters", "dpa", "reuters"])
    assert made.letters == {"Reuters": "A", "reuters": "A"}
    assert made.entries[0].mentions == ("cite-a-1", "cite-a-2")


def test_what_two_took_from_one_agency_is_one_origin():
    made = ledger(
        Citation("Spiegel", origin="dpa"), Citation("Zeit", origin="DPA"), Citation("dpa")
    )
    assert (made.outlets, made.origins) == (3, 1)


@pytest.mark.parametrize(
    "citations",
    [
        (Citation("Spiegel", origin="dpa"), Citation("dpa")),
        (Citation("Kreml"), Citation("TASS", origin="Kreml")),
        (Citation("TASS"), Citation("Zeit", origin="Russischer staat")),
        (Citation("Spiegel"), Citation("Zeit", origin="Spiegel")),
        (Citation("Zeit", origin="Welt"), Citation("Bild")),
    ],
)
def test_the_own_copy_of_an_origin_is_no_second_one(citations):
    made = ledger(*citations)
    assert (made.outlets, made.origins) == (2, 1)


def test_an_agency_is_its_own_origin_unless_it_names_another():
    made = ledger(Citation("dpa"), Citation("TASS", origin="Kreml"), Citation("Kreml"))
    assert [entry.origin for entry in made.entries] == ["dpa", "Kreml", ""]


def test_an_origin_is_named_as_the_register_has_it_or_else_as_typed():
    made = ledger(Citation("Zeit", origin="DPA"), Citation("Welt", origin="Hörensagen"))
    assert [entry.origin for entry in made.entries] == ["dpa", "Hörensagen"]


def test_origins_that_no_register_knows_count_by_their_names():
    made = ledger(
        Citation("Spiegel", origin="Hörensagen "),
        Citation("Zeit", origin="hörensagen"),
        Citation("Blog"),
    )
    assert (made.outlets, made.origins) == (3, 2)


def test_papers_of_one_group_are_one_origin():
    made = ledger(Citation("Welt"), Citation("Bild"), Citation("Zeit"))
    assert (made.outlets, made.origins) == (3, 2)


def test_two_pieces_of_one_outlet_are_one_outlet_and_a_mention_leads_to_both():
    pieces = Citation("Zeit"), Citation("dpa"), Citation("Zeit", title="Zweites")
    made = ledger(*pieces, attributions=["Zeit", "dpa", "zeit"])
    letters = {"Zeit": "A, C", "zeit": "A, C", "dpa": "B"}
    assert (made.outlets, made.origins, made.letters) == (2, 2, letters)
    both = ("cite-a-1", "cite-a-2")
    assert [entry.mentions for entry in made.entries] == [both, ("cite-b-1",), both]


TOLD = story("a", sources=["Spiegel", "Zeit"], attributions=("Spiegel",), origins=("dpa", "Zeit"))
PIECES = Citation("Spiegel", origin="dpa"), Citation("Zeit")


@pytest.mark.parametrize(
    ("changed", "shown"),
    [
        ({"Zeit": outlet("Woche", id="zeit")}, True),
        ({"Zeit": outlet("Zeit", kind="magazine")}, True),
        ({"Zeit": outlet("Zeit", country="DE")}, True),
        ({"Zeit": outlet("Zeit", group="dpa")}, True),
        ({"dpa": outlet("dpa", group="Zeit")}, True),
        ({"Spiegel": None}, True),
        (
            {"Zeit": outlet("Zeit", about="Von 1946.", owner="Wir", url="https://zeit.example/")},
            False,
        ),
        ({"dpa": outlet("Deutsche Presse-Agentur", id="dpa")}, True),
        ({"dpa": outlet("dpa", country="DE")}, False),
        ({"dpa": outlet("dpa", group="Welt")}, False),
        ({"Bild": outlet("Bild", kind="magazine")}, False),
    ],
)
def test_a_key_changes_when_the_ledger_does(changed, shown):
    def make(known):
        def find(name):
            return known.get(name.lower())

        def address(outlet_id):
            return f"quelle/{outlet_id}/"

        book = OutletBook(find, address)
        return book.ledger(TOLD, PIECES), book.key(TOLD)

    before, after = make(KNOWN), make({**KNOWN, **{name.lower(): o for name, o in changed.items()}})
    assert (before[0] != after[0], before[1] != after[1]) == (shown, shown)


def test_a_key_changes_with_the_address_of_an_outlet():
    keys = [OutletBook(find, lambda _, to=to: to).key(TOLD) for to in ("", "quelle/zeit/")]
    assert keys[0] != keys[1]


def test_stories_are_filed_once_under_each_outlet_that_they_cite():
    first = story("a", sources=["Zeit", "Zeit", "Spiegel", "Unbekannt"])
    second = story("b", sources=["Zeit"])
    assert cited_outlets([first, second], find) == {"zeit": [first, second], "spiegel": [first]}

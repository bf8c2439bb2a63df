"""Who remembers half a story finds it: forms of words, parts of words, slips, dates, names."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.pages import Reader
from tests.browser.test_access import ALL, COLOURS, findings
from tests.browser.test_use import search

NEAR = "Genau das wurde nicht gefunden. Am nächsten kommt dem:"
NONE = "Nichts gefunden. Was es gibt, zeigen die Listen darunter."


def told(title: str, summary: str = "", day: str = "2024-06-01", *topics: str) -> dict[str, Any]:
    """Return a story as the lists of the search have it."""
    return {"t": title, "s": summary, "a": "", "d": day, "w": topics}


def search_in(reader: Reader, *stories: dict[str, Any] | str) -> Page:
    """Open the search of a site that has these stories, or stories with these titles."""
    page = reader.blank()
    given = [told(story) if isinstance(story, str) else story for story in stories]
    page.route("**/suche/*.json", lambda route: route.fulfill(json=given))
    return reader.turn(page, "suche/")


@pytest.mark.parametrize(
    ("sought", "titles"),
    [
        ("Häuser", ["Haus", "Häusern", "Rathaus", "Hausbau"]),
        ("haeuser", ["Haus", "Häusern", "Rathaus", "Hausbau"]),
        ("stadt", ["In Städten", "Innenstadt"]),
        ("Präsidentin", ["Der Präsident"]),
        ("Streit", ["Haushaltsstreits"]),
        ("haushalt", ["Haushaltsstreits"]),
        ("deutschen", ["Deutscher Wein"]),
        ("countries", ["A country"]),
        ("UN", ["Die UN"]),
        ("un", ["Die UN", "Unter uns"]),
        ("10.000", ["10\u00a0000 Wale", "10000 Rinder"]),
        ("1,5", ["1,5 Grad"]),
        ("oneill", ["O’Neill"]),
        ("trump's", ["Trump’s trip", "Trumps Reise", "Trump"]),
        ("Hans’ Auto", ["Hans’ Auto"]),
        ("G7", ["G-7-Treffen"]),
        ("Wer war die Frau in Rot?", ["Eine rote Frau"]),
    ],
)
def test_the_search_finds_what_is_meant(reader: Reader, sought: str, titles: list[str]) -> None:
    others = ("Reis, Preis 15", "Brüssel 5 1", "Hau", "Ein Ast")
    page = search_in(reader, *titles, *others)
    assert search(page, sought) == titles


@pytest.mark.parametrize("sought", ["9. November", "9.11.2023", "09.11.2023", "2023-11-09", "2023"])
def test_the_search_finds_a_story_by_its_day(reader: Reader, sought: str) -> None:
    page = search_in(reader, told("Damals", day="2023-11-09"), told("Später", day="2024-11-19"))
    assert search(page, sought)[0] == "Damals"


def test_what_fits_better_stands_above_what_is_newer(reader: Reader) -> None:
    stories = (
        told("Wahlkampf", day="2024-06-05"),
        told("Heute", "Die Europawahl.", "2024-06-04"),
        told("Gestern", "Vor Wahlen.", "2024-06-03"),
        told("Wahl", day="2024-06-02"),
        told("Die Wahl", day="2024-06-01"),
    )
    page = search_in(reader, *stories)
    assert search(page, "wahl") == ["Wahl", "Die Wahl", "Wahlkampf", "Gestern", "Heute"]


@pytest.mark.parametrize(
    ("sought", "titles"),
    [
        ("Ukrane", ["Die Ukraine"]),
        ("Ukarine", ["Die Ukraine"]),
        ("Ukrainne Oper", ["Die Ukraine"]),
        ("Kanzlerwahl", ["Die Kanzlerin verliert eine Wahl"]),
        ("Kanzlerin Xylophon", ["Die Kanzlerin verliert eine Wahl"]),
    ],
)
def test_a_search_that_finds_nothing_shows_what_comes_closest(
    reader: Reader, sought: str, titles: list[str]
) -> None:
    page = search_in(reader, "Die Ukraine", "Die Kanzlerin verliert eine Wahl", "Urania")
    assert search(page, sought) == titles
    expect(page.get_by_role("status")).to_have_text(NEAR)


@pytest.mark.parametrize("sought", ["🚀", "Путин", "<script>alert(1)</script>", "x" * 300, "?!"])
def test_a_search_for_what_no_story_has_says_so(reader: Reader, sought: str) -> None:
    page = search_in(reader, "1 : 0 für Ungarn")
    assert search(page, sought) == []
    expect(page.get_by_role("status")).to_have_text(NONE)
    assert reader.messages == []


def test_words_in_quotation_marks_stand_beside_each_other(reader: Reader) -> None:
    page = search_in(reader, "Von der Leyen", "Leyen von der Ems")
    assert search(page, "„von der Leyen“") == ["Von der Leyen"]
    assert len(search(page, "von der Leyen")) == 2


def test_what_was_sought_is_marked_where_it_stands(reader: Reader) -> None:
    story = told(
        "Streit um Häu\u00adser", "Im Haus, mit 1,5 Prozent.", "2024-06-01", "Rathäuser", "Eis"
    )
    page = search_in(reader, story)
    search(page, "Haus 1,5")
    item = page.locator(".lb-search__found > li")
    assert item.locator("mark").all_text_contents() == ["Häu\u00adser", "Haus", "1,5", "Rathäuser"]
    assert item.locator(".lb-facts li").all_inner_texts() == ["1. Juni 2024", "Rathäuser"]
    assert item.locator(".lb-card__summary").inner_text() == story["s"]


@pytest.mark.parametrize(
    ("sought", "place", "said"),
    [
        ("Reuters", "Quellen: Reuters", "Keine Meldung hat das in Titel, Zusammenfassung"),
        ("NYT", "Quellen: The New York Times", "Keine Meldung hat das"),
        ("CDU", "Themen: Parteien", "gefunden"),
        ("ukrainekrieg", "Themen: Ukraine-Krieg", "gefunden"),
        ("Kultur", "Rubriken: Kultur", "Keine Meldung hat das"),
        ("Juni 2024", "Nach Monat: Juni 2024", "gefunden"),
    ],
)
def test_the_search_leads_to_topics_sections_sources_and_months(
    reader: Reader, sought: str, place: str, said: str
) -> None:
    page = reader.open("search")
    search(page, sought)
    expect(page.get_by_role("status")).to_contain_text(said)
    page.locator(".lb-search").get_by_role("link", name=place, exact=True).click()
    expect(page.locator("h1")).to_have_text(place.split(": ")[1])
    page.go_back()
    expect(page.get_by_role("searchbox")).to_have_value(sought)
    expect(page.get_by_role("link", name=place, exact=True)).to_be_visible()


def test_more_of_what_was_found_is_shown_when_asked_for(reader: Reader) -> None:
    page = search_in(reader, *(f"Wahl {number}" for number in range(120)))
    more = page.get_by_role("button", name="Mehr zeigen")
    assert not more.is_visible()
    assert len(search(page, "Wahl")) == 50
    more.click()
    assert page.locator(".lb-search__found a:focus").inner_text() == "Wahl 50"
    expect(page.get_by_role("status")).to_have_text(
        "120 Meldungen gefunden, die ersten 100 stehen hier"
    )
    more.click()
    assert page.locator(".lb-search__found > li").count() == 120
    expect(page.get_by_role("status")).to_have_text("120 Meldungen gefunden")
    assert not more.is_visible()


def test_who_comes_back_from_a_story_is_where_the_story_was_found(reader: Reader) -> None:
    page = search_in(reader, *(f"Wahl {number}" for number in range(120)))
    search(page, "Wahl")
    page.get_by_role("button", name="Mehr zeigen").click()
    page.get_by_role("link", name="Wahl 70").click()
    expect(page.get_by_role("searchbox")).to_have_count(0)
    page.go_back()
    expect(page.locator(".lb-search__found > li")).to_have_count(100)
    expect(page.get_by_role("link", name="Wahl 70")).to_be_in_viewport()
    search(page, "Wahl 77")
    expect(page.get_by_role("status")).to_have_text("1 Meldung gefunden")


def test_the_title_of_the_page_says_what_is_sought(reader: Reader) -> None:
    page = search_in(reader, "Wahl")
    search(page, "wahl")
    assert page.title() == "wahl – Suche – Lageblatt"
    page.get_by_role("searchbox").fill("")
    expect(page).to_have_title("Suche – Lageblatt")
    assert page.url.endswith("/suche/")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("sought", ["Ukraine", "Hilfe", "Reuters"])
def test_axe_finds_nothing_in_what_was_found(reader: Reader, sought: str, scheme: str) -> None:
    page = reader.open("search", width=360, color_scheme=scheme)
    search(page, sought)
    assert findings(page, ALL) == []
    assert findings(page, COLOURS) == []

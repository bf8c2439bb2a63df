"""What readers do: follow a source and come back, look something up, print."""

import json
import re
import zlib
from itertools import groupby
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from plugins.press.rendering.dates import datum
from plugins.typography import finish_html
from tests.browser.pages import Reader


def search(page: Page, words: str) -> list[str]:
    """Search and return the titles that are found."""
    page.get_by_role("searchbox").fill(words)
    page.get_by_role("button", name="Suchen").click()
    expect(page.get_by_role("status")).not_to_be_empty()
    return page.locator(".lb-search__found a").all_inner_texts()


def gap(above: Locator, below: Locator) -> float:
    """Return how many pixels lie between two parts of a page."""
    first, second = above.bounding_box(), below.bounding_box()
    assert first
    assert second
    return second["y"] - first["y"] - first["height"]


def stories(site: Path) -> list[dict[str, str]]:
    """Return all that the search knows, newest first."""
    months = sorted((site / "suche").glob("*.json"), reverse=True)
    return [story for month in months for story in json.loads(month.read_text())]


def with_months(route: Route) -> None:
    """Add links to the months of two years before the one that the demonstration has."""
    months = [f"{year}-{month:02}" for year in (2023, 2022) for month in range(12, 0, -1)]
    links = "".join(f'<a data-month="{month}" href="#">{month}</a>' for month in months)
    page = route.fetch().text().replace("</main>", f"{links}</main>")
    route.fulfill(content_type="text/html; charset=utf-8", body=page)


def test_an_attribution_leads_to_the_ledger_and_back(reader: Reader) -> None:
    page = reader.open("story")
    cite = page.locator("a.cite").first
    target = cite.get_attribute("href")
    cite.click()
    entry = page.locator(f"{target}:target")
    expect(entry).to_be_in_viewport()
    entry.locator("a.lb-ledger__letter").click()
    expect(page.locator("a.cite:target")).to_be_in_viewport()


def test_the_search_finds_every_story_by_its_title(reader: Reader) -> None:
    page = reader.open("search")
    for story in stories(reader.site)[::9]:
        assert story["t"] in search(page, story["t"])


def test_the_search_finds_words_by_their_start_and_without_umlauts(reader: Reader) -> None:
    page = reader.open("search")
    spellings = ("Länder", "Lander", "laender", "LÄNDER")
    found = {spelling: search(page, spelling) for spelling in spellings}
    assert found["Länder"]
    assert all(titles == found["Länder"] for titles in found.values())


def test_the_search_takes_letters_with_a_stroke_for_plain_ones(reader: Reader) -> None:
    page = reader.open("search")
    found = search(page, "Volksfront")
    assert found
    assert [search(page, spelling) for spelling in ("vołksfront", "Vølksfrønt")] == [found] * 2


def test_the_search_takes_umlauts_for_two_letters_and_no_two_letters_for_one(
    reader: Reader,
) -> None:
    page = reader.open("search")
    titles = (
        "Trump",
        "Full",
        "Summit",
        "Köln",
        "Koeln",
        "Ein neuer",
        "Søren",
        "Ko\u0308ni\u00adge",
    )
    told = [{"t": title, "a": "", "d": "2024-06-01"} for title in titles]
    page.route("**/suche/*.json", lambda route: route.fulfill(json=told))
    found = {
        words: search(page, words)
        for words in ("true", "fuel", "sue", "köln", "koeln", "koln", "neue", "soeren", "koenige")
    }
    assert found == {
        "true": [],
        "fuel": [],
        "sue": [],
        "köln": ["Köln", "Koeln"],
        "koeln": ["Köln", "Koeln"],
        "koln": ["Köln"],
        "neue": ["Ein neuer"],
        "soeren": ["Søren"],
        "koenige": ["Ko\u0308ni\u00adge"],
    }


def test_the_search_finds_words_by_their_endings_and_by_those_that_a_hyphen_joins(
    reader: Reader,
) -> None:
    page = reader.open("search")
    titles = ("Russland", "Wahl", "Hau", "Ukraine-Krieg", "CO₂-Preis")
    told = [{"t": title, "a": "", "d": "2024-06-01"} for title in titles]
    page.route("**/suche/*.json", lambda route: route.fulfill(json=told))
    queries = ("russlands", "wahlen", "wahlamt", "haus", "ukrainekrieg", "ukraine krieg", "co2")
    assert {words: search(page, words) for words in queries} == {
        "russlands": ["Russland"],
        "wahlen": ["Wahl"],
        "wahlamt": [],
        "haus": [],
        "ukrainekrieg": ["Ukraine-Krieg"],
        "ukraine krieg": ["Ukraine-Krieg"],
        "co2": ["CO₂-Preis"],
    }


def test_the_search_says_how_many_it_found_and_that_it_found_none(reader: Reader) -> None:
    page = reader.open("search")
    found = search(page, "Ukraine")
    said = page.get_by_role("status")
    expect(said).to_have_text(f"{len(found)} Meldungen gefunden")
    page.get_by_role("searchbox").fill("Xylophonquartett")
    expect(said).to_have_text("Nichts gefunden. Was es gibt, zeigen die Listen darunter.")
    assert page.locator(".lb-search__found li").count() == 0
    assert reader.messages == []


@pytest.mark.parametrize("width", [360, 1280])
def test_below_what_the_search_found_or_did_not_stand_the_lists(reader: Reader, width: int) -> None:
    page = reader.open("search", width=width)
    heading = page.get_by_role("heading", name="Themen")
    assert search(page, "Ukraine")
    assert 0 < gap(page.locator(".lb-search__found li").last, heading) < 100
    page.get_by_role("searchbox").fill("Xylophonquartett")
    expect(page.get_by_role("status")).to_contain_text("Nichts gefunden")
    expect(heading).to_be_in_viewport()
    assert 0 < gap(page.get_by_role("status"), heading) < 100


def test_the_search_says_so_where_it_lists_only_some(reader: Reader) -> None:
    page = reader.open("search")
    assert len(search(page, "d")) == 50
    said = page.get_by_role("status")
    expect(said).to_have_text(re.compile(r"^5\d Meldungen gefunden, die ersten 50 stehen hier$"))


def test_the_search_has_six_months_on_their_way_and_says_that_it_runs(reader: Reader) -> None:
    page = reader.blank()
    held: list[Route] = []
    page.route("**/suche/", with_months)
    page.route("**/suche/2022-*.json", lambda route: route.fulfill(json=[]))
    page.route("**/suche/2023-*.json", lambda route: held.append(route))  # noqa: PLW0108 - told apart by name
    reader.turn(page, "suche/")
    page.get_by_role("searchbox").fill("Xylophon")
    said = page.get_by_role("status")
    expect(said).to_have_text("Die Suche läuft …")
    page.unroute("**/suche/2023-*.json")
    page.route("**/suche/2023-*.json", lambda route: route.fulfill(json=[]))
    assert len(held) == 6
    for number, route in reversed(list(enumerate(held))):
        route.fulfill(json=[{"t": f"Xylophon {number}", "a": "", "d": "2023-01-01"}])
    expect(said).to_have_text("6 Meldungen gefunden")
    found = page.locator(".lb-search__found a").all_inner_texts()
    assert found == [f"Xylophon {number}" for number in range(6)]


@pytest.mark.parametrize("lang", ["de", "en", "en-US"])
def test_the_search_writes_dates_as_all_pages_do(reader: Reader, lang: str) -> None:
    def speak(route: Route) -> None:
        body = route.fetch().text().replace('<html lang="de"', f'<html lang="{lang}"')
        route.fulfill(content_type="text/html; charset=utf-8", body=body)

    page = reader.blank()
    page.route("**/suche/", speak)
    reader.turn(page, "suche/")
    story = stories(reader.site)[0]
    search(page, story["t"])
    day = page.locator(f'.lb-search__found time[datetime="{story["d"]}"]').first
    expect(day).to_have_text(datum(story["d"], "day", lang))


def test_a_search_that_failed_works_when_the_line_is_back(reader: Reader) -> None:
    page = reader.open("search")
    page.route("**/suche/*.json", lambda route: route.abort())
    assert search(page, "Ukraine") == []
    expect(page.get_by_role("status")).to_contain_text("Die Suche braucht")
    page.unroute("**/suche/*.json")
    assert search(page, "Ukraine")


def test_a_search_can_be_sent_as_a_link(reader: Reader) -> None:
    page = reader.open("search")
    found = search(page, "Ukraine")
    assert page.url.endswith("?q=Ukraine")
    page.reload()
    expect(page.locator(".lb-search__found a")).to_have_text(found)


def test_the_field_keeps_what_is_sought_where_a_browser_sets_it_back(reader: Reader) -> None:
    """Safari does, where nothing may be completed, on the way back from a story."""
    page = reader.open("search")
    search(page, "Ukraine")
    field = page.get_by_role("searchbox")
    field.evaluate("field => field.form.reset()")
    expect(field).to_have_value("Ukraine")
    field.fill("")
    expect(page).not_to_have_url(re.compile("q="))
    field.evaluate("field => field.form.reset()")
    expect(field).to_have_value("")


def test_what_the_search_finds_can_be_opened(reader: Reader) -> None:
    page = reader.open("search")
    title = search(page, "Ukraine")[0]
    page.locator(".lb-search__found a").first.click()
    assert page.locator("h1").inner_text().replace("\u00ad", "").replace("\u00a0", " ") == (
        title.replace("\u00a0", " ")
    )


def test_print_leaves_out_the_ways_and_shows_addresses_only_in_the_ledger(reader: Reader) -> None:
    page = reader.open("story", having='class="lb-ledger__title"><a')
    page.emulate_media(media="print")
    assert page.locator("nav").filter(visible=True).count() == 0
    assert page.locator(".lb-story__side").filter(visible=True).count() == 0
    assert page.locator(".lb-footer").filter(visible=True).count() == 0
    shown = """[...document.querySelectorAll("a[href]")].filter((a) => a.checkVisibility()
      && getComputedStyle(a, "::after").content.includes("http"))
      .every((a) => a.closest(".lb-ledger"))"""
    assert page.evaluate(shown)
    ledger = page.locator(".lb-ledger__title a").first
    after = "a => getComputedStyle(a, '::after').content"
    assert ledger.get_attribute("href") in ledger.evaluate(after)
    assert ledger.evaluate("a => getComputedStyle(a, '::after').display") == "block"
    size = page.evaluate("getComputedStyle(document.querySelector('.lb-text p')).fontSize")
    assert size == "14px"


def test_print_shows_an_address_once_where_it_stands_for_the_title(reader: Reader) -> None:
    page = reader.open("story", having='class="lb-ledger__address"')
    page.emulate_media(media="print")
    after = page.locator(".lb-ledger__address").first.evaluate(
        "a => getComputedStyle(a, '::after').content"
    )
    assert after == "none"


def test_a_printed_story_is_black_on_white_also_at_night(reader: Reader) -> None:
    page = reader.open("story", color_scheme="dark")
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_what_a_story_was_changed_by_goes_on_below_its_facts_on_narrow_pages(
    reader: Reader,
) -> None:
    page = reader.open("story", width=768, having="lb-story__notices")
    facts = page.locator(".lb-story__facts").evaluate("part => part.getBoundingClientRect().bottom")
    changes = page.locator(".lb-story__notices")
    assert changes.evaluate("part => part.getBoundingClientRect().top") == facts


def test_a_caption_in_the_text_looks_like_that_of_the_image_above(reader: Reader) -> None:
    page = reader.open("style")
    add = """text => { const figure = document.createElement("figure")
      figure.append(document.createElement("figcaption")); text.append(figure) }"""
    page.locator(".lb-text").first.evaluate(add)
    look = """all => all.map((caption) => getComputedStyle(caption)).map(
      (style) => [style.font, style.color, style.marginBlockStart])"""
    above, within = page.locator(":is(.lb-picture, .lb-text) figcaption").evaluate_all(look)
    assert above == within


def test_a_table_has_a_shadow_on_the_side_where_it_goes_on(reader: Reader) -> None:
    page = reader.open("story", having='class="lb-table"', width=360)
    table = page.locator(".lb-table")
    wide = "t => { t.firstElementChild.style.cssText = 'inline-size: 60rem; visibility: hidden' }"
    table.evaluate(wide)

    def see_edges() -> list[bytes]:
        box = table.bounding_box()
        assert box
        strip = {"y": box["y"], "width": 4, "height": box["height"]}
        starts = (box["x"], box["x"] + box["width"] - 4)
        return [page.screenshot(clip={"x": x, **strip}, full_page=True) for x in starts]

    plain, shadow = see_edges()
    assert plain != shadow
    table.evaluate("t => { t.scrollLeft = t.scrollWidth }")
    left, right = see_edges()
    assert left != plain
    assert right == plain


def test_a_date_in_a_narrow_cell_is_not_broken(reader: Reader) -> None:
    page = reader.open("story", having='class="lb-table"', width=360)
    table = page.locator(".lb-table table")
    row = finish_html("<tr>" + "<td>2026-11-27</td>" * 8 + "</tr>")
    table.evaluate("(table, row) => { table.tBodies[0].innerHTML = row }", row)
    lines = "all => all.map((date) => date.getClientRects().length)"
    assert table.locator("td span").evaluate_all(lines) == [1] * 8


def test_a_printed_table_is_whole_and_has_no_shadow(reader: Reader) -> None:
    page = reader.open("story", having='class="lb-table"')
    page.emulate_media(media="print")
    table = page.locator(".lb-table")
    assert table.evaluate("t => getComputedStyle(t).overflow") == "visible"
    assert table.evaluate("t => getComputedStyle(t).backgroundImage") == "none"


def scale_text(printed: bytes) -> list[bytes]:
    """Return the factor by which each sheet is drawn."""
    drawn = map(zlib.decompress, re.findall(rb"stream\n(x.*?)\nendstream", printed, re.DOTALL))
    text = re.compile(rb"[^\n]* cm\nq\n[^\n]* re\nW\* n\nq\n(\S+) 0 0 ")
    return [found[1] for part in drawn if (found := text.match(part))]


def test_a_wide_table_is_printed_on_a_sheet_turned_and_the_text_keeps_its_size(
    reader: Reader,
) -> None:
    page = reader.open("story", having='class="lb-table"')
    widen = """table => { for (const row of table.rows)
      while (row.cells.length < 20) row.append(row.cells[1].cloneNode(true)) }"""
    scale, *_ = scale_text(page.pdf(prefer_css_page_size=True))
    page.locator(".lb-table table").evaluate(widen)
    printed = page.pdf(prefer_css_page_size=True)
    widths = [round(float(width)) for width in re.findall(rb"/MediaBox \[0 0 ([\d.]+)", printed)]
    assert [width for width, _ in groupby(widths)] == [595, 842, 595]
    assert scale_text(printed) == [scale] * len(widths)


@pytest.mark.parametrize(
    ("kind", "headings", "room"),
    [("story", ".lb-text h2", 50), ("month", ".lb-label", 50), ("topic", ".lb-row__grid h2", 150)],
)
def test_a_printed_heading_takes_the_room_of_what_follows_without_moving_it(
    reader: Reader, kind: str, headings: str, room: int
) -> None:
    """Firefox leaves a heading alone at the foot of a sheet, but breaks nothing within it."""
    page = reader.open(kind, width=523)
    page.emulate_media(media="print")
    height = "document.body.getBoundingClientRect().height"
    before = page.evaluate(height)
    shared = """all => all.map((heading) => heading.getBoundingClientRect().bottom
      - heading.nextElementSibling.getBoundingClientRect().top)"""
    assert min(page.locator(headings).evaluate_all(shared)) > room
    page.evaluate("""() => { const plain = new CSSStyleSheet()
      plain.replaceSync("h2::after { content: none !important }")
      document.adoptedStyleSheets = [plain] }""")
    assert max(page.locator(headings).evaluate_all(shared)) < 0
    assert page.evaluate(height) == before


def test_a_printed_footnote_leads_nowhere(reader: Reader) -> None:
    page = reader.open("story", having='class="footnote"')
    back = page.locator(".footnote-backref").first
    assert back.is_visible()
    page.emulate_media(media="print")
    assert not back.is_visible()


def test_print_shows_what_is_folded_away(reader: Reader) -> None:
    page = reader.open("story", having="lb-notice")
    fold = """(notice) => { const folded = document.createElement("details")
      notice.before(folded); folded.append(notice) }"""
    notice = page.locator(".lb-notice").first
    notice.evaluate(fold)
    assert not notice.evaluate("n => n.checkVisibility()")
    page.emulate_media(media="print")
    assert notice.evaluate("n => n.checkVisibility()")


def test_a_printed_search_is_what_was_sought_and_found(reader: Reader) -> None:
    page = reader.open("search")
    sought = "(status) => getComputedStyle(status, '::before').content"
    page.emulate_media(media="print")
    assert page.get_by_role("status").evaluate(sought) == "none"
    page.emulate_media(media="screen")
    found = search(page, "Ukraine")
    assert page.get_by_role("status").evaluate(sought) == "none"
    page.emulate_media(media="print")
    said = 'open-quote "Ukraine" close-quote ": "'
    assert page.get_by_role("status").evaluate(sought) == said
    assert not page.get_by_role("searchbox").is_visible()
    assert not page.get_by_role("button").is_visible()
    assert page.locator(".lb-search__found a").filter(visible=True).count() == len(found)


@pytest.mark.parametrize("kind", ["dossier", "corrections"])
def test_a_term_and_what_is_said_of_it_stay_on_one_printed_page(reader: Reader, kind: str) -> None:
    page = reader.open(kind)
    page.emulate_media(media="print")
    breaks = "all => all.map((pair) => getComputedStyle(pair).breakInside)"
    assert set(page.locator("main dl > div").evaluate_all(breaks)) == {"avoid"}


def test_what_the_search_finds_has_headings_in_the_language_of_the_story(reader: Reader) -> None:
    page = reader.open("search")
    foreign = next(story for story in stories(reader.site) if story.get("l") == "en")
    assert foreign["t"] in search(page, foreign["t"])
    heading = page.locator(".lb-search__found h2:lang(en)").first
    assert heading.text_content() == f"{foreign['k']}: {foreign['t']}"

"""What stands on one line or ends at one edge: the eye sees a difference of two pixels."""

import pytest
from playwright.sync_api import Page

from tests.browser.pages import Reader

BASELINE = """part => { const mark = document.createElement("span")
  mark.style.display = "inline-block"; part.prepend(mark)
  const line = mark.getBoundingClientRect().bottom; mark.remove(); return line }"""
"""The line on which the first letter of a part stands."""
ROW = ".lb-row:has(> .lb-row__grid > .lb-label):has({}) "


@pytest.mark.parametrize(
    ("kind", "parts"),
    [
        ("story", (".lb-story__facts time", ".lb-story__summary", ".lb-story__side h2")),
        ("dossier", (ROW.format(".lb-timeline") + ".lb-label", ".lb-timeline time")),
        ("dossier", (ROW.format(".lb-list") + ".lb-label", ".lb-rows .lb-list a")),
        ("topic", (ROW.format(".lb-card") + ".lb-label", ".lb-card .lb-kicker")),
        ("front", (".lb-row:has(.lb-news) .lb-label", ".lb-news__title")),
    ],
)
def test_the_first_lines_of_columns_stand_on_one_line(
    reader: Reader, kind: str, parts: tuple[str, ...]
) -> None:
    page = reader.open(kind)
    lines = [page.locator(part).first.evaluate(BASELINE) for part in parts]
    assert max(lines) - min(lines) < 1.5, dict(zip(parts, lines, strict=True))


@pytest.mark.parametrize("width", [768, 1280])
def test_the_lead_of_a_story_is_as_wide_as_its_text(reader: Reader, width: int) -> None:
    page = reader.open("story", width=width)
    ends = "part => part.getBoundingClientRect().right"
    lead = page.locator(".lb-story__summary").evaluate(ends)
    assert lead == pytest.approx(page.locator(".lb-text").evaluate(ends), abs=0.1)


def test_the_text_of_a_page_begins_below_the_rule_of_its_head(reader: Reader) -> None:
    page = reader.open("static")
    row = page.locator(".lb-rows > .lb-row")
    assert row.locator(".lb-text").count() == 1
    assert row.evaluate("row => getComputedStyle(row).borderTopWidth") == "2px"


def test_a_table_ends_where_its_last_column_does(reader: Reader) -> None:
    page = reader.open("story", having='class="lb-table"')
    cell = page.locator(".lb-table tr > :last-child").first
    assert cell.evaluate("cell => getComputedStyle(cell).paddingRight") == "0px"


def test_capitals_in_a_table_are_as_large_as_its_other_letters(reader: Reader) -> None:
    page = reader.open("story", having='<td><span class="caps">')
    sizes = "all => all.map((part) => getComputedStyle(part).fontSize)"
    assert len(set(page.locator(".lb-table td, .lb-table .caps").evaluate_all(sizes))) == 1


def test_days_are_named_in_two_lines_each_beside_their_stories(reader: Reader) -> None:
    page = reader.open("month")
    heights = page.locator(".lb-row .lb-label").evaluate_all(
        "all => all.map((p) => p.clientHeight)"
    )
    assert len(heights) > 5
    assert set(heights) == {40}


@pytest.mark.parametrize("width", [768, 1060, 1280])
def test_the_stories_of_a_month_take_the_whole_width(reader: Reader, width: int) -> None:
    page = reader.open("month", width=width)
    ends = "part => part.getBoundingClientRect().right"
    assert page.locator(".lb-rows").evaluate(ends) == page.locator(".lb-main").evaluate(ends)
    tops = "all => all.slice(0, 2).map((part) => part.getBoundingClientRect().top)"
    first, second = page.locator(".lb-card").evaluate_all(tops)
    assert first == second


def test_titles_of_corrected_stories_look_like_all_titles(reader: Reader) -> None:
    look = """title => { const style = getComputedStyle(title)
      return [style.color, style.textDecorationLine] }"""
    corrected = reader.open("corrections").locator(".lb-notice__story a").first.evaluate(look)
    assert corrected == reader.open("front").locator(".lb-card__title a").first.evaluate(look)


def test_the_foot_has_two_columns_on_a_phone(reader: Reader) -> None:
    page = reader.open("story", width=360)
    tops = "all => all.map((part) => part.getBoundingClientRect().top)"
    first, second, third = page.locator(".lb-footer nav").evaluate_all(tops)
    assert first == second < third


def count_columns(page: Page, parts: str) -> int:
    """Return at how many places parts begin from the left."""
    lefts = "all => new Set(all.map((part) => part.getBoundingClientRect().left)).size"
    return page.locator(parts).evaluate_all(lefts)


def test_lists_of_links_have_two_columns_on_a_phone(reader: Reader) -> None:
    page = reader.open("search", width=360)
    assert count_columns(page, ".lb-row:first-of-type .lb-list li") == 2


@pytest.mark.parametrize(("width", "columns"), [(360, 1), (768, 2), (1060, 1), (1280, 1)])
def test_what_belongs_to_a_story_has_two_columns_where_it_has_the_width(
    reader: Reader, width: int, columns: int
) -> None:
    assert count_columns(reader.open("story", width=width), ".lb-side > *") == columns


@pytest.mark.parametrize("kind", ["front", "story", "topic", "dossier", "search"])
def test_words_for_the_ear_are_placed_by_the_column_that_they_stand_in(
    reader: Reader, kind: str
) -> None:
    """Safari places what no part of a column holds as if there were one column, below the page."""
    page = reader.open(kind, width=768)
    astray = """all => { const set = [...document.querySelectorAll("body *")].filter(
        (part) => getComputedStyle(part).columns !== "auto")
      return all.filter((words) => set.some((columns) => columns.contains(words)
        && words.offsetParent.contains(columns))).map((words) => words.parentElement.outerHTML) }"""
    assert page.locator(".lb-hidden").evaluate_all(astray) == []


def test_the_page_for_a_wrong_address_begins_like_all_pages(reader: Reader) -> None:
    look = """head => [...head.querySelectorAll("hgroup > *")].map(
      (part) => { const { font, color, marginBlockStart } = getComputedStyle(part)
        return [font, color, marginBlockStart] })"""
    missing = reader.open("missing").locator(".lb-head").evaluate(look)
    assert missing == reader.open("topic").locator(".lb-head").evaluate(look)

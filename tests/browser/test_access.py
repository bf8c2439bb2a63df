"""Everybody gets in: by keyboard, by ear, with large letters, on small and dark screens."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.pages import KINDS, Reader

ALL = {"rules": {"target-size": {"enabled": True}}}
COLOURS = {"runOnly": ["color-contrast", "link-in-text-block"]}

REACHABLE = """
[...document.querySelectorAll("a[href], button, input, [tabindex='0']")]
  .filter((element) => element.checkVisibility()).length
"""
FOCUSED = """
() => {
  const element = document.activeElement;
  if (element === document.body) return null;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return {
    outline: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth),
    inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    name: element.outerHTML.slice(0, 120),
  };
}
"""
MEASURES = """
[...document.querySelectorAll("main :is(.lb-text, .lb-card__summary)")]
  .map((element) => element.clientWidth / parseFloat(getComputedStyle(element).fontSize))
"""
"""The widths of all that is read at length, in em."""
CUT_OFF = """
(list) => {
  const fact = list.lastElementChild;
  fact.textContent = "Ursprung ".repeat(20);
  const text = document.createRange();
  text.selectNodeContents(fact);
  const size = parseFloat(getComputedStyle(list).fontSize);
  const edge = list.getBoundingClientRect().left + 0.7 * size;
  return [...text.getClientRects()].filter((line) => line.left < edge).length;
}
"""
"""How many lines of a long fact begin where the dots are cut off."""
CITE_IN_LEAD = "(cite) => document.querySelector('.lb-lead').append(cite.cloneNode(true))"
LETTERS = """
(paragraphs) => paragraphs.map((paragraph) => [
  paragraph.clientHeight / parseFloat(getComputedStyle(paragraph).lineHeight),
  parseFloat(getComputedStyle(paragraph.querySelector("sup")).fontSize),
])
"""
"""The lines of paragraphs, and the sizes of their letters of sources."""
HYPHENS = """
(all) => all.map((title) => getComputedStyle(title))
  .map((style) => style.hyphens + (style.hyphens === "auto" ? ` ${style.hyphenateLimitChars}` : ""))
"""
LOW = """
[...document.querySelectorAll("a[href]:not(.cite), button, input")]
  .filter((element) => element.checkVisibility())
  .filter((element) => !element.closest("p:not(.lb-fact, .lb-ledger__outlet), .lb-text"))
  .filter((element) => element.getBoundingClientRect().height < 24)
  .map((element) => element.outerHTML)
"""
"""Links that don't run on in a sentence and are less than 24 pixels high."""


def findings(page: Page, rules: dict[str, Any]) -> list[str]:
    """Return what axe finds, one line each."""
    found = Axe().run(page, options=rules).response["violations"]
    return [f"{rule['id']}: {node['html'][:160]}" for rule in found for node in rule["nodes"]]


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing(reader: Reader, kind: str, width: int) -> None:
    assert findings(reader.open(kind, width=width), ALL) == []


@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing_in_the_dark(reader: Reader, kind: str) -> None:
    assert findings(reader.open(kind, color_scheme="dark"), COLOURS) == []


def test_axe_finds_nothing_in_footnotes(reader: Reader) -> None:
    page = reader.open("story", having='class="footnote"')
    assert page.get_by_role("link", name="Fußnote 1", exact=True).inner_text() == "1"
    assert page.get_by_role("link", name="Zurück zu 1", exact=True).inner_text() == "↩"
    assert findings(page, ALL) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_a_source_that_is_jumped_to(reader: Reader, scheme: str) -> None:
    page = reader.open("story", color_scheme=scheme)
    page.goto(f"{page.url}#source-a")
    assert page.locator("#source-a:target .lb-outlet__facts").is_visible()
    assert findings(page, COLOURS) == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_keyboard_reaches_everything_and_shows_where_it_is(reader: Reader, kind: str) -> None:
    page = reader.open(kind, reduced_motion="reduce")
    expected = page.evaluate(REACHABLE)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "lb-skip"
    seen = []
    while (focused := page.evaluate(FOCUSED)) is not None and len(seen) <= expected:
        seen.append(focused)
        page.keyboard.press("Tab")
    assert len(seen) == expected
    assert [f["name"] for f in seen if f["outline"] < 2 or not f["inside"]] == []


def test_the_skip_link_leads_to_the_content(reader: Reader) -> None:
    page = reader.open("story")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_scrolls_sideways(reader: Reader, kind: str) -> None:
    page = reader.open(kind)
    for width, letters in [(320, 100), (360, 200), (768, 100), (1280, 200)]:
        page.set_viewport_size({"width": width, "height": 900})
        page.evaluate(f"document.documentElement.style.fontSize = '{letters}%'")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, (width, letters)


@pytest.mark.parametrize("kind", ["front", "story", "topic", "dossier", "outlet"])
def test_large_letters_leave_text_its_measure(reader: Reader, kind: str) -> None:
    page = reader.open(kind)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert [measure for measure in page.evaluate(MEASURES) if measure < 25] == []


@pytest.mark.parametrize(("kind", "values"), [("corrections", ".lb-notice dd"), ("outlet", "dd")])
def test_large_letters_leave_values_the_width_of_a_narrow_page(
    reader: Reader, kind: str, values: str
) -> None:
    page = reader.open(kind, width=320)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    widths = page.locator(values).evaluate_all("all => all.map((value) => value.clientWidth)")
    assert min(widths) > 250


@pytest.mark.parametrize("width", [360, 420, 1280])
def test_letters_of_sources_can_be_read_and_move_no_line(reader: Reader, width: int) -> None:
    page = reader.open("story", width=width, having='class="cite"')
    page.locator(".lb-text .cite").first.evaluate(CITE_IN_LEAD)
    found = page.locator(":is(.lb-lead, .lb-text p):has(.cite)").evaluate_all(LETTERS)
    assert len(found) > 1
    assert [size for _, size in found if size < 13] == []
    assert [lines for lines, _ in found if abs(lines - round(lines)) > 0.05] == []


@pytest.mark.parametrize("width", [360, 768, 1280])
def test_a_long_title_of_an_edition_breaks(reader: Reader, width: int) -> None:
    page = reader.open("edition", width=width)
    long = "Sonderausgabe " * 12 + "Sonderausgabe" * 9
    page.locator(".lb-edition__day").evaluate("(title, long) => title.prepend(long)", long)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("part", [".lb-chip", ".lb-facts a"])
def test_a_long_word_in_a_row_breaks(reader: Reader, part: str) -> None:
    page = reader.open("story", width=360)
    page.locator(part).first.evaluate("link => link.append('Friedensbemühungen'.repeat(4))")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


@pytest.mark.parametrize("kind", KINDS)
def test_links_that_stand_alone_are_large_enough_to_be_hit(reader: Reader, kind: str) -> None:
    assert reader.open(kind, width=360).evaluate(LOW) == []


def test_an_arrow_stands_beside_its_place_with_large_letters_too(reader: Reader) -> None:
    page = reader.open("story", width=360)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    below = """all => all.map((place) => place.firstElementChild.getBoundingClientRect().top
      - place.getBoundingClientRect().top)"""
    assert max(page.locator(".lb-breadcrumbs li + li").evaluate_all(below)) < 5


@pytest.mark.parametrize(
    ("width", "letters", "hyphens"),
    [(360, 100, "auto 20 5 5"), (360, 200, "auto 10 4 4"), (1280, 100, "manual")],
)
@pytest.mark.parametrize("kind", ["front", "story"])
def test_on_a_narrow_page_the_browser_breaks_long_words_of_titles(
    reader: Reader, kind: str, width: int, letters: int, hyphens: str
) -> None:
    page = reader.open(kind, width=width)
    page.evaluate(f"document.documentElement.style.fontSize = '{letters}%'")
    titles = page.locator("main :is(h1, h2, h3, .lb-kicker, .lb-minute__line)")
    assert set(titles.evaluate_all(HYPHENS)) == {hyphens}


@pytest.mark.parametrize(("lang", "direction"), [("ar", "rtl"), ("he-IL", "rtl"), ("en", "ltr")])
def test_a_story_reads_in_the_direction_of_its_language(
    reader: Reader, lang: str, direction: str
) -> None:
    text = reader.open("story").locator(".lb-story__text .lb-text")
    text.evaluate("(text, lang) => (text.lang = lang)", lang)
    paragraph = text.locator("p").first
    assert paragraph.evaluate("p => getComputedStyle(p).direction") == direction


def test_a_fact_of_several_lines_loses_no_letter(reader: Reader) -> None:
    page = reader.open("story", width=360)
    assert page.locator(".lb-ledger .lb-facts").first.evaluate(CUT_OFF) == 0


def test_a_tall_image_fits_on_the_screen(reader: Reader) -> None:
    image = reader.open("style").locator(".lb-picture img")
    height = image.evaluate("image => (image.style.aspectRatio = '1 / 90', image.clientHeight)")
    assert 0 < height < 900


@pytest.mark.parametrize("kind", KINDS)
def test_pages_are_read_without_scripts(reader: Reader, kind: str) -> None:
    page = reader.open(kind, java_script_enabled=False)
    assert page.locator("h1").is_visible()
    assert page.locator("main a").first.is_visible()
    assert page.locator("main .lb-search").filter(visible=True).count() == (kind == "style")


@pytest.mark.parametrize("kind", ["front", "story"])
def test_dark_follows_the_system(reader: Reader, kind: str) -> None:
    page = reader.open(kind, color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(20, 23, 26)"
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(233, 230, 223)"


@pytest.mark.parametrize("forced", ["none", "active"])
@pytest.mark.parametrize("kind", ["svg", "png"])
def test_drawings_are_on_a_light_ground_in_the_dark(reader: Reader, kind: str, forced: str) -> None:
    page = reader.open("style", color_scheme="dark", forced_colors=forced)
    drawing = page.locator(".lb-picture img")
    drawing.evaluate("(image, kind) => { image.src = `drawing.${kind}`; }", kind)
    ground = drawing.evaluate("image => getComputedStyle(image).backgroundColor")
    assert ground == "rgb(251, 250, 247)"


@pytest.mark.parametrize("kind", ["front", "story", "style"])
def test_forced_colours_leave_everything_where_it_is(reader: Reader, kind: str) -> None:
    height = "document.documentElement.scrollHeight"
    usual = reader.open(kind).evaluate(height)
    forced = reader.open(kind, forced_colors="active").evaluate(height)
    assert forced == usual


def test_forced_colours_show_which_source_was_jumped_to(reader: Reader) -> None:
    page = reader.open("story", forced_colors="active")
    page.goto(f"{page.url}#source-a")
    outline = "entry => getComputedStyle(entry).outline"
    assert page.locator("#source-a").evaluate(outline) == "rgb(0, 0, 0) solid 2px"


def test_who_wants_no_motion_gets_none(reader: Reader) -> None:
    page = reader.open("story", reduced_motion="reduce")
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    moving = """[...document.querySelectorAll("*")].filter((e) => {
      const style = getComputedStyle(e);
      return style.transitionDuration !== "0s" || style.animationName !== "none";
    }).length"""
    assert page.evaluate(moving) == 0

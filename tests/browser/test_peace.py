"""Nothing goes wrong on any page, nothing moves, and nobody else is told that it is read."""

import pytest
from playwright.sync_api import Route

from tests.browser.pages import KINDS, Reader, find_page

SHIFTS = """
window.shifted = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.shifted += entry.value;
}).observe({ type: "layout-shift", buffered: true });
"""
TALL_IMAGE = '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="900"/>'
INSERT_IMAGE = """(place) => document.querySelector(".lb-text").insertAdjacentHTML("afterbegin",
  `<figure class="${place}"><img src="late.svg" width="600" height="900"></figure>`)"""
PLACES = """() => [document.querySelector("img").clientHeight,
  document.querySelector(".lb-text p").getBoundingClientRect().top]"""
FETCHED = "() => performance.getEntriesByType('resource').length === 5"
"""The sheet and four faces: all that a page needs before it can be painted."""
PAINTED = "() => performance.getEntriesByName('first-contentful-paint').length > 0"


@pytest.mark.parametrize("kind", KINDS)
def test_no_message_no_violation_and_no_other_host(reader: Reader, kind: str) -> None:
    reader.open(kind)
    assert reader.messages == []
    assert reader.foreign() == []


@pytest.mark.parametrize("kind", ["front", "story", "topic", "dossier", "search"])
def test_the_first_view_takes_few_requests(reader: Reader, kind: str) -> None:
    reader.open(kind)
    assert len(reader.requests) <= 8, reader.requests


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("kind", ["front", "story", "topic", "dossier"])
def test_nothing_moves_when_the_fonts_arrive_late(reader: Reader, kind: str, width: int) -> None:
    page = reader.blank(width=width)
    page.add_init_script(SHIFTS)
    held = []
    page.route("**/*.woff2", lambda route: held.append(route))  # noqa: PLW0108 - told apart by name
    page.goto(reader.address + find_page(reader.site, kind), wait_until="domcontentloaded")
    page.wait_for_function(PAINTED)
    for route in held:
        route.continue_()
    page.unroute("**/*.woff2")
    page.wait_for_load_state("networkidle")
    page.evaluate("document.fonts.ready.then(() => null)")
    assert held
    assert page.evaluate("window.shifted") <= 0.01


def test_nothing_moves_when_the_script_of_the_search_arrives_late(reader: Reader) -> None:
    page = reader.blank(width=360)
    page.add_init_script(SHIFTS)
    held: list[Route] = []
    page.route("**/search.*.js", lambda route: held.append(route))  # noqa: PLW0108 - told apart by name
    with page.expect_request("**/search.*.js"):
        page.goto(reader.address + find_page(reader.site, "search"), wait_until="commit")
    page.wait_for_function(FETCHED, polling=20)
    held[0].continue_()
    page.wait_for_load_state("networkidle")
    page.wait_for_function(PAINTED)
    assert page.get_by_role("searchbox").is_visible()
    assert page.evaluate("window.shifted") <= 0.01


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("sought", ["ukraine", "nirgends"])
def test_nothing_moves_when_a_search_that_was_sent_as_a_link_ends(
    reader: Reader, sought: str, width: int
) -> None:
    page = reader.blank(width=width)
    page.add_init_script(SHIFTS)
    held: list[Route] = []
    page.route("**/suche/*.json", lambda route: held.append(route))  # noqa: PLW0108 - told apart by name
    page.goto(f"{reader.address}{find_page(reader.site, 'search')}?q={sought}", wait_until="load")
    page.get_by_text("Die Suche läuft").wait_for()
    for route in held:
        route.continue_()
    page.unroute("**/suche/*.json")
    page.get_by_text("gefunden").wait_for()
    page.wait_for_timeout(100)
    assert page.evaluate("window.shifted") <= 0.01


@pytest.mark.parametrize("place", ["lb-picture", "lb-text"])
def test_nothing_moves_when_an_image_of_known_size_arrives_late(reader: Reader, place: str) -> None:
    page = reader.open("story")
    held: list[Route] = []
    page.route("**/late.svg", lambda route: held.append(route))  # noqa: PLW0108 - told apart by name
    with page.expect_request("**/late.svg"):
        page.evaluate(INSERT_IMAGE, place)
    before = page.evaluate(PLACES)
    held[0].fulfill(content_type="image/svg+xml", body=TALL_IMAGE)
    page.wait_for_function("document.querySelector('img').naturalHeight === 900")
    assert page.evaluate(PLACES) == before
    assert before[0] == 0.85 * 900


@pytest.mark.parametrize("kind", ["front", "story"])
def test_without_our_fonts_a_page_is_as_long_as_with_them(reader: Reader, kind: str) -> None:
    height = "document.documentElement.scrollHeight"
    ours = reader.open(kind).evaluate(height)
    page = reader.blank()
    page.route("**/*.woff2", lambda route: route.abort())
    page.goto(reader.address + find_page(reader.site, kind), wait_until="load")
    assert abs(page.evaluate(height) / ours - 1) <= 0.03


def test_an_unknown_address_however_deep_shows_the_page_for_it_in_full(reader: Reader) -> None:
    page = reader.blank()
    answer = page.goto(reader.address + "2031/02/30/nirgends/", wait_until="networkidle")
    assert answer is not None
    assert answer.status == 404
    assert page.locator("h1").inner_text() == "Unter dieser Adresse gibt es keine Seite"
    assert page.evaluate("document.styleSheets[0].cssRules.length") > 100
    assert [m for m in reader.messages if "status of 404" not in m] == []


def test_a_site_opened_from_its_folder_is_dressed(reader: Reader) -> None:
    page = reader.blank()
    page.goto((reader.site / "index.html").as_uri(), wait_until="load")
    assert page.evaluate("getComputedStyle(document.body).fontFamily").startswith(
        '"Lageblatt Serif"'
    )

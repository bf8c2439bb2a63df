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
    assert page.evaluate("document.activeElement.id") == "inhalt"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_scrolls_sideways(reader: Reader, kind: str) -> None:
    page = reader.open(kind)
    for width, letters in [(320, 100), (360, 200), (768, 100), (1280, 200)]:
        page.set_viewport_size({"width": width, "height": 900})
        page.evaluate(f"document.documentElement.style.fontSize = '{letters}%'")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, (width, letters)


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


@pytest.mark.parametrize("kind", ["front", "story", "style"])
def test_forced_colours_leave_everything_where_it_is(reader: Reader, kind: str) -> None:
    height = "document.documentElement.scrollHeight"
    usual = reader.open(kind).evaluate(height)
    forced = reader.open(kind, forced_colors="active").evaluate(height)
    assert forced == usual


def test_who_wants_no_motion_gets_none(reader: Reader) -> None:
    page = reader.open("story", reduced_motion="reduce")
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    moving = """[...document.querySelectorAll("*")].filter((e) => {
      const style = getComputedStyle(e);
      return style.transitionDuration !== "0s" || style.animationName !== "none";
    }).length"""
    assert page.evaluate(moving) == 0

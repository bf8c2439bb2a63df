"""Every pair of colours that meets on a page can be told apart (WCAG 2.2, AA)."""

import re

import pytest

from tests.theme.pages import TEMPLATES, THEME

TEXT = 4.5
"""Least contrast of text of any size."""
MORE = 7.0
"""Least contrast of text for who asks for more (AAA)."""
SIGN = 3.0
"""Least contrast of what tells where a control or the focus is."""


def tokens() -> list[str]:
    """Return the tokens of light, of dark, of more contrast and of print."""
    return re.split(r"@media[^{]*\{", (THEME / "static/css/tokens.css").read_text())


def schemes() -> dict[str, dict[str, str]]:
    """Return the colours of both schemes and of print by token."""
    light, dark, _, paper = (
        dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", part)) for part in tokens()
    )
    return {"light": light, "dark": light | dark, "print": light | paper}


def test_browsers_colour_their_frame_like_the_paper() -> None:
    head = (TEMPLATES / "head.html").read_text()
    told = re.findall(
        r'"theme-color" content="(\S+)" media="\(prefers-color-scheme: (\w+)\)"', head
    )
    assert {scheme: colour for colour, scheme in told} == {
        scheme: schemes()[scheme]["paper"] for scheme in ("light", "dark")
    }


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#rrggbb`` (WCAG 2.2)."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == 21
    assert round(contrast("#777777", "#ffffff"), 2) == 4.48


@pytest.mark.parametrize("scheme", ["light", "dark", "print"])
@pytest.mark.parametrize("ground", ["paper", "surface"])
@pytest.mark.parametrize("ink", ["ink", "ink-2", "ink-3", "accent", "visited", "alert"])
def test_text_can_be_read(scheme: str, ground: str, ink: str) -> None:
    colours = schemes()[scheme]
    assert contrast(colours[ink], colours[ground]) >= TEXT


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("ink", ["ink", "ink-2", "ink-3", "accent", "visited", "alert"])
def test_text_has_more_contrast_for_who_asks_for_it(scheme: str, ink: str) -> None:
    colours = schemes()[scheme]
    more = dict(re.findall(r"--([\w-]+): var\(--([\w-]+)\);", tokens()[2]))
    assert contrast(colours[more.get(ink, ink)], colours["paper"]) >= MORE


@pytest.mark.parametrize("scheme", ["light", "dark", "print"])
@pytest.mark.parametrize("ink", ["ink", "ink-2", "accent", "alert"])
def test_marked_text_can_be_read(scheme: str, ink: str) -> None:
    colours = schemes()[scheme]
    assert contrast(colours[ink], colours["mark"]) >= TEXT


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "surface"])
@pytest.mark.parametrize("sign", ["focus", "edge"])
def test_controls_and_the_focus_can_be_seen(scheme: str, ground: str, sign: str) -> None:
    colours = schemes()[scheme]
    assert contrast(colours[sign], colours[ground]) >= SIGN


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_label_of_a_filled_button_can_be_read(scheme: str) -> None:
    colours = schemes()[scheme]
    assert contrast(colours["paper"], colours["accent"]) >= TEXT


def test_the_colour_that_browsers_are_told_is_the_paper() -> None:
    told = dict(
        re.findall(
            r'name="theme-color" content="(#\w+)" media="\(prefers-color-scheme: (\w+)\)"'.replace(
                "(#\\w+)", "(?P<colour>#\\w+)"
            ),
            (TEMPLATES / "head.html").read_text(),
        )
    )
    assert {scheme: colour for colour, scheme in told.items()} == {
        scheme: schemes()[scheme]["paper"] for scheme in ("light", "dark")
    }

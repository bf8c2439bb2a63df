"""A component is one macro, one sheet of the same name, and examples on the style page."""

import re

import pytest

from tests.theme.pages import COMPONENTS, SHEETS, THEME, rendered

NAMES = [file.stem for file in COMPONENTS]
HEX = re.compile(r"#[0-9a-fA-F]{3,8}\b")


def rules(sheet: str) -> str:
    """Return a sheet without comments and strings."""
    return re.sub(r'/\*.*?\*/|"[^"]*"', "", sheet, flags=re.DOTALL)


def depths(sheet: str) -> list[tuple[str, int]]:
    """Return what stands before each opening brace, and how deep it is in style rules."""
    found, stack = [], []
    for mark in re.finditer(r"([^{};]*)([{}])", rules(sheet)):
        if mark[2] == "}":
            stack.pop()
            continue
        selector = mark[1].strip()
        found.append((selector, sum(not s.startswith("@") for s in stack)))
        stack.append(selector)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_a_component_is_one_macro_named_like_its_file(name: str) -> None:
    source = (THEME / "templates" / "components" / f"{name}.html").read_text()
    assert re.findall(r"{% macro (\w+)", source) == [name]


def test_every_component_has_a_sheet_and_every_sheet_a_component() -> None:
    sheets = [file.stem for file in sorted((THEME / "static/css/components").glob("*.css"))]
    assert sheets == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_every_component_says_in_a_first_comment_what_it_is_for(name: str) -> None:
    source = (THEME / "templates" / "components" / f"{name}.html").read_text()
    assert source.startswith("{# ")


@pytest.mark.parametrize("name", NAMES)
def test_every_component_has_an_example_on_the_style_page(name: str) -> None:
    part = rendered("muster/index.html").partition(f'<section class="lb-style__part" id="{name}">')
    example = part[2].partition('<section class="lb-style__part"')[0]
    assert len(re.sub(r"<[^>]*>|\s", "", example)) > len(name)


def test_the_style_page_shows_the_components_of_the_theme_and_nothing_else() -> None:
    shown = re.findall(
        r'<section class="lb-style__part" id="(\w+)">', rendered("muster/index.html")
    )
    assert sorted(shown) == sorted(NAMES)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda file: file.stem)
class TestSheet:
    def test_colours_are_named_in_the_tokens_and_nowhere_else(self, sheet) -> None:
        if sheet.stem != "tokens":
            assert HEX.findall(rules(sheet.read_text())) == []

    def test_nothing_is_nested_important_or_tied_to_an_id(self, sheet) -> None:
        text = sheet.read_text()
        found = depths(text)
        assert [selector for selector, depth in found if depth] == []
        assert "!important" not in text
        assert [selector for selector, _ in found if "#" in selector] == []

    def test_classes_have_the_prefix_of_the_house(self, sheet) -> None:
        classes = {
            name
            for selector, _ in depths(sheet.read_text())
            if not selector.startswith("@")
            for name in re.findall(r"\.([A-Za-z][\w-]*)", selector)
        }
        from_markdown = {"caps", "cite", "footnote", "footnote-ref", "footnote-backref"}
        assert {name for name in classes - from_markdown if not name.startswith("lb-")} == set()

    def test_directions_are_logical(self, sheet) -> None:
        physical = re.compile(
            r"(?:margin|padding|border)-(?:left|right|top|bottom)|\b(?:left|right):"
        )
        assert physical.findall(rules(sheet.read_text())) == []


def test_every_class_that_a_sheet_names_is_used_by_a_template() -> None:
    templates = (
        "".join(file.read_text() for file in sorted((THEME / "templates").rglob("*.html")))
        + (THEME / "static/js/search.js").read_text()
    )
    named = {
        name
        for sheet in SHEETS
        for selector, _ in depths(sheet.read_text())
        for name in re.findall(r"\.(lb-[\w-]+)", selector)
    }
    made = {
        "lb-date",
        "lb-table",
        "lb-right",
        "lb-center",
        "lb-card--l",
        "lb-card--m",
        "lb-card--s",
        "lb-notice--correction",
    }
    assert {
        name for name in named - made if not re.search(rf"{name}\b(?![\w-])", templates)
    } == set()


def test_safari_parts_words_of_a_text_where_others_do() -> None:
    """It knows the limits by other names, and parts no word in lines that are set pretty."""
    sheet = (THEME / "static/css/components/text.css").read_text()
    plain, _, other = sheet.partition("@supports not (hyphenate-limit-chars: 8 4 3)")
    assert "hyphenate-limit-chars: 8 4 3;" in plain
    rule = other.partition("}")[0].split("{")[-1]
    assert dict(re.findall(r"([\w-]+): (\w+);", rule)) == {
        "-webkit-hyphenate-limit-before": "4",
        "-webkit-hyphenate-limit-after": "3",
        "text-wrap": "wrap",
    }


def test_a_sign_that_nobody_has_to_hear_is_seen_where_a_browser_knows_no_words_for_it() -> None:
    """Before 2024, Firefox and Safari dropped ``content`` with a text for the ear."""
    sheets = "".join(file.read_text() for file in SHEETS)
    silent = re.findall(r'(.*\n).*content: (".*") / "";', sheets)
    assert silent
    assert [before.strip() for before, _ in silent] == [f"content: {sign};" for _, sign in silent]


def test_tokens_are_the_only_thing_that_dark_mode_changes() -> None:
    schemes = [file.stem for file in SHEETS if "prefers-color-scheme" in file.read_text()]
    assert schemes == ["tokens"]


def test_every_token_that_is_used_is_defined() -> None:
    text = "".join(file.read_text() for file in SHEETS)
    used = set(re.findall(r"var\((--[\w-]+)", text))
    defined = set(re.findall(r"(--[\w-]+):", text))
    assert used == defined


def test_columns_are_counted_in_letters_of_the_size_that_the_reader_chose() -> None:
    """In a query of the window ``rem`` doesn't follow the size of letters, in others it does."""
    assert [file.stem for file in SHEETS if "width" in _media(file.read_text())] == []


def _media(sheet: str) -> str:
    """Return the conditions of all media queries of a sheet."""
    return " ".join(re.findall(r"@media([^{]+)", rules(sheet)))

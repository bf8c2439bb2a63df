"""What a text says is what its Markdown shows."""

import html
import re

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.markdown import escape_text

EXTENSIONS = ["tables", "footnotes", "abbr", "attr_list", "def_list", "fenced_code", "toc"]


def shown(source: str) -> str:
    """Return the text of the HTML that Python-Markdown makes, blanks folded."""
    rendered = markdown.markdown(source, extensions=EXTENSIONS)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", rendered)).split())


@pytest.mark.parametrize(
    "text",
    [
        "# Platz eins",
        "3. Oktober",
        "* Stern und *Stern*",
        "- Punkt",
        "> Zitat",
        "----",
        "Titel\n====",
        "~~~",
        ":Den Einstand gaben sich:",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "snake_case und __dunder__",
        "[h…] und [1]: https://example.org",
        "ein <script> im Text",
        "d.&#8239;h.",
        "{: .klasse }",
        "    eingerückt",
        "\\* schon maskiert",
        "*[HTML]: Hypertext",
        "Fußnote[^1]",
    ],
)
def test_marks_of_markdown_are_shown_and_not_obeyed(text):
    assert shown(escape_text(text)) == " ".join(text.split())


@given(st.text("ab1.:*_#>-+=|~`[](){}\\!&;<\n „“", max_size=60))
def test_any_text_comes_out_as_it_went_in(text):
    assert shown(escape_text(text)) == " ".join(text.split())


def test_paragraphs_and_line_ends_stay():
    assert escape_text("Eins.\nZwei.\n \nDrei.\n") == "Eins.  \nZwei.\n\nDrei.\n"

"""Static pages."""

import pytest

from plugins.newsroom.page_files import parse_page
from plugins.newsroom.reading import ReadingRules


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("", "p.md: The file is empty. Begin with title between two lines ---."),
        ("A", "p.md:1:1: The file has no front matter. Begin with title between two lines ---."),
        (
            "---\nslug: p\ntitle:\n---\nText.",
            'p.md:3:1: The title is missing. Write "title: …" in the front matter.',
        ),
        (
            "---\ndate: 2024-06-18\n---\nText.",
            'p.md:1:1: The title is missing. Write "title: …" in the front matter.',
        ),
        (
            '---\ntitle: "  "\n---\nText.',
            'p.md:2:1: The title is missing. Write "title: …" in the front matter.',
        ),
        (
            "---\ntitle: []\nslug:\nlang:\nstatus:\ndate:\nsave_as:\n---\nText.",
            'p.md:2:1: The title is missing. Write "title: …" in the front matter.',
        ),
    ],
)
def test_a_page_begins_with_its_title(source, told):
    findings = parse_page(source.encode(), "p", ReadingRules()).findings
    assert [finding.at("p.md").describe("en") for finding in findings] == [told]


@pytest.mark.parametrize(
    ("source", "summary"),
    [
        ("summary: Wer wir sind.\n---\nWir schreiben.", "Wer wir sind."),
        ("summary: Wer *wir* sind.\n---\nWir schreiben.", "Wer wir sind."),
        (
            "---\n## Wir\n\nWir *schreiben* - [täglich](https://a.de).[^1]\n\n[^1]: Fast.",
            "Wir schreiben\xa0– täglich.",
        ),
        ("---\n- eins", ""),
    ],
)
def test_a_page_without_a_summary_is_described_by_its_first_paragraph(source, summary):
    page = parse_page(f"---\ntitle: T\n{source}".encode(), "p", ReadingRules())
    assert page.values["summary"] == summary


@pytest.mark.parametrize("title", ["Q&A", "Wenn x<y> z", "Leser*innen"])
def test_a_title_is_shown_as_typed(title):
    page = parse_page(f"---\ntitle: {title}\n---\nText.".encode(), "p", ReadingRules())
    assert (page.values["title"], page.findings) == (title, ())


def test_keys_of_pelican_are_passed_over():
    page = parse_page(b"---\ntitle: T\nauthors: A\n---\nText.", "p", ReadingRules())
    assert ("authors" in page.values, page.findings) == (False, ())


@pytest.mark.parametrize("seen", ["**Eil**", "<b>Eil</b>", "&amp;"])
def test_markup_in_a_title_is_told(seen):
    page = parse_page(f"---\ntitle: A {seen} B\n---\nText.".encode(), "p", ReadingRules())
    assert page.values["title"] == f"A {seen} B"
    assert [finding.at("p.md").describe("en") for finding in page.findings] == [
        f'p.md:2:8: Warning: "{seen}" stands on the page like this, as this text is neither '
        "Markdown nor HTML. Delete the signs and leave the words; for &…; type the character "
        "itself."
    ]

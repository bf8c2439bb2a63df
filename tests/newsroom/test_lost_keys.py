"""Keys below the front matter."""

from zoneinfo import ZoneInfo

import pytest

from plugins.manuscripts.frontmatter import parse_front_matter
from plugins.newsroom.desk_files import load_desk_files
from plugins.newsroom.lost_keys import find_lost_key
from plugins.newsroom.page_files import parse_page
from plugins.newsroom.reading import ReadingRules
from plugins.newsroom.schema import READERS, parse_fields

BERLIN = ZoneInfo("Europe/Berlin")
YAML = "---\ntitle: A\n---\n"
PLAIN = "Title: A\nSummary: B\n"


def told(content):
    lost = find_lost_key(parse_front_matter(content.encode()), READERS, BERLIN)
    return lost.at("x.md").describe("en").removeprefix("x.md:") if lost else ""


@pytest.mark.parametrize(
    "line",
    [
        *("Status : draft", "**Status:** draft", "- Status: draft", "„Status“: draft"),
        *("Status; draft", "status\u200b: draft", "\u2029Status: draft", "_Status_ = draft"),
    ],
)
def test_a_key_that_is_none_by_the_signs_around_it_is_told(line):
    place, _, said = told(f"{PLAIN}{line}\n\nText.").partition(": ")
    seen = line[line.lower().index("status") :] if line[0] in "-\u2029" else line
    assert (place.partition(":")[0], said) == (
        "3",
        f'"{seen}" stands below the front matter and counts as text. Write all keys in the front '
        'matter, as "status: …" without signs before it, or delete them.',
    )


@pytest.mark.parametrize(
    "line", ["geht weiter", "Quelle (alt): x", "# Kommentar", "%% Kommentar %%"]
)
def test_a_line_that_ends_a_header_above_other_keys_is_told(line):
    assert told(f"{PLAIN}{line}\nTags: c\n\nText.") == (
        f'3:1: The front matter ends with "{line}", and "Tags: c" below counts as text. Delete '
        "this line, indent it by four spaces if it belongs to the value above, or put it below "
        "all keys."
    )


@pytest.mark.parametrize("head", [YAML, f"{PLAIN}\n", f"{PLAIN}\xa0\n", f"{PLAIN}---\n"])
@pytest.mark.parametrize(
    ("text", "seen", "key"),
    [
        ("Status: draft", "Status: draft", "status"),
        ("Vom Tage\n**Embargo:** 3 Dec 2099 06:00", "**Embargo:** 3 Dec 2099 06:00", "embargo"),
        ("\n---\ntitle: B\nstatus: hidden\n---", "status: hidden", "status"),
        ("expires: 2024-06-18", "expires: 2024-06-18", "expires"),
        ("Tags: c\nSlug: d", "Tags: c", "tags"),
    ],
)
def test_what_would_hold_a_file_back_and_a_second_header_are_told(head, text, seen, key):
    assert told(f"{head}{text}\n\nText.").partition(": ")[2] == (
        f'"{seen}" stands below the front matter and counts as text. Write all keys in the front '
        f'matter, as "{key}: …" without signs before it, or delete them.'
    )


@pytest.mark.parametrize("head", [YAML, f"{PLAIN}\n", f"{PLAIN}---\n"])
@pytest.mark.parametrize(
    "text",
    [
        *("sources:\n  - {outlet: a}\n\nembargo: 2099-12-03", "tags:\n- b\n---"),
        *("image:\n  file: a.png\n---", "tags: [b, c]", "related: {pin: [a]}", "slug: b\n---"),
    ],
)
def test_a_key_that_can_be_nothing_else_is_told_alone(head, text):
    seen, _, _ = text.partition("\n")
    assert told(f"{head}{text}\n\nText.") == (
        f'4:1: "{seen}" stands below the front matter and counts as text. Write all keys in the '
        f'front matter, as "{seen.partition(":")[0]}: …" without signs before it, or delete them.'
    )


@pytest.mark.parametrize("head", [YAML, f"{PLAIN}\n", f"{PLAIN}---\n"])
@pytest.mark.parametrize(
    "text",
    [
        *("Update: die Bahn fährt", "Quelle: dpa", "Summary: they agreed", "Status: quo"),
        *("Embargo: 27 Staaten einig", "Status: published", "Topics: Ukraine, Gaza"),
        *("**Title:** Faust\n**Author:** Goethe", "Date: 5 July\nURL: b", "> Title: x\n> Tags: y"),
        *("\\Title: a\n\\Tags: b", "```\nstatus: draft\n```"),
        *("Text.\n\nStatus: draft", "Dossier „Wahl“: ein Anfang"),
        *(
            "Sources:\n- AP",
            "Quellen:\n- dpa",
            "Status: offen\n---",
            "notes:\n- tags: x",
            "sources: [AP](b) said so",
        ),
    ],
)
def test_a_first_paragraph_may_begin_with_a_word_and_a_colon(head, text):
    assert told(f"{head}{text}\n\nText.") == ""


def test_text_right_below_a_header_is_text():
    assert told(f"{PLAIN}Die Ampel (alt): ein Text.\nUnd mehr.\n\nTags: c") == ""


def test_a_lost_key_is_told_of_stories_pages_and_files_of_the_desk(tmp_path):
    content = f"{YAML}Status: draft\n".encode()
    (tmp_path / "dossiers").mkdir()
    (tmp_path / "dossiers" / "a.md").write_bytes(content)
    (file,) = load_desk_files(tmp_path, "dossiers", BERLIN, [])
    file.check_keys(["title", "status"])
    findings = [
        parse_fields(parse_front_matter(content), BERLIN)[1],
        parse_page(content, "a", ReadingRules()).findings,
        file.notebook.findings,
    ]
    lost = find_lost_key(parse_front_matter(content), READERS, BERLIN)
    assert [lost in found for found in findings] == [True, True, True]

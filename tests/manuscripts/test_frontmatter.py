"""Front matter: split, read, and every way in which it can be wrong."""

from contextlib import suppress

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown import Markdown

from plugins.manuscripts.frontmatter import parse_front_matter
from plugins.manuscripts.full_yaml import parse_full_yaml
from plugins.manuscripts.plain_yaml import parse_plain_yaml
from plugins.problems.findings import Unreadable


def complaints(content, lang="en"):
    """Return what is told of a file, without its name."""
    content = content.encode() if isinstance(content, str) else content
    with pytest.raises(Unreadable) as caught:
        parse_front_matter(content)
    return [f.at("x.md").describe(lang).removeprefix("x.md:") for f in caught.value.findings]


def test_yaml_front_matter_is_split_from_the_body():
    front = parse_front_matter(b"---\ntitle: A\ntags: [b, c]\n---\n\nText.\n")
    assert front.values == {"title": "A", "tags": ["b", "c"]}
    assert (front.body, front.body_line) == ("\nText.\n", 5)


def test_scalars_stay_what_was_typed():
    source = b"---\na: no\nb: 12:30\nc: 2024-06-18\nd: 1_000\ne: null\nf: ~\ng:\nh: 0x1F\n---\n"
    assert parse_front_matter(source).values == {
        "a": "no",
        "b": "12:30",
        "c": "2024-06-18",
        "d": "1_000",
        "e": "null",
        "f": "~",
        "g": "",
        "h": "0x1F",
    }


def test_keys_may_be_written_in_any_case():
    assert parse_front_matter(b"---\nTitle: A\n---\n").values == {"title": "A"}


def test_byte_order_mark_and_foreign_line_ends_make_no_difference():
    plain = parse_front_matter(b"---\ntitle: A\n---\nText\nMore\n")
    marked = parse_front_matter(b"\xef\xbb\xbf---\r\ntitle: A\r\n---\r\nText\r\nMore\r\n")
    assert (marked.values, marked.body) == (plain.values, plain.body)


def test_pelicans_plain_header_is_read_with_its_continuation_lines():
    front = parse_front_matter(b"Title: A: b\nTags: c,\n    d\n\nText\n")
    assert front.values == {"title": "A: b", "tags": "c,\nd"}
    assert (front.body, front.body_line) == ("Text\n", 5)


@pytest.mark.parametrize("border", ["---", "... ", "---\t"])
def test_a_border_below_a_plain_header_ends_it_and_is_no_text(border):
    front = parse_front_matter(f"title: A\nstatus: draft\n{border}\nText\n\n---\nMore".encode())
    assert front.values == {"title": "A", "status": "draft"}
    assert (front.body, front.body_line) == ("Text\n\n---\nMore", 4)


@pytest.mark.parametrize(
    ("lines", "last"),
    [
        *(("tags:\n  - b\nstatus: draft", 5), ("tags:\n- b\n\nstatus: draft", 6)),
        *(("tags:\n    - b", 4), ("image:\n  file: b\n  title: c", 5)),
        *(("tags: [b, c]", 3), ("related: {pin: [b]}", 3), ("lang:\u00a0de\ntags: [b]", 4)),
    ],
)
def test_yaml_whose_first_border_is_missing_is_told_by_its_lists_and_maps(lines, last):
    assert complaints(f"title: A\n{lines}\n---\nText\n") == [
        f"1:1: The front matter ends with --- in line {last} but does not begin with one. Put a "
        "line --- above it."
    ]


@pytest.mark.parametrize(
    ("header", "body"),
    [
        ("Title: A\n", "Zutaten:\n\n- b\n- c\n\n---\n\nText"),
        ("Title: A\n", "Zutaten:\n- b\n- c\n\n---\n\nText"),
        ("Title: A\nTags:\n", "- b\n- c\n\n---\n\nText"),
        ("Title: A\nTags:\n    b,\n    c\n", "Text\n\n---\n"),
        ("Title: [A] b\n", "Text\n\n---\n"),
        ("Title: A\n", "Text:\n---\n- b"),
    ],
)
def test_a_line_within_the_text_below_a_plain_header_is_no_border(header, body):
    assert parse_front_matter(f"{header}\n{body}".encode()).body == body


@pytest.mark.parametrize(
    "typed", ["Tags: Wald,\n\tTurm", "Tags:\tWald,\n  \t Turm", "Tags:\n\tWald,\n\tTurm"]
)
def test_a_tab_goes_on_with_a_plain_header_so_that_a_draft_below_stays_one(typed):
    front = parse_front_matter(f"Title: A\n{typed}\nStatus: draft\n\nText\n".encode())
    assert front.values == {"title": "A", "tags": "Wald,\nTurm", "status": "draft"}
    assert front.body == "Text\n"


@example(["d", "\n", "    ", "\n", "c:"])
@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["b: ", "c:", "d", ",", " ", "   ", "    ", "\t", "\n", "\n---\n", "\n... \n"]
        ),
        max_size=15,
    )
)
def test_a_plain_header_has_the_values_that_python_markdown_reads(parts):
    text = "a: " + "".join(parts)
    markdown = Markdown(extensions=["meta"])
    markdown.convert(text)
    told = {key: "\n".join(values).split() for key, values in markdown.Meta.items()}
    try:
        front = parse_front_matter(text.encode())
    except Unreadable:
        return  # a key that stands there twice
    assert {key: value.split() for key, value in front.values.items()} == told


def test_places_are_those_of_keys_and_values():
    front = parse_front_matter(b"---\ntitle: A\nsources:\n  - {outlet: b, url: c}\n---\n")
    assert front.locate(("title",)) == (2, 8)
    assert front.locate(("title",), key=True) == (2, 1)
    assert front.locate(("sources", 0, "url")) == (4, 22)
    assert front.locate(("sources", 0, "date")) == (4, 5)
    assert front.locate(("date",)) == (0, 0)


def test_places_in_a_plain_header():
    front = parse_front_matter(b"Title: A\nDate: b\n\n")
    assert front.locate(("date",)) == (2, 7)
    assert front.locate(("date",), key=True) == (2, 1)
    assert front.locate(("tags",)) == (0, 0)


UNSEEN = (
    "The invisible control character 0x{} stands here. Delete it, or type what belongs there, such "
    "as a space between two words."
)
BAD = {
    "": "The file is empty. Begin with title, date, category between two lines ---.",
    "Text.": "1:1: The file has no front matter. Begin with title, date, category between two "
    "lines ---.",
    "---\ntitle: A\n": "1:1: The front matter that begins here is never closed. Put a line --- "
    "between front matter and text.",
    "---\n- a\n---\n": "2:1: The front matter is a list. Write lines like "
    '"title: …" without a - before them.',
    "---\njust text\n---\n": '2:1: The front matter is mere text. Write lines like "title: …".',
    "---\ntitle: A\ntitle: B\n---\n": '3:1: "title" stands in line 2 already. Delete one of the '
    "two.",
    "---\nsources: [{outlet: a, outlet: b}]\n---\n": '2:23: "outlet" stands in line 2 already. '
    "Delete one of the two.",
    "---\ntitle:\tA\n---\n": "2:7: There is a tab here. Use spaces.",
    "---\nimage:\n\tfile: A\n---\n": "3:1: There is a tab here. Use spaces.",
    "---\ntitle: A: B\n---\n": '2:9: There is a second colon in "title: A: B". Put the value in '
    'quotation marks "…".',
    '---\ntitle: A: "B"\n---\n': '2:9: There is a second colon in "title: A: "B"". Put the value '
    "in quotation marks '…'.",
    "---\nsources:\n  - {outlet: a, title: B: c}\n---\n": '3:25: There is a second colon in '
    '"- {outlet: a, title: B: c}". Put the value in quotation marks "…".',
    "---\nsources:\n  - {outlet: a,\n     title: B: c}\n---\n": '4:14: There is a second colon '
    'in "title: B: c}". Put the value in quotation marks "…".',
    '---\ntitle: @A "B"\n---\n': '2:8: "@A "B"" begins with a character that may not stand here. '
    "Put the value in quotation marks '…'.",
    '---\ntitle: A "B" #1\n---\n': '2:14: "#1" counts as a comment here and would be dropped. Put '
    "the value in quotation marks '…' or the comment on a line of its own.",
    "---\ntitle\ndate: A\n---\n": '2:1: A colon is missing in "title". Write "title: …". If it '
    'belongs to the value before it, put that in quotation marks "…".',
    "---\ntags:\n- a\n-b\ndate: c\n---\n": '4:1: "-b" begins no entry of the list: the space '
    'behind the hyphen is missing. Write "- b", all entries in the same column.',
    "---\ntitle: A\n%% b %%\n---\n": '3:1: "%% b %%" is no key. Delete the line; a comment begins '
    "with # and a space.",
    "---\ntitle: A\n%TAG b\n---\n": '3:1: "%TAG b" is no key. Delete the line; a comment begins '
    "with # and a space.",
    '---\ntitle: "A\n---\n': "2:8: The quotation mark that begins here is not closed. Close it or "
    "use “ and ”, or ’ for an apostrophe.",
    "---\ntags: [a, [b],\n---\n": "2:7: The bracket that begins here is not closed properly. "
    "Close it with ] or } and separate the values with commas.",
    "---\ntags: [a, b\ndate: c\n---\n": "2:7: The bracket that begins here is not closed properly. "
    "Close it with ] or } and separate the values with commas.",
    "---\nm: [{a: https://b.de/?c[d]=1}]\n---\n": "2:24: A bracket stands within a value here. "
    'Put the value in quotation marks "…".',
    "---\nm: [{a: b}\n  {a: b}]\n---\n": "2:4: The bracket that begins here is not closed "
    "properly. Close it with ] or } and separate the values with commas.",
    "---\nm:\n  - {a: b\n  - {a: b}\n---\n": "3:5: The bracket that begins here is not closed "
    "properly. Close it with ] or } and separate the values with commas.",
    "---\ntags: [a,, b]\n---\n": "2:10: There is no value before this comma. Delete it.",
    "---\nm: {a: b, , c: d}\n---\n": "2:11: There is no value before this comma. Delete it.",
    "---\ntitle: ,A\n---\n": '2:8: ",A" begins with a character that may not stand here. Put the '
    'value in quotation marks "…".',
    "---\ntitle: @A\n---\n": '2:8: "@A" begins with a character that may not stand here. Put the '
    'value in quotation marks "…".',
    "---\ntitle: *A* b\n---\n": '2:8: "*A* b" begins with a character that may not stand here. Put '
    'the value in quotation marks "…".',
    "---\ntitle: > A\n---\n": '2:8: "> A" begins with a character that may not stand here. Put '
    'the value in quotation marks "…".',
    "---\ntitle: [A] b\n---\n": '2:8: "[A] b" begins with a character that may not stand here. Put '
    'the value in quotation marks "…".',
    "---\ntags:\n  - *A b\n---\n": '3:5: "*A b" begins with a character that may not stand here. '
    'Put the value in quotation marks "…".',
    "---\ntitle: - A\n---\n": '2:8: "- A" begins with a character that may not stand here. Put '
    'the value in quotation marks "…".',
    "---\ntitle: A\n- b\n---\n": '3:1: "- b" does not fit the lines above. Check indentation and '
    "quotation marks.",
    '---\ntitle: "\\q"\n---\n': "2:9: An unknown character follows the \\. Write \\\\ or use "
    "single quotation marks '…'.",
    '---\ntitle: "C:\\Users"\n---\n': "2:13: An unknown character follows the \\. Write \\\\ or "
    "use single quotation marks '…'.",
    '---\ntitle: "A\\b"\n---\n': "2:8: The \\ makes a character the invisible control "
    "character 0x08 here. Write \\\\ or use single quotation marks '…'.",
    "---\ntitle: A\n  date: B\n---\n": '3:3: "date: B" does not fit the lines above. Check '
    "indentation and quotation marks.",
    "---\ntitle:A\ndate: B\n---\n": '2:1: "title:A" lacks ": " between key and value. If it '
    'belongs to the value before it, put that in quotation marks "…".',
    "---\ntitle: A\ndate:B\n---\n": '3:1: "date:B" lacks ": " between key and value. If it '
    'belongs to the value before it, put that in quotation marks "…".',
    "---\ntitle: A\nsee http://b.de\ndate: C\n---\n": '3:1: "see http://b.de" lacks ": " between '
    'key and value. If it belongs to the value before it, put that in quotation marks "…".',
    "---\ntags:\n- a\n- b: c: d\n---\n": '4:7: There is a second colon in "- b: c: d". Put the '
    'value in quotation marks "…".',
    "\n\n---\ntitle: A\n---\n": "1:1: There are empty lines above the front matter. Delete them.",
    "----\ntitle: A\n----\n": '1:1: "----" is no border of front matter. Write three plain hyphens '
    "at the start of the line: ---.",
    "\n–-\ntitle: A\n---\n": '2:1: "–-" is no border of front matter. Write three plain hyphens '
    "at the start of the line: ---.",
    "---\ntitle: A\n—\nText": '3:1: "—" is no border of front matter. Write three plain hyphens '
    "at the start of the line: ---.",
    "---\ntitle: A\n ---\nText": '3:2: "---" is no border of front matter. Write three plain '
    "hyphens at the start of the line: ---.",
    " ---\ntitle: A\n---\n": '1:2: "---" is no border of front matter. Write three plain hyphens '
    "at the start of the line: ---.",
    "---\ntitle: A\n\nText\n\n-- \nB": "1:1: The front matter that begins here is never closed. "
    "Put a line --- between front matter and text.",
    "---\ntitle: 'A' B\n---\n": "2:10: The value ends with the ' before \"B\". Use “ and ” or put "
    'the whole value in "…".',
    "---\ntitle: 'A, b', says C\n---\n": "2:13: The value ends with the ' before \", says C\". Use "
    '“ and ” or put the whole value in "…".',
    '---\ntitle: "A",\ndate: B\n---\n': '2:11: "title: "A"," does not fit the lines above. Check '
    "indentation and quotation marks.",
    '---\ntitle: "A" und "B"\n---\n': '2:10: The value ends with the " before "und "B"". Use “ and '
    "” or put the whole value in '…'.",
    '---\nsources:\n  - {title: "A" B, lang: de}\n---\n': '3:15: The value ends with the " before '
    "\"B\". Use “ and ” or put the whole value in '…'.",
    '---\nm: {a: "A" b: c}\n---\n': "2:4: The bracket that begins here is not closed properly. "
    "Close it with ] or } and separate the values with commas.",
    '---\na: "A\nb: "B"\n---\n': '3:5: "b: "B"" does not fit the lines above. Check indentation '
    "and quotation marks.",
    "---\na: &x 1\nb: *x\n---\n": "2:4: References with & or * don't exist here. Write the value "
    'out or put it in quotation marks "…".',
    "---\na: !!binary b\n---\n": "2:4: Types such as tag:yaml.org,2002:binary don't exist here. "
    'Delete it or put the value in quotation marks "…".',
    "---\na: [[[[[[[1]]]]]]]\n---\n": "2:10: The front matter is nested too deeply here. Make it "
    "simpler.",
    "---\nsources:\n  - {title: A, der Große}\n---\n": '3:16: "der Große" lacks ": " between key '
    'and value. If it belongs to the value before it, put that in quotation marks "…".',
    "---\nsources:\n  - {outlet:a, title: b}\n---\n": '3:6: "outlet:a" lacks ": " between key '
    'and value. If it belongs to the value before it, put that in quotation marks "…".',
    "---\nm: {title: A:, lang: b}\n---\n": '2:13: There is a second colon in "m: {title: A:, lang: '
    'b}". Put the value in quotation marks "…".',
    "---\n? [a]\n: b\n---\n": '2:3: There is no simple word before the colon here. Write '
    '"title: …".',
    "Title: A\nTitle: B\n\n": '2:1: "title" stands in line 1 already. Delete one of the two.',
    "---\nti\x07tle: A\n---\n": f"2:3: {UNSEEN.format('07')}",
    "---\ntitle: A\x80\n---\n": f"2:9: {UNSEEN.format('80')}",
    "---\nstatus: \u200bdraft\n---\n": f"2:9: {UNSEEN.format('200B')}",
    "---\nstatus\u200b: draft\n---\n": f"2:7: {UNSEEN.format('200B')}",
    "Title: A\nStatus: draft\u200b\n\n": f"2:14: {UNSEEN.format('200B')}",
    "---\nm: {a:\xa0b, c: d}\n---\n": "2:7: The special space U+00A0 stands here. Replace it with "
    "a plain one.",
    "---\ntitle: A\u2028b\ndate: c\n---\n": f"2:9: {UNSEEN.format('2028')}",
}  # fmt: skip


@pytest.mark.parametrize("sign", ["\x80", "\x9f", "\ufffe", "\uffff"])
def test_what_no_page_and_no_feed_can_hold_is_told_in_texts_as_well(sign):
    told = UNSEEN.format(f"{ord(sign):02X}")
    assert complaints(f"---\ntitle: A\n---\nSo\nwar{sign} es\n") == [f"5:4: {told}"]


@pytest.mark.parametrize("space", ["\xa0", "\u202f", "\u3000"])
def test_a_special_space_around_a_value_is_as_good_as_a_plain_one(space):
    special = (
        "---\ntitle:_'A:\xa0b'\nstatus_:_draft_\ntags:_\n_-_c\n -_d\n_\nm: {a: b,_c: d}\n"
        "n: [e,_f]\n---_\nText"
    )
    front = parse_front_matter(special.replace("_", space).encode())
    assert (front.values, front.body) == (
        {
            "title": "A:\xa0b",
            "status": "draft",
            "tags": ["c", "d"],
            "m": {"a": "b", "c": "d"},
            "n": ["e", f"{space}f"],
        },
        "Text",
    )


def test_a_special_space_before_a_key_of_a_plain_header_is_as_good_as_a_plain_one():
    front = parse_front_matter("Title:\xa0A\n\xa0Status:\u202fdraft\n\nB".encode())
    assert (front.values, front.body) == ({"title": "A", "status": "draft"}, "B")


def test_spaces_within_a_value_stay_what_they_are():
    source = "---\ntitle: A:\xa0b\nkicker: c/\u200bd\n---\n"
    assert parse_front_matter(source.encode()).values == {"title": "A:\xa0b", "kicker": "c/\u200bd"}


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ("---\ntitle: A\n---\nB\n\n<<<<<<< HEAD\nC\n=======\nD\n>>>>>>> anna\n", "6:1"),
        ("---\ntitle: A\n---\nB\n\n>>>>>>> anna\n", "6:1"),
        ("---\ntitle: A\n---\nB\n\n||||||| 1234abc\n", "6:1"),
        ("---\n<<<<<<<\ntitle: A\n=======\ntitle: B\n>>>>>>>\n---\n", "2:1"),
        ("<<<<<<< HEAD\n---\ntitle: A\n---\n=======\n>>>>>>> anna\n", "1:1"),
        ("Title: A\r\n<<<<<<< HEAD\r\nDate: b\r\n=======\r\n>>>>>>> anna\r\n\r\nC", "2:1"),
    ],
)
def test_a_conflict_that_git_left_is_told_wherever_it_stands(content, place):
    assert complaints(content) == [
        f"{place}: An unresolved conflict of git stands here. Keep only one of the versions and "
        "delete the lines that begin with <<<<<<<, |||||||, ======= or >>>>>>>."
    ]


@pytest.mark.parametrize(
    "body",
    [
        "```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> anna\n```\n",
        ">>> Zitat\n\n>>>>>>>> Zitat\n",
        "a\n\nDas Zeichen <<<<<<< beginnt\n",
        "|a|\n|-|\n||||||| b |\n",
    ],
)
def test_what_only_looks_like_a_conflict_is_none(body):
    assert parse_front_matter(f"---\ntitle: A\n---\n{body}".encode()).body == body


def test_a_key_with_an_umlaut_ends_no_plain_header():
    front = parse_front_matter("Title: A\nGröße: b\nStatus: draft\n\nC".encode())
    assert front.values == {"title": "A", "größe": "b", "status": "draft"}


LOST = {
    "title: Die #MeToo Bewegung": ("2:12", "#MeToo Bewegung"),
    "kicker: #MeToo": ("2:9", "#MeToo"),
    "summary: Ein Platz # wofür": ("2:20", "# wofür"),
    "summary: Zwei\n  Zeilen #1\n  und drei": ("3:10", "#1"),
    "tags: Sport, #1": ("2:14", "#1"),
    "tags:\n  - Sport\n  - #1": ("4:5", "#1"),
    "tags: [Sport, #1]": ("2:15", "#1]"),
    "sources:\n  - title: Die #MeToo": ("3:16", "#MeToo"),
    "sources:\n  - {title: Die #MeToo}": ("3:17", "#MeToo}"),
    "sources:\n  - {url: https://a.de/#b,\n     title: Die #MeToo\n    }": ("4:17", "#MeToo"),
    "sources:\n  - {title: Die #MeToo}\n  - {title: Mehr}": ("3:17", "#MeToo}"),
}


@pytest.mark.parametrize("lines", LOST)
def test_text_that_yaml_takes_for_a_comment_is_told(lines):
    place, seen = LOST[lines]
    assert complaints(f"---\n{lines}\n---\n") == [
        f'{place}: "{seen}" counts as a comment here and would be dropped. Put the value in '
        'quotation marks "…" or the comment on a line of its own.'
    ]


def test_comments_that_can_be_nothing_else_are_comments():
    source = (
        "---\n# Kopf\ntitle: 'Die #1'  # Rang\nkicker: C#\n  # Stand\nstatus: draft  # noch\n"
        "tags: [a, b]  # mehr\nsources:  # unsere\n  - {outlet: c}  # eine\nsummary: |-  # so\n"
        "  Der #2\n---\n"
    )
    assert parse_front_matter(source.encode()).values == {
        "title": "Die #1",
        "kicker": "C#",
        "status": "draft",
        "tags": ["a", "b"],
        "sources": [{"outlet": "c"}],
        "summary": "Der #2",
    }


@pytest.mark.parametrize(
    ("entries", "place", "seen"),
    [
        *(("- b\n - c", "4:2", "- c"), ("  - b\n    * c\n  - d", "4:5", "* c")),
        *(("  -b\n  -c", "3:3", "-b"), ("  • b\n  • c", "3:3", "• b"), ("  – b", "3:3", "– b")),
        *(("– b\n– c", "3:1", "– b"), ("  * b\n  * c", "3:3", "* b"), ("- b\n-c", "4:1", "-c")),
        *(("  - b\n  – c", "4:3", "– c"), ("  - b\n — c", "4:2", "— c")),
    ],
)
def test_an_entry_that_the_one_above_or_the_key_would_swallow_is_told(entries, place, seen):
    told = complaints(f"---\ntags:\n{entries}\ndate: e\n---\n")
    assert told == [f'{place}: "{seen}" begins no entry of the list{why(seen)}']


def why(seen):
    if seen.startswith("- "):
        return ". Begin each with a hyphen and a space, all in the same column."
    fault = (
        "the space behind the hyphen is missing" if seen[0] == "-" else f'"{seen[0]}" is no hyphen'
    )
    return f': {fault}. Write "- {seen[1:].lstrip()}", all entries in the same column.'


@pytest.mark.parametrize(
    ("key", "entries", "told"),
    [
        ("sources", "  -outlet: a", ["3:3 -outlet: a"]),
        ("Sources", "-outlet: a", ["3:1 -outlet: a"]),
        ("sources", "  -{outlet: a}\n  -{outlet: b}", ["3:3 -{outlet: a}", "4:3 -{outlet: b}"]),
        ("sources", "  • outlet: a\n  • outlet: b", ["3:3 • outlet: a", "4:3 • outlet: b"]),
        ("sources", "  −outlet: a\n  title: b", ["3:3 −outlet: a"]),
        ("sources", "  – outlet: a\n    title: b", ["3:3 – outlet: a"]),
        ("sources", "  -outlet: a\n  - outlet: b", ["3:3 -outlet: a"]),
        ("sources", "  - outlet: a\n    title: b\n  -outlet: b", ["5:3 -outlet: b"]),
        ("updates", "  * date: 2024-06-18\n    text: b", ["3:3 * date: 2024-06-18"]),
        ("related", "  pin:\n    ‣ a: b", ["4:5 ‣ a: b"]),
    ],
)
def test_an_entry_with_keys_that_begins_wrongly_is_told_and_not_taken_for_a_key(key, entries, told):
    places = [line.split(" ", 1) for line in told]
    assert complaints(f"---\n{key}:\n{entries}\nlang: de\n---\n") == [
        f'{place}: "{seen}" begins no entry of the list{why(seen)}' for place, seen in places
    ]


def test_a_key_with_a_hyphen_before_it_that_stands_below_no_list_is_told_otherwise():
    source = "---\ntags:\n  - b\nimage:\n  alt: c\n-outlet: d\n---\n"
    assert list(parse_front_matter(source.encode()).values) == ["tags", "image", "-outlet"]


def test_entries_may_run_on_hold_dashes_and_be_empty_and_texts_may_begin_with_one():
    source = (
        "---\ntags:\n  - b – c\n    d\n  -\n  - -\n  - 'f\n    – g'\nsummary: e\n  – f\n"
        "kicker:\n  – g\n---\n"
    )
    assert parse_front_matter(source.encode()).values == {
        "tags": ["b – c d", "", [""], "f – g"],
        "summary": "e – f",
        "kicker": "– g",
    }


@pytest.mark.parametrize("source", BAD, ids=range(len(BAD)))
def test_what_is_wrong_is_told_with_place_and_remedy(source):
    assert [c.strip() for c in complaints(source)] == [BAD[source]]


def test_what_is_wrong_in_the_body_is_told_though_the_front_matter_can_not_be_read():
    assert complaints("---\ntitle: A: B\n---\nC [d]()\n\n<hr onclick=x>\n") == [
        '2:9: There is a second colon in "title: A: B". Put the value in quotation marks "…".',
        '6:5: "onclick" may not stand at <hr>. Delete it.',
        "4:5: A link or image has no target. Write it in the parentheses.",
    ]


def test_bytes_that_are_no_utf8_are_told_with_their_place():
    assert complaints(b"---\ntitle: Stra\xdfe\n---\n", "de") == [
        "2:12: Das Byte 0xDF ist kein UTF-8. Speichern Sie die Datei als UTF-8."
    ]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_file_in_utf16_is_told_to_be_one(encoding):
    content = "---\ntitle: Größe\n---\n".encode(encoding)
    assert complaints(content, "de") == [
        " Die Datei ist in UTF-16 gespeichert. Speichern Sie sie als UTF-8."
    ]


def test_a_file_of_five_megabytes_is_refused():
    assert complaints(b"x" * 5_000_000) == [
        " The file has 5.0 MB; it may have no more than 1 MB. Is it really text?"
    ]


def test_a_character_that_turns_the_direction_of_text_is_refused():
    assert complaints("---\ntitle: Ä\u202etxt\n---\n") == [
        "2:9: The invisible character U+202E stands here, which turns the direction of text. "
        "Delete it."
    ]


@pytest.mark.parametrize(
    "content",
    ["---\n" + "tag: a\n" * 10_000 + "---\n", "".join(f"K{n}: a\n" for n in range(9000)) + "\nT\n"],
)
def test_front_matter_longer_than_a_long_story_is_refused(content):
    assert complaints(content) == [
        "1:1: The front matter has more than 50,000 characters. Shorten it."
    ]


def test_deep_nesting_ends_in_a_message_not_in_a_crash():
    assert complaints("---\na: " + "[" * 10_000 + "\n---\n") == [
        "2:1003: The front matter is nested too deeply here. Make it simpler."
    ]
    assert complaints("---\na: " + "[" * 900 + "]" * 900 + "\n---\n") == [
        "2:10: The front matter is nested too deeply here. Make it simpler."
    ]


WORDS = st.sampled_from(
    [
        "a", "Wort", "„Zitat“", "b-c", "1.5", "-", "#", " #", ": ", ":", ", ", ",", '"', "'", "[",
        "]", "{", "}", "https://x.de/?a=1#b", "?", "? ", "&", "*", "!", "|", ">", "%", "@", "`",
        "\\", "no", "~", "\xa0", "\u2028", "é", "...", "---", " ", "12:30", "=", "<<", "(", "…",
    ]
)  # fmt: skip
VALUES = st.lists(WORDS, min_size=1, max_size=5).map("".join)
PAIRS = st.lists(st.tuples(st.sampled_from(["a", "b", "url"]), VALUES), max_size=3).map(
    lambda pairs: ", ".join(f"{k}: {v}" for k, v in pairs)
)
LINES = st.one_of(
    st.tuples(st.sampled_from(["a", "b", "c", "d_e"]), VALUES).map(lambda p: f"{p[0]}: {p[1]}"),
    st.lists(VALUES, max_size=3).map(lambda v: f"tags: [{', '.join(v)}]"),
    PAIRS.map(lambda p: f"m: {{{p}}}"),
    PAIRS.map(lambda p: f"  - {{{p}}}"),
    VALUES.map(lambda v: f"- {v}"),
    VALUES.map(lambda v: f"  - {v}"),
    VALUES.map(lambda v: f"  x: {v}"),
    VALUES.map(lambda v: f"    y: {v}"),
    VALUES.map(lambda v: f"title: {v}"),
    st.sampled_from(["list:", "map:", "# comment", "", "  # comment", "list: ", "x"]),
)


def full(source):
    try:
        return parse_full_yaml(source, 1)
    except Unreadable as unreadable:
        return [finding.message.en for finding in unreadable.findings]


@settings(max_examples=400, deadline=None)
@given(st.lists(LINES, max_size=6).map(lambda lines: "\n".join(lines) + "\n"))
def test_the_fast_reader_agrees_with_yaml_or_leaves_it_the_text(source):
    fast = parse_plain_yaml(source)
    if fast is not None:
        assert fast == full(source)


@pytest.mark.parametrize("line", ["{}: v", "m: {{{}: v}}", "m: {{{}: 'v'}}", "m:\n  {}: v"])
def test_a_key_too_long_for_yaml_is_left_to_it(line):
    assert parse_plain_yaml(line.format("k" * 1100) + "\n") is None


@given(st.binary(max_size=60))
def test_no_bytes_make_the_reader_fall(content):
    with suppress(Unreadable):
        parse_front_matter(content)

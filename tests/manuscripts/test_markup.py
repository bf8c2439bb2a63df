"""Bodies: Markdown to HTML that is safe, with anchors and links."""

import re
from html.parser import HTMLParser
from itertools import pairwise, product
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from plugins.manuscripts.frontmatter import parse_front_matter
from plugins.manuscripts.markup import compose_body, render_markdown
from plugins.manuscripts.plain_markdown import render_plain_markdown
from plugins.manuscripts.sanitising import ATTRIBUTES, TAGS

CONTENT = Path(__file__).parents[2] / "content"


def body(source):
    return compose_body(source, 1, "slug", "de")


def told(source, lang="en"):
    findings = compose_body(source, 10, "slug", "de").findings
    return [finding.at("x.md").describe(lang) for finding in findings]


def test_headings_are_anchors_written_with_letters_that_links_can_have():
    made = body("## Größe & Maß\n\nText.\n\n### Größe & Maß")
    assert made.html == (
        '<h2 id="groesse-mass">Größe &amp; Maß</h2>\n<p>Text.</p>\n'
        '<h3 id="groesse-mass-2">Größe &amp; Maß</h3>'
    )
    assert made.anchors == ("groesse-mass", "groesse-mass-2")


def test_a_first_level_heading_moves_all_down_since_the_title_has_that_level():
    assert body("# A\n\n## B").html == '<h2 id="a">A</h2>\n<h3 id="b">B</h3>'


def test_headings_of_a_lower_level_move_up_until_the_highest_has_the_second():
    assert body("### A\n\n#### B").html == '<h2 id="a">A</h2>\n<h3 id="b">B</h3>'


def test_headings_that_skip_a_level_are_told_of_with_their_place():
    assert told("# A\n\nText.\n\n#### *B* & C ####\n\n##### D\n\n## E", "de") == [
        "x.md:14:1: Warnung: Über der Überschrift „*B* & C“ fehlt eine Ebene. Schreiben Sie ## "
        "statt #### davor.",
        "x.md:16:1: Warnung: Über der Überschrift „D“ fehlt eine Ebene. Schreiben Sie ### statt "
        "##### davor.",
    ]


@pytest.mark.parametrize("levels", list(product(range(1, 6), repeat=3)))
def test_who_does_what_is_told_of_skipped_levels_has_none(levels):
    marks = ["#" * level for level in levels]
    made = body("\n\n".join(f"{mark} A" for mark in marks))
    shown = [1, *map(int, re.findall("<h([1-6])", made.html))]
    skips = any(below > above + 1 for above, below in pairwise(shown))
    assert bool(made.findings) == skips
    for finding in made.findings:
        assert marks[finding.line // 2] == finding.values["typed"]
        marks[finding.line // 2] = finding.values["right"]
    assert body("\n\n".join(f"{mark} A" for mark in marks)).findings == []


def test_levels_of_headings_that_were_typed_otherwise_are_not_told_of():
    assert told("## A\n\n```\n# B\n```\n\n#### C") == []
    assert told("## A\n\n<h4>B</h4>") == []
    assert told("## A\n\n<h4>B</h4>\n\n```\n#### C\n```") == []
    assert told("A\n---\n\n#### B\n\n```\n# C\n```") == []


def test_a_hashtag_at_the_start_of_a_line_is_told_of_without_the_levels_it_breaks():
    assert told("## A\n\n#Klima ist da\n\n#### C") == [
        'x.md:12:1: Warning: "#Klima" at the start of a line makes a heading of it. Write \\#Klima '
        "if a hashtag is meant, else a space after the #."
    ]


def test_a_heading_never_takes_an_id_of_the_page():
    assert body("## Sources").anchors == ("sources-2",)
    assert body("## Source A").anchors == ("source-a-2",)
    assert body("## Cite A 1\n\n## Cite A 1").anchors == ("cite-a-1-2", "cite-a-1-3")


def test_links_within_the_site_are_listed_and_kept_as_placeholders():
    source = (
        "[a]({filename}b.md#c) [d](#e) ![f]({static}/g.jpg) [h](https://i.de/) [j](|filename|k.md)"
    )
    made = body(f"{source}\n\n## E")
    assert made.links == ("{filename}b.md#c", "#e", "{static}/g.jpg", "|filename|k.md")
    assert '<a href="{filename}b.md#c">a</a>' in made.html
    assert '<a rel="external" href="https://i.de/">h</a>' in made.html


def test_tables_scroll_and_their_headers_say_what_they_head():
    assert body("| A | B |\n|---|--:|\n| 1 | 2 |").html == (
        '<div class="lb-table" role="region" aria-label="Tabelle" tabindex="0"><table>\n<thead>\n'
        '<tr>\n<th scope="col">A</th>\n<th scope="col" class="lb-right">B</th>\n</tr>\n</thead>\n'
        '<tbody>\n<tr>\n<td>1</td>\n<td class="lb-right">2</td>\n</tr>\n</tbody>\n</table></div>'
    )


def test_several_tables_are_told_apart_by_their_number():
    html = body("| A |\n|---|\n| 1 |\n\nText.\n\n| B |\n|---|\n| 2 |").html
    assert re.findall('aria-label="([^"]*)"', html) == ["Tabelle 1", "Tabelle 2"]


def test_footnotes_and_the_ways_to_them_and_back_say_what_they_are():
    source = "Text.[^1]\n\n[^1]: Note."
    told = [compose_body(source, 1, "slug", lang).html for lang in ("de", "en")]
    names = r'(<\w+)[^>]*?((?: role="[^"]*")? aria-label="[^"]*")'
    assert [["".join(found) for found in re.findall(names, html)] for html in told] == [
        [
            '<a aria-label="Fußnote 1"',
            '<div role="doc-endnotes" aria-label="Fußnoten"',
            '<a aria-label="Zurück zu 1"',
        ],
        [
            '<a aria-label="Footnote 1"',
            '<div role="doc-endnotes" aria-label="Footnotes"',
            '<a aria-label="Back to 1"',
        ],
    ]


def test_lists_nested_beyond_all_sense_are_refused_and_harm_no_other_text():
    assert told("- " * 2000 + "a") == [
        "x.md:10: Too many lists or quotes lie within each other in the text. Indent them less "
        "deeply."
    ]
    assert body("- a\n- b").html == "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"


@pytest.mark.parametrize(
    "source",
    [
        "[" * 4000,
        "[a](" * 2000,
        ("[" + "x " * 500) * 400,
        "# A\n" * 5001,
        "A\n=\n" * 5001,
        "```a\nb\n" * 1700,
        "<a " * 2000,
        '[a](b "x) ' * 2000,
        "\\*" * 5001,
    ],
)
def test_more_signs_than_anybody_types_are_refused(source):
    assert told(source) == [
        "x.md:10: The text has too many signs such as [, <, ` and #: more than 5,000 in all, "
        "or hundreds of [ without ] or < without > in one long paragraph. Close the brackets, or "
        "make several texts of it."
    ]


def test_many_links_and_brackets_in_code_are_no_such_signs():
    links = "[a](https://example.org/ 'A') [1] Text\n" * 2000
    assert body(links).html.count("<a ") == 2000
    assert told("#### A\n\n" * 1500 + "p < 0,05 " * 2000) == []
    assert body("Text:\n\n    " + "[" * 4000).html == (
        f"<p>Text:</p>\n<pre><code>{'[' * 4000}\n</code></pre>"
    )


def test_attributes_without_a_value_are_told_as_others_are():
    assert told("*a*{x}") == ['x.md:10:5: "x" may not stand at <em>. Delete it.']


@pytest.mark.parametrize(
    "source", [f"*[A]: {'x' * 9000}\n\n" + "A " * 900, f"[a]: /{'x' * 20000}\n\n" + "[a] " * 490]
)
def test_what_is_defined_once_makes_no_text_a_thousand_times_longer(source):
    assert told(source) == [
        "x.md:10: What is defined once (an abbreviation, an address) makes the text many times "
        "longer than it was typed. Shorten it."
    ]
    assert body("**a**").html == "<p><strong>a</strong></p>"


def test_of_what_may_not_stand_in_a_story_a_hundred_are_told():
    assert len(told("<svg> " * 500)) == 100


def test_headings_that_say_the_same_have_names_in_a_row():
    assert body("## A\n\n## A 2\n\n## A\n\n## A\n\n## A 2").anchors == (
        "a",
        "a-2",
        "a-3",
        "a-4",
        "a-2-2",
    )


STARS = {
    "Kolleg*innen, jede*r Leser*in": "Kolleg*innen, jede*r Leser*in",
    "5*3*2": "5*3*2",
    "*Leser*innen* und **Bürger*innen**": (
        "<em>Leser*innen</em> und <strong>Bürger*innen</strong>"
    ),
    "[Leser*innen](#a) und `a*in`, *gern*": (
        '<a href="#a">Leser*innen</a> und <code>a*in</code>, <em>gern</em>'
    ),
    "Un*glaub*lich": "Un<em>glaub</em>lich",
}


@pytest.mark.parametrize("source", STARS)
def test_an_asterisk_within_a_word_is_part_of_it(source):
    assert body(source).html == f"<p>{STARS[source]}</p>"


def test_footnotes_have_ids_of_their_story():
    html = body("Text.[^1]\n\n[^1]: Note.").html
    assert re.findall(r'(?:id|href)="([^"]*)"', html) == [
        "fnref-slug-1",
        "#fn-slug-1",
        "fn-slug-1",
        "#fnref-slug-1",
    ]


def test_one_story_leaves_nothing_for_the_next():
    body("*[EU]: Union\n\n[a]: https://b.de\n\nEU[^1]\n\n[^1]: Note.")
    assert body("EU [a][a] \\*").html == "<p>EU [a][a] *</p>"


def test_fenced_code_is_kept_as_it_was_typed():
    source = (
        '```python\nprint("a - b") # <b>\n\n[x](#y) & [^2]\n```\n\n~~~\n*a* -- "b"\n~~~\n\nText.'
    )
    made = body(source)
    assert made.html == (
        '<pre><code class="language-python">print("a - b") # &lt;b&gt;\n\n[x](#y) &amp; [^2]\n'
        '</code></pre>\n<pre><code>*a* -- "b"\n</code></pre>\n<p>Text.</p>'
    )
    assert made.findings == []


IN_LISTS = {
    "- a\n\n    ```python\n    b\n\n      <c>\n    ```\n\n- d": (
        '<ul>\n<li>\n<p>a</p>\n<pre><code class="language-python">b\n\n  &lt;c&gt;\n</code></pre>\n'
        "</li>\n<li>\n<p>d</p>\n</li>\n</ul>"
    ),
    "1. a\n   ~~~\n   - b\n   #c\n   ~~~\n2. d": (
        "<ol>\n<li>\n<p>a</p>\n<pre><code>- b\n#c\n</code></pre>\n</li>\n<li>\n<p>d</p>\n</li>\n"
        "</ol>"
    ),
    "- a\n    - b\n        ```\n        c\n        ```": (
        "<ul>\n<li>a<ul>\n<li>\n<p>b</p>\n<pre><code>c\n</code></pre>\n</li>\n</ul>\n</li>\n</ul>"
    ),
    "- a\n\n        ```\n        b\n        ```": (
        "<ul>\n<li>a<pre><code>```\nb\n```\n</code></pre>\n</li>\n</ul>"
    ),
}


@pytest.mark.parametrize("source", IN_LISTS)
def test_fenced_code_may_stand_in_an_item_of_a_list(source):
    made = body(source)
    assert (made.html, made.findings) == (IN_LISTS[source], [])


def test_fenced_code_after_text_that_ends_the_list_is_left_alone():
    made = body("- a\n\n  ```\n  b\n  ```\n  c\n\n  ```\n  d\n  ```\n\n- e")
    assert made.html == (
        "<ul>\n<li>a</li>\n</ul>\n<p><code>b</code>\n  c</p>\n<p><code>d</code></p>\n"
        "<ul>\n<li>e</li>\n</ul>"
    )
    assert len(made.findings) == 2


def test_fenced_code_may_have_an_id_and_classes():
    assert body("``` { .python .breit #beispiel }\na\n```\n\n[x](#beispiel)").html == (
        '<pre id="beispiel" class="breit"><code class="language-python">a\n</code></pre>\n'
        '<p><a href="#beispiel">x</a></p>'
    )


@pytest.mark.parametrize("source", ["```\n{}\n```", "    {}", "`{}`"])
def test_code_that_speaks_of_links_and_ids_has_none(source):
    made = body(source.format('<a href="#x" id="y"><img src="z.png">'))
    assert (made.links, made.anchors, made.findings) == ((), (), [])


FENCES = {
    "- a\n  ```\n  b\n  ```\n  c\n- d": "x.md:11:3: Warnung: „```“",
    "> ~~~\n> b\n> ~~~": "x.md:10:3: Warnung: „~~~“",
    "```\na\n```\n\n```\nb": "x.md:14:1: Warnung: „```“",
    '```python title="a"\nb\n\nc\n```': 'x.md:10:1: Warnung: „```python title="a"“',
}


@pytest.mark.parametrize("source", FENCES)
def test_a_fence_that_opens_no_block_is_a_warning(source):
    (finding,) = body(source).findings
    assert finding.warning
    assert told(source, "de") == [
        f"{FENCES[source]} beginnt hier keinen Codeblock. Schreiben Sie ``` ohne Einrückung an den "
        "Anfang einer Zeile, dahinter höchstens ein Wort, und ``` in eine Zeile nach dem Code."
    ]


LIST_RUN_ON = (
    "Warnung: Vor dieser Liste oder Tabelle fehlt eine leere Zeile, deshalb ist sie keine und "
    "läuft im Absatz davor mit. Fügen Sie die Zeile ein."
)
NO_LIST = (
    "macht hier keine Liste. Beginnen Sie jede Zeile mit - und einem Leerzeichen, und lassen Sie "
    "vor der ersten eine Zeile leer."
)
NO_ITEM = "beginnt keinen neuen Punkt der Liste. Schreiben Sie ein Leerzeichen nach dem ersten"
LONE = "fehlt im Text. Schreiben Sie \\. statt des Punkts, wenn keine Liste gemeint ist."
NO_TABLE = (
    "Warnung: Aus diesen Zeilen wird keine Tabelle. Schreiben Sie jede als | a | b |, unter die "
    "erste nur |---|---| mit einfachen Bindestrichen, und lassen Sie davor eine Zeile leer, "
    "dazwischen keine."
)
LINE_STARTS = {
    "a\n\n#MeToo lebt.": "x.md:12:1: Warnung: „#MeToo“ am Anfang einer Zeile macht sie zur "
    "Überschrift. Schreiben Sie \\#MeToo, wenn ein Hashtag gemeint ist, sonst ein Leerzeichen nach "
    "dem #.",
    "24. Dezember, Heiligabend.": "x.md:10:1: Warnung: „24. Dezember“ beginnt hier eine Liste, und "
    f"die Zahl {LONE}",
    "- 1. FC Köln\n- HSV": f"x.md:10:3: Warnung: „1. FC“ beginnt hier eine Liste, und die Zahl "
    f"{LONE}",
    "Text\n- a\n- b": f"x.md:11:1: {LIST_RUN_ON}",
    "*Text*\n* a\n* b": f"x.md:11:1: {LIST_RUN_ON}",
    "Text\n1. a\n2. b": f"x.md:11:1: {LIST_RUN_ON}",
    "Text\n| a | b |\n|---|---|\n| 1 | 2 |": f"x.md:11:1: {LIST_RUN_ON}",
    "Text\n- a\n- b\n{: .x}": f"x.md:11:1: {LIST_RUN_ON}",
    "Text:\n\n• a\n\n• b": f"x.md:12:1: Warnung: „•“ {NO_LIST}",
    "Text:\n– a\n– b": f"x.md:11:1: Warnung: „–“ {NO_LIST}",
    "1) a\n2) b": "x.md:10:1: Warnung: „1)“ macht hier keine Liste. Schreiben Sie in jeder Zeile "
    "einen Punkt statt der Klammer, und lassen Sie vor der ersten eine Zeile leer.",
    "-a\n-b": f"x.md:11:1: Warnung: „-b“ {NO_ITEM} Zeichen.",
    "*a b\n*c d": f"x.md:11:1: Warnung: „*c“ {NO_ITEM} Zeichen.",
    "Text\n\nA b\tB\tC\n1\t2\t3": f"x.md:12:1: {NO_TABLE}",
    "| a | b |\n| 1 | 2 |": f"x.md:10:1: {NO_TABLE}",
    "a\n\n| a | b |\n|–|–|\n| 1 | 2 |": f"x.md:12:1: {NO_TABLE}",
    "| a | b |\n\n|---|---|\n\n| 1 | 2 |": f"x.md:10:1: {NO_TABLE}",
    "- a\n-b\n- c": f"x.md:11:1: Warnung: „-b“ {NO_ITEM} Zeichen.",
    "* a\n*Über\n* c": f"x.md:11:1: Warnung: „*Über“ {NO_ITEM} Zeichen.",
    "a\n\nSo endet es.\n---\nb": "x.md:13:1: Warnung: Die Zeile --- macht den Absatz darüber zur "
    "Überschrift. Fügen Sie davor eine leere Zeile ein.",
}


@pytest.mark.parametrize(
    "source",
    [
        "\\#MeToo\n\n24\\. Dezember",
        "Am\n24. Dezember war es, und am 24. Dezember auch.",
        "1. a\n\nb\n\n2. c",
        "- a\n  b\n- c\n- d",
        "* a\n*b* und c\n* d",
        "- a\n-5 Grad\n- b",
        "Er kam - a\n-b",
        "Er kam\n- so heißt es -, sah und ging.",
        "```\n#a\n24. b\nc\n- d\n- e\n```",
        "1. *a*[^1]\n2. b\n\n[^1]: c",
        "• Agence\n\nText",
        "– Wer war es?\n\n– Keiner.",
        "– Einschub\nText –\n— Name",
        "1) a\n\n2) b\n\n(3) c\n4) d",
        "*a* b\n*c* d\n\n-5 a\n-6 b\n\n**a**\n**b**",
        "-\ta\n-\tb\n\nc\n\n1.\tb\n2.\tc\n\na\tb\nc",
        "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 |\n\n|x| < 2",
        "| a | b |\n|---|---|\n| `c | d` | e\\|f |\n| 1 | 2 ||",
        "So endet es.\n\n---\n\nTitel\n-----\n\nText.",
        "Was nun?\n---\n\nText.\n\nWir sind nah dran.\n-------------------",
    ],
)
def test_a_start_of_a_line_that_is_meant_is_not_told_of(source):
    assert told(source) == []


PROSE = "Am Montag kam der Kanzler nach Berlin und sprach dort mit Macron."


@pytest.mark.parametrize(
    ("source", "place"),
    [
        (f"Text.\n\n    {PROSE}\n\n    {PROSE}\n\nMehr.", "12:5"),
        (f"\t„{PROSE}“", "10:2"),
        (f"## Titel\n    {PROSE}", "11:5"),
        (f"- a\n\n        {PROSE}", "12:9"),
        ("    Am Montag kam der Kanzler nach Berlin und sprach dort\nmit Macron.", "10:5"),
        ("    Am Montag kam der [Kanzler](https://a.de/b) am 24. Mai nach Berlin\n    an.", "10:5"),
    ],
)
def test_prose_that_its_indent_makes_code_is_a_warning(source, place):
    assert told(source, "de") == [
        f"x.md:{place}: Warnung: Die Einrückung macht einen Codeblock daraus. Löschen Sie sie am "
        "Anfang dieser Zeilen, oder schreiben Sie ``` in eine Zeile davor und eine danach, wenn es "
        "Code ist."
    ]
    assert told(source.replace("    ", "").replace("\t", "")) == []


@pytest.mark.parametrize(
    "source",
    [
        f"- a\n\n    {PROSE}",
        f"a[^1]\n\n[^1]: b\n\n    {PROSE}",
        f"Text\n    {PROSE}",
        f"<pre>\n\n    {PROSE}\n</pre>",
        f"```\n{PROSE}\n```\n\n~~~\n    {PROSE}\n~~~",
        "    def state(day):\n        return The name of what this is or was.",
        "    make site and then make serve and look at what came of it.",
        "    $ pelican content -o output",
        "    SELECT title FROM stories WHERE day IN (1, 2) ORDER BY title, day",
        "    content/a.md:5:7: There is no such thing here at all. Delete the line that says so.",
        "    Jun 18 12:00:00 host kernel: Out of memory in this and that. Killed a process.",
        "    Berlin       Der Kanzler kommt am Montag und spricht mit dem Gast.",
        "    Ich ging im Walde\n    So für mich hin,\n    Und nichts zu suchen,\n    Das war mein.",
        "    Print the whole list of all names that are there;\n    End.",
    ],
)
def test_code_and_verses_are_not_told_to_be_prose(source):
    assert told(source) == []


NO_LINK = (
    "ist kein Link geworden. Schreiben Sie [Text](Adresse), ohne Leerzeichen zwischen den Klammern "
    "und mit allen vieren."
)
NOT_BOLD = (
    "ist nicht fett; die Sterne stehen wörtlich auf der Seite. Schreiben Sie **Text** ohne "
    "Leerzeichen an den Sternen, oder \\*\\*, wenn sie gemeint sind."
)
VERBATIM = "bedeutet hier nichts; die Zeichen stehen wörtlich auf der Seite. Löschen Sie sie."
NO_BOX = (
    "macht hier keinen Kasten; die Zeichen stehen wörtlich auf der Seite. Löschen Sie sie und "
    "rücken Sie die Zeilen darunter nicht ein."
)
NO_FORMULA = (
    "wird nicht als Formel gesetzt; die Zeichen stehen wörtlich auf der Seite. Fügen Sie die "
    "Formel als Bild ein, oder schreiben Sie sie mit <sup> und <sub>."
)
WITHIN = (
    "steht wörtlich auf der Seite, denn zwischen den Tags darum wird nichts als Markdown gesetzt. "
    "Löschen Sie die Tags, oder schreiben Sie auch dies als HTML."
)
SPACE = "steht ein Leerzeichen. Schreiben Sie %20, oder löschen Sie, was nicht zur Adresse gehört."
UNSET = {
    "Hier [steht] (https://b.de/) es.": f"x.md:10:6: Warnung: „[steht] (https://b.de/)“ {NO_LINK}",
    "Hier [steht]({filename}b.md es.": f"x.md:10:6: Warnung: „[steht]({{filename}}b.md es.“ "
    f"{NO_LINK}",
    "Genau hier](https://b.de/)": f"x.md:10:7: Warnung: „hier](https://b.de/)“ {NO_LINK}",
    "[a](https://b.de/c d.html)": f"x.md:10:5: Warnung: In der Adresse „https://b.de/c d.html“ "
    f"{SPACE}",
    "[a](https://b.de/ “c”)": f"x.md:10:5: Warnung: In der Adresse „https://b.de/ “c”“ {SPACE}",
    "a\n\nDas **ist es.": f"x.md:12:5: Warnung: „**ist es.“ {NOT_BOLD}",
    "**Fett: **Text": f"x.md:10:1: Warnung: „**Fett: **“ {NOT_BOLD}",
    "a ~~weg da~~ b": f"x.md:10:3: Warnung: „~~weg da~~“ {VERBATIM}",
    "- a\n- [ ] b": f"x.md:11:3: Warnung: „[ ]“ {VERBATIM}",
    "- [x] a\n\n- b": f"x.md:10:3: Warnung: „[x]“ {VERBATIM}",
    "[TOC]\n\n## a": f"x.md:10:1: Warnung: „[TOC]“ {VERBATIM}",
    "<blockquote>\nZum **a**\n</blockquote>": f"x.md:11:5: Warnung: „**a**“ {WITHIN}",
    "<div>\n\n[a]({filename}b.md)\n- c\n- d\n</div>": "x.md:12:1: Warnung: "
    f"„[a]({{filename}}b.md)“ {WITHIN}",
    "<div>\na\n- b\n- c\n</div>\n\na\n- *b*\n- c": f"x.md:12:1: {LIST_RUN_ON}",
    "<div>\na\n- b\n- c\n</div>\n\na\n- d\n- c": f"x.md:17:1: {LIST_RUN_ON}",
    "a [[b]] c": f"x.md:10:3: Warnung: „[[b]]“ {VERBATIM}",
    "![[b.png]]": f"x.md:10:1: Warnung: „![[b.png]]“ {VERBATIM}",
    "> [!note] a\n> b": f"x.md:10:3: Warnung: „[!note]“ {VERBATIM}",
    "„a ==b c== d“": f"x.md:10:4: Warnung: „==b c==“ {VERBATIM}",
    '/b.png "a"': f'x.md:10:1: Warnung: „/b.png "a"“ {VERBATIM}',
    "a\n::: note\nb\n:::": f"x.md:11:1: Warnung: „::: note“ {VERBATIM}",
    'a {{< b c="d" >}}': f'x.md:10:3: Warnung: „{{{{< b c="d" >}}}}“ {VERBATIM}',
    "(a)[https://b.de]": f"x.md:10:1: Warnung: „(a)[https://b.de]“ {NO_LINK}",
    "a\\|b\n\na\\\nb": "x.md:12:2: Warnung: Der \\ am Ende der Zeile bricht sie hier nicht um, er "
    "steht wörtlich auf der Seite. Schreiben Sie statt seiner zwei Leerzeichen.",
    "a {% img b_c.png 50% %} d": f"x.md:10:3: Warnung: „{{% img b_c.png 50% %}}“ {VERBATIM}",
    '!!! note "Hinweis"\n    a': f'x.md:10:1: Warnung: „!!! note "Hinweis"“ {NO_BOX}',
    "a\n\n??? note\n    a": f"x.md:12:1: Warnung: „??? note“ {NO_BOX}",
    "a $\\alpha = \\frac{a}{b}$ b": "x.md:10:3: Warnung: „$\\alpha = \\frac{a}{b}$“ "
    f"{NO_FORMULA}",
    "a\n\n$$\nx < \\beta\n$$": f"x.md:12:1: Warnung: „$$ x < \\beta $$“ {NO_FORMULA}",
    "a[^1]\n\n[^1]: b\n\n[^2]: c": "x.md:14:1: Warnung: Auf die Fußnote [^2] verweist nichts im "
    "Text, sie steht aber auf der Seite. Schreiben Sie [^2] an ihre Stelle im Text oder löschen "
    "Sie sie.",
}


@pytest.mark.parametrize(("source", "warning"), (LINE_STARTS | UNSET).items())
def test_what_its_writer_can_not_have_meant_is_a_warning(source, warning):
    assert told(source, "de") == [warning]
    assert body(source).findings[0].warning


@pytest.mark.parametrize(
    "source",
    [
        "`[a] (https://b.de)` und `**a`",
        "`[](https://b.de)` [a](https://ä.de) [b](http://[::1]/) [![c]({static}/d.jpg)](https://e.de)",
        '<a id="f"></a>',
        "a <span>**b** [c]({filename}d.md)</span>",
        '<abbr title="**a**">a</abbr>',
        "\\[a](https://b.de) \\**c**",
        "<div>\nText\n- a\n- b\n</div>\n\nText",
        "<p>Text\n- a\n- b</p>",
        "Das **ist** und [***bleibt* es](https://a.de).",
        "\\*\\*Name geändert",
        "\\[a\\] (https://b.de)",
        'Der Text [a] (siehe S. 3), [b](https://c.de "d e")',
        "`{% a %}`, \\{% a %} und {%, 50 %}",
        "\\[TOC\\]\n\n- \\[ ] a",
        '!!! So "war" es\n\n??? und „nun“?\n\n!!! ach "so"! Nun\n\n!!! weg da\nText',
        "`~~a~~` und ~5 ~~~ b ~~, [TOC] [x] c",
        "![a]({static}/b.jpg?x=1) ![a]({static}/b%2Ejpg)",
        "Anteil in %%, Menge in %%, auch so (%%) und so (%%)",
        "– Ja  \n– Nein\n\n1) a  \n2) b\n\n*a  \n*b\n\n– a<br>\n– b\n\n– immer – den\n– ach",
        "100 %% von 5 %%, 3%% oder 4%%, `%%a%%` und `{>>b<<}`, \\{>>c<<}",
        "a == b == c, x==y==z, `==a==`",
        "[[1]](https://b.de) \\[[a]] `[[b]]`\n\n> a [!]",
        "/a/b und c\n\n::: Eilmeldung :::\n\n:::\n\n\\{{a}}",
        "(dpa) [https://b.de][c]\n\n[c]: https://c.de",
        "C:\\a\\b\\\nc\n\n`d\\\nb`\n\n    sh -c \\\n    d",
        "Für $5 und $10\\*, C$\\Users\\$a, $a\\bc $d, `$\\alpha$`, \\$\\beta$",
        "Sch\\*\\*\\* drauf, A\\*\\*e",
    ],
)
def test_what_is_meant_to_stand_there_as_typed_is_not_told_of(source):
    assert told(source) == []


LOST = {
    "a %%noch\n**prüfen**%% b": "x.md:10:3: „%%noch“",
    "%%\nalles geheim\n%%": "x.md:10:1: „%%“",
    "a\n\n- b {>>stimmt *das*?<<}": "x.md:12:5: „{>>stimmt",
    "a {>>stimmt das?<<}": "x.md:10:3: „{>>stimmt das?“",
    "| a | b |\n|---|---|\n| 1 | 2 | c d |": "x.md:12:11: Die Zelle „c d“ fehlt",
    "a | b\n--|--\n1 | 2 | *c*\n\n": "x.md:12:9: Die Zelle „*c*“ fehlt",
    "a[^1]\n\n[^1]: b\n\n[^1]: c": "x.md:14:1: Die Fußnote [^1] gibt es zweimal;",
}


@pytest.mark.parametrize(("source", "error"), LOST.items())
def test_what_readers_must_not_see_or_would_miss_is_an_error(source, error):
    (finding,) = body(source).findings
    assert not finding.warning
    assert told(source, "de")[0].startswith(error)


def test_a_fence_that_is_shown_as_code_is_none():
    assert told("~~~\n```\n~~~\n\n    ```\n    a\n    ```") == []


XSS = {
    "<script>alert(1)</script>": "<script> may not stand in a text. Delete it; tables, quotes "
    "and links work in Markdown.",
    "<iframe src='https://x.de'></iframe>": "<iframe> may not stand in a text. Delete it; "
    "tables, quotes and links work in Markdown.",
    "<svg/onload=alert(1)>": "<svg> may not stand in a text. Delete it; tables, quotes and "
    "links work in Markdown.",
    "<b onclick=x>a</b>": '"onclick" may not stand at <b>. Delete it.',
    '<p style="position:fixed">a</p>': '"style" may not stand at <p>. Delete it.',
    '<div markdown="1">a</div>': '"markdown" has no effect at <div>: nothing between these tags is '
    'set as Markdown. Delete <div …> and </div>, or delete "markdown" and write HTML between them.',
    'a <span markdown="1">b</span>': '"markdown" may not stand at <span>. Delete it.',
    "a\n{: onclick=x }": '"onclick" may not stand at <p>. Delete it.',
    "[a](javascript:x)": 'A link may not lead to "javascript:x". It begins with https://, '
    "mailto:, {filename}, {static} or #.",
    "[a](http:/b.de)": 'The address "http:/b.de" lacks a slash. It begins with https:// or '
    "http://.",
    "[a](https:b.de)": 'The address "https:b.de" lacks a slash. It begins with https:// or '
    "http://.",
    **{
        f"[a]({address})": f'The name of the server in "{address}" can\'t be right. Write it right '
        "after //, without spaces and other signs that don't belong there."
        for address in ("https://b c.de", "https://", "HTTP://", "https:///b/", "https://.")
    },
    **{
        f"{link}(https://b.de)": 'The link "https://b.de" has no text. Write [text](…), or delete '
        "it."
        for link in ("[]", "[ ]", "[<b></b>]")
    },
    "<a href='&#106;avascript:x'>a</a>": 'A link may not lead to "javascript:x". It begins with '
    "https://, mailto:, {filename}, {static} or #.",
    "![a](data:image/png;base64,AA)": 'A link may not lead to "data:image/png;base64,AA". It '
    "begins with https://, mailto:, {filename}, {static} or #.",
    "![a](https://x.de/b.jpg)": 'The image "https://x.de/b.jpg" lies on a foreign server. Put it '
    "below content/ and point to it with {static}.",
    "![a]({static}/b.HEIC)": '"{static}/b.HEIC" is no image that browsers show. Save it anew as '
    "JPEG, PNG, WebP, AVIF, GIF or SVG.",
    "![]({static}/b.jpg)": 'The image "{static}/b.jpg" has no alternative text. Write '
    "![What it shows](…).",
    "<form action=x></form>": "<form> may not stand in a text. Delete it; tables, quotes and "
    "links work in Markdown.",
    '<a id="sources"></a>': 'The anchor "sources" belongs to the page itself. Rename it.',
    "## a {#minute}": 'The anchor "minute" belongs to the page itself. Rename it.',
    "## a {#cite-a-1}": 'The anchor "cite-a-1" belongs to the page itself. Rename it.',
    "a&#8;b": '"&#8;" is an invisible control character. Delete it.',
    "![a&#x0C;b]({static}/b.jpg)": '"&#x0C;" is an invisible control character. Delete it.',
    "`&#8;` a&#11;b": '"&#11;" is an invisible control character. Delete it.',
    "## \n\na": "A heading is empty. Write it out or delete the line.",
    "a[^2]": 'Warning: "[^2]" has no target and stands on the page as it was typed. Add a line '
    '"[^2]: …" or '
    "delete the brackets.",
    "[*a* & b][c]": 'Warning: "[a & b][c]" has no target and stands on the page as it was typed. '
    'Add a line "[c]: …" or delete the brackets.',
    "## a {#x}\n\n## b {#x}": 'The anchor "x" exists twice. Rename one.',
    "[a]()": "A link or image has no target. Write it in the parentheses.",
    "![a]()": "A link or image has no target. Write it in the parentheses.",
    "![a](b.png)": 'The image "b.png" appears on no page like this. Write {static} before its '
    "path, and {static}/ if that counts from content/.",
    "[a](/b/)": 'Warning: The link "/b/" counts from the root of the server; it is not checked and '
    "leads nowhere where the site lies below a path. Write {filename} before a story or page, "
    "{static} before another file.",
    "![a](/b.png)": 'Warning: The link "/b.png" counts from the root of the server; it is not '
    "checked and leads nowhere where the site lies below a path. Write {filename} before a story "
    "or page, {static} before another file.",
    "[a](%7Bfilename%7Db.md)": 'Warning: The link "%7Bfilename%7Db.md" probably leads nowhere. '
    "Write {filename} before a story, {static} before another file, https:// before a foreign "
    "address. A path that counts from content/ begins with /.",
    "[a](b.html)": 'Warning: The link "b.html" probably leads nowhere. Write {filename} before a '
    "story, {static} before another file, https:// before a foreign address. A path "
    "that counts from content/ begins with /.",
}


def test_numbers_of_other_characters_are_no_control_characters():
    made = body("&#128; &#x85; &#9; &#8617; &#1234567; `&#8;`")
    assert (made.html, made.findings) == (
        "<p>€ … \t ↩ \ufffd <code>&amp;#8;</code></p>",
        [],
    )


def test_each_control_character_is_told_where_it_stands():
    assert told("a&#8;b\n\nc&#8;", "de") == [
        "x.md:10:2: „&#8;“ ist ein unsichtbares Steuerzeichen. Löschen Sie es.",
        "x.md:12:2: „&#8;“ ist ein unsichtbares Steuerzeichen. Löschen Sie es.",
    ]


@pytest.mark.parametrize("source", XSS)
def test_what_a_story_may_not_bring_is_told(source):
    assert [message.split(": ", 1)[1] for message in told(source)] == [XSS[source]]


def test_what_may_work_is_a_warning_and_what_never_does_is_an_error():
    sources = ("[a](b.html)", "[a](/b/)", "![a](/b.png)", "a[^2]", "![a](b.png)", "[a]()", "##")
    findings = [finding for source in sources for finding in body(source).findings]
    assert [finding.warning for finding in findings] == [True] * 4 + [False] * 3


def test_the_place_of_an_empty_heading_and_of_an_undefined_note_is_told():
    places = [message.split(": ")[0] for message in told("a\n\n## \n\nb[^2]\n\n##\n")]
    assert places == ["x.md:12:1", "x.md:14:2"]


@pytest.mark.parametrize(
    "source", ["a\\[^2\\]", "[a] [sic]", "`[^2]` `[a][b]`", "## ![a]({static}b.png)"]
)
def test_brackets_and_headings_that_are_meant_are_not_told_of(source):
    assert told(source) == []


def test_addresses_outside_and_within_the_page_are_not_told_of():
    source = "[a](https://b.de) <https://b.de> [a](//b.de) [a](mailto:a@b.de) [a](tel:1) [a](#b)"
    assert told(source) == []


def test_the_place_of_raw_html_is_told():
    assert told("Text.\n\nUnd <b onclick=x>hier</b>", "de") == [
        "x.md:12:8: „onclick“ darf an <b> nicht stehen. Löschen Sie es."
    ]


def test_html_that_is_never_closed_is_told_where_it_begins():
    source = "a<b>c\n\n<div>\n<div>a</div>\n\n<small>b</small> <small>c\n\n## <a id=x/>d"
    remedy = "instead of < if that character is meant."
    assert told(source) == [
        f"x.md:10:2: <b> is never closed. Write </b> where it shall end, or &lt; {remedy}",
        f"x.md:12:1: <div> is never closed. Write </div> where it shall end, or &lt; {remedy}",
        f"x.md:15:18: <small> is never closed. Write </small> where it shall end, or &lt; {remedy}",
        f"x.md:17:4: <a> is never closed. Write </a> where it shall end, or &lt; {remedy}",
    ]


@pytest.mark.parametrize(
    "above",
    [
        "<!-- <b> <form> -->\n\n",
        "a `<b>` ``<form> ` <b>``\n\n",
        "```\n<b>\n<form>\n```\n",
        "- a\n\n    ~~~\n    <b> <form>\n    ~~~\n\n",
    ],
)
def test_a_tag_is_told_where_it_stands_and_not_in_a_comment_or_code_above(above):
    places = [said.split(": ")[0] for said in told(f"{above}\n\na <b>c\n\n<form>x</form>")]
    line = 12 + above.count("\n")
    assert places == [f"x.md:{line + 2}:1", f"x.md:{line}:3"]


@pytest.mark.parametrize(
    "source",
    [
        "<em>a\n\nb</em> <B >c</b >",
        "<ul><li>a<li>b</ul>\n\n<table><tr><td>a<td>b</table>\n\n<p>a<br>b\n<hr>",
        "<details><summary>a</summary>\n\nb\n\n</details>",
        '<span title="<b> > <i>">a</span>',
        "a <!-- <b>\n<i> --> b `<b>` &lt;b>\n\n    <b>\n\n```\n<b>\n```",
        "a < b, x <3, y<z",
    ],
)
def test_html_that_is_closed_or_needs_no_end_is_not_told_of(source):
    assert told(source) == []


CORPUS = [
    *XSS,
    "<img src=x onerror=alert(1)//",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    '<a href="jav&#x09;ascript:x">a</a>',
    '<a href=" javascript:x">a</a>',
    "<math><mtext></form><form><mglyph><style></math><img src onerror=x>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<details open ontoggle=x><summary>a</summary></details>",
    "[a]: javascript:x\n\n[b][a]",
    "<javascript:alert(1)>",
    '<http://x.de/"onmouseover=alert(1)>',
    '![a](x.jpg "onerror=alert(1)")',
    "[a](<javascript:x>)",
    "`<script>`",
    "    <script>alert(1)</script>",
    "<base href=https://x.de/>",
    "<meta http-equiv=refresh content=0>",
    "<link rel=stylesheet href=x>",
    "<style>*{}</style>",
    "<object data=x></object><embed src=x>",
    "<video><source onerror=x></video>",
    "<template><script>x</script></template>",
    "<data value=x>a</data>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "*a<script>*",
    "## <script>x</script>",
]


class Guard(HTMLParser):
    """Takes down every tag and attribute that may not be there."""

    def __init__(self, html):
        super().__init__()
        self.found = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        wrapper = {"role", "aria-label", "tabindex", "rel"}
        allowed = ATTRIBUTES["*"] | ATTRIBUTES.get(tag, set()) | wrapper
        if tag not in TAGS:
            self.found.append(tag)
        for name, value in attrs:
            if name not in allowed or re.match(r"\W*(javascript|data|vbscript)", value or ""):
                self.found.append((tag, name, value))


@pytest.mark.parametrize("source", CORPUS, ids=range(len(CORPUS)))
def test_nothing_unsafe_comes_through(source):
    assert Guard(body(source).html).found == []


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from([*CORPUS, "<", ">", "\n\n", " ", "&", '"', "a", "`"]), max_size=4))
def test_nothing_unsafe_comes_through_in_any_mixture(parts):
    assert Guard(body("".join(parts)).html).found == []


WORDS = st.sampled_from(
    [
        "a", "Wort", "*", "**", "***", "# ", "## ", "### ", "#", "\n", "\n\n", "\n\n\n", " ",
        "  ", "1. ", "18. Juni", "- ", "+ ", "> ", ":", ": ", "=", "---", "&", "& ", "&amp;",
        "„Zitat“", '"q"', "’", "…", "!", "(", "http://x.de", "a*b", "*a*", "**a b**", "\xa0",
        "[a](https://x.de/?b=1&c=2#d)", "[a b](#c)", "[a]({filename}/b_c.md)",
        "*a.*", "Leser*innen", "*in", "jede*r", "5*3",
        "~", "^", "///", "\u2003", "***x***", "[", "`", "_", "\\", "<b>", "|", "{", "\t",
        "\u2028", "```\n", "~~~\n",
    ]
)  # fmt: skip


@example("a\n# b")
@example("a  \nb")
@example("a\n> b")
@example("a\n: b")
@example("a\n---")
@settings(max_examples=500, deadline=None)
@given(st.lists(WORDS, max_size=12).map("".join) | st.text("a*#& \n1.-=_:!?„“é", max_size=25))
def test_the_fast_path_gives_the_bytes_of_python_markdown_or_leaves_it_the_text(source):
    fast = render_plain_markdown(source)
    if fast is not None:
        assert fast == render_markdown(source)


@pytest.mark.parametrize("path", sorted(CONTENT.rglob("*.md")), ids=lambda path: path.stem)
def test_the_fast_path_renders_our_own_content_as_python_markdown_does(path):
    source = parse_front_matter(path.read_bytes()).body
    assert render_plain_markdown(source) in (None, render_markdown(source))


LINKS = st.text("a<>&\"' ;:javscript/#", max_size=20).map(lambda url: f"[a](https://x{url})")


@given(st.text("a<>&\"'*# \n=/scriptonx", max_size=60) | LINKS)
def test_the_fast_path_writes_no_tag_but_its_own(source):
    html = render_plain_markdown(source) or ""
    html = re.sub(r'<a href="(?:https?://|#|\{(?:filename|static)\})[^"<>]*">', "", html)
    assert re.sub(r"</?(?:p|em|strong|h[2-6]|a)>", "", html).count("<") == 0

"""Reading: from bytes to a story."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from plugins.manuscripts.leads import plain_text
from plugins.newsroom.filing import file_story, load_citations, load_problems, load_story
from plugins.newsroom.reading import SHARED, ReadingRules, parse_story
from plugins.newsroom.schema import READERS
from plugins.newsroom.story import Citation
from tests.makers import take

RULES = ReadingRules()
HEAD = "---\ntitle: Putin umwirbt Nordkorea\ndate: 2024-06-18T00:30+02:00\ncategory: Welt\n"


def read(body, more="", rules=RULES):
    return take(parse_story(f"{HEAD}{more}---\n{body}".encode(), "stories/a.md", rules))


def shout(story, words):
    """Extract something; named below as an extractor."""
    return f"{story.slug}: {' '.join(words.words)}".upper().encode()


def told(reading, lang="en"):
    return [finding.at("x.md").describe(lang) for finding in reading.findings]


def test_the_first_paragraph_is_the_summary_and_leaves_the_body():
    reading = read("Der *Vorspann*.\n\n## Danach\n\nDer Text.\n")
    assert reading.story.summary == "Der Vorspann."
    assert reading.body == '<h2 id="danach">Danach</h2>\n<p>Der Text.</p>'
    assert reading.story.words == 5


def test_a_written_summary_leaves_the_body_whole():
    reading = read("Absatz.\n", "summary: Kurz *gesagt*.\n")
    assert (reading.story.summary, reading.body) == ("Kurz gesagt.", "<p>Absatz.</p>")


SUMMARIES = {
    "24. Dezember & Silvester": "24.\u00a0Dezember & Silvester",
    "'#MeToo & mehr'": "#MeToo & mehr",
    "Leser*innen und *alle*": "Leser*innen und alle",
    "10<sup>6</sup> m<sup>-2</sup>, H<sub>2</sub>O": "10⁶ m⁻², H₂O",
    "x<sup>n</sup>, a<sub>1,2</sub>": "xn, a1,2",
}


@pytest.mark.parametrize("typed", SUMMARIES)
def test_a_summary_with_markup_is_one_line_whatever_it_begins_with(typed):
    assert read("Absatz.\n", f"summary: {typed}\n").story.summary == SUMMARIES[typed]


def test_a_number_of_a_control_character_stands_for_nothing_in_a_summary():
    reading = read("Absatz.\n", "summary: Kurz&#12; ge&#8;sagt.\n")
    assert reading.story.summary == "Kurz gesagt."


LENT = {
    "- a\n\nAbsatz.": ("Absatz.", "<ul>\n<li>a</li>\n</ul>\n<p>Absatz.</p>"),
    "## A\n\nAbsatz.": ("Absatz.", '<h2 id="a">A</h2>\n<p>Absatz.</p>'),
    "> Zitat.\n\nAbsatz.": (
        "Zitat.",
        "<blockquote>\n<p>Zitat.</p>\n</blockquote>\n<p>Absatz.</p>",
    ),
    "![A]({static}a.png)\n\nAbsatz.": (
        "Absatz.",
        '<p><img alt="A" src="{static}a.png"></p>\n<p>Absatz.</p>',
    ),
    "Ein ![A]({static}a.png) Absatz.": (
        "Ein Absatz.",
        '<p>Ein <img alt="A" src="{static}a.png"> Absatz.</p>',
    ),
}


@pytest.mark.parametrize("body", LENT)
def test_a_body_that_does_not_begin_with_plain_words_stays_whole_and_lends_its_lead(body):
    reading = read(body)
    assert (reading.story.summary, reading.body) == LENT[body]
    assert reading.story.lends_lead
    assert reading.story.words == len(plain_text(reading.body).split())
    assert told(reading) == [
        "x.md:6: Warning: Headings, lists, quotes, images or footnotes stand before or in the "
        'first paragraph, so the page has no lead. Write "summary: …" in the front matter.'
    ]
    assert reading.findings[0].warning


def test_a_note_in_the_first_paragraph_keeps_its_place_and_is_not_in_the_summary():
    reading = read("Lead.[^1]\n\nText.\n\n[^1]: Note.")
    assert (reading.story.summary, reading.story.lends_lead) == ("Lead.", True)
    assert 'Lead.<sup id="fnref-putin-umwirbt-nordkorea-1">' in reading.body
    assert 'href="#fnref-putin-umwirbt-nordkorea-1"' in reading.body


def test_powers_and_indices_of_the_lead_are_told_without_tags():
    reading = read("Rund 10<sup>-6</sup> Teile CO<sub>2</sub>.\n\nText.")
    assert (reading.story.summary, reading.body) == ("Rund 10⁻⁶ Teile CO₂.", "<p>Text.</p>")
    assert told(reading) == []


def test_a_lead_that_is_lent_reads_as_it_does_in_the_body():
    reading = read("## A\n\nRund 10<sup>6</sup> m.")
    assert plain_text(reading.body).split()[1:] == reading.story.summary.split()
    assert reading.story.summary == "Rund 10⁶\u00a0m."


def test_a_footnote_is_no_lead():
    story = read("- Punkt[^1]\n\n[^1]: Note.").story
    assert (story.summary, story.lends_lead) == ("", False)


def test_a_body_of_a_picture_alone_has_no_summary():
    reading = read("![A]({static}a.png)\n")
    assert (reading.story.summary, reading.story.lends_lead, told(reading)) == ("", False, [])
    assert reading.body == '<p><img alt="A" src="{static}a.png"></p>'


def test_a_lead_that_loses_a_link_is_a_warning():
    reading = read("Ein [Link](https://a.de).\n")
    assert reading.story.summary == "Ein Link."
    assert told(reading) == [
        'x.md:6: Warning: The first paragraph became the lead and lost its links. Write "summary: '
        '…" in '
        "the front matter, then it stays in the text."
    ]
    assert reading.findings[0].warning


def test_a_story_without_a_word_of_text_is_a_warning_unless_it_is_a_draft():
    empty = read(" \n\n\t\n")
    assert told(empty) == [
        "x.md: Warning: The story is nothing but its title. Write the text below the front matter "
        'or set "status: draft".'
    ]
    assert empty.findings[0].warning
    assert told(read("<!-- Notiz -->")) == told(empty)
    assert told(read("\n", "status: draft\n")) == []
    assert told(read("\n", "summary: Kurz.\n")) == []


def test_text_is_typeset_and_attributions_are_marked():
    reading = read('Lead.\n\nDas sei "gut", laut "Spiegel" am 24. November.\n')
    assert reading.body == (
        '<p>Das sei „gut“, <data value="Spiegel">laut „Spiegel“</data> am '
        "24.\N{NO-BREAK SPACE}November.</p>"
    )
    assert reading.story.attributions == ("Spiegel",)


def test_typography_and_attributions_leave_code_alone():
    reading = read('Lead.\n\n```\n"a" - laut "Spiegel"\n```\n')
    assert reading.body == '<pre><code>"a" - laut "Spiegel"\n</code></pre>'
    assert reading.story.attributions == ()


def test_what_an_image_in_the_text_says_is_set():
    reading = read('Lead.\n\n![Die "Woche" - 5 km](/a-1.jpg "z.B. so")\n')
    assert reading.body == (
        '<p><img alt="Die „Woche“\N{NO-BREAK SPACE}– 5\N{NO-BREAK SPACE}km" src="/a-1.jpg" '
        'title="z.\N{NO-BREAK SPACE}B. so"></p>'
    )


def test_attributions_count_in_lead_corrections_and_updates_as_well():
    notices = (
        'corrections: [{date: 2024-06-18, text: "So laut dpa.", was: a, now: b}]\n'
        'updates: [{date: 2024-06-18, text: "Neu laut FAZ."}]\n'
    )
    story = read("Laut „Spiegel“ ist es so.\n\nUnd so, laut „Spiegel“.\n", notices).story
    assert story.attributions == ("Spiegel", "dpa", "FAZ", "Spiegel")


def test_attributions_of_a_lead_that_stays_in_the_text_count_once():
    story = read("> Ja.\n\nLaut „Spiegel“ ist es so.\n").story
    assert (story.lends_lead, story.attributions) == (True, ("Spiegel",))


def test_titles_are_set_for_reading_and_once_more_for_display():
    head = HEAD.replace("umwirbt Nordkorea", "trifft Kim")
    content = f"{head}kicker: '\"A\" - B'\n---\nLead."
    story = take(parse_story(content.encode(), "stories/a.md", RULES)).story
    assert story.kicker == "„A“\N{NO-BREAK SPACE}– B"
    assert story.title == "Putin trifft Kim"
    assert story.heading == "Putin trifft\N{NO-BREAK SPACE}Kim"


def test_soft_hyphens_that_an_editor_types_are_for_headings_only():
    content = (
        "---\ntitle: Die Pfle\xadge\xadre\xadform ist da\ndate: 2024-06-18\ncategory: Welt\n---\nA."
    )
    story = take(parse_story(content.encode(), "stories/a.md", RULES)).story
    assert story.title == "Die Pflegereform ist da"
    assert story.heading == "Die Pfle\xadge\xadre\xadform ist\xa0da"
    assert story.slug == "die-pflegereform-ist-da"


def test_without_typography_all_stays_as_typed():
    reading = read('Lead.\n\nEr sagte "ja".', rules=ReadingRules(typesetter=""))
    assert reading.body == '<p>Er sagte "ja".</p>'


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("**Eil:** Putin kommt", "**Eil:**"),
        ("Das „*Wort*“ zählt", "*Wort*"),
        ("Mit `rm -rf` gelöscht", "`rm -rf`"),
        ("Neu: _Der Titel_.", "_Der Titel_"),
        ("Siehe [Bericht](https://x.de/a)", "[Bericht](https://x.de/a)"),
        ("Siehe [sie]({filename}a.md)", "[sie]({filename}a.md)"),
        ('Nun <b class="x">24</b> Tote', '<b class="x">24</b>'),
        ("Hier<br />dort", "<br />"),
        ("Fast 5&nbsp;Euro", "&nbsp;"),
        ("A &#8211; B", "&#8211;"),
    ],
)
def test_markup_in_plain_texts_is_told(typed, seen):
    quoted = f"'A {typed}'"
    told_of = f'Warning: "{seen}" stands on the page like this, as this text is neither Markdown '
    remedy = "nor HTML. Delete the signs and leave the words; for &…; type the character itself."
    for more in (
        f"kicker: 'A {typed}'\n",
        f"updates: [{{date: 2024-06-19, text: 'A {typed}'}}]\n",
        f"corrections: [{{date: 2024-06-19, text: A, now: 'A {typed}'}}]\n",
        f"image: {{file: a.png, alt: 'A {typed}', credit: C, licence: L}}\n",
        f"sources: [{{outlet: O, title: 'A {typed}'}}]\n",
    ):
        place = f"x.md:5:{more.index(quoted) + 1}"
        assert told(read("Lead.", more)) == [f"{place}: {told_of}{remedy}"]
    assert told(read("Lead.", f"summary: 'A {typed}'\n")) == []


@pytest.mark.parametrize(
    "typed",
    [
        "C*-Algebra und B*-Baum",
        "5*-Hotel neben 4*-Hotel",
        "*1949 in Bonn, (*1951) in Köln",
        "Leser*innen und Außenstehende*r",
        "M*A*S*H, f*ck und Sch***",
        "2 * 3 * 4, 5 ** 3 ** 2",
        "f(*args, **kwargs) in __init__.py, snake_case",
        "Preise* und Kosten*",
        "Rock ’n’ Roll [sic](!)",
        "Werte < 5 und > 3, a<b und c>d",
        "Q&A, R&B; AT&T",
    ],
)
def test_signs_that_are_no_markup_are_not_told(typed):
    assert told(read("Lead.", f"kicker: 'A {typed}'\n")) == []


def test_an_unbalanced_quotation_mark_is_a_warning_with_its_place():
    assert told(read("Lead.\n\nEr sagte „ja und ging.\n"), "de") == [
        "x.md:8:10: Warnung: Das Anführungszeichen „ hat kein Gegenstück: „Er sagte „ja und "
        "ging.“. Ergänzen oder löschen Sie es."
    ]


def test_a_single_mark_without_a_partner_may_be_an_apostrophe():
    assert told(read("Lead.\n\nGet 'er done, then.\n"), "de") == [
        "x.md:8:5: Warnung: Das Anführungszeichen ' hat kein Gegenstück: „Get 'er done, then.“. "
        "Ergänzen oder löschen Sie es, oder schreiben Sie ’, wenn es ein Apostroph ist."
    ]
    assert told(read("Lead.\n\nGet ’er done, then.\n"), "de") == []


def test_an_unbalanced_quotation_mark_in_the_front_matter_is_a_warning_with_its_place():
    content = (
        '---\nkicker: Der “neue Ton\ntitle: Ein "offener Titel hier\ndate: 2024-06-18\n'
        'category: Welt\nsummary: \'Er rief: "Das *"Ende" ist da.\'\n---\n'
    )
    reading = take(parse_story(content.encode(), "a.md", RULES))
    assert told(reading, "de") == [
        "x.md:2:13: Warnung: Das Anführungszeichen “ hat kein Gegenstück: „Der “neue Ton“. "
        "Ergänzen oder löschen Sie es.",
        'x.md:3:12: Warnung: Das Anführungszeichen " hat kein Gegenstück: „Ein "offener Titel '
        "hier“. Ergänzen oder löschen Sie es.",
        'x.md:6:20: Warnung: Das Anführungszeichen " hat kein Gegenstück: „Er rief: "Das *"Ende" '
        "ist da.“. Ergänzen oder löschen Sie es.",
    ]
    assert [finding.warning for finding in reading.findings] == [True] * 3


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('Siehe [hier](https://x.org/y) "ja', "x.md:8:31"),
        ('[Siehe "hier](https://x.org/y) ja', "x.md:8:8"),
        ("Siehe &quot;hier", "x.md:8:7"),
        ("Siehe `Wort` „hier", "x.md:8:14"),
    ],
)
def test_an_unbalanced_mark_is_found_through_markup(text, place):
    assert [message.partition(": ")[0] for message in told(read(f"Lead.\n\n{text}"))] == [place]


def test_problems_of_front_matter_and_body_are_told_together():
    reading = read("<script>x</script>", "lang: xx\nweight: a\n")
    assert [message.split(":")[1] for message in told(reading)] == ["5", "6", "8"]


def test_extractors_get_the_story_and_its_words():
    rules = ReadingRules(extractors=(("loud", f"{__name__}:shout"),))
    reading = read("Lead.\n\nText.", rules=rules)
    assert reading.extracts == {
        "loud": b"PUTIN-UMWIRBT-NORDKOREA: PUTIN UMWIRBT NORDKOREA LEAD TEXT"
    }


def test_a_stored_story_is_the_story_with_its_local_day():
    content = f"{HEAD}---\nLead. „\n".encode()
    stored = take(file_story(content, "stories/a.md", "abc", RULES))
    story = load_story(stored.record)
    assert replace(story, face="") == take(parse_story(content, "stories/a.md", RULES, "abc")).story
    assert story.day == dt.date(2024, 6, 18)
    assert story.address == "2024/06/18/putin-umwirbt-nordkorea/"
    (problem,) = load_problems(stored.problems, "stories/a.md")
    assert (problem.warning, str(problem.place)) == (True, "stories/a.md:6:7")


def test_the_face_of_a_story_changes_with_its_title_and_not_with_its_body():
    def face(content):
        return load_story(take(file_story(content.encode(), "a.md", "abc", RULES)).record).face

    before = face(f"{HEAD}---\nLead.\n\nText.\n")
    assert face(f"{HEAD}---\nLead.\n\nText, laut „Spiegel“. Mehr.\n") == before
    cited = [
        face(f"{HEAD}sources: [{{outlet: a{more}}}]\n---\nLead.\n") for more in ("", ", origin: b")
    ]
    assert cited[0] == cited[1]
    assert face(f"{HEAD}---\nAnders.\n\nText.\n") != before
    assert face(f"{HEAD}kicker: Neu\n---\nLead.\n\nText.\n") != before


def test_every_key_of_the_front_matter_is_in_the_story_under_its_own_or_another_name():
    other_names = {
        "sources": ("outlets", ("Spiegel",)),
        "related": ("pinned", ("b",)),
        "topics": ("topics_excluded", ("c",)),
    }
    assert sorted(READERS) == sorted({*SHARED, *other_names} - {"display"})
    written = "sources: [{outlet: Spiegel}]\nrelated: {pin: [b]}\ntopics: {exclude: [c]}\n"
    own_names = {"weight": 3, "dossier": "d", "save_as": "e.html", "status": "hidden"}
    written += "".join(f"{key}: {value}\n" for key, value in own_names.items())
    story = read("Lead.", written).story
    found = {name: getattr(story, name) for name, _ in other_names.values()}
    assert found == dict(other_names.values())
    assert {name: getattr(story, name) for name in own_names} == own_names


def test_what_a_story_cites_is_kept_apart_from_the_outlets_that_every_build_loads():
    content = f"{HEAD}sources: [{{outlet: Spiegel, title: Der Besuch}}]\n---\nLead.\n".encode()
    stored = take(file_story(content, "a.md", "abc", RULES))
    assert load_story(stored.record).outlets == ("Spiegel",)
    assert load_citations(stored.extracts["citations"]) == (Citation("Spiegel", "Der Besuch"),)


ORIGINS = {
    "[{outlet: dpa}, {outlet: zeit}]": (),
    "[{outlet: spiegel, origin: DPA}, {outlet: zeit}, {outlet: taz, origin: DPA}]": ("DPA", "zeit"),
}


@pytest.mark.parametrize("sources", ORIGINS)
def test_a_story_knows_what_its_sources_go_back_to_where_one_says_so(sources):
    assert read("Absatz.\n", f"sources: {sources}\n").story.origins == ORIGINS[sources]


def test_a_file_that_gives_no_story_still_tells_why():
    stored = take(file_story(b"---\ndate: 2024-06-18\n---\n", "a.md", "abc", RULES))
    assert load_story(stored.record) is None
    assert len(load_problems(stored.problems, "a.md")) == 2


def test_a_story_whose_date_and_category_are_wrong_can_be_checked_further():
    reading = take(parse_story(b"---\ntitle: A\ndate: 1.2.\ntags: B\n---\nText", "a.md", RULES))
    assert (reading.story.tags, reading.story.category) == (("B",), "")
    assert [finding.line for finding in reading.findings] == [3, 1]


@settings(max_examples=150)
@given(st.binary(max_size=80), st.text(max_size=80))
def test_nothing_makes_the_reader_fall_and_the_same_bytes_give_the_same(content, text):
    content = f"{HEAD}---\n{text}".encode() if len(content) % 2 else content
    first = take(parse_story(content, "a.md", RULES))
    assert first == take(parse_story(content, "a.md", RULES))
    assert first.story is not None or first.findings

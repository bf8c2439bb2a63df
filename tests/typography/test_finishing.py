"""Typogrify's part: capitals, ampersands, last words; and soft hyphens."""

import re

import pytest

from plugins.typography import finish_html, soften, tie_last_words
from plugins.typography.markup import unmark


def caps(word):
    return f'<span class="caps">{word}</span>'


AMP = '<span class="amp">&amp;</span>'


def test_words_of_capitals_are_marked():
    html = "<p>Die EU, der ÖVP-Chef, <em>MP3</em>, U.S.A., CDU/CSU und II. am G7 in A4 Uhr.</p>"
    assert finish_html(html) == (
        f"<p>Die {caps('EU')}, der {caps('ÖVP')}-Chef, <em>{caps('MP3')}</em>, {caps('U.S.A.')}, "
        f"{caps('CDU')}/{caps('CSU')} und {caps('II')}. am G7 in A4 Uhr.</p>"
    )


def test_words_with_some_capitals_are_not():
    html = "<p>GmbH, PCs, iPhone, AfD, McDonald, Öl, 2024, d.h.</p>"
    assert finish_html(html) == html


def test_no_space_beside_capitals_is_lost():
    assert finish_html("<p>U.S. (EU)  und</p>") == f"<p>{caps('U.S.')} ({caps('EU')})  und</p>"


def test_capitals_in_code_addresses_attributes_and_entities_stay():
    html = (
        '<p title="EU"><code>EU</code> https://EU.de/NATO <img alt="USA" src="A.JPG"> '
        "EU@NATO.DE &AMP;</p>"
    )
    assert finish_html(html) == html


def test_ampersands_between_words_are_marked():
    html = '<p>Max &amp; Moritz, H&amp;M, <a href="/?a=1&amp;b=2">a</a></p>'
    assert finish_html(html) == html.replace("Max &amp;", f"Max {AMP}")


def test_dates_of_figures_are_marked():
    html = "<td>2026-11-27</td><td>(1999-01-02), 2026-11-27–2026-11-28</td>"
    marked = re.sub(r"[\d-]{10}", lambda date: f'<span class="lb-date">{date[0]}</span>', html)
    assert finish_html(html) == marked


def test_other_figures_with_hyphens_and_dates_in_addresses_stay():
    html = (
        '<p id="2026-11-27">12026-11-27, 2026-11-271, 2026-21-27, 030-12-27, 3024-01-02, '
        '<a href="/2026-11-27">a</a>, <code>2026-11-27</code>, https://a.de/2026-11-27.</p>'
    )
    assert finish_html(html) == html


def test_what_finishing_adds_can_be_taken_away():
    html = "<p>Max &amp; Moritz in der EU, <span>der</span> CDU, am 2026-11-27.</p>"
    assert unmark(finish_html(html)) == html


def test_headings_keep_their_last_two_words_together_and_paragraphs_do_not():
    html = '<h2 id="a">Was nun kommt</h2><p>Was nun kommt</p><h3>Ein <em>neuer Rat</em></h3>'
    assert finish_html(html) == (
        '<h2 id="a">Was nun\u00a0kommt</h2><p>Was nun kommt</p><h3>Ein <em>neuer\u00a0Rat</em></h3>'
    )


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Putin reist nach Peking", "Putin reist nach\u00a0Peking"),
        ("Putin reist nach Pjöngjang", "Putin reist nach Pjöngjang"),
        ("Umbruch im Kreml\u00a0– Aus", "Umbruch im Kreml\u00a0–\u00a0Aus"),
        ("Gipfel", "Gipfel"),
        ("Streit um Bundesverfassungsgericht", "Streit um Bundesverfassungsgericht"),
        ("Merz &amp; Söder", "Merz &amp;\u00a0Söder"),
        ("Neues aus der NATO", "Neues aus der\u00a0NATO"),
        ("5\u00a0km", "5\u00a0km"),
        ("", ""),
    ],
)
def test_a_title_has_no_widowed_last_word_unless_it_is_too_long_for_a_phone(title, expected):
    assert tie_last_words(title) == expected
    assert tie_last_words(expected) == expected


def test_last_words_of_plain_text_are_tied_as_well():
    assert tie_last_words("Was < nun & kommt") == "Was < nun &\u00a0kommt"


PARTS = {
    "Bundesverfassungsgericht": ("Bundes", "verfassungs", "gericht"),
    "Abstimmungsergebnis": ("Ab", "stimmungs", "ergebnis"),
    "Krisengipfel": ("Krisen", "gipfel"),
    "Donaudampfschiff": ("Donau", "dampf", "schif"),
    "Regierungsbildungs": ("Regierungsbildungs",),
    "Straßenbahnfahrt": ("Straßenbahn", "fahr", "t"),
    "Unaussprechliches": (),
}


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Das Bundesverfassungsgericht", "Das Bundes|verfassungs|gericht"),
        ("Abstimmungsergebnis", "Abstimmungs|ergebnis"),
        ("Straßenbahnfahrt", "Straßenbahn|fahrt"),
        ("Krisengipfel", "Krisengipfel"),
        ("Donaudampfschiff", "Donaudampfschiff"),
        ("Regierungsbildungs-Gipfel", "Regierungsbildungs-Gipfel"),
        ("Unaussprechliches", "Unaussprechliches"),
        ("Bundes|verfassungsgericht", "Bundes|verfassungsgericht"),
        ('<a title="Bundesverfassungsgericht">x</a>', '<a title="Bundesverfassungsgericht">x</a>'),
    ],
)
def test_only_long_compounds_are_softened_at_joints_that_give_the_word_back(title, expected):
    softened = soften(title.replace("|", "\u00ad"), lambda word: PARTS.get(word, (word,)))
    assert softened.replace("\u00ad", "|") == expected

"""Quotation marks and apostrophes, as editors type them and as they should stand."""

import pytest

from plugins.typography import find_unbalanced, typeset_html, typeset_plain
from plugins.typography.typesetting import Typeset, Unbalanced

GERMAN = [
    ('Er sagte: "Ja."', "Er sagte: „Ja.“"),
    ('"Ja", sagte er.', "„Ja“, sagte er."),
    ('Das "Spiegel"-Interview', "Das „Spiegel“-Interview"),
    ('die Anti-"Terror"-Gesetze', "die Anti-„Terror“-Gesetze"),
    ('("Bild")', "(„Bild“)"),
    ('["Bild"]', "[„Bild“]"),
    ('"[Er] kam"', "„[Er] kam“"),
    ('"(...) kam"', "„(…) kam“"),
    ('"Kommt [der Bote]"', "„Kommt [der Bote]“"),
    ('die Domain ".asia" ist neu', "die Domain „.asia“ ist neu"),
    ('"Bild"/"Welt"', "„Bild“/„Welt“"),
    ('ein Satz "– so war es –" ist', "ein Satz „– so war es\u00a0–“ ist"),
    ('"Nein"! rief er.', "„Nein“! rief er."),
    ('"Was?" – "Nichts."', "„Was?“\u00a0– „Nichts.“"),
    ('"Wer ...", fragte er.', "„Wer\u00a0…“, fragte er."),
    ('"... und dann?"', "„… und dann?“"),
    ('"-5 Grad sind es"', "„−5\u00a0Grad sind es“"),
    ('zu "99%" fertig', "zu „99\u00a0%“ fertig"),
    ('die Gruppe "40+" wählt', "die Gruppe „40+“ wählt"),
    ('"Bild"[1] meldet', "„Bild“[1] meldet"),
    ('sagte:"Gut."', "sagte:„Gut.“"),
    ('"Sie ist verstanden. "', "„Sie ist verstanden. “"),
    ("\"Er nannte es 'Verrat'.\"", "„Er nannte es ‚Verrat‘.“"),
    ("\"'Ja', sagte er, 'nein'\"", "„‚Ja‘, sagte er, ‚nein‘“"),
    ("\"Nach der 'Asia'-Domain\"", "„Nach der ‚Asia‘-Domain“"),
    ('"Er las die "Zeit" gern."', "„Er las die ‚Zeit‘ gern.“"),
    ('"Die "Zeit"" heißt es.', "„Die ‚Zeit‘“ heißt es."),
    ("der 'Kaiser' von Bayern", "der ‚Kaiser‘ von Bayern"),
    ("'Er las die \"Zeit\" gern.'", "‚Er las die „Zeit“ gern.‘"),
    ("'17-Jährige': frei", "‚17-Jährige‘: frei"),
    ("'Hans' Auto' heißt das Stück", "‚Hans’ Auto‘ heißt das Stück"),
    ('"Alice\' Wagen ist neu"', "„Alice’ Wagen ist neu“"),
]

APOSTROPHES = [
    ("Einstein'sche Theorie", "Einstein’sche Theorie"),
    ("Wie geht's?", "Wie geht’s?"),
    ("Hans' Auto", "Hans’ Auto"),
    ("Fritz' und Max' Räder, Grass' Romane", "Fritz’ und Max’ Räder, Grass’ Romane"),
    ("Alice' Buch", "Alice’ Buch"),
    ("Rock 'n' Roll", "Rock ’n’ Roll"),
    ("Rock-'n'-Roll-Star", "Rock-’n’-Roll-Star"),
    ("die '90er und '68er", "die ’90er und ’68er"),
    ("Sommer '89", "Sommer ’89"),
    ("Hast du 'ne Minute, 'n Moment?", "Hast du ’ne Minute, ’n Moment?"),
    ("'s ist Krieg", "’s ist Krieg"),
    ("Boss der 'Ndrangheta", "Boss der ’Ndrangheta"),
    ("der 'Ndrangheta-Boss, die U.S.'s", "der ’Ndrangheta-Boss, die U.S.’s"),
    ("Samuel Eto'o und O'Keefe", "Samuel Eto’o und O’Keefe"),
    ("Michail Tal'-Cup", "Michail Tal’-Cup"),
    ("Ich hab' ihn", "Ich hab’ ihn"),
    ("Moody´s und Ha`aretz", "Moody’s und Ha’aretz"),
    ("\"Wie geht's Hans' Auto?\"", "„Wie geht’s Hans’ Auto?“"),
    ('"\'s ist Krieg", so \'ne "\'Ne Menge"', "„’s ist Krieg“, so ’ne „’Ne Menge“"),
    ("Rock'n'Roll in 's-Hertogenbosch, Ku'damm", "Rock’n’Roll in ’s-Hertogenbosch, Ku’damm"),
    ("Die '68er kannten Marx' Werk.", "Die ’68er kannten Marx’ Werk."),
    ("Der '89er-Jahrgang trank Fritz' Wein.", "Der ’89er-Jahrgang trank Fritz’ Wein."),
    ("In den '90ern war Hans' Auto neu", "In den ’90ern war Hans’ Auto neu"),
    ("Seit Sommer '68 war Hans' Auto neu", "Seit Sommer ’68 war Hans’ Auto neu"),
    ("Seit Mai '68, so Marx' Enkel", "Seit Mai ’68, so Marx’ Enkel"),
    ("Hol 'ne Kiste aus Hans' Auto", "Hol ’ne Kiste aus Hans’ Auto"),
    ("Ich hab' 'mal gefragt, hast 'was?", "Ich hab’ ’mal gefragt, hast ’was?"),
    ("\"Ich hab' 'was vergessen\"", "„Ich hab’ ’was vergessen“"),
    ("Ich frag' 'mal, wie's war, hab' ich", "Ich frag’ ’mal, wie’s war, hab’ ich"),
    ("Das wär' neu, könnt' ich", "Das wär’ neu, könnt’ ich"),
]

QUOTED_AFTER_ALL = [
    ("'12 Stunden Stress' im Kino", "‚12 Stunden Stress‘ im Kino"),
    ("der Buchstabe 's' und Hans' Auto", "der Buchstabe ‚s‘ und Hans’ Auto"),
    ("die '68er' und Marx' Werk", "die ‚68er‘ und Marx’ Werk"),
    ("das '90er-Fest', sagte er", "das ‚90er-Fest‘, sagte er"),
    ("'Mal sehen', 'was' und 'wer'", "‚Mal sehen‘, ‚was‘ und ‚wer‘"),
    ("das Wort 'mal' ist kurz", "das Wort ‚mal‘ ist kurz"),
    ("'im Westen nichts Neues' heißt es", "‚im Westen nichts Neues‘ heißt es"),
    ("'Ich hab' ihn gesehen', sagte er", "‚Ich hab’ ihn gesehen‘, sagte er"),
]

MEASURES = [
    ('ein 27" großer Schirm', "ein 27″ großer Schirm"),
    ("Er ist 6'2\" groß", "Er ist 6′2″ groß"),
    ("6' 2\" groß", "6′ 2″ groß"),
    ('"Ein 27" Monitor"', "„Ein 27″ Monitor“"),
    ("52° 31' 12\" N", "52° 31′ 12″ N"),
    ('der "Turbo 3000" und "Windows 95"', "der „Turbo 3000“ und „Windows 95“"),
    ('24"- und 27"-Monitore', "24″- und 27″-Monitore"),
    ("1'000'000 Franken", "1’000’000\u00a0Franken"),
]

RIGHT_ALREADY = [
    "„Ja“, sagte er, „das ist ‚gut‘.“",
    "Hans’ Auto und Einstein’sche Theorie",
    "»Ja«, sagte er, »das ist ›gut‹.«",
    "«Oui», dit-il.",
    "im Ort ‘Adi bei Sa’da",
    "„Er las die „Zeit“ gern.“",
    "6′2″",
    "„Eins.\n\n„Zwei.\n\n„Drei“",
]

MIXED = [
    ('„Ja", sagte er', "„Ja“, sagte er"),
    ('"Ja“, sagte er', "„Ja“, sagte er"),
    ("„Ja”, sagte er", "„Ja“, sagte er"),
    ("“Ja”, sagte er", "„Ja“, sagte er"),
    ("‘Ja’, sagte er", "‚Ja‘, sagte er"),
    ("„Das ist 'gut'“", "„Das ist ‚gut‘“"),
    ("„Das ist ‚gut'“", "„Das ist ‚gut‘“"),
    (',,Ja", sagte er', "„Ja“, sagte er"),
    ("''Ja'', sagte er", "„Ja“, sagte er"),
    ('»Er las die "Zeit" gern.«', "»Er las die „Zeit“ gern.«"),
]

SWISS = [
    ("«Ja», sagte er.", "«Ja», sagte er."),
    ("«Er nannte es ‹Verrat›.»", "«Er nannte es ‹Verrat›.»"),
    ("«Er nannte es 'Verrat'.»", "«Er nannte es ‹Verrat›.»"),
    ('«Er las die "NZZ" gern.»', "«Er las die ‹NZZ› gern.»"),
    ('"Er las die «NZZ» gern."', "«Er las die «NZZ» gern.»"),
    ("»Ja«, sagte er, ›nein‹", "«Ja», sagte er, ‹nein›"),
    ('"Ja», sagte er', "«Ja», sagte er"),
    ("«Tell's und Hans' Auto»", "«Tell’s und Hans’ Auto»"),
    ("«1'000 Franken»", "«1’000\u00a0Franken»"),
]

ENGLISH = [
    ('He said, "Yes."', "He said, “Yes.”"),
    ("\"He called it 'treason'.\"", "“He called it ‘treason’.”"),
    ("'Yes,' he said, \"no\".", "‘Yes,’ he said, “no”."),
    ("the U.S.'s role, the 'U.S.'", "the U.S.’s role, the ‘U.S.’"),
    ("It's the workers' right, James' car", "It’s the workers’ right, James’ car"),
    ("rock 'n' roll in the '90s", "rock ’n’ roll in the ’90s"),
    ("'Tis so, get 'em", "’Tis so, get ’em"),
    ("Since the '90s, farmers' incomes fell", "Since the ’90s, farmers’ incomes fell"),
    ("Back in '68, the students' revolt", "Back in ’68, the students’ revolt"),
    ("Back in '68 the students' revolt", "Back in ’68 the students’ revolt"),
    ("the star of '12 Monkeys' left", "the star of ‘12 Monkeys’ left"),
    ("\"In the '90s, farmers' incomes fell.\"", "“In the ’90s, farmers’ incomes fell.”"),
    ("'Tis the season for rock 'n' roll", "’Tis the season for rock ’n’ roll"),
    ("'20 killed in clashes' in town", "‘20 killed in clashes’ in town"),
    ("'Tis pity she's late,' he said", "‘Tis pity she’s late,’ he said"),
    ("„Ja“, he said", "“Ja”, he said"),
    ('“Mixed", he said', "“Mixed”, he said"),
    ("“It’s ‘fine’,” he said", "“It’s ‘fine’,” he said"),
    ("the '90s' best band, the '60s' legacy", "the ’90s’ best band, the ’60s’ legacy"),
    ("\"The '90s' best,\" he said", "“The ’90s’ best,” he said"),
    ("the so-called '90s' and '80s' were", "the so-called ‘90s’ and ‘80s’ were"),
    ("the 'Swinging '60s' and more", "the ‘Swinging ’60s’ and more"),
    ("'Allo, let 'im go, 'cos it's 'neath us", "’Allo, let ’im go, ’cos it’s ’neath us"),
    ("the letter 'n' and Fish 'n' Chips", "the letter ‘n’ and Fish ’n’ Chips"),
    ("Press 'N', an 'n' is no 'n'.", "Press ‘N’, an ‘n’ is no ‘n’."),
    ("'She said, \"He told me, 'Go!'\"' he said", "‘She said, “He told me, ‘Go!’”’ he said"),
]


@pytest.mark.parametrize(("typed", "expected"), GERMAN)
def test_german_marks_open_low_and_close_high(typed, expected):
    assert typeset_plain(typed, "de") == expected


@pytest.mark.parametrize(("typed", "expected"), APOSTROPHES)
def test_an_apostrophe_is_never_a_closing_mark(typed, expected):
    assert typeset_plain(typed, "de-AT") == expected


@pytest.mark.parametrize(("typed", "expected"), QUOTED_AFTER_ALL)
def test_a_quotation_may_begin_with_a_number_or_a_letter(typed, expected):
    assert typeset_plain(typed, "de") == expected


@pytest.mark.parametrize(("typed", "expected"), MEASURES)
def test_feet_inches_and_minutes_take_primes(typed, expected):
    assert typeset_plain(typed, "de") == expected


@pytest.mark.parametrize("text", RIGHT_ALREADY)
def test_marks_that_are_right_stay(text):
    assert typeset_plain(text, "de") == text


@pytest.mark.parametrize(("typed", "expected"), MIXED)
def test_mixtures_are_completed(typed, expected):
    assert typeset_plain(typed, "de") == expected


@pytest.mark.parametrize(("typed", "expected"), ENGLISH)
def test_english_has_marks_of_its_own(typed, expected):
    assert typeset_plain(typed, "en-GB") == expected


@pytest.mark.parametrize(("typed", "expected"), [*GERMAN, *APOSTROPHES, *MIXED[:-1]])
def test_swiss_marks_stand_where_german_ones_would(typed, expected):
    marks = str.maketrans("„“‚‘", "«»‹›")
    assert typeset_plain(typed, "de-CH") == expected.translate(marks)


@pytest.mark.parametrize(("typed", "expected"), SWISS)
def test_swiss_marks_are_known_as_typed(typed, expected):
    typeset = typeset_html(f"<p>{typed}</p>", "de-CH")
    assert typeset == Typeset(f"<p>{expected}</p>")


def test_marks_of_an_unknown_language_are_left_alone():
    assert typeset_plain("\"Oui\", c'est 'tout' ...", "fr") == "\"Oui\", c'est 'tout'\u00a0…"


def test_a_quotation_spans_tags_inside_a_line():
    html = '<p>Er sagte "<em>Nein</em>", <a href="/a?b=\'c\'">"<b>nie</b>" mehr</a>.</p>'
    assert typeset_html(html, "de").html == (
        "<p>Er sagte „<em>Nein</em>“, <a href=\"/a?b='c'\">„<b>nie</b>“ mehr</a>.</p>"
    )


def test_a_footnote_mark_after_a_quotation_does_not_open_one():
    html = '<p>Laut "Bild"<sup id="fnref:1"><a href="#fn:1">1</a></sup> nicht.</p>'
    assert typeset_html(html, "de").html == (
        '<p>Laut „Bild“<sup id="fnref:1"><a href="#fn:1">1</a></sup> nicht.</p>'
    )


def test_a_quotation_may_run_over_paragraphs_that_reopen_it():
    html = '<p>Er sagte: "Eins.</p>\n<p>"Zwei.</p>\n<p>"Drei", und ging.</p>'
    typeset = typeset_html(html, "de")
    assert typeset.html == "<p>Er sagte: „Eins.</p>\n<p>„Zwei.</p>\n<p>„Drei“, und ging.</p>"
    assert typeset.unbalanced == ()


def test_a_quotation_may_run_over_paragraphs_without_reopening():
    typeset = typeset_html('<p>"Eins.</p><p>Zwei.</p><p>Drei", sagte er.</p>', "de")
    assert typeset.html == "<p>„Eins.</p><p>Zwei.</p><p>Drei“, sagte er.</p>"
    assert typeset.unbalanced == ()


def test_a_single_quotation_may_run_over_paragraphs_that_reopen_it():
    html = "<p>She said: 'One.</p>\n<p>'<em>Two</em>.</p>\n<p>'Three,' and left.</p>"
    shown = "<p>She said: ‘One.</p>\n<p>‘<em>Two</em>.</p>\n<p>‘Three,’ and left.</p>"
    assert typeset_html(html, "en") == Typeset(shown)


@pytest.mark.parametrize("after", ["Two.", "' Two,' and left.", "Two, 'three'."])
def test_a_single_quotation_that_is_not_reopened_needs_an_eye(after):
    assert typeset_html(f"<p>She said: 'One.</p>\n<p>{after}</p>", "en").unbalanced


def test_an_apostrophe_is_no_quotation_that_the_next_paragraph_reopens():
    html = "<p>the 'Ndrangheta of the '90s</p>\n<p>'Yes,' he said.</p>"
    shown = "<p>the ’Ndrangheta of the ’90s</p>\n<p>‘Yes,’ he said.</p>"
    assert typeset_html(html, "en") == Typeset(shown)


def test_three_levels_of_quotation_are_complete():
    assert find_unbalanced("‘She said, “He told me, ‘Go!’”’ he recalled.", "en") == ()
    assert typeset_html('<p>"He asked, \'Is this "it"?\'" she said.</p>', "en") == Typeset(
        "<p>“He asked, ‘Is this “it”?’” she said.</p>"
    )


def test_a_mark_that_is_missing_harms_no_other_block():
    html = '<h2>Der "Verrat</h2><p>Er sagte "nein".</p><ul><li>"a</li><li>"b"</li></ul>'
    typeset = typeset_html(html, "de")
    assert typeset.html == (
        "<h2>Der „Verrat</h2><p>Er sagte „nein“.</p><ul><li>„a</li><li>„b“</li></ul>"
    )
    assert [found.excerpt for found in typeset.unbalanced] == [
        'Der "Verrat',
        '"a',
    ]


def test_a_hundred_unbalanced_marks_are_reported():
    assert len(typeset_html("<p>" + "„a " * 200, "de").unbalanced) == 100


def test_an_unbalanced_mark_is_reported_with_its_place_in_an_excerpt():
    html = '<p>Max &amp; <b>Moritz</b> <code>x = "a"</code> sagten: "Nie.</p><p>Punkt.</p>'
    (found,) = typeset_html(html, "de").unbalanced
    assert (found.mark, found.at) == ('"', len("Max & Moritz … sagten: "))
    assert found.excerpt == 'Max & Moritz … sagten: "Nie.'


def test_the_excerpt_has_marks_as_they_were_typed():
    (found,) = find_unbalanced("''Eine'', das ,,andere'' und \"nichts", "de")
    assert found.excerpt == "''Eine'', das ,,andere'' und \"nichts"
    assert found.at == len("''Eine'', das ,,andere'' und ")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Er sagte: 'Nein und ging", "Er sagte: ’Nein und ging"),
        ("Er sagte: 'was ist das", "Er sagte: ’was ist das"),
        ("Hier ist ' ein Strich", "Hier ist ' ein Strich"),
        ('Hier ist " ein Strich', 'Hier ist " ein Strich'),
        ('Er sagte nie" und ging', "Er sagte nie“ und ging"),
    ],
)
def test_a_mark_that_only_its_editor_can_explain_is_reported(typed, expected):
    (found,) = find_unbalanced(typed, "de")
    assert (found.excerpt[found.at], typeset_plain(typed, "de")) == (found.mark, expected)


@pytest.mark.parametrize(
    "text", [typed for typed, _ in GERMAN + APOSTROPHES[:9] + APOSTROPHES[-9:] + MIXED]
)
def test_nothing_is_reported_where_all_is_clear(text):
    assert find_unbalanced(text, "de") == ()


@pytest.mark.parametrize("text", [typed for typed, _ in ENGLISH if not typed.startswith("“M")])
def test_nothing_is_reported_where_all_is_clear_in_english(text):
    assert find_unbalanced(text, "en") == ()


def test_a_name_with_an_apostrophe_before_it_is_no_open_quotation():
    assert find_unbalanced("die 'Ndrangheta", "de") == ()


def test_plain_text_reports_its_unbalanced_marks():
    (found,) = find_unbalanced('Putin: "Nie', "de")
    assert found == Unbalanced('"', 'Putin: "Nie', at=7)


def test_a_report_tells_which_of_several_marks_in_its_excerpt_it_means():
    (found,) = find_unbalanced('Er rief\n"ja" und\u00a0"nein und ging dann nach Hause zurück', "de")
    assert found == Unbalanced('"', 'Er rief "ja" und "nein und ging dann nach', at=17)

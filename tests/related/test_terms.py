"""The compact words of one story."""

import datetime as dt

import numpy as np

from plugins.newsroom.story import Story
from plugins.newsroom.words import cut_story
from plugins.related.analysis import find_hash
from plugins.related.layout import WIDTH
from plugins.related.reasons import parse_wording
from plugins.related.terms import extract
from plugins.related.vectors import find_ids, unpack_terms


def terms(title="", text="", **more):
    date = dt.datetime(2024, 6, 18, tzinfo=dt.UTC)
    story = Story(path="", digest="", slug="s", title=title, date=date, category="x", **more)
    return extract(story, cut_story(story, text))


def hashes(extracted):
    return set(find_ids(unpack_terms([extracted])[0]).tolist())


def test_extraction_is_a_pure_function_of_the_story():
    assert terms("Gipfel in Bern", "Staatschefs beraten.") == terms(
        "Gipfel in Bern", "Staatschefs beraten."
    )


def test_the_words_of_a_country_are_those_of_its_language():
    text = "The ministers were meeting in houses near the capital."
    assert terms("Ministers meet", text, lang="en-GB") == terms("Ministers meet", text, lang="en")
    assert terms("Ministers meet", text, lang="en-GB") != terms("Ministers meet", text, lang="de")


def test_the_length_is_a_multiple_of_four():
    assert len(terms("Gipfel in Bern", "Staatschefs beraten über Zölle.")) % 4 == 0


def test_a_compound_and_its_parts_share_terms():
    assert {find_hash("wgipfel"), find_hash("wkris")} <= hashes(terms("Krisengipfel"))
    assert find_hash("wgipfel") in hashes(terms("Die Gipfel"))


def test_heads_meet_where_stems_do_not():
    demonstration, demonstrators = terms("Demonstration"), terms("Demonstranten")
    assert find_hash("hdemo") in hashes(demonstration) & hashes(demonstrators)


def test_a_short_name_is_its_own_head_also_within_a_word():
    assert find_hash("hnpd") in hashes(terms("NPD")) & hashes(terms("NPD-Verbot"))


def test_stop_words_and_single_letters_leave_nothing():
    assert hashes(terms("Der und die", "in a zu b")) == {0}


def test_a_story_without_words_has_an_empty_row():
    np.testing.assert_array_equal(unpack_terms([terms()]), np.zeros((1, WIDTH), np.uint32))


def test_a_long_story_stays_within_its_row():
    text = " ".join(f"Wort{number}schaft Begriff{number}" for number in range(2000))
    row = unpack_terms([terms("Titel " * 50, text), terms("Kurz")])
    assert row.shape == (2, WIDTH)
    assert len(terms("Titel", text)) < 1400


def test_names_are_capitalised_telling_words_in_the_shortest_spelling():
    wording = parse_wording(
        terms("Pjöngjang empfängt Putin", "Putins Besuch in Pjöngjang währt ein Jahr lang nach.")
    )
    assert {"Putin", "Pjöngjang"} <= set(wording.names.values())
    assert not {"Putins", "Jahr", "empfängt"} & set(wording.names.values())


def test_names_are_told_in_the_nominative():
    wording = parse_wording(terms("Ende des Bundestags", "Die Wut von Lokführern, Jahres, Paris."))
    assert set(wording.names.values()) == {"Bundestag", "Wut", "Lokführer", "Paris"}
    text = "Sitz des Landesamtes, Opfer des Terroranschlags, Spielen, Stürmen und Anschlägen."
    wording = parse_wording(terms("", text))
    assert set(wording.names.values()) == {
        *("Sitz", "Landesamt", "Opfer", "Terroranschlag", "Stürme", "Anschläge"),
    }


def test_a_name_that_ends_like_a_plural_stays():
    wording = parse_wording(terms("", "Wien, Baden, Aden, Chen, Verbrechen, Ergebnis"))
    assert set(wording.names.values()) == {
        "Wien",
        "Baden",
        "Aden",
        "Chen",
        "Verbrechen",
        "Ergebnis",
    }


def test_days_and_months_are_no_names():
    german = "Am Dienstag, Sonnabend, im Jänner und Feber, des Montags in Rom"
    assert set(parse_wording(terms("", german)).names.values()) == {"Rom"}
    english = "On Tuesday, Wednesday’s show, in August and December in Boise"
    assert set(parse_wording(terms("", english, lang="en")).names.values()) == {"Boise"}


def test_english_stories_are_stemmed_as_english():
    assert hashes(terms("Elections", lang="en")) == hashes(terms("Election", lang="en"))


def test_english_possessives_and_contractions_are_the_words_before_them():
    said = "{0}’s visit: It’s late, Don’t go, Can't stay, THEY’VE won, O’Brien’s and Mc{0}'S."
    names = set(parse_wording(terms("", said.format("Putin"), lang="en")).names.values())
    assert names == {"Putin", "O’Brien", "McPutin"}
    assert hashes(terms("It’s Putin’s", lang="en")) == hashes(terms("Putin", lang="en"))
    assert hashes(terms("wasn’t won't he’ll", lang="en")) == {0}


def test_german_words_keep_their_apostrophes():
    wording = parse_wording(terms("", "Ein Abend in Rick’s Café"))
    assert set(wording.names.values()) == {"Rick’s", "Café"}

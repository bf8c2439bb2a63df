"""Words and what they are made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.language import lexicon
from plugins.language.compounds import split
from plugins.language.rarity import find_frequency, measure_rarity
from plugins.language.stems import stem
from plugins.language.stopwords import find_stopwords
from plugins.language.tokens import find_members, fold
from tests.makers import cut_text


def test_words_keep_inner_hyphens_apostrophes_and_points():
    text = "Der EU-Gipfel, so O’Brien, kostet 2.800 Euro – „viel“ (U.S. Army)."
    assert cut_text(text).words == [
        "Der", "EU-Gipfel", "so", "O’Brien", "kostet", "2.800", "Euro", "viel", "U.S", "Army",
    ]  # fmt: skip


def test_soft_hyphens_are_no_part_of_a_word():
    assert cut_text("Krisen\u00adgipfel").words == ["Krisengipfel"]


def test_spellings_of_a_word_fold_to_one():
    assert {fold("STRASSE"), fold("Straße"), fold("straße")} == {"strasse"}
    assert {fold("CO₂-Preis"), fold("CO2-Preis")} == {"co2-preis"}


def test_hyphenated_words_have_members_and_numbers_have_none():
    assert find_members("US-Regierung") == ["US", "Regierung"]
    assert find_members("2.800") == []
    assert find_members("Gipfel") == []


@pytest.mark.parametrize(
    ("lang", "words", "stemmed"),
    [
        ("de", ("Gipfel", "Gipfels", "GIPFELN"), "gipfel"),
        ("de", ("Häuser", "Hauses"), "haus"),
        ("en", ("elections", "Election"), "elect"),
    ],
)
def test_forms_of_a_word_share_a_stem(lang, words, stemmed):
    assert {stem(word, lang) for word in words} == {stemmed}


def test_other_languages_are_stemmed_and_stopped_like_german():
    assert stem("Häuser", "fr") == "haus"
    assert "nicht" in find_stopwords("fr")
    assert "which" in find_stopwords("en")


def test_rarity_runs_from_the_most_frequent_words_to_the_unknown():
    assert find_frequency("der") == 7.46
    assert find_frequency("Krisengipfel") is None
    assert measure_rarity("der") < 0.02
    assert measure_rarity("Krisengipfel") == 1.0
    assert measure_rarity("Regierung") < measure_rarity("Nordkorea") < 1.0


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Krisengipfel", ("Krisen", "gipfel")),
        ("Regierungskrise", ("Regierungs", "krise")),
        ("Atomkraftwerk", ("Atom", "kraft", "werk")),
        ("Verteidigungsminister", ("Verteidigungs", "minister")),
        ("Straßenfest", ("Straßen", "fest")),
        ("Ölpreis", ("Öl", "preis")),
        ("Minister", ("Minister",)),
        ("Kanzlerin", ("Kanzlerin",)),
        ("Entscheidung", ("Entscheidung",)),
        ("genetisch", ("genetisch",)),
        ("minimaler", ("minimaler",)),
        ("Konferenztisch", ("Konferenz", "tisch")),
        ("zugelassen", ("zugelassen",)),
        ("Nordkorea", ("Nordkorea",)),
        ("NATO", ("NATO",)),
        ("kurz", ("kurz",)),
    ],
)
def test_compounds_are_cut_at_their_joints_and_nothing_else_is(word, parts):
    assert split(word) == parts


@given(st.text(max_size=45))
def test_parts_joined_give_the_word_back(word):
    assert "".join(split(word)) == word


def test_of_signs_without_end_between_two_words_the_first_are_kept():
    words = lexicon.Lexicon("de")
    numbers, gaps = words.part(words.cut(["Ein", *["."] * 1000, "Ende"]))
    assert (words.spell(numbers.tolist()), gaps) == (["Ein", "Ende"], [" " + "." * 99, " "])


def test_a_lexicon_gives_a_word_one_number_in_whatever_token():
    words = lexicon.Lexicon("de")
    numbers, gaps = words.part(words.cut(["Öl,", "„Öl“", "–", "Tat\u00adkraft/Öl"]))
    assert words.spell(numbers.tolist()) == ["Öl", "Öl", "Tatkraft", "Öl"]
    assert gaps == [", „", "“ –", "/", " "]
    assert len(set(numbers.tolist())) == 2


def test_too_many_tokens_are_forgotten_with_all_that_is_known_of_them(monkeypatch):
    monkeypatch.setattr(lexicon, "MOST_TOKENS", 1)
    first = lexicon.load_lexicon("xx")
    first.cut(["eins"])
    assert lexicon.load_lexicon("xx") is first
    table = first.find_table(id)
    assert first.find_table(id) == table
    first.cut(["zwei"])
    second = lexicon.load_lexicon("xx")
    assert second is not first
    assert second.find_table(id) != table

"""The words of a story, cut once for all extractors."""

from plugins.newsroom.words import cut_story
from tests.makers import cut_text, story


def test_a_story_is_cut_into_words_with_what_stands_behind_each():
    one = story("a", kicker="Gipfel", title="Zölle, Öl", summary="Was „gilt“?")
    words = cut_story(one, "Mit\u00a0Dr. Tat\u00adkraft")
    assert words.words == ["Gipfel", "Zölle", "Öl", "Was", "gilt", "Mit", "Dr", "Tatkraft"]
    assert words.gaps == [". ", ", ", ". ", " „", "“? ", " ", ". ", " "]
    assert (words.kicker, words.title, words.lead) == (1, 3, 5)


def test_words_are_numbers_in_the_lexicon_of_their_language():
    words = cut_text("Öl (Öl) ölt Öl")
    assert words.lexicon.spell(words.numbers.tolist()) == ["Öl", "Öl", "ölt", "Öl"]
    assert words.numbers[0] == words.numbers[1] == words.lexicon.find("Öl") > 0
    assert words.lexicon.find("Unerhörtes") == 0
    assert cut_text("Öl", "en").lexicon is not words.lexicon


def test_a_summary_that_opens_the_body_stands_there_once():
    one = story("a", kicker="", title="T", summary="Erster Satz.")
    assert cut_story(one, "Erster Satz.\n\nZweiter.").words == ["T", "Erster", "Satz", "Zweiter"]


def test_signs_between_spaces_belong_to_the_word_before():
    cut = cut_text("– 1/2 Liter – mehr & „_nie_“ –")
    assert cut.words == ["1", "2", "Liter", "mehr", "nie"]
    assert cut.gaps == ["/", " ", " –", " &„", " –"]


def test_a_text_without_words_has_none():
    assert cut_text(" – … ").words == []

"""The words of a story, cut once for all extractors."""

from collections import Counter

from plugins.newsroom.words import Words, cut_story, cut_text
from tests.makers import story


def test_a_story_is_cut_into_words_with_what_stands_behind_each():
    one = story("a", kicker="Gipfel", title="Zölle, Öl", summary="Was „gilt“?")
    words = ["Gipfel", "Zölle", "Öl", "Was", "gilt", "Mit", "Dr", "Tatkraft"]
    assert cut_story(one, "Mit\u00a0Dr. Tat\u00adkraft") == Words(
        words,
        [". ", ", ", ". ", " „", "“? ", " ", ". ", " "],
        Counter(words),
        kicker=1,
        title=3,
        lead=5,
    )


def test_a_summary_that_opens_the_body_stands_there_once():
    one = story("a", kicker="", title="T", summary="Erster Satz.")
    assert cut_story(one, "Erster Satz.\n\nZweiter.").words == ["T", "Erster", "Satz", "Zweiter"]


def test_signs_between_spaces_belong_to_the_word_before():
    cut = cut_text("– 1/2 Liter – mehr & „_nie_“ –")
    assert cut.words == ["1", "2", "Liter", "mehr", "nie"]
    assert cut.gaps == ["/", " ", " –", " &„", " –"]


def test_a_text_without_words_has_none():
    assert cut_text(" – … ").words == []

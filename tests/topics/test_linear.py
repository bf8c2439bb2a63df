import numpy as np
import pytest

from plugins.topics.features import find_pieces, find_subjects, load_subjects
from plugins.topics.linear import Corpus, score, train
from plugins.topics.model import decode_model, encode_model

TEXTS = [
    ("zins bank kredit anleihe", "geld"),
    ("bank inflation kredite preise", "geld"),
    ("zinsen anleihen inflation", "geld"),
    ("torwart stadion elfmeter", "sport"),
    ("stadion trainer elfmeter abstieg", "sport"),
    ("torjäger trainer stadionrunde", "sport"),
]


def corpus(*texts: str) -> Corpus:
    return Corpus([(text.split(), [1.0] * len(text.split())) for text in texts])


def trained():
    return train(corpus(*(text for text, _ in TEXTS)), [[label] for _, label in TEXTS])[0]


def test_words_are_known_by_their_stems_and_the_stems_of_their_parts():
    assert find_pieces("zinsen") == ("zins",)
    assert find_pieces("volleyballspiele") == ("volleyballspiel", "volleyball", "spiel")
    assert find_pieces("eu-gipfel") == ("eu-gipfel", "eu", "gipfel")
    assert find_pieces("und") == ()
    assert find_pieces("2024") == ()


def test_parts_of_a_compound_belong_to_subjects():
    ids, _ = load_subjects()
    assert [ids[number] for number, _ in find_subjects("weltkonjunktur")] == ["konjunktur"]


def test_a_text_gets_the_label_of_those_like_it():
    model = trained()
    scores = score(model, corpus("elfmeter im stadion", "kredit und zinsen"))
    assert [model.labels[n] for n in scores.argmax(axis=1)] == ["sport", "geld"]


def test_every_text_is_scored_by_itself():
    model = trained()
    together = score(model, corpus("elfmeter im stadion", "kredit und zinsen"))
    alone = score(model, corpus("kredit und zinsen"))
    assert np.allclose(together[1], alone[0], atol=1e-5)


def test_the_threshold_parts_given_from_other_labels():
    model = trained()
    scores = score(model, corpus(*(text for text, _ in TEXTS)))
    given = [[model.labels[n] for n in np.flatnonzero(row >= model.threshold)] for row in scores]
    assert given == [[label] for _, label in TEXTS]


def test_a_kept_model_scores_as_a_fresh_one():
    model = trained()
    asked = corpus("elfmeter im stadion")
    assert np.array_equal(score(decode_model(encode_model(model)), asked), score(model, asked))


def test_half_a_model_is_no_model():
    with pytest.raises(ValueError, match=r"."):
        decode_model(encode_model(trained())[:-3])

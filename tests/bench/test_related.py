"""The measuring of related stories, on judgements that one can check by hand."""

import json

import pytest

from bench.related import bootstrap, cut_text, group_queries, main, measure, tell_intervals

TEXTS = {
    "a": "Hochwasser an der Donau: Deiche bei Passau brechen, der Pegel steigt.",
    "b": "Nach dem Hochwasser an der Donau sinkt der Pegel bei Passau.",
    "c": "Die Staatsoper spielt Tosca mit neuem Orchester.",
    "d": "Das Orchester der Staatsoper verliert den Dirigenten der Tosca.",
}


def write_stories(folder):
    path = folder / "stories.jsonl"
    stories = [
        {
            "id": key,
            "lang": "de",
            "title": text[:20],
            "date": None,
            "text": text,
            "story": key > "b",
        }
        for key, text in TEXTS.items()
    ]
    path.write_text("\n".join(json.dumps(story) for story in stories), "utf-8")
    return path


def test_perfect_rankings_measure_one_and_prints_one_line(tmp_path, capsys):
    judged = tmp_path / "qrels.tsv"
    judged.write_text("a\tb\t2\nb\ta\t2\nc\td\t1\n", "utf-8")
    stories = write_stories(tmp_path)
    assert main(["--stories", str(stories), "--qrels", str(judged)]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures.pop("seconds") >= 0
    assert figures == {"queries": 3, "ndcg5": 1.0, "map": 1.0, "hit5": 1.0, "p1": 1.0}


@pytest.mark.parametrize("weights", ["whole", "monthly"])
@pytest.mark.parametrize("text", ["full", "lead", "title"])
def test_stories_with_one_label_are_related(tmp_path, capsys, weights, text):
    arguments = ["--stories", str(write_stories(tmp_path)), "--qrels", "story"]
    assert main([*arguments, "--text", text, "--weights", weights]) == 0
    assert json.loads(capsys.readouterr().out)["queries"] == 4


def test_a_missing_file_is_told_kindly(tmp_path, capsys):
    stories = write_stories(tmp_path)
    assert main(["--stories", str(stories), "--qrels", str(tmp_path / "none.tsv")]) == 2
    assert capsys.readouterr().err == f"{tmp_path}/none.tsv is missing. Give a file that exists.\n"


def test_gain_is_two_to_the_grade_and_the_ideal_comes_from_the_judgements():
    figures = measure([[1, 2, 3], [], [], []], {0: {2: 2, 3: 1}})
    found = (3 / 1.5849625 + 1 / 2) / (3 + 1 / 1.5849625)
    assert figures["ndcg5"][0] == pytest.approx(found)
    assert figures["map"][0] == pytest.approx((1 / 2 + 2 / 3) / 2)
    assert (figures["hit5"][0], figures["p1"][0]) == (1.0, 0.0)


def test_the_lead_is_sixty_words_and_the_title_none():
    story = {"text": "Wort " * 80}
    assert len(cut_text(story, "lead").split()) == 60
    assert cut_text(story, "title") == ""


def test_groups_are_what_judgements_connect_and_the_bootstrap_draws_them():
    judged = {0: {1: 1}, 1: {0: 1}, 5: {6: 1}}
    assert group_queries(judged) == [[0, 1], [5]]
    assert bootstrap({0: 1.0, 1: 1.0, 5: 1.0}, group_queries(judged)) == (1.0, 1.0)


def test_intervals_are_told_with_their_means_for_both_ways_of_weighing():
    judged = {0: {1: 1}, 1: {0: 1}}
    assert tell_intervals("monthly", {"p1": {0: 1.0, 1: 0.5}}, judged) == [
        "monthly, 1 groups:",
        "  p1    0.7500 (0.7500 to 0.7500)",
    ]

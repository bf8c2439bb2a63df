"""The benchmark of the typography counts what it says it counts."""

import json

import pytest

from bench.typography import Wrong, main, measure

TEXTS = [
    {
        "id": "1",
        "text": "„Wir kommen“, sagte sie, „mit ‚Hans’ Auto‘.“\n\n„Ja“ (so der „Bote“-Chef).",
    },
    {"id": "2", "text": "„Eins.\n\nZwei.\n\nDrei“, sagte er. Es geht’s an, z. B. in der EU-27."},
    {"id": "3", "lang": "en", "text": "“It’s ‘fine’,” she said. The workers’ “day”."},
    {"id": "4", "text": "Ohne Zitat, mit ''doppelten'' Strichen."},
]


def write_lines(path, records):
    path.write_text("".join(json.dumps(record) + "\n" for record in records) + "\n", "utf-8")


def test_pairs_are_straightened_restored_and_counted(tmp_path, capsys):
    write_lines(tmp_path / "texts.jsonl", TEXTS)
    assert main(["--texts", str(tmp_path / "texts.jsonl"), "--errors"]) == 0
    printed = capsys.readouterr()
    assert printed.out == ('{"pairs": 9, "exact": 9, "letters_changed": 0, "not_idempotent": 0}\n')
    assert printed.err == ""


def test_a_pair_restored_otherwise_is_not_exact_and_is_listed(tmp_path, capsys):
    nested = {"id": "7", "text": "„Er las die „Zeit“ gern“, sagte sie."}
    score, wrong = measure([nested])
    assert (score.pairs, score.exact) == (2, 1)
    assert wrong == [
        Wrong("7", "„ became ‚", "„Er las die „Zeit“ gern“, sagte sie."),
        Wrong("7", "“ became ‘", "„Er las die „Zeit“ gern“, sagte sie."),
    ]
    write_lines(tmp_path / "texts.jsonl", [nested])
    main(["--texts", str(tmp_path / "texts.jsonl"), "--errors"])
    assert capsys.readouterr().err == (
        "7: „ became ‚: „Er las die „Zeit“ gern“, sagte sie.\n"
        "7: “ became ‘: „Er las die „Zeit“ gern“, sagte sie.\n"
    )


def test_marks_without_a_partner_are_no_pairs():
    score, _ = measure([{"text": "“ Er sagte: „Nie. Im Ort ‘Adi."}])
    assert (score.pairs, score.exact) == (0, 0)


def test_a_file_that_is_missing_is_named(tmp_path, capsys):
    missing = tmp_path / "none.jsonl"
    assert main(["--texts", str(missing)]) == 2
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == (
        "",
        f"{missing} does not exist. Name a file of texts with --texts.\n",
    )


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ('{"id": 1}', ':2: This line has no "text". Each needs one.\n'),
        ("[1]", ':2: This line has no "text". Each needs one.\n'),
        ("{", ":2: This line is not JSON. Each is an object with a text.\n"),
    ],
)
def test_a_line_that_is_no_text_is_named(tmp_path, capsys, line, complaint):
    path = tmp_path / "texts.jsonl"
    path.write_text('{"text": "„a“"}\n' + line + "\n", "utf-8")
    assert main(["--texts", str(path)]) == 2
    assert capsys.readouterr().err == f"{path}{complaint}"

"""Real records become story files that say nothing which the record doesn't."""

import json

import yaml

from bench.corpus import main
from bench.wikinews import Record, choose_slugs, compose_file, fill_dates, find_category

FIRST = Record("7", "de", "Köln: „Großes“ Fest", "2005-08-05", "# Eins.\n\nZwei & drei.")


def record(number: str, title: str = "Titel", date: str = "2005-08-05", text: str = "Text."):
    return Record(number, "de", title, date, text)


def write_lines(path, records):
    lines = [
        {"id": r.id, "lang": r.lang, "title": r.title, "date": r.date or None, "text": r.text}
        for r in records
    ]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")


def test_a_record_is_written_as_front_matter_and_text():
    assert compose_file(FIRST, "koeln-fest") == (
        "---\n"
        'title: "Köln: „Großes“ Fest"\n'
        "date: 2005-08-05\n"
        "category: Gesellschaft\n"
        "slug: koeln-fest\n"
        "lang: de\n"
        "---\n\n"
        "\\# Eins.\n\nZwei & drei.\n"
    )


def test_the_category_is_the_one_whose_words_occur_most():
    assert find_category(record("1", text="Der Trainer der Mannschaft.")).label == "Sport"
    assert find_category(record("1", text="Nichts davon.")).label == "Gesellschaft"


def test_a_word_in_the_title_counts_four_times():
    text = "Polizei, Gericht und Klage."
    assert find_category(record("1", title="Museum", text=text)).label == "Kultur"


def test_a_missing_date_is_that_of_the_next_lower_id():
    records = [record("100", date=""), record("99"), record("101", date="2006-01-01")]
    assert [(r.id, r.date) for r in fill_dates(records)] == [
        ("99", "2005-08-05"),
        ("100", "2005-08-05"),
        ("101", "2006-01-01"),
    ]


def test_equal_titles_get_slugs_of_their_own():
    assert choose_slugs([record("1"), record("2"), record("3", "?")]) == ["titel", "titel-2", "3"]


def test_the_command_writes_a_content_folder(tmp_path, capsys):
    source, target = tmp_path / "in.jsonl", tmp_path / "out"
    write_lines(source, [FIRST, record("8", date="")])
    assert main(["wikinews", str(source), str(target)]) == 0
    files = sorted(str(p.relative_to(target)) for p in target.rglob("*") if p.is_file())
    assert files == [
        "desk/categories.toml",
        "desk/entities.toml",
        "desk/outlets.toml",
        "desk/topics.toml",
        "stories/2005/08/05/koeln-grosses-fest.md",
        "stories/2005/08/05/titel.md",
    ]
    assert capsys.readouterr().err == "8 has no date; 2005-08-05 taken from the next lower id\n"


def test_every_title_survives_yaml():
    title = 'Er sagte: "Nein" \\ #1 – [ja]'
    head = compose_file(record("1", title=title), "x").split("---\n")[1]
    assert yaml.safe_load(head)["title"] == title

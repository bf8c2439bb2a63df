"""The measuring of topics, on given texts and on a site's own tags."""

import json
import sys

from bench.topics import main
from tests.site.small_site import SmallSite

TOPICS = """
[[topic]]
id = "geld"
label = "Geldpolitik"
words = ["Leitzins"]

[[topic]]
id = "sport"
label = "Sport"
words = ["Elfmeter"]
"""


def measure(capsys, monkeypatch, *arguments):
    monkeypatch.setattr(sys, "argv", ["bench.topics", *map(str, arguments)])
    main()
    figures = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert figures.pop("seconds") >= 0
    return figures


def test_texts_get_the_category_and_the_tags_that_were_learnt(tmp_path, capsys, monkeypatch):
    texts = {
        "geld": ("zins bank kredit anleihe", "zinsen anleihen inflation bank kredite"),
        "sport": ("torwart stadion elfmeter", "stadion trainer elfmeter abstieg"),
    }
    lines = [
        json.dumps({"title": "Bericht", "text": text, "category": label, "tags": [label]})
        for label, told in texts.items()
        for text in told
    ]
    learnt, asked = tmp_path / "learnt.jsonl", tmp_path / "asked.jsonl"
    learnt.write_text("\n".join(lines), encoding="utf-8")
    asked.write_text(lines[-1], encoding="utf-8")
    figures = measure(capsys, monkeypatch, "--train", learnt, "--test", asked)
    assert figures.pop("threshold") > 0
    rates = ("accuracy", "macro_f1", "low", "high", "precision", "recall")
    assert figures == {**dict.fromkeys(rates, 1.0), "tags": 1, "found": 1}


def test_tags_of_a_site_are_hidden_and_found_again(tmp_path, capsys, monkeypatch):
    site = SmallSite(tmp_path / "site")
    site.set(f"PATH = {str(site.content)!r}")
    site.write("desk/topics.toml", TOPICS)
    site.story("zins", "Der Leitzins sinkt. Der Leitzins stieg zuvor.", tags="[geld]")
    site.story("em", "Nur ein Elfmeter. Noch ein Elfmeter. Der dritte Elfmeter.", tags="[sport]")
    site.story("cup", "Kein Tor fiel.", tags="[sport]")
    assert measure(capsys, monkeypatch, "--site", site.conf, "--folds", 3) == {
        "precision": 1.0,
        "recall": 0.6667,
        "tags": 3,
        "found": 2,
        "threshold": 1.0,
    }

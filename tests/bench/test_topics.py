"""The measuring of topics on a site's own tags."""

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


def test_tags_of_a_site_are_hidden_and_found_again(tmp_path, capsys, monkeypatch):
    site = SmallSite(tmp_path / "site")
    site.set(f"PATH = {str(site.content)!r}")
    site.write("desk/topics.toml", TOPICS)
    site.story("zins", "Der Leitzins sinkt. Der Leitzins stieg zuvor.", tags="[geld]")
    site.story("em", "Nur ein Elfmeter. Noch ein Elfmeter. Der dritte Elfmeter.", tags="[sport]")
    site.story("cup", "Kein Tor fiel.", tags="[sport]")
    monkeypatch.setattr(sys, "argv", ["bench.topics", "--site", str(site.conf), "--folds", "3"])
    main()
    figures = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert figures.pop("seconds") >= 0
    assert figures == {
        "precision": 1.0,
        "recall": 0.6667,
        "tags": 3,
        "found": 2,
        "threshold": 1.0,
    }

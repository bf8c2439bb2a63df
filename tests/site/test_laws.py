"""The laws of the build with everything on: stories, registers, relations, feeds, theme.

The same sequences of changes are built step by step and from nothing; every byte must agree.
"""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pelican.settings import read_settings

from tests.signals import disconnect

ROOT = Path(__file__).parents[2]

SUBJECTS = {
    "putin": "Putin reist nach Nordkorea und trifft Kim Jong Un in Pjöngjang.",
    "sipri": "Das Friedensforschungsinstitut Sipri zählt mehr Atomsprengköpfe als im Vorjahr.",
    "wahl": "Nach der Europawahl löst Präsident Macron das Parlament in Paris auf.",
    "hilfe": "Die G7 einigen sich auf einen Kredit von 50 Mrd. Dollar für die Ukraine.",
    "gipfel": "Auf dem Bürgenstock beraten Staaten über Frieden in der Ukraine.",
}
TAGS = ["Nordkorea", "Ukraine-Krieg", "Europawahl", "Atomwaffen", "Neues Thema"]
TOPICS = """
[[topic]]
id = "{id}"
label = "{label}"
words = ["{word}"]
"""
OUTLETS = ("Spiegel", "Zeit")
OUTLET = """
[[outlet]]
id = "{id}"
name = "{called} {name}"
aliases = ["{name}"]
kind = "{kind}"
group = "{group}"
"""
CATEGORIES = """
[[category]]
id = "international"
label = "{international}"

[[category]]
id = "politik"
label = "Politik"
"""
DOSSIER = """---
title: Russland und Nordkorea
summary: Wie sich zwei Staaten annähern.
modified: 2024-06-18
status: open
---
{body}
"""

LASTING = "bleibt"
"""Slug of the story of 12 June, which no change touches: an edition has a note by the desk."""
slugs = st.sampled_from(["eins", "zwei", "drei", "vier", "fuenf", "sechs"])
stories = st.fixed_dictionaries(
    {
        "slug": slugs,
        "subject": st.sampled_from(sorted(SUBJECTS)),
        "day": st.integers(10, 14),
        "tags": st.lists(st.sampled_from(TAGS), max_size=2, unique=True),
        "dossier": st.booleans(),
        "status": st.sampled_from(["published", "published", "published", "draft", "hidden"]),
        "category": st.sampled_from(["International", "Politik", "politik"]),
        "sources": st.sampled_from([[], ["Spiegel"], ["Zeit", "Spiegel"]]),
        "origin": st.sampled_from(["", "Spiegel", "Der Spiegel", "Verlag"]),
        "title": st.sampled_from(["Ein Titel", "Kicker - Titel", "Lage & <Recht>", "„Ja“"]),
    }
)
outlets = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(["newspaper", "agency"]),
        "called": st.sampled_from(["Der", "Neuer"]),
        "group": st.sampled_from(["", "Verlag"]),
    }
)
changes = st.one_of(
    st.tuples(st.just("story"), stories),
    st.tuples(st.just("story"), stories),
    st.tuples(st.just("delete"), slugs),
    st.tuples(st.just("move"), slugs),
    st.tuples(st.just("topics"), st.sampled_from(["Nordkorea", "Pjöngjang", "Atomwaffen"])),
    st.tuples(st.just("dossier"), st.sampled_from(["Stand eins.", "Stand zwei."])),
    st.tuples(st.just("outlets"), outlets),
    st.tuples(st.just("categories"), st.sampled_from(["International", "Welt"])),
    st.tuples(st.just("edition"), st.sampled_from(["Heute wichtig.", "Auch das noch."])),
    st.tuples(st.just("limit"), st.sampled_from([1, 30])),
    st.tuples(st.just("page"), st.sampled_from(["Über uns.", "Wer wir sind."])),
    st.tuples(st.just("template"), st.sampled_from(["story.html", "base.html", "topic.html"])),
    st.tuples(st.just("style"), st.sampled_from(["tokens.css", "print.css"])),
)


class LawSite:
    """A site with its own copy of the theme, built in this process."""

    def __init__(self, folder: Path, fonts: Path) -> None:
        self.folder = folder
        self.fonts = fonts
        self.content = folder / "content"
        self.theme = folder / "theme"
        self.output = folder / "output"
        self.limit = 30
        for name in ("stories", "desk", "dossiers", "editions", "pages"):
            (self.content / name).mkdir(parents=True)
        shutil.copytree(ROOT / "theme", self.theme)
        self.borrow_fonts()

    def borrow_fonts(self) -> None:
        shutil.copytree(self.fonts, self.folder / ".cache" / self.fonts.name)

    def build(self, workers: int = 1) -> dict[str, Any]:
        override = {
            "PATH": str(self.content),
            "THEME": str(self.theme),
            "OUTPUT_PATH": str(self.output),
            "PRESS_CACHE": str(self.folder / ".cache"),
            "PRESS_WORKERS": workers,
            "PRESS_DURABLE": False,
            "BUILD_TIME": "2024-07-01T06:00+02:00",
            "UNKNOWN_TAGS": "topic",
            "FRONT_LIMIT": self.limit,
            "FEED_LENGTH": self.limit,
        }
        chosen = read_settings(str(ROOT / "publishconf.py"), override=override)
        try:
            chosen["PELICAN_CLASS"](chosen).run()
        finally:
            disconnect()
        account: dict[str, Any] = json.loads((self.folder / ".cache/last-build.json").read_text())
        return account

    def published(self) -> dict[str, bytes]:
        return {
            file.relative_to(self.output).as_posix(): file.read_bytes()
            for file in sorted(self.output.rglob("*"))
            if file.is_file()
        }

    def built_clean(self) -> dict[str, bytes]:
        """Return what a build from nothing gives for the same sources."""
        folder = self.folder.with_name("clean")
        shutil.rmtree(folder, ignore_errors=True)
        clean = LawSite.__new__(LawSite)
        clean.folder, clean.fonts = folder, self.fonts
        clean.content, clean.theme = folder / "content", folder / "theme"
        clean.output = folder / "output"
        clean.limit = self.limit
        shutil.copytree(self.content, clean.content)
        shutil.copytree(self.theme, clean.theme)
        clean.borrow_fonts()
        clean.build()
        return clean.published()

    def story(self, chosen: dict[str, Any]) -> None:
        lines = [
            f"title: {json.dumps(chosen['title'] + ' ' + chosen['slug'])}",
            f"date: 2024-06-{chosen['day']}T06:00+02:00",
            f"slug: {chosen['slug']}",
            f"category: {chosen['category']}",
            f"tags: {json.dumps(chosen['tags'])}",
            f"status: {chosen['status']}",
        ]
        lines += ["dossier: russland"] * chosen["dossier"]
        origin = f", origin: {chosen['origin']}" if chosen.get("origin") else ""
        cited = (f"{{outlet: {name}, title: Aus {name}{origin}}}" for name in chosen["sources"])
        lines.append(f"sources: [{', '.join(cited)}]")
        text = SUBJECTS[chosen["subject"]]
        body = f"{text}\n\n## Hintergrund\n\n{text} Mehr dazu am {chosen['day']}. Juni.\n"
        self.change("delete", chosen["slug"])  # it may lie where it was moved to
        file = self.content / "stories" / f"{chosen['slug']}.md"
        file.write_text("\n".join(["---", *lines, "---", body]))

    def change(self, kind: str, value: Any) -> None:
        if kind == "story":
            self.story(value)
        elif kind == "delete":
            for file in self.content.rglob(f"{value}.md"):
                file.unlink()
        elif kind == "move":
            for file in list(self.content.glob(f"stories/{value}.md")):
                (self.content / "stories" / "2024").mkdir(exist_ok=True)
                file.replace(self.content / "stories" / "2024" / file.name)
        else:
            self._change_setting(kind, value)

    def _change_setting(self, kind: str, value: Any) -> None:
        if kind == "limit":
            self.limit = value
        elif kind == "outlets":
            names = (OUTLET.format(id=name.lower(), name=name, **value) for name in OUTLETS)
            (self.content / "desk/outlets.toml").write_text("".join(names))
        elif kind == "categories":
            text = CATEGORIES.format(international=value)
            (self.content / "desk/categories.toml").write_text(text)
        elif kind == "edition":
            text = f"---\ntitle: Die Ausgabe\n---\n{value}\n"
            (self.content / "editions/2024-06-12.md").write_text(text)
        elif kind == "topics":
            text = TOPICS.format(id="nordkorea", label="Nordkorea", word=value)
            (self.content / "desk/topics.toml").write_text(text)
        elif kind == "dossier":
            (self.content / "dossiers/russland.md").write_text(DOSSIER.format(body=value))
        elif kind == "page":
            (self.content / "pages/ueber.md").write_text(f"---\ntitle: Über\n---\n{value}\n")
        else:
            folder = self.theme / ("templates" if kind == "template" else "static/css")
            mark = "<!-- x -->\n" if kind == "template" else ".x{color:red}\n"
            with (folder / value).open("a") as file:
                file.write(mark)


def make_site(folder: Path, fonts: Path) -> LawSite:
    site = LawSite(folder, fonts)
    site.change("dossier", "Stand null.")
    for number, slug in enumerate(["eins", "zwei", LASTING, "drei"]):
        site.story(
            {
                "slug": slug,
                "subject": sorted(SUBJECTS)[number],
                "day": 10 + number,
                "tags": TAGS[:number],
                "dossier": number == 1,
                "status": "published",
                "category": "International",
                "sources": ["Spiegel"] * (number > 0),
                "title": "Ein Titel",
            }
        )
    return site


@pytest.mark.parametrize("workers", [1, 2])
@settings(
    max_examples=6,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=st.lists(st.lists(changes, min_size=1, max_size=3), min_size=1, max_size=4))
def test_any_changes_give_the_bytes_of_a_clean_build(
    tmp_path: Path, fonts: Path, monkeypatch: pytest.MonkeyPatch, workers: int, steps: Any
) -> None:
    monkeypatch.setattr("plugins.press.reading.FEW", 0)
    monkeypatch.setattr("plugins.press.printing.FEW", 0)
    monkeypatch.setattr("plugins.press.output.WORTHWHILE", 0)
    shutil.rmtree(tmp_path / "site", ignore_errors=True)
    site = make_site(tmp_path / "site", fonts)
    site.build(workers)
    for together in steps:
        for kind, value in together:
            site.change(kind, value)
        site.build(workers)
        assert site.published() == site.built_clean()
        assert site.build(workers)["written"] == 0


def test_one_new_story_renders_few_pages_however_large_the_archive(
    tmp_path: Path, fonts: Path
) -> None:
    site = LawSite(tmp_path / "site", fonts)
    site.change("dossier", "Stand null.")
    subjects = sorted(SUBJECTS)

    def add(number: int, day: int) -> None:
        site.story(
            {
                "slug": f"meldung-{number}",
                "subject": subjects[number % 5],
                "day": day,
                "tags": [TAGS[number % 5]],
                "dossier": False,
                "status": "published",
                "category": "International",
                "sources": [],
                "title": f"Meldung {number}",
            }
        )

    for number in range(120):
        add(number, 10 + number % 10)
    site.build()
    add(120, 20)
    account = site.build()
    assert account["read"] == 1
    assert account["rendered"] <= 60

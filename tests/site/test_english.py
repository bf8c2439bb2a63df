"""A publication in English: no word of the house is German."""

import re

import pytest

STORY = """Vladimir Putin praised the "support" - according to Reuters - of Pyongyang.

## What was said

He spoke of 2020-2024, of the UN and the IMF.

| a | b |
|---|---|
| 1 | 2 |

A note.[^1]

[^1]: The note.
"""
OUTLETS = """
[[outlet]]
id = "reuters"
name = "Reuters"
kind = "agency"
"""
TOPICS = """
[[topic]]
id = "space"
label = "Space"
former = ["orbit"]
"""
GERMAN = re.compile(
    r"[äöüßÄÖÜ„‚«]|\b(?:inhalt|quellen?|zitate?|ausgaben?|monate?|such\w+|suche|korrektur(?:en)?"
    r"|thema|themen|rubrik(?:en)?|muster\w*|archiv|abschnitt|meldung(?:en)?|medi(?:um|en)|seiten?"
    r"|uhr|und|der|die|das|vereinte|von|zum?|deutsch\w*|juni)\b",
    re.IGNORECASE,
)


@pytest.fixture
def english(published):
    published.set('DEFAULT_LANG = "en"\nSITENAME = "The Sheet"\nSITESUBTITLE = "The day"')
    published.set('SITE_NOTICE = ""\nFOOTER_LINKS = (("About", "about/"),)')
    published.write("desk/outlets.toml", OUTLETS)
    published.write("desk/topics.toml", TOPICS)
    published.write("pages/about.md", "---\ntitle: About\n---\nWe read the papers.\n")
    published.write(
        "dossiers/visits.md",
        "---\ntitle: Visits\nmodified: 2024-06-18\nsummary: Who visits whom.\n---\nAll is open.\n",
    )
    published.write("editions/2024-06-18.md", "---\nstories: [visit]\n---\nA note.\n")
    for slug, day in {"before": 17, "visit": 18, "after": 18}.items():
        published.story(
            slug,
            STORY,
            date="2024-06-18" if slug == "after" else f"2024-06-{day}T06:00+02:00",
            category="World",
            tags="[Space]",
            dossier="visits",
            sources="[{outlet: reuters, date: 2024-06-18, origin: TASS, paywall: true}]",
            corrections="[{date: 2024-06-19, text: A year was wrong., was: '1', now: '2'}]",
            updates="[{date: 2024-06-19T06:00+02:00, text: More was said.}]",
        )
    return published


def test_no_page_feed_or_address_of_an_english_site_has_a_german_word(english):
    built = english.build()
    assert built.code == 0, built.said
    read = {
        path: content.decode()
        for path, content in built.files.items()
        if path.endswith((".html", ".xml", ".json", ".txt"))
    }
    found = {path: GERMAN.findall(f"{path} {text}") for path, text in read.items()}
    assert {path: words for path, words in found.items() if words} == {}


def test_a_story_has_a_time_of_day_only_where_its_file_has_one(english):
    files = english.build().files
    day = "Tuesday, 18\u00a0June 2024"
    assert [
        re.findall(
            r'<time datetime="(2024-06-18T[^"]*)">([^<]*)',
            files[f"2024/06/18/{slug}/index.html"].decode(),
        )
        for slug in ("visit", "after")
    ] == [
        [("2024-06-18T06:00:00+02:00", f"{day}, 06:00")],
        [("2024-06-18T00:00:00+02:00", day)],
    ]
    assert b"<li>As of 06:00</li>" in files["index.html"]


@pytest.mark.parametrize("lang", ["en-US", "en-GB"])
def test_no_page_of_an_english_site_tells_stories_of_its_country_apart(english, lang):
    english.set(f'DEFAULT_LANG = "{lang}"\nPAGE_SAVE_AS = "house/{{slug}}/index.html"')
    english.story("here", "It rained.", date="2024-06-16", category="World", lang=lang)
    built = english.build()
    assert built.code == 0, built.said
    pages = {path: page.decode() for path, page in built.files.items() if path.endswith(".html")}
    langs = {path: re.findall(r'\blang="([^"]*)"', page) for path, page in pages.items()}
    assert {path: found for path, found in langs.items() if found != [lang]} == {}
    assert "house/about/index.html" in pages
    assert f'xml:lang="{lang}">' in built.files["feeds/atom.xml"].decode()


def test_an_american_site_has_american_dates(english):
    english.set('DEFAULT_LANG = "en-US"')
    files = english.build().files
    assert (
        b">Tuesday, June\xc2\xa018, 2024, 6:00\xc2\xa0a.m.</time>"
        in (files["2024/06/18/visit/index.html"])
    )
    assert b"<li>As of 6:00\xc2\xa0a.m.</li>" in files["index.html"]


def test_an_english_edition_can_be_had_as_text(english):
    files = english.build().files
    assert b'href="./2024/06/18/edition.txt"' in files["index.html"]
    assert (
        files["2024/06/18/edition.txt"]
        .decode()
        .startswith("\ufeffThe Sheet\nTuesday, 18\u00a0June 2024\n")
    )

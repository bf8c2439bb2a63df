"""The demonstration, built as it is published: whole, linked, valid, and free of secrets."""

import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ET

import html5lib
import pytest
from bs4 import BeautifulSoup

from plugins.desk.proofing import find_dead_links
from tests.site.small_site import ROOT

CANARY = "Quittenmarmelade"


@pytest.fixture(scope="session")
def demo(tmp_path_factory, fonts):
    folder = tmp_path_factory.mktemp("demo")
    (folder / "cache").mkdir()
    (folder / "cache" / "fonts").symlink_to(fonts)
    command = [sys.executable, "-m", "pelican", "content", "-s", "publishconf.py"]
    command += ["-o", str(folder / "output"), "-e", f'PRESS_CACHE="{folder / "cache"}"']
    done = subprocess.run(
        command,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "SITEURL": "https://lageblatt.example"},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "output"


@pytest.fixture(scope="session")
def soups(demo):
    pages = sorted(demo.rglob("*.html"))
    return {page: BeautifulSoup(page.read_text(encoding="utf-8"), "lxml") for page in pages}


def test_there_are_stories_editions_dossiers_topics_and_outlets_enough(demo):
    def count(pattern):
        return len(list(demo.glob(pattern)))

    assert count("2024/06/*/*/index.html") >= 36
    assert count("2024/06/*/index.html") >= 8
    assert count("dossier/*/index.html") >= 3
    assert count("thema/*/index.html") >= 40
    assert count("quelle/*/index.html") >= 25


def test_no_link_and_no_anchor_leads_nowhere(demo):
    assert list(find_dead_links(demo, "https://lageblatt.example")) == []


def test_no_id_stands_twice_on_a_page(demo, soups):
    twice = {
        page.relative_to(demo).as_posix(): sorted(i for i in ids if ids.count(i) > 1)
        for page, soup in soups.items()
        if len(ids := [tag["id"] for tag in soup.select("[id]")]) != len(set(ids))
    }
    assert twice == {}


def test_every_page_parses_as_html_without_an_error(demo, soups):
    for page in soups:
        parser = html5lib.HTMLParser()
        parser.parse(page.read_text(encoding="utf-8"))
        assert parser.errors == [], page.relative_to(demo)


def test_no_page_holds_a_script_or_style_of_its_own(soups):
    for page, soup in soups.items():
        inline = [s for s in soup.find_all("script") if not s.get("src")]
        assert all(s["type"] == "application/ld+json" for s in inline), page
        assert not soup.find_all("style"), page
        assert not soup.select("[style], [onclick], [onload]"), page


def test_feeds_and_sitemaps_are_well_formed(demo):
    for file in demo.rglob("*.xml"):
        ET.fromstring(file.read_bytes())
    for file in demo.rglob("feed.json"):
        assert json.loads(file.read_bytes())["version"] == "https://jsonfeed.org/version/1.1"


def test_sitemaps_name_every_page_that_search_engines_may_list(demo, soups):
    listed = {soup.find("link", rel="canonical") for soup in soups.values()} - {None}
    parts = [ET.fromstring(file.read_bytes()) for file in demo.glob("sitemap-*.xml")]
    named = [node.text for part in parts for node in part.iter() if node.tag.endswith("}loc")]
    assert sorted(named) == sorted(link["href"] for link in listed)


def test_every_page_that_search_engines_may_list_is_described(demo, soups):
    unlisted = 'meta:is([name="robots"], [http-equiv="refresh"])'
    plain = [
        page for page, soup in soups.items() if not soup.select_one('meta[name="description"]')
    ]
    listed = [page for page in plain if not soups[page].select_one(unlisted)]
    assert [page.relative_to(demo).as_posix() for page in listed] == []


def test_linked_data_names_sources_and_corrections(soups):
    described = [
        json.loads(script.string)
        for soup in soups.values()
        for script in soup.find_all("script", type="application/ld+json")
    ]
    assert len(described) >= 36
    assert any(page.get("correction") for page in described)
    assert all(page["@type"] == "NewsArticle" for page in described)


def test_no_byte_tells_of_the_embargoed_story_or_the_draft(demo):
    holders = [f for f in demo.rglob("*") if f.is_file() and CANARY.encode() in f.read_bytes()]
    assert holders == []
    assert not list(demo.rglob("*entwurf*"))


def test_the_front_shows_no_story_twice_and_at_most_fifteen(demo, soups):
    front = soups[demo / "index.html"]
    cards = [
        a["href"] for a in front.select(".lb-card a[href^='2024/'], .lb-card a[href^='./2024/']")
    ]
    stories = [link for link in cards if link.count("/") > 3]
    assert 0 < len(stories) <= 15
    assert len(stories) == len(set(stories))

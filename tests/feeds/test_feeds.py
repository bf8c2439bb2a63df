import datetime as dt
import json
import xml.etree.ElementTree as ET

import pytest

from plugins.feeds import atom, json_feed, rss, sitemaps
from plugins.feeds.pages import Channel, compose_feeds, compose_sitemaps
from plugins.feeds.settings import FeedSettings, parse_settings
from plugins.feeds.views import Robots
from plugins.newsroom.story import Correction, Update
from plugins.pages.tables import Nothing
from tests.makers import archive, house, moment, story

ATOM = "{http://www.w3.org/2005/Atom}"
SITE = house().site


def feed(*stories, length=20):
    filed = archive(*stories)
    latest = filed.pick_latest(tuple(filed.by_slug), length)
    channel = Channel("Blatt", "Alles", "", "feeds/", latest)
    (section,) = compose_feeds([channel], Nothing(), house(), "Blatt")
    pages = section.compose()
    return next(page.composed() for page in pages if page.path == "feeds/atom.xml")


def sitemap_pages(*stories, others=()):
    pages = compose_sitemaps(archive(*stories), others)
    return {page.path: page.composed() for page in pages}


def test_each_place_has_three_feeds():
    channel = Channel("Blatt", "Alles", "", "feeds/", ())
    (section,) = compose_feeds([channel], Nothing(), house(), "Blatt")
    pages = section.compose()
    assert [page.path for page in pages] == ["feeds/atom.xml", "feeds/rss.xml", "feeds/feed.json"]


def test_an_entry_keeps_its_id_when_date_and_domain_change():
    before = feed(story("gipfel", day=18)).entries[0]
    after = feed(story("gipfel", day=19)).entries[0]
    assert before.id == after.id
    assert before.id.startswith("urn:uuid:")
    assert before.id != feed(story("anders")).entries[0].id


def test_a_feed_is_as_long_as_set_and_newest_first():
    told = feed(story("a", day=1), story("b", day=2), story("c", day=3), length=2)
    assert [entry.title for entry in told.entries] == ["C", "B"]


def test_a_story_stands_in_a_feed_as_of_the_moment_it_appeared():
    held = story("a", day=1, embargo=moment(3, 9), modified=moment(2))
    told = feed(held, story("b", day=2), story("c", day=3), length=2)
    assert [(entry.title, entry.date, entry.updated) for entry in told.entries] == [
        ("A", moment(3, 9), moment(3, 9)),
        ("C", moment(3), moment(3)),
    ]


def test_atom_is_well_formed_whatever_a_title_holds():
    told = feed(story("a", title="A & B <script> „Zitat“", kicker="Q&A", modified=moment(2, 9)))
    root = ET.fromstring(atom.render(told, SITE))
    entry = root.find(f"{ATOM}entry")
    assert root.findtext(f"{ATOM}updated") == "2024-06-02T09:00:00+02:00"
    assert entry.findtext(f"{ATOM}title") == "Q&A – A & B <script> „Zitat“"
    assert entry.findtext(f"{ATOM}published") == "2024-06-01T06:00:00+02:00"
    assert entry.find(f"{ATOM}link").get("href") == "https://blatt.example/2024/06/01/a/"


def test_who_follows_a_feed_learns_of_updates_and_corrections():
    told = feed(
        story("a"),
        story("b", updates=(Update(moment(2, 9), "Eine Antwort."),)),
        story("c", modified=moment(3), corrections=(Correction(moment(4, 0), "Das Jahr."),)),
    )
    assert {entry.title: entry.updated.isoformat() for entry in told.entries} == {
        "A": "2024-06-01T06:00:00+02:00",
        "B": "2024-06-02T09:00:00+02:00",
        "C": "2024-06-04T00:00:00+02:00",
    }


def test_an_entry_of_atom_says_a_language_that_is_not_the_sites():
    told = feed(story("a", day=1), story("b", day=2, lang="en"))
    root = ET.fromstring(atom.render(told, SITE))
    xml_lang = "{http://www.w3.org/XML/1998/namespace}lang"
    assert [entry.get(xml_lang) for entry in root.iter(f"{ATOM}entry")] == ["en", None]


def read(**settings):
    named = {"SITENAME": "Blatt", "SITEURL": "https://blatt.example", **settings}
    kept, problems = parse_settings(named)
    return kept, [problem.describe("en") for problem in problems]


def test_the_length_of_feeds_is_one_story_or_more():
    assert read() == (FeedSettings("Blatt", 20), [])
    shortest = FeedSettings("blatt.example", 1)
    assert read(FEED_AUTHORITY="blatt.example", FEED_LENGTH=1) == (shortest, [])
    told = "FEED_LENGTH is True; it must be a whole number of 1 or more."
    assert read(FEED_LENGTH=True) == (FeedSettings("Blatt", 20), [told])


def test_feeds_that_are_published_need_the_address_of_the_site():
    assert read(SITEURL="", STORY_PREVIEW=True)[1] == []
    (told,) = read(SITEURL="")[1]
    assert told.startswith("SITEURL is missing; ")


def test_rss_is_well_formed_and_has_dates_of_rfc_822():
    channel = ET.fromstring(rss.render(feed(story("a", summary="S & <T>")), SITE)).find("channel")
    item = channel.find("item")
    assert item.findtext("pubDate") == "Sat, 01 Jun 2024 06:00:00 +0200"
    assert item.find("guid").get("isPermaLink") == "false"
    assert item.findtext("description") == "S &amp; &lt;T&gt;"  # HTML


def test_a_story_without_a_lead_has_no_empty_one():
    told = feed(story("a"))
    assert ET.fromstring(atom.render(told, SITE)).find(f"{ATOM}entry/{ATOM}summary") is None
    assert ET.fromstring(rss.render(told, SITE)).find("channel/item/description") is None


def test_json_feed_has_what_the_standard_asks_for():
    told = json.loads(json_feed.render(feed(story("a", summary="Kurz.", lang="en")), SITE))
    assert told["version"] == "https://jsonfeed.org/version/1.1"
    assert told["items"] == [
        {
            "id": feed(story("a")).entries[0].id,
            "url": "https://blatt.example/2024/06/01/a/",
            "title": "A",
            "content_text": "Kurz.",
            "date_published": "2024-06-01T06:00:00+02:00",
            "date_modified": "2024-06-01T06:00:00+02:00",
            "tags": [],
            "language": "en",
        }
    ]


def test_an_empty_feed_is_valid_and_reads_no_clock():
    root = ET.fromstring(atom.render(feed(), SITE))
    assert root.findtext(f"{ATOM}updated") == "2003-12-23T00:00:00+00:00"


def test_a_new_story_only_changes_the_sitemap_of_its_month():
    old = dt.datetime(2024, 5, 2, 6, tzinfo=dt.UTC)
    before = sitemap_pages(story("mai", date=old), story("a", day=1))
    after = sitemap_pages(story("mai", date=old), story("a", day=1), story("b", day=2))
    changed = {path for path in after if before.get(path) != after[path]}
    assert changed == {"sitemap-2024-06.xml", "sitemap.xml", "news-sitemap.xml"}


def test_the_news_sitemap_holds_the_two_days_before_the_newest_story():
    stories = [story("alt", day=1), story("a", day=9), story("b", day=10), story("c", day=11)]
    news = sitemap_pages(*stories)["news-sitemap.xml"]
    assert [item.title for item in news.items] == ["C", "B", "A"]


def test_sitemaps_date_a_story_by_the_moment_it_appeared():
    held = story("held", day=1, embargo=moment(11, 9))
    pages = sitemap_pages(held, *(story(f"s{day}", day=day) for day in (8, 10, 11)))
    news = [(item.title, item.date) for item in pages["news-sitemap.xml"].items]
    assert news == [("Held", moment(11, 9)), ("S11", moment(11)), ("S10", moment(10))]
    changed = [place.modified for place in pages["sitemap-2024-06.xml"].places if place.modified]
    assert changed == [moment(11), moment(10), moment(8), moment(11, 9)]
    assert pages["sitemap.xml"].places[0].modified == moment(11, 9)


def test_the_news_sitemap_names_languages_without_a_country():
    pages = sitemap_pages(story("a", lang="en-GB"), story("b"))
    assert [item.lang for item in pages["news-sitemap.xml"].items] == ["en", "de"]


@pytest.mark.parametrize(
    ("path", "render"),
    [
        ("sitemap.xml", sitemaps.render_index),
        ("sitemap-2024-06.xml", sitemaps.render_part),
        ("sitemap-pages.xml", sitemaps.render_part),
        ("news-sitemap.xml", sitemaps.render_news),
    ],
)
def test_sitemaps_are_well_formed_and_name_full_addresses(path, render):
    views = sitemap_pages(story("a", title="A & B"), others=["thema/x/"])
    root = ET.fromstring(render(views[path], SITE))
    places = [node.text for node in root.iter() if node.tag.endswith("}loc")]
    assert places
    assert all(place.startswith("https://blatt.example/") for place in places)


def test_robots_names_the_sitemaps():
    assert sitemaps.render_robots(Robots(("sitemap.xml", "news-sitemap.xml")), SITE) == (
        "User-agent: *\nAllow: /\nSitemap: https://blatt.example/sitemap.xml\n"
        "Sitemap: https://blatt.example/news-sitemap.xml\n"
    )

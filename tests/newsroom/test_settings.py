"""Settings of the newsroom."""

import pytest
from pelican.settings import read_settings

from plugins.newsroom.settings import add_extractors, parse_settings
from plugins.problems.stopping import Stop


def tell(**settings):
    return [problem.describe("en") for problem in parse_settings(settings)[1]]


@pytest.mark.parametrize("lang", ["de", "de-AT", "en-US", "pl"])
def test_the_language_of_the_site_may_be_any(lang):
    settings, problems = parse_settings(read_settings(override={"DEFAULT_LANG": lang}))
    assert (settings.rules.lang, problems) == (lang, [])


def test_a_language_that_is_no_code_is_told_with_the_zone():
    assert tell(DEFAULT_LANG="english", TIMEZONE="Europe/Berlyn") == [
        'DEFAULT_LANG is "english"; that is no language code. Did you mean "en"? Write two letters '
        "such as de or en, with a country en-GB.",
        'TIMEZONE is "Europe/Berlyn"; that is no time zone. Did you mean "Europe/Berlin"?',
    ]


def test_an_underscore_before_the_country_is_told():
    assert tell(**read_settings(override={"DEFAULT_LANG": "de_CH"})) == [
        'DEFAULT_LANG is "de_ch"; that is no language code. Did you mean "de-CH"? Write two '
        "letters such as de or en, with a country en-GB."
    ]


@pytest.mark.parametrize("value", ["no", "false", 0, None])
def test_a_preview_is_asked_for_with_true_or_false_alone(value):
    settings, problems = parse_settings({"STORY_PREVIEW": value})
    assert [problem.describe("en") for problem in problems] == [
        f"STORY_PREVIEW is {value!r}; it must be True or False, without quotation marks."
    ]
    assert not settings.preview


@pytest.mark.parametrize("folder", ["{slug}", "{date:%Y}/{date:%m}/{date:%d}/{slug}"])
def test_articles_may_lie_where_pelican_or_we_put_them(folder):
    tail = "" if "/" in folder else ".html"
    places = {"ARTICLE_URL": f"{folder}{tail or '/'}"}
    places["ARTICLE_SAVE_AS"] = f"{folder}{tail or '/index.html'}"
    assert tell(**places) == []


def test_what_has_no_effect_is_told_of_once():
    (problem,) = parse_settings(
        read_settings(
            override={
                "ARTICLE_URL": "posts/{slug}/",
                "TAG_SAVE_AS": "",
                "FEED_ALL_ATOM": None,
                "FEED_RSS": "feeds/rss.xml",
                "FEED_ALL_RSS": "rss.xml",
                "CATEGORY_FEED_ATOM": "feeds/{slug}.xml",
                "FEED_MAX_ITEMS": 15,
                "FILENAME_METADATA": "(?P<slug>.*)",
                "PATH_METADATA": "static/root/(?P<path>.*)",
                "DEFAULT_METADATA": {"status": "published", "category": "Politik"},
                "EXTRA_PATH_METADATA": {
                    "posts/a.md": {"save_as": "a.html"},
                    "posts/b.md": {"status": "published"},
                    "pages/c.md": {"save_as": "c.html"},
                    "static/CNAME": {"path": "CNAME"},
                },
            }
        )
    )[1]
    assert problem.warning
    assert problem.values["names"] == (
        "ARTICLE_URL, FEED_ALL_RSS, CATEGORY_FEED_ATOM, FEED_MAX_ITEMS, FILENAME_METADATA, "
        'DEFAULT_METADATA, EXTRA_PATH_METADATA["posts/a.md"]'
    )


BROUGHT = {
    "DEFAULT_CATEGORY": "Blog",
    "DEFAULT_DATE": "fs",
    "SUMMARY_MAX_LENGTH": 30,
    "TYPOGRIFY": True,
    "LINKS": (("Pelican", "https://getpelican.com/"),),
    "DEFAULT_PAGINATION": 10,
    "DEFAULT_DATE_FORMAT": "%d.%m.%Y",
    "MARKDOWN": {"extensions": ["markdown.extensions.toc"]},
}


@pytest.mark.parametrize("name", BROUGHT)
def test_what_pages_or_plugins_of_others_may_use_is_told_only_where_there_are_none(name):
    def is_told(**more):
        given = {name: BROUGHT[name], "TIMEZONE": "UTC", **more}
        return any(p.values["names"] == name for p in parse_settings(read_settings(None, given))[1])

    reading = ("DEFAULT_CATEGORY", "DEFAULT_DATE", "SUMMARY_MAX_LENGTH", "TYPOGRIFY")
    assert is_told(PLUGINS=["plugins.newsroom", "plugins.press"])
    assert is_told(TEMPLATE_PAGES={"a.html": "a.html"}) == (name in reading)
    assert is_told(PLUGINS=["plugins.press", "sitemap"]) == (name in reading)


def test_metadata_of_a_path_that_are_none_end_the_build_before_pelican_reads_them():
    with pytest.raises(Stop) as stopped:
        tell(EXTRA_PATH_METADATA={"static/CNAME": "CNAME"})
    assert stopped.value.describe("en") == (
        "EXTRA_PATH_METADATA[\"static/CNAME\"] is 'CNAME'; it must be named values such as "
        '{"path": "CNAME"}.'
    )


def test_drafts_by_a_setting_would_be_published_and_are_refused():
    told = (
        '{0} says "status: {1}"; that counts in the front matter of stories and pages alone. '
        "Write it in each that it is for, and delete it from {0}."
    )
    extra = {"posts": {"status": "Hidden"}, "pages/a.md": {"status": "published"}}
    assert tell(DEFAULT_METADATA={"status": "draft"}, EXTRA_PATH_METADATA=extra) == [
        told.format("DEFAULT_METADATA", "draft"),
        told.format('EXTRA_PATH_METADATA["posts"]', "Hidden"),
    ]


def test_code_that_is_named_in_another_form_is_told():
    assert tell(STORY_TYPESETTER="a/b.py", STORY_EXTRACTORS={"moods": "a.b.c"}) == [
        "STORY_TYPESETTER is 'a/b.py'; it must be a name such as \"package.module\".",
        "STORY_EXTRACTORS[\"moods\"] is 'a.b.c'; it must be a name such as "
        '"package.module:function".',
    ]


@pytest.mark.parametrize("value", [None, 5, "a:b", ["a:b"], {1: "a:b"}])
def test_extractors_without_names_end_the_build_before_others_are_added(value):
    for begin in (parse_settings, lambda settings: add_extractors(settings, {"terms": "a:b"})):
        with pytest.raises(Stop) as stopped:
            begin({"STORY_EXTRACTORS": value})
        assert stopped.value.describe("en") == (
            f"STORY_EXTRACTORS is {value!r}; write it like "
            '{"moods": "package.module:function"}, or {} for none.'
        )


def test_extractors_of_rooms_and_of_the_operator_count_unless_they_name_no_function():
    settings = {"STORY_EXTRACTORS": {"moods": "a:b", "tones": 1, "tempers": None}}
    add_extractors(settings, {"cues": "c:d"})
    chosen, problems = parse_settings(settings)
    assert chosen.rules.extractors == (("cues", "c:d"), ("moods", "a:b"))
    assert len(problems) == 1

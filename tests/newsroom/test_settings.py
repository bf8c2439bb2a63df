"""Settings of the newsroom."""

import pytest
from pelican.settings import read_settings

from plugins.newsroom.settings import parse_settings


def tell(**settings):
    return [problem.describe("en") for problem in parse_settings(settings)[1]]


@pytest.mark.parametrize("lang", ["de", "de-AT", "en-US", "pl"])
def test_the_language_of_the_site_may_be_any(lang):
    settings, problems = parse_settings(read_settings(override={"DEFAULT_LANG": lang}))
    assert (settings.rules.lang, problems) == (lang, [])


def test_a_language_that_is_no_code_is_told_with_the_zone():
    assert tell(DEFAULT_LANG="english", TIMEZONE="Europe/Berlyn") == [
        'DEFAULT_LANG is "english"; that is no language code. Did you mean "en"? Write two letters '
        "such as de or en.",
        'TIMEZONE is "Europe/Berlyn"; that is no time zone. Did you mean "Europe/Berlin"?',
    ]


@pytest.mark.parametrize("folder", ["{slug}", "{date:%Y}/{date:%m}/{date:%d}/{slug}"])
def test_articles_may_lie_where_pelican_or_we_put_them(folder):
    tail = "" if "/" in folder else ".html"
    places = {"ARTICLE_URL": f"{folder}{tail or '/'}"}
    places["ARTICLE_SAVE_AS"] = f"{folder}{tail or '/index.html'}"
    assert tell(**places) == []


def test_articles_that_are_put_elsewhere_are_told_of_once():
    places = {"ARTICLE_URL": "posts/{slug}/", "ARTICLE_SAVE_AS": "posts/{slug}/index.html"}
    (problem,) = parse_settings(places)[1]
    assert problem.warning
    assert problem.describe("en") == (
        "Warning: Stories lie by day, such as in 2024/06/18/slug/; without effect is: ARTICLE_URL, "
        'ARTICLE_SAVE_AS. Delete it. If a story is to keep another address, write "save_as: …" in '
        "its front matter."
    )

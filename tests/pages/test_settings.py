"""Settings of the house."""

import pytest

from plugins.pages.settings import parse_settings
from plugins.pages.views import Link


def parse(**settings):
    """Return the site, and what is told of its settings in English."""
    needed = {"SITENAME": "Blatt", "SITEURL": ""}
    site, problems = parse_settings({**needed, **settings}, "de")
    return site, [problem.describe("en") for problem in problems]


def tell(**settings):
    return parse(**settings)[1]


@pytest.mark.parametrize("url", ["", "http://localhost:8000", "https://example.org/post/"])
def test_the_address_of_the_site_may_have_a_path_and_may_be_missing(url):
    site, told = parse(SITEURL=url)
    assert (site.url, told) == (url.rstrip("/"), [])


def test_links_of_the_footer_are_pairs_in_tuples_or_lists():
    site, told = parse(FOOTER_LINKS=(("Imprint", "imprint/"), ["About", "https://example.org/"]))
    assert site.footer == (Link("Imprint", "imprint/"), Link("About", "https://example.org/"))
    assert told == []


def test_the_style_page_is_called_and_lies_as_the_language_has_it_unless_it_is_off():
    needed = {"SITENAME": "Blatt", "SITEURL": ""}
    sites = [parse_settings(needed, lang)[0] for lang in ("de", "fr")]
    assert [site.style_page for site in sites] == [
        Link("Musterseite", "muster/"),
        Link("Style page", "style/"),
    ]
    assert parse(STYLE_PAGE=False)[0].style_page is None


def test_switches_are_true_or_false_and_told_where_they_are_not():
    switches = {"LINKS_WITH_INDEX": True, "STYLE_PAGE": False, "STORY_PREVIEW": True}
    site, told = parse(**switches)
    assert (site.index_links, site.style_page, site.preview, told) == (True, None, True, [])
    assert sorted(tell(**dict.fromkeys(switches, "no"))) == [
        f"{name} is 'no'; it must be True or False, without quotation marks."
        for name in sorted(switches)
    ]


@pytest.mark.parametrize("name", ["SITENAME", "SITESUBTITLE", "SITE_NOTICE"])
@pytest.mark.parametrize("value", [1843, True, ("Blatt",)])
def test_a_text_that_is_none_is_told(name, value):
    assert tell(**{name: value}) == [
        f"{name} is {value!r}; that is no text. Write one in quotation marks."
    ]


def test_claim_and_notice_may_be_left_out_but_not_the_name():
    assert tell(SITENAME=None, SITESUBTITLE=None, SITE_NOTICE=None) == [
        "SITENAME is None; that is no text. Write one in quotation marks."
    ]


@pytest.mark.parametrize("name", ["", " "])
def test_a_site_needs_a_name(name):
    assert tell(SITENAME=name) == [
        f"SITENAME is {name!r}; that is no text. Write one in quotation marks."
    ]


def test_an_address_without_its_beginning_is_told_with_one_that_has_it():
    assert tell(SITEURL="example.org/post") == [
        'SITEURL is "example.org/post"; that is no web address. Did you mean '
        '"https://example.org/post"? It begins with https:// or http://.'
    ]


@pytest.mark.parametrize("url", ["https://paper.example/?a=b", "https://paper.example/a#b"])
def test_an_address_with_more_than_a_path_is_told(url):
    assert tell(SITEURL=url) == [
        f'SITEURL is "{url}"; the addresses of all pages begin with it. Delete what begins with '
        '"?" or "#".'
    ]


@pytest.mark.parametrize(
    "footer", [("Imprint", "imprint/"), ("ab", "cd"), "Imprint", (("Imprint",),), {"a": "b"}, None]
)
def test_a_footer_without_pairs_is_told(footer):
    assert tell(FOOTER_LINKS=footer) == [
        f"FOOTER_LINKS is {footer!r}; it must be pairs of label and address, a single one too with "
        'a comma: (("Imprint", "imprint/"),).'
    ]

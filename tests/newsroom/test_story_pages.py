"""The page of one story."""

import json

from plugins.newsroom.story_pages import compose_story
from plugins.newsroom.tables import gather_tables
from tests.makers import archive, house, story


def page(**more):
    filed = story("gipfel", summary="Laut dpa.", **more)
    return compose_story(filed, archive(filed), gather_tables({}), house())


def test_a_page_shows_the_summary_above_the_body():
    shown = page()
    assert (shown.summary, shown.meta.description) == ("Laut dpa.", "Laut dpa.")


def test_a_summary_that_stands_in_the_body_is_not_shown_twice():
    shown = page(lends_lead=True)
    assert (shown.summary, shown.lead_html, shown.meta.description) == ("", "", "Laut dpa.")
    assert json.loads(shown.meta.json_ld)["description"] == "Laut dpa."


def test_search_engines_may_list_only_what_is_published():
    statuses = ("published", "hidden", "draft", "embargo")
    assert [page(status=status).meta.index for status in statuses] == [True, False, False, False]

"""What the search knows of stories."""

from plugins.pages.search import compose_search
from plugins.pages.tables import gather_tables
from tests.makers import archive, house, story


def test_the_search_knows_the_language_of_a_foreign_story():
    filed = archive(story("eins"), story("one", lang="en"))
    titles = next(compose_search(filed, gather_tables({}).topics, {}, house()))
    assert [(told.t, told.l) for told in titles.composed().stories] == [("Eins", ""), ("One", "en")]

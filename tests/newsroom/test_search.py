"""What the search knows of stories."""

from plugins.newsroom.search import compose_search
from plugins.newsroom.tables import gather_tables
from tests.makers import archive, house, story


def test_the_search_knows_the_language_of_a_foreign_story():
    filed = archive(story("eins"), story("one", lang="en"))
    titles = next(compose_search(filed, gather_tables({}).topics, {}, house()))
    assert [(told.t, told.l) for told in titles.composed().stories] == [("Eins", ""), ("One", "en")]

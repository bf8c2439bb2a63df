"""What the ranking is told of the stories of an archive."""

from typing import NamedTuple

import pytest

from plugins.dossiers.dossier import Dossier, DossierTable
from plugins.pages.tables import Nothing
from plugins.related.taking import find_linked, take_subjects
from tests.makers import archive, house, story


def test_a_dossier_takes_the_place_of_a_thread_from_its_first_story_on():
    filed = archive(
        story("vorher"), story("erste", 2, dossier="d"), story("zweite", 3, dossier="d")
    )
    kept = DossierTable([Dossier("d", "dossiers/d.md", "D", filed.stories[0].day)], filed, house())
    taken = take_subjects(filed, Nothing(), Nothing(), kept)
    assert taken.columns.slugs == ["vorher", "erste", "zweite"]
    assert taken.columns.stripped == [1, 2]
    assert [taken.compose(row).strip for row in range(3)] == [(), (), ("erste",)]


def test_where_no_plugin_shows_dossiers_none_takes_the_place_of_a_thread():
    filed = archive(story("erste", dossier="d"), story("zweite", 2, dossier="d"))
    taken = take_subjects(filed, Nothing(), Nothing(), Nothing())
    assert taken.columns.stripped == []
    assert [taken.compose(row).strip for row in range(2)] == [(), ()]


class Topics(Nothing):
    def find_id(self, typed):
        return "usa" if typed in {"USA", "Vereinigte Staaten"} else None

    def label(self, topic_id):
        return topic_id.upper()


class Named(NamedTuple):
    name: str


class Names:
    fingerprint = b""

    def entities_of(self, slug):
        del slug
        return [Named(name) for name in ("Vereinigte Staaten", "Joe Biden", "USA")]


def test_an_entity_that_is_a_topic_as_well_is_called_by_its_label():
    taken = take_subjects(archive(story("gipfel")), Topics(), Names(), Nothing())
    assert taken.compose(0).entities == ("USA", "Joe Biden")


@pytest.mark.parametrize(
    "link",
    [
        "{filename}/stories/2024/06/01/der gipfel.md",
        "{filename}/stories/2024/06/01/der%20gipfel.md#folgen",
        "{filename}../01/der%20gipfel.md",
        "|filename|../01/der%20gipfel.md",
    ],
)
def test_a_link_names_a_story_by_its_file_however_it_is_written(link):
    summit = story("gipfel", path="stories/2024/06/01/der gipfel.md")
    later = story("folgen", day=2, links=("#oben", "{static}/karte.png", link))
    assert list(find_linked(later, archive(summit, later))) == ["gipfel"]

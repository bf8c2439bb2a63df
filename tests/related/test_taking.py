"""What the ranking is told of the stories of an archive."""

import pytest

from plugins.newsroom.tables import Nothing
from plugins.related.taking import find_linked, take_subjects
from tests.makers import archive, story


def test_a_dossier_takes_the_place_of_a_thread_from_its_first_story_on():
    filed = archive(
        story("vorher"), story("erste", 2, dossier="d"), story("zweite", 3, dossier="d")
    )
    columns = take_subjects(filed, Nothing(), None).columns
    assert columns.slugs == ["vorher", "erste", "zweite"]
    assert columns.stripped == [1, 2]


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

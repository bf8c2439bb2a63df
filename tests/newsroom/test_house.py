"""The house: what is the same on every page."""

from plugins.newsroom.views import Meta
from tests.makers import house


def test_the_head_of_a_page_takes_a_title_without_soft_hyphens():
    assert house().meta("Die Pfle\xadge\xadreform", "pflege/") == Meta(
        "Die Pflegereform", "pflege/"
    )

from pathlib import Path

import pytest

from pelicanconf import PRESS_FONTS
from plugins.press.rendering.fonts import cut_fonts, find_faces
from tests.site.small_site import SmallSite


@pytest.fixture(scope="session")
def fonts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Cut the fonts once for all sites."""
    cache = tmp_path_factory.mktemp("cache")
    cut_fonts(find_faces(PRESS_FONTS, cache), print)
    return cache / "fonts"


@pytest.fixture
def site(tmp_path: Path, fonts: Path) -> SmallSite:
    """Return an empty site with the settings for work."""
    return _make(tmp_path / "site", fonts, "pelicanconf")


@pytest.fixture
def published(tmp_path: Path, fonts: Path) -> SmallSite:
    """Return an empty site with the settings for publishing."""
    return _make(tmp_path / "published", fonts, "publishconf")


def _make(folder: Path, fonts: Path, conf: str) -> SmallSite:
    made = SmallSite(folder, conf)
    made.borrow_fonts(fonts)
    return made

from pathlib import Path

import pytest

from tests.press.small_site import SmallSite, make_site


@pytest.fixture
def site(tmp_path: Path) -> SmallSite:
    """Three notes about to be built."""
    return make_site(tmp_path / "site", "anna", "berta", "carl")

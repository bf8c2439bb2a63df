from pathlib import Path

import pytest

from tests.press.small_site import SmallSite


@pytest.fixture
def site(tmp_path: Path) -> SmallSite:
    """Three notes about to be built."""
    small = SmallSite(tmp_path / "site")
    for name in ("anna", "berta", "carl"):
        small.note(name, name.title())
    return small

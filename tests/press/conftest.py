from collections.abc import Iterator
from pathlib import Path

import pytest
from blinker import ANY
from pelican.plugins import signals

from tests.press.small_site import SmallSite


@pytest.fixture
def site(tmp_path: Path) -> SmallSite:
    """Three notes about to be built."""
    small = SmallSite(tmp_path / "site")
    for name in ("anna", "berta", "carl"):
        small.note(name, name.title())
    return small


@pytest.fixture(autouse=True)
def quiet_signals() -> Iterator[None]:
    """Disconnect what a test connected to Pelican."""
    yield
    for signal in (signals.get_generators, signals.initialized):
        for receiver in list(signal.receivers_for(ANY)):
            signal.disconnect(receiver)

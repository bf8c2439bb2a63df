"""What every test may count on."""

import sys
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.signals import disconnect

# No test is timed: a busy machine must not fail one.
settings.register_profile(
    "patient", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("patient")


@pytest.fixture(autouse=True)
def time_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep away a build time of the shell: a preview waits for the end of an embargo in vain."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


@pytest.fixture(autouse=True)
def nothing_stays() -> Iterator[None]:
    """Disconnect what a test connected to Pelican, and forget its settings: both outlive it."""
    yield
    disconnect()
    sys.modules.pop("pelicanconf", None)

"""What every test may count on."""

from collections.abc import Iterator

import pytest

from tests.signals import disconnect


@pytest.fixture(autouse=True)
def quiet_signals() -> Iterator[None]:
    """Disconnect what a test connected to Pelican: its signals outlive the test."""
    yield
    disconnect()

"""Pelican's signals, which outlive the build that connected them."""

from blinker import ANY
from pelican.plugins import signals

CONNECTED = (
    *(signals.initialized, signals.get_generators, signals.readers_init),
    *(signals.page_generator_finalized, signals.all_generators_finalized, signals.finalized),
)


def disconnect() -> None:
    """Forget the plugins that a build in this process connected."""
    for signal in CONNECTED:
        for receiver in list(signal.receivers_for(ANY)):
            signal.disconnect(receiver)

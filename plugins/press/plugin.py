"""Pelican's door to the press: only a check, since the press is Pelican's main object itself."""

from typing import Any

from pelican import signals

from plugins.press import messages
from plugins.press.site import PressedSite
from plugins.problems.stopping import language_of_messages


def check(site: Any) -> None:
    """End the run if some other class than the press' own is at work.

    Raises:
        SystemExit: one is, with a message for the person at the screen.
    """
    if not isinstance(site, PressedSite):
        lang = language_of_messages(site.settings)
        raise SystemExit(messages.WITHOUT_PRESS.in_language(lang, {}))


def register() -> None:
    """Connect to Pelican."""
    signals.initialized.connect(check)

"""The build engine: fingerprints, ledger, cache, parallel work, one writer.

What lies here runs a build, step by step; what the steps rest on has rooms of its own:
``processes``, ``disk``, ``cache``, ``inputs``, ``rendering`` and ``ledger``, of which each
imports only those before it. Above all lies ``preview``.

It knows pages and hashes, not news. ``PELICAN_CLASS = plugins.press.site.PressedSite`` puts it
in charge; its settings are those of ``plugins.press.settings``. Under the context key ``press``
rooms find the running ``Build``: they read files through it and learn the build time from it.
It takes the chrome from the context key ``site``.
"""

from time import time_ns

BEGAN = time_ns()
"""When this process began to load the code: it knows nothing of what was saved later."""


def register() -> None:
    """Connect to Pelican."""
    from plugins.press.plugin import register as connect  # noqa: PLC0415 - pages need no Pelican

    connect()

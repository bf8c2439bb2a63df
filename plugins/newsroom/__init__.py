"""The newsroom: stories, registers, the archive, publication.

The domain that all other rooms speak of. Reads every story below ``content/`` once, checks
it against schema and registers, files the archive, and tells all problems of a run at once.
What it publishes and which settings it has say ``plugin.py`` and ``settings.py``.
"""


def register() -> None:
    """Connect to Pelican; loaded late, since workers import this package without Pelican."""
    from plugins.newsroom.plugin import register as connect  # noqa: PLC0415 - see above

    connect()

"""Pelican's door to this room: there is nothing behind it but the pure functions."""


def register() -> None:
    """Let Pelican load the room; the reader calls its functions, and there are no settings."""

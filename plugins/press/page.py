"""What the press prints: a page is a place, a way to render, and a view."""

from typing import Any

from msgspec import Struct


class Page(Struct, frozen=True):
    """One artifact to be: nothing but its view may show on it."""

    path: str
    """Of the output file, relative to the output folder, such as ``2024/06/index.html``."""
    render: str
    """A theme template ("story.html") or a function ("plugins.feeds.atom:render")."""
    view: Any
    """A frozen Struct with just what the page shows; msgspec can encode it."""

"""What the press prints: a page is a place, a way to render, and a view; sections hold pages.

Sections may hold sections: one digest that is cheap to make, such as that of all titles of an
archive, then stands before many that are made only when it changed.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from msgspec import Struct


class Page(Struct, frozen=True):
    """One artifact to be: nothing but its view may show on it.

    Most pages give their ``view``. Where composing the views of all pages would cost more
    than the pages that changed, a page gives ``key`` and ``compose`` instead: ``key`` is
    made of everything that the view will show (a digest of the story's file, the views of
    its related lines …), and ``compose`` makes the view only when the page is rendered.
    A key that leaves something out leaves stale pages behind; when in doubt give the view.
    """

    path: str
    """Of the output file, relative to the output folder, such as ``2024/06/index.html``."""
    render: str
    """A theme template ("story.html") or a function ("plugins.feeds.atom:render")."""
    view: Any = None
    """A frozen Struct with just what the page shows; msgspec can encode it."""
    key: bytes = b""
    """Stands for the view in the fingerprint when ``compose`` is given."""
    compose: Callable[[], Any] | None = None
    """Makes the view; a pure function without arguments."""

    def composed(self) -> Any:  # noqa: ANN401 - a view is any frozen Struct
        """Return the view, made now if it was not given."""
        return self.view if self.compose is None else self.compose()


class Section(Struct, frozen=True):
    """Pages that are looked at together: while its digest stays, no piece of it is asked.

    ``digest`` is made of everything that the paths, keys, views and digests of its pieces are
    made from. What all pages depend on (templates, chrome, the code that composes and renders
    them) the press looks at itself, but not the code of tables that are asked for them. As with
    keys: a digest that leaves something out leaves stale pages behind.
    """

    name: str
    """Unique in a build, such as ``topic ukraine-krieg``."""
    digest: bytes
    compose: Callable[[], Iterable["Piece"]]
    """Composes the pieces; a pure function without arguments."""

    def list_pages(self) -> Iterator[Page]:
        """Compose all pages, also those of sections within."""
        for piece in self.compose():
            if isinstance(piece, Section):
                yield from piece.list_pages()
            else:
                yield piece


Piece = Page | Section
"""What rooms hand to the writer."""

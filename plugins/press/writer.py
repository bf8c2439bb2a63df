"""The writer that Pelican hands to every generator: all that is written goes through it."""

import io
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pelican.writers import Writer

from plugins.press.print_run import PrintRun
from plugins.press.rendering.page import Piece, Section


class PressWriter(Writer):  # type: ignore[misc] # Pelican has no types
    """Takes pages of our rooms by ``add`` and those of Pelican's generators by ``write_file``.

    Pelican's own pages are rendered at once, since nobody knows what their templates read;
    they are kept when their bytes are what they were.
    """

    def __init__(self, output_path: str, settings: Mapping[str, Any], run: PrintRun) -> None:
        super().__init__(output_path, settings)
        self._run = run

    def add(self, piece: Piece) -> None:
        """Take a page, or a section of pages; what did not change is not rendered."""
        if isinstance(piece, Section):
            self._run.add_section(piece)
        else:
            self._run.add(piece)

    def add_content(self, path: str, content: bytes | Path, digest: bytes = b"") -> None:
        """Take a finished file."""
        self._run.add_content(path, content, digest)

    def _open_w(self, filename: str, encoding: str, override: bool = False) -> io.StringIO:  # noqa: FBT001, FBT002 - Pelican's signature
        del encoding, override
        return _Sheet(self._run, os.path.relpath(filename, self.output_path))


class _Sheet(io.StringIO):
    """What Pelican takes for an open file; closing it hands the page over."""

    def __init__(self, run: PrintRun, path: str) -> None:
        super().__init__()
        self._run = run
        self._path = path.replace(os.sep, "/")

    def close(self) -> None:
        if not self.closed:
            self._run.add_content(self._path, self.getvalue().encode())
        super().close()

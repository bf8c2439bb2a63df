"""What a reader on a slow line has to wait for (product.md, quality bars), as Brotli sends it."""

from pathlib import Path

import brotli
import pytest

from tests.browser.pages import find_pages

KB = 1000


def packed(*files: Path) -> int:
    """Return the size of files as a server sends them, in bytes."""
    return sum(len(brotli.compress(file.read_bytes())) for file in files)


def pages(site: Path, kind: str) -> list[Path]:
    """Return the files of all pages of a kind."""
    return [
        site / place / "index.html" if place.endswith("/") or not place else site / place
        for place in find_pages(site, kind)
    ]


@pytest.mark.parametrize(("kind", "most"), [("front", 14 * KB), ("story", 12 * KB)])
def test_pages_are_light(site: Path, kind: str, most: int) -> None:
    sizes = {file: packed(file) for file in pages(site, kind)}
    assert sizes
    assert {str(file): size for file, size in sizes.items() if size > most} == {}


def test_the_style_sheet_is_one_and_light(site: Path) -> None:
    sheets = list(site.rglob("*.css"))
    assert len(sheets) == 1
    assert packed(*sheets) <= 8 * KB


def test_scripts_are_light(site: Path) -> None:
    assert packed(*site.rglob("*.js")) <= 6 * KB


def test_five_faces_are_all_the_fonts_and_they_are_light(site: Path) -> None:
    faces = list(site.rglob("*.woff2"))
    assert len(faces) == 5
    assert sum(file.stat().st_size for file in faces) <= 80 * KB

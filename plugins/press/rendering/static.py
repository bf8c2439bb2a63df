"""Static files: what the theme brings, under names that change with their content.

``theme/static/js/search.js`` becomes ``static/js/search.1f2e3d4c.js``, so that browsers may
keep it for ever; templates say ``asset("js/search.js")``. The style sheets become one,
``asset("lageblatt.css")``; the fonts are cut, ``asset("fonts/serif-400.woff2")``. Files below
``theme/static/root`` go to the root of the site under their own names (``favicon.ico``), also
hidden ones (``.well-known/``).
"""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from msgspec import Struct

from plugins.press.cache.keeping import hash_bytes
from plugins.press.inputs.snapshot import list_files
from plugins.press.rendering.css import find_parts, join_parts
from plugins.press.rendering.links import STATIC

SHEET = "lageblatt.css"
ROOT = "root/"


class Asset(Struct, frozen=True):
    """A file of the theme as it is published."""

    name: str
    address: str
    content: bytes
    digest: bytes


def name_by_content(name: str, digest: bytes) -> str:
    """Return the address of a file: its name with a hash of its content before the suffix."""
    path = PurePosixPath(STATIC + name)
    return str(path.with_name(f"{path.stem}.{digest[:4].hex()}{path.suffix}"))


def make_asset(name: str, content: bytes) -> Asset:
    """Make an asset of bytes."""
    digest = hash_bytes(content)
    own = name.startswith(ROOT)
    address = name.removeprefix(ROOT) if own else name_by_content(name, digest)
    return Asset(name, address, content, digest)


def load_assets(theme: Path, fonts: dict[str, bytes]) -> list[Asset]:
    """Load all static files of a theme; ``fonts``: name → cut font."""
    folder = theme / "static"
    assets = [make_asset(name, content) for name, content in sorted(fonts.items())]
    assets += [make_asset(name, file.read_bytes()) for name, file in _find_files(folder)]
    parts = find_parts(folder / "css")
    if parts:
        addresses = {asset.name: asset.address for asset in assets}
        sheet = join_parts(parts, addresses, STATIC)
        assets.append(make_asset(SHEET, sheet.encode()))
    return assets


def _find_files(folder: Path) -> Iterator[tuple[str, Path]]:
    for name in list_files(folder, [ROOT]):
        if not (name.startswith("css/") and name.endswith(".css")):
            yield name, folder / name

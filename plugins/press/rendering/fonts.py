"""Fonts: faces from registry packages, cut to the glyphs that the publication sets.

A face is written ``name=package/file`` in ``PRESS_FONTS``; it becomes the static file
``fonts/<name>.woff2``. Cut faces are kept in the cache under a hash of all that made them.
"""

from collections.abc import Iterable
from functools import partial
from hashlib import blake2b
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import Any

from msgspec import Struct

from plugins.press.cache.keeping import Tell, hash_recipe, load_kept, load_or_make
from plugins.press.rendering import messages
from plugins.problems.stopping import stop

ASCII = "".join(map(chr, range(0x20, 0x7F)))
LATIN = (
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ"
    "ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŐőŒœŔŕŘřŚśŞşŠšŤťŪūŮůŰűŲųŸŹźŻżŽžȘșȚțẞ"
)
MARKS = "\u00a0„“”‚‘’«»‹›–—…·•†‡§°€£№©¡¿×−±½¼¾⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉µ→←↑↓\u2009\u202f\u00ad"
GLYPHS = ASCII + LATIN + MARKS
"""German and English, and the names of persons and places from the rest of Europe."""

FEATURES = ("kern", "liga", "lnum", "onum", "tnum", "locl", "ccmp", "mark")


class Face(Struct, frozen=True):
    """A face that the site uses."""

    name: str
    """Of its static file."""
    source: Path
    kept: Path
    """Where it lies when it has been cut."""


def find_faces(settings: Iterable[str], cache: Path) -> list[Face]:
    """Find the faces.

    Raises:
        Stop: one is not installed.
    """
    key = hash_recipe(Path(__file__), "fonttools", "brotli")
    return [_find_face(setting, cache / "fonts", key) for setting in settings]


def _find_face(setting: str, folder: Path, key: bytes) -> Face:
    name, _, place = setting.partition("=")
    package, _, file = place.partition("/")
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise stop(messages.FONT_MISSING, face=setting)
    source = Path(spec.origin).parent / "files" / file
    if not source.exists():
        raise stop(messages.FONT_MISSING, face=setting)
    digest = blake2b(source.read_bytes(), key=key, digest_size=8).hexdigest()
    kept = folder / f"{source.stem}-{digest}.woff2"
    return Face(f"fonts/{name}.woff2", source, kept)


def are_kept(faces: Iterable[Face], tell: Tell) -> bool:
    """Tell whether the cache holds all of these faces, and of each that is damaged."""
    missing = [face for face in faces if load_kept(face.kept, tell) is None]
    return not missing


def cut_fonts(faces: Iterable[Face], tell: Tell) -> dict[str, bytes]:
    """Return the cut faces by the name of their static file."""
    return {
        face.name: load_or_make(face.kept, partial(cut_font, face.source), tell) for face in faces
    }


def cut_font(source: Path) -> bytes:
    """Cut one face and pack it as WOFF2; the same bytes every time."""
    from fontTools import subset  # noqa: PLC0415 - slow to import, rarely needed
    from fontTools.ttLib import TTFont, newTable  # noqa: PLC0415 - the same

    options: Any = subset.Options()
    options.flavor = "woff2"
    options.hinting = False
    options.layout_features = list(FEATURES)
    options.legacy_kern = False
    options.notdef_outline = True
    options.drop_tables += ["DSIG", "BASE", "meta"]
    font = TTFont(BytesIO(source.read_bytes()), recalcTimestamp=False, lazy=True)
    del font["name"]  # none of its names is kept; to find out takes a third of the whole time
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=GLYPHS)
    subsetter.subset(font)
    font["name"] = newTable("name")
    font["name"].names = []
    made = BytesIO()
    subset.save_font(font, made, options)
    return made.getvalue()

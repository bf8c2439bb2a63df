"""Fonts: faces from registry packages, cut to the glyphs that the publication sets.

A face is written ``name=package/file`` in ``PRESS_FONTS``; it becomes the static file
``fonts/<name>.woff2``. Cut faces are kept in the cache under a hash of all that made them.
"""

import sys
from hashlib import blake2b
from importlib.metadata import version
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from subprocess import DEVNULL, Popen
from typing import Any

from plugins.press import messages
from plugins.press.moving import write_whole
from plugins.press.stopping import stop

FACES = (
    "serif-400=font_source_serif_pro/SourceSerifPro-Regular.ttf",
    "serif-400-italic=font_source_serif_pro/SourceSerifPro-It.ttf",
    "serif-600=font_source_serif_pro/SourceSerifPro-Semibold.ttf",
    "sans-400=font_source_sans_pro/SourceSansPro-Regular.ttf",
    "sans-600=font_source_sans_pro/SourceSansPro-Semibold.ttf",
)

ASCII = "".join(map(chr, range(0x20, 0x7F)))
LATIN = (
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ"
    "ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŐőŒœŔŕŘřŚśŞşŠšŤťŪūŮůŰűŲųŸŹźŻżŽžȘșȚțẞ"
)
MARKS = "\u00a0„“”‚‘’«»‹›–—…·•†‡§°€£№©¡¿×−±½¼¾²³µ→←↑↓\u2009\u202f\u00ad"
GLYPHS = ASCII + LATIN + MARKS
"""German and English, and the names of persons and places from the rest of Europe."""

FEATURES = ("kern", "liga", "lnum", "onum", "tnum", "locl", "ccmp", "mark")


def cut_fonts(faces: tuple[str, ...], cache: Path) -> dict[str, bytes]:
    """Return the cut faces by the name of their static file.

    Raises:
        Stop: a face is not installed.
    """
    return {name: _cut_or_load(source, cache) for name, source in map(_find_face, faces)}


def cut_aside(faces: tuple[str, ...], cache: Path) -> Popen[bytes] | None:
    """Begin to cut the faces that the cache lacks, in a process of its own; None if it has all.

    Cutting takes longer than all else that a first build does on one core alone. Whatever
    goes wrong there is found out when ``cut_fonts`` does it again.
    """
    missing = [face for face in faces if not _kept(_find_face(face)[1], cache)[0].exists()]
    if not missing:
        return None
    command = [sys.executable, "-m", __name__, str(cache), *missing]
    place = Path(__file__).parents[2]
    return Popen(command, cwd=place, stdout=DEVNULL, stderr=DEVNULL)  # noqa: S603 - itself


def _find_face(face: str) -> tuple[str, Path]:
    name, _, place = face.partition("=")
    package, _, file = place.partition("/")
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise stop(messages.FONT_MISSING, face=face)
    found = Path(spec.origin).parent / "files" / file
    if not found.exists():
        raise stop(messages.FONT_MISSING, face=face)
    return f"fonts/{name}.woff2", found


def _kept(source: Path, cache: Path) -> tuple[Path, bytes]:
    """Return where the cut face is kept, and the whole one."""
    content = source.read_bytes()
    recipe = f"{GLYPHS} {FEATURES} {version('fonttools')} {version('brotli')}"
    digest = blake2b(content, key=blake2b(recipe.encode()).digest(), digest_size=8).hexdigest()
    return cache / "fonts" / f"{source.stem}-{digest}.woff2", content


def _cut_or_load(source: Path, cache: Path) -> bytes:
    kept, content = _kept(source, cache)
    try:
        return kept.read_bytes()
    except FileNotFoundError:
        cut = cut_font(content)
        kept.parent.mkdir(parents=True, exist_ok=True)
        write_whole(kept, cut)
        return cut


def cut_font(content: bytes) -> bytes:
    """Cut one face and pack it as WOFF2; the same bytes every time."""
    from fontTools import subset  # noqa: PLC0415 - slow to import, rarely needed
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - the same

    options: Any = subset.Options()
    options.flavor = "woff2"
    options.hinting = False
    options.layout_features = list(FEATURES)
    options.name_IDs = []
    options.legacy_kern = False
    options.notdef_outline = True
    options.drop_tables += ["DSIG", "BASE", "meta"]
    font = TTFont(BytesIO(content), recalcTimestamp=False, lazy=True)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=GLYPHS)
    subsetter.subset(font)
    made = BytesIO()
    subset.save_font(font, made, options)
    return made.getvalue()


if __name__ == "__main__":
    cut_fonts(tuple(sys.argv[2:]), Path(sys.argv[1]))

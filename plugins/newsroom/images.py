"""How large images are, so that a page keeps their place free while they load."""

import re
from collections.abc import Iterable, Mapping
from io import BytesIO
from pathlib import PurePosixPath
from typing import TypeAlias

import msgspec

from plugins.manuscripts.images import IMAGES
from plugins.newsroom.links import STATIC_MARKS, target_path
from plugins.newsroom.story import Story
from plugins.press.processes.steps import Steps
from plugins.press.reading import Reading

MEASURE = "plugins.newsroom.images:measure"
"""The name under which the press calls what measures."""

Size: TypeAlias = tuple[int, int]
"""Width and height as shown, in pixels."""

_UNSHOWN = re.compile(rb"II\*\0|MM\0\*|....jP  |....ftyp(?!.{0,64}avi[fs])", re.DOTALL)
"""What begins TIFF, JPEG 2000 and HEIC, whatever the file is called; not AVIF."""

_SIZE = msgspec.msgpack.Decoder(Size)
_TURN = re.compile(rb"\0\0\0\x09irot([\0-\x03])")
_TURNED_PNG = re.compile(
    rb"\x89PNG.*?eXIf(?:II\*\0.*?\x12\x01\x03\0\x01\0\0\0[\x05-\x08]\0"
    rb"|MM\0\*.*?\x01\x12\0\x03\0\0\0\x01\0[\x05-\x08])",
    re.DOTALL,
)
"""Exif with an orientation that changes width for height; browsers read it before ``IDAT``."""
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_DRAWING = re.compile(rb"""<svg\b(?:[^>"']|"[^"]*"|'[^']*')*""")
_FIXED = re.compile(rb"""\s(?:width|height)\s*=\s*["'](?!auto|[^"'%]*%)[^"']""")
_NUMBER = rb"(\d{1,6}(?:\.\d{1,9})?|\.\d{1,9})"
_VIEW_BOX = re.compile(
    rb"""\sviewBox\s*=\s*["']\s*[-+.\w]+[\s,]+[-+.\w]+[\s,]+%b[\s,]+%b\s*["']"""
    % (_NUMBER, _NUMBER)
)
_BROAD = 1600
"""Pixels that a drawing is wide that doesn't say it: more than a column, which it fills."""


def find_images(files: Iterable[str]) -> list[str]:
    """Find the images among files of the content folder."""
    return [path for path in files if path.lower().endswith(IMAGES)]


def measure(content: bytes, path: str, digest: str, rules: None) -> Steps[Reading]:
    """Measure an image for the store; an empty record where its head doesn't say.

    So too where its head says that browsers don't show it.
    """
    del digest, rules
    if _UNSHOWN.match(content):
        return Reading(b"")
    kind = PurePosixPath(path.lower()).suffix
    size = {".svg": _measure_drawing, ".avif": _measure_avif}.get(kind, _measure)(content)
    yield
    return Reading(msgspec.msgpack.encode(size) if min(size) > 0 else b"")


def _measure(content: bytes) -> Size:
    from imagesize import get  # noqa: PLC0415 - most builds measure nothing

    width, height = map(round, get(BytesIO(content)))
    is_turned = _TURNED_PNG.match(content, 0, content.find(b"IDAT"))  # which imagesize doesn't see
    return (height, width) if is_turned else (width, height)


def _measure_avif(content: bytes) -> Size:
    """Measure a picture that may be turned by quarters, which imagesize 2.0 fails to read."""
    turn = _TURN.search(content)
    if turn is None:
        return _measure(content)
    width, height = _measure(content.replace(b"irot", b"free"))
    return (height, width) if turn[1][0] % 2 else (width, height)


def _measure_drawing(content: bytes) -> Size:
    """Measure a drawing; one that only says its proportions is as wide as it may be."""
    head = _DRAWING.search(_COMMENT.sub(b"", content))
    if head is None:
        return _measure(content)
    size, box = _measure(head[0].rstrip(b"/") + b"/>"), _VIEW_BOX.search(head[0])
    if min(size) > 0 or _FIXED.search(head[0]) or box is None or not float(box[1]):
        return size
    return _BROAD, round(_BROAD * float(box[2]) / float(box[1]))


def load_size(record: bytes) -> Size | None:
    """Return the size in a stored record."""
    return _SIZE.decode(record) if record else None


def is_shown(path: str, sizes: Mapping[str, Size]) -> bool:
    """Tell whether a file says how large an image it is; a drawing need not."""
    return path in sizes or path.lower().endswith(".svg")


def image_path(story: Story) -> str:
    """Return the path of a story's image below ``content/``; "" without one."""
    if story.image is None:
        return ""
    file = story.image.file
    return target_path(file, story.path) if file.startswith(STATIC_MARKS) else file.lstrip("/")


def find_sizes(links: Iterable[str], path: str, sizes: Mapping[str, Size]) -> dict[str, Size]:
    """Find the sizes of the images among what the file ``path`` links to, by link."""
    if not sizes:
        return {}
    targets = ((link, target_path(link, path)) for link in links if link.startswith(STATIC_MARKS))
    return {link: sizes[target] for link, target in targets if target in sizes}

"""How large images are, so that a page keeps their place free while they load."""

import re
from collections.abc import Iterable, Mapping
from io import BytesIO
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


def find_images(files: Iterable[str]) -> list[str]:
    """Find the images among files of the content folder."""
    return [path for path in files if path.lower().endswith(IMAGES)]


def measure(content: bytes, path: str, digest: str, rules: None) -> Steps[Reading]:
    """Measure an image for the store; an empty record where its head doesn't say.

    So too where its head says that browsers don't show it.
    """
    del path, digest, rules
    if _UNSHOWN.match(content):
        return Reading(b"")
    from imagesize import get  # noqa: PLC0415 - most builds measure nothing

    width, height = get(BytesIO(content))
    size = (round(width), round(height))
    yield
    return Reading(msgspec.msgpack.encode(size) if min(size) > 0 else b"")


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

import struct

import pytest

from plugins.newsroom.images import find_images, find_sizes, is_shown, load_size, measure
from tests.makers import take

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + struct.pack(">2I5B", 800, 450, 8, 2, 0, 0, 0)
SIDEWAYS = struct.pack("<2sHIHHHIHHI", b"II", 42, 8, 1, 0x112, 3, 1, 6, 0, 0)
"""What a telephone writes that was held upright: the image must be turned by a quarter."""


def jpeg(width, height, exif=b""):
    marked = b"\xff\xe1" + struct.pack(">H", 8 + len(exif)) + b"Exif\0\0" + exif if exif else b""
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 17, 8, height, width, 3) + bytes(9)
    return b"\xff\xd8" + marked + frame + b"\xff\xd9"


def box(kind, *parts):
    content = b"".join(parts)
    return struct.pack(">I4s", 8 + len(content), kind) + content


def avif(width, height, turns):
    """Return the head of an AVIF picture that is turned by quarters."""
    size = box(b"ispe", struct.pack(">3I", 0, width, height))
    properties = box(b"ipco", size, box(b"irot", bytes([turns])))
    used = box(b"ipma", struct.pack(">IIHBBB", 0, 1, 1, 2, 1, 2))
    whole = bytes(4)
    first = box(b"pitm", whole, struct.pack(">H", 1))
    meta = box(b"meta", whole, first, box(b"iprp", properties, used))
    return box(b"ftyp", b"avif", whole, b"avif") + meta


def heif(brands):
    extent = box(b"ispe", struct.pack(">III", 0, 40, 30))
    meta = box(b"meta", bytes(4), box(b"iprp", box(b"ipco", extent)))
    return box(b"ftyp", brands) + meta


def size(content, path="a.png"):
    return load_size(take(measure(content, path, "d" * 32, None)).record)


def test_the_head_of_an_image_says_how_large_it_is_shown():
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"/>'
    assert [size(content) for content in (PNG, jpeg(640, 480))] == [(800, 450), (640, 480)]
    assert size(svg, "a.SVG") == (300, 200)
    assert size(jpeg(640, 480, SIDEWAYS)) == (480, 640)


@pytest.mark.parametrize(
    ("turns", "shown"), [(0, (640, 480)), (1, (480, 640)), (2, (640, 480)), (3, (480, 640))]
)
def test_a_picture_in_avif_may_be_turned(turns, shown):
    assert size(avif(640, 480, turns), "a.avif") == shown


def chunk(kind, content):
    return struct.pack(">I", len(content)) + kind + content + bytes(4)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_in_png_may_be_turned(order, orientation):
    mark = {"<": b"II", ">": b"MM"}[order]
    exif = struct.pack(f"{order}2sHIHHHIHHI", mark, 42, 8, 1, 0x112, 3, 1, orientation, 0, 0)
    turn, pixels = chunk(b"eXIf", exif), chunk(b"IDAT", b"x")
    turned = (450, 800) if orientation > 4 else (800, 450)
    assert size(PNG + bytes(4) + turn + pixels) == turned
    assert size(PNG + bytes(4) + pixels + turn) == (800, 450)


@pytest.mark.parametrize(
    ("svg", "shown"),
    [
        ('<svg viewBox="0 0 600 300">', (1600, 800)),
        ("<svg width='100%' viewBox = '-1,-1, .5 ,0.25'>", (1600, 800)),
        ('<!-- "x" -->\n<!DOCTYPE svg>\n<svg width="10" height="20" viewBox="0 0 6 3">', (10, 20)),
        ('\ufeff<?xml version="1.0"?><svg width="10" height="20">', (10, 20)),
        ('<svg viewBox="0 0 6 3"><rect width="4" height="4"/></svg>', (1600, 800)),
        ('<svg viewBox="0 0 0 3"/>', None),
        ('<svg width="200" viewBox="0 0 200 100"/>', None),
        ('<svg width="1em" height="1em" viewBox="0 0 24 24"/>', None),
        (
            '<!-- <svg width="1" height="2"> --><svg aria-label="a > b" width="30" height="20"/>',
            (30, 20),
        ),
        ('<svg viewBox="0 0 6.. 3"><rect width="4" height="4"/>', None),
        (f'<svg viewBox="0 0 1 {9**99}">', None),
    ],
)
def test_a_drawing_may_say_no_more_than_its_proportions(svg, shown):
    assert size(svg.encode(), "a.svg") == shown


def test_a_damaged_image_has_no_size():
    assert [size(content) for content in (b"", b"GIF8", PNG[:20], jpeg(0, 9))] == [None] * 4


def test_what_browsers_do_not_show_has_no_size_whatever_it_is_called():
    tiff = struct.pack("<2sHIH2H2I2H2I", b"II", 42, 8, 2, 256, 4, 1, 40, 257, 4, 1, 30)
    kinds = {b"heic\0\0\0\0mif1heic": None, b"avif\0\0\0\0mif1": (40, 30)}
    assert {kind: size(heif(kind)) for kind in kinds} == kinds
    assert size(tiff) is None


def test_images_are_found_by_their_endings():
    assert find_images(["a.md", "b/c.JPG", "d.webp", "e.pdf"]) == ["b/c.JPG", "d.webp"]


def test_images_that_browsers_show_have_a_size_or_are_drawings():
    sizes = {"a.png": (3, 2)}
    assert [is_shown(path, sizes) for path in ("a.png", "b.png", "c.SVG", "d.pdf")] == [
        *(True, False),
        *(True, False),
    ]


def test_sizes_are_found_from_the_folder_of_the_file():
    links = ("{static}bild.png", "{static}/karte.png", "{filename}/a.md", "{static}/fehlt.png")
    sizes = {"stories/bild.png": (3, 2), "karte.png": (4, 5)}
    assert find_sizes(links, "stories/a.md", sizes) == {
        "{static}bild.png": (3, 2),
        "{static}/karte.png": (4, 5),
    }

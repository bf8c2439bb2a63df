"""Style sheets: all parts in their order become one file without comments and spare space."""

import re
from collections.abc import Mapping
from pathlib import Path

from plugins.press.inputs.snapshot import list_files
from plugins.press.rendering.faults import decode

REST = "*"
ORDER = ("tokens.css", "base.css", "layout.css", "components", REST, "print.css")
"""Files and folders below ``theme/static/css``; ``REST`` is whatever else lies there."""

_PIECE = re.compile(
    r"""(?P<string>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?P<comment>/\*.*?\*/)|(?P<space>\s+)""",
    re.DOTALL,
)
_AROUND = re.compile(r" ?([{};,]) ?|(?<=[\w-]:) (?=[^:])")
_URL = re.compile(r"""url\((["']?)(?!data:|https?:|#)([^"')]+)\1\)""")


def find_parts(folder: Path) -> list[Path]:
    """Find the parts of the style sheet, in order."""

    def rank(name: str) -> tuple[int, str]:
        top = name.partition("/")[0]
        return ORDER.index(top if top in ORDER else REST), name

    names = [name for name in list_files(folder) if name.endswith(".css")]
    return [folder / name for name in sorted(names, key=rank)]


def join_parts(parts: list[Path], assets: Mapping[str, str], folder: str) -> str:
    """Join the parts; ``url(name)`` of a static file becomes its name in the output.

    ``assets``: name → address. ``folder``: of the finished sheet, such as ``static/``.

    Raises:
        Stop: a part is not in UTF-8.
    """
    text = "\n".join(decode(part.read_bytes(), part) for part in parts)

    def point(match: re.Match[str]) -> str:
        name = match[2].removeprefix("../")
        address = assets.get(name)
        return match[0] if address is None else f'url("{address.removeprefix(folder)}")'

    return _URL.sub(point, minify(text))


def minify(text: str) -> str:
    """Take out comments and spare space; strings stay as they are."""
    strings: list[str] = []

    def take(match: re.Match[str]) -> str:
        if match["string"]:
            strings.append(match["string"])
            return f"\0{len(strings) - 1}\0"
        return "" if match["comment"] else " "

    short = re.sub(r" +", " ", _PIECE.sub(take, text))
    short = _AROUND.sub(lambda match: match[1] or "", short).replace(";}", "}").strip()
    return re.sub("\0(\\d+)\0", lambda match: strings[int(match[1])], short) + "\n"

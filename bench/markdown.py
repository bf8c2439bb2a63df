"""Plain text as Markdown source that shows exactly that text."""

import re

_ENTITY = re.compile(r"&(?=#?\w+;)")
_INLINE = re.compile(r"[\\`*_\[\]{}]")
_NUMBER = re.compile(r"^(\d+)([.)])")
_AS_ENTITY = {":": "&#58;", "|": "&#124;", "~": "&#126;", "=": "&#61;"}
"""Line starts that mean something to an extension and know no backslash escape."""


def escape_line(line: str) -> str:
    """Return one line of Markdown that shows ``line`` and starts no list, heading or block."""
    text = _ENTITY.sub("&amp;", line.strip()).replace("<", "&lt;")
    text = _INLINE.sub(r"\\\g<0>", text)
    if text[:1] in {"#", ">", "+", "-"}:
        return "\\" + text
    if text[:1] in _AS_ENTITY:
        return _AS_ENTITY[text[0]] + text[1:]
    return _NUMBER.sub(r"\1\\\2", text)


def escape_text(text: str) -> str:
    """Return paragraphs as Markdown: blank lines part them, single line ends stay line breaks."""
    paragraphs = (
        "  \n".join(escape_line(line) for line in paragraph.split("\n") if line.strip())
        for paragraph in re.split(r"\n\s*\n", text)
    )
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph) + "\n"

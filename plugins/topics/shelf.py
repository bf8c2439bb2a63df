"""Where the model of the newest quarter lies between two builds."""

from pathlib import Path
from zlib import crc32

from plugins.press.moving import write_whole

NAME = "model-{key}"
CHECK = 4
"""Bytes of the checksum in front."""


class FolderShelf:
    """Keeps one model in a folder of the cache; what is damaged is as good as none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def find(self, key: str) -> bytes | None:
        """Find a model."""
        file = self._folder / NAME.format(key=key)
        if not file.is_file():
            return None
        content = file.read_bytes()
        encoded = content[CHECK:]
        return encoded if crc32(encoded).to_bytes(CHECK, "big") == content[:CHECK] else None

    def keep(self, key: str, encoded: bytes) -> None:
        """Keep a model and throw away what lay there before."""
        for old in self._folder.glob(NAME.format(key="*")):
            old.unlink()
        content = crc32(encoded).to_bytes(CHECK, "big") + encoded
        write_whole(self._folder / NAME.format(key=key), content)

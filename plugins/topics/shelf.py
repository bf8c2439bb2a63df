"""Where the model of the newest quarter lies between two builds."""

from pathlib import Path

from plugins.press.cache.keeping import Tell, keep, load_kept

NAME = "model-{key}"


class FolderShelf:
    """Keeps one model in a folder of the cache; what is damaged is told, and as good as none."""

    def __init__(self, folder: Path, tell: Tell) -> None:
        self._folder = folder
        self._tell = tell

    def find(self, key: str) -> bytes | None:
        """Find a model."""
        return load_kept(self._folder / NAME.format(key=key), self._tell)

    def keep(self, key: str, encoded: bytes) -> None:
        """Keep a model and throw away what lay there before."""
        for old in self._folder.glob(NAME.format(key="*")):
            old.unlink()
        keep(self._folder / NAME.format(key=key), encoded)

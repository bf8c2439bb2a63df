"""The plan of a build: which files there will be, and which of them readers have already."""

from collections.abc import Collection, Mapping
from collections.abc import Set as AbstractSet

from plugins.press import messages
from plugins.press.disk.mirror import parents_of
from plugins.press.ledger.artifacts import Artifact, has_content
from plugins.press.ledger.fingerprints import Reason
from plugins.press.output import Output
from plugins.press.rendering.page import Section
from plugins.problems.problem import Problem
from plugins.problems.stopping import Stop


class Plan:
    """Claims paths, compares fingerprints with the ledger, collects what is wrong."""

    def __init__(self, known: Mapping[str, Artifact], output: Output) -> None:
        self.known = known
        self.strays = output.strays.artifacts
        self.owned: AbstractSet[str] = known.keys() | output.trees.journal.find_owned()
        """Paths that the press has written, also those that the ledger or the journal forgot."""
        self.problems: list[Problem] = []
        self.touched: dict[str, Artifact] = {}
        """Artifacts that are kept, but under a new mtime."""
        self._live = output.trees.live
        self._makers: dict[str, str | Section] = {}

    @property
    def paths(self) -> AbstractSet[str]:
        """All paths claimed so far."""
        return self._makers.keys()

    def claim(self, path: str, maker: str) -> bool:
        """Claim a path for one page; note it as a problem when that can't be."""
        if not is_inside(path):
            self.problems.append(Problem(None, messages.OUTSIDE, {"path": path}))
            return False
        if path not in self._makers:
            self._makers[path] = maker
            return True
        values = {"path": path, "first": self._name_maker(path), "second": maker}
        self.problems.append(Problem(None, messages.TWO_PAGES, values))
        return False

    def keep_section(self, section: Section, paths: Collection[str]) -> bool:
        """Claim all paths of a section that did not change; not where any needs a closer look."""
        if not (self.strays.keys().isdisjoint(paths) and self._makers.keys().isdisjoint(paths)):
            return False
        if not self.known.keys() >= frozenset(paths):
            return False
        self._makers.update(dict.fromkeys(paths, section))
        return True

    def _name_maker(self, path: str) -> str:
        maker = self._makers[path]
        if isinstance(maker, str):
            return maker
        return next(page.render for page in maker.list_pages() if page.path == path)

    def keeps(self, path: str, fingerprint: bytes) -> bool:
        """Tell whether the file that is there was made from the same."""
        known = self.known.get(path)
        if known is None or known.fingerprint != fingerprint:
            return False
        stray = self.strays.get(path)
        if stray is None:
            return True
        if stray.size < 0:
            return False
        self.touched[path] = stray
        return True

    def find_loss(self, path: str) -> list[Reason]:
        """Find why a file can't be compared with what it was; nothing where it can."""
        if path not in self.known:
            return [("forgotten" if path in self.owned else "new", "")]
        if path in self.strays and self.strays[path].size < 0:
            return [("stray", "")]
        return []

    def find_content(self, path: str) -> bytes | None:
        """Find the hash of what readers see now; b"" if it is unknown, None if there is nothing."""
        if path in self.known and path not in self.strays:
            return self.known[path].content
        return b"" if path in self.strays or path in self.owned else None

    def has_content(self, path: str, content: bytes) -> bool:
        """Tell whether readers see bytes with this hash, whatever they were made from."""
        known = self.find_content(path)
        return known is not None and has_content(self._live / path, content, known)

    def keep(self, path: str, fingerprint: bytes, content: bytes) -> Artifact:
        """Return the artifact for a file that stays as it is."""
        status = (self._live / path).stat()
        return Artifact(fingerprint, status.st_size, status.st_mtime_ns, content)

    def check(self) -> None:
        """Look at all paths together.

        Raises:
            Stop: with all that was wrong.
        """
        if self.paths - self.known.keys():
            for path in sorted(parents_of(self.paths) & self.paths):
                self.problems.append(Problem(None, messages.FILE_AND_FOLDER, {"path": path}))
        if self.problems:
            raise Stop(*self.problems)

    def find_removed(self) -> list[str]:
        """Find the files of the press that nobody claims any more."""
        return sorted(self.owned - self.paths)


def is_inside(path: str) -> bool:
    """Tell whether a path stays in the output and has no empty or dotted parts."""
    if "\\" in path or "\0" in path or not path:
        return False
    if path[0] == "/" or "//" in path or path[-1] == "/":
        return False
    return "." not in path or not any(part in {".", ".."} for part in path.split("/"))

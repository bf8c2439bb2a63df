"""Versions of the code: a hash of all source files that a module's work depends on.

Constants that someone must remember to raise get forgotten; this follows the imports of a
module to every other module of the project. Libraries count by their versions. While no file
of the code looks touched and nothing was installed, the hashes of the last build are good.
What was saved or installed after the process began may not be what it runs: it has another
hash every time, so that whatever is made with it is made anew by the next build.
"""

import os
import re
import sys
from collections.abc import Collection, Iterable, Iterator
from functools import cached_property
from hashlib import blake2b
from importlib.machinery import PathFinder
from importlib.metadata import PackageNotFoundError, version
from importlib.util import resolve_name
from math import inf
from pathlib import Path
from sysconfig import get_paths
from typing import NamedTuple

from msgspec import Struct

from plugins.press.cache.keeping import hash_bytes
from plugins.press.inputs.snapshot import stamp_file

LIBRARIES = (
    *("jinja2", "markupsafe", "msgspec", "markdown", "nh3", "typogrify", "smartypants"),
    *("beautifulsoup4", "lxml", "pyyaml", "babel", "pystemmer", "wordfreq", "fonttools"),
    *("imagesize", "numpy", "scipy", "unidecode", "pelican"),
)
"""Distributions whose version may change what is read or written."""

IMPORT = re.compile(
    r"[\n:;][ \t]*(?:from[ \t]+([\w.]+)[ \t]+import[ \t]+(\((?:#[^\n]*|[^)#])*\)|[^\n#;]*)|"
    r"import[ \t]+([\w., \t]+))"
)


def find_imports(source: str, package: str) -> Iterator[str]:
    """Find the names of modules that a source in a package may import, and some that are none."""
    for match in IMPORT.finditer(re.sub(r"\\\r?\n", " ", f"\n{source}")):
        origin, names, modules = match.groups()
        if modules:
            yield from re.findall(r"([\w.]+)[^,]*", modules)
            continue
        try:
            module = resolve_name(origin, package)
        except ImportError:  # so many dots stand in a text
            continue
        yield module
        for name in re.findall(r"\w+", names):
            yield f"{module}.{name}"


class KnownCode(Struct, frozen=True):
    """What a build found out about the code."""

    state: bytes = b""
    """Digest of its folders by their stats and of all that is installed; b"" when unsure."""
    libraries: bytes = b""
    closures: dict[str, bytes] = {}
    """Module → hash of it and all that it imports."""
    elsewhere: dict[str, bytes] = {}
    """Other files that were read → stamp (``plugins.press.inputs.snapshot``); b"" when unsure."""

    @property
    def is_same_elsewhere(self) -> bool:
        """Whether the files that its state doesn't speak for look as they did."""
        return all(stamp and stamp_file(file) == stamp for file, stamp in self.elsewhere.items())


class Source(NamedTuple):
    """A file of the project's code."""

    file: Path
    stamp: bytes
    """b"" when unsure, see ``plugins.press.inputs.snapshot``."""
    hash: bytes
    imports: list[str]
    """Names of modules, and some that are none."""


class CodeBook:
    """Hashes of source files, each read once per build at most.

    ``known`` holds while its state is ``state``, which speaks for files in ``folders`` alone.
    ``began`` is the moment (ns) when the process did.
    """

    def __init__(
        self,
        known: KnownCode = KnownCode(),  # noqa: B008 - frozen
        state: bytes = b"",
        folders: Collection[Path] = (),
        began: float = inf,
    ) -> None:
        self._known = known if state and known.state == state else KnownCode(state)
        self._folders = folders
        self._began = began
        self.late: list[Path] = []
        """What was saved or installed after the process began."""
        paths = get_paths()
        self._installed = {paths[name] for name in ("purelib", "platlib")}
        self._foreign = (paths["stdlib"], *self._installed)
        self._roots: dict[str, Path | None] = {}
        self._sources: dict[str, Source | None] = {}
        """By module; None for those that are not of the project."""
        self._names: dict[Path, set[str]] = {}
        self._closures: dict[str, bytes] = dict(self._known.closures)

    def known(self) -> KnownCode:
        """Return what the next build may rely on."""
        found = {name: source for name, source in self._sources.items() if source}
        strange = {name for name, source in found.items() if not self._speaks_for(source.file)}
        closures = {
            module: digest
            for module, digest in self._closures.items()
            if module in self._known.closures or strange.isdisjoint(self._reach(module))
        }
        elsewhere = {str(found[name].file): found[name].stamp for name in strange}
        return KnownCode(self._known.state, self.libraries, closures, elsewhere)

    def _speaks_for(self, file: Path) -> bool:
        return any(file.is_relative_to(folder) for folder in self._folders)

    @cached_property
    def libraries(self) -> bytes:
        """A digest of Python's version and those of the libraries."""
        if self._known.libraries:
            return self._known.libraries
        digest = blake2b(digest_size=16)
        digest.update(repr(sys.version_info[:2]).encode())
        for name in LIBRARIES:
            try:
                digest.update(f"{name} {version(name)}\n".encode())
            except PackageNotFoundError:
                continue
        late = [folder for folder in self._find_installed() if self._is_late(folder)]
        self.late += late
        return os.urandom(16) if late else digest.digest()

    def _find_installed(self) -> Iterator[Path]:
        """Find the folders of metadata of the libraries, such as ``nh3-0.3.dist-info``."""
        for folder in self._installed:
            for found in Path(folder).glob("*.dist-info"):
                if found.name.partition("-")[0].lower() in LIBRARIES:
                    yield found

    def hash_of(self, *modules: str) -> bytes:
        """Return a digest of these modules, all of the project that they import, and libraries."""
        digest = blake2b(self.libraries, digest_size=16)
        for module in modules:
            digest.update(self._closure(module))
        return digest.digest()

    def follow(self, modules: Iterable[str]) -> None:
        """Have the next build notice a change of these modules or of what they import."""
        for module in filter(None, modules):
            self._closure(module)

    def _closure(self, module: str) -> bytes:
        if module not in self._closures:
            digest = blake2b(digest_size=16)
            for name, source in sorted(self._reach(module).items()):
                digest.update(f"{name}\n".encode())
                digest.update(source.hash)
            self._closures[module] = digest.digest()
        return self._closures[module]

    def _reach(self, module: str) -> dict[str, Source]:
        """Find a module and all of the project that it imports, with the packages around them."""
        reached: dict[str, Source] = {}
        waiting = [module]
        while waiting:
            name = waiting.pop()
            source = None if name in reached else self._read(name)
            if source:
                reached[name] = source
                waiting += source.imports
                package, dot, _ = name.rpartition(".")
                if dot:
                    waiting.append(package)
        return reached

    def _read(self, module: str) -> Source | None:
        """Read a module once; None if it is not of the project."""
        if module not in self._sources:
            file = self._find(module)
            self._sources[module] = self._read_file(file, module) if file else None
        return self._sources[module]

    def _read_file(self, file: Path, module: str) -> Source:
        stamp = stamp_file(file)
        content = file.read_bytes()
        package = module if file.name == "__init__.py" else module.rpartition(".")[0]
        imports = list(find_imports(content.decode("utf-8", "replace"), package))
        if self._is_late(file):
            self.late.append(file)
            return Source(file, b"", os.urandom(16), imports)
        return Source(file, stamp, hash_bytes(content), imports)

    def _is_late(self, file: Path) -> bool:
        return file.stat().st_ctime_ns > self._began

    def _find(self, module: str) -> Path | None:
        """Find the source of a module of the project, without importing anything."""
        top, *rest = module.split(".")
        if top not in self._roots:
            self._roots[top] = self._locate(top)
        root = self._roots[top]
        if root is None:
            return None
        if root.name != "__init__.py":
            return None if rest else root
        folder = root.parent.joinpath(*rest[:-1])
        if folder not in self._names:
            self._names[folder] = (
                {entry.name for entry in folder.iterdir()} if folder.is_dir() else set()
            )
        if not rest:
            return root if root.is_file() else None
        name = rest[-1]
        if f"{name}.py" in self._names[folder]:
            return folder / f"{name}.py"
        init = folder / name / "__init__.py"
        return init if name in self._names[folder] and init.is_file() else None

    def _locate(self, top: str) -> Path | None:
        if top in sys.stdlib_module_names:
            return None
        loaded = getattr(sys.modules.get(top), "__spec__", None)  # from PLUGIN_PATHS maybe
        spec = loaded or PathFinder.find_spec(top)
        origin = spec.origin if spec else None
        if spec and spec.origin is None and spec.submodule_search_locations:
            origin = f"{next(iter(spec.submodule_search_locations))}/__init__.py"  # has none
        if not origin or not origin.endswith(".py") or origin.startswith(self._foreign):
            return None
        return Path(origin)


def module_of(dotted: str) -> str:
    """Return the module of ``package.module:function``."""
    return dotted.partition(":")[0]


def modules_of(dotted: Iterable[str]) -> tuple[str, ...]:
    """Return the modules of several functions, each once, in order."""
    return tuple(sorted({module_of(name) for name in dotted}))

"""What a template depends on: itself, all that it includes or imports, and static files."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from jinja2 import Environment, nodes
from jinja2.meta import find_referenced_templates
from msgspec import Struct

from plugins.press.cache.keeping import hash_bytes, hash_recipe
from plugins.press.inputs.snapshot import list_files
from plugins.press.rendering.faults import decode
from plugins.press.rendering.renderer import LANGUAGE

ANY = "*"
"""Stands for every template or static file, where a name is only known when rendering."""


class Needs(Struct, frozen=True):
    """What one template file names."""

    hash: bytes
    """Of its source."""
    templates: tuple[str, ...] = ()
    assets: tuple[str, ...] = ()
    recipe: bytes = b""
    """Hash of the code that found all this, and of the language that it took it to be in."""


class Closure(Struct, frozen=True):
    """What rendering a template reads."""

    files: dict[str, bytes]
    """Template → hash of its source, all that can be reached."""
    assets: tuple[str, ...]
    """Names given to ``asset``; ``ANY`` among them means all."""


def _find_assets(tree: nodes.Template) -> Iterable[str]:
    """Find names given to ``asset``; where it is handed on, as to ``map``, any may follow."""
    calls = [call for call in tree.find_all(nodes.Call) if _is_asset(call.node)]
    for call in calls:
        yield _constant(call.args[0] if call.args else None)
    if sum(map(_is_asset, tree.find_all(nodes.Name))) > len(calls):
        yield ANY
    for use in tree.find_all(nodes.Filter):
        if use.name == "asset":
            yield _constant(use.node)
    if any(const.value == "asset" for const in tree.find_all(nodes.Const)):
        yield ANY


def _is_asset(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Name) and node.name == "asset"


def _constant(node: nodes.Expr | None) -> str:
    return str(node.value) if isinstance(node, nodes.Const) else ANY


class TemplateBook:
    """All templates of a theme: their hashes, and what each of them reaches."""

    def __init__(self, folders: Iterable[str], known: Mapping[str, Needs]) -> None:
        self._environment = Environment(**LANGUAGE)  # noqa: S701 - autoescape is on, see LANGUAGE
        self._files = find_templates(folders)
        recipe = hash_recipe(Path(__file__), "jinja2")
        self._recipe = hash_bytes(recipe + repr(LANGUAGE).encode())
        self._known = {name: needs for name, needs in known.items() if needs.recipe == self._recipe}
        self.needs: dict[str, Needs] = {}
        """Of every template looked at; hand it in as ``known`` next time."""
        self._closures: dict[str, Closure] = {}

    def closure(self, name: str) -> Closure:
        """Return what rendering ``name`` reads; a missing template reaches nothing.

        Raises:
            jinja2.TemplateSyntaxError: a source is wrong.
            Stop: one is not in UTF-8.
        """
        if name not in self._closures:
            self._closures[name] = self._reach(name)
        return self._closures[name]

    def _reach(self, name: str) -> Closure:
        files: dict[str, bytes] = {}
        assets: set[str] = set()
        waiting = [name]
        while waiting:
            name = waiting.pop()
            if name == ANY:
                waiting += self._files.keys() - files.keys()
            elif name in self._files and name not in files:
                needs = self._read(name)
                files[name] = needs.hash
                assets.update(needs.assets)
                waiting += needs.templates
        return Closure(dict(sorted(files.items())), tuple(sorted(assets)))

    def _read(self, name: str) -> Needs:
        if name not in self.needs:
            source = self._files[name].read_bytes()
            digest = hash_bytes(source)
            known = self._known.get(name)
            if known is None or known.hash != digest:
                known = self._find_needs(source, self._files[name], digest)
            self.needs[name] = known
        return self.needs[name]

    def _find_needs(self, source: bytes, file: Path, digest: bytes) -> Needs:
        """Find what a template's source names; ``file`` is told where it is wrong."""
        tree = self._environment.parse(decode(source, file), file.name, str(file))
        referenced = {name or ANY for name in find_referenced_templates(tree)}
        assets = sorted(set(_find_assets(tree)))
        return Needs(digest, tuple(sorted(referenced)), tuple(assets), self._recipe)


def find_templates(folders: Iterable[str]) -> dict[str, Path]:
    """Find all templates by name; the first folder that has one wins."""
    found: dict[str, Path] = {}
    for folder in folders:
        for name in list_files(Path(folder)):
            found.setdefault(name, Path(folder, name))
    return found

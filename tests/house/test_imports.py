"""Rules about rooms that a machine can check by reading imports."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "plugins").rglob("*.py"))
SHARED = {"newsroom", "press", "language"}
EDGE = {"plugin.py", "__init__.py"}


def imports(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def room(path):
    return path.relative_to(ROOT / "plugins").parts[0]


def name(path):
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_no_plugin_imports_another_one(path):
    foreign = {
        module
        for module in imports(path)
        if module.startswith("plugins.")
        and module.split(".")[1] not in SHARED | {room(path)}
        and room(path) != "desk"
    }
    assert foreign == set()


@pytest.mark.parametrize("path", [p for p in MODULES if room(p) == "press"], ids=name)
def test_the_press_knows_no_news(path):
    known = {m for m in imports(path) if m.startswith("plugins.") and m.split(".")[1] != "press"}
    assert known <= {"plugins.newsroom.problems"}


@pytest.mark.parametrize(
    "path",
    [p for p in MODULES if room(p) not in {"press", "desk"} and p.name not in EDGE],
    ids=name,
)
def test_the_domain_and_the_cores_know_neither_pelican_nor_jinja(path):
    packages = {module.split(".")[0] for module in imports(path)}
    assert packages.isdisjoint({"pelican", "jinja2"})


@pytest.mark.parametrize("path", [p for p in MODULES if room(p) == "language"], ids=name)
def test_the_language_knows_no_other_room(path):
    assert all(m.split(".")[1] == "language" for m in imports(path) if m.startswith("plugins."))

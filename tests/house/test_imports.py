"""Rules about rooms that a machine can check by reading imports."""

import ast
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from plugins.press.inputs.code import LIBRARIES

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "plugins").rglob("*.py"))
FLOORS = ("problems", "language", "press", "manuscripts", "newsroom", "pages")
"""Rooms that others may import, each only those before it."""
PRESS_FLOORS = ("processes", "disk", "cache", "inputs", "rendering", "ledger", "press", "preview")
"""Rooms of the press, each imports only those before it; ``press``: what lies in none of them."""
EDGE = {"plugin.py", "page_reader.py", "__init__.py"}


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
        and module.split(".")[1] not in {*FLOORS, room(path)}
        and room(path) != "desk"
    }
    assert foreign == set()


@pytest.mark.parametrize("path", [p for p in MODULES if room(p) in FLOORS], ids=name)
def test_a_shared_room_imports_only_those_below_it(path):
    below = FLOORS[: FLOORS.index(room(path)) + 1]
    assert {m.split(".")[1] for m in imports(path) if m.startswith("plugins.")} <= {*below}


def room_of_press(module):
    """Return the room within the press that a module lies in, given as the parts of its name."""
    return module[2] if len(module) > 2 and module[2] in PRESS_FLOORS else "press"


@pytest.mark.parametrize("path", [p for p in MODULES if room(p) == "press"], ids=name)
def test_a_room_of_the_press_imports_only_those_below_it(path):
    own = room_of_press(path.relative_to(ROOT).parts[:-1])
    known = {room_of_press(m.split(".")) for m in imports(path) if m.startswith("plugins.press")}
    assert known <= {*PRESS_FLOORS[: PRESS_FLOORS.index(own) + 1]}


@pytest.mark.parametrize("path", [p for p in MODULES if room(p) in {"press", "language"}], ids=name)
def test_press_and_language_know_no_news(path):
    known = {m.split(".")[1] for m in imports(path) if m.startswith("plugins.")}
    assert known <= {"problems", room(path)}


@pytest.mark.parametrize(
    "path",
    [p for p in MODULES if room(p) not in {"press", "desk"} and p.name not in EDGE],
    ids=name,
)
def test_the_domain_and_the_cores_know_neither_pelican_nor_jinja(path):
    packages = {module.split(".")[0] for module in imports(path)}
    assert packages.isdisjoint({"pelican", "jinja2"})


SHOWING = {"rich", "watchfiles"}
"""Libraries that change nothing in what is read or written."""


def test_another_version_of_any_library_makes_new_what_it_has_made():
    found = {module.split(".")[0] for path in MODULES for module in imports(path)}
    foreign = found - sys.stdlib_module_names - {"plugins", *SHOWING}
    known = packages_distributions()  # plugins of Pelican's lie in its package too
    assert [one for one in foreign if {*LIBRARIES}.isdisjoint(map(str.lower, known[one]))] == []

"""Folders: where the sources and the code of a site lie; output and cache lie apart from them.

An output among sources would be read as one of them and grow with every build, and the sources
would be exchanged with it; a cache among them would never let anything stay unchanged.
"""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from importlib.machinery import PathFinder
from pathlib import Path
from typing import Any

from plugins.press.inputs import messages
from plugins.problems.problem import In, Message, Problem

Named = tuple[str, Path]
"""A setting and the folder that it names."""


def find_entangled(
    settings: Mapping[str, Any], content: Path, output: Path, cache: Path
) -> list[Problem]:
    """Find what is wrong with where output and cache lie: each is told once."""
    sources = list(_find_sources(settings))
    usual = content.with_name(".cache")
    look_around_output = partial(_look_around, ("OUTPUT_PATH", output), content.with_name("output"))
    look_around_cache = partial(_look_around, ("PRESS_CACHE", cache), usual)
    wrong = [*look_around_output(sources), *look_around_cache(sources)]
    if wrong:
        return wrong
    if cache == usual:
        return look_around_output([("PRESS_CACHE", cache)])
    return look_around_cache([("OUTPUT_PATH", output)])


def _look_around(own: Named, example: Path, others: Iterable[Named]) -> list[Problem]:
    """Return a problem for the first of the others from which a folder isn't apart."""
    name, folder = own
    for source, other in others:
        if how := _relate(_real(folder), _real(other)):
            values = {"name": name, "path": folder, "how": In(how), "other": other}
            values |= {"source": source, "example": example}
            return [Problem(None, messages.FOLDER_ENTANGLED, values)]
    return []


def _find_sources(settings: Mapping[str, Any]) -> Iterator[Named]:
    yield "PATH", Path(settings["PATH"])
    yield "THEME", Path(settings["THEME"])
    for folder in settings["THEME_TEMPLATES_OVERRIDES"]:
        yield "THEME_TEMPLATES_OVERRIDES", Path(folder)
    for place in sorted(find_code(settings)):
        yield "PLUGINS", place


def _real(folder: Path) -> Path:
    return Path(os.path.realpath(folder))


def _relate(own: Path, other: Path) -> Message | None:
    """Return how a folder lies to another; None where they are apart."""
    if own == other:
        return messages.LIES_ON
    if own.is_relative_to(other):
        return messages.LIES_IN
    return messages.LIES_AROUND if other.is_relative_to(own) else None


def name_plugins(settings: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the names of the modules of all plugins."""
    return tuple(
        plugin if isinstance(plugin, str) else getattr(plugin, "__name__", "")
        for plugin in settings.get("PLUGINS") or ()
    )


def find_code(settings: Mapping[str, Any]) -> set[Path]:
    """Find the folders of the packages that plugins come from, and plugins that are one file."""
    places: set[Path] = set()
    paths = [*settings["PLUGIN_PATHS"], *sys.path]
    for top in {name.partition(".")[0] for name in name_plugins(settings)}:
        spec = PathFinder.find_spec(top, paths)
        if spec and spec.submodule_search_locations:
            places.update(map(Path, spec.submodule_search_locations))
        elif spec and spec.has_location and spec.origin:
            places.add(Path(spec.origin))
    return places

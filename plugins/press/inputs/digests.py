"""All inputs of a build as one digest, to know before anything else that none has changed."""

import inspect
import re
import sys
from collections.abc import Collection, Mapping
from datetime import date, time
from hashlib import blake2b
from pathlib import Path, PurePath
from sysconfig import get_paths
from typing import Any

from plugins.press.inputs.folders import find_code, name_plugins
from plugins.press.inputs.snapshot import Snapshot, digest_snapshots

ASIDE = frozenset(
    {"BIND", "PORT", "DEBUG", "PRESS_WORKERS", "PRESS_WHY", "PRESS_PATIENCE", "PRESS_DURABLE"}
    | {"MESSAGES_LANG", "BUILD_TIME", "PLUGINS", "LOG_FILTER", "CACHE_PATH"}
)
"""Settings that change nothing in the output, or are looked at by themselves."""


def describe(value: object) -> str:
    """Describe a setting in the same words every time, without addresses in memory."""
    if isinstance(value, Mapping):
        parts = sorted(f"{describe(key)}: {describe(inner)}" for key, inner in value.items())
        return "{" + ", ".join(parts) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(describe, value)) + "]"
    if isinstance(value, set | frozenset):
        return "{" + ", ".join(sorted(map(describe, value))) + "}"
    if value is None or isinstance(value, str | bytes | int | float | date | time | PurePath):
        return repr(value)
    name = getattr(value, "__qualname__", None)
    if isinstance(name, str):
        return f"{getattr(value, '__module__', '')}.{name} {_hash_source(value)}"
    return re.sub(r" at 0x[0-9a-fA-F]+", "", repr(value))


def _hash_source(code: Any) -> str:  # noqa: ANN401 - a function or a class
    """Return the hash of the file that a function comes from, such as that of the settings."""
    try:
        source = Path(inspect.getfile(code)).read_bytes()
    except (TypeError, OSError):  # not of Python
        return ""
    return blake2b(source, digest_size=16).hexdigest()


def describe_settings(settings: Mapping[str, Any]) -> str:
    """Describe all settings that may change the output."""
    return describe({name: value for name, value in settings.items() if name not in ASIDE})


def digest_code(settings: Mapping[str, Any], began: float) -> bytes:
    """Return a digest of the code of plugins, and of all that is installed; b"" when unsure.

    What was saved after the process ``began`` (ns) is unsure.
    """
    places = sorted(find_code(settings))
    looked_at = (Snapshot(place, follows=True, settled=began) for place in places)
    snapshots = digest_snapshots(looked_at)
    if not snapshots:
        return b""
    digest = blake2b(snapshots, digest_size=16)
    named = places, name_plugins(settings), _distributions(), sys.version
    digest.update(describe(named).encode())
    return digest.digest()


def digest_inputs(
    settings: Mapping[str, Any],
    described: str,
    content: Snapshot,
    code: bytes,
    public: Collection[str],
) -> bytes:
    """Return a digest of settings, sources, theme and code; b"" when unsure.

    Hidden files of the theme count in its folders ``public`` alone.
    """
    folders = {Path(settings["THEME"]), *map(Path, settings["THEME_TEMPLATES_OVERRIDES"])}
    others = (Snapshot(folder, follows=True, shown=public) for folder in sorted(folders))
    snapshots = digest_snapshots([content, *others])
    if not snapshots or not code:
        return b""
    digest = blake2b(snapshots + code, digest_size=16)
    digest.update(described.encode("utf-8", "surrogateescape"))
    return digest.digest()


def _distributions() -> list[str]:
    """Return all that is installed, with versions, as the names of its folders say."""
    folders = {Path(get_paths()[name]) for name in ("purelib", "platlib")}
    names = {entry.name for folder in folders for entry in folder.iterdir()}
    return sorted(name for name in names if name.endswith(".dist-info"))

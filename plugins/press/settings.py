"""Settings of the press, checked once.

=====================  ==========================================================
``PRESS_WORKERS``      processes that read and render; default: all cores
``PRESS_CACHE``        folder of the cache; default: ``.cache`` beside the content
``PRESS_WHY``          say for each page why it was rendered (also: environment)
``PRESS_PATIENCE``     seconds to wait for another build; default 600
``PRESS_DURABLE``      bring new files to the disk before they are published
``PRESS_BODY``         function that puts links into a body, ``package.module:name``
``PRESS_FONTS``        faces to cut, see ``plugins.press.rendering.fonts``
``BUILD_TIME``         moment for which the site is built; default: now
``MESSAGES_LANG``      language of messages; default: that of the environment
=====================  ==========================================================
"""

import logging
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from plugins.press import messages
from plugins.press.inputs.folders import find_entangled
from plugins.press.processes.workers import count_cores
from plugins.problems.code_names import FUNCTION, read_code_name
from plugins.problems.findings import clip
from plugins.problems.forms import find_misshapen, read_text
from plugins.problems.numbers import read_whole_number
from plugins.problems.problem import In, Problem
from plugins.problems.stopping import Stop, language_of_messages

_FORMS = {
    "EXTRA_PATH_METADATA": '{"static/CNAME": {"path": "CNAME"}}',
    "IGNORE_FILES": '["*.tmp"]',
    "PRESS_FONTS": '["serif-400=font_source_serif_pro/SourceSerifPro-Regular.ttf"]',
    "STATIC_PATHS": '["static"]',
    "THEME_TEMPLATES_OVERRIDES": '["templates"]',
}
"""Settings that are gone through, with what they may look like."""


class PressSettings(Struct, frozen=True):
    """What the operator chose."""

    content: Path
    theme: Path
    output: Path
    cache: Path
    workers: int
    lang: str
    """Of messages."""
    why: bool
    patience: float
    durable: bool
    body: str
    fonts: tuple[str, ...]


def read_press_settings(settings: Mapping[str, Any]) -> PressSettings:
    """Read the settings of the press from Pelican's.

    Raises:
        Stop: values are none that can be used.
    """
    problems: list[Problem] = []
    content = Path(settings["PATH"]).absolute()
    output = Path(read_text(settings["OUTPUT_PATH"], "OUTPUT_PATH", problems)).absolute()
    named = read_text(settings.get("PRESS_CACHE", ".cache"), "PRESS_CACHE", problems)
    cache = content.parent / named
    workers = read_whole_number(settings, "PRESS_WORKERS", count_cores(), problems)
    patience = read_whole_number(settings, "PRESS_PATIENCE", 600, problems)
    body = read_code_name(settings.get("PRESS_BODY"), "PRESS_BODY", FUNCTION, problems)
    misshapen = [*_check_plugins(settings), *find_misshapen(settings, _FORMS)]
    problems += misshapen or find_entangled(settings, content, output, cache)
    if problems:
        raise Stop(*problems)
    return PressSettings(
        content=content,
        theme=Path(settings["THEME"]).absolute(),
        output=output,
        cache=cache,
        workers=workers,
        lang=language_of_messages(settings),
        why=bool(settings.get("PRESS_WHY", _asked_in_environment() or _is_verbose())),
        patience=patience,
        durable=bool(settings.get("PRESS_DURABLE", True)),
        body=body,
        fonts=tuple(settings.get("PRESS_FONTS", ())),
    )


def _check_plugins(settings: Mapping[str, Any]) -> list[Problem]:
    """Find whether there is no list of plugins; of a text Pelican makes None."""
    named = settings.get("PLUGINS")
    if named and isinstance(named, list | tuple | set):
        return []
    values = {"name": "PLUGINS", "value": clip(repr(named)), "allowed": In(messages.PLUGINS)}
    return [Problem(None, messages.SETTING_WRONG, values)]


def _asked_in_environment() -> bool:
    return os.environ.get("PRESS_WHY", "") not in {"", "0", "false"}


def _is_verbose() -> bool:
    return logging.getLogger("pelican").isEnabledFor(logging.INFO)

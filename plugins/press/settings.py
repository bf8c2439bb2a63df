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
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from plugins.press import messages
from plugins.press.inputs.folders import find_entangled
from plugins.press.processes.workers import count_cores
from plugins.problems.problem import In, Problem
from plugins.problems.stopping import Stop, language_of_messages


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
    content = Path(settings["PATH"]).absolute()
    output = Path(settings["OUTPUT_PATH"]).absolute()
    cache = content.parent / settings.get("PRESS_CACHE", ".cache")
    numbers = {"PRESS_WORKERS": count_cores(), "PRESS_PATIENCE": 600}
    numbers = {name: settings.get(name, default) for name, default in numbers.items()}
    problems = [*_check_numbers(numbers), *find_entangled(settings, content, output, cache)]
    if problems:
        raise Stop(*problems)
    return PressSettings(
        content=content,
        theme=Path(settings["THEME"]).absolute(),
        output=output,
        cache=cache,
        workers=numbers["PRESS_WORKERS"],
        lang=language_of_messages(settings),
        why=bool(settings.get("PRESS_WHY", _asked_in_environment() or _is_verbose())),
        patience=numbers["PRESS_PATIENCE"],
        durable=bool(settings.get("PRESS_DURABLE", True)),
        body=settings.get("PRESS_BODY", ""),
        fonts=tuple(settings.get("PRESS_FONTS", ())),
    )


def _check_numbers(numbers: Mapping[str, object]) -> Iterator[Problem]:
    for name, value in numbers.items():
        if isinstance(value, bool) or not isinstance(value, int) or value < 1:
            allowed = In(messages.WHOLE_NUMBER)
            values = {"name": name, "value": repr(value), "allowed": allowed}
            yield Problem(None, messages.SETTING_WRONG, values)


def _asked_in_environment() -> bool:
    return os.environ.get("PRESS_WHY", "") not in {"", "0", "false"}


def _is_verbose() -> bool:
    return logging.getLogger("pelican").isEnabledFor(logging.INFO)

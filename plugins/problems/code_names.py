"""Code that the settings name: ``package.module``, or ``package.module:function``."""

import re
from importlib import import_module
from typing import Any

from plugins.problems.findings import clip
from plugins.problems.messages import CODE_UNUSABLE, NO_CODE_NAME
from plugins.problems.problem import Problem
from plugins.problems.stopping import stop

MODULE = "package.module"
FUNCTION = "package.module:function"

_FORMS = {MODULE: re.compile(r"\w+(\.\w+)*"), FUNCTION: re.compile(r"\w+(\.\w+)*:\w+")}


def read_code_name(value: object, setting: str, form: str, problems: list[Problem]) -> str:
    """Return a name of ``form``; "" where the setting has none, or another, which is a problem."""
    if isinstance(value, str) and _FORMS[form].fullmatch(value):
        return value
    if value:
        values = {"name": setting, "value": clip(repr(value)), "form": form}
        problems.append(Problem(None, NO_CODE_NAME, values))
    return ""


def import_function(name: str) -> Any:  # noqa: ANN401 - a function of any kind
    """Import ``package.module:function``."""
    module, _, function = name.partition(":")
    return getattr(import_module(module), function)


def load_code(name: str, setting: str) -> Any:  # noqa: ANN401 - a function of any kind
    """Load the function that a setting names.

    Raises:
        Stop: it is not there, or its module can't be imported.
    """
    try:
        found = import_function(name)
    except (ImportError, SyntaxError, AttributeError) as error:
        raise stop(CODE_UNUSABLE, code=name, name=setting, reason=error) from error
    if not callable(found):
        reason = f"{type(found).__name__} object is not callable"
        raise stop(CODE_UNUSABLE, code=name, name=setting, reason=reason)
    return found

"""Ends a build with a message instead of a traceback."""

import os
from collections.abc import Mapping
from typing import Any

from plugins.problems.problem import Message, Place, Problem


class Stop(Exception):  # noqa: N818 - it is no error in the program
    """The build can't go on; what to tell is one problem or several."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(*problems)
        self.problems = problems

    def describe(self, lang: str) -> str:
        """Return one line per problem."""
        return "\n".join(problem.describe(lang) for problem in self.problems)


def stop(message: Message, place: Place | None = None, **values: Any) -> Stop:  # noqa: ANN401
    """Return what to raise."""
    return Stop(Problem(place, message, values))


def language_of_messages(settings: Mapping[str, Any]) -> str:
    """Return the language to speak: MESSAGES_LANG, else LC_ALL, LC_MESSAGES or LANG."""
    chosen = settings.get("MESSAGES_LANG")
    if chosen:
        return str(chosen)
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value:
            return value if value not in {"C", "POSIX", "C.UTF-8"} else "en"
    return "en"

"""Texts of the theme in the language of the site, each looked up once.

Jinja's own functions pass through the context and format anew for every use, which costs
as much as the rest of a page. These have the same signatures (its "new style").
"""

import gettext
from functools import lru_cache
from typing import Any

from jinja2 import Environment
from markupsafe import Markup


class Texts:
    """The functions that templates know as ``_``, ``ngettext``, ``pgettext`` and ``|word``."""

    def __init__(self, catalogue: gettext.NullTranslations) -> None:
        self._catalogue = catalogue
        self._say = lru_cache(maxsize=None)(lambda text: Markup(catalogue.gettext(text)))  # noqa: S704 - texts of the theme
        self._say_in = lru_cache(maxsize=None)(
            lambda context, text: Markup(catalogue.pgettext(context, text))  # noqa: S704 - the same
        )
        self._count = lru_cache(maxsize=4096)(
            lambda one, many, number: (
                Markup(catalogue.ngettext(one, many, number))  # noqa: S704 - the same
                % {"num": number}
            )
        )

    def install(self, environment: Environment) -> None:
        """Make the functions known to all templates of an environment."""
        environment.globals.update(
            _=self.gettext, gettext=self.gettext, ngettext=self.ngettext, pgettext=self.pgettext
        )
        environment.filters["word"] = self.word

    def gettext(self, message: str, /, **values: Any) -> Markup:  # noqa: ANN401 - anything printable
        """Return a text with values set in and escaped."""
        text: Markup = self._say(message)
        return text % values if values else text

    def ngettext(self, one: str, many: str, number: int, /, **values: Any) -> Markup:  # noqa: ANN401
        """Return the text for a number, which it has as ``%(num)s``."""
        if not values:
            return self._count(one, many, number)
        text = Markup(self._catalogue.ngettext(one, many, number))  # noqa: S704 - texts of the theme
        return text % {"num": number, **values}

    def pgettext(self, context: str, message: str, /, **values: Any) -> Markup:  # noqa: ANN401
        """Return a text as it is worded in a context."""
        text: Markup = self._say_in(context, message)
        return text % values if values else text

    def word(self, code: str, context: str) -> Markup:
        """Return the word for a code, such as "DE" in the context "country"."""
        return self._say_in(context, code)

"""Languages: what an element says of the one that it is in."""

from markupsafe import Markup

RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})
"""Languages that are written so (CLDR, ``characterOrder``), by ISO 639-1; any other isn't."""


def declare_language(lang: str, around: str) -> Markup:
    """Return the attributes of an element in ``lang`` that stands in one in ``around``.

    Style sheets can't stand in for ``dir``: pages are also read without them, and a link in a
    line of another direction needs it to be a unit of its own.
    """
    if lang in {"", around}:
        return Markup()
    declared = Markup(' lang="{}"').format(lang)
    if (direction := _find_direction(lang)) != _find_direction(around):
        declared += Markup(' dir="{}"').format(direction)
    return declared


def _find_direction(lang: str) -> str:
    return "rtl" if lang.partition("-")[0] in RIGHT_TO_LEFT else "ltr"

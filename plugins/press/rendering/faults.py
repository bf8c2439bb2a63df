"""Faults of a theme: what goes wrong in a template, told with its place there."""

import traceback
from collections import Counter
from pathlib import Path

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

from plugins.press.rendering import messages
from plugins.press.rendering.links import AssetMissing
from plugins.problems.problem import Place, Problem, find_nearest
from plugins.problems.stopping import Stop, stop

FAULTS = (
    *(TemplateError, TypeError, AttributeError, LookupError, ValueError, ArithmeticError),
    RecursionError,
)
"""What a mistake in a template raises."""


def decode(content: bytes, file: Path) -> str:
    """Return the text of a file of the theme.

    Raises:
        Stop: it is not in UTF-8.
    """
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        place = Place(str(file), content.count(b"\n", 0, error.start) + 1)
        raise stop(messages.NOT_UTF8, place, code=f"{content[error.start]:02X}") from None


def tell_fault(
    error: Exception, page: str, templates: tuple[str, ...], besides: tuple[str, ...] = ()
) -> Stop | None:
    """Tell what is wrong in a template; None for a bug, which has none in its traceback.

    ``templates`` are the folders that they lie in, ``besides`` are those of pages that are
    templates themselves; ``page`` is the address that was rendered.
    """
    if isinstance(error, TemplateSyntaxError):
        return tell_syntax(error, page)
    place_in_template = _find_place(error, (*besides, *templates))
    if isinstance(error, TemplateNotFound):
        folders = templates if place_in_template else (*besides, *templates)
        return Stop(name_missing(str(error.name), folders, page, place_in_template))
    if place_in_template is None:
        return None
    if isinstance(error, RecursionError):
        return stop(messages.TEMPLATE_ENDLESS, place_in_template, page=page)
    if isinstance(error, AssetMissing):
        nearest = find_nearest(error.name, error.known)
        return stop(
            messages.ASSET_MISSING,
            place_in_template,
            name=error.name,
            nearest=nearest,
            page=page,
        )
    reason = str(error) if isinstance(error, TemplateError) else f"{type(error).__name__}: {error}"
    return _tell_wrong(place_in_template, reason, page)


def name_missing(
    name: str, templates: tuple[str, ...], page: str, place: Place | None = None
) -> Problem:
    """Return the problem of a template that is missing; ``place`` is where it is wanted."""
    values = {"template": name, "folder": ", ".join(templates), "page": page}
    return Problem(place, messages.TEMPLATE_MISSING, values)


def tell_syntax(error: TemplateSyntaxError, page: str) -> Stop:
    """Tell where a template's source is wrong."""
    place = Place(error.filename or error.name or "", error.lineno)
    return _tell_wrong(place, error.message or "", page)


def _tell_wrong(place: Place, reason: str, page: str) -> Stop:
    told = reason.removesuffix(".")  # some of Jinja's are whole sentences
    return stop(messages.TEMPLATE_WRONG, place, reason=told, page=page)


def _find_place(error: Exception, templates: tuple[str, ...]) -> Place | None:
    frames = traceback.extract_tb(error.__traceback__)
    inside = [
        Place(frame.filename, frame.lineno or 0)
        for frame in frames
        if frame.filename.startswith(templates)
    ]
    if isinstance(error, RecursionError):  # which ends wherever the last straw is
        inside = [place for place, _ in Counter(inside).most_common(1)]
    return inside[-1] if inside else None

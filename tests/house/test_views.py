"""What ``make why`` calls the fields of views."""

from importlib import import_module
from pathlib import Path
from typing import get_type_hints

import pytest
from msgspec import Struct

from plugins.pages.fields import FIELDS
from plugins.pages.search import Titles
from plugins.pages.views import Site, StylePage

ROOT = Path(__file__).parents[2]
ROOMS = sorted(path.parent.name for path in (ROOT / "plugins").glob("*/views.py"))


def structs(room):
    module = import_module(f"plugins.{room}.views")
    found = [value for value in vars(module).values() if isinstance(value, type)]
    return [value for value in found if issubclass(value, Struct) and value is not Struct]


def parts(view):
    """Return the structs that the fields of a view are made of; the style page shows whole ones."""
    hints = get_type_hints(view).values() if view is not StylePage else ()
    inner = {part for hint in hints for part in (hint, *getattr(hint, "__args__", ()))}
    return {part for part in inner if isinstance(part, type)}


def views():
    """Return the views of pages: those structs that are no part of another, and not the chrome."""
    found = {view for room in ROOMS for view in structs(room)}
    return {Titles, *found} - {Site, *(part for view in found for part in parts(view))}


@pytest.mark.parametrize("view", sorted(views(), key=lambda view: view.__qualname__))
def test_every_field_of_a_view_has_a_name_in_the_words_of_editors(view):
    assert set(view.__struct_fields__) - FIELDS.keys() == set()


def test_no_name_is_kept_for_a_field_that_no_view_has():
    assert FIELDS.keys() - {field for view in views() for field in view.__struct_fields__} == set()

"""The face of the site, which answers for all lists at once."""

import importlib
import sys
from types import SimpleNamespace

import pytest

from plugins.pages.tables import find_face
from plugins.press.inputs.code import CodeBook
from tests.makers import archive, house, story


@pytest.fixture
def dossiers(tmp_path, monkeypatch):
    """Return a table of another room, whose code lies in a file of the test."""
    (tmp_path / "fremdes_zimmer.py").write_text(
        "from plugins.pages.tables import Nothing\nclass Table(Nothing): pass\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    yield importlib.import_module("fremdes_zimmer").Table()
    del sys.modules["fremdes_zimmer"]


def face(*stories, **tables):
    press = SimpleNamespace(code=CodeBook())
    return find_face({"archive": archive(*stories), "house": house(), "press": press, **tables})


def test_the_face_stays_when_only_bodies_change():
    assert face(story("a", face="1", digest="1")) == face(story("a", face="1", digest="2"))


def test_the_face_changes_with_what_lists_show_and_with_their_order():
    a, b = story("a", hour=8, face="1"), story("b", face="2")
    before = face(a, b)
    assert before != face(a, story("b", face="3"))
    assert before != face(a, story("b", hour=9, face="2"))
    assert before != face(a)


def test_the_face_changes_with_the_name_of_a_category_that_a_face_of_a_story_does_not_know():
    assert face(story("a", face="1", category="Politik")) != face(
        story("a", face="1", category="politik")
    )


def test_the_face_changes_with_the_code_of_a_table(dossiers, tmp_path):
    before = face(story("a"), dossiers=dossiers)
    assert before == face(story("a"), dossiers=dossiers)
    with (tmp_path / "fremdes_zimmer.py").open("a") as code:
        code.write("PARTS = 4\n")
    assert before != face(story("a"), dossiers=dossiers)

"""Code that the settings name."""

import json

import pytest

from plugins.problems.code_names import FUNCTION, MODULE, load_code, read_code_name
from plugins.problems.stopping import Stop


def test_a_function_that_a_setting_names_is_loaded():
    assert load_code("json:dumps", "PRESS_BODY") is json.dumps


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("house:insert", "No module named 'house'"),
        ("halls.broken:insert", "No module named 'stairs'"),
        ("halls.open:insert", "'(' was never closed (open.py, line 1)"),
        ("halls.empty:insert", "module 'halls.empty' has no attribute 'insert'"),
        ("halls.empty:__name__", "str object is not callable"),
    ],
)
def test_a_function_that_can_not_be_loaded_is_told(tmp_path, monkeypatch, name, reason):
    sources = {"empty": "", "broken": "import stairs\n", "open": "print(\n"}
    (tmp_path / "halls").mkdir()
    for module, source in sources.items():
        (tmp_path / "halls" / f"{module}.py").write_text(source, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(Stop) as stopped:
        load_code(name, "PRESS_BODY")
    assert stopped.value.describe("en") == (
        f"{name} can't be loaded: {reason}. Correct PRESS_BODY or that module."
    )


def read(value, form):
    problems = []
    name = read_code_name(value, "PRESS_BODY", form, problems)
    return name, [problem.describe("en") for problem in problems]


@pytest.mark.parametrize(
    ("value", "form"), [("a", MODULE), ("a.b_1", MODULE), ("a:c", FUNCTION), ("a.b:c", FUNCTION)]
)
def test_a_name_of_its_form_is_taken(value, form):
    assert read(value, form) == (value, [])


@pytest.mark.parametrize("value", ["", None])
def test_a_setting_may_name_nothing(value):
    assert read(value, FUNCTION) == ("", [])


@pytest.mark.parametrize(
    ("value", "form"),
    [
        ("a:c", MODULE),
        ("a/b.py", MODULE),
        (".a", MODULE),
        ("a.b.c", FUNCTION),
        (":c", FUNCTION),
        ("a:b:c", FUNCTION),
        (["a:c"], FUNCTION),
    ],
)
def test_what_is_no_such_name_is_told(value, form):
    told = f'PRESS_BODY is {value!r}; it must be a name such as "{form}".'
    assert read(value, form) == ("", [told])

"""The room as Pelican and the reader see it."""

import subprocess
import sys
from pathlib import Path

import pytest

import plugins.typography

ROOT = Path(__file__).parents[2]


def test_everything_that_is_promised_is_there():
    assert all(getattr(plugins.typography, name) is not None for name in plugins.typography.__all__)


def test_what_is_not_there_is_named():
    with pytest.raises(AttributeError, match=r"'plugins.typography' has no attribute 'nothing'"):
        _ = plugins.typography.nothing


def test_pelican_loads_the_room_without_loading_its_rules():
    code = (
        "import plugins.typography, sys; plugins.typography.register();"
        "print(sorted(m for m in sys.modules if m.startswith('plugins.typography')))"
    )
    command = [sys.executable, "-c", code]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    assert ran.stdout == "['plugins.typography', 'plugins.typography.plugin']\n"

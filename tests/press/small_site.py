"""A small site on disk that tests edit and build."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from pelican.settings import read_settings

from plugins.press.site import PressedSite

TEMPLATES = {
    "note.html": '{% extends "frame.html" %}{% block main %}<h1>{{ view.title }}</h1>'
    "{{ view.body|body }}{% for near in view.neighbours %}{{ line(near) }}{% endfor %}"
    "{% endblock %}",
    "titles.html": '{% extends "frame.html" %}{% block main %}'
    "{% for title in view.titles %}<li>{{ title }}{% endfor %}{% endblock %}",
    "frame.html": '{% from "parts/line.html" import line with context %}<title>{{ site.name }}'
    '</title><link href="{{ asset("lageblatt.css") }}"><a href="{{ link("") }}">'
    "{% block main %}{% endblock %}",
    "parts/line.html": "{% macro line(near) %}<i>{{ near.title }}</i>{% endmacro %}",
}

SETTINGS: dict[str, Any] = {
    "PELICAN_CLASS": PressedSite,
    "PLUGINS": ["plugins.press", "tests.press.small_room"],
    "SITENAME": "Probe",
    "SITEURL": "https://example.org/probe",
    "TIMEZONE": "Europe/Berlin",
    "DEFAULT_LANG": "de",
    "MESSAGES_LANG": "en",
    "ARTICLE_PATHS": [],
    "STATIC_PATHS": ["images"],
    "DIRECT_TEMPLATES": [],
    "FEED_ALL_ATOM": None,
    "CATEGORY_FEED_ATOM": None,
    "TRANSLATION_FEED_ATOM": None,
    "AUTHOR_FEED_ATOM": None,
    "AUTHOR_FEED_RSS": None,
    "AUTHOR_SAVE_AS": "",
    "CATEGORY_SAVE_AS": "",
    "TAG_SAVE_AS": "",
    "PRESS_WORKERS": 1,
    "PRESS_DURABLE": False,
    "LOG_FILTER": [],
}

CONF = f"""\
import sys
sys.path.insert(0, {str(Path(__file__).parents[2])!r})
from tests.press.small_site import SETTINGS
globals().update(SETTINGS)
PATH, THEME, OUTPUT_PATH = "content", "theme", "output"
"""
"""A file of settings, for builds in processes of their own."""


class SmallSite:
    """A folder with sources, a theme and an output."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.output = root / "output"
        self.cache = root / ".cache"

    def write(self, path: str, text: str) -> None:
        place = self.root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")

    def note(self, name: str, title: str, body: str = "Text.") -> None:
        self.write(f"content/notes/{name}.md", f"{title}\n{body}\n")

    def settings(self, **changed: Any) -> dict[str, Any]:
        own = {
            "PATH": str(self.root / "content"),
            "THEME": str(self.root / "theme"),
            "OUTPUT_PATH": str(self.output),
        }
        return read_settings(override={**SETTINGS, **own, **changed})

    def build(self, **changed: Any) -> dict[str, Any]:
        """Build in this process; return the account of the build."""
        PressedSite(self.settings(**changed)).run()
        account: dict[str, Any] = json.loads((self.cache / "last-build.json").read_text())
        return account

    def build_apart(self, extra: str = "") -> str:
        """Build in a process of its own, with further lines of settings; return what it says."""
        self.write("pelicanconf.py", CONF + extra)
        command = [sys.executable, "-m", "pelican", "-s", "pelicanconf.py"]
        done = subprocess.run(command, cwd=self.root, capture_output=True, text=True, check=True)
        return done.stdout

    def published(self) -> dict[str, bytes]:
        return read_tree(self.output)

    def built_clean(self, folder: Path, **changed: Any) -> dict[str, bytes]:
        """Return what a build from nothing gives for the same sources."""
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.root / "content", folder / "content")
        shutil.copytree(self.root / "theme", folder / "theme")
        clean = SmallSite(folder)
        clean.build(**changed)
        return clean.published()


def make_site(root: Path, *names: str) -> SmallSite:
    """Make a site with its theme and a note for each name."""
    site = SmallSite(root)
    for folder in ("content/notes", "content/images"):
        (root / folder).mkdir(parents=True)
    for name, source in TEMPLATES.items():
        site.write(f"theme/templates/{name}", source)
    site.write("theme/static/css/base.css", "a { color: red; }\n")
    for name in names:
        site.note(name, name.title())
    return site


def read_tree(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder with its bytes."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def read_stats(folder: Path) -> dict[str, tuple[int, int]]:
    """Return inode and mtime of every file of a folder."""
    found = {}
    for file in sorted(folder.rglob("*")):
        status = os.lstat(file)
        if file.is_file():
            found[file.relative_to(folder).as_posix()] = (status.st_ino, status.st_mtime_ns)
    return found

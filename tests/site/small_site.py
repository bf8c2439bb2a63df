"""A whole small site, written as strings in a test and built by Pelican's own command."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from tests.press.small_site import read_tree

ROOT = Path(__file__).parents[2]

STORY = """---
title: {title}
date: {date}
category: {category}
{more}---
{body}
"""


class Built(NamedTuple):
    """What a build said and left behind."""

    code: int
    said: str
    files: dict[str, bytes]


class SmallSite:
    """A folder with content and settings; nothing of it is shared with other tests."""

    def __init__(self, folder: Path, conf: str = "pelicanconf") -> None:
        self.folder = folder
        self.content = folder / "content"
        self.output = folder / "output"
        self.content.mkdir(parents=True)
        self.conf = folder / "conf.py"
        self.conf.write_text(
            f"import sys\nsys.path.insert(0, {str(ROOT)!r})\nfrom {conf} import *\n"
            'UNKNOWN_TAGS = "topic"\nPRESS_WORKERS = 1\nBUILD_TIME = "2024-07-01T06:00+02:00"\n',
            encoding="utf-8",
        )

    def borrow_fonts(self, cut: Path) -> None:
        """Take over fonts that were cut before: cutting them takes longer than a build."""
        shutil.copytree(cut, self.folder / ".cache" / cut.name)

    def set(self, line: str) -> None:
        """Add a line to the settings."""
        with self.conf.open("a", encoding="utf-8") as file:
            file.write(line + "\n")

    def write(self, path: str, text: str | bytes) -> Path:
        """Write a file below content/."""
        file = self.content / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode() if isinstance(text, str) else text)
        return file

    def story(self, slug: str, body: str = "Erster Absatz.", **more: str) -> Path:
        """Write a story of 18 June 2024, with further lines of front matter."""
        title = more.pop("title", slug.capitalize())
        date = more.pop("date", "2024-06-18T06:00+02:00")
        category = more.pop("category", "International")
        lines = "".join(f"{key}: {value}\n" for key, value in {"slug": slug, **more}.items())
        text = STORY.format(title=title, date=date, category=category, more=lines, body=body)
        return self.write(f"stories/{slug}.md", text)

    def build(self, lang: str = "en", **environment: str) -> Built:
        """Build the site with ``pelican`` in a process of its own."""
        command = [sys.executable, "-m", "pelican", str(self.content), "-s", str(self.conf)]
        done = subprocess.run(
            [*command, "-o", str(self.output)],
            capture_output=True,
            text=True,
            check=False,
            cwd=self.folder,
            env={**os.environ, "LANG": lang, "LC_ALL": lang, **environment},
        )
        return Built(done.returncode, done.stdout + done.stderr, self.files())

    def files(self) -> dict[str, bytes]:
        """Return every file of the output."""
        return read_tree(self.output)

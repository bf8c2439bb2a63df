"""A new story, as far as it can be written before anything is known."""

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from plugins.desk import messages
from plugins.manuscripts.frontmatter import parse_front_matter
from plugins.manuscripts.slugs import slugify
from plugins.newsroom.messages import UNKNOWN_CATEGORY
from plugins.newsroom.registers import CategoryRegister, load_categories
from plugins.newsroom.schema import split_kicker
from plugins.newsroom.story_files import find_story_files, story_folders
from plugins.newsroom.values import Refused
from plugins.problems.findings import Unreadable
from plugins.problems.problem import find_nearest

FORM = """---
{kicker}title: "{title}"
slug: {slug}
date: {date}
category: "{category}"
tags: []
status: draft
sources: []
---
"""


def draft_story(content: Path, title: str, date: dt.datetime, category: str) -> tuple[Path, str]:
    """Return where a new story belongs below ``content/stories``, and its first text.

    ``Kicker - Title`` is split as in a story; without a category the first of the register
    stands in. The slug is written down, so that a better title later moves no page.

    Raises:
        Refused: no file can be named after the title, or no register knows the category, or any.
    """
    title = " ".join(title.split())
    kicker, name = split_kicker(title)
    slug = slugify(name)
    if not slug:
        raise Refused(messages.NO_ADDRESS, title=title)
    text = FORM.format(
        kicker=f'kicker: "{_quote(kicker)}"\n' if kicker else "",
        title=_quote(name),
        slug=slug,
        date=date.isoformat(timespec="minutes"),
        category=_quote(_find_category(category, load_categories(content)[0])),
    )
    return content / "stories" / f"{date:%Y/%m/%d}" / f"{slug}.md", text


def find_story(slug: str, settings: Mapping[str, Any]) -> Path | None:
    """Find the file of a story that has a slug, written down or made of its title."""
    content = Path(settings["PATH"])
    paths = sorted(path.relative_to(content).as_posix() for path in content.rglob("*.*"))
    for path in find_story_files(paths, *story_folders(settings), settings["IGNORE_FILES"]):
        try:
            values = parse_front_matter((content / path).read_bytes()).values
        except (OSError, Unreadable):
            continue
        title = split_kicker(str(values.get("title", "")))[1]
        if str(values.get("slug") or slugify(title)).casefold() == slug:
            return content / path
    return None


def _find_category(typed: str, register: CategoryRegister) -> str:
    """Find the word for a category, the first one where none is named; raises ``Refused``."""
    if not typed and not register.labels:
        raise Refused(messages.NO_CATEGORY)
    if not typed:
        return next(iter(register.labels))
    found = register.find(typed)
    if found is None and not register.open_to_all:
        near = find_nearest(typed, register.labels).found
        raise Refused(UNKNOWN_CATEGORY, near, value=typed)
    return found.label if found else typed


def _quote(text: str) -> str:
    """Escape a text for double quotes in YAML."""
    return text.replace("\\", "\\\\").replace('"', '\\"')

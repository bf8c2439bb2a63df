"""A new story, as far as it can be written before anything is known."""

import datetime as dt
from pathlib import Path

from plugins.newsroom.registers import load_categories
from plugins.newsroom.schema import split_kicker
from plugins.newsroom.slugs import slugify

FORM = """---
{kicker}title: "{title}"
date: {date}
category: {category}
tags: []
status: draft
sources: []
---
"""


def draft_story(content: Path, title: str, date: dt.datetime, category: str) -> tuple[Path, str]:
    """Return where a new story belongs below ``content/stories``, and its first text.

    ``Kicker - Title`` is split as in a story; without a category the first of the register
    stands in.
    """
    kicker, name = split_kicker(title.strip())
    known = load_categories(content)[0].categories
    text = FORM.format(
        kicker=f'kicker: "{_quote(kicker)}"\n' if kicker else "",
        title=_quote(name),
        date=date.isoformat(timespec="minutes"),
        category=category or (known[0].label if known else ""),
    )
    return content / "stories" / f"{date:%Y/%m/%d}" / f"{slugify(name)}.md", text


def _quote(text: str) -> str:
    """Escape a text for double quotes in YAML."""
    return text.replace("\\", "\\\\").replace('"', '\\"')

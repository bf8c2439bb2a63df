"""Collisions: stories that would be written to one place, and files outside of ``content/``."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from plugins.newsroom import messages
from plugins.newsroom.addresses import Addresses
from plugins.newsroom.places_of_stories import Placer
from plugins.newsroom.problems import Place, Problem
from plugins.newsroom.story import Story

_DATES = re.compile(r"\d{4}/(?:\d\d/){0,2}")
_ZAHLEN = ("", "Eine", "Zwei", "Drei", "Vier", "Fünf", "Sechs")
_NUMBERS = ("", "One", "Two", "Three", "Four", "Five", "Six")
_FILES = frozenset({"index.html", "404.html"})


def check_collisions(
    stories: Sequence[Story], addresses: Addresses, content: Path, label: str
) -> list[Problem]:
    """Return every slug and address that several stories share, or that is not for stories.

    ``label`` is what paths begin with in lists of files, such as ``content/``.
    """
    if _are_apart(stories):
        return []
    shared = _share([(story.address.casefold(), story) for story in stories])
    problems = [
        Problem(None, messages.SAME_ADDRESS, _told(s, label, address=s[0].address)) for s in shared
    ]
    told = {story.path for group in shared for story in group}
    by_slug = _share([(story.slug.casefold(), story) for story in stories])
    problems += [
        Problem(None, messages.SAME_SLUG, _told(s, label, slug=s[0].slug))
        for s in by_slug
        if any(story.path not in told for story in s)
    ]
    return problems + _check_save_as(stories, addresses, content)


def _are_apart(stories: Sequence[Story]) -> bool:
    """Tell quickly what is nearly always true: that no two stories can meet."""
    slugs = {story.slug.casefold() for story in stories}
    return len(slugs) == len(stories) and not any(story.save_as for story in stories)


def _share(keyed: Iterable[tuple[str, Story]]) -> list[list[Story]]:
    filed: dict[str, list[Story]] = {}
    for key, story in keyed:
        filed.setdefault(key, []).append(story)
    return [sorted(s, key=lambda x: x.path) for s in filed.values() if len(s) > 1]


def _told(stories: Sequence[Story], label: str, **values: str) -> dict[str, str]:
    listed = "\n".join(f"  {n}. {label}{story.path}" for n, story in enumerate(stories, 1))
    count = len(stories)
    numbers = {
        "zahl": _ZAHLEN[count] if count < len(_ZAHLEN) else str(count),
        "number": _NUMBERS[count] if count < len(_NUMBERS) else str(count),
    }
    return {"files": listed, **numbers, **values}


def _check_save_as(stories: Sequence[Story], addresses: Addresses, content: Path) -> list[Problem]:
    rooms = (getattr(addresses, name) for name in addresses.__struct_fields__)
    taken = {"static", "feeds", "theme", *rooms}
    placer = Placer(content)
    for story in stories:
        address = story.save_as
        if not address:
            continue
        first, _, rest = address.partition("/")
        dated = _DATES.fullmatch(address)
        if (
            dated
            or address in _FILES
            or (first in taken and "/" in address)
            or (not rest and first.startswith("sitemap"))
        ):
            placer.note(messages.SAVE_AS_TAKEN, story.path, ("save_as",), value=address)
    return placer.problems


def check_symlinks(symlinks: Iterable[str], content: Path) -> list[Problem]:
    """Return every symbolic link that leads out of ``content/`` or nowhere."""
    root = content.resolve()
    problems = []
    for path in symlinks:
        target = (content / path).resolve()
        if not target.is_relative_to(root):
            problems.append(Problem(Place(path), messages.LINK_OUTSIDE, {"target": str(target)}))
        elif not target.exists():
            problems.append(Problem(Place(path), messages.LINK_NOWHERE, {"target": str(target)}))
    return problems

"""Collisions: files that would be written to one place, and files outside of ``content/``."""

import os
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from plugins.newsroom import messages
from plugins.newsroom.addresses import Addresses
from plugins.newsroom.places_of_stories import Placer
from plugins.newsroom.reading import NO_DAY
from plugins.newsroom.story import Story
from plugins.problems.problem import Place, Problem

_DATES = re.compile(r"\d{4}/(?:\d\d/){0,2}")
_ZAHLEN = ("", "Eine", "Zwei", "Drei", "Vier", "Fünf", "Sechs")
_NUMBERS = ("", "One", "Two", "Three", "Four", "Five", "Six")
_FILES = frozenset({"", "index.html", "404.html"})


class Claim(NamedTuple):
    """An address or a slug, and the file that claims it."""

    name: str
    path: str


def check_collisions(
    stories: Sequence[Story],
    pages: Mapping[str, str],
    addresses: Addresses,
    content: Path,
    label: str,
) -> list[Problem]:
    """Return every slug and address that several files share, or that is not for them.

    Args:
        stories: all.
        pages: addresses of the static pages, by path.
        addresses: of the site's other pages.
        content: folder of the files.
        label: what paths begin with in lists of files, such as ``content/``.
    """
    if _are_apart(stories) and not any(_DATES.match(address) for address in pages.values()):
        stories = ()  # none of them can meet anything
    problems: list[Problem] = []
    told: set[str] = set()
    claims = [Claim(address, path) for path, address in pages.items()]
    placed = {*pages, *(story.path for story in stories if story.save_as)}
    claims += [Claim(s.address, s.path) for s in stories if s.save_as or s.date != NO_DAY]
    for shared in _share(claims):
        paths = {claim.path for claim in shared}
        message = messages.SAME_ADDRESS if paths.isdisjoint(placed) else messages.SAME_PAGE
        address = shared[0].name or "index.html"
        problems.append(Problem(None, message, _tell(shared, label, address=address)))
        told |= paths
    for shared in _share(Claim(story.slug, story.path) for story in stories):
        if any(claim.path not in told for claim in shared):
            values = _tell(shared, label, slug=shared[0].name)
            problems.append(Problem(None, messages.SAME_SLUG, values))
    return problems + _check_taken(stories, pages, addresses, content)


def _are_apart(stories: Sequence[Story]) -> bool:
    """Tell quickly what is nearly always true: that no two stories can meet."""
    slugs = {story.slug.casefold() for story in stories}
    return len(slugs) == len(stories) and not any(story.save_as for story in stories)


def _share(claims: Iterable[Claim]) -> list[list[Claim]]:
    filed: dict[str, list[Claim]] = {}
    for claim in claims:
        filed.setdefault(claim.name.casefold(), []).append(claim)
    return [sorted(c, key=lambda claim: claim.path) for c in filed.values() if len(c) > 1]


def _tell(claims: Sequence[Claim], label: str, **values: str) -> dict[str, str]:
    listed = "\n".join(f"  {n}. {label}{claim.path}" for n, claim in enumerate(claims, 1))
    count = len(claims)
    numbers = {
        "zahl": _ZAHLEN[count] if count < len(_ZAHLEN) else str(count),
        "number": _NUMBERS[count] if count < len(_NUMBERS) else str(count),
    }
    return {"files": listed, **numbers, **values}


def _check_taken(
    stories: Sequence[Story], pages: Mapping[str, str], addresses: Addresses, content: Path
) -> list[Problem]:
    """Note addresses where the site has pages and files of its own."""
    folders = {getattr(addresses, name) for name in addresses.__struct_fields__}
    taken = {"static", "feeds", "theme", *folders}
    placer = Placer(content)
    for story in stories:
        if story.save_as and _is_taken(story.save_as, taken):
            at = ("save_as",)
            placer.note(messages.SAVE_AS_TAKEN, story.path, at, value=story.save_as)
    for path, address in pages.items():
        if _is_taken(address, taken):
            key = "save_as" if placer.has(path, "save_as") else "slug"
            placer.note(messages.PAGE_TAKEN, path, (key,), value=address or "index.html")
    return placer.problems


def _is_taken(address: str, taken: set[str]) -> bool:
    first, slash, rest = address.partition("/")
    if address in _FILES or _DATES.fullmatch(address):
        return True
    return bool(slash and first in taken) or (not rest and first.startswith("sitemap"))


def withhold_outside(problems: Sequence[Problem]) -> list[Problem]:
    """Return the problems without what is wrong in files outside of ``content/``.

    Such a message would quote them, in a log that others may read.
    """
    linked = (problem.place for problem in problems if problem.message is messages.LINK_OUTSIDE)
    outside = tuple(f"{place.path}/" for place in linked if place)
    return [
        problem
        for problem in problems
        if problem.message is messages.LINK_OUTSIDE
        or problem.place is None
        or not f"{problem.place.path}/".startswith(outside)
    ]


def check_names(paths: Iterable[str]) -> list[Problem]:
    """Return a warning for each file that some systems don't tell from one before it."""
    first: dict[str, str] = {}
    problems = []
    for path in paths:
        other = first.setdefault(unicodedata.normalize("NFC", path).casefold(), path)
        if other != path:
            values = {"target": other}
            problems.append(Problem(Place(path), messages.SAME_FILE, values, warning=True))
    return problems


def check_symlinks(symlinks: Iterable[str], content: Path) -> list[Problem]:
    """Return every symbolic link that leads out of ``content/`` or nowhere."""
    root = content.resolve()
    problems = []
    for path in symlinks:
        target = Path(os.path.realpath(content / path))  # a loop is one's own target
        if not target.is_relative_to(root):
            problems.append(Problem(Place(path), messages.LINK_OUTSIDE, {"target": str(target)}))
        elif not target.exists():
            problems.append(Problem(Place(path), messages.LINK_NOWHERE, {"target": str(target)}))
    return problems

"""Checks against registers: the category of a story, and whom it cites and attributes to."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial
from pathlib import Path

from plugins.manuscripts.attribution_triggers import TRIGGERS
from plugins.manuscripts.attributions import find_attribution, is_newspaper
from plugins.manuscripts.raw import KeyPath
from plugins.newsroom import messages
from plugins.newsroom.places_of_stories import Placer, Search
from plugins.newsroom.registers import CategoryRegister, Outlet, OutletRegister
from plugins.newsroom.story import Story
from plugins.problems.problem import Problem, find_nearest

_EXAMPLES = {"de": "laut „{}“", "en": "according to “{}”"}
"""How a text in a language names whom it has something from."""


def check_registers(
    stories: Iterable[Story], categories: CategoryRegister, outlets: OutletRegister, content: Path
) -> list[Problem]:
    """Return what is wrong between stories and registers; without a register nothing is."""
    placer = Placer(content)
    known_category, agree = cache(categories.find), _compare_sources(outlets.find)
    find_near = cache(lambda name: find_nearest(name, outlets.names).found)
    for story in stories:
        if not categories.open_to_all and story.category and not known_category(story.category):
            near, value = find_nearest(story.category, categories.labels).found, story.category
            at = ("category",)
            placer.note(messages.UNKNOWN_CATEGORY, story.path, at, nearest=near, value=value)
        if not outlets.open_to_all and not agree(story):
            _note_sources(story, outlets.find, find_near, placer)
    return placer.problems


def _compare_sources(find_outlet: Callable[[str], Outlet | None]) -> Callable[[Story], bool]:
    """Return what tells of a story whether its entries and its text name the same outlets."""

    @cache
    def cited(typed: str) -> str | None:
        outlet = find_outlet(typed)
        return outlet.id if outlet else None

    @cache
    def named(name: str) -> str | None:
        """Return the id of an outlet, "" for an unlisted newspaper, None for all other names."""
        outlet = find_outlet(name)
        return outlet.id if outlet else "" if is_newspaper(name) else None

    def agree(story: Story) -> bool:
        return {*map(cited, story.outlets)} == {*map(named, story.attributions)} - {None}

    return agree


def _note_sources(
    story: Story,
    find_outlet: Callable[[str], Outlet | None],
    find_near: Callable[[str], str],
    placer: Placer,
) -> None:
    """Note where the entries of a story are not the outlets that its text attributes to."""
    entries = [find_outlet(typed) for typed in story.outlets]
    named = {name: find_outlet(name) for name in story.attributions}
    used = {outlet.id for outlet in named.values() if outlet}
    for number, outlet in enumerate(entries):
        if outlet is None:
            typed = story.outlets[number]
            near, at = find_near(typed), ("sources", number, "outlet")
            placer.note(messages.UNKNOWN_OUTLET, story.path, at, nearest=near, value=typed)
        elif outlet.id not in used and story.lang[:2] in TRIGGERS:
            note = partial(placer.note, example=_EXAMPLES[story.lang[:2]].format(outlet.name))
            entry = ("sources", number)
            note(messages.UNUSED_ENTRY, story.path, entry, warning=True, name=outlet.name)
    ids = {outlet.id for outlet in entries if outlet}
    missing = {name: outlet.id for name, outlet in named.items() if outlet and outlet.id not in ids}
    _note_missing_entries(story, missing, placer)
    for name, outlet in named.items():
        if outlet is None and is_newspaper(name) and name not in story.outlets:
            near, place = find_near(name), _find_notice(story, name)
            note = partial(placer.note, search=_search(story), text=name, nearest=near)
            note(messages.UNLISTED_NAME, story.path, place, warning=True, name=name)


def _search(story: Story) -> Search:
    return partial(find_attribution, lang=story.lang)


def _find_notice(story: Story, name: str) -> KeyPath:
    """Find the correction or update that attributes something to a name, or else the summary."""
    texts: list[tuple[KeyPath, str]] = [
        *((("corrections", n, "text"), c.text) for n, c in enumerate(story.corrections)),
        *((("updates", n, "text"), u.text) for n, u in enumerate(story.updates)),
    ]
    named = (at for at, text in texts if find_attribution(text, name, story.lang) != (0, 0))
    return next(named, ("summary",))


def _note_missing_entries(story: Story, missing: Mapping[str, str], placer: Placer) -> None:
    """Note names that a text attributes something to; ``missing`` are ids of outlets by name."""
    if missing and not story.outlets and placer.has(story.path, "sources"):
        return  # they are wrong, which is told
    message = messages.NO_ENTRY if story.outlets else messages.NO_SOURCES
    entries = ", ".join(f"{{outlet: {outlet}}}" for outlet in dict.fromkeys(missing.values()))
    for name, outlet in missing.items():
        place = _find_notice(story, name)
        note = partial(placer.note, search=_search(story), id=outlet, entries=entries)
        note(message, story.path, place, text=name, name=name)

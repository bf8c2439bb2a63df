"""Categories as they are used: one spelling each."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from plugins.manuscripts.slugs import slugify
from plugins.newsroom.registers import CategoryRegister
from plugins.newsroom.story import Story


def unify_categories(stories: Sequence[Story], register: CategoryRegister) -> tuple[Story, ...]:
    """Give all stories of a category the same word for it.

    The register's label; of words that no register knows and that share an address, the one
    that sorts first.
    """
    spelling = _spellings({story.category for story in stories}, register)
    return tuple(
        story
        if spelling[story.category] == story.category
        else replace(story, category=spelling[story.category])
        for story in stories
    )


def _spellings(typed: Iterable[str], register: CategoryRegister) -> dict[str, str]:
    unified: dict[str, str] = {}
    by_slug: dict[str, str] = {}
    for word in sorted(typed):
        known = register.find(word)
        unified[word] = known.label if known else by_slug.setdefault(slugify(word), word)
    return unified

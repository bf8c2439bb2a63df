"""An edition as plain text, for mail and for readers who want nothing else."""

from textwrap import TextWrapper

from plugins.pages.views import Card, EditionPage, Site
from plugins.press.rendering.dates import datum

MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
"""Begins the text: browsers know by it that it is UTF-8 where a server names no encoding."""

WRAPPER = TextWrapper(72, expand_tabs=False, break_on_hyphens=False, break_long_words=False)


def render(view: EditionPage, site: Site) -> str:
    """Render an edition as UTF-8 text of 72 columns; a longer word stays whole."""
    day = datum(view.day, "weekday", site.lang)
    head = [MARK + site.name, day, ""]
    cards = [view.lead, *(card for group in view.groups for card in group.stories)]
    return "\n".join(head + [_paragraphs(card, site) for card in cards]).rstrip() + "\n"


def _paragraphs(card: Card, site: Site) -> str:
    title = f"{card.kicker} – {card.title}" if card.kicker else card.title
    address = f"{site.url}/{card.address}" if site.url else card.address
    parts = [WRAPPER.fill(title), WRAPPER.fill(card.summary), address]
    return "\n".join(part for part in parts if part) + "\n"

"""An edition as plain text, for mail and for readers who want nothing else."""

from textwrap import TextWrapper

from plugins.pages.labels import words_in
from plugins.pages.views import Card, EditionPage, Notice, Site
from plugins.press.rendering.dates import datum

MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
"""Begins the text: browsers know by it that it is UTF-8 where a server names no encoding."""

WRAPPER = TextWrapper(72, expand_tabs=False, break_on_hyphens=False, break_long_words=False)


def render(view: EditionPage, site: Site) -> str:
    """Render stories and corrections as UTF-8 text of 72 columns; a longer word stays whole."""
    parts = [f"{MARK}{site.name}\n{datum(view.day, 'weekday', site.lang)}\n"]
    cards = [view.lead, *(card for group in view.groups for card in group.stories)]
    parts += [_tell_story(card, site) for card in cards]
    if view.notices:
        parts.append(f"{words_in(site.lang)['corrections']}\n")
        parts += [_tell_correction(notice, site) for notice in view.notices]
    return "\n".join(parts).rstrip() + "\n"


def _tell_story(card: Card, site: Site) -> str:
    title = f"{card.kicker} – {card.title}" if card.kicker else card.title
    return _fill(title, card.summary, _address(card.address, site))


def _tell_correction(notice: Notice, site: Site) -> str:
    if notice.moment:
        when = datum(notice.moment, "moment", site.lang)
    else:
        when = datum(notice.date, "day", site.lang)
    text, story = f"{when}: {notice.text}", notice.story
    return _fill(story.label, text, _address(story.address, site)) if story else _fill(text)


def _address(address: str, site: Site) -> str:
    return f"{site.url}/{address}" if site.url else address


def _fill(*paragraphs: str) -> str:
    """Fill lines; an address is one word and stays whole."""
    return "\n".join(WRAPPER.fill(paragraph) for paragraph in paragraphs if paragraph) + "\n"

"""Sets the plain text of a front matter: title, kicker, summary, captions, notes."""

import re

from msgspec.structs import replace

from plugins.manuscripts.leads import flatten
from plugins.manuscripts.markup import render_markdown
from plugins.manuscripts.typesetter import Typesetter, UnbalancedMark, drop_soft_hyphens
from plugins.newsroom.schema import Fields

_MARKUP = "*_[`<&\\"
_LINE = "\ue000 "
"""Before a text: then it is a line of a paragraph, whatever it begins with, such as "1. Mai"."""
_QUOTED = re.compile(r"[\"'„“”‚‘’«»‹›]|,,")


def set_fields(fields: Fields, typesetter: Typesetter) -> list[UnbalancedMark]:
    """Set all text of a front matter, in place.

    Returns the quotation marks of kicker, title and summary that have no partner.
    """

    def put(text: str, lang: str = "") -> str:
        return typesetter.typeset_plain(text, lang or fields.lang) if text else ""

    typed = (fields.kicker, fields.title, drop_markup(fields.summary))
    unbalanced = [
        mark
        for text in typed
        if _QUOTED.search(text)
        for mark in typesetter.find_unbalanced(text, fields.lang)
    ]
    fields.kicker, fields.title, fields.summary = map(put, typed)
    if fields.sources:
        fields.sources = tuple(
            source
            if (title := put(source.title, source.lang)) == source.title
            else replace(source, title=title)
            for source in fields.sources
        )
    if fields.corrections:
        fields.corrections = tuple(
            replace(note, text=put(note.text), was=put(note.was), now=put(note.now))
            for note in fields.corrections
        )
    if fields.updates:
        fields.updates = tuple(replace(note, text=put(note.text)) for note in fields.updates)
    if fields.image:
        image = fields.image
        fields.image = replace(image, alt=put(image.alt), credit=put(image.credit))
    return unbalanced


def set_display(fields: Fields, typesetter: Typesetter) -> None:
    """Set how headings show the title, "" when no other than it stands; in place.

    Soft hyphens are for display only, also those that an editor typed.
    """
    fields.title, typed = drop_soft_hyphens(fields.title), fields.title
    display = _compose_display(typed, fields.lang, typesetter)
    fields.display = display if display != fields.title else ""


def _compose_display(title: str, lang: str, typesetter: Typesetter) -> str:
    display = typesetter.soften(title, _split) if lang.startswith("de") else title
    return typesetter.tie_last_words(display)


def _split(word: str) -> tuple[str, ...]:
    from plugins.language.compounds import split_surely  # noqa: PLC0415 - loads a word list

    return split_surely(word)


def drop_markup(text: str) -> str:
    """Return plain text of a summary, which Pelican lets editors write in Markdown."""
    if any(mark in text for mark in _MARKUP):
        return flatten(render_markdown(_LINE + text)).removeprefix(_LINE)
    return text

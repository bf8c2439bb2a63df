"""What the desk's commands say."""

from collections.abc import Sequence

from plugins.newsroom.links import find_slug
from plugins.newsroom.story import Story
from plugins.newsroom.values import Refused
from plugins.problems.problem import Message, Nearest

NO_ADDRESS = Message(
    de="Aus dem Titel „{title}“ lässt sich keine Adresse bilden. Nehmen Sie Buchstaben oder "
    "Ziffern.",
    en='No address can be made from the title "{title}". Use letters or digits.',
)
NO_CATEGORY = Message(
    de="Welche Rubrik es werden soll, sagt kein Register. Hängen Sie sie an: --category Politik.",
    en="No register says which category to use. Add one: --category Politics.",
)
EXISTS = Message(
    de="{path} gibt es schon. Geben Sie der Meldung einen anderen Titel.",
    en="{path} exists. Give the story another title.",
)
SLUG_TAKEN = Message(
    de="{path} hat schon den slug „{slug}“. Geben Sie der Meldung einen anderen Titel.",
    en='{path} has the slug "{slug}" already. Give the story another title.',
)
NO_SETTINGS = Message(
    de="Die Einstellungen {path} gibt es nicht. Wechseln Sie in den Ordner der Website, oder "
    "nennen Sie die Datei: -s pelicanconf.py.",
    en="There are no settings {path}. Go to the folder of the site, or name the file: "
    "-s pelicanconf.py.",
)
UNKNOWN_STORY = Message(
    de="„{slug}“ ist kein Kürzel (slug) einer veröffentlichten Meldung.{nearest:de}",
    en='"{slug}" is no slug of a published story.{nearest:en}',
)
NO_SITE = Message(
    de="{path} ist keine gebaute Seite. Bauen Sie sie zuerst: make site.",
    en="{path} is no built site. Build it first: make site.",
)
DEAD_LINK = Message(
    de="{path}: „{link}“ führt auf keine Datei der Seite. Berichtigen Sie die Vorlage, die "
    "Einstellung oder den Text, aus denen der Link kommt.",
    en='{path}: "{link}" leads to no file of the site. Correct the template, the setting or the '
    "text that the link comes from.",
)
DEAD_ANCHOR = Message(
    de="{path}: „{link}“ führt auf eine Seite ohne die Stelle „{anchor}“. Berichtigen Sie den Link "
    "oder geben Sie der Stelle diese id.",
    en='{path}: "{link}" leads to a page without the place "{anchor}". Correct the link or give '
    "the place this id.",
)
MORE_PLACES = Message(
    de=" Weitere solche Stellen: {count}, die erste in {path}.",
    en=" More such places: {count}, the first in {path}.",
)
ALL_LINKED = Message(
    de="Alle Links in {path} führen ans Ziel.", en="All links in {path} lead to their targets."
)
TOPICS = Message(de="Themen von „{title}“:", en='Topics of "{title}":')
RELATIONS = Message(de="Mehr dazu:", en="Related stories:")
NONE = Message(de="keine", en="none")
KINDS = {
    "before": Message(de="Vorgeschichte", en="before"),
    "after": Message(de="Folge", en="after"),
    "background": Message(de="Hintergrund", en="background"),
}
"""Kinds of relations."""
SCORE = Message(
    de="= ({words} Wörter + {neighbours} gemeinsame Nachbarn) × {nearness} Nähe"
    " + {ties} Themen und Dossier",
    en="= ({words} words + {neighbours} shared neighbours) × {nearness} nearness"
    " + {ties} topics and dossier",
)
"""What the score of a relation is made of."""
PINNED = Message(de="angeheftet", en="pinned")


def unknown_story(slug: str, stories: Sequence[Story], lang: str) -> str:
    """Say that no story has a slug, and which one is near."""
    nearest = find_slug(slug, [story.slug for story in stories], stories)
    return UNKNOWN_STORY.in_language(lang, {"slug": slug, "nearest": Nearest(nearest)})


def tell_refused(refused: Refused, lang: str) -> str:
    """Say why a value can't be meant, and which one is near."""
    values = {**refused.values, "nearest": Nearest(refused.nearest)}
    return refused.message.in_language(lang, values)

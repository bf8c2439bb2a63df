"""Words that views carry in the language of the site; templates have theirs from gettext."""

from collections.abc import Mapping

from plugins.newsroom.wording import ui_language

_WORDS = {
    "de": {
        "topic": "Themen",
        "dossier": "Dossiers",
        "category": "Rubriken",
        "outlet": "Quellen",
        "archive": "Archiv",
        "search": "Suche",
        "corrections": "Korrekturen",
        "style": "Musterseite",
        "not_found": "Seite nicht gefunden",
        "edition_of": "Ausgabe vom {day}",
        "no_edition": "Noch ist keine Ausgabe erschienen",
        "more_subjects": "Weitere Meldungen",
        "topic_about": "Alle Meldungen zum Thema {label}.",
        "outlet_about": "Meldungen, die {label} zitieren.",
        "category_about": "Meldungen der Rubrik {label}.",
        "month_about": "Alle Ausgaben im {month}.",
        "topic_list": "Alle Themen, nach denen die Meldungen geordnet sind.",
        "dossier_list": "Alle Dossiers: was über Wochen läuft, im Zusammenhang.",
        "category_list": "Alle Rubriken mit ihren Meldungen.",
        "outlet_list": "Alle Medien und Stellen, auf die sich Meldungen stützen.",
        "archive_list": "Alle Ausgaben, nach Monaten geordnet.",
        "search_about": "Meldungen nach Themen, Quellen und Monaten finden.",
        "corrections_about": "Was falsch war, was richtig ist und wann es berichtigt wurde.",
    },
    "en": {
        "topic": "Topics",
        "dossier": "Dossiers",
        "category": "Sections",
        "outlet": "Sources",
        "archive": "Archive",
        "search": "Search",
        "corrections": "Corrections",
        "style": "Style page",
        "not_found": "Page not found",
        "edition_of": "Edition of {day}",
        "no_edition": "No edition has appeared yet",
        "more_subjects": "More stories",
        "topic_about": "All stories about {label}.",
        "outlet_about": "Stories that cite {label}.",
        "category_about": "Stories in the section {label}.",
        "month_about": "All editions of {month}.",
        "topic_list": "All topics by which stories are filed.",
        "dossier_list": "All dossiers: what runs for weeks, in context.",
        "category_list": "All sections with their stories.",
        "outlet_list": "All publishers and authorities that stories draw on.",
        "archive_list": "All editions, by month.",
        "search_about": "Find stories by topic, source and month.",
        "corrections_about": "What was wrong, what is right, and when we corrected it.",
    },
}


def words_in(lang: str) -> Mapping[str, str]:
    """Return the words of a site in ``lang``."""
    return _WORDS[ui_language(lang)]

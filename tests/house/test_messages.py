"""Every message of all rooms without a test of this name in full, in both languages."""

import ast
import re
from importlib import import_module
from pathlib import Path

from plugins.problems.problem import In, Message, Nearest
from tests.makers import messages_of, word_messages

ROOT = Path(__file__).parents[2]
VALUES = {
    "alias": "DVRK",
    "anchor": "b",
    "code": "2037",
    "count": "30",
    "date": "17. Juni",
    "day": "2024-06-18",
    "default": "5",
    "enough": "1.00",
    "id": "g7",
    "key": "tite",
    "known": "title, topics",
    "line": "9",
    "link": "../a/#b",
    "name": "montag",
    "nearest": Nearest("korea"),
    "neighbours": "0.20",
    "nearness": "0.90",
    "off": In(Message(" Mit 0 nichts.", " With 0 nothing.")),
    "other": "Nordkorea",
    "parent": "asia",
    "path": "stories/x.md",
    "score": "0.50",
    "since": "1. Juni",
    "slug": "gipfe",
    "tag": "Kora",
    "text": "So ist es.",
    "ties": "0.10",
    "title": "Gipfel",
    "topic": "Kora",
    "value": "x",
    "words": "91",
}
TABLE = {
    "desk.NO_ADDRESS": (
        "Aus dem Titel „Gipfel“ lässt sich keine Adresse bilden. Nehmen Sie "
        "Buchstaben oder Ziffern.",
        'No address can be made from the title "Gipfel". Use letters or digits.',
    ),
    "desk.NO_CATEGORY": (
        "Welche Rubrik es werden soll, sagt kein Register. Hängen Sie sie an: --category Politik.",
        "No register says which category to use. Add one: --category Politics.",
    ),
    "desk.EXISTS": (
        "stories/x.md gibt es schon. Geben Sie der Meldung einen anderen Titel.",
        "stories/x.md exists. Give the story another title.",
    ),
    "desk.SLUG_TAKEN": (
        "stories/x.md hat schon den slug „gipfe“. Geben Sie der Meldung einen anderen Titel.",
        'stories/x.md has the slug "gipfe" already. Give the story another title.',
    ),
    "desk.NO_SETTINGS": (
        "Die Einstellungen stories/x.md gibt es nicht. Wechseln Sie in den Ordner der Website, "
        "oder nennen Sie die Datei: -s pelicanconf.py.",
        "There are no settings stories/x.md. Go to the folder of the site, or name the file: "
        "-s pelicanconf.py.",
    ),
    "desk.UNKNOWN_STORY": (
        "„gipfe“ ist kein Kürzel (slug) einer veröffentlichten Meldung. Meinten Sie „korea“?",
        '"gipfe" is no slug of a published story. Did you mean "korea"?',
    ),
    "desk.NO_SITE": (
        "stories/x.md ist keine gebaute Seite. Bauen Sie sie zuerst: make site.",
        "stories/x.md is no built site. Build it first: make site.",
    ),
    "desk.DEAD_LINK": (
        "stories/x.md: „../a/#b“ führt auf keine Datei der Seite. Berichtigen Sie die Vorlage, die "
        "Einstellung oder den Text, aus denen der Link kommt.",
        'stories/x.md: "../a/#b" leads to no file of the site. Correct the template, the setting '
        "or the text that the link comes from.",
    ),
    "desk.DEAD_ANCHOR": (
        "stories/x.md: „../a/#b“ führt auf eine Seite ohne die Stelle „b“. Berichtigen Sie den "
        "Link oder geben Sie der Stelle diese id.",
        'stories/x.md: "../a/#b" leads to a page without the place "b". Correct the link or give '
        "the place this id.",
    ),
    "desk.MORE_PLACES": (
        " Weitere solche Stellen: 30, die erste in stories/x.md.",
        " More such places: 30, the first in stories/x.md.",
    ),
    "desk.ALL_LINKED": (
        "Alle Links in stories/x.md führen ans Ziel.",
        "All links in stories/x.md lead to their targets.",
    ),
    "desk.TOPICS": (
        "Themen von „Gipfel“:",
        'Topics of "Gipfel":',
    ),
    "desk.RELATIONS": (
        "Mehr dazu:",
        "Related stories:",
    ),
    "desk.NONE": (
        "keine",
        "none",
    ),
    "desk.KINDS[before]": ("Vorgeschichte", "before"),
    "desk.KINDS[after]": ("Folge", "after"),
    "desk.KINDS[background]": ("Hintergrund", "background"),
    "desk.SCORE": (
        "= (91 Wörter + 0.20 gemeinsame Nachbarn) × 0.90 Nähe + 0.10 Themen und Dossier",
        "= (91 words + 0.20 shared neighbours) × 0.90 nearness + 0.10 topics and dossier",
    ),
    "desk.PINNED": (
        "angeheftet",
        "pinned",
    ),
    "dossiers.NO_DATE": (
        "Dem Dossier fehlt, von wann sein Stand ist. Ergänzen Sie „modified: 2024-06-18“.",
        'The dossier does not say how old its state of play is. Add "modified: 2024-06-18".',
    ),
    "dossiers.BAD_STATUS": (
        "„x“ ist kein Status eines Dossiers. Schreiben Sie open oder closed.",
        '"x" is no status of a dossier. Write open or closed.',
    ),
    "dossiers.UNKNOWN_STORY": (
        "„gipfe“ ist kein Kürzel (slug) einer Meldung. Meinten Sie „korea“?",
        '"gipfe" is no slug of a story. Did you mean "korea"?',
    ),
    "dossiers.UNKNOWN_TOPIC": (
        "„Kora“ ist kein bekanntes Thema. Meinten Sie „korea“? Die Themen stehen in "
        "content/desk/topics.toml.",
        '"Kora" is no known topic. Did you mean "korea"? Topics are listed in '
        "content/desk/topics.toml.",
    ),
    "dossiers.FORMER_TAKEN": (
        "„g7“ führt schon zu content/Nordkorea. Streichen Sie diesen Eintrag.",
        '"g7" leads to content/Nordkorea already. Remove this entry.',
    ),
    "dossiers.LONG_STATE": (
        "Der Stand der Dinge hat 91 Wörter; mehr als 80 liest kaum jemand. Kürzen Sie ihn.",
        "The state of play has 91 words; hardly anyone reads more than 80. Shorten it.",
    ),
    "editions.BAD_TIME_SETTING": (
        "EDITION_TIME ist 'x'; erwartet wird eine Uhrzeit wie „06:00“.",
        "EDITION_TIME is 'x'; it must be a time of day such as \"06:00\".",
    ),
    "editions.BAD_NAME": (
        "„montag“ ist kein Tag. Eine Ausgabe heißt wie ihr Tag: 2024-06-18.md.",
        '"montag" is not a day. An edition is named after its day: 2024-06-18.md.',
    ),
    "editions.NO_STORIES": (
        "Am 2024-06-18 erscheint keine Meldung. Löschen Sie die Datei oder benennen Sie sie um.",
        "No story appears on 2024-06-18. Delete the file or rename it.",
    ),
    "editions.UNKNOWN_STORY": (
        "„gipfe“ ist keine Meldung vom 2024-06-18. Meinten Sie „korea“? In „stories“ "
        "stehen Kürzel (slugs) der Meldungen dieses Tages.",
        '"gipfe" is no story of 2024-06-18. Did you mean "korea"? "stories" lists '
        "slugs of that day's stories.",
    ),
    "editions.REPEATED_STORY": (
        "„gipfe“ steht zweimal in der Reihenfolge. Streichen Sie einen Eintrag.",
        '"gipfe" stands twice in the running order. Remove one of them.',
    ),
    "editions.BAD_TIME": (
        "„x“ ist keine Uhrzeit. Schreiben Sie 06:00.",
        '"x" is not a time of day. Write 06:00.',
    ),
    "feeds.settings.NO_SITEURL": (
        "SITEURL fehlt; ohne die Adresse der Website sind Feeds und Sitemaps ungültig. Setzen Sie "
        'sie, etwa SITEURL = "https://blatt.example", oder für die Arbeit STORY_PREVIEW = True.',
        "SITEURL is missing; without the address of the site feeds and sitemaps are invalid. Set "
        'it, such as SITEURL = "https://paper.example", or for work STORY_PREVIEW = True.',
    ),
    "newsroom.desk_files.SAME_NAME": (
        "So heißt schon content/Nordkorea. Benennen Sie eine der beiden Dateien um.",
        "content/Nordkorea has this name already. Rename one of the two files.",
    ),
    "pages.BAD_SITEURL": (
        "SITEURL ist „x“; das ist keine Webadresse. Meinten Sie „korea“? Sie beginnt mit https:// "
        "oder http://.",
        'SITEURL is "x"; that is no web address. Did you mean "korea"? It begins with https:// or '
        "http://.",
    ),
    "pages.SITEURL_WITH_MORE": (
        "SITEURL ist „x“; die Adressen aller Seiten beginnen damit. Streichen Sie, was mit „?“ "
        "oder „#“ beginnt.",
        'SITEURL is "x"; the addresses of all pages begin with it. Delete what begins with "?" or '
        '"#".',
    ),
    "pages.BAD_FOOTER": (
        "FOOTER_LINKS ist x; erwartet werden Paare aus Name und Adresse, auch ein einzelnes mit "
        'Komma: (("Impressum", "impressum/"),).',
        "FOOTER_LINKS is x; it must be pairs of label and address, a single one too with a "
        'comma: (("Imprint", "imprint/"),).',
    ),
    "problems.problem.WARNING": ("Warnung: So ist es.", "Warning: So ist es."),
    "related.TOO_SMALL": (
        "montag ist x; es muss 0 oder mehr sein. Mit 0 nichts.",
        "montag is x; it must be 0 or more. With 0 nothing.",
    ),
    "related.TOO_LARGE": (
        "montag ist x; es muss zwischen 0 und 1 liegen.",
        "montag is x; it must be between 0 and 1.",
    ),
    "related.NO_NUMBER": (
        "montag ist x, das ist keine Zahl. Vorgabe ist 5.",
        "montag is x, which is no number. The default is 5.",
    ),
    "related.NOT_WHOLE": (
        "montag ist x, das ist keine ganze Zahl. Vorgabe ist 5.",
        "montag is x, which is no whole number. The default is 5.",
    ),
    "related.STALE_PIN": (
        "„gipfe“ in related.pin stünde auch ohne Anheften unter „Mehr dazu“. Der Eintrag kann "
        "entfallen.",
        '"gipfe" in related.pin would be among the related stories anyway. Drop the entry.',
    ),
    "related.STALE_EXCLUDE": (
        "„gipfe“ in related.exclude wäre ohnehin nicht gezeigt worden. Der Eintrag kann entfallen.",
        '"gipfe" in related.exclude would not be shown anyway. Drop the entry.',
    ),
    "related.TOLD_TWICE": (
        "Diese Meldung scheint zu erzählen, was Nordkorea am 17. Juni schon erzählt hat. "
        "Ergänzen Sie jene unter updates, oder sagen Sie in der Zusammenfassung, was neu ist.",
        "This story seems to tell what Nordkorea told on 17. Juni. Add to that one under "
        "updates, or say in the summary what is new.",
    ),
    "related.LONG_THREAD": (
        "Ein Thema läuft seit 1. Juni in 30 Meldungen, zuletzt „Gipfel“. Legen Sie unter "
        "content/dossiers/ ein Dossier an und tragen Sie es als dossier: ein.",
        'A matter has run since 1. Juni through 30 stories, most recently "Gipfel". Make a '
        "dossier under content/dossiers/ and name it as dossier: in them.",
    ),
    "related.settings.OFF[limit]": (
        " Mit 0 werden keine verwandten Meldungen gezeigt.",
        " Use 0 to show no related stories.",
    ),
    "related.settings.OFF[thread_length]": (
        " Mit 0 wird kein Dossier vorgeschlagen.",
        " Use 0 to suggest no dossiers.",
    ),
    "related.settings.OFF[alarm_days]": (
        " Mit 0 bleibt der Doppel-Alarm aus.",
        " Use 0 to switch the duplicate alarm off.",
    ),
    "related.settings.NONE": ("", ""),
    "topics.SAME_ALIAS": (
        "„DVRK“ gehört schon zu „Nordkorea“ (Zeile 9). Ändern Sie es an einer der beiden Stellen.",
        '"DVRK" already belongs to "Nordkorea" (line 9). Change it in one of the two places.',
    ),
    "topics.NEEDLESS_ALIAS": (
        "„DVRK“ steht bei „Nordkorea“ zweimal oder ist dessen Name. Streichen Sie es.",
        '"DVRK" stands twice under "Nordkorea", or is its name. Remove it.',
    ),
    "topics.UNKNOWN_PARENT": (
        "„asia“ ist die Kennung keines Themas. Meinten Sie „korea“? Legen Sie das "
        "Thema an, oder streichen Sie „parent“.",
        '"asia" is the id of no topic. Did you mean "korea"? Add the topic, or remove "parent".',
    ),
    "topics.CIRCLE": (
        "„g7“ liegt im Kreis unter sich selbst: stories/x.md. Streichen Sie eines dieser „parent“.",
        '"g7" lies below itself: stories/x.md. Remove one of these parents.',
    ),
    "topics.BAD_IPTC": (
        "„2037“ ist keine Nummer der IPTC Media Topics. Schreiben Sie acht Ziffern "
        "wie 20000379, oder lassen Sie das Feld weg.",
        '"2037" is no number of the IPTC Media Topics. Write eight digits such as '
        "20000379, or leave the key out.",
    ),
    "topics.UNKNOWN_TAG": (
        "„Kora“ ist kein bekanntes Thema. Meinten Sie „korea“? Die Themen stehen in "
        "content/desk/topics.toml.",
        '"Kora" is no known topic. Did you mean "korea"? Topics are listed in '
        "content/desk/topics.toml.",
    ),
    "topics.UNKNOWN_EXCLUDED": (
        "„Kora“ soll ausgenommen werden und ist kein bekanntes Thema. Meinten Sie "
        "„korea“? Die Themen stehen in content/desk/topics.toml.",
        '"Kora" is to be excluded and is no known topic. Did you mean "korea"? Topics '
        "are listed in content/desk/topics.toml.",
    ),
    "topics.NAMELESS_TAG": (
        "Aus „Kora“ lässt sich keine Adresse bilden. Nehmen Sie Buchstaben oder Ziffern.",
        'No address can be made of "Kora". Use letters or digits.',
    ),
    "topics.BAD_MODE": (
        'UNKNOWN_TAGS ist x; möglich sind "error" und "topic".',
        'UNKNOWN_TAGS is x; it must be "error" or "topic".',
    ),
    "topics.EDITOR": (
        "Redaktion",
        "editor",
    ),
    "topics.WORDS": (
        "Wörter 0.50 = 91",
        "words 0.50 = 91",
    ),
    "topics.LEARNT": (
        "wie früher getaggte Meldungen 0.50",
        "like stories tagged before 0.50",
    ),
    "topics.THRESHOLD": (
        "Ab 1.00 wird ein Thema vergeben: √(Wörter² + Früheres²). In Klammern steht, "
        "was zu schwach blieb.",
        "A topic is given from 1.00 on: √(words² + earlier²). In brackets is what was too weak.",
    ),
    "topics.UNUSED": (
        "Themen ohne Meldung",
        "Topics without a story",
    ),
    "topics.TWINS": (
        "Vielleicht dasselbe Thema",
        "Perhaps the same topic",
    ),
    "topics.TOGETHER": (
        "stehen immer beisammen",
        "always stand together",
    ),
    "topics.ALIKE": (
        "sind fast gleich geschrieben",
        "are spelt nearly alike",
    ),
    "topics.UNTAGGED": (
        "Meldungen ohne Thema",
        "Stories without a topic",
    ),
    "topics.MACHINE": (
        "Von der Maschine vergeben",
        "Given by the machine",
    ),
}


def find_tested():
    """Return the names of modules whose messages a room's own test of them reads."""
    own = [file for file in ROOT.glob("tests/*/test_messages.py") if file != Path(__file__)]
    nodes = [node for file in own for node in ast.walk(ast.parse(file.read_text("utf-8")))]
    return {
        f"{node.module}.{alias.name}"
        for node in nodes
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }


def all_messages():
    """Return the messages of all other modules by room and name."""
    modules = sorted((ROOT / "plugins").rglob("*.py"))
    making = [path for path in modules if re.search(r"\bMessage\(", path.read_text("utf-8"))]
    names = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in making]
    return {
        f"{name.removeprefix('plugins.').removesuffix('.messages')}.{key}": message
        for name in names
        if name not in find_tested()
        for key, message in messages_of(import_module(name)).items()
    }


def test_every_message_says_this_and_nothing_else():
    assert word_messages(all_messages(), VALUES) == TABLE

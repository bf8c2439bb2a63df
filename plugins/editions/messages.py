"""What this room tells editors and operators."""

from plugins.problems.problem import Message

BAD_TIME_SETTING = Message(
    de="EDITION_TIME ist {value!r}; erwartet wird eine Uhrzeit wie „06:00“.",
    en='EDITION_TIME is {value!r}; it must be a time of day such as "06:00".',
)
BAD_NAME = Message(
    de="„{name}“ ist kein Tag. Eine Ausgabe heißt wie ihr Tag: 2024-06-18.md.",
    en='"{name}" is not a day. An edition is named after its day: 2024-06-18.md.',
)
NO_STORIES = Message(
    de="Am {day} erscheint keine Meldung. Löschen Sie die Datei oder benennen Sie sie um.",
    en="No story appears on {day}. Delete the file or rename it.",
)
UNKNOWN_STORY = Message(
    de="„{slug}“ ist keine Meldung vom {day}.{nearest:de} "
    "In „stories“ stehen Kürzel (slugs) der Meldungen dieses Tages.",
    en='"{slug}" is no story of {day}.{nearest:en} "stories" lists slugs of that day\'s stories.',
)
REPEATED_STORY = Message(
    de="„{slug}“ steht zweimal in der Reihenfolge. Streichen Sie einen Eintrag.",
    en='"{slug}" stands twice in the running order. Remove one of them.',
)
BAD_TIME = Message(
    de="„{value}“ ist keine Uhrzeit. Schreiben Sie 06:00.",
    en='"{value}" is not a time of day. Write 06:00.',
)

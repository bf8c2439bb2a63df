"""What ``related`` tells editors, in both languages."""

from plugins.problems.problem import Message

TOO_SMALL = Message(
    "{name} ist {value}; es muss 0 oder mehr sein.{off:de}",
    "{name} is {value}; it must be 0 or more.{off:en}",
)
TOO_LARGE = Message(
    "{name} ist {value}; es muss zwischen 0 und 1 liegen.",
    "{name} is {value}; it must be between 0 and 1.",
)
NO_NUMBER = Message(
    "{name} ist {value}, das ist keine Zahl. Vorgabe ist {default}.",
    "{name} is {value}, which is no number. The default is {default}.",
)
NOT_WHOLE = Message(
    "{name} ist {value}, das ist keine ganze Zahl. Vorgabe ist {default}.",
    "{name} is {value}, which is no whole number. The default is {default}.",
)
STALE_PIN = Message(
    "„{slug}“ in related.pin stünde auch ohne Anheften unter „Mehr dazu“. "
    "Der Eintrag kann entfallen.",
    '"{slug}" in related.pin would be among the related stories anyway. Drop the entry.',
)
STALE_EXCLUDE = Message(
    "„{slug}“ in related.exclude wäre ohnehin nicht gezeigt worden. Der Eintrag kann entfallen.",
    '"{slug}" in related.exclude would not be shown anyway. Drop the entry.',
)
TOLD_TWICE = Message(
    "Diese Meldung scheint zu erzählen, was {other} am {date} schon erzählt hat. "
    "Ergänzen Sie jene unter updates, oder sagen Sie in der Zusammenfassung, was neu ist.",
    "This story seems to tell what {other} told on {date}. "
    "Add to that one under updates, or say in the summary what is new.",
)
LONG_THREAD = Message(
    "Ein Thema läuft seit {since} in {count} Meldungen, zuletzt „{title}“. "
    "Legen Sie unter content/dossiers/ ein Dossier an und tragen Sie es als dossier: ein.",
    'A matter has run since {since} through {count} stories, most recently "{title}". '
    "Make a dossier under content/dossiers/ and name it as dossier: in them.",
)

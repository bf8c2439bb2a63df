"""What this room tells editors."""

from plugins.problems.problem import Message

NO_DATE = Message(
    de="Dem Dossier fehlt, von wann sein Stand ist. Ergänzen Sie „modified: 2024-06-18“.",
    en='The dossier does not say how old its state of play is. Add "modified: 2024-06-18".',
)
BAD_STATUS = Message(
    de="„{value}“ ist kein Status eines Dossiers. Schreiben Sie open oder closed.",
    en='"{value}" is no status of a dossier. Write open or closed.',
)
UNKNOWN_STORY = Message(
    de="„{slug}“ ist kein Kürzel (slug) einer Meldung.{nearest:de}",
    en='"{slug}" is no slug of a story.{nearest:en}',
)
UNKNOWN_TOPIC = Message(
    de="„{topic}“ ist kein bekanntes Thema.{nearest:de} "
    "Die Themen stehen in content/desk/topics.toml.",
    en='"{topic}" is no known topic.{nearest:en} Topics are listed in content/desk/topics.toml.',
)
FORMER_TAKEN = Message(
    de="„{id}“ führt schon zu content/{other}. Streichen Sie diesen Eintrag.",
    en='"{id}" leads to content/{other} already. Remove this entry.',
)
LONG_STATE = Message(
    de="Der Stand der Dinge hat {words} Wörter; mehr als 80 liest kaum jemand. Kürzen Sie ihn.",
    en="The state of play has {words} words; hardly anyone reads more than 80. Shorten it.",
)

"""What this room tells editors and operators."""

from plugins.newsroom.problems import Message

NOT_TOML = Message(
    de="Die Datei ist kein gültiges TOML: {reason} Berichtigen Sie diese Stelle.",
    en="The file is not valid TOML: {reason} Correct this place.",
)
UNKNOWN_TABLE = Message(
    de="„{key}“ gibt es in dieser Datei nicht.{nearest:de} Jeder Eintrag beginnt mit [[{table}]].",
    en='"{key}" is unknown in this file.{nearest:en} Each entry begins with [[{table}]].',
)
UNKNOWN_KEY = Message(
    de="„{key}“ ist kein Feld eines Eintrags.{nearest:de} Möglich sind: {known}.",
    en='"{key}" is no key of an entry.{nearest:en} Known keys: {known}.',
)
NOT_TEXT = Message(
    de="„{key}“ muss ein Text sein. Schreiben Sie {key} = \"…\".",
    en='"{key}" must be a text. Write {key} = "…".',
)
NOT_TEXTS = Message(
    de="„{key}“ muss eine Liste von Texten sein. Schreiben Sie {key} = [\"…\", \"…\"].",
    en='"{key}" must be a list of texts. Write {key} = ["…", "…"].',
)
NOT_FLAG = Message(
    de="„{key}“ muss true oder false sein, ohne Anführungszeichen.",
    en='"{key}" must be true or false, without quotation marks.',
)
MISSING = Message(
    de="Dem Eintrag fehlt „{key}“. Ergänzen Sie {key} = \"…\".",
    en='The entry has no "{key}". Add {key} = "…".',
)
BAD_ID = Message(
    de="„{id}“ taugt nicht als Kennung; erlaubt sind a–z, 0–9 und Bindestriche. "
    "Schreiben Sie {remedy}.",
    en='"{id}" can\'t be an id; it may have a–z, 0–9 and hyphens. Write {remedy}.',
)
SAME_ID = Message(
    de="Die Kennung „{id}“ ist schon vergeben (Zeile {line}). Wählen Sie eine andere, "
    "oder führen Sie beide Einträge zusammen.",
    en='The id "{id}" is taken (line {line}). Choose another one, or merge the two entries.',
)
SAME_ALIAS = Message(
    de="„{alias}“ gehört schon zu „{other}“ (Zeile {line}). Streichen Sie es an einer der "
    "beiden Stellen.",
    en='"{alias}" already belongs to "{other}" (line {line}). Remove it in one of the two places.',
)
NEEDLESS_ALIAS = Message(
    de="„{alias}“ steht bei „{other}“ zweimal oder ist dessen Name. Streichen Sie es.",
    en='"{alias}" is there twice at "{other}", or is its name. Remove it.',
)
UNKNOWN_PARENT = Message(
    de="„{parent}“ ist die Kennung keines Themas.{nearest:de}",
    en='"{parent}" is the id of no topic.{nearest:en}',
)
CIRCLE = Message(
    de="„{id}“ liegt im Kreis unter sich selbst: {path}. Entfernen Sie eines dieser „parent“.",
    en='"{id}" lies below itself: {path}. Remove one of these parents.',
)
BAD_IPTC = Message(
    de="„{code}“ ist keine Nummer der IPTC Media Topics. Schreiben Sie acht Ziffern wie "
    "20000379, oder lassen Sie das Feld weg.",
    en='"{code}" is no number of the IPTC Media Topics. Write eight digits such as 20000379, '
    "or leave the key out.",
)
BAD_KIND = Message(
    de="„{kind}“ ist keine Art von Eintrag.{nearest:de} Möglich sind: person, organisation, place.",
    en='"{kind}" is no kind of entry.{nearest:en} Known kinds: person, organisation, place.',
)
UNKNOWN_TAG = Message(
    de="„{tag}“ ist kein bekanntes Thema.{nearest:de} Die Themen stehen in "
    "content/desk/topics.toml.",
    en='"{tag}" is no known topic.{nearest:en} Topics are listed in content/desk/topics.toml.',
)
UNKNOWN_EXCLUDED = Message(
    de="„{tag}“ soll ausgenommen werden und ist kein bekanntes Thema.{nearest:de}",
    en='"{tag}" is to be excluded and is no known topic.{nearest:en}',
)
NAMELESS_TAG = Message(
    de="Aus „{tag}“ lässt sich keine Adresse bilden. Nehmen Sie Buchstaben oder Ziffern.",
    en='No address can be made of "{tag}". Use letters or digits.',
)
BAD_MODE = Message(
    de="UNKNOWN_TAGS ist {value}; möglich sind \"error\" und \"topic\". (pelicanconf.py)",
    en='UNKNOWN_TAGS is {value}; it must be "error" or "topic". (pelicanconf.py)',
)
BAD_LIMIT = Message(
    de="TOPICS_LIMIT ist {value}; nötig ist eine ganze Zahl ab 0. Mit 0 vergibt nur der "
    "Redakteur Themen. (pelicanconf.py)",
    en="TOPICS_LIMIT is {value}; it must be a whole number from 0. With 0 only editors tag. "
    "(pelicanconf.py)",
)

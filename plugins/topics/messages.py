"""What this room tells editors and operators."""

from plugins.problems.problem import Message

SAME_ALIAS = Message(
    de="„{alias}“ gehört schon zu „{other}“ (Zeile {line}). Ändern Sie es an einer der "
    "beiden Stellen.",
    en='"{alias}" already belongs to "{other}" (line {line}). Change it in one of the two places.',
)
NEEDLESS_ALIAS = Message(
    de="„{alias}“ steht bei „{other}“ zweimal oder ist dessen Name. Streichen Sie es.",
    en='"{alias}" stands twice under "{other}", or is its name. Remove it.',
)
UNKNOWN_PARENT = Message(
    de="„{parent}“ ist die Kennung keines Themas.{nearest:de} Legen Sie das Thema an, oder "
    "streichen Sie „parent“.",
    en='"{parent}" is the id of no topic.{nearest:en} Add the topic, or remove "parent".',
)
CIRCLE = Message(
    de="„{id}“ liegt im Kreis unter sich selbst: {path}. Streichen Sie eines dieser „parent“.",
    en='"{id}" lies below itself: {path}. Remove one of these parents.',
)
BAD_IPTC = Message(
    de="„{code}“ ist keine Nummer der IPTC Media Topics. Schreiben Sie acht Ziffern wie "
    "20000379, oder lassen Sie das Feld weg.",
    en='"{code}" is no number of the IPTC Media Topics. Write eight digits such as 20000379, '
    "or leave the key out.",
)
UNKNOWN_TAG = Message(
    de="„{tag}“ ist kein bekanntes Thema.{nearest:de} Die Themen stehen in "
    "content/desk/topics.toml.",
    en='"{tag}" is no known topic.{nearest:en} Topics are listed in content/desk/topics.toml.',
)
UNKNOWN_EXCLUDED = Message(
    de="„{tag}“ soll ausgenommen werden und ist kein bekanntes Thema.{nearest:de} Die Themen "
    "stehen in content/desk/topics.toml.",
    en='"{tag}" is to be excluded and is no known topic.{nearest:en} Topics are listed in '
    "content/desk/topics.toml.",
)
NAMELESS_TAG = Message(
    de="Aus „{tag}“ lässt sich keine Adresse bilden. Nehmen Sie Buchstaben oder Ziffern.",
    en='No address can be made of "{tag}". Use letters or digits.',
)
BAD_MODE = Message(
    de='UNKNOWN_TAGS ist {value}; möglich sind "error" und "topic".',
    en='UNKNOWN_TAGS is {value}; it must be "error" or "topic".',
)
EDITOR = Message(de="Redaktion", en="editor")
WORDS = Message(de="Wörter {score} = {words}", en="words {score} = {words}")
LEARNT = Message(
    de="wie früher getaggte Meldungen {score}", en="like stories tagged before {score}"
)
THRESHOLD = Message(
    de="Ab {enough} wird ein Thema vergeben: √(Wörter² + Früheres²). "
    "In Klammern steht, was zu schwach blieb.",
    en="A topic is given from {enough} on: √(words² + earlier²). In brackets is what was too weak.",
)
UNUSED = Message(de="Themen ohne Meldung", en="Topics without a story")
TWINS = Message(de="Vielleicht dasselbe Thema", en="Perhaps the same topic")
TOGETHER = Message(de="stehen immer beisammen", en="always stand together")
ALIKE = Message(de="sind fast gleich geschrieben", en="are spelt nearly alike")
UNTAGGED = Message(de="Meldungen ohne Thema", en="Stories without a topic")
MACHINE = Message(de="Von der Maschine vergeben", en="Given by the machine")

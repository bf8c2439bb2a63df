"""What the newsroom says of stories, registers and files, in German and English: fact, remedy."""

from plugins.problems.problem import Message

# Files and front matter ------------------------------------------------------------------

NO_STORIES = Message(
    de="In {path} liegt keine einzige Meldung mehr. Legen Sie die Meldungen wieder hin; soll die "
    "Ausgabe leer werden, löschen Sie den Zwischenspeicher {cache}.",
    en="There is not a single story left in {path}. Put the stories back; if the output is meant "
    "to be empty, delete the cache {cache}.",
)
NO_MARKDOWN = Message(
    de="Diese Seite liest niemand, denn sie ist kein Markdown. Schreiben Sie sie als .md; soll sie "
    "erscheinen, wie sie ist, legen Sie sie in einen Ordner, den STATIC_PATHS nennt, etwa "
    "content/static/.",
    en="Nobody reads this page, for it is no Markdown. Write it as .md; if it is to appear as it "
    "is, put it in a folder that STATIC_PATHS names, such as content/static/.",
)
TEXT_FILE = Message(
    de="Diese Datei liest niemand, denn sie endet auf .txt. Benennen Sie sie um in {name}.",
    en="Nobody reads this file, for it ends in .txt. Rename it {name}.",
)

# Values of the front matter --------------------------------------------------------------

UNKNOWN_KEY = Message(
    de="„{seen}“ ist keine bekannte Angabe.{nearest:de} Möglich sind: {known}.",
    en='"{seen}" is no known key.{nearest:en} The keys are: {known}.',
)
KEY_IN_TEXT = Message(
    de="„{seen}“ steht unter dem Kopf und gilt als Text. Schreiben Sie alle Angaben in den Kopf, "
    "als „{key}: …“ ohne Zeichen davor, oder löschen Sie sie.",
    en='"{seen}" stands below the front matter and counts as text. Write all keys in the front '
    'matter, as "{key}: …" without signs before it, or delete them.',
)
HEADER_ENDS = Message(
    de="Mit „{seen}“ endet der Kopf, und „{lost}“ darunter gilt als Text. Löschen Sie diese Zeile, "
    "rücken Sie sie um vier Leerzeichen ein, wenn sie zum Wert darüber gehört, oder setzen Sie sie "
    "unter alle Angaben.",
    en='The front matter ends with "{seen}", and "{lost}" below counts as text. Delete this line, '
    "indent it by four spaces if it belongs to the value above, or put it below all keys.",
)
UNKNOWN_WORDS = Message(
    de="„{seen}“ ist keine bekannte Angabe. Gehört es noch zum Wert davor, setzen Sie diesen in "
    'Anführungszeichen "…".',
    en='"{seen}" is no known key. If it belongs to the value before it, put that in quotation '
    'marks "…".',
)
NO_TITLE = Message(
    de="Der Titel fehlt. Schreiben Sie „title: …“ in den Kopf.",
    en='The title is missing. Write "title: …" in the front matter.',
)
NO_DATE = Message(
    de="Das Datum fehlt. Schreiben Sie „date: 2024-06-18T06:00“ in den Kopf.",
    en='The date is missing. Write "date: 2024-06-18T06:00" in the front matter.',
)
NO_CATEGORY = Message(
    de="Die Rubrik fehlt. Schreiben Sie „category: …“ in den Kopf.",
    en='The category is missing. Write "category: …" in the front matter.',
)
NOT_TEXT = Message(
    de="„{key}“ ist eine Liste oder Gruppe. Schreiben Sie einen einzelnen Wert; einer mit "
    '[ oder {{ am Anfang braucht Anführungszeichen "…".',
    en='"{key}" is a list or map. Write a single value; one that begins with [ or {{ needs '
    'quotation marks "…".',
)
NOT_A_LIST = Message(
    de="„{key}“ ist keine einfache Liste. Schreiben Sie „{key}: [eins, zwei]“.",
    en='"{key}" is no simple list. Write "{key}: [one, two]".',
)
NOT_A_MAP = Message(
    de="„{key}“ braucht hier benannte Werte. Schreiben Sie {form}.",
    en='"{key}" needs named values here. Write {form}.',
)
NOT_LIST_OF_MAPS = Message(
    de="„{key}“ ist keine Liste. Beginnen Sie jeden Eintrag auf einer neuen Zeile mit "
    "„- {{{first}: …}}“.",
    en='"{key}" is no list. Begin each entry on a new line with "- {{{first}: …}}".',
)
PART_MISSING = Message(
    de="Unter „{key}“ fehlt hier „{missing}“. Ergänzen Sie „{missing}: …“.",
    en='"{missing}" is missing here under "{key}". Add "{missing}: …".',
)
BAD_DATE = Message(
    de="„{value}“ ist kein Datum. Schreiben Sie 2024-06-18 oder 2024-06-18T06:00.",
    en='"{value}" is not a date. Write 2024-06-18 or 2024-06-18T06:00.',
)
NO_SUCH_DATE = Message(
    de="Den Zeitpunkt „{value}“ gibt es nicht. Prüfen Sie Tag, Monat und Uhrzeit.",
    en='There is no "{value}". Check day, month and time.',
)
BAD_WEIGHT = Message(
    de="„{value}“ ist kein Gewicht. Schreiben Sie eine ganze Zahl wie 1.",
    en='"{value}" is no weight. Write a whole number such as 1.',
)
BAD_YES_NO = Message(
    de="„{value}“ heißt weder ja noch nein. Schreiben Sie true oder false.",
    en='"{value}" means neither yes nor no. Write true or false.',
)
BAD_STATUS = Message(
    de="„{value}“ ist kein Status.{nearest:de} Möglich sind draft, published und hidden.",
    en='"{value}" is no status.{nearest:en} There are draft, published and hidden.',
)
BAD_LANG = Message(
    de="„{value}“ ist kein Sprachkürzel.{nearest:de} Schreiben Sie zwei Buchstaben wie de "
    "oder en, mit Land etwa de-CH.",
    en='"{value}" is no language code.{nearest:en} Write two letters such as de or en, with a '
    "country en-GB.",
)
SOURCE_TWICE = Message(
    de="„{seen}“ führt zu einem Beitrag, der schon weiter oben unter „sources“ steht. Löschen Sie "
    "einen der Einträge.",
    en='"{seen}" leads to a piece that stands above in "sources" already. Delete one of the '
    "entries.",
)
BAD_URL = Message(
    de="„{value}“ ist keine Webadresse.{nearest:de} Sie beginnt mit https:// oder http://.",
    en='"{value}" is no web address.{nearest:en} It begins with https:// or http://.',
)
BAD_COUNTRY = Message(
    de="„{value}“ ist kein Länderkürzel.{nearest:de} Schreiben Sie zwei Buchstaben wie DE oder FR.",
    en='"{value}" is no country code.{nearest:en} Write two letters such as DE or FR.',
)
BAD_SLUG = Message(
    de="„{value}“ taugt nicht als slug.{nearest:de} Er besteht aus a–z, Ziffern und -.",
    en='"{value}" will not do as a slug.{nearest:en} It is made of a–z, digits and -.',
)
NO_SLUG = Message(
    de="Aus dem Titel „{title}“ lässt sich keine Adresse bilden. Schreiben Sie „slug: …“ in den "
    "Kopf.",
    en='No address can be made from the title "{title}". Write "slug: …" in the front matter.',
)
SAVE_AS_OUTSIDE = Message(
    de="„{value}“ liegt außerhalb der Ausgabe oder ist kein Pfad. Schreiben Sie einen Pfad wie "
    "spezial/wahl.html ohne .., ohne \\ und ohne / am Anfang.",
    en='"{value}" lies outside the output or is no path. Write a path such as '
    "special/election.html without .., without \\ and without / at its beginning.",
)
BAD_SAVE_AS = Message(
    de="„{value}“ taugt nicht als save_as.{nearest:de} Schreiben Sie Buchstaben, Ziffern, Punkte, "
    "- und /.",
    en='"{value}" will not do as a save_as.{nearest:en} Write letters, digits, full stops, - and '
    "/.",
)
SAVE_AS_NO_PAGE = Message(
    de="„{value}“ ist keine Seite. Ein save_as endet auf .html oder /.",
    en='"{value}" is no page. A save_as ends in .html or /.',
)
EMBARGO_EARLY = Message(
    de="Die Sperrfrist endet vor dem Datum der Meldung. Setzen Sie sie später an oder löschen "
    "Sie sie.",
    en="The embargo ends before the date of the story. Set it later or delete it.",
)
EXPIRES_EARLY = Message(
    de="Die Meldung läuft ab, bevor sie erscheint. Setzen Sie „expires“ später an.",
    en='The story expires before it appears. Set "expires" later.',
)
DATE_EARLY = Message(
    de="Das Datum unter „{key}“ liegt vor dem der Meldung. Prüfen Sie beide.",
    en='The date under "{key}" is earlier than that of the story. Check both.',
)
DATE_AHEAD = Message(
    de="Das Datum unter „{key}“ liegt in der Zukunft. Prüfen Sie es.",
    en='The date under "{key}" lies in the future. Check it.',
)
FAR_AHEAD = Message(
    de="Die Meldung erscheint erst am {day}. Prüfen Sie das Datum.",
    en="The story will not appear before {day}. Check the date.",
)

# Bodies ----------------------------------------------------------------------------------

EMPTY_STORY = Message(
    de="Die Meldung besteht nur aus ihrem Titel. Schreiben Sie den Text unter den Kopf oder setzen "
    "Sie „status: draft“.",
    en='The story is nothing but its title. Write the text below the front matter or set "status: '
    'draft".',
)
LEAD_LOST = Message(
    de="Der erste Absatz wurde zum Vorspann und verlor dabei seine Links. Schreiben Sie "
    "„summary: …“ in den Kopf, dann bleibt er im Text.",
    en='The first paragraph became the lead and lost its links. Write "summary: …" in the front '
    "matter, then it stays in the text.",
)
NO_LEAD = Message(
    de="Vor dem ersten Absatz oder in ihm stehen Überschriften, Listen, Zitate, Bilder oder "
    "Fußnoten; deshalb hat die Seite keinen Vorspann. Schreiben Sie „summary: …“ in den Kopf.",
    en="Headings, lists, quotes, images or footnotes stand before or in the first paragraph, so "
    'the page has no lead. Write "summary: …" in the front matter.',
)
# Registers -------------------------------------------------------------------------------

NO_REGISTER = Message(
    de="So heißt kein Register, die Datei liest niemand.{nearest:de} Benennen Sie sie um oder "
    "legen Sie sie woandershin; Register sind {known}.",
    en="There is no register of this name, so nobody reads this file.{nearest:en} Rename it or "
    "put it elsewhere; the registers are {known}.",
)
REGISTER_FOLDER = Message(
    de="Das ist ein Ordner; ein Register ist eine Datei. Benennen Sie den Ordner um.",
    en="This is a folder; a register is a file. Rename the folder.",
)
BAD_TABLE = Message(
    de="„{seen}“ gehört nicht in dieses Register. Jeder Eintrag beginnt mit [[{table}]].",
    en='"{seen}" doesn\'t belong in this register. Each entry begins with [[{table}]].',
)
BAD_KIND: dict[type, Message] = {
    str: Message(
        de='„{key}“ ist kein Text. Setzen Sie den Wert in Anführungszeichen "…".',
        en='"{key}" is no text. Put the value in quotation marks "…".',
    ),
    int: Message(
        de="„{key}“ ist keine ganze Zahl. Schreiben Sie eine wie 1, ohne Anführungszeichen.",
        en='"{key}" is no whole number. Write one such as 1, without quotation marks.',
    ),
    bool: Message(
        de="„{key}“ heißt weder ja noch nein. Schreiben Sie true oder false.",
        en='"{key}" means neither yes nor no. Write true or false.',
    ),
    list: Message(
        de='„{key}“ ist keine Liste von Texten. Schreiben Sie ["eins", "zwei"].',
        en='"{key}" is no list of texts. Write ["one", "two"].',
    ),
}
"""By the kind that a value should have."""
BAD_CHOICE = Message(
    de="„{value}“ ist hier nicht möglich.{nearest:de} „{key}“ ist eines von: {known}.",
    en='"{value}" is not possible here.{nearest:en} "{key}" is one of: {known}.',
)
ENTRY_INCOMPLETE = Message(
    de='In diesem Eintrag fehlt „{missing}“. Ergänzen Sie {missing} = "…".',
    en='"{missing}" is missing in this entry. Add {missing} = "…".',
)
BAD_ID = Message(
    de="„{value}“ taugt nicht als id.{nearest:de} Sie besteht aus a–z, Ziffern und -.",
    en='"{value}" will not do as an id.{nearest:en} It is made of a–z, digits and -.',
)
ID_TAKEN = Message(
    de="Die id „{value}“ hat schon der Eintrag in Zeile {first}. Ändern Sie eine von beiden.",
    en='The entry in line {first} has the id "{value}" already. Change one of the two.',
)
NAME_TAKEN = Message(
    de="„{name}“ heißen „{first}“ und „{second}“. Geben Sie den Namen nur einem der Einträge.",
    en='Both "{first}" and "{second}" are called "{name}". Give the name to one entry only.',
)

# Between files ---------------------------------------------------------------------------

UNKNOWN_CATEGORY = Message(
    de="„{value}“ ist keine bekannte Rubrik.{nearest:de} Rubriken stehen in "
    "content/desk/categories.toml.",
    en='"{value}" is no known category.{nearest:en} Categories are listed in '
    "content/desk/categories.toml.",
)
UNKNOWN_DOSSIER = Message(
    de="„{value}“ ist kein Dossier.{nearest:de} Dossiers liegen in content/dossiers/.",
    en='"{value}" is no dossier.{nearest:en} Dossiers lie in content/dossiers/.',
)
UNKNOWN_OUTLET = Message(
    de="„{value}“ ist kein bekanntes Medium.{nearest:de} Medien stehen in "
    "content/desk/outlets.toml.",
    en='"{value}" is no known outlet.{nearest:en} Outlets are listed in content/desk/outlets.toml.',
)
NO_ENTRY = Message(
    de="Der Text beruft sich auf „{name}“, unter „sources“ fehlt es aber. Ergänzen Sie "
    "„- {{outlet: {id}}}“.",
    en='The text draws on "{name}", but "sources" has no entry for it. Add "- {{outlet: {id}}}".',
)
NO_SOURCES = Message(
    de="Der Text beruft sich auf „{name}“, die Meldung hat aber keine „sources“. Schreiben Sie "
    "„sources: [{entries}]“ in den Kopf.",
    en='The text draws on "{name}", but the story has no "sources". Write "sources: [{entries}]" '
    "in the front matter.",
)
UNUSED_ENTRY = Message(
    de="Der Text beruft sich nirgends auf „{name}“. Nennen Sie es im Text ({example}) oder "
    "löschen Sie den Eintrag.",
    en='The text never draws on "{name}". Name it in the text ({example}) or delete the entry.',
)
UNLISTED_NAME = Message(
    de="Der Text beruft sich auf „{name}“, das kein bekanntes Medium ist.{nearest:de} Tragen Sie "
    "es in content/desk/outlets.toml und unter „sources“ ein.",
    en='The text draws on "{name}", which is no known outlet.{nearest:en} Enter it in '
    'content/desk/outlets.toml and under "sources".',
)
UNKNOWN_SLUG = Message(
    de="Keine Meldung hat den slug „{slug}“.{nearest:de} Er steht in ihrem Kopf oder am Ende "
    "ihrer Adresse.",
    en='No story has the slug "{slug}".{nearest:en} It stands in its front matter or at the end '
    "of its address.",
)
OWN_SLUG = Message(
    de="„{slug}“ ist diese Meldung selbst. Löschen Sie die Angabe.",
    en='"{slug}" is this very story. Delete it.',
)
PINNED_AND_EXCLUDED = Message(
    de="„{slug}“ soll angeheftet und ausgenommen sein. Löschen Sie eine der beiden Angaben.",
    en='"{slug}" is to be pinned and excluded. Delete one of the two.',
)
PIN_UNPUBLISHED = Message(
    de="„{slug}“ ist nicht veröffentlicht und wird hier erst gezeigt, wenn es so weit ist.",
    en='"{slug}" is not published and will be shown here only when it is.',
)
PIN_EXPIRED = Message(
    de="„{slug}“ ist abgelaufen und wird hier nicht mehr gezeigt. Löschen Sie die Angabe.",
    en='"{slug}" has expired and is no longer shown here. Delete it.',
)
LINK_UNPUBLISHED = Message(
    de="Der Link „{link}“ führt zu einer Meldung oder Ausgabe, die nicht veröffentlicht ist. Er "
    "wird erst dann gesetzt.",
    en='The link "{link}" leads to a story or edition that is not published. It becomes a link '
    "once that is published.",
)
LINK_EXPIRED = Message(
    de="Der Link „{link}“ führt zu einer Meldung, die abgelaufen ist, und wird nicht mehr gesetzt. "
    "Löschen Sie ihn.",
    en='The link "{link}" leads to a story that has expired, and is no longer set. Delete it.',
)
LINK_TO_SOURCE = Message(
    de="Der Link „{link}“ führt zur Quelle einer Meldung oder Seite; sie wird nicht "
    "veröffentlicht. Schreiben Sie {{filename}} statt {{static}}.",
    en='The link "{link}" leads to the source of a story or page, which is not published. Write '
    "{{filename}} instead of {{static}}.",
)
LINK_TO_UNPUBLISHED = Message(
    de="Der Link „{link}“ führt zu content/{target}; diese Datei wird nicht veröffentlicht. "
    "Löschen Sie den Link.",
    en='The link "{link}" leads to content/{target}, a file that is not published. Delete the '
    "link.",
)
NO_FILE = Message(
    de="Der Link „{link}“ führt ins Leere: content/{target} gibt es nicht.{nearest:de} Ein "
    "Pfad mit / am Anfang zählt ab content/.",
    en='The link "{link}" leads nowhere: there is no content/{target}.{nearest:en} A path that '
    "begins with / counts from content/.",
)
NO_ANCHOR = Message(
    de="Die Sprungmarke „{anchor}“ gibt es nicht.{nearest:de} Überschriften sind Sprungmarken: "
    "klein, mit Bindestrichen, Umlaute ausgeschrieben.",
    en='There is no anchor "{anchor}".{nearest:en} Headings are anchors: in lower case, with '
    "hyphens, umlauts written out.",
)
NO_SUCH_IMAGE = Message(
    de="Das Bild „{image}“ gibt es nicht.{nearest:de} Der Pfad zählt ab content/.",
    en='There is no image "{image}".{nearest:en} The path counts from content/.',
)
SAME_FILE = Message(
    de="Unter macOS und Windows ist dies dieselbe Datei wie content/{target}, und eine der beiden "
    "geht dort verloren. Benennen Sie eine um.",
    en="On macOS and Windows this is the same file as content/{target}, and one of the two gets "
    "lost there. Rename one.",
)
OTHER_SPELLING = Message(
    de="„{link}“ gibt es nicht: Der Name von content/{target} sieht nur so aus, denn seine Umlaute "
    "oder Akzente sind anders gespeichert. Geben Sie Datei und Link einen Namen ohne solche "
    "Zeichen.",
    en='There is no "{link}": the name of content/{target} only looks like it, as its umlauts or '
    "accents are stored in another way. Give file and link a name without such characters.",
)
UNKNOWN_MARK = Message(
    de="„{link}“ ist kein Link, den es hier gibt. Schreiben Sie {{filename}} vor eine Meldung oder "
    "Seite, {{static}} vor eine andere Datei.",
    en='"{link}" is no link that exists here. Write {{filename}} before a story or page, '
    "{{static}} before another file.",
)
SAME_ADDRESS = Message(
    de="{zahl} Meldungen würden nach {address} geschrieben:\n{files}\n"
    "Geben Sie einer davon einen anderen „slug“, am besten einer noch nicht veröffentlichten: Ihre "
    "Adresse ändert sich.",
    en="{number} stories would be written to {address}:\n{files}\n"
    'Give one of them a different "slug", preferably one that is not published yet: its address '
    "changes.",
)
SAME_PAGE = Message(
    de="{zahl} Dateien würden nach {address} geschrieben:\n{files}\n"
    "Geben Sie einer davon ein anderes „save_as“ oder, wenn sie keines hat, einen anderen „slug“.",
    en="{number} files would be written to {address}:\n{files}\n"
    'Give one of them a different "save_as", or a different "slug" if it has none.',
)
SAME_SLUG = Message(
    de="{zahl} Meldungen haben den slug „{slug}“:\n{files}\nGeben Sie einer davon einen anderen, "
    "am besten einer noch nicht veröffentlichten: Ihre Adresse ändert sich.",
    en='{number} stories have the slug "{slug}":\n{files}\nGive one of them a different one, '
    "preferably one that is not published yet: its address changes.",
)
SAVE_AS_TAKEN = Message(
    de="Die Adresse „{value}“ gehört einer anderen Seite. Wählen Sie eine andere oder löschen Sie "
    "„save_as“.",
    en='The address "{value}" belongs to another page. Choose another or delete "save_as".',
)
PAGE_TAKEN = Message(
    de="Die Adresse „{value}“ gehört einer anderen Seite. Geben Sie dieser einen anderen „slug“ "
    "oder ein anderes „save_as“.",
    en='The address "{value}" belongs to another page. Give this one a different "slug" or '
    '"save_as".',
)
LINK_OUTSIDE = Message(
    de="Der symbolische Link führt aus content/ hinaus, nach {target}. Legen Sie die Datei selbst "
    "hierher.",
    en="The symbolic link leads out of content/, to {target}. Put the file itself here.",
)
LINK_NOWHERE = Message(
    de="Der symbolische Link führt ins Leere, nach {target}. Löschen Sie ihn.",
    en="The symbolic link leads nowhere, to {target}. Delete it.",
)
NEEDS_PRESS = Message(
    de="plugins.newsroom braucht plugins.press. Setzen Sie PELICAN_CLASS wie in pelicanconf.py "
    "und nehmen Sie plugins.press in PLUGINS auf.",
    en="plugins.newsroom needs plugins.press. Set PELICAN_CLASS as in pelicanconf.py and put "
    "plugins.press in PLUGINS.",
)
BAD_TIMEZONE = Message(
    de="TIMEZONE ist „{value}“; das ist keine Zeitzone.{nearest:de}",
    en='TIMEZONE is "{value}"; that is no time zone.{nearest:en}',
)
BAD_DEFAULT_LANG = Message(
    de="DEFAULT_LANG ist „{value}“; das ist kein Sprachkürzel.{nearest:de} Schreiben Sie zwei "
    "Buchstaben wie de oder en, mit Land etwa de-CH.",
    en='DEFAULT_LANG is "{value}"; that is no language code.{nearest:en} Write two letters such as '
    "de or en, with a country en-GB.",
)
BAD_SWITCH = Message(
    de="{name} ist {value}; es muss True oder False sein, ohne Anführungszeichen.",
    en="{name} is {value}; it must be True or False, without quotation marks.",
)
BAD_EXTRA = Message(
    de='{name} ist {value}; erwartet werden benannte Werte wie {{"path": "CNAME"}}.',
    en='{name} is {value}; it must be named values such as {{"path": "CNAME"}}.',
)
BAD_STORY_PATHS = Message(
    de="STORY_PATHS ist {value}; erwartet wird eine Liste von Ordnern unterhalb von content/, etwa "
    '["stories"].',
    en='STORY_PATHS is {value}; it must be a list of folders below content/, such as ["stories"].',
)
NO_STORY_FOLDER = Message(
    de="STORY_PATHS (oder ARTICLE_PATHS) nennt „{value}“; das ist kein Ordner unterhalb von "
    "content/.{nearest:de} Berichtigen Sie den Namen, oder legen Sie den Ordner an.",
    en='STORY_PATHS (or ARTICLE_PATHS) names "{value}"; that is no folder below content/.'
    "{nearest:en} Correct the name, or create the folder.",
)
NO_EFFECT = Message(
    de="Ohne Wirkung bleibt: {names}. Löschen Sie das. Was eine Meldung davon braucht, schreiben "
    "Sie in ihren Kopf, etwa „save_as: …“ für ihre alte Adresse.",
    en="These have no effect: {names}. Delete them. What a story needs of them belongs in its "
    'front matter, such as "save_as: …" for its old address.',
)
STATUS_SET = Message(
    de="{name} sagt „status: {value}“; das zählt nur im Kopf der Meldungen und Seiten. Schreiben "
    "Sie es in jede, die es betrifft, und löschen Sie es aus {name}.",
    en='{name} says "status: {value}"; that counts in the front matter of stories and pages alone. '
    "Write it in each that it is for, and delete it from {name}.",
)

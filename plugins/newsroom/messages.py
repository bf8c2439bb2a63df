"""Everything the newsroom says to editors, in German and English: fact first, then remedy."""

from plugins.newsroom.problems import Message

# Files and front matter ------------------------------------------------------------------

NO_STORIES = Message(
    de="In {path} liegt keine einzige Meldung mehr. Legen Sie die Meldungen wieder hin; soll die "
    "Ausgabe leer werden, löschen Sie den Zwischenspeicher {cache}.",
    en="There is not a single story left in {path}. Put the stories back; if the output is meant "
    "to be empty, delete the cache {cache}.",
)
EMPTY_FILE = Message(
    de="Die Datei ist leer. Beginnen Sie mit {keys} zwischen zwei Zeilen ---.",
    en="The file is empty. Begin with {keys} between two lines ---.",
)
TOO_LARGE = Message(
    de="Die Datei hat {size} MB; mehr als 1 MB darf sie nicht haben. Ist es wirklich Text?",
    en="The file has {size} MB; it may have no more than 1 MB. Is it really text?",
)
FRONT_MATTER_LONG = Message(
    de="Der Kopf der Datei hat mehr als 50.000 Zeichen. Kürzen Sie ihn.",
    en="The front matter has more than 50,000 characters. Shorten it.",
)
NOT_UTF8 = Message(
    de="Das Byte 0x{code} ist kein UTF-8. Speichern Sie die Datei als UTF-8.",
    en="The byte 0x{code} is not UTF-8. Save the file as UTF-8.",
)
UTF16 = Message(
    de="Die Datei ist in UTF-16 gespeichert. Speichern Sie sie als UTF-8.",
    en="The file is saved in UTF-16. Save it as UTF-8.",
)
CONTROL_CHARACTER = Message(
    de="Hier steht das unsichtbare Steuerzeichen 0x{code}. Löschen Sie es.",
    en="The invisible control character 0x{code} stands here. Delete it.",
)
TURNING = Message(
    de="Hier steht das unsichtbare Zeichen U+{code}, das die Richtung der Schrift ändert. Löschen "
    "Sie es.",
    en="The invisible character U+{code} stands here, which turns the direction of text. Delete "
    "it.",
)
CONTROL_ENTITY = Message(
    de="„{seen}“ ist ein unsichtbares Steuerzeichen. Löschen Sie es.",
    en='"{seen}" is an invisible control character. Delete it.',
)
NO_FRONT_MATTER = Message(
    de="Die Datei hat keinen Kopf. Beginnen Sie mit {keys} zwischen zwei Zeilen ---.",
    en="The file has no front matter. Begin with {keys} between two lines ---.",
)
NO_BORDER = Message(
    de="„{seen}“ begrenzt keinen Kopf. Schreiben Sie drei einfache Bindestriche an den Anfang der "
    "Zeile: ---.",
    en='"{seen}" is no border of front matter. Write three plain hyphens at the start of the line: '
    "---.",
)
LINES_ABOVE = Message(
    de="Über dem Kopf stehen leere Zeilen. Löschen Sie sie.",
    en="There are empty lines above the front matter. Delete them.",
)
UNCLOSED = Message(
    de="Der Kopf, der hier beginnt, wird nirgends geschlossen. "
    "Setzen Sie eine Zeile --- zwischen Kopf und Text.",
    en="The front matter that begins here is never closed. "
    "Put a line --- between front matter and text.",
)
FRONT_MATTER_LIST = Message(
    de="Der Kopf ist eine Liste. Schreiben Sie Zeilen wie „title: …“ ohne - davor.",
    en='The front matter is a list. Write lines like "title: …" without a - before them.',
)
NO_KEYS = Message(
    de="Der Kopf ist bloßer Text. Schreiben Sie Zeilen wie „title: …“.",
    en='The front matter is mere text. Write lines like "title: …".',
)
KEY_TWICE = Message(
    de="„{key}“ steht schon in Zeile {first}. Löschen Sie eine der beiden Angaben.",
    en='"{key}" stands in line {first} already. Delete one of the two.',
)
NO_VALUE = Message(
    de="In „{seen}“ fehlt „: “ zwischen Angabe und Wert. Gehört es noch zum Wert davor, setzen Sie "
    'diesen in Anführungszeichen "…".',
    en='"{seen}" lacks ": " between key and value. If it belongs to the value before it, put that '
    'in quotation marks "…".',
)
KEY_NOT_TEXT = Message(
    de="Vor dem Doppelpunkt steht hier kein einfaches Wort. Schreiben Sie „title: …“.",
    en='There is no simple word before the colon here. Write "title: …".',
)
TAB = Message(
    de="Hier steht ein Tabulator. Nehmen Sie Leerzeichen.",
    en="There is a tab here. Use spaces.",
)
COMMENT = Message(
    de="„{seen}“ gilt hier als Kommentar und fiele weg. Setzen Sie den Wert in "
    'Anführungszeichen "…" oder den Kommentar auf eine eigene Zeile.',
    en='"{seen}" counts as a comment here and would be dropped. Put the value in quotation '
    'marks "…" or the comment on a line of its own.',
)
YAML_COLON = Message(
    de='In „{seen}“ steht ein weiterer Doppelpunkt. Setzen Sie den Wert in Anführungszeichen "…".',
    en='There is a second colon in "{seen}". Put the value in quotation marks "…".',
)
YAML_NO_COLON = Message(
    de="In „{seen}“ fehlt ein Doppelpunkt. Schreiben Sie „title: …“.",
    en='A colon is missing in "{seen}". Write "title: …".',
)
YAML_OPEN_BRACKET = Message(
    de="Die Klammer, die hier beginnt, wird nicht richtig geschlossen. Schließen Sie sie mit "
    "] oder }} und trennen Sie die Werte mit Kommas.",
    en="The bracket that begins here is not closed properly. Close it with ] or }} and "
    "separate the values with commas.",
)
YAML_OPEN_QUOTE = Message(
    de="Das Anführungszeichen, das hier beginnt, wird nicht geschlossen. Schließen Sie es "
    "oder nehmen Sie „ und “.",
    en="The quotation mark that begins here is not closed. Close it or use “ and ”.",
)
YAML_QUOTED = Message(
    de="Mit dem {mark} vor „{seen}“ ist der Wert zu Ende. Nehmen Sie „ und “ oder setzen Sie den "
    "ganzen Wert in {other}…{other}.",
    en='The value ends with the {mark} before "{seen}". Use “ and ” or put the whole value in '
    "{other}…{other}.",
)
YAML_CHARACTER = Message(
    de="„{seen}“ beginnt mit einem Zeichen, das hier nicht stehen darf. Setzen Sie den Wert "
    'in Anführungszeichen "…".',
    en='"{seen}" begins with a character that may not stand here. Put the value in quotation '
    'marks "…".',
)
YAML_INDENT = Message(
    de="„{seen}“ passt nicht zu den Zeilen darüber. Prüfen Sie Einrückung und Anführungszeichen.",
    en='"{seen}" does not fit the lines above. Check indentation and quotation marks.',
)
UNKNOWN_ESCAPE = Message(
    de="Nach dem \\ steht ein unbekanntes Zeichen. Schreiben Sie \\\\ oder nehmen Sie "
    "einfache Anführungszeichen '…'.",
    en="An unknown character follows the \\. Write \\\\ or use single quotation marks '…'.",
)
ESCAPED_CONTROL = Message(
    de="Der \\ macht hier aus einem Zeichen das unsichtbare Steuerzeichen 0x{code}. Schreiben Sie "
    "\\\\ oder nehmen Sie einfache Anführungszeichen '…'.",
    en="The \\ makes a character the invisible control character 0x{code} here. Write \\\\ or use "
    "single quotation marks '…'.",
)
YAML_ALIAS = Message(
    de="Verweise mit & oder * gibt es hier nicht. Schreiben Sie den Wert aus oder setzen Sie "
    'ihn in Anführungszeichen "…".',
    en="References with & or * don't exist here. Write the value out or put it in quotation "
    'marks "…".',
)
YAML_TYPE = Message(
    de="Typangaben wie {seen} gibt es hier nicht. Löschen Sie sie oder setzen Sie den Wert in "
    'Anführungszeichen "…".',
    en='Types such as {seen} don\'t exist here. Delete it or put the value in quotation marks "…".',
)
YAML_DEEP = Message(
    de="Der Kopf ist hier zu tief verschachtelt. Vereinfachen Sie ihn.",
    en="The front matter is nested too deeply here. Make it simpler.",
)
YAML_OTHER = Message(
    de="Der Kopf lässt sich ab hier nicht lesen (YAML: {said}). Vergleichen Sie mit einer "
    "anderen Meldung.",
    en="The front matter can't be read from here on (YAML: {said}). Compare it with another story.",
)

# Values of the front matter --------------------------------------------------------------

UNKNOWN_KEY = Message(
    de="„{seen}“ ist keine bekannte Angabe.{nearest:de} Möglich sind: {known}.",
    en='"{seen}" is no known key.{nearest:en} The keys are: {known}.',
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
    de="Das Datum fehlt. Schreiben Sie „date: 2024-06-18T06:00+02:00“ in den Kopf.",
    en='The date is missing. Write "date: 2024-06-18T06:00+02:00" in the front matter.',
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
    de="„{value}“ ist kein Datum. Schreiben Sie 2024-06-18 oder 2024-06-18T06:00+02:00.",
    en='"{value}" is not a date. Write 2024-06-18 or 2024-06-18T06:00+02:00.',
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
    de="„{value}“ ist kein Sprachkürzel.{nearest:de} Schreiben Sie zwei Buchstaben wie de oder en.",
    en='"{value}" is no language code.{nearest:en} Write two letters such as de or en.',
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

# Bodies ----------------------------------------------------------------------------------

EMPTY_STORY = Message(
    de="Die Meldung besteht nur aus ihrem Titel. Schreiben Sie den Text unter den Kopf oder setzen "
    "Sie „status: draft“.",
    en='The story is nothing but its title. Write the text below the front matter or set "status: '
    'draft".',
)
TOO_NESTED = Message(
    de="Im Text stecken zu viele Listen oder Zitate ineinander. Rücken Sie sie weniger tief ein.",
    en="Too many lists or quotes lie within each other in the text. Indent them less deeply.",
)
TOO_MANY_SIGNS = Message(
    de="Im Text stehen zu viele Zeichen wie [, <, ` und #: mehr als 5000 insgesamt, oder "
    "Hunderte [ ohne ] oder < ohne > in einem langen Absatz. Schließen Sie die Klammern, oder "
    "machen Sie mehrere Texte daraus.",
    en="The text has too many signs such as [, <, ` and #: more than 5,000 in all, or hundreds "
    "of [ without ] or < without > in one long paragraph. Close the brackets, or make several "
    "texts of it.",
)
TOO_LONG_DEFINED = Message(
    de="Was einmal erklärt ist (eine Abkürzung, eine Adresse), macht den Text um ein Vielfaches "
    "länger, als er geschrieben steht. Kürzen Sie es.",
    en="What is defined once (an abbreviation, an address) makes the text many times longer than "
    "it was typed. Shorten it.",
)
RAW_TAG = Message(
    de="{seen} darf in einer Meldung nicht stehen. Löschen Sie es; Tabellen, Zitate und Links "
    "gehen mit Markdown.",
    en="{seen} may not stand in a story. Delete it; tables, quotes and links work in Markdown.",
)
RAW_ATTRIBUTE = Message(
    de="„{seen}“ darf an <{tag}> nicht stehen. Löschen Sie es.",
    en='"{seen}" may not stand at <{tag}>. Delete it.',
)
BAD_LINK = Message(
    de="Ein Link darf nicht auf „{seen}“ zeigen. Er beginnt mit https://, mailto:, {{filename}}, "
    "{{static}} oder #.",
    en='A link may not lead to "{seen}". It begins with https://, mailto:, {{filename}}, '
    "{{static}} or #.",
)
FOREIGN_IMAGE = Message(
    de="Das Bild „{seen}“ liegt auf einem fremden Server. Legen Sie es unter content/ ab und "
    "verweisen Sie mit {{static}} darauf.",
    en='The image "{seen}" lies on a foreign server. Put it below content/ and point to it with '
    "{{static}}.",
)
IMAGE_WITHOUT_ALT = Message(
    de="Das Bild „{seen}“ hat keinen Alternativtext. Schreiben Sie ![Was zu sehen ist](…).",
    en='The image "{seen}" has no alternative text. Write ![What it shows](…).',
)
ID_TWICE = Message(
    de="Die Sprungmarke „{id}“ gibt es zweimal. Benennen Sie eine um.",
    en='The anchor "{id}" exists twice. Rename one.',
)
ID_OF_PAGE = Message(
    de="Die Sprungmarke „{id}“ gehört der Seite selbst. Benennen Sie sie um.",
    en='The anchor "{id}" belongs to the page itself. Rename it.',
)
EMPTY_HEADING = Message(
    de="Eine Überschrift ist leer. Schreiben Sie sie aus oder löschen Sie die Zeile.",
    en="A heading is empty. Write it out or delete the line.",
)
UNDEFINED = Message(
    de="Zu „{seen}“ fehlt das Ziel, deshalb steht es wörtlich auf der Seite. Ergänzen Sie eine "
    "Zeile „{name}: …“ oder löschen Sie die Klammern.",
    en='"{seen}" has no target and stands on the page as it was typed. Add a line "{name}: …" or '
    "delete the brackets.",
)
RELATIVE_LINK = Message(
    de="Der Link „{seen}“ führt vermutlich ins Leere. Schreiben Sie {{filename}} vor eine Meldung, "
    "{{static}} vor eine andere Datei, https:// vor eine fremde Adresse.",
    en='The link "{seen}" probably leads nowhere. Write {{filename}} before a story, {{static}} '
    "before another file, https:// before a foreign address.",
)
RELATIVE_IMAGE = Message(
    de="Das Bild „{seen}“ erscheint so auf keiner Seite. Schreiben Sie {{static}} vor den Pfad.",
    en='The image "{seen}" appears on no page like this. Write {{static}} before its path.',
)
ROOT_LINK = Message(
    de="Der Link „{seen}“ zählt vom Anfang des Servers; er wird nicht geprüft und führt ins Leere, "
    "wo die Website unter einem Pfad liegt. Schreiben Sie {{filename}} vor eine Meldung oder "
    "Seite, {{static}} vor eine andere Datei.",
    en='The link "{seen}" counts from the root of the server; it is not checked and leads nowhere '
    "where the site lies below a path. Write {{filename}} before a story or page, {{static}} "
    "before another file.",
)
EMPTY_LINK = Message(
    de="Ein Link oder Bild hat kein Ziel. Schreiben Sie es in die runden Klammern.",
    en="A link or image has no target. Write it in the parentheses.",
)
UNSET_LINK = Message(
    de="„{seen}“ ist kein Link geworden. Schreiben Sie [Text](Adresse), ohne Leerzeichen zwischen "
    "den Klammern und mit allen vieren.",
    en='"{seen}" has become no link. Write [text](address), without a space between the brackets '
    "and with all four of them.",
)
SPACED_LINK = Message(
    de="In der Adresse „{seen}“ steht ein Leerzeichen. Schreiben Sie %20, oder löschen Sie, was "
    "nicht zur Adresse gehört.",
    en='There is a space in the address "{seen}". Write %20, or delete what is no part of the '
    "address.",
)
UNSET_BOLD = Message(
    de="„{seen}“ ist nicht fett; die Sterne stehen wörtlich auf der Seite. Schreiben Sie **Text** "
    "ohne Leerzeichen an den Sternen, oder \\*\\*, wenn sie gemeint sind.",
    en='"{seen}" is not bold; its asterisks stand on the page as they were typed. Write **text** '
    "without a space beside them, or \\*\\* if they are meant.",
)
UNUSED_NOTE = Message(
    de="Auf die Fußnote {seen} verweist nichts im Text, sie steht aber auf der Seite. Schreiben "
    "Sie {seen} an ihre Stelle im Text oder löschen Sie sie.",
    en="Nothing in the text points to the footnote {seen}, but it stands on the page. Write {seen} "
    "at its place in the text or delete it.",
)
BULLETS = Message(
    de="„{seen}“ macht hier keine Liste. Beginnen Sie jede Zeile mit - und einem Leerzeichen, und "
    "lassen Sie vor der ersten eine Zeile leer.",
    en='"{seen}" makes no list here. Begin each line with - and a space, and leave an empty line '
    "before the first.",
)
UNDERLINED = Message(
    de="Die Zeile {seen} macht den Absatz darüber zur Überschrift. Fügen Sie davor eine leere "
    "Zeile ein.",
    en="The line {seen} makes a heading of the paragraph above. Insert an empty line before it.",
)
BAD_FENCE = Message(
    de="„{seen}“ beginnt hier keinen Codeblock. Schreiben Sie ``` ohne Einrückung an den Anfang "
    "einer Zeile, dahinter höchstens ein Wort, und ``` in eine Zeile nach dem Code.",
    en='"{seen}" begins no block of code here. Write ``` at the start of a line, followed by one '
    "word at most, and ``` in a line after the code.",
)
HASHTAG = Message(
    de="„{seen}“ am Anfang einer Zeile macht sie zur Überschrift. Schreiben Sie \\{seen}, wenn ein "
    "Hashtag gemeint ist, sonst ein Leerzeichen nach dem #.",
    en='"{seen}" at the start of a line makes a heading of it. Write \\{seen} if a hashtag is '
    "meant, else a space after the #.",
)
LONE_NUMBER = Message(
    de="„{seen}“ beginnt hier eine Liste, und die Zahl fehlt im Text. Schreiben Sie \\. statt des "
    "Punkts, wenn keine Liste gemeint ist.",
    en='"{seen}" begins a list here, and the text lacks the number. Write \\. instead of the dot '
    "if no list is meant.",
)
RUN_ON = Message(
    de="Vor dieser Liste oder Tabelle fehlt eine leere Zeile, deshalb ist sie keine und läuft im "
    "Absatz davor mit. Fügen Sie die Zeile ein.",
    en="An empty line is missing before this list or table, so it is none and runs on in the "
    "paragraph above. Insert the line.",
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
UNBALANCED = Message(
    de="Das Anführungszeichen {mark} hat kein Gegenstück: „{excerpt}“. Ergänzen oder löschen "
    "Sie es.",
    en='The quotation mark {mark} has no partner: "{excerpt}". Add one or delete it.',
)

# Registers -------------------------------------------------------------------------------

BAD_TOML = Message(
    de="Das Register lässt sich nicht lesen (TOML: {said}). Vergleichen Sie mit den Einträgen "
    "darüber.",
    en="The register can't be read (TOML: {said}). Compare with the entries above.",
)
TOML_KEY = Message(
    de='„{seen}“ ist keine Angabe mit = und Wert. Schreiben Sie id = "…".',
    en='"{seen}" is no key with = and a value. Write id = "…".',
)
TOML_VALUE = Message(
    de='Mit „{seen}“ beginnt kein Wert. Setzen Sie Texte in Anführungszeichen "…".',
    en='No value begins with "{seen}". Put texts in quotation marks "…".',
)
TOML_REST = Message(
    de="Der Wert ist vor „{seen}“ zu Ende. Schreiben Sie jede Angabe auf eine eigene Zeile, und in "
    "einem Text „ und “.",
    en='The value ends before "{seen}". Write each key on a line of its own, and “ and ” '
    "in a text.",
)
TOML_OPEN_QUOTE = Message(
    de="Ein Anführungszeichen wird bis hier nicht geschlossen. Schließen Sie es.",
    en="A quotation mark is not closed up to here. Close it.",
)
TOML_OPEN_BRACKET = Message(
    de="Eine Klammer wird bis hier nicht richtig geschlossen. Schließen Sie sie mit ] oder }} und "
    "trennen Sie die Werte mit Kommas.",
    en="A bracket is not closed properly up to here. Close it with ] or }} and separate the values "
    "with commas.",
)
TOML_HEAD = Message(
    de="So beginnt kein Eintrag: „{seen}“. Schreiben Sie [[{table}]].",
    en='No entry begins with "{seen}". Write [[{table}]].',
)
TOML_TWICE = Message(
    de="„{seen}“ wiederholt eine Angabe des Eintrags. Löschen Sie eine der beiden oder beginnen "
    "Sie mit [[{table}]] einen neuen.",
    en='"{seen}" repeats a key of the entry. Delete one of the two or begin a new entry with '
    "[[{table}]].",
)
TOML_DEEP = Message(
    de="Das Register hat zu tief verschachtelte Klammern. Vereinfachen Sie es.",
    en="The register has brackets that are nested too deeply. Make it simpler.",
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
UNUSED_ENTRY = Message(
    de="Der Text beruft sich nirgends auf „{name}“. Nennen Sie es im Text („laut …“) oder löschen "
    "Sie den Eintrag.",
    en='The text never draws on "{name}". Name it in the text ("according to …") or delete the '
    "entry.",
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
PIN_UNPUBLISHED = Message(
    de="„{slug}“ ist nicht veröffentlicht und wird hier erst gezeigt, wenn es so weit ist.",
    en='"{slug}" is not published and will be shown here only when it is.',
)
LINK_UNPUBLISHED = Message(
    de="Der Link „{link}“ führt zu einer Meldung, die nicht veröffentlicht ist. Er wird erst dann "
    "gesetzt.",
    en='The link "{link}" leads to a story that is not published. It is only set when it is.',
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
NO_IMAGE = Message(
    de="Das Bild „{image}“ gibt es nicht.{nearest:de} Der Pfad zählt ab content/.",
    en='There is no image "{image}".{nearest:en} The path counts from content/.',
)
UNKNOWN_MARK = Message(
    de="„{link}“ ist kein Link, den es hier gibt. Schreiben Sie {{filename}} vor eine Meldung oder "
    "Seite, {{static}} vor eine andere Datei.",
    en='"{link}" is no link that exists here. Write {{filename}} before a story or page, '
    "{{static}} before another file.",
)
SAME_ADDRESS = Message(
    de="{zahl} Meldungen würden nach {address} geschrieben:\n{files}\n"
    "Geben Sie einer davon einen anderen „slug“.",
    en="{number} stories would be written to {address}:\n{files}\n"
    'Give one of them a different "slug".',
)
SAME_PAGE = Message(
    de="{zahl} Dateien würden nach {address} geschrieben:\n{files}\n"
    "Geben Sie einer davon einen anderen „slug“ oder ein anderes „save_as“.",
    en="{number} files would be written to {address}:\n{files}\n"
    'Give one of them a different "slug" or "save_as".',
)
SAME_SLUG = Message(
    de="{zahl} Meldungen haben den slug „{slug}“:\n{files}\nGeben Sie einer davon einen anderen.",
    en='{number} stories have the slug "{slug}":\n{files}\nGive one of them a different one.',
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
    de="TIMEZONE ist „{value}“; das ist keine Zeitzone.{nearest:de} (pelicanconf.py)",
    en='TIMEZONE is "{value}"; that is no time zone.{nearest:en} (pelicanconf.py)',
)
TALLY = Message(
    de="{errors} Fehler, {warnings} Warnungen. Nichts wurde geschrieben.",
    en="{errors} errors, {warnings} warnings. Nothing was written.",
)
MORE_WARNINGS = Message(
    de="… und {count} weitere Warnungen.",
    en="… and {count} more warnings.",
)

"""What is said of how a file is written, in German and English: fact first, then remedy."""

from plugins.problems.problem import Message

# Files and front matter ------------------------------------------------------------------

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
    de="Hier steht das unsichtbare Steuerzeichen 0x{code}. Löschen Sie es, oder schreiben Sie, was "
    "dort hingehört, etwa ein Leerzeichen zwischen zwei Wörtern.",
    en="The invisible control character 0x{code} stands here. Delete it, or type what belongs "
    "there, such as a space between two words.",
)
TURNING = Message(
    de="Hier steht das unsichtbare Zeichen U+{code}, das die Richtung der Schrift ändert. Löschen "
    "Sie es.",
    en="The invisible character U+{code} stands here, which turns the direction of text. Delete "
    "it.",
)
CONFLICT = Message(
    de="Hier steht ein ungelöster Konflikt aus git. Lassen Sie nur eine der Fassungen stehen und "
    "löschen Sie die Zeilen, die mit <<<<<<<, |||||||, ======= oder >>>>>>> beginnen.",
    en="An unresolved conflict of git stands here. Keep only one of the versions and delete the "
    "lines that begin with <<<<<<<, |||||||, ======= or >>>>>>>.",
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
UNOPENED = Message(
    de="Der Kopf endet mit {seen} in Zeile {line}, beginnt aber mit keiner solchen Zeile. Setzen "
    "Sie eine Zeile --- darüber.",
    en="The front matter ends with {seen} in line {line} but does not begin with one. Put a line "
    "--- above it.",
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
NO_BREAK_SPACE = Message(
    de="Hier steht das besondere Leerzeichen U+{code}. Ersetzen Sie es durch ein gewöhnliches.",
    en="The special space U+{code} stands here. Replace it with a plain one.",
)
COMMENT = Message(
    de="„{seen}“ gilt hier als Kommentar und fiele weg. Setzen Sie den Wert in "
    "Anführungszeichen {quotes} oder den Kommentar auf eine eigene Zeile.",
    en='"{seen}" counts as a comment here and would be dropped. Put the value in quotation '
    "marks {quotes} or the comment on a line of its own.",
)
YAML_COLON = Message(
    de="In „{seen}“ steht ein weiterer Doppelpunkt. Setzen Sie den Wert in Anführungszeichen "
    "{quotes}.",
    en='There is a second colon in "{seen}". Put the value in quotation marks {quotes}.',
)
YAML_NO_COLON = Message(
    de="In „{seen}“ fehlt ein Doppelpunkt. Schreiben Sie „title: …“. Gehört es noch zum Wert "
    'davor, setzen Sie diesen in Anführungszeichen "…".',
    en='A colon is missing in "{seen}". Write "title: …". If it belongs to the value before it, '
    'put that in quotation marks "…".',
)
YAML_LINE = Message(
    de="„{seen}“ ist keine Angabe. Löschen Sie die Zeile; ein Kommentar beginnt mit # und einem "
    "Leerzeichen.",
    en='"{seen}" is no key. Delete the line; a comment begins with # and a space.',
)
YAML_OPEN_BRACKET = Message(
    de="Die Klammer, die hier beginnt, wird nicht richtig geschlossen. Schließen Sie sie mit "
    "] oder }} und trennen Sie die Werte mit Kommas.",
    en="The bracket that begins here is not closed properly. Close it with ] or }} and "
    "separate the values with commas.",
)
YAML_BRACKET = Message(
    de="Hier steht eine Klammer in einem Wert. Setzen Sie ihn in Anführungszeichen {quotes}.",
    en="A bracket stands within a value here. Put the value in quotation marks {quotes}.",
)
YAML_COMMA = Message(
    de="Vor diesem Komma steht kein Wert. Löschen Sie es.",
    en="There is no value before this comma. Delete it.",
)
YAML_OPEN_QUOTE = Message(
    de="Das Anführungszeichen, das hier beginnt, wird nicht geschlossen. Schließen Sie es "
    "oder nehmen Sie „ und “, für einen Apostroph ’.",
    en="The quotation mark that begins here is not closed. Close it or use “ and ”, or ’ for an "
    "apostrophe.",
)
YAML_QUOTED = Message(
    de="Mit dem {mark} vor „{seen}“ ist der Wert zu Ende. Nehmen Sie „ und “ oder setzen Sie den "
    "ganzen Wert in {other}…{other}.",
    en='The value ends with the {mark} before "{seen}". Use “ and ” or put the whole value in '
    "{other}…{other}.",
)
YAML_CHARACTER = Message(
    de="„{seen}“ beginnt mit einem Zeichen, das hier nicht stehen darf. Setzen Sie den Wert "
    "in Anführungszeichen {quotes}.",
    en='"{seen}" begins with a character that may not stand here. Put the value in quotation '
    "marks {quotes}.",
)
YAML_INDENT = Message(
    de="„{seen}“ passt nicht zu den Zeilen darüber. Prüfen Sie Einrückung und Anführungszeichen.",
    en='"{seen}" does not fit the lines above. Check indentation and quotation marks.',
)
NO_ENTRY = Message(
    de="„{seen}“ beginnt keinen Eintrag der Liste. Beginnen Sie jeden mit einem Bindestrich und "
    "einem Leerzeichen, alle in derselben Spalte.",
    en='"{seen}" begins no entry of the list. Begin each with a hyphen and a space, all in the '
    "same column.",
)
NO_SPACE = Message(
    de="„{seen}“ beginnt keinen Eintrag der Liste: Hinter dem Bindestrich fehlt das Leerzeichen. "
    "Schreiben Sie „{meant}“, alle Einträge in derselben Spalte.",
    en='"{seen}" begins no entry of the list: the space behind the hyphen is missing. Write '
    '"{meant}", all entries in the same column.',
)
NO_HYPHEN = Message(
    de="„{seen}“ beginnt keinen Eintrag der Liste: „{sign}“ ist kein Bindestrich. "
    "Schreiben Sie „{meant}“, alle Einträge in derselben Spalte.",
    en='"{seen}" begins no entry of the list: "{sign}" is no hyphen. Write "{meant}", all entries '
    "in the same column.",
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

# Bodies ----------------------------------------------------------------------------------

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
    de="{seen} darf in einem Text nicht stehen. Löschen Sie es; Tabellen, Zitate und Links "
    "gehen mit Markdown.",
    en="{seen} may not stand in a text. Delete it; tables, quotes and links work in Markdown.",
)
UNCLOSED_TAG = Message(
    de="{seen} wird nirgends geschlossen. Schreiben Sie </{tag}>, wo es enden soll, oder &lt; "
    "statt <, wenn das Zeichen gemeint ist.",
    en="{seen} is never closed. Write </{tag}> where it shall end, or &lt; instead of < if that "
    "character is meant.",
)
RAW_ATTRIBUTE = Message(
    de="„{seen}“ darf an <{tag}> nicht stehen. Löschen Sie es.",
    en='"{seen}" may not stand at <{tag}>. Delete it.',
)
MARKDOWN_ATTRIBUTE = Message(
    de="„markdown“ bewirkt an <{tag}> nichts: Zwischen diesen Tags wird nichts als Markdown "
    "gesetzt. Löschen Sie <{tag} …> und </{tag}>, oder löschen Sie „markdown“ und schreiben Sie "
    "HTML dazwischen.",
    en='"markdown" has no effect at <{tag}>: nothing between these tags is set as Markdown. Delete '
    '<{tag} …> and </{tag}>, or delete "markdown" and write HTML between them.',
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
BAD_HOST = Message(
    de="Der Rechnername in „{seen}“ kann nicht stimmen. Schreiben Sie ihn direkt hinter //, ohne "
    "Leerzeichen und andere Zeichen, die nicht hineingehören.",
    en='The name of the server in "{seen}" can\'t be right. Write it right after //, without '
    "spaces and other signs that don't belong there.",
)
NO_IMAGE = Message(
    de="„{seen}“ ist kein Bild, das Browser zeigen. Speichern Sie es neu als JPEG, PNG, WebP, "
    "AVIF, GIF oder SVG.",
    en='"{seen}" is no image that browsers show. Save it anew as JPEG, PNG, WebP, AVIF, GIF or '
    "SVG.",
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
SKIPPED_LEVEL = Message(
    de="Über der Überschrift „{seen}“ fehlt eine Ebene. Schreiben Sie {right} statt {typed} davor.",
    en='A level is missing above the heading "{seen}". Write {right} instead of {typed} before it.',
)
UNDEFINED = Message(
    de="Zu „{seen}“ fehlt das Ziel, deshalb steht es wörtlich auf der Seite. Ergänzen Sie eine "
    "Zeile „{name}: …“ oder löschen Sie die Klammern.",
    en='"{seen}" has no target and stands on the page as it was typed. Add a line "{name}: …" or '
    "delete the brackets.",
)
RELATIVE_LINK = Message(
    de="Der Link „{seen}“ führt vermutlich ins Leere. Schreiben Sie {{filename}} vor eine Meldung, "
    "{{static}} vor eine andere Datei, https:// vor eine fremde Adresse. Ein Pfad, der ab content/ "
    "zählt, beginnt mit /.",
    en='The link "{seen}" probably leads nowhere. Write {{filename}} before a story, {{static}} '
    "before another file, https:// before a foreign address. A path that counts from content/ "
    "begins with /.",
)
RELATIVE_IMAGE = Message(
    de="Das Bild „{seen}“ erscheint so auf keiner Seite. Schreiben Sie {{static}} vor den Pfad, "
    "und {{static}}/, wenn er ab content/ zählt.",
    en='The image "{seen}" appears on no page like this. Write {{static}} before its path, and '
    "{{static}}/ if that counts from content/.",
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
NAMELESS_LINK = Message(
    de="Der Link „{seen}“ hat keinen Text. Schreiben Sie [Text](…), oder löschen Sie ihn.",
    en='The link "{seen}" has no text. Write [text](…), or delete it.',
)
UNSET_LINK = Message(
    de="„{seen}“ ist kein Link geworden. Schreiben Sie [Text](Adresse), ohne Leerzeichen zwischen "
    "den Klammern und mit allen vieren.",
    en='"{seen}" has become no link. Write [text](address), without a space between the brackets '
    "and with all four of them.",
)
WITHIN_HTML = Message(
    de="„{seen}“ steht wörtlich auf der Seite, denn zwischen den Tags darum wird nichts als "
    "Markdown gesetzt. Löschen Sie die Tags, oder schreiben Sie auch dies als HTML.",
    en='"{seen}" stands on the page as it was typed, as nothing is set as Markdown between the '
    "tags around it. Delete the tags, or write this as HTML too.",
)
SPACED_LINK = Message(
    de="In der Adresse „{seen}“ steht ein Leerzeichen. Schreiben Sie %20, oder löschen Sie, was "
    "nicht zur Adresse gehört.",
    en='There is a space in the address "{seen}". Write %20, or delete what is no part of the '
    "address.",
)
HALF_ADDRESS = Message(
    de="Der Adresse „{seen}“ fehlt ein Schrägstrich. Sie beginnt mit https:// oder http://.",
    en='The address "{seen}" lacks a slash. It begins with https:// or http://.',
)
VERBATIM = Message(
    de="„{seen}“ bedeutet hier nichts; die Zeichen stehen wörtlich auf der Seite. Löschen Sie sie.",
    en='"{seen}" means nothing here; the characters stand on the page as they were typed. Delete '
    "them.",
)
UNSET_FORMULA = Message(
    de="„{seen}“ wird nicht als Formel gesetzt; die Zeichen stehen wörtlich auf der Seite. Fügen "
    "Sie die Formel als Bild ein, oder schreiben Sie sie mit <sup> und <sub>.",
    en='"{seen}" is not set as a formula; the characters stand on the page as they were typed. '
    "Insert the formula as an image, or write it with <sup> and <sub>.",
)
BOX = Message(
    de="„{seen}“ macht hier keinen Kasten; die Zeichen stehen wörtlich auf der Seite. Löschen Sie "
    "sie und rücken Sie die Zeilen darunter nicht ein.",
    en='"{seen}" makes no box here; the characters stand on the page as they were typed. Delete '
    "them and don't indent the lines below.",
)
UNSET_BOLD = Message(
    de="„{seen}“ ist nicht fett; die Sterne stehen wörtlich auf der Seite. Schreiben Sie **Text** "
    "ohne Leerzeichen an den Sternen, oder \\*\\*, wenn sie gemeint sind.",
    en='"{seen}" is not bold; its asterisks stand on the page as they were typed. Write **text** '
    "without a space beside them, or \\*\\* if they are meant.",
)
UNSET_MARKUP = Message(
    de="„{seen}“ steht so auf der Seite, denn dieser Text ist weder Markdown noch HTML. Löschen "
    "Sie die Zeichen und lassen Sie die Wörter stehen; statt &…; schreiben Sie das Zeichen selbst.",
    en='"{seen}" stands on the page like this, as this text is neither Markdown nor HTML. Delete '
    "the signs and leave the words; for &…; type the character itself.",
)
SHOWN_COMMENT = Message(
    de="„{seen}“ steht so auf der Seite, denn hier ist das kein Kommentar. Löschen Sie ihn, "
    "oder schreiben Sie ihn als <!-- … -->, was nicht veröffentlicht wird.",
    en='"{seen}" stands on the page like this, as it is no comment here. Delete it, or write'
    " it as <!-- … -->, which is not published.",
)
UNSET_BREAK = Message(
    de="Der \\ am Ende der Zeile bricht sie hier nicht um, er steht wörtlich auf der Seite. "
    "Schreiben Sie statt seiner zwei Leerzeichen.",
    en="The \\ at the end of the line does not break it here but stands on the page. Write "
    "two spaces instead.",
)
NOTE_TWICE = Message(
    de="Die Fußnote {seen} gibt es zweimal; nur die letzte steht auf der Seite. Geben Sie "
    "einer eine andere Nummer.",
    en="The footnote {seen} exists twice; only the last one stands on the page. Give one "
    "another number.",
)
NO_NUMBERS = Message(
    de="„{seen}“ macht hier keine Liste. Schreiben Sie in jeder Zeile einen Punkt statt der "
    "Klammer, und lassen Sie vor der ersten eine Zeile leer.",
    en='"{seen}" makes no list here. Write a dot instead of the parenthesis in each line, '
    "and leave an empty line before the first.",
)
NO_TABLE = Message(
    de="Aus diesen Zeilen wird keine Tabelle. Schreiben Sie jede als | a | b |, unter die "
    "erste nur |---|---| mit einfachen Bindestrichen, und lassen Sie davor eine Zeile "
    "leer, dazwischen keine.",
    en="These lines make no table. Write each as | a | b |, below the first only |---|---| "
    "with plain hyphens, and leave an empty line before them but none between.",
)
LOST_CELL = Message(
    de="Die Zelle „{seen}“ fehlt auf der Seite, denn ihre Zeile hat mehr Zellen als die "
    "erste der Tabelle. Schreiben Sie dort und in der Zeile darunter eine Zelle mehr, "
    "oder \\| statt |, wenn der Strich keine Zellen trennt.",
    en='The cell "{seen}" is missing on the page, as its row has more cells than the first '
    "of the table. Write one cell more there and in the line below, or \\| instead of | "
    "if it parts no cells.",
)
UNUSED_NOTE = Message(
    de="Auf die Fußnote {seen} verweist nichts im Text, sie steht aber auf der Seite. Schreiben "
    "Sie {seen} an ihre Stelle im Text oder löschen Sie sie.",
    en="Nothing in the text points to the footnote {seen}, but it stands on the page. Write {seen} "
    "at its place in the text or delete it.",
)
NO_ITEM = Message(
    de="„{seen}“ beginnt keinen neuen Punkt der Liste. Schreiben Sie ein Leerzeichen nach dem "
    "ersten Zeichen.",
    en='"{seen}" begins no new item of the list. Write a space after the first character.',
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
INDENTED = Message(
    de="Die Einrückung macht einen Codeblock daraus. Löschen Sie sie am Anfang dieser Zeilen, oder "
    "schreiben Sie ``` in eine Zeile davor und eine danach, wenn es Code ist.",
    en="The indent makes a block of code of this. Delete it at the start of these lines, or write "
    "``` in a line before and a line after them if they are code.",
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
UNBALANCED = Message(
    de="Das Anführungszeichen {mark} hat kein Gegenstück: „{excerpt}“. Ergänzen oder löschen "
    "Sie es.",
    en='The quotation mark {mark} has no partner: "{excerpt}". Add one or delete it.',
)
UNBALANCED_SINGLE = Message(
    de="Das Anführungszeichen {mark} hat kein Gegenstück: „{excerpt}“. Ergänzen oder löschen "
    "Sie es, oder schreiben Sie ’, wenn es ein Apostroph ist.",
    en='The quotation mark {mark} has no partner: "{excerpt}". Add one or delete it, or type ’ if '
    "it is an apostrophe.",
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
    de="Mit „{seen}“ beginnt kein Wert. Schreiben Sie Texte in geraden Anführungszeichen: "
    '"…" statt … oder „…“.',
    en='No value begins with "{seen}". Write texts in straight quotation marks: "…" instead of '
    "… or “…”.",
)
TOML_SWITCH = Message(
    de="Mit „{seen}“ beginnt kein Wert. Schreiben Sie true oder false, ganz klein.",
    en='No value begins with "{seen}". Write true or false, all in small letters.',
)
TOML_NUMBER = Message(
    de="Die Zahl ist vor „{seen}“ zu Ende. Schreiben Sie eine ganze Zahl wie 1.",
    en='The number ends before "{seen}". Write a whole number such as 1.',
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

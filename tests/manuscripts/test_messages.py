"""Every message on how files are written in full, in both languages."""

from plugins.manuscripts import messages
from plugins.problems.problem import Message
from tests.makers import word_messages

VALUES = {
    "code": "1F",
    "excerpt": "Er sagte „ja",
    "first": "3",
    "id": "x",
    "key": "tags",
    "keys": "title, date",
    "line": "7",
    "mark": "„",
    "meant": "- a",
    "name": "Z",
    "other": "'",
    "quotes": "'…'",
    "right": "##",
    "said": "some words",
    "seen": "title: A: B",
    "sign": "•",
    "size": "5.0",
    "table": "outlet",
    "tag": "b",
    "typed": "####",
}
TABLE = {
    "EMPTY_FILE": (
        "Die Datei ist leer. Beginnen Sie mit title, date zwischen zwei Zeilen ---.",
        "The file is empty. Begin with title, date between two lines ---.",
    ),
    "TOO_LARGE": (
        "Die Datei hat 5.0 MB; mehr als 1 MB darf sie nicht haben. Ist es wirklich Text?",
        "The file has 5.0 MB; it may have no more than 1 MB. Is it really text?",
    ),
    "FRONT_MATTER_LONG": (
        "Der Kopf der Datei hat mehr als 50.000 Zeichen. Kürzen Sie ihn.",
        "The front matter has more than 50,000 characters. Shorten it.",
    ),
    "NOT_UTF8": (
        "Das Byte 0x1F ist kein UTF-8. Speichern Sie die Datei als UTF-8.",
        "The byte 0x1F is not UTF-8. Save the file as UTF-8.",
    ),
    "UTF16": (
        "Die Datei ist in UTF-16 gespeichert. Speichern Sie sie als UTF-8.",
        "The file is saved in UTF-16. Save it as UTF-8.",
    ),
    "CONTROL_CHARACTER": (
        "Hier steht das unsichtbare Steuerzeichen 0x1F. Löschen Sie es, oder schreiben Sie, was "
        "dort hingehört, etwa ein Leerzeichen zwischen zwei Wörtern.",
        "The invisible control character 0x1F stands here. Delete it, or type what belongs there, "
        "such as a space between two words.",
    ),
    "TURNING": (
        "Hier steht das unsichtbare Zeichen U+1F, das die Richtung der Schrift ändert. Löschen Sie "
        "es.",
        "The invisible character U+1F stands here, which turns the direction of text. Delete it.",
    ),
    "NO_FRONT_MATTER": (
        "Die Datei hat keinen Kopf. Beginnen Sie mit title, date zwischen zwei Zeilen ---.",
        "The file has no front matter. Begin with title, date between two lines ---.",
    ),
    "NO_BORDER": (
        "„title: A: B“ begrenzt keinen Kopf. Schreiben Sie drei einfache Bindestriche an den "
        "Anfang der Zeile: ---.",
        '"title: A: B" is no border of front matter. Write three plain hyphens at the start of '
        "the line: ---.",
    ),
    "LINES_ABOVE": (
        "Über dem Kopf stehen leere Zeilen. Löschen Sie sie.",
        "There are empty lines above the front matter. Delete them.",
    ),
    "UNCLOSED": (
        "Der Kopf, der hier beginnt, wird nirgends geschlossen. Setzen Sie eine "
        "Zeile --- zwischen Kopf und Text.",
        "The front matter that begins here is never closed. Put a line --- between "
        "front matter and text.",
    ),
    "UNOPENED": (
        "Der Kopf endet mit title: A: B in Zeile 7, beginnt aber mit keiner solchen Zeile. Setzen "
        "Sie eine Zeile --- darüber.",
        "The front matter ends with title: A: B in line 7 but does not begin with one. Put a line "
        "--- above it.",
    ),
    "FRONT_MATTER_LIST": (
        "Der Kopf ist eine Liste. Schreiben Sie Zeilen wie „title: …“ ohne - davor.",
        'The front matter is a list. Write lines like "title: …" without a - before them.',
    ),
    "NO_KEYS": (
        "Der Kopf ist bloßer Text. Schreiben Sie Zeilen wie „title: …“.",
        'The front matter is mere text. Write lines like "title: …".',
    ),
    "KEY_TWICE": (
        "„tags“ steht schon in Zeile 3. Löschen Sie eine der beiden Angaben.",
        '"tags" stands in line 3 already. Delete one of the two.',
    ),
    "NO_VALUE": (
        "In „title: A: B“ fehlt „: “ zwischen Angabe und Wert. Gehört es noch zum Wert davor, "
        'setzen Sie diesen in Anführungszeichen "…".',
        '"title: A: B" lacks ": " between key and value. If it belongs to the value before it, '
        'put that in quotation marks "…".',
    ),
    "KEY_NOT_TEXT": (
        "Vor dem Doppelpunkt steht hier kein einfaches Wort. Schreiben Sie „title: …“.",
        'There is no simple word before the colon here. Write "title: …".',
    ),
    "TAB": (
        "Hier steht ein Tabulator. Nehmen Sie Leerzeichen.",
        "There is a tab here. Use spaces.",
    ),
    "NO_BREAK_SPACE": (
        "Hier steht das besondere Leerzeichen U+1F. Ersetzen Sie es durch ein gewöhnliches.",
        "The special space U+1F stands here. Replace it with a plain one.",
    ),
    "COMMENT": (
        "„title: A: B“ gilt hier als Kommentar und fiele weg. Setzen Sie den Wert in "
        "Anführungszeichen '…' oder den Kommentar auf eine eigene Zeile.",
        '"title: A: B" counts as a comment here and would be dropped. Put the value in '
        "quotation marks '…' or the comment on a line of its own.",
    ),
    "YAML_COLON": (
        "In „title: A: B“ steht ein weiterer Doppelpunkt. Setzen Sie den Wert in "
        "Anführungszeichen '…'.",
        "There is a second colon in \"title: A: B\". Put the value in quotation marks '…'.",
    ),
    "YAML_NO_COLON": (
        "In „title: A: B“ fehlt ein Doppelpunkt. Schreiben Sie „title: …“. Gehört es noch zum Wert "
        'davor, setzen Sie diesen in Anführungszeichen "…".',
        'A colon is missing in "title: A: B". Write "title: …". If it belongs to the value before '
        'it, put that in quotation marks "…".',
    ),
    "YAML_LINE": (
        "„title: A: B“ ist keine Angabe. Löschen Sie die Zeile; ein Kommentar beginnt mit # und "
        "einem Leerzeichen.",
        '"title: A: B" is no key. Delete the line; a comment begins with # and a space.',
    ),
    "YAML_OPEN_BRACKET": (
        "Die Klammer, die hier beginnt, wird nicht richtig geschlossen. Schließen "
        "Sie sie mit ] oder } und trennen Sie die Werte mit Kommas.",
        "The bracket that begins here is not closed properly. Close it with ] or } "
        "and separate the values with commas.",
    ),
    "YAML_BRACKET": (
        "Hier steht eine Klammer in einem Wert. Setzen Sie ihn in Anführungszeichen '…'.",
        "A bracket stands within a value here. Put the value in quotation marks '…'.",
    ),
    "YAML_COMMA": (
        "Vor diesem Komma steht kein Wert. Löschen Sie es.",
        "There is no value before this comma. Delete it.",
    ),
    "YAML_OPEN_QUOTE": (
        "Das Anführungszeichen, das hier beginnt, wird nicht geschlossen. Schließen "
        "Sie es oder nehmen Sie „ und “, für einen Apostroph ’.",
        "The quotation mark that begins here is not closed. Close it or use “ and ”, or ’ for an "
        "apostrophe.",
    ),
    "YAML_QUOTED": (
        "Mit dem „ vor „title: A: B“ ist der Wert zu Ende. Nehmen Sie „ und “ oder setzen Sie den "
        "ganzen Wert in '…'.",
        'The value ends with the „ before "title: A: B". Use “ and ” or put the whole value in '
        "'…'.",
    ),
    "YAML_CHARACTER": (
        "„title: A: B“ beginnt mit einem Zeichen, das hier nicht stehen darf. Setzen "
        "Sie den Wert in Anführungszeichen '…'.",
        '"title: A: B" begins with a character that may not stand here. Put the '
        "value in quotation marks '…'.",
    ),
    "ESCAPED_CONTROL": (
        "Der \\ macht hier aus einem Zeichen das unsichtbare Steuerzeichen 0x1F. Schreiben Sie "
        "\\\\ oder nehmen Sie einfache Anführungszeichen '…'.",
        "The \\ makes a character the invisible control character 0x1F here. Write \\\\ or use "
        "single quotation marks '…'.",
    ),
    "YAML_INDENT": (
        "„title: A: B“ passt nicht zu den Zeilen darüber. Prüfen Sie Einrückung und "
        "Anführungszeichen.",
        '"title: A: B" does not fit the lines above. Check indentation and quotation marks.',
    ),
    "NO_ENTRY": (
        "„title: A: B“ beginnt keinen Eintrag der Liste. Beginnen Sie jeden mit einem Bindestrich "
        "und einem Leerzeichen, alle in derselben Spalte.",
        '"title: A: B" begins no entry of the list. Begin each with a hyphen and a space, all in '
        "the same column.",
    ),
    "NO_SPACE": (
        "„title: A: B“ beginnt keinen Eintrag der Liste: Hinter dem Bindestrich fehlt das "
        "Leerzeichen. Schreiben Sie „- a“, alle Einträge in derselben Spalte.",
        '"title: A: B" begins no entry of the list: the space behind the hyphen is missing. Write '
        '"- a", all entries in the same column.',
    ),
    "NO_HYPHEN": (
        "„title: A: B“ beginnt keinen Eintrag der Liste: „•“ ist kein Bindestrich. "
        "Schreiben Sie „- a“, alle Einträge in derselben Spalte.",
        '"title: A: B" begins no entry of the list: "•" is no hyphen. Write "- a", all entries in '
        "the same column.",
    ),
    "UNKNOWN_ESCAPE": (
        "Nach dem \\ steht ein unbekanntes Zeichen. Schreiben Sie \\\\ oder nehmen Sie "
        "einfache Anführungszeichen '…'.",
        "An unknown character follows the \\. Write \\\\ or use single quotation marks '…'.",
    ),
    "YAML_ALIAS": (
        "Verweise mit & oder * gibt es hier nicht. Schreiben Sie den Wert aus oder "
        'setzen Sie ihn in Anführungszeichen "…".',
        "References with & or * don't exist here. Write the value out or put it in "
        'quotation marks "…".',
    ),
    "YAML_TYPE": (
        "Typangaben wie title: A: B gibt es hier nicht. Löschen Sie sie oder setzen "
        'Sie den Wert in Anführungszeichen "…".',
        "Types such as title: A: B don't exist here. Delete it or put the value in "
        'quotation marks "…".',
    ),
    "YAML_DEEP": (
        "Der Kopf ist hier zu tief verschachtelt. Vereinfachen Sie ihn.",
        "The front matter is nested too deeply here. Make it simpler.",
    ),
    "YAML_OTHER": (
        "Der Kopf lässt sich ab hier nicht lesen (YAML: some words). Vergleichen Sie "
        "mit einer anderen Meldung.",
        "The front matter can't be read from here on (YAML: some words). Compare it "
        "with another story.",
    ),
    "TOO_NESTED": (
        "Im Text stecken zu viele Listen oder Zitate ineinander. Rücken Sie sie weniger tief ein.",
        "Too many lists or quotes lie within each other in the text. Indent them less deeply.",
    ),
    "TOO_MANY_SIGNS": (
        "Im Text stehen zu viele Zeichen wie [, <, ` und #: mehr als 5000 insgesamt, oder "
        "Hunderte [ ohne ] oder < ohne > in einem langen Absatz. Schließen Sie die Klammern, oder "
        "machen Sie mehrere Texte daraus.",
        "The text has too many signs such as [, <, ` and #: more than 5,000 in all, or "
        "hundreds of [ without ] or < without > in one long paragraph. Close the brackets, or make "
        "several texts of it.",
    ),
    "TOO_LONG_DEFINED": (
        "Was einmal erklärt ist (eine Abkürzung, eine Adresse), macht den Text um ein Vielfaches "
        "länger, als er geschrieben steht. Kürzen Sie es.",
        "What is defined once (an abbreviation, an address) makes the text many times longer than "
        "it was typed. Shorten it.",
    ),
    "CONFLICT": (
        "Hier steht ein ungelöster Konflikt aus git. Lassen Sie nur eine der Fassungen stehen und "
        "löschen Sie die Zeilen, die mit <<<<<<<, |||||||, ======= oder >>>>>>> beginnen.",
        "An unresolved conflict of git stands here. Keep only one of the versions and delete the "
        "lines that begin with <<<<<<<, |||||||, ======= or >>>>>>>.",
    ),
    "CONTROL_ENTITY": (
        "„title: A: B“ ist ein unsichtbares Steuerzeichen. Löschen Sie es.",
        '"title: A: B" is an invisible control character. Delete it.',
    ),
    "RAW_TAG": (
        "title: A: B darf in einem Text nicht stehen. Löschen Sie es; Tabellen, "
        "Zitate und Links gehen mit Markdown.",
        "title: A: B may not stand in a text. Delete it; tables, quotes and links "
        "work in Markdown.",
    ),
    "UNCLOSED_TAG": (
        "title: A: B wird nirgends geschlossen. Schreiben Sie </b>, wo es enden soll, oder &lt; "
        "statt <, wenn das Zeichen gemeint ist.",
        "title: A: B is never closed. Write </b> where it shall end, or &lt; instead of < if that "
        "character is meant.",
    ),
    "RAW_ATTRIBUTE": (
        "„title: A: B“ darf an <b> nicht stehen. Löschen Sie es.",
        '"title: A: B" may not stand at <b>. Delete it.',
    ),
    "MARKDOWN_ATTRIBUTE": (
        "„markdown“ bewirkt an <b> nichts: Zwischen diesen Tags wird nichts als Markdown gesetzt. "
        "Löschen Sie <b …> und </b>, oder löschen Sie „markdown“ und schreiben Sie HTML "
        "dazwischen.",
        '"markdown" has no effect at <b>: nothing between these tags is set as Markdown. Delete '
        '<b …> and </b>, or delete "markdown" and write HTML between them.',
    ),
    "BAD_LINK": (
        "Ein Link darf nicht auf „title: A: B“ zeigen. Er beginnt mit https://, "
        "mailto:, {filename}, {static} oder #.",
        'A link may not lead to "title: A: B". It begins with https://, mailto:, '
        "{filename}, {static} or #.",
    ),
    "BAD_HOST": (
        "Der Rechnername in „title: A: B“ kann nicht stimmen. Schreiben Sie ihn direkt hinter //, "
        "ohne Leerzeichen und andere Zeichen, die nicht hineingehören.",
        'The name of the server in "title: A: B" can\'t be right. Write it right after //, without '
        "spaces and other signs that don't belong there.",
    ),
    "FOREIGN_IMAGE": (
        "Das Bild „title: A: B“ liegt auf einem fremden Server. Legen Sie es unter "
        "content/ ab und verweisen Sie mit {static} darauf.",
        'The image "title: A: B" lies on a foreign server. Put it below content/ and '
        "point to it with {static}.",
    ),
    "NO_IMAGE": (
        "„title: A: B“ ist kein Bild, das Browser zeigen. Speichern Sie es neu als JPEG, PNG, "
        "WebP, AVIF, GIF oder SVG.",
        '"title: A: B" is no image that browsers show. Save it anew as JPEG, PNG, WebP, AVIF, GIF '
        "or SVG.",
    ),
    "IMAGE_WITHOUT_ALT": (
        "Das Bild „title: A: B“ hat keinen Alternativtext. Schreiben Sie ![Was zu sehen ist](…).",
        'The image "title: A: B" has no alternative text. Write ![What it shows](…).',
    ),
    "ID_TWICE": (
        "Die Sprungmarke „x“ gibt es zweimal. Benennen Sie eine um.",
        'The anchor "x" exists twice. Rename one.',
    ),
    "ID_OF_PAGE": (
        "Die Sprungmarke „x“ gehört der Seite selbst. Benennen Sie sie um.",
        'The anchor "x" belongs to the page itself. Rename it.',
    ),
    "EMPTY_HEADING": (
        "Eine Überschrift ist leer. Schreiben Sie sie aus oder löschen Sie die Zeile.",
        "A heading is empty. Write it out or delete the line.",
    ),
    "SKIPPED_LEVEL": (
        "Über der Überschrift „title: A: B“ fehlt eine Ebene. Schreiben Sie ## statt #### davor.",
        'A level is missing above the heading "title: A: B". Write ## instead of #### before it.',
    ),
    "UNDEFINED": (
        "Zu „title: A: B“ fehlt das Ziel, deshalb steht es wörtlich auf der Seite. Ergänzen Sie "
        "eine Zeile „Z: …“ oder löschen Sie die Klammern.",
        '"title: A: B" has no target and stands on the page as it was typed. Add a line "Z: …" or '
        "delete the brackets.",
    ),
    "RELATIVE_LINK": (
        "Der Link „title: A: B“ führt vermutlich ins Leere. Schreiben Sie {filename} "
        "vor eine Meldung, {static} vor eine andere Datei, https:// vor eine fremde "
        "Adresse. Ein Pfad, der ab content/ zählt, beginnt mit /.",
        'The link "title: A: B" probably leads nowhere. Write {filename} before a '
        "story, {static} before another file, https:// before a foreign address. A path that "
        "counts from content/ begins with /.",
    ),
    "RELATIVE_IMAGE": (
        "Das Bild „title: A: B“ erscheint so auf keiner Seite. Schreiben Sie {static} vor den "
        "Pfad, und {static}/, wenn er ab content/ zählt.",
        'The image "title: A: B" appears on no page like this. Write {static} before its path, and '
        "{static}/ if that counts from content/.",
    ),
    "ROOT_LINK": (
        "Der Link „title: A: B“ zählt vom Anfang des Servers; er wird nicht geprüft und führt ins "
        "Leere, wo die Website unter einem Pfad liegt. Schreiben Sie {filename} vor eine Meldung "
        "oder Seite, {static} vor eine andere Datei.",
        'The link "title: A: B" counts from the root of the server; it is not checked and leads '
        "nowhere where the site lies below a path. Write {filename} before a story or page, "
        "{static} before another file.",
    ),
    "EMPTY_LINK": (
        "Ein Link oder Bild hat kein Ziel. Schreiben Sie es in die runden Klammern.",
        "A link or image has no target. Write it in the parentheses.",
    ),
    "NAMELESS_LINK": (
        "Der Link „title: A: B“ hat keinen Text. Schreiben Sie [Text](…), oder löschen Sie ihn.",
        'The link "title: A: B" has no text. Write [text](…), or delete it.',
    ),
    "UNSET_LINK": (
        "„title: A: B“ ist kein Link geworden. Schreiben Sie [Text](Adresse), ohne Leerzeichen "
        "zwischen den Klammern und mit allen vieren.",
        '"title: A: B" has become no link. Write [text](address), without a space between the '
        "brackets and with all four of them.",
    ),
    "WITHIN_HTML": (
        "„title: A: B“ steht wörtlich auf der Seite, denn zwischen den Tags darum wird nichts als "
        "Markdown gesetzt. Löschen Sie die Tags, oder schreiben Sie auch dies als HTML.",
        '"title: A: B" stands on the page as it was typed, as nothing is set as Markdown between '
        "the tags around it. Delete the tags, or write this as HTML too.",
    ),
    "SPACED_LINK": (
        "In der Adresse „title: A: B“ steht ein Leerzeichen. Schreiben Sie %20, oder löschen Sie, "
        "was nicht zur Adresse gehört.",
        'There is a space in the address "title: A: B". Write %20, or delete what is no part of '
        "the address.",
    ),
    "HALF_ADDRESS": (
        "Der Adresse „title: A: B“ fehlt ein Schrägstrich. Sie beginnt mit https:// oder http://.",
        'The address "title: A: B" lacks a slash. It begins with https:// or http://.',
    ),
    "VERBATIM": (
        "„title: A: B“ bedeutet hier nichts; die Zeichen stehen wörtlich auf der Seite. Löschen "
        "Sie sie.",
        '"title: A: B" means nothing here; the characters stand on the page as they were typed. '
        "Delete them.",
    ),
    "UNSET_FORMULA": (
        "„title: A: B“ wird nicht als Formel gesetzt; die Zeichen stehen wörtlich auf der Seite. "
        "Fügen Sie die Formel als Bild ein, oder schreiben Sie sie mit <sup> und <sub>.",
        '"title: A: B" is not set as a formula; the characters stand on the page as they were '
        "typed. Insert the formula as an image, or write it with <sup> and <sub>.",
    ),
    "BOX": (
        "„title: A: B“ macht hier keinen Kasten; die Zeichen stehen wörtlich auf der Seite. "
        "Löschen Sie sie und rücken Sie die Zeilen darunter nicht ein.",
        '"title: A: B" makes no box here; the characters stand on the page as they were typed. '
        "Delete them and don't indent the lines below.",
    ),
    "UNSET_BOLD": (
        "„title: A: B“ ist nicht fett; die Sterne stehen wörtlich auf der Seite. Schreiben Sie "
        "**Text** ohne Leerzeichen an den Sternen, oder \\*\\*, wenn sie gemeint sind.",
        '"title: A: B" is not bold; its asterisks stand on the page as they were typed. Write '
        "**text** without a space beside them, or \\*\\* if they are meant.",
    ),
    "UNSET_MARKUP": (
        "„title: A: B“ steht so auf der Seite, denn dieser Text ist weder Markdown noch HTML. "
        "Löschen Sie die Zeichen und lassen Sie die Wörter stehen; statt &…; schreiben Sie das "
        "Zeichen selbst.",
        '"title: A: B" stands on the page like this, as this text is neither Markdown nor HTML. '
        "Delete the signs and leave the words; for &…; type the character itself.",
    ),
    "SHOWN_COMMENT": (
        "„title: A: B“ steht so auf der Seite, denn hier ist das kein Kommentar. Löschen "
        "Sie ihn, oder schreiben Sie ihn als <!-- … -->, was nicht veröffentlicht wird.",
        '"title: A: B" stands on the page like this, as it is no comment here. Delete it,'
        " or write it as <!-- … -->, which is not published.",
    ),
    "UNSET_BREAK": (
        "Der \\ am Ende der Zeile bricht sie hier nicht um, er steht wörtlich auf der "
        "Seite. Schreiben Sie statt seiner zwei Leerzeichen.",
        "The \\ at the end of the line does not break it here but stands on the page. "
        "Write two spaces instead.",
    ),
    "NOTE_TWICE": (
        "Die Fußnote title: A: B gibt es zweimal; nur die letzte steht auf der Seite. "
        "Geben Sie einer eine andere Nummer.",
        "The footnote title: A: B exists twice; only the last one stands on the page. "
        "Give one another number.",
    ),
    "NO_NUMBERS": (
        "„title: A: B“ macht hier keine Liste. Schreiben Sie in jeder Zeile einen Punkt "
        "statt der Klammer, und lassen Sie vor der ersten eine Zeile leer.",
        '"title: A: B" makes no list here. Write a dot instead of the parenthesis in each'
        " line, and leave an empty line before the first.",
    ),
    "NO_TABLE": (
        "Aus diesen Zeilen wird keine Tabelle. Schreiben Sie jede als | a | b |, unter "
        "die erste nur |---|---| mit einfachen Bindestrichen, und lassen Sie davor eine "
        "Zeile leer, dazwischen keine.",
        "These lines make no table. Write each as | a | b |, below the first only "
        "|---|---| with plain hyphens, and leave an empty line before them but none "
        "between.",
    ),
    "LOST_CELL": (
        "Die Zelle „title: A: B“ fehlt auf der Seite, denn ihre Zeile hat mehr Zellen als"
        " die erste der Tabelle. Schreiben Sie dort und in der Zeile darunter eine Zelle "
        "mehr, oder \\| statt |, wenn der Strich keine Zellen trennt.",
        'The cell "title: A: B" is missing on the page, as its row has more cells than '
        "the first of the table. Write one cell more there and in the line below, or \\| "
        "instead of | if it parts no cells.",
    ),
    "UNUSED_NOTE": (
        "Auf die Fußnote title: A: B verweist nichts im Text, sie steht aber auf der Seite. "
        "Schreiben Sie title: A: B an ihre Stelle im Text oder löschen Sie sie.",
        "Nothing in the text points to the footnote title: A: B, but it stands on the page. Write "
        "title: A: B at its place in the text or delete it.",
    ),
    "NO_ITEM": (
        "„title: A: B“ beginnt keinen neuen Punkt der Liste. Schreiben Sie ein Leerzeichen nach "
        "dem ersten Zeichen.",
        '"title: A: B" begins no new item of the list. Write a space after the first character.',
    ),
    "BULLETS": (
        "„title: A: B“ macht hier keine Liste. Beginnen Sie jede Zeile mit - und einem "
        "Leerzeichen, und lassen Sie vor der ersten eine Zeile leer.",
        '"title: A: B" makes no list here. Begin each line with - and a space, and leave an empty '
        "line before the first.",
    ),
    "UNDERLINED": (
        "Die Zeile title: A: B macht den Absatz darüber zur Überschrift. Fügen Sie davor eine "
        "leere Zeile ein.",
        "The line title: A: B makes a heading of the paragraph above. Insert an empty line before "
        "it.",
    ),
    "BAD_FENCE": (
        "„title: A: B“ beginnt hier keinen Codeblock. Schreiben Sie ``` ohne Einrückung an den "
        "Anfang einer Zeile, dahinter höchstens ein Wort, und ``` in eine Zeile nach dem Code.",
        '"title: A: B" begins no block of code here. Write ``` at the start of a line, followed '
        "by one word at most, and ``` in a line after the code.",
    ),
    "INDENTED": (
        "Die Einrückung macht einen Codeblock daraus. Löschen Sie sie am Anfang dieser Zeilen, "
        "oder schreiben Sie ``` in eine Zeile davor und eine danach, wenn es Code ist.",
        "The indent makes a block of code of this. Delete it at the start of these lines, or write "
        "``` in a line before and a line after them if they are code.",
    ),
    "HASHTAG": (
        "„title: A: B“ am Anfang einer Zeile macht sie zur Überschrift. Schreiben Sie "
        "\\title: A: B, wenn ein Hashtag gemeint ist, sonst ein Leerzeichen nach dem #.",
        '"title: A: B" at the start of a line makes a heading of it. Write \\title: A: B if a '
        "hashtag is meant, else a space after the #.",
    ),
    "LONE_NUMBER": (
        "„title: A: B“ beginnt hier eine Liste, und die Zahl fehlt im Text. Schreiben Sie \\. "
        "statt des Punkts, wenn keine Liste gemeint ist.",
        '"title: A: B" begins a list here, and the text lacks the number. Write \\. instead of '
        "the dot if no list is meant.",
    ),
    "RUN_ON": (
        "Vor dieser Liste oder Tabelle fehlt eine leere Zeile, deshalb ist sie keine und läuft im "
        "Absatz davor mit. Fügen Sie die Zeile ein.",
        "An empty line is missing before this list or table, so it is none and runs on in the "
        "paragraph above. Insert the line.",
    ),
    "UNBALANCED": (
        "Das Anführungszeichen „ hat kein Gegenstück: „Er sagte „ja“. Ergänzen oder "
        "löschen Sie es.",
        'The quotation mark „ has no partner: "Er sagte „ja". Add one or delete it.',
    ),
    "UNBALANCED_SINGLE": (
        "Das Anführungszeichen „ hat kein Gegenstück: „Er sagte „ja“. Ergänzen oder "
        "löschen Sie es, oder schreiben Sie ’, wenn es ein Apostroph ist.",
        'The quotation mark „ has no partner: "Er sagte „ja". Add one or delete it, or type ’ if '
        "it is an apostrophe.",
    ),
    "BAD_TOML": (
        "Das Register lässt sich nicht lesen (TOML: some words). Vergleichen Sie mit "
        "den Einträgen darüber.",
        "The register can't be read (TOML: some words). Compare with the entries above.",
    ),
    "TOML_KEY": (
        '„title: A: B“ ist keine Angabe mit = und Wert. Schreiben Sie id = "…".',
        '"title: A: B" is no key with = and a value. Write id = "…".',
    ),
    "TOML_VALUE": (
        "Mit „title: A: B“ beginnt kein Wert. Schreiben Sie Texte in geraden Anführungszeichen: "
        '"…" statt … oder „…“.',
        'No value begins with "title: A: B". Write texts in straight quotation marks: "…" instead '
        "of … or “…”.",
    ),
    "TOML_SWITCH": (
        "Mit „title: A: B“ beginnt kein Wert. Schreiben Sie true oder false, ganz klein.",
        'No value begins with "title: A: B". Write true or false, all in small letters.',
    ),
    "TOML_NUMBER": (
        "Die Zahl ist vor „title: A: B“ zu Ende. Schreiben Sie eine ganze Zahl wie 1.",
        'The number ends before "title: A: B". Write a whole number such as 1.',
    ),
    "TOML_REST": (
        "Der Wert ist vor „title: A: B“ zu Ende. Schreiben Sie jede Angabe auf eine eigene Zeile, "
        "und in einem Text „ und “.",
        'The value ends before "title: A: B". Write each key on a line of its own, and “ and ” in '
        "a text.",
    ),
    "TOML_OPEN_QUOTE": (
        "Ein Anführungszeichen wird bis hier nicht geschlossen. Schließen Sie es.",
        "A quotation mark is not closed up to here. Close it.",
    ),
    "TOML_OPEN_BRACKET": (
        "Eine Klammer wird bis hier nicht richtig geschlossen. Schließen Sie sie mit ] oder } und "
        "trennen Sie die Werte mit Kommas.",
        "A bracket is not closed properly up to here. Close it with ] or } and separate the values "
        "with commas.",
    ),
    "TOML_HEAD": (
        "So beginnt kein Eintrag: „title: A: B“. Schreiben Sie [[outlet]].",
        'No entry begins with "title: A: B". Write [[outlet]].',
    ),
    "TOML_TWICE": (
        "„title: A: B“ wiederholt eine Angabe des Eintrags. Löschen Sie eine der beiden oder "
        "beginnen Sie mit [[outlet]] einen neuen.",
        '"title: A: B" repeats a key of the entry. Delete one of the two or begin a new entry with '
        "[[outlet]].",
    ),
    "TOML_DEEP": (
        "Das Register hat zu tief verschachtelte Klammern. Vereinfachen Sie es.",
        "The register has brackets that are nested too deeply. Make it simpler.",
    ),
}


def test_every_message_says_this_and_nothing_else():
    named = {name: m for name, m in vars(messages).items() if isinstance(m, Message)}
    assert word_messages(named, VALUES) == TABLE

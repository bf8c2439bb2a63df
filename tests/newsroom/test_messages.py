"""Every message of the newsroom in full, in both languages."""

import pytest

from plugins.newsroom import messages
from plugins.newsroom.problems import Message, Nearest, find_nearest
from tests.makers import word_messages

VALUES = {
    "address": "2024/06/18/x/",
    "anchor": "x",
    "cache": ".cache",
    "code": "1F",
    "count": "9",
    "errors": "2",
    "excerpt": "Er sagte „ja",
    "files": "  1. a.md\n  2. b.md",
    "first": "3",
    "form": "{a: …, b: …}",
    "id": "x",
    "image": "a.jpg",
    "key": "tags",
    "keys": "title, date",
    "known": "a, b",
    "link": "{filename}x.md",
    "mark": "„",
    "missing": "date",
    "name": "Z",
    "nearest": Nearest("Y"),
    "number": "Two",
    "other": "'",
    "path": "content",
    "said": "some words",
    "second": "zeit",
    "seen": "title: A: B",
    "size": "5.0",
    "slug": "a-b",
    "table": "outlet",
    "tag": "b",
    "target": "stories/x.md",
    "title": "???",
    "value": "X",
    "warnings": "1",
    "zahl": "Zwei",
}

TABLE = {
    "NO_STORIES": (
        "In content liegt keine einzige Meldung mehr. Legen Sie die Meldungen wieder hin; soll die "
        "Ausgabe leer werden, löschen Sie den Zwischenspeicher .cache.",
        "There is not a single story left in content. Put the stories back; if the output is meant "
        "to be empty, delete the cache .cache.",
    ),
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
        "Hier steht das unsichtbare Steuerzeichen 0x1F. Löschen Sie es.",
        "The invisible control character 0x1F stands here. Delete it.",
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
    "COMMENT": (
        "„title: A: B“ gilt hier als Kommentar und fiele weg. Setzen Sie den Wert in "
        'Anführungszeichen "…" oder den Kommentar auf eine eigene Zeile.',
        '"title: A: B" counts as a comment here and would be dropped. Put the value in '
        'quotation marks "…" or the comment on a line of its own.',
    ),
    "YAML_COLON": (
        "In „title: A: B“ steht ein weiterer Doppelpunkt. Setzen Sie den Wert in "
        'Anführungszeichen "…".',
        'There is a second colon in "title: A: B". Put the value in quotation marks "…".',
    ),
    "YAML_NO_COLON": (
        "In „title: A: B“ fehlt ein Doppelpunkt. Schreiben Sie „title: …“.",
        'A colon is missing in "title: A: B". Write "title: …".',
    ),
    "YAML_OPEN_BRACKET": (
        "Die Klammer, die hier beginnt, wird nicht richtig geschlossen. Schließen "
        "Sie sie mit ] oder } und trennen Sie die Werte mit Kommas.",
        "The bracket that begins here is not closed properly. Close it with ] or } "
        "and separate the values with commas.",
    ),
    "YAML_OPEN_QUOTE": (
        "Das Anführungszeichen, das hier beginnt, wird nicht geschlossen. Schließen "
        "Sie es oder nehmen Sie „ und “.",
        "The quotation mark that begins here is not closed. Close it or use “ and ”.",
    ),
    "YAML_QUOTED": (
        "Mit dem „ vor „title: A: B“ ist der Wert zu Ende. Nehmen Sie „ und “ oder setzen Sie den "
        "ganzen Wert in '…'.",
        'The value ends with the „ before "title: A: B". Use “ and ” or put the whole value in '
        "'…'.",
    ),
    "YAML_CHARACTER": (
        "„title: A: B“ beginnt mit einem Zeichen, das hier nicht stehen darf. Setzen "
        'Sie den Wert in Anführungszeichen "…".',
        '"title: A: B" begins with a character that may not stand here. Put the '
        'value in quotation marks "…".',
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
    "UNKNOWN_KEY": (
        "„title: A: B“ ist keine bekannte Angabe. Meinten Sie „Y“? Möglich sind: a, b.",
        '"title: A: B" is no known key. Did you mean "Y"? The keys are: a, b.',
    ),
    "UNKNOWN_WORDS": (
        "„title: A: B“ ist keine bekannte Angabe. Gehört es noch zum Wert davor, setzen Sie diesen "
        'in Anführungszeichen "…".',
        '"title: A: B" is no known key. If it belongs to the value before it, put that in '
        'quotation marks "…".',
    ),
    "NO_TITLE": (
        "Der Titel fehlt. Schreiben Sie „title: …“ in den Kopf.",
        'The title is missing. Write "title: …" in the front matter.',
    ),
    "NO_DATE": (
        "Das Datum fehlt. Schreiben Sie „date: 2024-06-18T06:00+02:00“ in den Kopf.",
        'The date is missing. Write "date: 2024-06-18T06:00+02:00" in the front matter.',
    ),
    "NO_CATEGORY": (
        "Die Rubrik fehlt. Schreiben Sie „category: …“ in den Kopf.",
        'The category is missing. Write "category: …" in the front matter.',
    ),
    "NOT_TEXT": (
        "„tags“ ist eine Liste oder Gruppe. Schreiben Sie einen einzelnen Wert; "
        'einer mit [ oder { am Anfang braucht Anführungszeichen "…".',
        '"tags" is a list or map. Write a single value; one that begins with [ or { '
        'needs quotation marks "…".',
    ),
    "NOT_A_LIST": (
        "„tags“ ist keine einfache Liste. Schreiben Sie „tags: [eins, zwei]“.",
        '"tags" is no simple list. Write "tags: [one, two]".',
    ),
    "NOT_A_MAP": (
        "„tags“ braucht hier benannte Werte. Schreiben Sie {a: …, b: …}.",
        '"tags" needs named values here. Write {a: …, b: …}.',
    ),
    "NOT_LIST_OF_MAPS": (
        "„tags“ ist keine Liste. Beginnen Sie jeden Eintrag auf einer neuen Zeile mit „- {3: …}“.",
        '"tags" is no list. Begin each entry on a new line with "- {3: …}".',
    ),
    "PART_MISSING": (
        "Unter „tags“ fehlt hier „date“. Ergänzen Sie „date: …“.",
        '"date" is missing here under "tags". Add "date: …".',
    ),
    "BAD_DATE": (
        "„X“ ist kein Datum. Schreiben Sie 2024-06-18 oder 2024-06-18T06:00+02:00.",
        '"X" is not a date. Write 2024-06-18 or 2024-06-18T06:00+02:00.',
    ),
    "NO_SUCH_DATE": (
        "Den Zeitpunkt „X“ gibt es nicht. Prüfen Sie Tag, Monat und Uhrzeit.",
        'There is no "X". Check day, month and time.',
    ),
    "BAD_WEIGHT": (
        "„X“ ist kein Gewicht. Schreiben Sie eine ganze Zahl wie 1.",
        '"X" is no weight. Write a whole number such as 1.',
    ),
    "BAD_YES_NO": (
        "„X“ heißt weder ja noch nein. Schreiben Sie true oder false.",
        '"X" means neither yes nor no. Write true or false.',
    ),
    "BAD_STATUS": (
        "„X“ ist kein Status. Meinten Sie „Y“? Möglich sind draft, published und hidden.",
        '"X" is no status. Did you mean "Y"? There are draft, published and hidden.',
    ),
    "BAD_LANG": (
        "„X“ ist kein Sprachkürzel. Meinten Sie „Y“? Schreiben Sie zwei Buchstaben wie de oder en.",
        '"X" is no language code. Did you mean "Y"? Write two letters such as de or en.',
    ),
    "SOURCE_TWICE": (
        "„title: A: B“ führt zu einem Beitrag, der schon weiter oben unter „sources“ steht. "
        "Löschen Sie einen der Einträge.",
        '"title: A: B" leads to a piece that stands above in "sources" already. Delete one of the '
        "entries.",
    ),
    "BAD_URL": (
        "„X“ ist keine Webadresse. Meinten Sie „Y“? Sie beginnt mit https:// oder http://.",
        '"X" is no web address. Did you mean "Y"? It begins with https:// or http://.',
    ),
    "BAD_COUNTRY": (
        "„X“ ist kein Länderkürzel. Meinten Sie „Y“? Schreiben Sie zwei Buchstaben wie DE oder FR.",
        '"X" is no country code. Did you mean "Y"? Write two letters such as DE or FR.',
    ),
    "BAD_SLUG": (
        "„X“ taugt nicht als slug. Meinten Sie „Y“? Er besteht aus a–z, Ziffern und -.",
        '"X" will not do as a slug. Did you mean "Y"? It is made of a–z, digits and -.',
    ),
    "NO_SLUG": (
        "Aus dem Titel „???“ lässt sich keine Adresse bilden. Schreiben Sie „slug: …“ in den Kopf.",
        'No address can be made from the title "???". Write "slug: …" in the front matter.',
    ),
    "SAVE_AS_OUTSIDE": (
        "„X“ liegt außerhalb der Ausgabe oder ist kein Pfad. Schreiben Sie einen "
        "Pfad wie spezial/wahl.html ohne .., ohne \\ und ohne / am Anfang.",
        '"X" lies outside the output or is no path. Write a path such as '
        "special/election.html without .., without \\ and without / at its beginning.",
    ),
    "SAVE_AS_NO_PAGE": (
        "„X“ ist keine Seite. Ein save_as endet auf .html oder /.",
        '"X" is no page. A save_as ends in .html or /.',
    ),
    "EMBARGO_EARLY": (
        "Die Sperrfrist endet vor dem Datum der Meldung. Setzen Sie sie später an "
        "oder löschen Sie sie.",
        "The embargo ends before the date of the story. Set it later or delete it.",
    ),
    "EXPIRES_EARLY": (
        "Die Meldung läuft ab, bevor sie erscheint. Setzen Sie „expires“ später an.",
        'The story expires before it appears. Set "expires" later.',
    ),
    "DATE_EARLY": (
        "Das Datum unter „tags“ liegt vor dem der Meldung. Prüfen Sie beide.",
        'The date under "tags" is earlier than that of the story. Check both.',
    ),
    "DATE_AHEAD": (
        "Das Datum unter „tags“ liegt in der Zukunft. Prüfen Sie es.",
        'The date under "tags" lies in the future. Check it.',
    ),
    "EMPTY_STORY": (
        "Die Meldung besteht nur aus ihrem Titel. Schreiben Sie den Text unter den Kopf oder "
        "setzen Sie „status: draft“.",
        "The story is nothing but its title. Write the text below the front matter or set "
        '"status: draft".',
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
    "CONTROL_ENTITY": (
        "„title: A: B“ ist ein unsichtbares Steuerzeichen. Löschen Sie es.",
        '"title: A: B" is an invisible control character. Delete it.',
    ),
    "RAW_TAG": (
        "title: A: B darf in einer Meldung nicht stehen. Löschen Sie es; Tabellen, "
        "Zitate und Links gehen mit Markdown.",
        "title: A: B may not stand in a story. Delete it; tables, quotes and links "
        "work in Markdown.",
    ),
    "RAW_ATTRIBUTE": (
        "„title: A: B“ darf an <b> nicht stehen. Löschen Sie es.",
        '"title: A: B" may not stand at <b>. Delete it.',
    ),
    "BAD_LINK": (
        "Ein Link darf nicht auf „title: A: B“ zeigen. Er beginnt mit https://, "
        "mailto:, {filename}, {static} oder #.",
        'A link may not lead to "title: A: B". It begins with https://, mailto:, '
        "{filename}, {static} or #.",
    ),
    "FOREIGN_IMAGE": (
        "Das Bild „title: A: B“ liegt auf einem fremden Server. Legen Sie es unter "
        "content/ ab und verweisen Sie mit {static} darauf.",
        'The image "title: A: B" lies on a foreign server. Put it below content/ and '
        "point to it with {static}.",
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
    "UNDEFINED": (
        "Zu „title: A: B“ fehlt das Ziel, deshalb steht es wörtlich auf der Seite. Ergänzen Sie "
        "eine Zeile „Z: …“ oder löschen Sie die Klammern.",
        '"title: A: B" has no target and stands on the page as it was typed. Add a line "Z: …" or '
        "delete the brackets.",
    ),
    "RELATIVE_LINK": (
        "Der Link „title: A: B“ führt vermutlich ins Leere. Schreiben Sie {filename} "
        "vor eine Meldung, {static} vor eine andere Datei, https:// vor eine fremde "
        "Adresse.",
        'The link "title: A: B" probably leads nowhere. Write {filename} before a '
        "story, {static} before another file, https:// before a foreign address.",
    ),
    "RELATIVE_IMAGE": (
        "Das Bild „title: A: B“ erscheint so auf keiner Seite. Schreiben Sie {static} vor den "
        "Pfad.",
        'The image "title: A: B" appears on no page like this. Write {static} before its path.',
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
    "UNSET_LINK": (
        "„title: A: B“ ist kein Link geworden. Schreiben Sie [Text](Adresse), ohne Leerzeichen "
        "zwischen den Klammern und mit allen vieren.",
        '"title: A: B" has become no link. Write [text](address), without a space between the '
        "brackets and with all four of them.",
    ),
    "SPACED_LINK": (
        "In der Adresse „title: A: B“ steht ein Leerzeichen. Schreiben Sie %20, oder löschen Sie, "
        "was nicht zur Adresse gehört.",
        'There is a space in the address "title: A: B". Write %20, or delete what is no part of '
        "the address.",
    ),
    "UNSET_BOLD": (
        "„title: A: B“ ist nicht fett; die Sterne stehen wörtlich auf der Seite. Schreiben Sie "
        "**Text** ohne Leerzeichen an den Sternen, oder \\*\\*, wenn sie gemeint sind.",
        '"title: A: B" is not bold; its asterisks stand on the page as they were typed. Write '
        "**text** without a space beside them, or \\*\\* if they are meant.",
    ),
    "UNUSED_NOTE": (
        "Auf die Fußnote title: A: B verweist nichts im Text, sie steht aber auf der Seite. "
        "Schreiben Sie title: A: B an ihre Stelle im Text oder löschen Sie sie.",
        "Nothing in the text points to the footnote title: A: B, but it stands on the page. Write "
        "title: A: B at its place in the text or delete it.",
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
    "LEAD_LOST": (
        "Der erste Absatz wurde zum Vorspann und verlor dabei seine Links. Schreiben Sie "
        "„summary: …“ in den Kopf, dann bleibt er im Text.",
        'The first paragraph became the lead and lost its links. Write "summary: …" in the front '
        "matter, then it stays in the text.",
    ),
    "NO_LEAD": (
        "Vor dem ersten Absatz oder in ihm stehen Überschriften, Listen, Zitate, Bilder oder "
        "Fußnoten; deshalb hat die Seite keinen Vorspann. Schreiben Sie „summary: …“ in den Kopf.",
        "Headings, lists, quotes, images or footnotes stand before or in the first paragraph, so "
        'the page has no lead. Write "summary: …" in the front matter.',
    ),
    "UNBALANCED": (
        "Das Anführungszeichen „ hat kein Gegenstück: „Er sagte „ja“. Ergänzen oder "
        "löschen Sie es.",
        'The quotation mark „ has no partner: "Er sagte „ja". Add one or delete it.',
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
        'Mit „title: A: B“ beginnt kein Wert. Setzen Sie Texte in Anführungszeichen "…".',
        'No value begins with "title: A: B". Put texts in quotation marks "…".',
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
    "BAD_TABLE": (
        "„title: A: B“ gehört nicht in dieses Register. Jeder Eintrag beginnt mit [[outlet]].",
        '"title: A: B" doesn\'t belong in this register. Each entry begins with [[outlet]].',
    ),
    "BAD_CHOICE": (
        "„X“ ist hier nicht möglich. Meinten Sie „Y“? „tags“ ist eines von: a, b.",
        '"X" is not possible here. Did you mean "Y"? "tags" is one of: a, b.',
    ),
    "ENTRY_INCOMPLETE": (
        'In diesem Eintrag fehlt „date“. Ergänzen Sie date = "…".',
        '"date" is missing in this entry. Add date = "…".',
    ),
    "BAD_ID": (
        "„X“ taugt nicht als id. Meinten Sie „Y“? Sie besteht aus a–z, Ziffern und -.",
        '"X" will not do as an id. Did you mean "Y"? It is made of a–z, digits and -.',
    ),
    "ID_TAKEN": (
        "Die id „X“ hat schon der Eintrag in Zeile 3. Ändern Sie eine von beiden.",
        'The entry in line 3 has the id "X" already. Change one of the two.',
    ),
    "NAME_TAKEN": (
        "„Z“ heißen „3“ und „zeit“. Geben Sie den Namen nur einem der Einträge.",
        'Both "3" and "zeit" are called "Z". Give the name to one entry only.',
    ),
    "UNKNOWN_CATEGORY": (
        "„X“ ist keine bekannte Rubrik. Meinten Sie „Y“? Rubriken stehen in "
        "content/desk/categories.toml.",
        '"X" is no known category. Did you mean "Y"? Categories are listed in '
        "content/desk/categories.toml.",
    ),
    "UNKNOWN_DOSSIER": (
        "„X“ ist kein Dossier. Meinten Sie „Y“? Dossiers liegen in content/dossiers/.",
        '"X" is no dossier. Did you mean "Y"? Dossiers lie in content/dossiers/.',
    ),
    "UNKNOWN_OUTLET": (
        "„X“ ist kein bekanntes Medium. Meinten Sie „Y“? Medien stehen in "
        "content/desk/outlets.toml.",
        '"X" is no known outlet. Did you mean "Y"? Outlets are listed in '
        "content/desk/outlets.toml.",
    ),
    "NO_ENTRY": (
        "Der Text beruft sich auf „Z“, unter „sources“ fehlt es aber. Ergänzen Sie "
        "„- {outlet: x}“.",
        'The text draws on "Z", but "sources" has no entry for it. Add "- {outlet: x}".',
    ),
    "UNUSED_ENTRY": (
        "Der Text beruft sich nirgends auf „Z“. Nennen Sie es im Text („laut …“) "
        "oder löschen Sie den Eintrag.",
        'The text never draws on "Z". Name it in the text ("according to …") or delete the entry.',
    ),
    "UNKNOWN_SLUG": (
        "Keine Meldung hat den slug „a-b“. Meinten Sie „Y“? Er steht in ihrem Kopf "
        "oder am Ende ihrer Adresse.",
        'No story has the slug "a-b". Did you mean "Y"? It stands in its front '
        "matter or at the end of its address.",
    ),
    "OWN_SLUG": (
        "„a-b“ ist diese Meldung selbst. Löschen Sie die Angabe.",
        '"a-b" is this very story. Delete it.',
    ),
    "PIN_UNPUBLISHED": (
        "„a-b“ ist nicht veröffentlicht und wird hier erst gezeigt, wenn es so weit ist.",
        '"a-b" is not published and will be shown here only when it is.',
    ),
    "LINK_UNPUBLISHED": (
        "Der Link „{filename}x.md“ führt zu einer Meldung, die nicht veröffentlicht "
        "ist. Er wird erst dann gesetzt.",
        'The link "{filename}x.md" leads to a story that is not published. It is '
        "only set when it is.",
    ),
    "LINK_TO_SOURCE": (
        "Der Link „{filename}x.md“ führt zur Quelle einer Meldung oder Seite; sie wird nicht "
        "veröffentlicht. Schreiben Sie {filename} statt {static}.",
        'The link "{filename}x.md" leads to the source of a story or page, which is not '
        "published. Write {filename} instead of {static}.",
    ),
    "LINK_TO_UNPUBLISHED": (
        "Der Link „{filename}x.md“ führt zu content/stories/x.md; diese Datei wird nicht "
        "veröffentlicht. Löschen Sie den Link.",
        'The link "{filename}x.md" leads to content/stories/x.md, a file that is not published. '
        "Delete the link.",
    ),
    "NO_FILE": (
        "Der Link „{filename}x.md“ führt ins Leere: content/stories/x.md gibt es "
        "nicht. Meinten Sie „Y“? Ein Pfad mit / am Anfang zählt ab content/.",
        'The link "{filename}x.md" leads nowhere: there is no content/stories/x.md. '
        'Did you mean "Y"? A path that begins with / counts from content/.',
    ),
    "NO_ANCHOR": (
        "Die Sprungmarke „x“ gibt es nicht. Meinten Sie „Y“? Überschriften sind "
        "Sprungmarken: klein, mit Bindestrichen, Umlaute ausgeschrieben.",
        'There is no anchor "x". Did you mean "Y"? Headings are anchors: in lower '
        "case, with hyphens, umlauts written out.",
    ),
    "NO_IMAGE": (
        "Das Bild „a.jpg“ gibt es nicht. Meinten Sie „Y“? Der Pfad zählt ab content/.",
        'There is no image "a.jpg". Did you mean "Y"? The path counts from content/.',
    ),
    "UNKNOWN_MARK": (
        "„{filename}x.md“ ist kein Link, den es hier gibt. Schreiben Sie {filename} "
        "vor eine Meldung oder Seite, {static} vor eine andere Datei.",
        '"{filename}x.md" is no link that exists here. Write {filename} before a '
        "story or page, {static} before another file.",
    ),
    "SAME_ADDRESS": (
        "Zwei Meldungen würden nach 2024/06/18/x/ geschrieben:\n  1. a.md\n  2. b.md\n"
        "Geben Sie einer davon einen anderen „slug“.",
        "Two stories would be written to 2024/06/18/x/:\n  1. a.md\n  2. b.md\nGive one "
        'of them a different "slug".',
    ),
    "SAME_PAGE": (
        "Zwei Dateien würden nach 2024/06/18/x/ geschrieben:\n  1. a.md\n  2. b.md\n"
        "Geben Sie einer davon einen anderen „slug“ oder ein anderes „save_as“.",
        "Two files would be written to 2024/06/18/x/:\n  1. a.md\n  2. b.md\nGive one of them a "
        'different "slug" or "save_as".',
    ),
    "SAME_SLUG": (
        "Zwei Meldungen haben den slug „a-b“:\n  1. a.md\n  2. b.md\nGeben Sie einer "
        "davon einen anderen.",
        'Two stories have the slug "a-b":\n  1. a.md\n  2. b.md\nGive one of them a different one.',
    ),
    "SAVE_AS_TAKEN": (
        "Die Adresse „X“ gehört einer anderen Seite. Wählen Sie eine andere oder "
        "löschen Sie „save_as“.",
        'The address "X" belongs to another page. Choose another or delete "save_as".',
    ),
    "PAGE_TAKEN": (
        "Die Adresse „X“ gehört einer anderen Seite. Geben Sie dieser einen anderen „slug“ oder "
        "ein anderes „save_as“.",
        'The address "X" belongs to another page. Give this one a different "slug" or "save_as".',
    ),
    "LINK_OUTSIDE": (
        "Der symbolische Link führt aus content/ hinaus, nach stories/x.md. Legen "
        "Sie die Datei selbst hierher.",
        "The symbolic link leads out of content/, to stories/x.md. Put the file itself here.",
    ),
    "LINK_NOWHERE": (
        "Der symbolische Link führt ins Leere, nach stories/x.md. Löschen Sie ihn.",
        "The symbolic link leads nowhere, to stories/x.md. Delete it.",
    ),
    "NEEDS_PRESS": (
        "plugins.newsroom braucht plugins.press. Setzen Sie PELICAN_CLASS wie in "
        "pelicanconf.py und nehmen Sie plugins.press in PLUGINS auf.",
        "plugins.newsroom needs plugins.press. Set PELICAN_CLASS as in "
        "pelicanconf.py and put plugins.press in PLUGINS.",
    ),
    "BAD_TIMEZONE": (
        "TIMEZONE ist „X“; das ist keine Zeitzone. Meinten Sie „Y“? (pelicanconf.py)",
        'TIMEZONE is "X"; that is no time zone. Did you mean "Y"? (pelicanconf.py)',
    ),
    "TALLY": (
        "2 Fehler, 1 Warnungen. Nichts wurde geschrieben.",
        "2 errors, 1 warnings. Nothing was written.",
    ),
    "MORE_WARNINGS": (
        "… und 9 weitere Warnungen.",
        "… and 9 more warnings.",
    ),
    "BAD_KIND[str]": (
        '„tags“ ist kein Text. Setzen Sie den Wert in Anführungszeichen "…".',
        '"tags" is no text. Put the value in quotation marks "…".',
    ),
    "BAD_KIND[int]": (
        "„tags“ ist keine ganze Zahl. Schreiben Sie eine wie 1, ohne Anführungszeichen.",
        '"tags" is no whole number. Write one such as 1, without quotation marks.',
    ),
    "BAD_KIND[bool]": (
        "„tags“ heißt weder ja noch nein. Schreiben Sie true oder false.",
        '"tags" means neither yes nor no. Write true or false.',
    ),
    "BAD_KIND[list]": (
        '„tags“ ist keine Liste von Texten. Schreiben Sie ["eins", "zwei"].',
        '"tags" is no list of texts. Write ["one", "two"].',
    ),
}


def all_messages():
    """Return the newsroom's messages by name."""
    named = {name: m for name, m in vars(messages).items() if isinstance(m, Message)}
    kinds = {f"BAD_KIND[{kind.__name__}]": m for kind, m in messages.BAD_KIND.items()}
    return {**named, **kinds}


def test_every_message_says_this_and_nothing_else():
    assert word_messages(all_messages(), VALUES) == TABLE


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Nordkora", "Nordkorea"),
        ("E.U.", "EU"),
        ("Deutschland", ""),
        ("Bundestag", ""),
    ],
)
def test_what_was_probably_meant_is_near(typed, found):
    assert find_nearest(typed, ["Nordkorea", "EU", "Thailand", "Bundeswehr"]) == Nearest(found)

"""Every message of the newsroom in full, in both languages."""

from plugins.newsroom import messages
from plugins.problems.problem import Message, Nearest
from tests.makers import word_messages

VALUES = {
    "address": "2024/06/18/x/",
    "anchor": "x",
    "cache": ".cache",
    "files": "  1. a.md\n  2. b.md",
    "first": "3",
    "form": "{a: …, b: …}",
    "day": "2062-06-18",
    "entries": "{outlet: x}",
    "example": "laut „A“",
    "id": "x",
    "image": "a.jpg",
    "key": "tags",
    "known": "a, b",
    "lost": "Status: draft",
    "link": "{filename}x.md",
    "missing": "date",
    "name": "Z",
    "names": "ARTICLE_URL",
    "nearest": Nearest("Y"),
    "number": "Two",
    "path": "content",
    "second": "zeit",
    "seen": "title: A: B",
    "slug": "a-b",
    "table": "outlet",
    "target": "stories/x.md",
    "title": "???",
    "value": "X",
    "zahl": "Zwei",
}
TABLE = {
    "NO_STORIES": (
        "In content liegt keine einzige Meldung mehr. Legen Sie die Meldungen wieder hin; soll die "
        "Ausgabe leer werden, löschen Sie den Zwischenspeicher .cache.",
        "There is not a single story left in content. Put the stories back; if the output is meant "
        "to be empty, delete the cache .cache.",
    ),
    "NO_MARKDOWN": (
        "Diese Seite liest niemand, denn sie ist kein Markdown. Schreiben Sie sie als .md; soll "
        "sie erscheinen, wie sie ist, legen Sie sie in einen Ordner, den STATIC_PATHS nennt, etwa "
        "content/static/.",
        "Nobody reads this page, for it is no Markdown. Write it as .md; if it is to appear as it "
        "is, put it in a folder that STATIC_PATHS names, such as content/static/.",
    ),
    "TEXT_FILE": (
        "Diese Datei liest niemand, denn sie endet auf .txt. Benennen Sie sie um in Z.",
        "Nobody reads this file, for it ends in .txt. Rename it Z.",
    ),
    "UNKNOWN_KEY": (
        "„title: A: B“ ist keine bekannte Angabe. Meinten Sie „Y“? Möglich sind: a, b.",
        '"title: A: B" is no known key. Did you mean "Y"? The keys are: a, b.',
    ),
    "KEY_IN_TEXT": (
        "„title: A: B“ steht unter dem Kopf und gilt als Text. Schreiben Sie alle Angaben in den "
        "Kopf, als „tags: …“ ohne Zeichen davor, oder löschen Sie sie.",
        '"title: A: B" stands below the front matter and counts as text. Write all keys in the '
        'front matter, as "tags: …" without signs before it, or delete them.',
    ),
    "HEADER_ENDS": (
        "Mit „title: A: B“ endet der Kopf, und „Status: draft“ darunter gilt als Text. Löschen Sie "
        "diese Zeile, rücken Sie sie um vier Leerzeichen ein, wenn sie zum Wert darüber gehört, "
        "oder setzen Sie sie unter alle Angaben.",
        'The front matter ends with "title: A: B", and "Status: draft" below counts as text. '
        "Delete this line, indent it by four spaces if it belongs to the value above, or put it "
        "below all keys.",
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
        "Das Datum fehlt. Schreiben Sie „date: 2024-06-18T06:00“ in den Kopf.",
        'The date is missing. Write "date: 2024-06-18T06:00" in the front matter.',
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
        "„X“ ist kein Datum. Schreiben Sie 2024-06-18 oder 2024-06-18T06:00.",
        '"X" is not a date. Write 2024-06-18 or 2024-06-18T06:00.',
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
        "„X“ ist kein Sprachkürzel. Meinten Sie „Y“? Schreiben Sie zwei Buchstaben wie de oder en, "
        "mit Land etwa de-CH.",
        '"X" is no language code. Did you mean "Y"? Write two letters such as de or en, with a '
        "country en-GB.",
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
    "BAD_SAVE_AS": (
        "„X“ taugt nicht als save_as. Meinten Sie „Y“? Schreiben Sie Buchstaben, Ziffern, Punkte, "
        "- und /.",
        '"X" will not do as a save_as. Did you mean "Y"? Write letters, digits, full stops, - and '
        "/.",
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
    "FAR_AHEAD": (
        "Die Meldung erscheint erst am 2062-06-18. Prüfen Sie das Datum.",
        "The story will not appear before 2062-06-18. Check the date.",
    ),
    "EMPTY_STORY": (
        "Die Meldung besteht nur aus ihrem Titel. Schreiben Sie den Text unter den Kopf oder "
        "setzen Sie „status: draft“.",
        "The story is nothing but its title. Write the text below the front matter or set "
        '"status: draft".',
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
    "NO_REGISTER": (
        "So heißt kein Register, die Datei liest niemand. Meinten Sie „Y“? Benennen Sie sie um "
        "oder legen Sie sie woandershin; Register sind a, b.",
        'There is no register of this name, so nobody reads this file. Did you mean "Y"? '
        "Rename it or put it elsewhere; the registers are a, b.",
    ),
    "REGISTER_FOLDER": (
        "Das ist ein Ordner; ein Register ist eine Datei. Benennen Sie den Ordner um.",
        "This is a folder; a register is a file. Rename the folder.",
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
    "NO_SOURCES": (
        "Der Text beruft sich auf „Z“, die Meldung hat aber keine „sources“. Schreiben Sie "
        "„sources: [{outlet: x}]“ in den Kopf.",
        'The text draws on "Z", but the story has no "sources". Write "sources: [{outlet: x}]" in '
        "the front matter.",
    ),
    "UNUSED_ENTRY": (
        "Der Text beruft sich nirgends auf „Z“. Nennen Sie es im Text (laut „A“) oder löschen Sie "
        "den Eintrag.",
        'The text never draws on "Z". Name it in the text (laut „A“) or delete the entry.',
    ),
    "UNLISTED_NAME": (
        "Der Text beruft sich auf „Z“, das kein bekanntes Medium ist. Meinten Sie „Y“? Tragen Sie "
        "es in content/desk/outlets.toml und unter „sources“ ein.",
        'The text draws on "Z", which is no known outlet. Did you mean "Y"? Enter it in '
        'content/desk/outlets.toml and under "sources".',
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
    "PINNED_AND_EXCLUDED": (
        "„a-b“ soll angeheftet und ausgenommen sein. Löschen Sie eine der beiden Angaben.",
        '"a-b" is to be pinned and excluded. Delete one of the two.',
    ),
    "PIN_UNPUBLISHED": (
        "„a-b“ ist nicht veröffentlicht und wird hier erst gezeigt, wenn es so weit ist.",
        '"a-b" is not published and will be shown here only when it is.',
    ),
    "PIN_EXPIRED": (
        "„a-b“ ist abgelaufen und wird hier nicht mehr gezeigt. Löschen Sie die Angabe.",
        '"a-b" has expired and is no longer shown here. Delete it.',
    ),
    "LINK_UNPUBLISHED": (
        "Der Link „{filename}x.md“ führt zu einer Meldung oder Ausgabe, die nicht veröffentlicht "
        "ist. Er wird erst dann gesetzt.",
        'The link "{filename}x.md" leads to a story or edition that is not published. It becomes '
        "a link once that is published.",
    ),
    "LINK_EXPIRED": (
        "Der Link „{filename}x.md“ führt zu einer Meldung, die abgelaufen ist, und wird nicht mehr "
        "gesetzt. Löschen Sie ihn.",
        'The link "{filename}x.md" leads to a story that has expired, and is no longer set. Delete '
        "it.",
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
    "NO_SUCH_IMAGE": (
        "Das Bild „a.jpg“ gibt es nicht. Meinten Sie „Y“? Der Pfad zählt ab content/.",
        'There is no image "a.jpg". Did you mean "Y"? The path counts from content/.',
    ),
    "SAME_FILE": (
        "Unter macOS und Windows ist dies dieselbe Datei wie content/stories/x.md, und eine der "
        "beiden geht dort verloren. Benennen Sie eine um.",
        "On macOS and Windows this is the same file as content/stories/x.md, and one of the two "
        "gets lost there. Rename one.",
    ),
    "OTHER_SPELLING": (
        "„{filename}x.md“ gibt es nicht: Der Name von content/stories/x.md sieht nur so aus, denn "
        "seine Umlaute oder Akzente sind anders gespeichert. Geben Sie Datei und Link einen Namen "
        "ohne solche Zeichen.",
        'There is no "{filename}x.md": the name of content/stories/x.md only looks like it, as its '
        "umlauts or accents are stored in another way. Give file and link a name without such "
        "characters.",
    ),
    "UNKNOWN_MARK": (
        "„{filename}x.md“ ist kein Link, den es hier gibt. Schreiben Sie {filename} "
        "vor eine Meldung oder Seite, {static} vor eine andere Datei.",
        '"{filename}x.md" is no link that exists here. Write {filename} before a '
        "story or page, {static} before another file.",
    ),
    "SAME_ADDRESS": (
        "Zwei Meldungen würden nach 2024/06/18/x/ geschrieben:\n  1. a.md\n  2. b.md\n"
        "Geben Sie einer davon einen anderen „slug“, am besten einer noch nicht veröffentlichten: "
        "Ihre Adresse ändert sich.",
        "Two stories would be written to 2024/06/18/x/:\n  1. a.md\n  2. b.md\nGive one "
        'of them a different "slug", preferably one that is not published yet: its address '
        "changes.",
    ),
    "SAME_PAGE": (
        "Zwei Dateien würden nach 2024/06/18/x/ geschrieben:\n  1. a.md\n  2. b.md\n"
        "Geben Sie einer davon ein anderes „save_as“ oder, wenn sie keines hat, einen anderen "
        "„slug“.",
        "Two files would be written to 2024/06/18/x/:\n  1. a.md\n  2. b.md\nGive one of them a "
        'different "save_as", or a different "slug" if it has none.',
    ),
    "SAME_SLUG": (
        "Zwei Meldungen haben den slug „a-b“:\n  1. a.md\n  2. b.md\nGeben Sie einer "
        "davon einen anderen, am besten einer noch nicht veröffentlichten: Ihre Adresse ändert "
        "sich.",
        'Two stories have the slug "a-b":\n  1. a.md\n  2. b.md\nGive one of them a different one, '
        "preferably one that is not published yet: its address changes.",
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
        "TIMEZONE ist „X“; das ist keine Zeitzone. Meinten Sie „Y“?",
        'TIMEZONE is "X"; that is no time zone. Did you mean "Y"?',
    ),
    "BAD_DEFAULT_LANG": (
        "DEFAULT_LANG ist „X“; das ist kein Sprachkürzel. Meinten Sie „Y“? Schreiben Sie zwei "
        "Buchstaben wie de oder en, mit Land etwa de-CH.",
        'DEFAULT_LANG is "X"; that is no language code. Did you mean "Y"? Write two letters such '
        "as de or en, with a country en-GB.",
    ),
    "BAD_SWITCH": (
        "Z ist X; es muss True oder False sein, ohne Anführungszeichen.",
        "Z is X; it must be True or False, without quotation marks.",
    ),
    "BAD_EXTRA": (
        'Z ist X; erwartet werden benannte Werte wie {"path": "CNAME"}.',
        'Z is X; it must be named values such as {"path": "CNAME"}.',
    ),
    "BAD_STORY_PATHS": (
        "STORY_PATHS ist X; erwartet wird eine Liste von Ordnern unterhalb von content/, etwa "
        '["stories"].',
        'STORY_PATHS is X; it must be a list of folders below content/, such as ["stories"].',
    ),
    "NO_STORY_FOLDER": (
        "STORY_PATHS (oder ARTICLE_PATHS) nennt „X“; das ist kein Ordner unterhalb von "
        "content/. Meinten Sie „Y“? Berichtigen Sie den Namen, oder legen Sie den Ordner an.",
        'STORY_PATHS (or ARTICLE_PATHS) names "X"; that is no folder below content/. Did you mean '
        '"Y"? Correct the name, or create the folder.',
    ),
    "NO_EFFECT": (
        "Ohne Wirkung bleibt: ARTICLE_URL. Löschen Sie das. Was eine Meldung davon braucht, "
        "schreiben Sie in ihren Kopf, etwa „save_as: …“ für ihre alte Adresse.",
        "These have no effect: ARTICLE_URL. Delete them. What a story needs of them belongs "
        'in its front matter, such as "save_as: …" for its old address.',
    ),
    "STATUS_SET": (
        "Z sagt „status: X“; das zählt nur im Kopf der Meldungen und Seiten. Schreiben Sie es in "
        "jede, die es betrifft, und löschen Sie es aus Z.",
        'Z says "status: X"; that counts in the front matter of stories and pages alone. Write it '
        "in each that it is for, and delete it from Z.",
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

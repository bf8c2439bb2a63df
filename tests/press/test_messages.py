"""Every message of the press in full, in both languages."""

import pytest

from plugins.press import messages
from plugins.press.cache import messages as cache
from plugins.press.disk import messages as disk
from plugins.press.inputs import messages as inputs
from plugins.press.preview import messages as preview
from plugins.press.rendering import messages as rendering
from plugins.press.report import Report
from plugins.problems.problem import In, Nearest, Place
from plugins.problems.stopping import language_of_messages, stop
from tests.makers import messages_of, word_messages

ROOMS = (messages, cache, disk, inputs, preview, rendering)
VALUES = {
    "allowed": In(messages.ZONE),
    "came": "Gipfel, Wahl",
    "code": "FC",
    "count": 3,
    "example": "blatt/output",
    "face": "serif-400",
    "first": "story.html",
    "folder": "theme/templates",
    "folders": "output .output.press",
    "how": In(inputs.LIES_IN),
    "kept": 539,
    "more": 8,
    "name": "x.cs",
    "names": "plugins.topics, plugins.feeds",
    "nearest": Nearest("x.css"),
    "needed": "plugins.newsroom",
    "other": "blatt/y",
    "page": "index.html",
    "pages": 540,
    "path": "blatt/x",
    "pid": 7,
    "port": 8000,
    "read": 2,
    "reason": "Permission denied",
    "removed": 0,
    "rendered": 3,
    "second": "page.html",
    "seconds": 0.456,
    "source": "THEME",
    "sources": 57,
    "stages": "Lesen 0.1",
    "template": "a.html",
    "text": "Unknown theme",
    "url": "http://localhost:8000",
    "user": 1000,
    "value": 0,
    "why": In(cache.CACHE_DAMAGED),
    "written": 1,
}
TABLE = {
    "CACHE_UNWRITABLE": (
        "Der Zwischenspeicher blatt/x lässt sich nicht schreiben: Permission denied. Die "
        "bisherige Ausgabe ist unverändert. Geben Sie Platz oder Rechte frei, oder nennen Sie in "
        "PRESS_CACHE einen anderen Ordner.",
        "The cache blatt/x can't be written: Permission denied. The output is as it was. Free "
        "some space or give the right to write, or name another folder in PRESS_CACHE.",
    ),
    "UNWRITTEN": (
        "lässt sich nicht schreiben: Permission denied. Die Ausgabe ist trotzdem auf dem neuen "
        "Stand. Geben Sie Platz oder Rechte frei.",
        "can't be written: Permission denied. The output is up to date all the same. Free some "
        "space or give the right to write.",
    ),
    "OUTPUT_UNWRITABLE": (
        "Die Ausgabe blatt/x lässt sich nicht schreiben: Permission denied. Die bisherige "
        "Ausgabe ist unverändert. Geben Sie Platz oder Rechte frei, oder wählen Sie mit -o einen "
        "anderen Ordner.",
        "The output blatt/x can't be written: Permission denied. The output is as it was. Free "
        "some space or give the right to write, or choose another folder with -o.",
    ),
    "OUTPUT_FORBIDDEN": (
        "lässt sich nicht schreiben oder mitnehmen: Permission denied. Die bisherige Ausgabe ist "
        "unverändert. Geben Sie als root alles darin dem Benutzer, der baut: chown -R 1000 output "
        ".output.press; chmod -R u+rwX output .output.press",
        "can't be written or carried along: Permission denied. The output is as it was. As root, "
        "give all that is in there to the user who builds: chown -R 1000 output .output.press; "
        "chmod -R u+rwX output .output.press",
    ),
    "OUTPUT_DIVIDED": (
        "ist in die Ausgabe eingehängt und lässt sich nicht mitnehmen. Die bisherige Ausgabe ist "
        "unverändert. Hängen Sie es neben der Ausgabe ein, und legen Sie an seinen Platz einen "
        "symbolischen Link.",
        "is mounted into the output and can't be carried along. The output is as it was. Mount it "
        "beside the output, and put a symbolic link in its place.",
    ),
    "IN_THE_WAY": (
        "gehört nicht zu dieser Website, und index.html braucht den Platz. Nehmen Sie es aus der "
        "Ausgabe, oder geben Sie der Seite eine andere Adresse.",
        "is not of this site, and index.html needs its place. Take it out of the output, or give "
        "the page another address.",
    ),
    "TWO_PAGES": (
        "Zwei Seiten würden nach blatt/x geschrieben: story.html und page.html. Geben Sie einer "
        "davon eine andere Adresse.",
        "Two pages would be written to blatt/x: story.html and page.html. Give one of them "
        "another address.",
    ),
    "FILE_AND_FOLDER": (
        "blatt/x wäre zugleich eine Datei und ein Ordner. Geben Sie einer der Seiten eine andere "
        "Adresse.",
        "blatt/x would be both a file and a folder. Give one of the pages another address.",
    ),
    "OUTSIDE": (
        "„blatt/x“ läge außerhalb der Ausgabe. Eine Adresse besteht aus Namen, getrennt durch "
        "Schrägstriche, und beginnt nicht mit einem.",
        '"blatt/x" would lie outside the output. An address is names separated by slashes and '
        "does not begin with one.",
    ),
    "STATIC_MISSING": (
        "STATIC_PATHS nennt „blatt/x“; dort liegt im Ordner der Inhalte keine Datei. Berichtigen "
        "Sie den Namen, oder nehmen Sie ihn heraus.",
        'STATIC_PATHS names "blatt/x", where no file of the content folder lies. Correct the name '
        "or take it out.",
    ),
    "OVERRIDES_MISSING": (
        "THEME_TEMPLATES_OVERRIDES nennt blatt/x; diesen Ordner gibt es nicht. Berichtigen "
        "Sie den Pfad, oder nehmen Sie ihn heraus.",
        "THEME_TEMPLATES_OVERRIDES names blatt/x, and there is no such folder. Correct the "
        "path or take it out.",
    ),
    "TEXTS_FOREIGN": (
        "DEFAULT_LANG ist „0“; in dieser Sprache hat das Theme keine Texte, darum stehen alle "
        "Wörter der Oberfläche auf Englisch. Kopieren Sie THEME als blatt/x, und übersetzen Sie "
        "darin jeden msgstr; Daten und Adressen erklärt „Words“ in docs/theme.md.",
        'DEFAULT_LANG is "0"; the theme has no texts in this language, so all words of the '
        "interface are English. Copy THEME as blatt/x, and translate every msgstr in it; dates "
        'and addresses are explained under "Words" in docs/theme.md.',
    ),
    "UNPLACED": (
        "EXTRA_PATH_METADATA nennt „blatt/x“, was nicht veröffentlicht wird. Meinten Sie „x.css“? "
        "Berichtigen Sie den Pfad, oder nehmen Sie ihn oder seinen Ordner in STATIC_PATHS auf.",
        'EXTRA_PATH_METADATA names "blatt/x", which is not published. Did you mean "x.css"? '
        "Correct the path, or add it or its folder to STATIC_PATHS.",
    ),
    "PLUGIN_MISSING": (
        "Das Plugin x.cs lässt sich nicht laden: Permission denied. Prüfen Sie PLUGINS.",
        "The plugin x.cs can't be loaded: Permission denied. Check PLUGINS.",
    ),
    "PLUGIN_LACKING": (
        "In PLUGINS fehlt plugins.newsroom. Darauf beruhen: plugins.topics, plugins.feeds. "
        "Nehmen Sie es auf.",
        "PLUGINS lacks plugins.newsroom, on which these depend: plugins.topics, plugins.feeds. "
        "Add it.",
    ),
    "PLUGIN_UNREGISTERED": (
        "Das Plugin x.cs lässt sich nicht anmelden: Permission denied. Nehmen Sie es aus "
        "PLUGINS, oder beheben Sie den Fehler.",
        "The plugin x.cs can't be registered: Permission denied. Take it out of PLUGINS or mend "
        "it.",
    ),
    "WITHOUT_PRESS": (
        "plugins.press braucht PELICAN_CLASS = plugins.press.site.PressedSite in der "
        "Einstellungsdatei.",
        "plugins.press needs PELICAN_CLASS = plugins.press.site.PressedSite in the settings file.",
    ),
    "PELICAN_COMPLAINED": (
        "Pelican meldet: Unknown theme. Nichts wurde geschrieben.",
        "Pelican reports: Unknown theme. Nothing was written.",
    ),
    "FATAL_WARNINGS": (
        "Mit --fatal warnings endet der Bau bei Warnungen. Nichts wurde geschrieben. Tun Sie, was "
        "sie sagen, oder lassen Sie die Option weg.",
        "With --fatal warnings a build ends at warnings. Nothing was written. Do what they say, "
        "or leave the option out.",
    ),
    "SETTING_WRONG": (
        "x.cs ist 0; es muss eine Zeitzone sein wie Europe/Berlin.",
        "x.cs is 0; it must be a time zone such as Europe/Berlin.",
    ),
    "SOURCE_UNREADABLE": (
        "lässt sich nicht lesen: Permission denied. Geben Sie das Recht zu lesen.",
        "can't be read: Permission denied. Give the right to read it.",
    ),
    "CODE_LATE": (
        "wurde geändert, nachdem dieser Lauf begonnen hatte, und zählt erst im nächsten. Starten "
        "Sie ihn neu.",
        "was changed after this process had begun, and counts only in the next. Start it again.",
    ),
    "OVERWRITTEN": (
        "wurde nach dem Bau von einem Plugin geändert (so geänderte Dateien: 3). Nehmen Sie es "
        "aus PLUGINS; es ist eines von diesen: plugins.topics, plugins.feeds.",
        "was changed by a plugin when the build was over (files so changed: 3). Take it out of "
        "PLUGINS; it is one of these: plugins.topics, plugins.feeds.",
    ),
    "WORKER_DIED": (
        "Ein Arbeitsprozess wurde beendet, wohl aus Mangel an Speicher. Die bisherige Ausgabe "
        "ist unverändert. Setzen Sie PRESS_WORKERS niedriger.",
        "A worker process was ended, probably for want of memory. The output is as it was. Set "
        "PRESS_WORKERS lower.",
    ),
    "NOTHING_CHANGED": (
        "Nichts hat sich geändert (540 Seiten, 0.46 s).",
        "Nothing changed (540 pages, 0.46 s).",
    ),
    "MOMENT": (
        "es muss ein Zeitpunkt sein wie 2024-06-18T06:00+02:00",
        "it must be a moment such as 2024-06-18T06:00+02:00",
    ),
    "PLUGINS": (
        'es muss eine Liste von Plugins sein wie ["plugins.newsroom", "plugins.pages", …]',
        'it must be a list of plugins such as ["plugins.newsroom", "plugins.pages", …]',
    ),
    "ZONE": (
        "es muss eine Zeitzone sein wie Europe/Berlin",
        "it must be a time zone such as Europe/Berlin",
    ),
    "DONE": (
        "57 Quellen (2 neu gelesen), 540 Seiten: 3 gesetzt, 1 geschrieben, 539 behalten, 0 "
        "entfernt in 0.46 s (Lesen 0.1).",
        "57 sources (2 newly read), 540 pages: 3 rendered, 1 written, 539 kept, 0 removed in "
        "0.46 s (Lesen 0.1).",
    ),
    "STAGES[looking]": ("Nachsehen", "looking"),
    "STAGES[loading]": ("Laden", "loading"),
    "STAGES[reading]": ("Lesen", "reading"),
    "STAGES[deriving]": ("Ordnen", "deriving"),
    "STAGES[composing]": ("Zusammenstellen", "composing"),
    "STAGES[rendering]": ("Setzen", "rendering"),
    "STAGES[publishing]": ("Veröffentlichen", "publishing"),
    "WHY[new]": ("neu", "new"),
    "WHY[forgotten]": ("nichts darüber im Zwischenspeicher", "nothing known in the cache"),
    "WHY[stray]": (
        "Datei in der Ausgabe fehlt oder wurde verändert",
        "file in the output is missing or was changed",
    ),
    "WHY[template]": ("Vorlage x.cs geändert", "template x.cs changed"),
    "WHY[libraries]": (
        "Bibliotheken oder Python in anderer Fassung",
        "libraries or Python in another version",
    ),
    "WHY[code]": ("Code geändert (x.cs)", "code changed (x.cs)"),
    "WHY[chrome]": ("Rahmen der Seiten geändert (x.cs)", "chrome changed (x.cs)"),
    "WHY[setting]": ("Einstellung x.cs geändert", "setting x.cs changed"),
    "WHY[asset]": ("statische Datei x.cs geändert", "static file x.cs changed"),
    "WHY[file]": ("Datei geändert", "file changed"),
    "WHY[field]": ("x.cs geändert", "x.cs changed"),
    "WHY[came]": ("x.cs: dazu kommt Gipfel, Wahl", "x.cs: now with Gipfel, Wahl"),
    "WHY[removed]": ("entfernt", "removed"),
    "WHY[unknown]": ("Inhalt geändert", "content changed"),
    "WHY[same]": (
        "etwas, woraus sie gemacht ist, hat sich geändert, die Seite selbst nicht",
        "something it is made from changed, the page did not",
    ),
    "WHY_MANY": (
        "index.html und 8 weitere: Permission denied",
        "index.html and 8 more: Permission denied",
    ),
    "READ_ANEW": (
        "2 Dateien neu gelesen: Code oder Einstellungen, nach denen sie gelesen werden, haben sich "
        "geändert.",
        "2 files newly read: code or settings by which they are read changed.",
    ),
    "CACHE_DROPPED": (
        "Der Zwischenspeicher blatt/x ist beschädigt und wird neu angelegt.",
        "The cache blatt/x is damaged; it is dropped and made anew.",
    ),
    "CACHE_DAMAGED": ("ist beschädigt", "is damaged"),
    "CACHE_FOREIGN": ("gehört einem anderen Programm", "belongs to another program"),
    "CACHE_OTHER": (
        "stammt von einer anderen Fassung von Lageblatt",
        "was written by another version of Lageblatt",
    ),
    "FOLDER_LINKED": (
        "ist ein symbolischer Link; was in diesen Ordner gehört, läge außerhalb der Ausgabe. "
        "Entfernen Sie ihn: Der nächste Lauf legt den Ordner neu an.",
        "is a symbolic link; what belongs in this folder would lie outside the output. Remove "
        "it: the next build makes the folder anew.",
    ),
    "WAITING": (
        "Ein anderer Lauf (Prozess 7) baut gerade; dieser wartet auf ihn.",
        "Another build (process 7) is at work; this one waits for it.",
    ),
    "WAITED_TOO_LONG": (
        "Ein anderer Lauf (Prozess 7) baut seit 0.456 Sekunden. Beenden Sie ihn, oder setzen Sie "
        "PRESS_PATIENCE höher.",
        "Another build (process 7) has been at work for 0.456 seconds. End it, or set "
        "PRESS_PATIENCE higher.",
    ),
    "FOLDER_ENTANGLED": (
        "x.cs ist blatt/x; das liegt in blatt/y (THEME). Wählen Sie einen eigenen Ordner "
        "daneben, etwa blatt/output.",
        "x.cs is blatt/x; it lies in blatt/y (THEME). Choose a folder of its own beside that, "
        "such as blatt/output.",
    ),
    "LIES_ON": ("ist derselbe Ordner wie", "is the same folder as"),
    "LIES_IN": ("liegt in", "lies in"),
    "LIES_AROUND": ("enthält", "contains"),
    "NAME_WITH_CONTROL": (
        "Der Name enthält ein Steuerzeichen. Benennen Sie die Datei um.",
        "The name has a control character. Rename the file.",
    ),
    "NAME_UNREADABLE": (
        "Der Name ist nicht in UTF-8. Benennen Sie die Datei um.",
        "The name is not in UTF-8. Rename the file.",
    ),
    "PORT_TAKEN": (
        "Die Vorschau kann 8000 nicht öffnen: Permission denied. Nennen Sie mit PORT=… einen "
        "anderen.",
        "The preview can't open 8000: Permission denied. Name another one with PORT=….",
    ),
    "FOREIGN_HOST": (
        "Unter diesem Namen zeigt die Vorschau nichts. Öffnen Sie http://localhost:8000/.",
        "The preview shows nothing under this name. Open http://localhost:8000/.",
    ),
    "PREVIEW": (
        "Vorschau auf http://localhost:8000 – Strg-C beendet sie.",
        "Preview at http://localhost:8000 – Ctrl-C ends it.",
    ),
    "NOT_BUILT": ("So lässt sich nichts bauen", "This can't be built"),
    "LAST_GOOD": ("Den letzten guten Stand zeigen", "Show the last good page"),
    "NEW_PAGE": ("Neue Seite: http://localhost:8000", "New page: http://localhost:8000"),
    "WARNINGS": ("Warnungen", "Warnings"),
    "NO_PAGE": ("Hier ist noch keine Seite.", "There is no page here yet."),
    "FONT_MISSING": (
        "Die Schrift serif-400 ist nicht installiert. Installieren Sie das Paket, in dessen "
        "Ordner files/ sie liegt, oder ändern Sie PRESS_FONTS.",
        "The font serif-400 is not installed. Install the package in whose folder files/ it "
        "lies, or change PRESS_FONTS.",
    ),
    "TEMPLATE_WRONG": (
        "Die Vorlage lässt sich nicht setzen: Permission denied. (Seite index.html)",
        "The template can't be rendered: Permission denied. (page index.html)",
    ),
    "TEMPLATE_ENDLESS": (
        "Die Vorlage ruft sich selbst auf, ohne Ende. Nehmen Sie den Aufruf heraus. (Seite "
        "index.html)",
        "The template calls itself without end. Take the call out. (page index.html)",
    ),
    "NOT_UTF8": (
        "Das Byte 0xFC ist kein UTF-8. Speichern Sie die Datei als UTF-8.",
        "The byte 0xFC is not UTF-8. Save the file as UTF-8.",
    ),
    "TEMPLATE_MISSING": (
        "Die Vorlage a.html fehlt. Vorlagen liegen in theme/templates. (Seite index.html)",
        "The template a.html is missing. Templates lie in theme/templates. (page index.html)",
    ),
    "TEXTS_WRONG": (
        "Die Texte lassen sich nicht lesen: Permission denied. Berichtigen Sie die Datei.",
        "The texts can't be read: Permission denied. Correct the file.",
    ),
    "ASSET_MISSING": (
        "„x.cs“ ist keine statische Datei. Meinten Sie „x.css“? Sie liegen in theme/static. "
        "(Seite index.html)",
        '"x.cs" is no static file. Did you mean "x.css"? They lie in theme/static. (page '
        "index.html)",
    ),
}


def test_every_message_says_this_and_nothing_else() -> None:
    found = [messages_of(room) for room in ROOMS]
    together = {name: message for room in found for name, message in room.items()}
    assert len(together) == sum(map(len, found))
    assert word_messages(together, VALUES) == TABLE


def test_a_stop_tells_place_fact_and_remedy() -> None:
    ended = stop(messages.SOURCE_UNREADABLE, Place("a.md"), reason="Permission denied")
    assert ended.describe("en") == (
        "a.md: can't be read: Permission denied. Give the right to read it."
    )


def test_the_language_of_messages_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    assert language_of_messages({}) == "en"
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    assert language_of_messages({}).startswith("de")
    assert language_of_messages({"MESSAGES_LANG": "en"}) == "en"
    monkeypatch.setenv("LANG", "C.UTF-8")
    assert language_of_messages({}) == "en"


def test_what_is_said_is_printed_letter_by_letter(capsys: pytest.CaptureFixture[str]) -> None:
    line = f"content/a.md:100:5: [b]{'lang ' * 50}[/b]"  # ":100:" is the name of an emoji
    Report("en").say(line)
    assert capsys.readouterr().out == f"{line}\n"

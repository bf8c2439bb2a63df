"""What the press tells editors and operators, in German and English: fact, then remedy."""

from plugins.problems.problem import Message

CACHE_UNWRITABLE = Message(
    de="Der Zwischenspeicher {path} lässt sich nicht schreiben: {reason}. Die bisherige Ausgabe "
    "ist unverändert. Geben Sie Platz oder Rechte frei, oder nennen Sie in PRESS_CACHE "
    "einen anderen Ordner.",
    en="The cache {path} can't be written: {reason}. The output is as it was. "
    "Free some space or give the right to write, or name another folder in PRESS_CACHE.",
)
UNWRITTEN = Message(
    de="lässt sich nicht schreiben: {reason}. Die Ausgabe ist trotzdem auf dem neuen Stand. Geben "
    "Sie Platz oder Rechte frei.",
    en="can't be written: {reason}. The output is up to date all the same. Free some space or "
    "give the right to write.",
)
OUTPUT_UNWRITABLE = Message(
    de="Die Ausgabe {path} lässt sich nicht schreiben: {reason}. Die bisherige Ausgabe ist "
    "unverändert. Geben Sie Platz oder Rechte frei, oder wählen Sie mit -o einen anderen Ordner.",
    en="The output {path} can't be written: {reason}. The output is as it was. "
    "Free some space or give the right to write, or choose another folder with -o.",
)
OUTPUT_FORBIDDEN = Message(
    de="lässt sich nicht schreiben oder mitnehmen: {reason}. Die bisherige Ausgabe ist "
    "unverändert. Geben Sie als root alles darin dem Benutzer, der baut: "
    "chown -R {user} {folders}; chmod -R u+rwX {folders}",
    en="can't be written or carried along: {reason}. The output is as it was. As root, give all "
    "that is in there to the user who builds: chown -R {user} {folders}; chmod -R u+rwX {folders}",
)
OUTPUT_DIVIDED = Message(
    de="ist in die Ausgabe eingehängt und lässt sich nicht mitnehmen. Die bisherige Ausgabe ist "
    "unverändert. Hängen Sie es neben der Ausgabe ein, und legen Sie an seinen Platz einen "
    "symbolischen Link.",
    en="is mounted into the output and can't be carried along. The output is as it was. Mount it "
    "beside the output, and put a symbolic link in its place.",
)
IN_THE_WAY = Message(
    de="gehört nicht zu dieser Website, und {page} braucht den Platz. Nehmen Sie es aus der "
    "Ausgabe, oder geben Sie der Seite eine andere Adresse.",
    en="is not of this site, and {page} needs its place. Take it out of the output, or give the "
    "page another address.",
)
TWO_PAGES = Message(
    de="Zwei Seiten würden nach {path} geschrieben: {first} und {second}. Geben Sie einer "
    "davon eine andere Adresse.",
    en="Two pages would be written to {path}: {first} and {second}. Give one of them another "
    "address.",
)
FILE_AND_FOLDER = Message(
    de="{path} wäre zugleich eine Datei und ein Ordner. Geben Sie einer der Seiten eine andere "
    "Adresse.",
    en="{path} would be both a file and a folder. Give one of the pages another address.",
)
OUTSIDE = Message(
    de="„{path}“ läge außerhalb der Ausgabe. Eine Adresse besteht aus Namen, getrennt durch "
    "Schrägstriche, und beginnt nicht mit einem.",
    en='"{path}" would lie outside the output. An address is names separated by slashes and '
    "does not begin with one.",
)
STATIC_MISSING = Message(
    de="STATIC_PATHS nennt „{path}“; dort liegt im Ordner der Inhalte keine Datei. Berichtigen Sie "
    "den Namen, oder nehmen Sie ihn heraus.",
    en='STATIC_PATHS names "{path}", where no file of the content folder lies. Correct the name or '
    "take it out.",
)
OVERRIDES_MISSING = Message(
    de="THEME_TEMPLATES_OVERRIDES nennt {path}; diesen Ordner gibt es nicht. Berichtigen Sie den "
    "Pfad, oder nehmen Sie ihn heraus.",
    en="THEME_TEMPLATES_OVERRIDES names {path}, and there is no such folder. Correct the path or "
    "take it out.",
)
TEXTS_FOREIGN = Message(
    de="DEFAULT_LANG ist „{value}“; in dieser Sprache hat das Theme keine Texte, darum stehen alle "
    "Wörter der Oberfläche auf Englisch. Kopieren Sie {source} als {path}, und übersetzen Sie "
    "darin jeden msgstr; Daten und Adressen erklärt „Words“ in docs/theme.md.",
    en='DEFAULT_LANG is "{value}"; the theme has no texts in this language, so all words of the '
    "interface are English. Copy {source} as {path}, and translate every msgstr in it; dates and "
    'addresses are explained under "Words" in docs/theme.md.',
)
UNPLACED = Message(
    de="EXTRA_PATH_METADATA nennt „{path}“, was nicht veröffentlicht wird.{nearest:de} "
    "Berichtigen Sie den Pfad, oder nehmen Sie ihn oder seinen Ordner in STATIC_PATHS auf.",
    en='EXTRA_PATH_METADATA names "{path}", which is not published.{nearest:en} Correct the path, '
    "or add it or its folder to STATIC_PATHS.",
)
PLUGIN_MISSING = Message(
    de="Das Plugin {name} lässt sich nicht laden: {reason}. Prüfen Sie PLUGINS.",
    en="The plugin {name} can't be loaded: {reason}. Check PLUGINS.",
)
PLUGIN_LACKING = Message(
    de="In PLUGINS fehlt {needed}. Darauf beruhen: {names}. Nehmen Sie es auf.",
    en="PLUGINS lacks {needed}, on which these depend: {names}. Add it.",
)
PLUGIN_UNREGISTERED = Message(
    de="Das Plugin {name} lässt sich nicht anmelden: {reason}. Nehmen Sie es aus PLUGINS, oder "
    "beheben Sie den Fehler.",
    en="The plugin {name} can't be registered: {reason}. Take it out of PLUGINS or mend it.",
)
WITHOUT_PRESS = Message(
    de="plugins.press braucht PELICAN_CLASS = plugins.press.site.PressedSite in der "
    "Einstellungsdatei.",
    en="plugins.press needs PELICAN_CLASS = plugins.press.site.PressedSite in the settings file.",
)
PELICAN_COMPLAINED = Message(
    de="Pelican meldet: {text}. Nichts wurde geschrieben.",
    en="Pelican reports: {text}. Nothing was written.",
)
FATAL_WARNINGS = Message(
    de="Mit --fatal warnings endet der Bau bei Warnungen. Nichts wurde geschrieben. Tun Sie, was "
    "sie sagen, oder lassen Sie die Option weg.",
    en="With --fatal warnings a build ends at warnings. Nothing was written. Do what they say, or "
    "leave the option out.",
)
SETTING_WRONG = Message(
    de="{name} ist {value}; {allowed:de}.",
    en="{name} is {value}; {allowed:en}.",
)
SOURCE_UNREADABLE = Message(
    de="lässt sich nicht lesen: {reason}. Geben Sie das Recht zu lesen.",
    en="can't be read: {reason}. Give the right to read it.",
)
CODE_LATE = Message(
    de="wurde geändert, nachdem dieser Lauf begonnen hatte, und zählt erst im nächsten. Starten "
    "Sie ihn neu.",
    en="was changed after this process had begun, and counts only in the next. Start it again.",
)
OVERWRITTEN = Message(
    de="wurde nach dem Bau von einem Plugin geändert (so geänderte Dateien: {count}). Nehmen Sie "
    "es aus PLUGINS; es ist eines von diesen: {names}.",
    en="was changed by a plugin when the build was over (files so changed: {count}). Take it out "
    "of PLUGINS; it is one of these: {names}.",
)
WORKER_DIED = Message(
    de="Ein Arbeitsprozess wurde beendet, wohl aus Mangel an Speicher. Die bisherige Ausgabe ist "
    "unverändert. Setzen Sie PRESS_WORKERS niedriger.",
    en="A worker process was ended, probably for want of memory. The output is as it was. "
    "Set PRESS_WORKERS lower.",
)
NOTHING_CHANGED = Message(
    de="Nichts hat sich geändert ({pages} Seiten, {seconds:.2f} s).",
    en="Nothing changed ({pages} pages, {seconds:.2f} s).",
)
MOMENT = Message(
    de="es muss ein Zeitpunkt sein wie 2024-06-18T06:00+02:00",
    en="it must be a moment such as 2024-06-18T06:00+02:00",
)
PLUGINS = Message(
    de='es muss eine Liste von Plugins sein wie ["plugins.newsroom", "plugins.pages", …]',
    en='it must be a list of plugins such as ["plugins.newsroom", "plugins.pages", …]',
)
ZONE = Message(
    de="es muss eine Zeitzone sein wie Europe/Berlin",
    en="it must be a time zone such as Europe/Berlin",
)
DONE = Message(
    de="{sources} Quellen ({read} neu gelesen), {pages} Seiten: {rendered} gesetzt, {written} "
    "geschrieben, {kept} behalten, {removed} entfernt in {seconds:.2f} s ({stages}).",
    en="{sources} sources ({read} newly read), {pages} pages: {rendered} rendered, {written} "
    "written, {kept} kept, {removed} removed in {seconds:.2f} s ({stages}).",
)
STAGES = {
    "looking": Message(de="Nachsehen", en="looking"),
    "loading": Message(de="Laden", en="loading"),
    "reading": Message(de="Lesen", en="reading"),
    "deriving": Message(de="Ordnen", en="deriving"),
    "composing": Message(de="Zusammenstellen", en="composing"),
    "rendering": Message(de="Setzen", en="rendering"),
    "publishing": Message(de="Veröffentlichen", en="publishing"),
}
WHY = {
    "new": Message(de="neu", en="new"),
    "forgotten": Message(de="nichts darüber im Zwischenspeicher", en="nothing known in the cache"),
    "stray": Message(
        de="Datei in der Ausgabe fehlt oder wurde verändert",
        en="file in the output is missing or was changed",
    ),
    "template": Message(de="Vorlage {name} geändert", en="template {name} changed"),
    "libraries": Message(
        de="Bibliotheken oder Python in anderer Fassung",
        en="libraries or Python in another version",
    ),
    "code": Message(de="Code geändert ({name})", en="code changed ({name})"),
    "chrome": Message(de="Rahmen der Seiten geändert ({name})", en="chrome changed ({name})"),
    "setting": Message(de="Einstellung {name} geändert", en="setting {name} changed"),
    "asset": Message(de="statische Datei {name} geändert", en="static file {name} changed"),
    "file": Message(de="Datei geändert", en="file changed"),
    "field": Message(de="{name} geändert", en="{name} changed"),
    "came": Message(de="{name}: dazu kommt {came}", en="{name}: now with {came}"),
    "removed": Message(de="entfernt", en="removed"),
    "unknown": Message(de="Inhalt geändert", en="content changed"),
    "same": Message(
        de="etwas, woraus sie gemacht ist, hat sich geändert, die Seite selbst nicht",
        en="something it is made from changed, the page did not",
    ),
}
WHY_MANY = Message(de="{page} und {more} weitere: {reason}", en="{page} and {more} more: {reason}")
READ_ANEW = Message(
    de="{read} Dateien neu gelesen: Code oder Einstellungen, nach denen sie gelesen werden, haben "
    "sich geändert.",
    en="{read} files newly read: code or settings by which they are read changed.",
)

"""What is told of what pages are rendered with, in German and English: fact, then remedy."""

from plugins.problems.problem import Message

FONT_MISSING = Message(
    de="Die Schrift {face} ist nicht installiert. Installieren Sie das Paket, in dessen Ordner "
    "files/ sie liegt, oder ändern Sie PRESS_FONTS.",
    en="The font {face} is not installed. Install the package in whose folder files/ it lies, or "
    "change PRESS_FONTS.",
)
TEMPLATE_WRONG = Message(
    de="Die Vorlage lässt sich nicht setzen: {reason}. (Seite {page})",
    en="The template can't be rendered: {reason}. (page {page})",
)
TEMPLATE_ENDLESS = Message(
    de="Die Vorlage ruft sich selbst auf, ohne Ende. Nehmen Sie den Aufruf heraus. (Seite {page})",
    en="The template calls itself without end. Take the call out. (page {page})",
)
NOT_UTF8 = Message(
    de="Das Byte 0x{code} ist kein UTF-8. Speichern Sie die Datei als UTF-8.",
    en="The byte 0x{code} is not UTF-8. Save the file as UTF-8.",
)
TEMPLATE_MISSING = Message(
    de="Die Vorlage {template} fehlt. Vorlagen liegen in {folder}. (Seite {page})",
    en="The template {template} is missing. Templates lie in {folder}. (page {page})",
)
TEXTS_WRONG = Message(
    de="Die Texte lassen sich nicht lesen: {reason}. Berichtigen Sie die Datei.",
    en="The texts can't be read: {reason}. Correct the file.",
)
ASSET_MISSING = Message(
    de="„{name}“ ist keine statische Datei.{nearest:de} Sie liegen in theme/static. (Seite {page})",
    en='"{name}" is no static file.{nearest:en} They lie in theme/static. (page {page})',
)

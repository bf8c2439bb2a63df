"""What is told of what pages are rendered with, in German and English: fact, then remedy."""

from plugins.problems.problem import Message

FONT_MISSING = Message(
    de="Die Schrift {face} ist nicht installiert. Installieren Sie das Paket, in dessen Ordner "
    "files/ sie liegt, oder ändern Sie PRESS_FONTS.",
    en="The font {face} is not installed. Install the package in whose folder files/ it lies, or "
    "change PRESS_FONTS.",
)

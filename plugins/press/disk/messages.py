"""What is told of files on the disk and of their lock, in German and English: fact, then remedy."""

from plugins.problems.problem import Message

FOLDER_LINKED = Message(
    de="ist ein symbolischer Link; was in diesen Ordner gehört, läge außerhalb der Ausgabe. "
    "Entfernen Sie ihn: Der nächste Lauf legt den Ordner neu an.",
    en="is a symbolic link; what belongs in this folder would lie outside the output. "
    "Remove it: the next build makes the folder anew.",
)
WAITING = Message(
    de="Ein anderer Lauf (Prozess {pid}) baut gerade; dieser wartet auf ihn.",
    en="Another build (process {pid}) is at work; this one waits for it.",
)
WAITED_TOO_LONG = Message(
    de="Ein anderer Lauf (Prozess {pid}) baut seit {seconds} Sekunden. Beenden Sie ihn, oder "
    "setzen Sie PRESS_PATIENCE höher.",
    en="Another build (process {pid}) has been at work for {seconds} seconds. End it, or "
    "set PRESS_PATIENCE higher.",
)

"""What the preview tells, in German and English: fact, then remedy."""

from plugins.problems.problem import Message

PORT_TAKEN = Message(
    de="Die Vorschau kann {port} nicht öffnen: {reason}. Nennen Sie mit PORT=… einen anderen.",
    en="The preview can't open {port}: {reason}. Name another one with PORT=….",
)
FOREIGN_HOST = Message(
    de="Unter diesem Namen zeigt die Vorschau nichts. Öffnen Sie http://localhost:{port}/.",
    en="The preview shows nothing under this name. Open http://localhost:{port}/.",
)
PREVIEW = Message(
    de="Vorschau auf {url} – Strg-C beendet sie.", en="Preview at {url} – Ctrl-C ends it."
)
NEW_PAGE = Message(de="Neue Seite: {url}", en="New page: {url}")
WARNINGS = Message(de="Warnungen", en="Warnings")
NOT_BUILT = Message(de="So lässt sich nichts bauen", en="This can't be built")
LAST_GOOD = Message(de="Den letzten guten Stand zeigen", en="Show the last good page")
NO_PAGE = Message(de="Hier ist noch keine Seite.", en="There is no page here yet.")

"""What is said of the problems of a run as a whole, in German and English."""

from plugins.problems.problem import Message

TALLY = Message(
    de="{errors} Fehler, {warnings} Warnungen. Nichts wurde geschrieben.",
    en="{errors} errors, {warnings} warnings. Nothing was written.",
)
MORE_WARNINGS = Message(
    de="… und {count} weitere Warnungen.",
    en="… and {count} more warnings.",
)

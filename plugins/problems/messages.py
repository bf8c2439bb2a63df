"""What is said of the problems of a run as a whole, in German and English."""

from plugins.problems.problem import Message

TALLY = Message(
    de="{errors:Fehler|Fehler}, {warnings:Warnung|Warnungen}. Nichts wurde geschrieben.",
    en="{errors:error|errors}, {warnings:warning|warnings}. Nothing was written.",
)
MORE_WARNINGS = Message(
    de="… und {count:weitere Warnung|weitere Warnungen}.",
    en="… and {count:more warning|more warnings}.",
)

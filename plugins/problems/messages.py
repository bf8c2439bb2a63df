"""What is said of a run as a whole, and of settings of all rooms, in German and English."""

from plugins.problems.problem import Message

TALLY = Message(
    de="{errors:Fehler|Fehler}, {warnings:Warnung|Warnungen}. Nichts wurde geschrieben.",
    en="{errors:error|errors}, {warnings:warning|warnings}. Nothing was written.",
)
MORE_WARNINGS = Message(
    de="… und {count:weitere Warnung|weitere Warnungen}.",
    en="… and {count:more warning|more warnings}.",
)
NO_WHOLE_NUMBER = Message(
    de="{name} ist {value}; es muss eine ganze Zahl ab {least} sein.",
    en="{name} is {value}; it must be a whole number of {least} or more.",
)
NO_TEXT = Message(
    de="{name} ist {value}; das ist kein Text. Schreiben Sie einen in Anführungszeichen.",
    en="{name} is {value}; that is no text. Write one in quotation marks.",
)
NO_FORM = Message(
    de="{name} ist {value}; schreiben Sie es wie {form}, oder {none} für nichts.",
    en="{name} is {value}; write it like {form}, or {none} for none.",
)
NO_CODE_NAME = Message(
    de="{name} ist {value}; es muss ein Name sein wie „{form}“.",
    en='{name} is {value}; it must be a name such as "{form}".',
)
CODE_UNUSABLE = Message(
    de="{code} lässt sich nicht laden: {reason}. Berichtigen Sie {name} oder dieses Modul.",
    en="{code} can't be loaded: {reason}. Correct {name} or that module.",
)

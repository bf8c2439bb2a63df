"""Every message of this room in full, in both languages."""

from plugins.problems import messages
from plugins.problems.problem import Count, Message
from tests.makers import word_messages

VALUES = {
    "code": "haus.satz:setze",
    "count": Count(9),
    "errors": Count(2),
    "form": "package.module",
    "least": 1,
    "name": "FRONT_LIMIT",
    "none": "[]",
    "reason": "No module named 'haus'",
    "value": "True",
    "warnings": Count(1),
}
TABLE = {
    "TALLY": (
        "2 Fehler, 1 Warnung. Nichts wurde geschrieben.",
        "2 errors, 1 warning. Nothing was written.",
    ),
    "MORE_WARNINGS": (
        "… und 9 weitere Warnungen.",
        "… and 9 more warnings.",
    ),
    "NO_WHOLE_NUMBER": (
        "FRONT_LIMIT ist True; es muss eine ganze Zahl ab 1 sein.",
        "FRONT_LIMIT is True; it must be a whole number of 1 or more.",
    ),
    "NO_TEXT": (
        "FRONT_LIMIT ist True; das ist kein Text. Schreiben Sie einen in Anführungszeichen.",
        "FRONT_LIMIT is True; that is no text. Write one in quotation marks.",
    ),
    "NO_FORM": (
        "FRONT_LIMIT ist True; schreiben Sie es wie package.module, oder [] für nichts.",
        "FRONT_LIMIT is True; write it like package.module, or [] for none.",
    ),
    "NO_CODE_NAME": (
        "FRONT_LIMIT ist True; es muss ein Name sein wie „package.module“.",
        'FRONT_LIMIT is True; it must be a name such as "package.module".',
    ),
    "CODE_UNUSABLE": (
        "haus.satz:setze lässt sich nicht laden: No module named 'haus'. Berichtigen Sie "
        "FRONT_LIMIT oder dieses Modul.",
        "haus.satz:setze can't be loaded: No module named 'haus'. Correct FRONT_LIMIT or that "
        "module.",
    ),
}


def test_every_message_says_this_and_nothing_else():
    named = {name: m for name, m in vars(messages).items() if isinstance(m, Message)}
    assert word_messages(named, VALUES) == TABLE

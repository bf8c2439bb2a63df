"""Every message on a run as a whole in full, in both languages."""

from plugins.problems import messages
from plugins.problems.problem import Count, Message
from tests.makers import word_messages

VALUES = {
    "count": Count(9),
    "errors": Count(2),
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
}


def test_every_message_says_this_and_nothing_else():
    named = {name: m for name, m in vars(messages).items() if isinstance(m, Message)}
    assert word_messages(named, VALUES) == TABLE

"""What the press tells, in both languages."""

from string import Formatter

import pytest

from plugins.newsroom.problems import Message, Place, find_nearest
from plugins.press import messages
from plugins.press.report import Report
from plugins.press.stopping import language_of_messages, stop

SINGLE = {name: one for name, one in vars(messages).items() if isinstance(one, Message)}
GROUPED = {
    f"{group}[{name}]": one
    for group in ("STAGES", "WHY", "FIELDS")
    for name, one in getattr(messages, group).items()
}
ALL = {**SINGLE, **GROUPED}


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("name", ALL)
def test_every_message_says_the_same_in_both_languages(name: str) -> None:
    message = ALL[name]
    assert fields(message.de) == fields(message.en)
    assert message.de
    assert message.en


@pytest.mark.parametrize("name", [name for name in SINGLE if name.isupper()])
def test_every_sentence_ends(name: str) -> None:
    part_of_a_sentence = name.startswith("CACHE_") and "{" not in SINGLE[name].en
    if part_of_a_sentence or name in {"MOMENT", "ZONE", "WHOLE_NUMBER", "NOT_BUILT", "LAST_GOOD"}:
        return
    assert SINGLE[name].en.endswith((".", ")"))
    assert SINGLE[name].de.endswith((".", ")"))


@pytest.mark.parametrize(
    ("message", "values", "text"),
    [
        (
            messages.CACHE_DROPPED,
            {"path": ".cache/press.sqlite3", "why": messages.In(messages.CACHE_DAMAGED)},
            "Der Zwischenspeicher .cache/press.sqlite3 ist beschädigt und wird neu angelegt.",
        ),
        (
            messages.OUTPUT_UNWRITABLE,
            {"path": "output", "reason": "No space left on device"},
            "Die Ausgabe output lässt sich nicht schreiben: No space left on device. Die bisherige "
            "Ausgabe ist unverändert. Geben Sie Platz oder Rechte frei, oder wählen Sie mit -o "
            "einen anderen Ordner.",
        ),
        (
            messages.NAME_UNREADABLE,
            {},
            "Der Name ist nicht in UTF-8. Benennen Sie die Datei um.",
        ),
        (
            messages.PORT_TAKEN,
            {"port": "127.0.0.1:8000", "reason": "Address already in use"},
            "Die Vorschau kann 127.0.0.1:8000 nicht öffnen: Address already in use. Nennen Sie mit "
            "PORT=… einen anderen.",
        ),
        (
            messages.WAITING,
            {"pid": 7},
            "Ein anderer Lauf (Prozess 7) baut gerade; dieser wartet auf ihn.",
        ),
        (
            messages.ASSET_MISSING,
            {"name": "x.cs", "nearest": find_nearest("x.cs", ["x.css"]), "page": "index.html"},
            "„x.cs“ ist keine statische Datei. Meinten Sie „x.css“? Sie liegen in theme/static. "
            "(Seite index.html)",
        ),
        (
            messages.TEMPLATE_WRONG,
            {"reason": "'titel' is undefined", "page": "index.html"},
            "Die Vorlage lässt sich nicht setzen: 'titel' is undefined. (Seite index.html)",
        ),
        (
            messages.SETTING_WRONG,
            {
                "name": "PRESS_WORKERS",
                "value": 0,
                "allowed": messages.In(messages.WHOLE_NUMBER),
            },
            "PRESS_WORKERS ist 0; es muss eine ganze Zahl ab 1 sein.",
        ),
        (
            messages.WORKER_DIED,
            {},
            "Ein Arbeitsprozess wurde beendet, wohl aus Mangel an Speicher. Die bisherige Ausgabe "
            "ist unverändert. Setzen Sie PRESS_WORKERS niedriger.",
        ),
        (
            messages.NOTHING_CHANGED,
            {"pages": 232, "seconds": 0.034},
            "Nichts hat sich geändert (232 Seiten, 0.03 s).",
        ),
    ],
)
def test_german_messages_read_well(message: Message, values: dict[str, object], text: str) -> None:
    assert message.in_language("de", values) == text


def test_a_stop_tells_place_fact_and_remedy() -> None:
    ended = stop(messages.SOURCE_UNREADABLE, Place("a.md"), reason="Permission denied")
    assert ended.describe("en") == (
        "a.md: can't be read: Permission denied. Give the right to read it."
    )


def test_the_language_of_messages_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    assert language_of_messages({}) == "en"
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    assert language_of_messages({}).startswith("de")
    assert language_of_messages({"MESSAGES_LANG": "en"}) == "en"
    monkeypatch.setenv("LANG", "C.UTF-8")
    assert language_of_messages({}) == "en"


def test_what_is_said_is_printed_letter_by_letter(capsys: pytest.CaptureFixture[str]) -> None:
    line = f"content/a.md:100:5: [b]{'lang ' * 50}[/b]"  # ":100:" is the name of an emoji
    Report("en").say(line)
    assert capsys.readouterr().out == f"{line}\n"

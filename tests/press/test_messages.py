"""What the press tells, in both languages."""

from string import Formatter

import pytest

from plugins.press import messages
from plugins.press.cache import messages as cache
from plugins.press.disk import messages as disk
from plugins.press.inputs import messages as inputs
from plugins.press.preview import messages as preview
from plugins.press.rendering import messages as rendering
from plugins.press.report import Report
from plugins.problems.problem import In, Message, Place, find_nearest
from plugins.problems.stopping import language_of_messages, stop

ROOMS = (messages, cache, disk, inputs, preview, rendering)
SINGLE = {
    name: one for room in ROOMS for name, one in vars(room).items() if isinstance(one, Message)
}
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
    part_of_a_sentence = name.startswith(("CACHE_", "LIES_")) and "{" not in SINGLE[name].en
    if part_of_a_sentence or name in {"MOMENT", "ZONE", "WHOLE_NUMBER", "NOT_BUILT", "LAST_GOOD"}:
        return
    assert SINGLE[name].en.endswith((".", ")"))
    assert SINGLE[name].de.endswith((".", ")"))


@pytest.mark.parametrize(
    ("message", "values", "text"),
    [
        (
            cache.CACHE_DROPPED,
            {"path": ".cache/press.sqlite3", "why": In(cache.CACHE_DAMAGED)},
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
            disk.FOLDER_LINKED,
            {},
            "ist ein symbolischer Link; was in diesen Ordner gehört, läge außerhalb der Ausgabe. "
            "Entfernen Sie ihn: Der nächste Lauf legt den Ordner neu an.",
        ),
        (
            messages.IN_THE_WAY,
            {"page": "2025/01/01/neujahr/index.html"},
            "gehört nicht zu dieser Website, und 2025/01/01/neujahr/index.html braucht den Platz. "
            "Nehmen Sie es aus der Ausgabe, oder geben Sie der Seite eine andere Adresse.",
        ),
        (
            inputs.NAME_WITH_CONTROL,
            {},
            "Der Name enthält ein Steuerzeichen. Benennen Sie die Datei um.",
        ),
        (
            inputs.NAME_UNREADABLE,
            {},
            "Der Name ist nicht in UTF-8. Benennen Sie die Datei um.",
        ),
        (
            preview.PORT_TAKEN,
            {"port": "127.0.0.1:8000", "reason": "Address already in use"},
            "Die Vorschau kann 127.0.0.1:8000 nicht öffnen: Address already in use. Nennen Sie mit "
            "PORT=… einen anderen.",
        ),
        (
            preview.FOREIGN_HOST,
            {"port": 8000},
            "Unter diesem Namen zeigt die Vorschau nichts. Öffnen Sie http://localhost:8000/.",
        ),
        (
            disk.WAITING,
            {"pid": 7},
            "Ein anderer Lauf (Prozess 7) baut gerade; dieser wartet auf ihn.",
        ),
        (
            rendering.ASSET_MISSING,
            {"name": "x.cs", "nearest": find_nearest("x.cs", ["x.css"]), "page": "index.html"},
            "„x.cs“ ist keine statische Datei. Meinten Sie „x.css“? Sie liegen in theme/static. "
            "(Seite index.html)",
        ),
        (
            rendering.TEMPLATE_WRONG,
            {"reason": "'titel' is undefined", "page": "index.html"},
            "Die Vorlage lässt sich nicht setzen: 'titel' is undefined. (Seite index.html)",
        ),
        (
            messages.SETTING_WRONG,
            {
                "name": "PRESS_WORKERS",
                "value": 0,
                "allowed": In(messages.WHOLE_NUMBER),
            },
            "PRESS_WORKERS ist 0; es muss eine ganze Zahl ab 1 sein.",
        ),
        *(
            (
                inputs.FOLDER_ENTANGLED,
                {
                    "name": "OUTPUT_PATH",
                    "path": "/blatt/x",
                    "how": In(how),
                    "other": "/blatt/y",
                    "source": "THEME",
                    "example": "/blatt/output",
                },
                f"OUTPUT_PATH ist /blatt/x; das {said} /blatt/y (THEME). Wählen Sie einen eigenen "
                "Ordner daneben, etwa /blatt/output.",
            )
            for how, said in (
                (inputs.LIES_ON, "ist derselbe Ordner wie"),
                (inputs.LIES_IN, "liegt in"),
                (inputs.LIES_AROUND, "enthält"),
            )
        ),
        (
            messages.CODE_LATE,
            {},
            "wurde geändert, nachdem dieser Lauf begonnen hatte, und zählt erst im nächsten. "
            "Starten Sie ihn neu.",
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
        (
            messages.CACHE_UNWRITABLE,
            {"path": ".cache", "reason": "Permission denied"},
            "Der Zwischenspeicher .cache lässt sich nicht schreiben: Permission denied. Die "
            "bisherige Ausgabe ist unverändert. Geben Sie Platz oder Rechte frei, oder nennen Sie "
            "in PRESS_CACHE einen anderen Ordner.",
        ),
        (
            messages.UNWRITTEN,
            {"reason": "Permission denied"},
            "lässt sich nicht schreiben: Permission denied. Die Ausgabe ist trotzdem auf dem neuen "
            "Stand. Geben Sie Platz oder Rechte frei.",
        ),
        (
            disk.WAITED_TOO_LONG,
            {"pid": 7, "seconds": 600},
            "Ein anderer Lauf (Prozess 7) baut seit 600 Sekunden. Beenden Sie ihn, oder setzen Sie "
            "PRESS_PATIENCE höher.",
        ),
        (
            messages.TWO_PAGES,
            {"path": "a.html", "first": "story.html", "second": "page.html"},
            "Zwei Seiten würden nach a.html geschrieben: story.html und page.html. Geben Sie einer "
            "davon eine andere Adresse.",
        ),
        (
            messages.FILE_AND_FOLDER,
            {"path": "a"},
            "a wäre zugleich eine Datei und ein Ordner. Geben Sie einer der Seiten eine andere "
            "Adresse.",
        ),
        (
            messages.OUTSIDE,
            {"path": "../a"},
            "„../a“ läge außerhalb der Ausgabe. Eine Adresse besteht aus Namen, getrennt durch "
            "Schrägstriche, und beginnt nicht mit einem.",
        ),
        (
            rendering.TEMPLATE_MISSING,
            {"template": "a.html", "folder": "theme/templates", "page": "index.html"},
            "Die Vorlage a.html fehlt. Vorlagen liegen in theme/templates. (Seite index.html)",
        ),
        (
            messages.PLUGIN_MISSING,
            {"name": "x", "reason": "No module named 'x'"},
            "Das Plugin x lässt sich nicht laden: No module named 'x'. Prüfen Sie PLUGINS.",
        ),
        (
            messages.PLUGIN_UNREGISTERED,
            {"name": "x", "reason": "1 / 0"},
            "Das Plugin x lässt sich nicht anmelden: 1 / 0. Nehmen Sie es aus PLUGINS, oder "
            "beheben Sie den Fehler.",
        ),
        (
            messages.PLUGIN_LACKING,
            {"needed": "plugins.newsroom", "names": "plugins.topics, plugins.feeds"},
            "In PLUGINS fehlt plugins.newsroom. Darauf beruhen: plugins.topics, plugins.feeds. "
            "Nehmen Sie es auf.",
        ),
        (
            messages.WITHOUT_PRESS,
            {},
            "plugins.press braucht PELICAN_CLASS = plugins.press.site.PressedSite in der "
            "Einstellungsdatei.",
        ),
        (
            messages.PELICAN_COMPLAINED,
            {"text": "Unknown theme"},
            "Pelican meldet: Unknown theme. Nichts wurde geschrieben.",
        ),
        (
            messages.SOURCE_UNREADABLE,
            {"reason": "Permission denied"},
            "lässt sich nicht lesen: Permission denied. Geben Sie das Recht zu lesen.",
        ),
        (
            rendering.FONT_MISSING,
            {"face": "serif-400"},
            "Die Schrift serif-400 ist nicht installiert. Installieren Sie das Paket, in dessen "
            "Ordner files/ sie liegt, oder ändern Sie PRESS_FONTS.",
        ),
        (
            messages.DONE,
            {
                "sources": 57,
                "read": 2,
                "pages": 540,
                "rendered": 3,
                "written": 1,
                "kept": 539,
                "removed": 0,
                "seconds": 0.456,
                "stages": "Lesen 0.1",
            },
            "57 Quellen (2 neu gelesen), 540 Seiten: 3 gesetzt, 1 geschrieben, 539 behalten, "
            "0 entfernt in 0.46 s (Lesen 0.1).",
        ),
        (
            preview.PREVIEW,
            {"url": "http://localhost:8000"},
            "Vorschau auf http://localhost:8000 – Strg-C beendet sie.",
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

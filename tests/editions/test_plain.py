"""An edition as plain text."""

from msgspec.structs import replace

from plugins.editions.plain import render
from plugins.pages.views import Link
from tests.theme.samples import EDITION, NOTICES, SITE, card


def test_an_edition_is_a_text_of_72_columns_that_breaks_at_spaces_only():
    lead = replace(
        card(0),
        kicker="Zölle",
        title="Brüssel droht Peking",
        summary="Autos aus China kosten von Juli an mehr Zoll, sagt am Mittwoch die "
        "EU-Kommission, die Ende des Monats berät.",
        address="2024/06/18/zoelle/",
    )
    long = "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnungsentwurf"
    other = replace(card(1), kicker="", title=long, summary="", address="2024/06/18/kurz/")
    view = replace(EDITION, lead=lead, groups=(replace(EDITION.groups[0], stories=(other,)),))
    view = replace(view, notices=(*view.notices, replace(NOTICES[1], story=Link("Wahl", "wahl/"))))
    assert render(view, replace(SITE, name="Lageblatt", url="https://example.org", lang="de")) == (
        "\N{ZERO WIDTH NO-BREAK SPACE}Lageblatt\n"
        "Dienstag, 18.\N{NO-BREAK SPACE}Juni 2024\n"
        "\n"
        "Zölle – Brüssel droht Peking\n"
        "Autos aus China kosten von Juli an mehr Zoll, sagt am Mittwoch die\n"
        "EU-Kommission, die Ende des Monats berät.\n"
        "https://example.org/2024/06/18/zoelle/\n"
        "\n"
        f"{long}\n"
        "https://example.org/2024/06/18/kurz/\n"
        "\n"
        "Korrekturen\n"
        "\n"
        "Staatschef wirbt vor historischem Besuch um den verschlossenen Nachbarn\n"
        "19.\N{NO-BREAK SPACE}Juni 2024: Das Jahr des letzten Besuchs war falsch angegeben.\n"
        "https://example.org/2024/06/18/meldung-0/\n"
        "\n"
        "Wahl\n"
        "18.\N{NO-BREAK SPACE}Juni 2024, 20:15\N{NO-BREAK SPACE}Uhr: Die Stellungnahme des Weißen "
        "Hauses vom Abend\n"
        "wurde ergänzt.\n"
        "https://example.org/wahl/\n"
    )

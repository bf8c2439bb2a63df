"""An edition as plain text."""

from msgspec.structs import replace

from plugins.editions.plain import render
from tests.theme.samples import EDITION, SITE, card


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
    )

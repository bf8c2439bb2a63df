"""Compounds and their joints; ``|`` in a word stands for a joint."""

import pytest

from plugins.language.compounds import split, split_surely

RIGHT = """
    Ablöse|kandidat Arbeitnehmer|organisation Armuts|konferenz Aussichts|kuppel
    Begleit|kommentare Betreiber|wechsel Bezirks|krankenhaus Bildungs|kompasses
    Bild|veröffentlichung Bundeswehr|einsatzes Bundes|sprecher Daten|übertragung
    Einbürgerungs|streit Einigungs|vertrag Einzel|turnieren Eisenbahn|verkehr
    Erkennungs|programms Ermittlungs|ergebnissen Explosions|tests Fabrik|arbeiter
    Fehler|korrektur Fest|gottes|dienst Firmen|kunden|geschäfts Freiheits|strafe
    Fußball|spielen Fußball|verband Gebets|teppiche Gegebenen|falls Generations|wechsel
    Genie|streichen Gerichts|medizin Gesamt|krediten Geschichts|markt Gratis|variante
    Hilfs|mannschaften Hubschrauber|piloten Katastrophen|hilfe|einsatz|zug Klavier|konzert
    Konjunktur|beschleunigung Kredit|bürgschaften Kunst|stoff|abfälle Küsten|division
    Landes|sicherheits|gesetz Land|tags|abgeordnete Last|kraft|wagen Lehrer|arbeits|zeit|konto
    Logistik|zentrums Luft|widerstand Macht|demonstration Magnet|scheiben Management|kompetenz
    Markt|einführung Massen|veranstaltung Migranten|gruppen Mikro|trans|aktionen
    Ministeriums|sprecher Missbrauchs|studie Museums|direktor Nahrungs|versorgung
    National|rats|plenum Nichtigkeits|beschwerde Nuklear|energie Oppositions|partei
    Ordnungs|kräfte Persönlichkeits|schutz Prinz|regenten|platz Publikums|gespräch
    Radio|astronomie Ressourcen|abbau Schlepper|aktivitäten Selbst|beschäftigung
    Spekulations|skandals Stacheldraht|barrieren Strom|verbrauch Studien|ergebnisse
    Teilnahme|schluss Terror|angriffe Trainer|tätigkeit Ultra|nationalistische
    Versicherungs|vertrag Versorgungs|sicherheit Völker|wanderungs|wellen Welt|raum|operation
    Zukunfts|fragen Zukunfts|hoffnung allgemein|bindendes aussichts|reichen aussichts|reicher
    beschluss|reifen heraus|gearbeitet koalitions|politischen mikro|biologischen
    nieder|schlagen rohstoff|reichen sprach|gewaltige süd|west|chinesischen süd|west|polnischen
    unions|regierten weiter|geleitet Waffen|still|stand Produktions|still|stand
""".split()  # noqa: SIM905 - a list that people read and edit
"""Words of the news at the joints where a person would cut them."""
MISLEADING = """
    Abgasemissionen Anwalts|kanzleien Aufrecht|erhaltung Ballungs|räumen Bedienungs|anleitung
    Bundesinnenministerin Bundes|innenministers Buntbarscharten Charakter|erstellung
    Daten|erfassung Dissertationen Druckerzeugnis Erbschaft|steuer Erbschaft|steuer|reform
    Familien|einkommen Film|projektionen Flüchtlings|andrang Fußgängerüberweg
    Gefängnis|aufseher Genitalbereich Geschäfts|anteile Geschlechtstieren Haus|arzt|termine
    Interessantesten Kartoffelsorten Kirchen|neu|bauten Kirchen|einrichtung Konsultationen
    Korruptions|anklagen Kreisbeigeordnete Marionetten|theater Massen|einwanderung
    Musikalienhandel Netto|ersatz|rate Offenbarungseid Pensions|antritt Premier|ministern
    Paarungs|bereitschaft Raketen|einschlag Rechtsberatungs|verträge Rechtshilfeersuchen
    Röhren|fernseher Schaden|ersatz|ansprüche Schienen|ersatz|verkehr Schulden|erlass
    Selbst|ernannten Sexual|straftäter Staatsschutzstrafsachen Straftatbestand
    Tier|seuchen|kasse Vertriebsinnendienst Überraschungshit Wehrmachtsdeserteure
    richtungsweisendes stellvertretendes Artikulations|fähigkeit Restriktions|enzyme
    Einstellmöglichkeit
""".split()  # noqa: SIM905 - a list that people read and edit
"""Words that hold others by chance: Abgase, nein, sinnen, teuer, traf, Zeugnis.

A word that stands whole has no joint, or none that is sure.
"""


@pytest.mark.parametrize("word", [*RIGHT, *MISLEADING])
def test_a_hyphen_comes_at_joints_beyond_doubt(word):
    assert "|".join(split_surely(word.replace("|", ""))) == word


@pytest.mark.parametrize(
    ("word", "parts", "sure"),
    [
        ("Abgasemissionen", "Abgas|emissionen", "Abgasemissionen"),
        ("Universitätsuniform", "Universitäts|uni|form", "Universitäts|uniform"),
    ],
)
def test_what_is_compared_may_be_cut_where_no_hyphen_comes(word, parts, sure):
    assert ("|".join(split(word)), "|".join(split_surely(word))) == (parts, sure)


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Straßenbahnlinie", "Straßen|bahn|linie"),
        ("Maßstabswechsel", "Maßstabs|wechsel"),
        ("GROẞBAUSTELLE", "GROẞBAUSTELLE"),
        ("Großbaustelle", "Groß|bau|stelle"),
    ],
)
def test_sharp_s_is_one_letter_of_its_part(word, parts):
    assert "|".join(split_surely(word)) == parts

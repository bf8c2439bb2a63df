"""Word lists of the rules: units, months, titles, what is counted, what a number names.

Each list is for ``either``; a dot in it is a dot.
"""

import re
from typing import Final


def either(*lists: str) -> str:
    """Give an expression for any of the words of these lists."""
    return "|".join(re.escape(word) for words in lists for word in words.split())


UNITS: Final = """
    % ‰ € $ £ ¥ °C °F ° km/h m/s km² m² cm² km³ m³ cm³ km m cm mm µm nm ha kg mg g t l ml cl hl
    h min s ms kWh MWh GWh TWh Wh kW MW GW TW W kV V A mA Hz kHz MHz GHz kB MB GB TB bar hPa kPa
    Mbit/s Gbit/s kbit/s Mbit Gbit MB/s GB/s Mbps Gbps Pa N J kJ MJ kcal dB K PS
    µg μg Bq mSv µSv μSv f. ff. EUR USD CHF GBP
"""
GERMAN_UNITS: Final = """
    Uhr Prozent Prozentpunkte Prozentpunkten Euro Cent US-Dollar Dollar Franken Pfund Grad Mio. Mio
    Mrd. Mrd Bio. Tsd. Fr. Sfr. SFr. Millionen Million Milliarden Milliarde Billionen Billion Std.
    Min. Sek.
"""
ENGLISH_UNITS: Final = "mph percent million billion trillion bn tn a.m. p.m. am pm ft lb lbs oz"
GERMAN_MONTHS: Final = """
    Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember
    Jan. Jän. Feb. Apr. Aug. Sep. Sept. Okt. Nov. Dez.
"""
GERMAN_NUMBERED: Final = """
    Jahrhundert Jahrhunderts Jahrtausend Jahrtausends Jh. Weltkrieg Weltkriegs Bundesliga Liga FC
    FSV Spieltag Spieltags Minute Spielminute Runde Lebensjahr Lebensjahrs Lebensjahres Geburtstag
    Geburtstags Todestag Jahrestag Jahrestags Quartal Quartals Auflage Aufl. Platz Bezirk Stock
"""
"""What may only be meant after a number with a dot: 21. Jahrhundert."""
ENGLISH_MONTHS: Final = """
    January February March April May June July August September October November December
"""
WEEKDAYS: Final = """
    Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Mo Di Mi Do Fr Sa So
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun
"""
BARE_MONTHS: Final = "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Okt Nov Dec Dez"
"""Months cut short without a dot, which is a range's only: Jan-March."""
ENGLISH_SHORT_MONTHS: Final = "Jan. Feb. Aug. Sep. Sept. Oct. Nov. Dec."

GERMAN_REFERENCES: Final = """
    Nr Nrn Art Abs S Bd Kap Abb Tab Anm Ziff Rn Rdnr Jg Aufl ca Az Bl Str lit Fr Sfr SFr
"""
GERMAN_PLACES: Final = "Artikel Absatz Kapitel Paragraf Paragraph Ziffer Seite EUR USD CHF"
"""Words that are nothing without the number after them."""
ENGLISH_REFERENCES: Final = "No Nos p pp vol Vol ch Ch Art Fig fig Sec sec para"
GERMAN_TITLES: Final = """
    Dr Prof Mag Ing Hr Hrn Fr St Hl med phil jur rer nat pol habil theol Mio Mrd Tsd Anm
"""
ENGLISH_TITLES: Final = """
    Mr Mrs Ms Messrs Dr Prof St Gen Sen Sens Rep Reps Gov Lt Maj Col Adm Capt Cpl Sgt Rev Hon Mt Ft
"""
BRITISH_TITLES: Final = "Mr Mrs Ms Messrs Dr Prof St Lt Maj Col Capt Cpl Sgt Rev Mt"
"""Without a full stop; "Sen" and "Rep" may be names."""
SECOND_PARTS: Final = "Chr. Zt. Hd. Allg. Br. Rh. dgl. Red."
"""Of abbreviations in two parts, where the second is longer than a letter: v. Chr."""

COUNTED: Final = """
    Uhr Prozent Euro Cent US-Dollar Dollar Franken Grad Mio Mrd Millionen Milliarden Menschen
    Personen Einwohner Soldaten Stimmen Tote Opfer Todesfälle Verletzte Fälle Infektionen
    Neuinfektionen Zuschauer Besucher Teilnehmer Teilnehmende Teilnehmerinnen Demonstranten
    Mitarbeiter Mitarbeiterinnen Beschäftigte Arbeitsplätze Stellen Jobs Kilometer Meter Tonnen
    Hektar Quadratmeter Quadratkilometer Kubikmeter Liter Kilogramm Gramm Haushalte Wohnungen
    Zentimeter Millimeter
    Flüchtlinge Geflüchtete Kinder Schüler Studierende Studenten Frauen Männer Exemplare Fahrzeuge
    Autos Unterschriften Mitglieder Megawatt Kilowattstunden Jahre Tage Stunden Minuten Wochen
    Monate Seiten Punkte Bürger Wähler Polizisten Fans Tiere Bäume Häuser Plätze Gäste
    people persons dollars euros pounds percent per million billion years months weeks days hours
    minutes year month week day hour minute mile miles kilometres kilometers metres meters tonnes
    tons soldiers troops votes jobs homes pages cases deaths km m cm mm kg t ha km² m² MW GW kWh MWh
    mph ft lb lbs oz feet foot inches yards acres seconds litres degrees percentage children women
    men students pupils workers officers passengers patients protesters voters households seats
"""
"""Units and nouns that follow a count in the news; a dative's -n is allowed for."""
MORE: Final = """
    neue neuen weitere weiteren zusätzliche zusätzlichen new more other further additional
"""
"""What may stand between a count and what is counted."""
QUANTITIES: Final = """
    rund etwa circa ca. fast knapp nahezu beinahe insgesamt mindestens höchstens about around nearly
    almost roughly approximately
"""
"""Words right before a count."""
CALLING: Final = """
    Nummer Hotline Notruf Telefon SMS erreichbar erreichen anrufen angerufen wählen call dial text
    ring phone hotline helpline
"""
"""Words near a telephone number."""
SIGNS_COUNTED: Final = "% ‰ € $ £ °C"
NUMBERED: Final = """
    S. Seite Seiten § §§ Art. Artikel Nr. Nrn. Nummern Kapitel Kap. Abs. Absätze Vers Verse Bd.
    Bände Rn. Zeilen Ziff. p. pp. page pages Page Pages No. Nos. chapters Chapters ca. etwa rund
    circa zwischen Jahre Jahren years Years ages Ages aged Aged adults Adults weeks Weeks grades
    Grades verses Verses
"""
"""Words before a range of pages, articles, years."""
NAMED: Final = """
    Tel Telefon Telefax Fax Mobil Handy Hotline Durchwahl Durchwahlen Apparat Rufnummer
    Telefonnummer Konto Kontonummer Spendenkonto Kto BLZ IBAN BIC ISBN ISSN PLZ Postleitzahl
    Postfach Az AZ Aktenzeichen Drucksache Nummer Nr Code PIN ID WKN Boeing Airbus DIN ISO ZIP Zip
    zip phone Phone No number Number account Account code box Box Asteroid Flug flight Flight
    nummer nr Section section Sec
"""
"""Words before a number that is a name."""

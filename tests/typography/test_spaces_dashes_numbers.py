"""Fixed spaces, dashes and numbers; ``~`` in a table stands for a no-break space."""

import pytest

from plugins.typography import typeset_html, typeset_plain
from plugins.typography.numbers import may_hold_large

DASHES = [
    ("Kiew - Moskau greift an", "Kiew~– Moskau greift an"),
    ("Kiew -- Moskau", "Kiew~– Moskau"),
    ("Kiew – Moskau", "Kiew~– Moskau"),
    ("Das ist - so Merz -, falsch", "Das ist~– so Merz~–, falsch"),
    ('"Du -!" Er will - wer -: "Ja --"', "„Du~–!“ Er will~– wer~–: „Ja~–“"),
    ("„Komm –“ (so -) [da -], »so -«, wann -?", "„Komm~–“ (so~–) [da~–], »so~–«, wann~–?"),
    ("„Bild“-, „Zeit“- und „Welt“-Leser, Ende -", "„Bild“-, „Zeit“- und „Welt“-Leser, Ende -"),
    ("um -,5 und -.5, rot -„blau“", "um -,5 und -.5, rot -„blau“"),
    ("Ost- und Westdeutschland", "Ost- und Westdeutschland"),
    ("Import/-export", "Import/-export"),
    ("Berlin-Mitte, E-Mail", "Berlin-Mitte, E-Mail"),
    ("Berlin–München", "Berlin–München"),
    ("Kiew — Moskau", "Kiew — Moskau"),
    ("2020-2024", "2020–2024"),
    ("1998-99 und 2020-24", "1998–99 und 2020–24"),
    ("2024-06 und 2024-06-18", "2024-06 und 2024-06-18"),
    ("am 18.06.2024", "am 18.06.2024"),
    ("18.-20. Juni", "18.–20.~Juni"),
    ("18.06.-20.06.2024", "18.06.–20.06.2024"),
    ("24.-26.5.2024, 1.-3.1., 24.-26.5", "24.–26.5.2024, 1.–3.1., 24.-26.5"),
    ("S. 5-7 und Seiten 115-117", "S.~5–7 und Seiten 115–117"),
    ("10-12 Uhr, 10:00-12:30 Uhr", "10–12~Uhr, 10:00–12:30~Uhr"),
    ("3,5-4,2 Prozent", "3,5–4,2~Prozent"),
    ("100-200 Menschen", "100–200 Menschen"),
    ("1.000-2.000 neue", "1.000–2.000 neue"),
    ("1'000-2'000, 900-1'100 Personen", "1’000–2’000, 900–1’100 Personen"),
    ("eine 1'000-Franken-Note, Nr. 1'000-2'000", "eine 1’000-Franken-Note, Nr.~1’000-2’000"),
    ("(030) 1234-5678 oder +49 30 1234-56", "(030) 1234-5678 oder +49 30 1234-56"),
    ("1-2-fach, 0-3 Jahre, 4:3-Format", "1–2-fach, 0–3 Jahre, 4:3-Format"),
    ("eine 737-800, eine 747-400", "eine 737-800, eine 747-400"),
    ("15-20-Jährige", "15–20-Jährige"),
    ("§§ 5-7", "§§~5–7"),
    ("endete 2:1 (1:0)", "endete 2:1 (1:0)"),
    ("die Formation 4-4-2", "die Formation 4-4-2"),
    ("Boeing 737-800 der Lufthansa", "Boeing 737-800 der Lufthansa"),
    ("Airbus A320-200, F-16, MIG-29", "Airbus A320-200, F-16, MIG-29"),
    ("Tel. 030-1234567, 0171-23456-78", "Tel. 030-1234567, 0171-23456-78"),
    ("Telefon: 555-1234", "Telefon: 555-1234"),
    ("nach DIN 5008-1", "nach DIN 5008-1"),
    ("ISBN 978-3-16-148410-0", "ISBN 978-3-16-148410-0"),
    ("-5 Grad, bei -3,5 °C", "−5~Grad, bei −3,5~°C"),
    ("(-5)", "(−5)"),
    ("Durchwahl -12, Tel. -13, (Durchwahl: -14)", "Durchwahl -12, Tel. -13, (Durchwahl: -14)"),
    ("Handy -20 Prozent", "Handy −20~Prozent"),
    ("CO2-neutral, G-7", "CO2-neutral, G-7"),
    ("die 10-jährigen", "die 10-jährigen"),
    ("--verbose", "--verbose"),
    ("-- Kanzler Scholz", "– Kanzler Scholz"),
    ("Mo-Fr und Montag-Freitag, Januar-März", "Mo–Fr und Montag–Freitag, Januar–März"),
    ("die Juli-August-Ausgabe, So-Gefühl", "die Juli-August-Ausgabe, So-Gefühl"),
    ("8 - 18 Uhr, 10:00 – 12:30 Uhr", "8–18~Uhr, 10:00–12:30~Uhr"),
    ("3. - 5. Mai, 10 - 20 %", "3.–5.~Mai, 10–20~%"),
    ("5 - 3 Prozent, 2020 - 30 Prozent mehr", "5~– 3~Prozent, 2020~– 30~Prozent mehr"),
    ("Bayern - Köln 3:2, Platz 3 - 5 Punkte", "Bayern~– Köln 3:2, Platz 3~– 5 Punkte"),
    ("5-10m und 5-6km hoch", "5–10m und 5–6km hoch"),
    ("50,- Euro, 50,-- €, Fr. 50.-", "50,–~Euro, 50,–~€, Fr.~50.–"),
    ("5,– EUR, 5,– Eurocent, a,– Euro", "5,–~EUR, 5,– Eurocent, a,– Euro"),
    ("die 3.- und 4.-Klässler, 5,-6", "die 3.- und 4.-Klässler, 5,-6"),
    ("Sfr. 50.-, 50 Sfr., SFr. 50.--", "Sfr.~50.–, 50~Sfr., SFr.~50.–"),
    ("für 50.- zu haben", "für 50.- zu haben"),
    ("Jan.-März, Di.-Fr., Okt.-Dez.", "Jan.–März, Di.–Fr., Okt.–Dez."),
    ("30. April-3. Mai, am 1. Mai-Feiertag", "30.~April–3.~Mai, am 1.~Mai-Feiertag"),
    ("44-31 v. Chr., 578-539 v. u. Z., 44-31", "44–31 v.~Chr., 578–539 v.~u.~Z., 44-31"),
    ("200-300 Millimeter, 100-120 cm", "200–300 Millimeter, 100–120~cm"),
    ("Nr. 5-7, Nrn. 12-19, Konto-Nr. 5-7", "Nr.~5–7, Nrn.~12–19, Konto-Nr.~5-7"),
    ("Nr. 7-5, Nr. 737-800, Akte Nr. 05-7", "Nr.~7-5, Nr.~737-800, Akte Nr.~05-7"),
    ("Drucksache Nr. 5-7", "Drucksache Nr.~5-7"),
    ("5 Mio.-6 Mio. Euro, 10 Uhr-12 Uhr", "5~Mio.–6~Mio.~Euro, 10~Uhr–12~Uhr"),
    ("auf 5 m-6 mal, 5 Mio.-6 Mrd. Euro", "auf 5~m-6 mal, 5~Mio.-6~Mrd.~Euro"),
    ("1989/90-1992/93, Az. 1989/90-1992/93", "1989/90–1992/93, Az.~1989/90-1992/93"),
    ("1989/90-1992/93-1, 89/90-92/93", "1989/90-1992/93-1, 89/90-92/93"),
]

ELLIPSES = [
    ("Und dann...", "Und dann…"),
    ("Und dann ...", "Und dann~…"),
    ("Und dann …", "Und dann~…"),
    ("[...] (...)", "[…] (…)"),
    ("Er [der Kanzler] ...", "Er [der Kanzler]~…"),
    ("Name ........ Ort", "Name ........ Ort"),
    ("Ende. ... Anfang", "Ende. … Anfang"),
]

SPACES = [
    ("z. B. so, z.B. so, d.h. so", "z.~B. so, z.~B. so, d.~h. so"),
    ("u. a., i. d. R., i.d.R., u.s.w.", "u.~a., i.~d.~R., i.~d.~R., u.~s.~w."),
    ("Frankfurt a. M., 300 v. Chr., n.Chr.", "Frankfurt a.~M., 300 v.~Chr., n.~Chr."),
    ("i.H.v., i.S.d., i.V.m., i. H. v.", "i.~H.~v., i.~S.~d., i.~V.~m., i.~H.~v."),
    ("I.d.R., M.d.B., M. d. B., U.a., D.h.", "I.~d.~R., M.~d.~B., M.~d.~B., U.~a., D.~h."),
    ("Z.B. so, Z.T. so, D. h. so", "Z.~B. so, Z.~T. so, D.~h. so"),
    ("der TSV e.V. u.a.", "der TSV e.~V. u.~a."),
    ("U.S.A., D.C., J.K. Rowling, Ph.D.", "U.S.A., D.C., J.K. Rowling, Ph.D."),
    ("die K.o.-Phase, das e.V.-Mitglied", "die K.o.-Phase, das e.V.-Mitglied"),
    ("die Datei a.b.html und z.B.so, Z.B.so", "die Datei a.b.html und z.B.so, Z.B.so"),
    ("Prof. Dr. Müller, Dr. med. Kern", "Prof.~Dr.~Müller, Dr.~med.~Kern"),
    ("Dr. h. c. Roth, St. Gallen", "Dr.~h.~c. Roth, St.~Gallen"),
    ("J. K. Rowling, George W. Bush", "J.~K. Rowling, George W. Bush"),
    ("Nr. 3, Nr.3, Art. 5 Abs. 2 GG", "Nr.~3, Nr.~3, Art.~5 Abs.~2 GG"),
    ("Artikel 4, Seite 5, Kapitel 3, Artikel vier", "Artikel~4, Seite~5, Kapitel~3, Artikel vier"),
    ("§ 5, §5, §§ 5 ff.", "§~5, §~5, §§~5~ff."),
    ("§§ 5ff., S. 12ff., Nr. 12f.", "§§~5~ff., S.~12~ff., Nr.~12f."),
    ("1. 1. 2024ff.", "1.~1.~2024~ff."),
    ("1,5 Mio Euro, 2 Mrd. EUR, CHF 50, 100 PS", "1,5~Mio Euro, 2~Mrd.~EUR, CHF~50, 100~PS"),
    ("S. 5 f., Bd. 2, ca. 30", "S.~5~f., Bd.~2, ca.~30"),
    ("24. November 2024, 1. Jan.", "24.~November 2024, 1.~Jan."),
    ("12. Feber, 5. Jän., 31. Jän.-3. Feber", "12.~Feber, 5.~Jän., 31.~Jän.–3.~Feber"),
    ("im 21. Jahrhundert, der 1. FC Köln", "im 21.~Jahrhundert, der 1.~FC Köln"),
    ("am 33. Spieltag, in der 50. Minute", "am 33.~Spieltag, in der 50.~Minute"),
    ("€ 10, US-$ 5 und £ 3,50, in €: 10", "€~10, US-$~5 und £~3,50, in €: 10"),
    ("endete 3 : 1 (1 : 0), so : 5", "endete 3~:~1 (1~:~0), so : 5"),
    ("20 Uhr, 20.15 Uhr", "20~Uhr, 20.15~Uhr"),
    ("50 %, 50%, 50%ig, 50%-Hürde", "50~%, 50~%, 50%ig, 50%-Hürde"),
    ("20%-30%, 20€-30€, 5°C-7°C", "20~%–30~%, 20~€–30~€, 5~°C–7~°C"),
    ("10 €, 10€, 10 Euro, 5 Dollar", "10~€, 10~€, 10~Euro, 5~Dollar"),
    ("3 km, 5 kg, 20 km/h, 4 m² groß", "3~km, 5~kg, 20~km/h, 4~m² groß"),
    ("40 µg/m³, 2 μg, 3 µSv, 5 mSv, 7 Bq", "40~µg/m³, 2~μg, 3~µSv, 5~mSv, 7~Bq"),
    ("(Anm. d. Red.), Anm. der Redaktion", "(Anm.~d.~Red.), Anm.~der Redaktion"),
    ("5 °C, 5°C, 20 MW", "5~°C, 5~°C, 20~MW"),
    ("3,5 Mrd. Euro, 2 Mio. €", "3,5~Mrd.~Euro, 2~Mio.~€"),
    ("3,5 Milliarden Euro", "3,5~Milliarden Euro"),
    ("3 Mbit/s, 2 Gbit und 5 MB/s", "3~Mbit/s, 2~Gbit und 5~MB/s"),
    ("am 1. 1. 2024, am 24. 12.\u00a01999", "am 1.~1.~2024, am 24.~12.~1999"),
    ("Platz 1. 13. 2024, am 1. 1. 20245", "Platz 1. 13. 2024, am 1. 1. 20245"),
    ("Es waren 5. November war es.", "Es waren 5.~November war es."),
    ("Es kam im Jahr 24. Danach", "Es kam im Jahr 24. Danach"),
    ("Äpfel, Birnen usw. Danach", "Äpfel, Birnen usw. Danach"),
    ("Vitamin C. Danach", "Vitamin C. Danach"),
    ("Dieser Art. Und", "Dieser Art. Und"),
    ("5 Meter, 5 Hunde, 3 Kinder", "5 Meter, 5 Hunde, 3 Kinder"),
    ("z.\u00a0B. am 3.\u00a0Mai", "z.~B. am 3.~Mai"),
]

NUMBERS = [
    ("10000 Menschen, 10 000 Menschen", "10~000 Menschen, 10~000 Menschen"),
    ("1234567 Euro", "1~234~567~Euro"),
    ("rund 12345 neue Fälle", "rund 12~345 neue Fälle"),
    ("Es gab 12345 neue Fälle", "Es gab 12~345 neue Fälle"),
    ("Mehr als 12345 kamen, bis zu 12345", "Mehr als 12~345 kamen, bis zu 12~345"),
    ("rund 12345-23456 Abende", "rund 12~345–23~456 Abende"),
    ("kostet 12500 Euro, z. B. 10000 Mal", "kostet 12~500~Euro, z.~B. 10~000 Mal"),
    ("stieg von 60000 auf 80500", "stieg von 60~000 auf 80~500"),
    ("unter 116117 zu erreichen", "unter 116117 zu erreichen"),
    ("die 116117 hilft, rief er 116117 an", "die 116117 hilft, rief er 116117 an"),
    ("unter 12345 erreichen", "unter 12345 erreichen"),
    ("unter 116000 erreichbar", "unter 116000 erreichbar"),
    ("Washington, DC 20500.", "Washington, DC 20500."),
    ("12345,67 Euro und 0,12345", "12~345,67~Euro und 0,12345"),
    ("10.000 Menschen", "10.000 Menschen"),
    ("5000 Menschen im Jahr 2024", "5000 Menschen im Jahr 2024"),
    ("20000-30000 Menschen", "20~000–30~000 Menschen"),
    ("12345-23456 Menschen", "12~345–23~456 Menschen"),
    ("10000-Meter-Lauf", "10~000-Meter-Lauf"),
    ("-10000 Euro", "−10~000~Euro"),
    ("10117 Berlin, D-10117 Berlin", "10117 Berlin, D-10117 Berlin"),
    ("Am Platz 1, 20000 Hamburg", "Am Platz 1, 20000 Hamburg"),
    ("Am Platz 1, 20000 Menschen", "Am Platz 1, 20~000 Menschen"),
    ("Es kamen 10000, 12000 und 15000 Mann", "Es kamen 10~000, 12~000 und 15~000 Mann"),
    ("je 9000, 12000 und 12345, 20000", "je 9000, 12~000 und 12345, 20~000"),
    ("+20000 Euro, +12345 %, +4930123400", "+20~000~Euro, +12~345~%, +4930123400"),
    ("PLZ 10100, Postfach 10000", "PLZ 10100, Postfach 10000"),
    ("Berliner Str. 12, 79100 Freiburg", "Berliner Str.~12, 79100 Freiburg"),
    (
        "Nr. 12a, 88400 Biberach, Postfach 1234, 79100 Freiburg",
        "Nr.~12a, 88400 Biberach, Postfach 1234, 79100 Freiburg",
    ),
    ("Beverly Hills 90210 läuft", "Beverly Hills 90210 läuft"),
    ("Telefon 12345600, 030 12345600", "Telefon 12345600, 030 12345600"),
    ("0800 555111 anrufen", "0800 555111 anrufen"),
    ("Konto 1234500", "Konto 1234500"),
    ("Kundennummer 12300, Steuernummer 1234500", "Kundennummer 12300, Steuernummer 1234500"),
    ("Kundennr. 12300, Artikel-Nr. 12300", "Kundennr. 12300, Artikel-Nr.~12300"),
    ("Die Datei 10000.txt, 12300.jpg", "Die Datei 10000.txt, 12300.jpg"),
    ("Es waren 12300.", "Es waren 12~300."),
    ("Drucksache 20/12345 und 12345/24", "Drucksache 20/12345 und 12345/24"),
    ("IBAN DE89 3704 0044 0532 0130 00", "IBAN DE89 3704 0044 0532 0130 00"),
    ("DE89370400440532013000", "DE89370400440532013000"),
    ("Spendenkonto: 500500", "Spendenkonto: 500500"),
    ("am 20240618 und 20240618-a", "am 20240618 und 20240618-a"),
    ("Windows Build 10572 bringt", "Windows Build 10572 bringt"),
    ("im Jahr 2024 500 Menschen", "im Jahr 2024 500 Menschen"),
    ("Aktenzeichen 12345 wird", "Aktenzeichen 12345 wird"),
    ("#12345 und a12345b und x_12300", "#12345 und a12345b und x_12300"),
    ("1.234.567 Euro", "1.234.567~Euro"),
    ("10 000-20 000 Menschen", "10~000–20~000 Menschen"),
    ("10 000–20 000 Menschen", "10~000–20~000 Menschen"),
    ("1 000 000-2 000 000 Euro", "1~000~000–2~000~000~Euro"),
    ("900-1 000 Menschen, 5000-10 000 Mark", "900–1~000 Menschen, 5000-10~000 Mark"),
    ("10 000-Meter-Lauf, 10 000-fach", "10~000-Meter-Lauf, 10~000-fach"),
    ("20 000-10 000, Tel. 40 123-45 678", "20 000-10 000, Tel. 40 123-45 678"),
    ("kostet $12345, € 12345 bis €23456", "kostet $12~345, €~12~345 bis €23~456"),
    ("ein Minus von -€ 10000 (-$5)", "ein Minus von −€~10~000 (−$5)"),
    ("für 10 € 10117 Berlin", "für 10~€~10117 Berlin"),
    ("10 000-12, AB-10 000, 10 000-20 000-5", "10 000-12, AB-10 000, 10 000-20 000-5"),
]

ENGLISH = [
    ("London - Paris", "London~– Paris"),
    ("so--it seems---it is", "so—it seems—it is"),
    ('"I was--" and "so,"--he said', "“I was—” and “so,”—he said"),
    ("in 2020--the year--2020--2024", "in 2020—the year--2020--2024"),
    ("Mon-Fri, Jan. 5, at 10 mph", "Mon–Fri, Jan.~5, at 10~mph"),
    ("$5-$10, £5-6bn, 9-11am", "$5–$10, £5–6bn, 9–11am"),
    ("10 a.m.-5 p.m., 9am-5pm", "10~a.m.–5~p.m., 9am–5pm"),
    ("Dr. Smith met Mr. Jones at 10 a.m.", "Dr.~Smith met Mr.~Jones at 10~a.m."),
    ("Dr. He and Mr. In met Mr He", "Dr.~He and Mr.~In met Mr~He"),
    ("Mr Smith, Mrs Çelik, Ms Lee, Messrs Ray", "Mr~Smith, Mrs~Çelik, Ms~Lee, Messrs~Ray"),
    ("Prof Dr Roe, St Louis, Lt Col Kay", "Prof~Dr~Roe, St~Louis, Lt~Col~Kay"),
    ("St. Louis, Sens. Roe and Kay, Maj. Gen. Lee", "St.~Louis, Sens.~Roe and Kay, Maj.~Gen.~Lee"),
    ("at 10 Downing St in London, a Dr is", "at 10 Downing St in London, a Dr is"),
    ("She met Amartya Sen In Delhi, in 5 Ms", "She met Amartya Sen In Delhi, in 5 Ms"),
    ("Mr Smith resigns", "Mr~Smith resigns"),
    ("FitzMr Smith, the first Amst Road", "FitzMr Smith, the first Amst Road"),
    ("On 24 November, or November 24, 2024", "On 24~November, or November~24, 2024"),
    ("e.g. this, i.e. that", "e.g. this, i.e. that"),
    (
        "left 10 Downing St. The Dr. Ray in St. Thebes",
        "left 10 Downing St. The Dr.~Ray in St.~Thebes",
    ),
    ("50% of 5 million, 3 km", "50% of 5~million, 3~km"),
    ("No. 5, pp. 5-7", "No.~5, pp.~5–7"),
    ("10000 people, 12,345 people", "10,000 people, 12,345 people"),
    ("costs 12500 dollars, rose to 80000", "costs 12,500 dollars, rose to 80,000"),
    ("at least 12345 died, 12345 more jobs", "at least 12,345 died, 12,345 more jobs"),
    ("Order no. 12300, file 12300.jpg", "Order no. 12300, file 12300.jpg"),
    ("from casino 12300", "from casino 12,300"),
    ("No 10 and a no 10, No Man, CasiNo 5", "No~10 and a no 10, No Man, CasiNo 5"),
    ("50 per cent, 5 per day, 6 ft, 9 lb 2 oz", "50~per cent, 5 per day, 6~ft, 9~lb 2~oz"),
    ("5 in London, 6 often, 7 ounces", "5 in London, 6 often, 7 ounces"),
    ("$10m-$15m, £1.5bn-£2bn, $10m-a-year", "$10m–$15m, £1.5bn–£2bn, $10m-a-year"),
    ("$1.5 billion-$2 billion, $1 million-a-year", "$1.5~billion–$2~billion, $1~million-a-year"),
    (
        "5-10 mph, 12-15 seats, 3-5 percentage points",
        "5–10~mph, 12–15 seats, 3–5 percentage points",
    ),
    ("12345 students, won 3-5 on Sunday", "12,345 students, won 3-5 on Sunday"),
    ("1990s-2000s, a 1990s-2000s-style act", "1990s–2000s, a 1990s-2000s-style act"),
    ('"I --" and "so —" he said', "“I~–” and “so~—” he said"),
    ("The Treasury — so he — said, so—it", "The Treasury~— so he~— said, so—it"),
    ("Executive Order 13800, Room 20100", "Executive Order 13800, Room 20100"),
    ("Windows 11 build 22000, version 10000", "Windows 11 build 22000, version 10000"),
    ("to build 10000 homes, in order 20000", "to build 10,000 homes, in order 20,000"),
    ("a mushroom 10000 people saw", "a mushroom 10,000 people saw"),
    ("on 116123 or text 85258", "on 116123 or text 85258"),
    ("Text HELP to 81190 or dial 80000", "Text HELP to 81190 or dial 80000"),
    ("The helpline 85258 was busy", "The helpline 85258 was busy"),
    ("Washington, D.C. 20500", "Washington, D.C. 20500"),
    ("the 20300 block of Lake Shore Drive", "the 20300 block of Lake Shore Drive"),
    ("12500 Main Street, 15200 Ventura Blvd.", "12500 Main Street, 15200 Ventura Blvd."),
    ("at 15200 Elm St., 12500 NE 8th St", "at 15200 Elm St., 12500 NE 8th St"),
    ("cut 12500 Wall Street jobs", "cut 12,500 Wall Street jobs"),
    ("20000 East St. Louis fans", "20,000 East St.~Louis fans"),
    ("about 12500 Main Street shops", "about 12,500 Main Street shops"),
    ("10000 Streets, 10000 blocks", "10,000 Streets, 10,000 blocks"),
    ("Section 10100 of it, Sec. 10200", "Section 10100 of it, Sec.~10200"),
    ("12500 High Street jobs, No. 3, 75100 Paris", "12,500 High Street jobs, No.~3, 75100 Paris"),
    ("2020-2024, won 3-2", "2020–2024, won 3-2"),
    ("won 6-4, 4-6, 7-5; the Saints (7-9)", "won 6-4, 4-6, 7-5; the Saints (7-9)"),
    ("lost 1-2, a 4-5 vote, Bell (5-11, 220)", "lost 1-2, a 4-5 vote, Bell (5-11, 220)"),
    ("ages 5-7, a 10-15 minute walk", "ages 5–7, a 10–15 minute walk"),
    ("May 3-5, 3-5 May, $5.5-6.5bn", "May~3–5, 3–5~May, $5.5–6.5bn"),
    ("April 30-May 3, 30 April-3 May", "April~30–May~3, 30~April–3~May"),
    ("-5 degrees ...", "−5 degrees~…"),
    ("Pages 10-12, pp. 5-10, Chapters 3-5", "Pages 10–12, pp.~5–10, Chapters 3–5"),
    ("Ages 18-25, Verses 3-5, Grades 5-8", "Ages 18–25, Verses 3–5, Grades 5–8"),
    ("Years 7-11, Aged 5-9, Stages 18-25", "Years 7–11, Aged 5–9, Stages 18-25"),
    ("9-11 a.m., 11-2 p.m., 10-2pm", "9–11~a.m., 11–2~p.m., 10–2pm"),
    ("won 6-4 pm, 30-20 a.m.", "won 6–4~pm, 30-20~a.m."),
    ("Jan-March, Jan-Feb, Jan-Lisa", "Jan–March, Jan–Feb, Jan-Lisa"),
    ("$3.5 bn, 2 tn people, 3 million-4 million", "$3.5~bn, 2~tn people, 3~million–4~million"),
    ("-$12 million, (-£5), of -€3.50", "−$12~million, (−£5), of −€3.50"),
    ("pre-$5, 10-$15, $5 -$10, --$5", "pre-$5, 10-$15, $5 -$10, --$5"),
    ("It cost $1234567, €98765, US$54321", "It cost $1,234,567, €98,765, US$54,321"),
    ("£12345-23456, $12345-$23456, $12345.67", "£12,345–23,456, $12,345–$23,456, $12,345.67"),
    ("In 2023, 12000 people; 10,345, 12000", "In 2023, 12,000 people; 10,345, 12,000"),
    ("On May 3, 10000 people marched", "On May~3, 10,000 people marched"),
    ("In May 10000 people, in June 12,500", "In May 10,000 people, in June 12,500"),
    ("May 10,2024, May 10, 2024", "May~10,2024, May~10, 2024"),
    ("10 000-20 000 people, No. 5-7", "10~000–20~000 people, No.~5–7"),
]

SWISS = [
    ("1'000.- Franken, für 50.-- zu haben", "1’000.– Franken, für 50.– zu haben"),
    ("CHF 5.- bis 6.-, heute 7.-.", "CHF~5.– bis 6.–, heute 7.–."),
    ("5.-, 10.- und Fr. 20.- («50.-»)", "5.–, 10.– und Fr.~20.– («50.–»)"),
    ("die 3.- und 4.-Klässler", "die 3.- und 4.-Klässler"),
    ("die 1.-, 2.- oder die 3.-Klässler", "die 1.-, 2.- oder die 3.-Klässler"),
    ("3.-/4.-Klässler, vom 3.- 5. Mai", "3.-/4.-Klässler, vom 3.- 5.~Mai"),
    (
        "die 1.- sowie 2.-Klässler, 5.- bzw. 6.-Klässler",
        "die 1.- sowie 2.-Klässler, 5.- bzw. 6.-Klässler",
    ),
    ("die 1.- & 2.-Klässler, 1.5.-", "die 1.- & 2.-Klässler, 1.5.-"),
    ("5.- sowie 10.- Franken", "5.– sowie 10.– Franken"),
]


def tilde(text):
    return text.replace("\u00a0", "~")


@pytest.mark.parametrize(("typed", "expected"), DASHES + ELLIPSES)
def test_dashes_and_ellipses(typed, expected):
    assert tilde(typeset_plain(typed, "de")) == expected


@pytest.mark.parametrize(("typed", "expected"), SPACES)
def test_fixed_spaces(typed, expected):
    assert tilde(typeset_plain(typed, "de")) == expected


@pytest.mark.parametrize(("typed", "expected"), NUMBERS)
def test_counts_are_grouped_and_names_are_not(typed, expected):
    assert tilde(typeset_plain(typed, "de")) == expected


@pytest.mark.parametrize(("typed", "expected"), SWISS)
def test_in_switzerland_whole_amounts_have_their_dash_without_a_currency(typed, expected):
    assert tilde(typeset_plain(typed, "de-CH")) == expected


@pytest.mark.parametrize(("typed", "expected"), ENGLISH)
def test_english_rules(typed, expected):
    once = typeset_plain(typed, "en")
    assert tilde(once) == expected
    assert typeset_plain(once, "en") == once


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("typed", [case[0] for case in DASHES + ELLIPSES + SPACES + NUMBERS])
def test_twice_is_once_in_every_case(typed, lang):
    once = typeset_plain(typed, lang)
    assert typeset_plain(once, lang) == once


def test_a_hyphen_that_begins_a_power_is_a_minus():
    html = "<p>10<sup>-3</sup> oder m<sup>-2</sup>, x<sup>2-1</sup></p>"
    assert typeset_html(html, "de").html == (
        "<p>10<sup>−3</sup> oder m<sup>−2</sup>, x<sup>2-1</sup></p>"
    )


def test_a_dash_may_end_what_is_marked_up():
    html = "<p><strong>Berlin -</strong> Der <em>„Tag -</em>“</p>"
    assert tilde(typeset_html(html, "de").html) == (
        "<p><strong>Berlin~–</strong> Der <em>„Tag~–</em>“</p>"
    )


def test_an_unknown_language_takes_the_ellipsis_only():
    typed = "10000 km - z. B. 5-7 ..."
    assert tilde(typeset_plain(typed, "it")) == "10000 km - z. B. 5-7~…"


def test_a_wrapped_line_of_html_counts_as_a_space_and_a_line_of_plain_text_does_not():
    assert tilde(typeset_html("<p>um 20\nUhr</p>", "de").html) == "<p>um 20~Uhr</p>"
    assert typeset_plain("Platz 3\nEuro 2024", "de") == "Platz 3\nEuro 2024"


def test_tags_inside_a_line_do_not_hide_what_belongs_together():
    html = "<p><strong>50</strong> %, <b>DC</b>-9, am <em>24.</em> November</p>"
    assert tilde(typeset_html(html, "de").html) == (
        "<p><strong>50</strong>~%, <b>DC</b>-9, am <em>24.</em>~November</p>"
    )


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("10100", "10100"),
        ("-10100", "−10100"),
        ("<strong>10100</strong>", "<strong>10100</strong>"),
        ("<p>10100</p>", "<p>10100</p>"),
        ("10100*", "10100*"),
        ('10100<sup><a href="#a">1</a></sup>', '10100<sup><a href="#a">1</a></sup>'),
        ("20000<br>10100", "20000<br>10100"),
        ("10100 Euro", "10~100~Euro"),
        ("12345,50", "12~345,50"),
        ("rund 10100", "rund 10~100"),
        ("Summe: 10100", "Summe: 10~100"),
    ],
)
def test_a_round_number_that_fills_a_cell_is_left_like_those_above_and_below(cell, expected):
    html = "<table><tr><td>12345</td></tr><tr><td>{}</td></tr></table>"
    assert tilde(typeset_html(html.format(cell), "de").html) == html.format(expected)


@pytest.mark.parametrize(
    "text", ["10000", "1 000", "1\u00a0000", "à 12 345 €", "§\u00a01\u00a0000"]
)
def test_a_large_number_is_never_overlooked(text):
    assert may_hold_large(text)


def test_small_numbers_need_no_second_look():
    assert not may_hold_large("Am 24. 12. 2024 um 20:15 Uhr, à 9,99 €")

"""What general news is about: words that speak for a subject before an archive has taught its own.

Written by hand after the IPTC Media Topics and the sections of German-language newspapers,
Austrian ones included. The linear model sees a subject as one more feature of a word, so that
"Volleyballer" and "Torhüter" help each other although no story has both. Shown on no page.
"""

SUBJECTS = """
literatur: Autor, Autorin, Buch, Buchhandel, Buchmesse, Buchpreis, Dichter, Erzählung, Essay,
    Gedicht, Krimi, Lektor, Lesung, Literatur, Lyrik, Manuskript, Novelle, Poesie, Prosa, Roman,
    Romancier, Schriftsteller, Schriftstellerin, Verlag, Übersetzer, Leser, Bestseller,
    Literaturnobelpreis
buehne: Akademietheater, Aufführung, Ballett, Bühne, Burgtheater, Choreograf, Drama, Dramatiker,
    Ensemble, Festspiele, Inszenierung, Intendant, Kabarett, Kabarettist, Komödie, Oper,
    Operette, Performance, Premiere, Publikum, Regie, Regisseur, Schauspielhaus, Staatsoper,
    Stück, Tanz, Tänzer, Theater, Tragödie, Uraufführung, Volkstheater
musik: Album, Band, Chor, Dirigent, DJ, Gitarre, Hip-Hop, Jazz, Klavier, Komponist, Konzert,
    Konzerthaus, Lied, Melodie, Musik, Musiker, Musikerin, Orchester, Philharmoniker, Pianist,
    Pop, Popstar, Punk, Rapper, Rock, Sänger, Sängerin, Schlagzeug, Sinfonie, Song, Songwriter,
    Symphoniker, Techno, Tournee, Violine
film: Berlinale, Cannes, Dokumentarfilm, Drehbuch, Filmemacher, Filmfestival, Film, Hollywood,
    Kino, Kinofilm, Kamera, Leinwand, Nebenrolle, Hauptrolle, Oscar, Regisseur, Schauspieler,
    Schauspielerin, Spielfilm, Thriller, Trailer, Viennale, Western, Drehort, Darsteller,
    Blockbuster
kunst: Albertina, Architekt, Architektur, Ausstellung, Belvedere, Biennale, Bildhauer, Design,
    Fotograf, Fotografie, Galerie, Galerist, Gemälde, Installation, Kunst, Kunsthalle,
    Kunsthistoriker, Künstler, Künstlerin, Kunstmarkt, Kunstwerk, Kurator, Kuratorin, Leopold,
    Maler, Malerei, Museum, Raubkunst, Restitution, Sammler, Sammlung, Skulptur, Zeichnung,
    Auktion, Avantgarde, Ästhetik
fernsehen: ARD, Einschaltquote, Fernsehen, Fernsehsender, Folge, Hörfunk, Marktanteil,
    Moderator, Moderatorin, ORF, Quote, Privatsender, Programm, Publikumsrat, Radio, Redaktion,
    Rundfunk, Rundfunkbeitrag, Rundfunkgebühr, Sat, Sender, Sendung, Serie, Show, Staffel,
    Stiftungsrat, Talkshow, Tatort, TV, Zuschauer, Zuseher, ZDF, RTL, ProSieben, Puls, Servus,
    Generaldirektor, Küniglberg, Hauptabend, Netflix, Streaming, Late-Night, Quiz
presse: Abonnent, Auflage, Blatt, Boulevard, Chefredakteur, Chefredakteurin, Chefredaktion,
    Falter, Herausgeber, Journalismus, Journalist, Journalistin, Kolumnist, Korrespondent,
    Kurier, Leserbrief, Magazin, Medien, Medienhaus, Mediengruppe, Medienkonzern, Mediengesetz,
    Nachrichtenagentur, Presse, Pressefreiheit, Presserat, Profil, Publizist, Redakteur,
    Redakteurin, Reporter, Satire, Satiriker, Schlagzeile, Springer, Tageszeitung, Verleger,
    Wochenzeitung, Zeitschrift, Zeitung, Zeitungsverlag, Print
werbung: Agentur, Anzeige, Inserat, Inserate, Kampagne, Kommunikationsagentur, Marke, Marketing,
    Mediaagentur, Plakat, PR, Reklame, Spot, Werbeagentur, Werbekunde, Werbemarkt, Werber,
    Werbespot, Werbung, Sponsoring, Slogan, Jury, Kreative, Etat
polizei: Attacke, Bande, Beamte, Beute, Dealer, Diebstahl, Dieb, Drogen, Einbrecher, Einbruch,
    Entführung, Ermittler, Ermittlung, Exekutive, Fahndung, Festnahme, Flüchtiger, Gewalttat,
    Heroin, Kokain, Kriminalamt, Kriminalität, Kripo, Leiche, Mafia, Messer, Mord, Mörder,
    Opfer, Polizei, Polizist, Polizeisprecher, Raub, Räuber, Schlepper, Schuss, Schüsse,
    Streife, Tat, Tatort, Täter, Tatverdächtiger, Überfall, Vergewaltigung, Verdächtiger,
    Verhaftung, Waffe, Zeuge, erschossen, erstochen, festgenommen, getötet, Stich, Missbrauch,
    Pistole
gericht: Angeklagte, Angeklagter, Anklage, Anwalt, Anwältin, Berufung, Bewährung, Freispruch,
    Geldstrafe, Gefängnis, Gericht, Geschworene, Haft, Häftling, Haftstrafe, Instanz, Jahre
    Haft, Justiz, Justizanstalt, Kläger, Klage, Landesgericht, Oberlandesgericht, OGH, Prozess,
    Rechtsanwalt, Richter, Richterin, Schadenersatz, Schöffensenat, Schuldspruch, Staatsanwalt,
    Staatsanwältin, Staatsanwaltschaft, Strafprozess, Straflandesgericht, Untersuchungshaft,
    Urteil, Verfahren, Verfassungsgericht, Verhandlung, Verteidiger, rechtskräftig, verurteilt,
    Paragraf, Gutachter, Bezirksgericht
unglueck: Absturz, Autobahn, Bergrettung, Bergsteiger, Brand, Brandursache, Bruchlandung,
    Explosion, Einsatzkräfte, Entgleisung, Feuer, Feuerwehr, Flammen, Fußgänger, Hubschrauber,
    Kollision, Lawine, Lenker, Lenkerin, Notarzt, Notarzthubschrauber, Pkw, Lkw, Rettung,
    Rettungskräfte, Sanitäter, Schwerverletzter, Todesopfer, Überlebende, Unfall, Unfallopfer,
    Unglück, Verkehrsunfall, Verletzte, Wrack, Zusammenstoß, ertrunken, verletzt, verunglückt,
    tödlich, Leichtverletzte, Straßenverkehr, Geisterfahrer, Alkotest, Rotes Kreuz
naturkatastrophe: Beben, Dürre, Erdbeben, Erdrutsch, Epizentrum, Flut, Hochwasser, Hurrikan,
    Katastrophe, Lava, Mure, Orkan, Richterskala, Schlammlawine, Sturmflut, Taifun, Tornado,
    Tsunami, Überschwemmung, Vulkan, Vulkanausbruch, Waldbrand, Wirbelsturm, Zyklon, evakuiert,
    Magnitude
wetter: Gewitter, Grad, Hagel, Hitze, Hitzewelle, Hoch, Kaltfront, Kälte, Meteorologe,
    Niederschlag, Prognose, Regen, Schnee, Schneefall, Sonne, Sturm, Temperatur, Tief, Unwetter,
    Wetter, Wetterdienst, Wind, ZAMG, Celsius, Frost, Neuschnee
unternehmen: Aktionär, Aufsichtsrat, Bilanz, Betrieb, Branche, Chef, Expansion, Filiale, Firma,
    Fusion, Geschäft, Geschäftsführer, Geschäftsjahr, Gewinn, Gründer, Hersteller, Holding,
    Investor, Konkurrent, Konzern, Konzernchef, Kunde, Lieferant, Manager, Management,
    Marktführer, Mehrheitseigentümer, Mitarbeiter, Produktion, Quartal, Sparprogramm, Sanierung,
    Standort, Tochter, Tochterfirma, Übernahme, Umsatz, Unternehmen, Unternehmer, Verlust,
    Vorstand, Vorstandschef, Werk, Ebit, Beteiligung, AG, GmbH, Mutterkonzern, Halbjahr,
    Umsatzplus
insolvenz: Gläubiger, Insolvenz, Insolvenzantrag, Insolvenzverfahren, Insolvenzverwalter,
    Konkurs, Masseverwalter, Passiva, Pleite, Sanierungsverfahren, Sanierungsplan, Schulden,
    Schließung, Überschuldung, zahlungsunfähig, KSV, AKV, Kreditschutzverband
banken: Bad Bank, Bank, Bankenaufsicht, Banker, Bankhaus, Bankkunde, Bawag, Erste Group, EZB,
    Finanzinstitut, Finanzmarktaufsicht, Geldhaus, Geldpolitik, Girokonto, Heta, Hypo, Institut,
    Kapital, Konto, Kredit, Kreditnehmer, Leitzins, Nationalbank, Notenbank, Raiffeisen,
    Sparkasse, Stresstest, Versicherung, Versicherer, Volksbank, Währungshüter, Zentralbank,
    Zinsen, Zins, Notenbanker, Eigenkapital
boerse: Aktie, Aktienkurs, Aktienmarkt, Analyst, Anleger, Anleihe, ATX, Barrel, Börse,
    Börsengang, Dax, Devisen, Dow Jones, Euro, Fonds, Franken, Händler, Hedgefonds, Index,
    Investment, Kurs, Kursverlust, Leitindex, Nasdaq, Nikkei, Ölpreis, Prozentpunkt, Rendite,
    Rohöl, Rohstoff, Spekulant, Wall Street, Wertpapier, Wechselkurs, Dividende, notiert,
    Handelstag
konjunktur: Abgaben, Aufschwung, BIP, Bruttoinlandsprodukt, Budget, Budgetdefizit, Defizit,
    Deflation, Export, Finanzkrise, Haushalt, Import, Inflation, IWF, Konjunktur, Konsum,
    Mehrwertsteuer, Ökonom, Ökonomin, Rezession, Schuldenkrise, Schuldenschnitt, Sparpaket,
    Staatsschulden, Statistikamt, Steuer, Steuerreform, Steuerzahler, Teuerung, Troika,
    Verbraucherpreise, Volkswirtschaft, Wachstum, Wachstumsprognose, Wifo, Wirtschaft,
    Wirtschaftsforscher, Wirtschaftswachstum, Währungsfonds, Hilfspaket, IHS, Schwarzgeld,
    Steuerhinterziehung
handel: Arbeiterkammer, Billa, Diskonter, Einzelhandel, Geschäfte, Handel, Handelskette, Hofer,
    Konsument, Konsumenten, Konsumentenschützer, Lebensmittel, Lidl, Preis, Preiserhöhung,
    Rabatt, Regal, Rewe, Shop, Spar, Supermarkt, Verbraucher, Verein für Konsumenteninformation,
    VKI, Ware, Freihandel, Freihandelsabkommen, TTIP, CETA, Zoll, Zölle, Textil, Möbelhaus,
    Ikea, Onlinehandel, Versandhandel, Wettbewerbsbehörde, Kartell
energie: AKW, Atomkraftwerk, Benzin, Biomasse, Diesel, Energie, Energiekonzern,
    Energieversorger, Erdgas, Erdöl, Fracking, Gas, Gasleitung, Gazprom, Kilowattstunde, Kohle,
    Kraftwerk, Megawatt, OMV, Opec, Öl, Pipeline, Photovoltaik, Raffinerie, Sprit, Strom,
    Strompreis, Verbund, Wasserkraft, Windkraft, Windrad, Solar, Ökostrom, Atommeiler
verkehr: Abgas, Airline, Airport, Audi, Auto, Autobauer, Autohersteller, Autoindustrie, AUA,
    Bahn, BMW, Boeing, Airbus, Daimler, Elektroauto, Fahrgast, Fahrzeug, Flughafen, Fluglinie,
    Fluggesellschaft, Flugzeug, General Motors, Lufthansa, Maut, Motor, Neuwagen, ÖBB, Opel,
    Passagier, Pilot, Porsche, Renault, Rückruf, Schiene, Straßenbahn, Tesla, Toyota, U-Bahn,
    Volkswagen, VW, Westbahn, Wiener Linien, Zug, Asfinag, Fiat, Schiff, Reederei, Taxi
immobilien: Baufirma, Bauherr, Baukonzern, Bauprojekt, Bauträger, Buwog, Eigentumswohnung,
    Gemeindebau, Grundstück, Hochhaus, Immobilie, Immobilien, Makler, Miete, Mieter, Mietpreis,
    Quadratmeter, Sozialbau, Strabag, Vermieter, Widmung, Wohnbau, Wohnung, Wohnungsmarkt,
    Zement, Porr, Hausverwaltung
arbeit: AMS, Arbeitgeber, Arbeitnehmer, Arbeitslose, Arbeitslosigkeit, Arbeitsmarkt,
    Arbeitsplatz, Arbeitszeit, Beschäftigte, Betriebsrat, Gehalt, Gewerkschaft, Gewerkschafter,
    Jobabbau, Job, Jobs, Kollektivvertrag, Kündigung, Lehrling, Lehrstelle, Lohn, Löhne,
    Mindestlohn, ÖGB, Pension, Pensionist, Personalabbau, Pensionsalter, Rente, Sozialpartner,
    Sozialplan, Stellenabbau, Streik, streiken, Tarifverhandlung, Überstunden,
    Wirtschaftskammer, Industriellenvereinigung
landwirtschaft: Agrar, Bauer, Bauern, Bäuerin, Bier, Brauerei, Ernte, Fleisch, Gemüse, Getreide,
    Käse, Landwirt, Landwirtschaft, Milch, Milchbauer, Milchpreis, Molkerei, Obst, Pestizid,
    Glyphosat, Rind, Schwein, Wein, Winzer, Zucker, Weizen, Agrarminister, Fischerei, Gentechnik
tourismus: Gast, Gastgewerbe, Gastronom, Gastronomie, Gasthaus, Hotel, Hotelier, Koch,
    Kreuzfahrt, Lokal, Nächtigung, Reise, Reiseveranstalter, Restaurant, Rezept, Strand,
    Tourismus, Tourist, Urlaub, Urlauber, Wirt, Café, Mode, Freizeit, Küche, Nichtraucher,
    Registrierkasse
bildung: AHS, Bildung, Bildungsminister, Bildungsreform, Direktor, Gymnasium, Hauptschule,
    Hochschule, Kindergarten, Klasse, Lehrer, Lehrerin, Lehrergewerkschaft, Matura, Maturant,
    Noten, Pisa, Professor, Rektor, Rektorin, Schule, Schüler, Schülerin, Schuljahr, Student,
    Studentin, Studie, Studienplatz, Studierende, Studium, Universität, Unterricht, Volksschule,
    Zentralmatura, ÖH, Fachhochschule, Uni, Ganztagsschule, Gesamtschule
klima: Abfall, CO2, Emission, Emissionen, Erderwärmung, Feinstaub, Global 2000, Greenpeace,
    Kohlendioxid, Klimagipfel, Klimaschutz, Klimawandel, Klima, Müll, Nachhaltigkeit,
    Nationalpark, Naturschutz, Plastik, Recycling, Regenwald, Schadstoff, Treibhausgas, Umwelt,
    Umweltminister, Umweltorganisation, Umweltschützer, Umweltverschmutzung, UVP, WWF,
    Artenschutz, Ökosystem, Gletscher
tiere: Affe, Bär, Delfin, Elefant, Fisch, Haustier, Hund, Hunde, Insekt, Jäger, Jungtier, Katze,
    Löwe, Panda, Pferd, Nashorn, Schimpanse, Schlange, Schildkröte, Tier, Tierarzt, Tiergarten,
    Tierheim, Tierpark, Tierschutz, Tierschützer, Tiger, Vogel, Vögel, Wal, Wilderer, Wolf, Zoo,
    Biene, Hai, Schaf
medizin: Arzt, Ärzte, Ärztekammer, Ärztin, Arznei, Behandlung, Chirurg, Diagnose, Ebola,
    Epidemie, Erkrankung, Gebietskrankenkasse, Gesundheit, Gesundheitsminister, Grippe, Impfung,
    Impfstoff, Infektion, Infizierte, Klinik, Kranke, Krankenhaus, Krankenkasse, Krankheit,
    Krebs, Masern, Medikament, Medizin, Mediziner, Operation, Patient, Patientin, Pharma,
    Pflege, Pandemie, Psychiater, Psychiatrie, Seuche, Spital, Symptom, Therapie, Virus, Viren,
    Weltgesundheitsorganisation, WHO, Zika, AKH, Corona, Depression, Diabetes
forschung: Analyse, Entdeckung, Experiment, Experte, Fachjournal, Fachmagazin, Forscher,
    Forscherin, Forscherteam, Forschung, Genom, Hypothese, Institut, Journal, Labor,
    Max-Planck-Institut, Methode, Nature, Nobelpreis, Plos One, Proceedings, Science, Studie,
    Studienautor, untersucht, Wissenschaft, Wissenschafter, Wissenschaftler, Wissenschaftlerin,
    Theorie, ÖAW, FWF, Akademie der Wissenschaften, Grundlagenforschung, Untersuchung, Kollegen,
    herausgefunden
physik: Atom, Cern, Chemie, Chemiker, Elektron, Elementarteilchen, Gravitationswellen, Higgs,
    Kristall, Laser, Licht, Magnetfeld, Materie, Mathematik, Mathematiker, Mikroskop, Molekül,
    Neutrino, Photon, Physik, Physiker, Proton, Quanten, Quantenphysik, Relativitätstheorie,
    Teilchen, Teilchenbeschleuniger, Wellenlänge, Nanometer
raumfahrt: Astronaut, Astronom, Astronomie, Asteroid, Erde, ESA, Galaxie, Hubble, ISS, Jupiter,
    Komet, Kosmonaut, Kosmos, Lander, Lichtjahr, Lichtjahre, Mars, Merkur, Meteorit,
    Milchstraße, Mond, NASA, Orbit, Planet, Pluto, Rakete, Raumfahrt, Raumschiff, Raumsonde,
    Raumstation, Rosetta, Saturn, Satellit, Schwerkraft, Sonde, Sonnensystem, SpaceX, Stern,
    Sterne, Supernova, Teleskop, Universum, Urknall, Venus, Weltall, Weltraum, Umlaufbahn,
    Weltraumteleskop
biologie: Art, Arten, Bakterien, Biologe, Biologie, Biologin, Botaniker, DNA, Erbgut, Erreger,
    Eiweiß, Evolution, Evolutionsbiologe, Fledermaus, Frosch, Gehirn, Gen, Gene, Immunsystem,
    Lebewesen, Männchen, Mikroben, Mutation, Neuron, Neurowissenschaft, Organismus, Parasit,
    Pflanze, Pilz, Population, Primaten, Protein, Säugetier, Spezies, Spinne, Stammzellen,
    Verhaltensforscher, Vogelart, Weibchen, Wurm, Zelle, Zellen, Zoologe, Käfer, Ameise,
    Schmetterling
geschichte: Altertum, Antike, Archäologe, Archäologie, Archäologin, Ausgrabung, Bronzezeit,
    Dinosaurier, Eiszeit, Erdgeschichte, Erdzeitalter, Fossil, Fossilien, Fund, Fundstelle,
    Grab, Grabung, Historiker, Inschrift, Jahrtausend, Jungsteinzeit, Knochen, Mittelalter,
    Mumie, Neandertaler, Homo sapiens, Paläontologe, Pharao, Römer, römisch, Saurier, Schädel,
    Siedlung, Skelett, Steinzeit, Tempel, Urmensch, prähistorisch, Vorfahr, Überreste, Millionen
    Jahre
computer: Android, Apps, App, Beta, Betriebssystem, Browser, Bug, Chrome, Client, Code,
    Computer, Datei, Debian, Desktop, Distribution, Download, Entwickler, Firefox, Freeware,
    Hardware, Installation, Intel, Kernel, Laptop, Linux, Mac, Microsoft, Notebook, Open Source,
    Oracle, PC, Prozessor, Programmierer, Release, Server, Software, Treiber, Ubuntu, Update,
    USB, User, Version, Windows, Nutzer, Rechner, Cloud, Java, Interface, Grafikkarte, Nvidia,
    AMD, Chip, Algorithmus, künstliche Intelligenz, Tastatur, Bildschirm, IT
smartphone: Akku, Apple, Blackberry, Display, Elektronik, Galaxy, Gadget, Gerät, Geräte, Handy,
    Handys, HTC, Huawei, iOS, iPad, iPhone, Kamera, Kopfhörer, Lautsprecher, LG, Lumia,
    Megapixel, Modell, Motorola, Nexus, Nokia, OnePlus, Samsung, Smartphone, Smartphones,
    Smartwatch, Snapdragon, Sony, Tablet, Touchscreen, Xiaomi, Zoll, Gigabyte, GB, RAM,
    Fingerabdruck, Drohne, Roboter, Virtual Reality, Oculus, Wearable, Sensor
internet: Account, Algorithmus, Amazon, Blog, Blogger, Clip, Dienst, Facebook, Follower, Forum,
    Google, Hasspostings, Hassposting, Hashtag, Instagram, Internet, Internetkonzern, Likes,
    Link, Messenger, Netz, Netzwerk, Nutzer, online, Online, Plattform, Poster, Posting, Profil,
    Reddit, Seite, Shitstorm, Skype, Snapchat, Social Media, Start-up, Suchmaschine, Tweet,
    Tweets, Twitter, Usern, User, Video, Videos, viral, Webseite, Website, Whatsapp, Wikipedia,
    Yahoo, Youtube, Zuckerberg, Uber, Spotify, Suchmaschinen, digital, Kommentare
it-sicherheit: Angreifer, Anonymous, BND, Cyberangriff, Cyberkriminelle, Daten, Datenschutz,
    Datenschützer, E-Mail, FBI, Geheimdienst, Hacker, Hackerangriff, Lücke, Malware, NSA,
    Passwort, Passwörter, Phishing, Privatsphäre, Ransomware, Schadsoftware, Schwachstelle,
    Sicherheitsforscher, Sicherheitslücke, Snowden, Spionage, Schadcode, Trojaner, Überwachung,
    Urheberrecht, Verschlüsselung, verschlüsselt, Vorratsdaten, Vorratsdatenspeicherung,
    Wikileaks, Netzneutralität, Netzpolitik, Provider, Tor, IP-Adresse, Netzsperren, Piraterie,
    Safe Harbor, Kreditkarte
telekom: A1, Breitband, Drei, Festnetz, Funknetz, Glasfaser, Kabel, LTE, Mbit, Mobilfunk,
    Mobilfunker, Netzbetreiber, Roaming, RTR, SIM, SMS, T-Mobile, Tarif, Telefonie, Telekom,
    UPC, WLAN, Bandbreite, Telekombetreiber, Diskonter, Regulierer, Datenvolumen, Frequenz
spiele: Blizzard, Call of Duty, Computerspiel, Computerspiele, Controller, DLC, E-Sport, EA,
    Game, Gameplay, Gamer, Games, Games-Branche, Gaming, Grafik, Ego-Shooter, GTA, Konsole,
    Konsolen, Mario, Minecraft, Multiplayer, Nintendo, Playstation, Pokémon, PS4, PS3,
    Rollenspiel, Shooter, Spiel, Spiele, Spieler, Spielehersteller, Spielwelt, Steam, Studio,
    Titel, Ubisoft, Valve, Videospiel, Videospiele, Wii, Xbox, Zelda, Publisher, Trailer
parlament: Abgeordnete, Abgeordneter, Abstimmung, Antrag, Ausschuss, Begutachtung, Beschluss,
    Bundesrat, Bundestag, Enquete, Entwurf, Fraktion, Gesetz, Gesetzesentwurf, Gesetzesvorlage,
    Initiative, Klub, Klubchef, Klubobmann, Koalition, Landtag, Mandat, Mandatar, Ministerrat,
    Nationalrat, Nationalratspräsidentin, Novelle, Opposition, Parlament, Parlamentarier,
    Plenum, Reform, Regierung, Senat, Senator, Untersuchungsausschuss, U-Ausschuss, Verfassung,
    Repräsentantenhaus, Kongress, Unterhaus, Zweidrittelmehrheit
wahl: Hochrechnung, Kandidat, Kandidatin, Kandidatur, Mehrheit, Präsidentenwahl,
    Präsidentschaftskandidat, Präsidentschaftswahl, Referendum, Sitze, Spitzenkandidat,
    Stichwahl, Stimmen, Stimmzettel, TV-Duell, Umfrage, Urne, Vorwahl, Wahl, Wahlbeteiligung,
    Wahlkampf, Wahlkarte, Wahlkarten, Wähler, Wahlergebnis, Wahllokal, Wahlsieg,
    Volksabstimmung, Gemeinderatswahl, Landtagswahl, Nationalratswahl, Bundespräsidentenwahl,
    Brexit
parteien-at: Asylwerber, BZÖ, Bundeskanzler, Bundespräsident, Bundespartei, Bürgermeister,
    Faymann, FPÖ, Freiheitliche, Gemeinderat, Grüne, Grünen, Häupl, Heinisch-Hosek, Hofburg,
    Hofer, Innenministerin, Khol, Kern, Kurz, Land, Landeshauptmann, Landesrat, Landesrätin,
    Landesregierung, Mikl-Leitner, Mitterlehner, Neos, Obmann, ÖVP, Parteichef, Parteiobmann,
    Pröll, Pühringer, Rot-Grün, SPÖ, Staatssekretär, Stadtrat, Stadträtin, Strache, Stronach,
    Team Stronach, Van der Bellen, Vizekanzler, Bundesheer, Ministerium, Volkspartei,
    Sozialdemokrat, Burschenschafter, Rechnungshof, rot-schwarz, Niessl, Kaiser, KPÖ,
    Identitäre, Mindestsicherung
parteien-de: AfD, CDU, CSU, Bundesregierung, Bundeskanzlerin, FDP, Gauck, Kanzlerin, Linke,
    Linkspartei, Merkel, Parteitag, Partei, Pegida, Schäuble, Seehofer, SPD, Steinmeier, Union,
    Vorsitzende, Vorsitzender, Sozialist, Konservative, Liberale, Rechtspopulist, Rechtsextreme,
    Front National, Labour, Tories, Republikaner, Demokraten, Populist, Gabriel
staatsfuehrung: Außenminister, Außenministerin, Außenministerium, Erdogan, Finanzminister,
    Hollande, Innenminister, Kabinett, Kanzler, König, Machthaber, Militärregierung, Minister,
    Ministerpräsident, Ministerpräsidentin, Obama, Orban, Poroschenko, Präsident, Präsidentin,
    Premier, Premierminister, Premierministerin, Putin, Putsch, Rücktritt, Regierungschef,
    Regierungschefin, Staatschef, Tsipras, Trump, Clinton, Verteidigungsminister,
    Verteidigungsministerium, Assad, Netanyahu, Cameron, Renzi, Rajoy, Kreml, Weißes Haus,
    Pentagon, Übergangsregierung, Staatspräsident, Amtsenthebung
diplomatie: Abkommen, Annäherung, Atomabkommen, Atomstreit, Außenpolitik, Beitritt, Beziehungen,
    Botschaft, Botschafter, Brüssel, Delegation, Diplomat, Diplomatie, EU, EU-Kommission,
    EU-Parlament, EU-Staaten, Gipfel, Gipfeltreffen, Juncker, Kommission, Nato, OSZE,
    Ratspräsident, Resolution, Sanktion, Sanktionen, Sicherheitsrat, Souveränität, Staatsbesuch,
    Tusk, UN, Uno, Uno-Sicherheitsrat, UN-Generalsekretär, Vermittler, Vereinte Nationen,
    Verhandlungen, Verbündete, Westen, Mogherini, Beitrittsverhandlungen, Visafreiheit,
    Europarat, Mitgliedstaaten
migration: Abschiebung, Asyl, Asylantrag, Asylbewerber, Asylpolitik, Asylquartier, Asylwerber,
    Asylverfahren, Außengrenzen, Balkanroute, Caritas, Deutschkurs, Erstaufnahme, Flüchtling,
    Flüchtlinge, Flüchtlingsheim, Flüchtlingskrise, Flüchtlingspolitik, Flüchtlingsunterkunft,
    Frontex, Grenze, Grenzkontrolle, Grenzübergang, Grenzzaun, Idomeni, Integration, Lesbos,
    Migrant, Migranten, Migration, Mittelmeer, Notquartier, Obergrenze, Quartier, Schlepper,
    Schutzsuchende, Spielfeld, Traiskirchen, Transitzone, UNHCR, Zelt, Zuwanderung, Dublin,
    Schengen, Flüchtlingshelfer
krieg: Angriff, Armee, Artillerie, Aufständische, Bodentruppen, Bombe, Bomben, Bürgerkrieg,
    Drohnenangriff, Einmarsch, Flugabwehr, Friedensgespräche, Friedenstruppe, Front, Gefecht,
    Gefechte, General, Houthi, Huthi, Invasion, Kampf, Kämpfe, Kämpfer, Kampfjet, Krieg,
    Kriegsverbrechen, Kriegsschiff, Kurden, Luftangriff, Luftangriffe, Luftschlag, Luftwaffe,
    Marine, Massaker, Militär, Miliz, Milizen, Offensive, Panzer, Peschmerga, PKK, Rakete,
    Raketen, Rebell, Rebellen, Rüstung, Rüstungskonzern, Separatist, Separatisten, Soldat,
    Soldaten, Streitkräfte, Truppe, Truppen, Waffenruhe, Waffenstillstand, Zivilist, Zivilisten,
    Uran, Atomwaffen, Atomtest, Aleppo, Donezk, Atombombe, Geisel
terror: Al-Kaida, Anschlag, Anschläge, Attentat, Attentäter, Boko Haram, Charlie Hebdo,
    Bataclan, Dschihad, Dschihadist, Dschihadisten, Extremist, Extremisten, Gotteskrieger,
    Hamas, Hisbollah, Islamischer Staat, Islamist, Islamisten, IS, Jihad, Jihadist, Jihadisten,
    Kalifat, Salafist, Selbstmordanschlag, Selbstmordattentäter, Sprengsatz, Sprengstoff,
    Taliban, Terror, Terrorist, Terroristen, Terroranschlag, Terrormiliz, Terrorverdacht,
    radikalisiert, Terrorzelle
menschenrechte: Aktivist, Aktivistin, Amnesty, Amnesty International, Demonstrant,
    Demonstranten, Demonstration, Dissident, Folter, Freilassung, Gefangene, Hinrichtung, Human
    Rights Watch, Kundgebung, Menschenrecht, Menschenrechte, Menschenrechtler,
    Menschenrechtsorganisation, NGO, Protest, Proteste, Regimekritiker, Regime, Reporter ohne
    Grenzen, Todesstrafe, Tränengas, Unterdrückung, Wasserwerfer, Zensur, oppositionell,
    Peitschenhieb
religion: Bischof, Bischöfe, Christen, Diözese, Erzbischof, Gläubige, Gottesdienst, Imam, Islam,
    Juden, Judentum, jüdisch, Kardinal, katholisch, Kirche, Kloster, Koran, Kultusgemeinde,
    Messe, Moschee, Muslim, Muslime, muslimisch, Papst, Pfarre, Pfarrer, Priester, Rabbiner,
    Religion, Ramadan, Synagoge, Vatikan, Franziskus, evangelisch, Kopftuch, Pilger
gesellschaft: Adoption, Alleinerziehende, Armut, Baby, Behinderte, Ehe, Eltern, Familie, Frauen,
    Gleichstellung, Heirat, Hochzeit, Homosexuelle, Jugendliche, Kind, Kinder, Kinderbetreuung,
    Mädchen, Minderheit, Mutter, Obdachlose, Roma, Scheidung, Senioren, Sexismus, Sucht, Vater,
    Verein, Diakonie, Rassismus, Diskriminierung, homosexuell, lesbisch, Jugendamt,
    Sozialarbeiter, Bettler, Spende, Ehrenamt, Nachbar, Anrainer
prominente: Adel, Geburt, Herzog, Herzogin, Königin, Königshaus, Kronprinz, Lotto, Monarchin,
    Palast, Prinz, Prinzessin, Queen, Royals, Guinness, Rekord, Milliardär, Model, Star,
    Supermodel, Jackpot, kurios, Windsor, Kate, Thronfolger, Begräbnis, Trauer
fussball: Abstieg, Abwehr, Admira, Ablöse, Altach, Arsenal, Auswärtsspiel, Austria, Barcelona,
    Bayern, Blatter, Borussia, Bundesliga, Chelsea, Champions League, Cup, DFB, Dortmund,
    Eckball, Elfmeter, EM, Europa League, Fan, Fans, FC, FIFA, Fußball, Fußballer, Freistoß,
    Grödig, Gruppenphase, Guardiola, Halbfinale, Heimspiel, Infantino, Juventus, Kapitän,
    Kicker, Koller, Liga, Manchester, Mattersburg, Messi, Mittelfeld, Mittelfeldspieler,
    Nationalteam, Niederlage, ÖFB, Platini, Premier League, Primera Division, Qualifikation,
    Rapid, Real Madrid, Remis, Ried, Ronaldo, Salzburg, Schiedsrichter, Serie A, Stadion,
    Stürmer, Sturm, Sturm Graz, Teamchef, Torhüter, Tor, Tore, Torschütze, Trainer, Transfer,
    UEFA, Verteidiger, Viertelfinale, WAC, WM, Alaba, Arnautovic, Tabellenführer, Ausgleich,
    Spielminute, Gegentor, Hinspiel, Rückspiel, Nachspielzeit, Strafraum
sport: Aufschlag, Ausscheidung, Bestzeit, Biathlon, Achtelfinale, Basketball, Bewerb, Bronze,
    Coach, Davis Cup, Doping, Djokovic, Eishockey, Europameister, Federer, Ferrari, Finale,
    Formel, Golf, Gold, Goldmedaille, Grand Prix, Grand Slam, Hamilton, Handball, Handballer,
    Hirscher, IOC, Judo, Kombination, KAC, Langlauf, Lauf, Läufer, Leichtathletik, Mannschaft,
    Marathon, Match, Medaille, Meister, Meisterschaft, Meistertitel, Mercedes, Mountainbike,
    Nadal, NBA, NFL, NHL, Olympia, Olympiasieger, Olympische Spiele, ÖOC, ÖSV, Paralympics,
    Pilot, Platz, Play-off, Pokal, Profi, Punkte, Rad, Radprofi, Rang, Rennen, Rennfahrer,
    Riesentorlauf, Ringer, Rückstand, Runde, Saison, Satz, Schwimmen, Schwimmer, Sebastian
    Vettel, Segeln, Sieg, Sieger, Siegerin, Silber, Ski, Skisprung, Skispringer, Slalom,
    Snowboard, Spieltag, Sport, Sportler, Sportlerin, Staffel, Super-G, Tabelle, Team, Tennis,
    Thiem, Titelverteidiger, Titel, Tour de France, Training, Trainingslager, Triathlon,
    Turnier, Verlängerung, Volleyball, Vienna Capitals, Wada, Weltcup, Weltmeister,
    Weltrangliste, Weltrekord, Wettkampf, Wimbledon, Williams, Etappe, Abfahrt, Dressur, Boxen,
    Boxer, Rosberg, Rugby, Sprint, Kreuzband
debatte: Bestandteil, Debatte, Demokratie, Diskurs, Diskussion, Ideologie, Interview,
    Kapitalismus, Kommentar, Meinung, Neoliberalismus, Öffentlichkeit, Philosoph, Philosophie,
    Politologe, Politologin, Politikwissenschafter, Psychologe, Soziologe, Soziologin,
    Standpunkt, Wahrheit, Werte, Zukunft
"""
"""One paragraph a subject: its id, a colon, words. Lines that go on are indented."""

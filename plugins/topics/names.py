"""Words by which names of people and organisations are known, in German and English news."""

FIRST_NAMES = frozenset(
    """
    Abdel Abdul Abdullah Achim Adam Adele Adolf Adrian Agnes Ahmad Ahmed Aiman Alain Alan Albert
    Albrecht Alejandro Aleksandar Aleksander Alena Alessandro Alex Alexander Alexandra Alexei
    Alexej Alexis Alfred Ali Alice Alina Allan Alois Ana Anastasia Andre Andrea Andreas Andrei
    Andrej Andrew Andrij Andrzej André Andy Angela Angelika Angelina Anita Anja Anke Ann Anna
    Annalena Anne Annegret Annette Anthony Antje Anton Antonio Antony António Arie Armin Arnold
    Arthur Artur Asif Astrid August Axel Ayman Barack Barbara Baschar Bashar Beate Beatrix Bela
    Ben Benedikt Benjamin Benny Bernadette Bernard Bernd Bernhard Bernie Bert Berthold Bettina
    Bill Birgit Björn Bob Bodo Boris Brad Brian Brigitte Bruce Bruno Burkhard Bärbel Carl Carla
    Carles Carlo Carlos Carmen Carola Carolin Caroline Carsten Catherine Charles Charlotte Chris
    Christa Christian Christiane Christina Christine Christof Christoph Christopher Christos
    Claire Clara Claude Claudia Claus Clemens Colin Cornelia Craig Cristina Cyril Dagmar Daniel
    Daniela Daniele David Davide Denis Dennis Denys Diana Didier Diego Dieter Dietmar Dilma Dirk
    Dmitri Dmitrij Dmitry Dmytro Dominik Dominique Donald Donatella Doris Dorothee Douglas
    Eberhard Eckart Edgar Edith Edmund Eduard Eduardo Edward Edwin Ekaterina Elena Eleonore
    Elias Elisabeth Elizabeth Elke Ella Elmar Elon Emanuel Emily Emma Emmanuel Enrico Enrique
    Eric Erich Erik Erika Ernst Erwin Esther Eugen Eva Evelyn Evo Fabian Fabio Federico Felipe
    Felix Ferdinand Fernando Fidel Florian Francesco Francis Francisco Franco Frank Frans Franz
    Franziska François Françoise Fred Friederike Friedrich Fritz Gabi Gabriel Gabriele Gareth
    Gary Gavin Geert Georg George Georges Gerald Gerard Gerd Gerhard Gerhart Gero Gert Gianni
    Giorgia Giorgio Giovanni Gisela Giuseppe Gordon Gottfried Graham Greg Greta Gudrun Guido
    Gunther Gustav Guy Gérard Günter Günther Hamid Hanna Hannah Hannelore Hannes Hannibal Hans
    Harald Harold Harry Hartmut Hasan Hassan Hedwig Heide Heidi Heike Heiko Heiner Heinrich
    Heinz Heinz-Christian Helen Helena Helene Helga Helmut Hendrik Henning Henri Henrik Henry
    Herbert Hermann Hilde Hillary Holger Horst Howard Hubert Hubertus Hugo Hunter Ian Ibrahim
    Igor Ilham Ilse Imran Inge Ingeborg Ingo Ingrid Irene Irina Iris Isabel Isabelle Ismail
    Istvan Ivan Ivica Ivo Iwan Jack Jacob Jacques Jair Jake James Jamie Jan Jana Jane Janet
    Janez Janine Jannik Jaroslaw Jarosław Jason Javier Jean Jean-Claude Jean-Luc Jean-Marie
    Jean-Noël Jeff Jeffrey Jennifer Jens Jeremy Jerome Jerzy Jesse Jessica Jesus Jill Jim Jimmy
    Jo Joachim Joan Joana Joao Jochen Joe Joel Johan Johann Johanna Johannes John Johnny Jon
    Jonas Jonathan Jordan Jorge Jos Josef Josep Joseph Joshua Josip José João Juan Judith Juli
    Julia Julian Juliane Julie Julija Julius Juri Justin Jutta János Jérôme Jörg Jürgen Kai Kaja
    Kamala Karen Karin Karl Karl-Heinz Karl-Theodor Karolina Karoline Karsten Katarina Kate
    Katharina Kathrin Katja Katrin Kay Keir Keith Ken Kenneth Kerstin Kevin Kim Kirsten Klara
    Klaus Konrad Konstantin Kristalina Kristin Kristina Kurt Larry Lars Laura Lauren Laurent Lea
    Leila Lena Leo Leon Leonardo Leonid Leonie Leopold Lewis Li Liam Linda Lindsey Lionel Lisa
    Liz Lloyd Lorenz Lothar Lou Louis Louise Luc Luca Lucas Lucia Lucy Ludwig Luigi Luis Luisa
    Luiz Lukas Lutz Lydia Lynn Magdalena Mahmoud Mahmud Maike Malcolm Malu Manfred Manuel
    Manuela Marc Marcel Marcelo Marcus Margaret Margarete Margarethe Maria Mariano Marie
    Marie-Agnes Marina Marine Mario Marion Mark Marko Markus Marlene Marta Martha Martin Martina
    Marwan Mary Maryna Massoud Mathias Mathilde Matt Matteo Matthew Matthias Maurice Max Maxim
    Maximilian Mehmet Melania Melanie Mette Michael Michaela Michail Michel Michele Michelle
    Miguel Mika Mikael Mike Milan Milos Miloš Miriam Mirjam Mitch Mohamad Mohamed Mohammad
    Mohammed Mona Monica Monika Moritz Mustafa Myriam Nadia Nadine Nancy Naomi Narendra Natalia
    Natalie Natalja Nayib Nicola Nicolas Nicole Nicolás Niels Nigel Nikita Nikki Niko Nikola
    Nikolai Nikolaj Nikolaus Nils Nina Noah Nora Norbert Norman Nouri Nuri Olaf Oleg Oleh
    Oleksandr Oleksij Olga Oliver Olivia Olivier Omar Omid Oscar Oskar Otmar Ottmar Otto Pablo
    Pascal Patricia Patrick Paul Paula Paulo Pavel Pedro Peer Penny Pete Peter Petr Petra Petro
    Phil Philip Philipp Philippe Pier Pierre Piotr Rachel Rafael Raimund Rainer Ralf Ralph Ramon
    Ramona Raphael Raul Raúl Rebecca Recep Regina Reiner Reinhard Reinhold Renate René Ricarda
    Ricardo Richard Rick Rita Rob Robert Roberta Roberto Robin Rodrigo Roger Roland Rolf Roman
    Romano Ron Ronald Rosa Rose Rosemarie Roy Rudi Rudolf Rupert Ruslan Russell Ruth Ryan Sabine
    Saddam Sahra Salman Salvador Salvatore Sam Samuel Sandra Sara Sarah Saskia Scott Sean
    Sebastian Sepp Serge Sergei Sergej Sergey Sergio Serhij Shimon Shinzo Sibylle Siegfried
    Siegmar Sigmar Sigrid Silke Silvia Silvio Simon Simone Slobodan Sofia Sonja Sophia Sophie
    Stefan Stefanie Steffen Stephan Stephanie Stephen Steve Steven Stuart Susan Susanne Suzanne
    Sven Svenja Swetlana Sylvia Tamara Tanja Taro Tatjana Ted Teresa Terry Thea Theo Theodor
    Theresa Therese Thierry Thilo Thomas Thorsten Till Tilman Tim Timo Timothy Tina Tino Tobias
    Tom Tomas Tomasz Tommy Toni Tony Torsten Udo Ueli Ulf Ulla Ulrich Ulrike Umar Ursula Ute Uwe
    Valentin Valentina Valerie Valéry Vera Verena Veronika Victor Victoria Viktor Viktoria
    Vincent Viola Vitali Vittorio Vivian Vladimir Volker Volodymyr Václav Walter Waltraud Wanda
    Wassili Werner Wilfried Wilhelm Willi William Willy Winfried Winston Witali Wjatscheslaw
    Wladimir Wolfgang Wolfram Wolodymyr Woody Xavier Xi Yair Yanis Yasmin Yoshihiko Yvonne Zoe
    Éric
    """.split()  # noqa: SIM905 - words read better than quoted words
)
"""Common in news from Europe, the Americas, Russia and the Middle East."""

TITLES = frozenset(
    """
    Admiral Amtsinhaber Autor Autorin Chancellor Diktator Dirigent Doktor Dr Frau
    Generalleutnant Generalmajor Gouverneurin Governor Herr Herzog Intendant Journalist
    Journalistin Judge Justice Kaiser Künstler Landeshauptmann Machthaber Maler Moderator
    Moderatorin Mr Mrs Ms Nobelpreisträger Oligarch Oppositionelle Papst Patriarch Pilot
    Politologe Politologin Pope Premier President Prime Prinzessin Prof Professor Professorin
    Queen Regisseurin Reporter Schriftsteller Schriftstellerin Secretary Senatorin Sir Sportler
    Stürmer Verteidiger Wissenschaftler Wissenschaftlerin Zar
    """.split()  # noqa: SIM905 - words read better than quoted words
)
"""Nouns before a name that say what the person is, beside those with one of ``TITLE_ENDINGS``."""

TITLE_ENDINGS = (
    "minister", "ministerin", "präsident", "präsidentin", "kanzler", "kanzlerin", "chef", "chefin",
    "sprecher", "sprecherin", "sekretär", "sekretärin", "kommissar", "kommissarin", "direktor",
    "direktorin", "vorsitzender", "vorsitzende", "beauftragter", "beauftragte",
    "politiker", "politikerin", "meister", "meisterin", "kandidat", "kandidatin", "anwalt",
    "anwältin", "führer", "führerin", "forscher", "forscherin", "experte", "expertin", "leiter",
    "leiterin", "abgeordneter", "abgeordnete", "trainer", "trainerin", "gouverneur", "senator",
    "botschafter", "botschafterin", "general", "rätin", "obmann", "profi", "spieler", "spielerin",
    "star", "manager", "managerin", "richter", "richterin", "ökonom", "ökonomin", "berater",
    "beraterin", "gründer", "gründerin", "regisseur", "sänger", "sängerin", "könig", "königin",
    "prinz", "kardinal", "bischof", "rivale", "rivalin", "nachfolger", "nachfolgerin",
    "vorgänger", "vorgängerin", "kollege", "kollegin",
)  # fmt: skip
"""Endings of titles."""
NO_TITLES = frozenset({"Meister", "Nachfolger"})
"""Words that only end a title."""

PARTICLES = frozenset(
    """
    al ben bin da de del della den der di dos du el ibn la le ten ter van von zu zum
    """.split()  # noqa: SIM905 - words read better than quoted words
)
"""Small words inside a name."""

ARTICLES = frozenset(
    """
    der die das des dem den ein eine einer einem einen eines im am zum zur beim vom ins ans kein
    keine sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren dieser diese dieses diesem
    diesen jeder jede jedes mehr viele alle the a an Der Die Das Des Dem Den Ein Eine Einer Im
    Am Zum Zur Beim Vom Kein Keine Sein Seine Ihr Ihre Dieser Diese Dieses The
    """.split()  # noqa: SIM905 - words read better than quoted words
)
"""Words before a noun and rarely before a name."""

CAPITAL_PARTICLES = frozenset(
    """
    Abu Al Bin De Del Della Di Du El La Le Mac Van Von
    """.split()  # noqa: SIM905 - words read better than quoted words
)
"""The same where they are written with a capital."""

EASTERN = frozenset(
    """
    Chang Choe Choi Han Hu Kim Lee Li Moon Pak Park Ri To Tsai Wang Xi Yoon
    """.split()  # noqa: SIM905 - words read better than quoted words
)
"""Family names that stand first and may have two given names after them."""

ORGANISATIONS = """
EU|Europäische Union,European Union
Nato|NATO,Nordatlantikpakt
Vereinte Nationen=United Nations|UN,Uno,UNO,UNO-Vollversammlung
Europäische Kommission=European Commission|EU-Kommission
Europäisches Parlament=European Parliament|EU-Parlament,Europaparlament
Europäische Zentralbank=European Central Bank|EZB,ECB
Internationaler Währungsfonds=International Monetary Fund|IWF,IMF
Weltgesundheitsorganisation=World Health Organization|WHO
Welthandelsorganisation=World Trade Organization|WTO
Internationaler Strafgerichtshof=International Criminal Court|IStGH,ICC
Internationaler Gerichtshof=International Court of Justice|IGH
Internationale Atomenergiebehörde=International Atomic Energy Agency|IAEA,IAEO
Weltbank=World Bank|
OSZE=OSCE|
OPEC|Opec
UNHCR|
Unicef|UNICEF
Unesco|UNESCO
OECD|
G7|G-7
G20|G-20
Afrikanische Union=African Union|
Arabische Liga=Arab League|
Rotes Kreuz=Red Cross|Roten Kreuz
Amnesty International|Amnesty
Human Rights Watch|
Greenpeace|
Ärzte ohne Grenzen=Doctors Without Borders|
Reporter ohne Grenzen=Reporters Without Borders|
Bundestag|
Bundesrat|
Bundeswehr|
Bundesverfassungsgericht=Federal Constitutional Court|
Bundesgerichtshof=Federal Court of Justice|BGH
Bundesnachrichtendienst=BND|
Bundeskriminalamt=BKA|
CDU|
CSU|
SPD|
FDP|
AfD|Alternative für Deutschland
BSW|
Die Grünen|Bündnis 90/Die Grünen,Bündnis 90
Die Linke|Linkspartei
ÖVP|
SPÖ|
FPÖ|
Neos|
Hamas|
Hisbollah=Hezbollah|
Fatah|
Taliban|
Islamischer Staat|IS-Miliz,Terrormiliz IS
Al-Kaida=Al-Qaeda|Al-Qaida,al-Qaida,al-Kaida
PKK|
FBI|
CIA|
NSA|
Nasa|NASA
Esa|ESA
Federal Reserve|Fed
Supreme Court|Oberster Gerichtshof
Republikaner|Republikanische Partei
Demokraten|Demokratische Partei
FIFA|Fifa
UEFA|Uefa
IOC|Internationales Olympisches Komitee
DFB|
Volkswagen|VW
BMW|
Mercedes-Benz|
Siemens|
Deutsche Bank|
Deutsche Bahn|
Lufthansa|
Airbus|
Boeing|
Apple|
Google|
Microsoft|
Amazon|
Facebook|
Meta|
OpenAI|
Nvidia|
Tesla|
Samsung|
Huawei|
Gazprom|
Rosneft|
Sipri|SIPRI
KCNA|
"""
"""Organisations named without anything else that shows them to be one: name | spellings.

Where the name is German and English texts name it too, as by UN, ``=`` leads to the English one,
a spelling as well.
"""

NOT_ORGANISATIONS = frozenset(
    """
    ABC AFP AIDS AKW AM AP ARD BBC CD CEO CEST CET CNN DDR DNA DPA DVD EM EPD ET EUR FAQ FC FSV
    GB GMT GPS HIV HTML ICE ID IG II III IT IV IX KM KNA KO LKW MB MDR MESZ MEZ MW NDR NR OK ORF PC
    PDF PKW PM PS QR RSS RTL SC SMS SOKO SV SWR TSV TV UFO UHR UK UKW URL US USA USB USD UTC VI VII
    VIII VIP WDR WM XI XII XIII XIV XL XV XVI XX XXI ZDF
    """.split()  # noqa: SIM905 - words read better than quoted words
)
"""Capitals that are no organisation, or an agency that the ledger of sources shows."""

NO_PERSONS = frozenset(
    """
    Airport Award Awards Center Centre City Cup Day Flughafen Foundation Gesellschaft Halle
    House Institut Institute Island Museum Open Park Platz Preis Prize Schule Stadion Stiftung
    Straße Street Tour Tower Trophy University Universität Verlag Week
    """.split()  # noqa: SIM905 - words read better than quoted words
)
"""Words after a first name that make it the name of a thing."""

SAINTS = frozenset({"San", "Sankt", "Santa", "Santo", "St", "Saint", "São"})
"""Words before a first name that make it the name of a place."""

MONTH_NAMES = frozenset({"August", "Juli"})
"""First names that are months as well."""

BEFORE_MONTHS = frozenset({"ab", "anfang", "bis", "ende", "im", "mitte", "seit", "vom", "zum"})

LEGAL_FORMS = frozenset(
    """
    AG Airlines Airways Corp GmbH Group Holding Inc KG LLC Ltd PLC SE plc
    """.split()  # noqa: SIM905 - words read better than quoted words
)
"""Words that end the name of a company."""

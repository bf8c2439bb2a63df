"""Adjectives, people and seats of power of countries, which CLDR does not have.

One line a country: ISO 3166 code | German adjective | inhabitant | English adjective, and people
of another name | seats, usual short names and old names. Where the German name ends in -ien, "-"
stands for the rule: Spanien, spanisch, Spanier. A second line has other names of its people.
*Malteser* is missing: mostly they are an order or its ambulance.
"""

from collections.abc import Mapping
from typing import Final

TABLE = """
AD|andorranisch|Andorraner|Andorran|
AE|emiratisch|Emirater|Emirati|Abu Dhabi,Dubai,Emirate,Emirates,Emiraten
AF|afghanisch|Afghane|Afghan|Kabul
AL|albanisch|Albaner|Albanian|Tirana
AM|armenisch|Armenier|Armenian|Eriwan,Jerewan,Yerevan
AO|angolanisch|Angolaner|Angolan|Luanda
AR|argentinisch|Argentinier|Argentine|Buenos Aires
AT|österreichisch|Österreicher|Austrian|Wien,Vienna
AU|australisch|Australier|Australian|Canberra,Sydney
AZ|aserbaidschanisch|Aserbaidschaner|Azerbaijani|Baku
BA|bosnisch|Bosnier|Bosnian|Sarajevo,Bosnien,Bosnia
BD|bangladeschisch|Bangladescher|Bangladeshi|Dhaka,Bangladesh
BE|belgisch|Belgier|Belgian|
BF|burkinisch||Burkinabe|Ouagadougou
BG|bulgarisch|Bulgare|Bulgarian|Sofia
BH|bahrainisch|Bahrainer|Bahraini|Manama
BI|burundisch|Burunder|Burundian|Bujumbura
BJ|beninisch|Beniner|Beninese|Cotonou
BO|bolivianisch|Bolivianer|Bolivian|La Paz
BR|brasilianisch|Brasilianer|Brazilian|Brasília,Brasilia
BT|bhutanisch|Bhutaner|Bhutanese|Thimphu
BW|botsuanisch|Botsuaner|Botswanan|Gaborone,Botswana
BY|belarussisch|Belarusse|Belarusian|Minsk,Weißrussland,weißrussisch,Weißrusse
CA|kanadisch|Kanadier|Canadian|Ottawa
CD|kongolesisch|Kongolese|Congolese|Kinshasa,Kongo,Congo
CF|zentralafrikanisch|Zentralafrikaner||Bangui
CH|schweizerisch|Schweizer|Swiss|Bern,Berne
CI|ivorisch|Ivorer|Ivorian|Abidjan,Elfenbeinküste,Ivory Coast
CL|chilenisch|Chilene|Chilean|
CM|kamerunisch|Kameruner|Cameroonian|Yaoundé
CN|chinesisch|Chinese|Chinese|Peking,Beijing,Volksrepublik China
CO|kolumbianisch|Kolumbianer|Colombian|Bogotá,Bogota
CR|costa-ricanisch|Costa-Ricaner|Costa Rican|
CU|kubanisch|Kubaner|Cuban|Havanna,Havana
CV|kapverdisch|Kapverder|Cape Verdean|Kap Verde
CY|zyprisch|Zyprer|Cypriot|Nikosia,Nicosia,zypriotisch,Zypriot
CZ|tschechisch|Tscheche|Czech|Prag,Prague,Tschechische Republik
DE|deutsch|Deutsche|German|Berlin,Bundesrepublik
DJ|dschibutisch||Djiboutian|
DK|dänisch|Däne|Danish|Kopenhagen,Copenhagen
DO|dominikanisch|Dominikaner|Dominican|Santo Domingo
DZ|-||Algerian|Algier,Algiers,Algerier
EC|ecuadorianisch|Ecuadorianer|Ecuadorian|Quito
EE|estnisch|Este|Estonian|Tallinn
EG|ägyptisch|Ägypter|Egyptian|Kairo,Cairo
ER|eritreisch|Eritreer|Eritrean|Asmara
ES|spanisch|Spanier|Spanish,Spaniards|Madrid
ET|äthiopisch|Äthiopier|Ethiopian|Addis Abeba,Addis Ababa
FI|finnisch|Finne|Finnish|Helsinki
FJ|fidschianisch|Fidschianer|Fijian|Fidschi
FR|französisch|Franzose|French|Paris,Élysée,Französin,Französinnen
GA|gabunisch|Gabuner|Gabonese|Libreville
GB|britisch|Brite|British|London,Großbritannien,Great Britain,Britain,UK,England,Downing Street
GB||Engländer|Britons|
GE|georgisch|Georgier|Georgian|Tiflis,Tbilissi,Tbilisi
GH|ghanaisch|Ghanaer|Ghanaian|Accra
GL|grönländisch|Grönländer|Greenlandic|
GM|gambisch|Gambier|Gambian|Banjul
GN|guineisch|Guineer|Guinean|Conakry
GR|griechisch|Grieche|Greek|Athen,Athens
GT|guatemaltekisch|Guatemalteke|Guatemalan|
GY|guyanisch|Guyaner|Guyanese|Georgetown
HK|||Hongkonger|Hongkong,Hong Kong
HN|honduranisch|Honduraner|Honduran|Tegucigalpa
HR|kroatisch|Kroate|Croatian,Croats|Zagreb
HT|haitianisch|Haitianer|Haitian|Port-au-Prince
HU|ungarisch|Ungar|Hungarian|Budapest
ID|indonesisch|Indonesier|Indonesian|Jakarta
IE|irisch|Ire|Irish|Dublin
IL|israelisch|Israeli|Israeli|Jerusalem,Tel Aviv,Knesset
IN|indisch|Inder|Indian|Neu-Delhi,New Delhi,Delhi
IQ|irakisch|Iraker|Iraqi|Bagdad,Baghdad
IR|iranisch|Iraner|Iranian|Teheran,Tehran
IS|isländisch|Isländer|Icelandic,Icelanders|Reykjavik,Reykjavík
IT|italienisch|Italiener|Italian|Rom,Rome
JM|jamaikanisch|Jamaikaner|Jamaican|
JO|jordanisch|Jordanier|Jordanian|Amman
JP|japanisch|Japaner|Japanese|Tokio,Tokyo
KE|kenianisch|Kenianer|Kenyan|Nairobi
KG|kirgisisch|Kirgise|Kyrgyz|Bischkek,Bishkek,Kirgistan
KH|kambodschanisch|Kambodschaner|Cambodian|Phnom Penh
KP|nordkoreanisch|Nordkoreaner|North Korean|Pjöngjang,Pyongyang,Demokratische Volksrepublik Korea
KR|südkoreanisch|Südkoreaner|South Korean|Seoul
KW|kuwaitisch|Kuwaiter|Kuwaiti|
KZ|kasachisch|Kasache|Kazakh|Astana,Almaty
LA|laotisch|Laote|Laotian|Vientiane
LB|libanesisch|Libanese|Lebanese|Beirut
LI|liechtensteinisch|Liechtensteiner||Vaduz
LK|sri-lankisch|Sri-Lanker|Sri Lankan|Colombo
LR|liberianisch|Liberianer|Liberian|Monrovia
LS|lesothisch|||
LT|litauisch|Litauer|Lithuanian|Vilnius,Wilna
LU|luxemburgisch|Luxemburger||
LV|lettisch|Lette|Latvian|Riga
LY|libysch|Libyer|Libyan|Tripolis
MA|marokkanisch|Marokkaner|Moroccan|Rabat
MC|monegassisch|Monegasse|Monegasque|
MD|moldauisch|Moldauer|Moldovan|Chișinău,Chisinau,Moldau,Moldawien,Moldova,moldawisch
ME|montenegrinisch|Montenegriner|Montenegrin|Podgorica
MG|madagassisch|Madagasse|Malagasy|Antananarivo
MK|nordmazedonisch|Nordmazedonier|Macedonian|Skopje,Mazedonien,mazedonisch,Mazedonier
ML|malisch|Malier|Malian|Bamako
MM|myanmarisch||Burmese|Naypyidaw,Rangun,Birma,Burma
MN|mongolisch|Mongole|Mongolian|Ulan-Bator
MR|mauretanisch|Mauretanier|Mauritanian|Nouakchott
MT|maltesisch||Maltese|Valletta
MV|maledivisch|Malediver|Maldivian|
MW|malawisch|Malawier|Malawian|Lilongwe
MX|mexikanisch|Mexikaner|Mexican|Mexiko-Stadt,Mexico City
MY|malaysisch|Malaysier|Malaysian|Kuala Lumpur
MZ|mosambikanisch|Mosambikaner|Mozambican|Maputo
NA|namibisch|Namibier|Namibian|Windhuk,Windhoek
NE|nigrisch|Nigrer|Nigerien|Niamey
NG|nigerianisch|Nigerianer|Nigerian|Abuja,Lagos
NI|nicaraguanisch|Nicaraguaner|Nicaraguan|Managua
NL|niederländisch|Niederländer|Dutch|Den Haag,The Hague,Amsterdam,Niederlanden
NO|norwegisch|Norweger|Norwegian|Oslo
NP|nepalesisch|Nepalese|Nepali|Kathmandu
NZ|neuseeländisch|Neuseeländer|New Zealander|Wellington
OM|omanisch|Omaner|Omani|Maskat,Muscat
PA|panamaisch|Panamaer|Panamanian|
PE|peruanisch|Peruaner|Peruvian|Lima
PG|papua-neuguineisch|||Port Moresby
PH|philippinisch|Filipino|Philippine|Manila
PK|pakistanisch|Pakistaner|Pakistani|Islamabad
PL|polnisch|Pole|Polish,Poles|Warschau,Warsaw
PS|palästinensisch|Palästinenser|Palestinian|Ramallah,Palästina,Palestine,Palästinensergebiete,Palästinensergebieten
PT|portugiesisch|Portugiese|Portuguese|Lissabon,Lisbon
PY|paraguayisch|Paraguayer|Paraguayan|Asunción
QA|katarisch|Katarer|Qatari|Doha
RO|rumänisch|Rumäne|Romanian|Bukarest,Bucharest
RS|serbisch|Serbe|Serbian,Serbs|Belgrad,Belgrade
RU|russisch|Russe|Russian|Moskau,Moscow,Kreml,Kremlin,Russische Föderation
RW|ruandisch|Ruander|Rwandan|Kigali
SA|saudi-arabisch|Saudi|Saudi|Riad,Riyadh,saudisch
SD|sudanesisch|Sudanese|Sudanese|Khartum,Khartoum
SE|schwedisch|Schwede|Swedish,Swedes|Stockholm
SG|singapurisch|Singapurer|Singaporean|
SI|slowenisch|Slowene|Slovenian,Slovenes|Ljubljana,Laibach
SK|slowakisch|Slowake|Slovak|Bratislava
SL|sierra-leonisch|Sierra-Leoner|Sierra Leonean|Freetown
SN|senegalesisch|Senegalese|Senegalese|Dakar
SO|somalisch|Somalier|Somali|Mogadischu,Mogadishu
SR|surinamisch|Surinamer|Surinamese|Paramaribo
SS|südsudanesisch|Südsudanese|South Sudanese|Juba
SV|salvadorianisch|Salvadorianer|Salvadoran|San Salvador
SY|syrisch|Syrer|Syrian|Damaskus,Damascus
TD|tschadisch|Tschader|Chadian|N’Djamena
TG|togoisch|Togoer|Togolese|Lomé,togolesisch
TH|thailändisch|Thailänder|Thai|Bangkok
TJ|tadschikisch|Tadschike|Tajik|Duschanbe,Dushanbe
TL|osttimorisch|Osttimorer|Timorese|Osttimor,East Timor
TM|turkmenisch|Turkmene|Turkmen|Aschgabat
TN|tunesisch|Tunesier|Tunisian|Tunis
TR|türkisch|Türke|Turkish|Ankara,Turkey
TW|taiwanisch|Taiwaner|Taiwanese|Taipeh,Taipei,taiwanesisch
TZ|tansanisch|Tansanier|Tanzanian|Dodoma,Daressalam
UA|ukrainisch|Ukrainer|Ukrainian|Kiew,Kyjiw,Kyiv,Kiev
UG|ugandisch|Ugander|Ugandan|Kampala
US|amerikanisch|Amerikaner|American|Washington,Weißes Haus,White House,Pentagon,USA,U.S,Amerika
UY|uruguayisch|Uruguayer|Uruguayan|Montevideo
UZ|usbekisch|Usbeke|Uzbek|Taschkent,Tashkent
VA|vatikanisch||Vatican|Vatikan,Heiliger Stuhl,Holy See
VE|venezolanisch|Venezolaner|Venezuelan|Caracas
VN|vietnamesisch|Vietnamese|Vietnamese|Hanoi
XK|kosovarisch|Kosovare|Kosovar|Pristina
YE|jemenitisch|Jemenit|Yemeni|Sanaa
ZA|südafrikanisch|Südafrikaner|South African|Pretoria,Kapstadt,Cape Town
ZM|sambisch|Sambier|Zambian|Lusaka
ZW|simbabwisch|Simbabwer|Zimbabwean|Harare
"""

UNCERTAIN = frozenset(
    {"niger", "mali", "georgia", "us", "jordan", "chad", "panama", "guinea"}
    | {"jersey", "jerseys", "pole"}
)
"""Names that mean something else as often, such as a river or a first name."""

REGIONS: Final[Mapping[str, str]] = {
    "new england": "US",
    "new jersey": "US",
    "new mexico": "US",
    "northern ireland": "GB",
    "inner mongolia": "CN",
    "innere mongolei": "CN",
}
"""Names of regions in which another country is named, folded → the country they lie in."""

ORDINARY: Final = frozenset({"Island", "Islands"})
"""German names that are ordinary words in English."""

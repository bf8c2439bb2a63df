from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from plugins.newsroom.words import cut_story
from plugins.press.cache.cabinet import load_cabinet
from plugins.topics import cues, entities
from plugins.topics.countries import decline_people, load_forms
from plugins.topics.entities import Mention, find_names
from plugins.topics.known_entities import KnownEntity, load_entities
from plugins.topics.naming import EntityTable, NamingRules, name_entities
from plugins.topics.spelling import find_key
from tests.makers import cut_text, story

VISIT = (
    "Am Dienstag ist der russische Präsident Wladimir Putin in Pjöngjang gelandet. Putins Besuch "
    "gilt der Führung Nordkoreas. Außenminister Sergej Lawrow begleitet ihn.\n\n"
    "Kim Jong Un, der nordkoreanische Machthaber, empfing Putin. Die Nato äußerte Sorge, auch "
    "die Europäische Zentralbank und die Internationale Energieagentur beobachten die Lage."
)


def test_persons_have_their_roles_and_count_by_their_surnames():
    assert find_names(cut_text(VISIT)).mentions == (
        Mention("Wladimir Putin", "person", 3, "russischer Präsident"),
        Mention("Europäische Zentralbank", "organisation", 1),
        Mention("Internationale Energieagentur", "organisation", 1),
        Mention("Kim Jong Un", "person", 1, "nordkoreanischer Machthaber"),
        Mention("Nato", "organisation", 1),
        Mention("Sergej Lawrow", "person", 1, "Außenminister"),
    )


def test_countries_count_by_their_names_people_and_seats():
    assert find_names(cut_text(VISIT)).countries == (("KP", 3), ("RU", 1))


def test_a_german_name_of_a_country_may_be_an_ordinary_word_elsewhere():
    assert find_names(cut_text("Fährt sie nach Island?")).countries == (("IS", 1),)
    assert find_names(cut_text("He lives on Coney Island, she in Iceland.", "en")).countries == (
        ("IS", 1),
    )


@pytest.mark.parametrize(
    ("text", "lang", "countries"),
    [
        ("Sie zog von New Mexico nach Mexiko.", "de", (("MX", 1), ("US", 1))),
        ("New Jersey, Northern Ireland, Inner Mongolia.", "en", (("CN", 1), ("GB", 1), ("US", 1))),
        ("South Sudan warns Sudan. South Sudan arms.", "en", (("SS", 2), ("SD", 1))),
        ("Die Dominikanische Republik und Bosnien und Herzegowina.", "de", (("BA", 1), ("DO", 1))),
        ("The Falkland Islands trade with Iceland.", "en", (("FK", 1), ("IS", 1))),
    ],
)
def test_a_country_within_the_name_of_another_is_not_named(
    text: str, lang: str, countries: tuple[tuple[str, int], ...]
):
    assert find_names(cut_text(text, lang)).countries == countries


@pytest.mark.parametrize(
    "text", ["Die Malteser halfen.", "Er trug Jersey.", "Am Pole wird es kalt."]
)
def test_words_that_mean_something_else_as_often_are_no_countries(text: str):
    assert find_names(cut_text(text)).countries == ()


def test_an_english_possessive_names_whom_it_belongs_to():
    text = "Indonesia’s economy and Germany's grew. New Mexico’s did, and North Korea’s. NATO’s"
    found = find_names(
        cut_text(
            f"{text} and Human Rights Watch’s chiefs saw Lufthansa’s jets on Rhode Island’s coast.",
            "en",
        )
    )
    assert found.countries == (("DE", 1), ("ID", 1), ("KP", 1), ("US", 1))
    assert {mention.name for mention in found.mentions} == {
        "Human Rights Watch",
        "Lufthansa",
        "Nato",
    }


def test_english_names_of_peoples_name_their_countries():
    text = "Poles and Swedes met Britons, Icelanders, Serbs and Croats at the North Pole."
    codes = [code for code, _ in find_names(cut_text(text, "en")).countries]
    assert codes == ["GB", "HR", "IS", "PL", "RS", "SE"]


def test_a_borough_is_nobodys_title():
    text = "In Queens Donald Trump met Queens Borough President Donovan Richards and Queen Camilla."
    assert find_names(cut_text(text, "en")).mentions == (
        Mention("Donald Trump", "person", 1),
        Mention("Donovan Richards", "person", 1, "President"),
    )


def test_english_words_in_small_letters_are_no_countries():
    text = "A letter came from the islands: polish the china, then roast a turkey. {} agreed."
    assert find_names(cut_text(text.format("Polish Turkey"), "en")).countries == (
        ("PL", 1),
        ("TR", 1),
    )
    assert find_names(cut_text("Der polnische Zug hielt.")).countries == (("PL", 1),)


@pytest.mark.parametrize(
    "text",
    [
        "Der Gipfel endete ohne Ergebnis. Kritik kam von der Opposition und aus der Wirtschaft.",
        "Im Vorfeld des Besuchs war die Offenheit der Regierung gelobt worden.",
        "Frau und Mann saßen im Saal, der Präsident Russlands sprach.",
        "Die Tony Awards wurden vergeben.",
        "Der Betriebsrat des Axel Springer Verlages und der Peter Müller Stiftung tagte.",
        "Im Bild steht Peter Müller25px am Rand.",
        "Die SOKO suchte ihn. Die SOKO fand ihn. Die IG half, die IG riet.",
        "Der FC gewann, der FC jubelte. Der SV und der FSV warten, der FSV und der SV hoffen.",
        "Ab August Grenzkontrollen, seit August Grenzkontrollen. Am 12. Juli der Öffentlichkeit.",
        "Die Friedrich-Ebert-Stiftung von Januar und die Friedrich-Schiller-Universität Jena.",
        "So sagte das Robert Koch-Institut, so auch die Peter Müller-Stahl Stiftung.",
        "Gegen die San Diego Chargers, in der San Francisco Bay Area, bei St. Moritz Hilde.",
        "Der SC verlor, der SC stieg ab. Der TSV und der TSV trennten sich.",
    ],
)
def test_ordinary_nouns_are_nobody(text: str):
    assert find_names(cut_text(text)).mentions == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sie zeigen August Macke, gemalt 1913.", "August Macke"),
        ("Das schrieb Juli Zeh am Abend.", "Juli Zeh"),
        ("Es kam Karl-Heinz Rummenigge.", "Karl-Heinz Rummenigge"),
        ("Es sprach Jean-Luc Mélenchon.", "Jean-Luc Mélenchon"),
        ("Es kam Milan-Manager Leonardo Meani.", "Leonardo Meani"),
        ("So sagte Joe Coffey Monday night.", "Joe Coffey"),
        ("Das sagte Theresa May am Abend.", "Theresa May"),
    ],
)
def test_persons_are_told_from_places_months_and_days(text: str, name: str):
    assert [mention.name for mention in find_names(cut_text(text)).mentions] == [name]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Das sagte Bundeskanzlerin Angela Merkel am Abend.", "Angela Merkel", "Bundeskanzlerin"),
        ("Das sagte Ursula von der Leyen am Abend.", "Ursula von der Leyen", ""),
        (
            "Es sprach Marine Le Pen, die frühere Parteichefin.",
            "Marine Le Pen",
            "frühere Parteichefin",
        ),
        (
            "Es kam Emmanuel Macron, Präsident von Frankreich, zu Besuch.",
            "Emmanuel Macron",
            "Präsident von Frankreich",
        ),
        ("Der CDU-Chef Friedrich Merz lehnte ab.", "Friedrich Merz", "CDU-Chef"),
        (
            "Es sang Marta Jandová, Sängerin der deutschen Gruppe, am Abend.",
            "Marta Jandová",
            "Sängerin",
        ),
        ("Einem Sprecher des Präsidenten Hassan Rohani zufolge.", "Hassan Rohani", "Präsident"),
        ("Das sagte der SPD-Vorsitzende Sigmar Gabriel.", "Sigmar Gabriel", "SPD-Vorsitzender"),
        ("Das sagte SPD-Vorsitzende Andrea Nahles.", "Andrea Nahles", "SPD-Vorsitzende"),
        ("Sie sah die Vorsitzende Andrea Nahles.", "Andrea Nahles", "Vorsitzende"),
        ("Es half der Vorsitzenden Andrea Nahles.", "Andrea Nahles", "Vorsitzende"),
        (
            "Sie traf den früheren bayerischen CSU-Vorsitzenden Edmund Stoiber.",
            "Edmund Stoiber",
            "CSU-Vorsitzender",
        ),
        (
            "Es kam Michael Müller, der stellvertretende Vorsitzende, am Abend.",
            "Michael Müller",
            "stellvertretender Vorsitzender",
        ),
        ("Es kam Peter Müller, Vorsitzender der Gruppe.", "Peter Müller", "Vorsitzender"),
    ],
)
def test_titles_and_appositions_are_roles(text: str, name: str, role: str):
    found = {mention.name: mention.role for mention in find_names(cut_text(text)).mentions}
    assert found.get(name) == role


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Das teilte die Tata Motors Ltd mit.", ["Tata Motors Ltd"]),
        ("Das teilte die Bosch GmbH mit.", ["Bosch GmbH"]),
        ("Ein Flug der Fluggesellschaft Helios Airways.", ["Helios Airways"]),
        ("Der Kauf des Unternehmens Whatsapp Inc gelang.", ["Whatsapp Inc"]),
        ("Das teilte die Handelsgesellschaft GmbH mit.", ["Handelsgesellschaft GmbH"]),
        ("So war es. Motors Ltd teilte das mit.", []),
        ("So sah es auch die GmbH.", []),
        ("Das entschied der Europäische Gerichtshof.", ["Europäischer Gerichtshof"]),
        ("Das entschied der Senat des Europäischen Gerichtshofs.", ["Europäischer Gerichtshof"]),
    ],
)
def test_companies_have_a_legal_form_and_offices_an_adjective(text: str, names: list[str]):
    assert [mention.name for mention in find_names(cut_text(text)).mentions] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Die Linke will in Frankreich siegen.", []),
        ("Die Linke tagt in Berlin.", ["Die Linke"]),
        ("Die Linke stimmt mit der SPD.", ["Die Linke", "SPD"]),
        ("Die linke Hand weiß in Berlin nichts davon.", []),
        ("Die grünen Wiesen.", []),
        ("In Thailand siegen die Demokraten.", []),
        ("In Frankreich siegen die Republikaner.", []),
        ("Die Demokraten hoffen auf Amerikaner im Ausland.", ["Demokraten"]),
        ("So stritten Republikaner und Demokraten.", ["Demokraten", "Republikaner"]),
    ],
)
def test_a_party_whose_name_others_have_is_meant_at_home(text: str, names: list[str]):
    assert [mention.name for mention in find_names(cut_text(text)).mentions] == names


@pytest.mark.parametrize(
    "spellings",
    [
        ("Wolodymyr Selenskyj", "Volodymyr Selenski", "Wolodymyr Zelenskyy"),
        ("Kim Jong Un", "Kim Jong-un"),
        ("Sergej Schoigu", "Sergei Shoigu", "Sergey Schoigu"),
        ("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"),
    ],
)
def test_spellings_of_a_name_meet_under_one_key(spellings: tuple[str, ...]):
    assert len({find_key(name) for name in spellings}) == 1


def test_different_names_have_different_keys():
    names = ["Peter Müller", "Paul Müller", "Olaf Scholz", "Andrej Koslow"]
    assert len({find_key(name) for name in names}) == len(names)


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("russischen", "RU"),
        ("Russinnen", "RU"),
        ("Nordkoreas", "KP"),
        ("Franzosen", "FR"),
        ("Syrern", "SY"),
        ("Jemeniten", "YE"),
        ("algerische", "DZ"),
        ("Großbritannien", "GB"),
        ("Ukrainian", "UA"),
        ("Kiew", "UA"),
        ("Niederlanden", "NL"),
        ("Emiraten", "AE"),
        ("Palästinensergebieten", "PS"),
        ("Engländern", "GB"),
        ("taiwanesischen", "TW"),
        ("togolesische", "TG"),
    ],
)
def test_countries_are_known_by_adjectives_people_and_seats(word: str, code: str):
    assert load_forms()[word.casefold()] == code


def test_people_have_no_forms_that_are_no_words():
    forms = ("Syrer", "Syrers", "Syrerin", "Syrerinnen", "Syrern")
    assert tuple(decline_people("Syrer")) == forms
    assert tuple(decline_people("Lette")) == ("Lette", "Letten", "Lettin", "Lettinnen")


def name(text: str, *known: KnownEntity, lang: str = "de") -> list[tuple[str, str, int]]:
    one = story("a")
    found = {"a": entities.extract(one, cut_story(one, text))}
    words = {"a": cues.extract(one, cut_story(one, text))}
    rules = NamingRules(known, lang)
    with TemporaryDirectory() as folder:
        before = load_cabinet(Path(folder, "names"), print)
        names = name_entities(before, [one], rules, lambda _: found, lambda _: words)
        table = EntityTable(names, {"a": one})
        return [(e.id, e.name, e.count) for e in table.entities_of("a")]


PUTIN = KnownEntity("putin", "Wladimir Putin", "person", ("Putin",), "Präsident Russlands")
BIDEN = KnownEntity("biden", "Joe Biden", "person", ("Biden",), others=("Hunter Biden",))


def test_the_register_knows_surnames_and_spellings():
    assert name("Am Montag sprach Putin. Dann ging Vladimir Putin.", PUTIN) == [
        ("putin", "Wladimir Putin", 2)
    ]


def test_a_name_that_is_never_meant_does_not_count():
    assert name("Das Urteil gegen Hunter Biden steht aus.", BIDEN) == [
        ("person-hunterbiden", "Hunter Biden", 1)
    ]


def test_an_excluded_entity_is_not_shown():
    hidden = KnownEntity("nato", "Nato", "organisation", exclude=True)
    assert name("Die Nato tagt.", hidden) == []


@pytest.mark.parametrize(
    ("lang", "hungary"), [("de", "Ungarn"), ("en", "Hungary"), ("fr", "Hungary")]
)
def test_countries_are_named_in_the_language_of_the_interface(lang: str, hungary: str):
    assert name("Er kam aus Ungarn.", lang=lang) == [("place-ungarn", hungary, 1)]


def test_organisations_are_named_in_the_language_of_the_interface():
    text = "Said the UN, the IMF and the European Central Bank, said Nato and the UN."
    assert name(text, lang="en") == [
        ("organisation-unitednations", "United Nations", 2),
        ("organisation-europeancentralbank", "European Central Bank", 1),
        ("organisation-internationalmonetarifund", "International Monetary Fund", 1),
        ("organisation-nato", "Nato", 1),
    ]
    assert [called for _, called, _ in name(text)] == [
        "Vereinte Nationen", "Europäische Zentralbank", "Internationaler Währungsfonds", "Nato",
    ]  # fmt: skip


def test_the_register_knows_organisations_by_their_english_names():
    known = KnownEntity("un", "United Nations", "organisation")
    assert name("The UN met. The United Nations met.", known, lang="en") == [
        ("un", "United Nations", 2)
    ]


def test_spellings_of_two_stories_are_one_entity():
    one = name("Gestern sprach Wolodymyr Selenskyj.")
    other = name("Gestern sprach Volodymyr Selenski.")
    assert one[0][0] == other[0][0]


def test_mistakes_of_the_register_are_told(tmp_path: Path):
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / "entities.toml").write_text(
        '[[entity]]\nid = "a"\nname = "A"\nkind = "person"\naliases = ["X"]\n\n'
        '[[entity]]\nid = "b"\nname = "X"\nkind = "person"\n'
    )
    _, problems = load_entities(tmp_path)
    assert [problem.describe("de") for problem in problems] == [
        "desk/entities.toml:9:8: „X“ gehört schon zu „A“ (Zeile 1). Ändern Sie es an einer "
        "der beiden Stellen."
    ]


def test_unchanged_stories_are_not_looked_at_again(tmp_path: Path):
    one, two = story("a", digest="1"), story("b", digest="2")
    text = "Am Montag sprach Olaf Scholz."
    found = {s.slug: entities.extract(s, cut_story(s, text)) for s in (one, two)}
    words = {s.slug: cues.extract(s, cut_story(s, text)) for s in (one, two)}
    asked: list[str] = []

    def load(slugs):
        asked.extend(slugs)
        return {slug: found[slug] for slug in slugs}

    def name(folder, stories, lang="de"):
        rules = NamingRules((), lang)
        before = load_cabinet(tmp_path / folder, print)
        return name_entities(before, stories, rules, load, lambda _: words)

    name("kept", [one])
    second = name("kept", [one, two])
    assert asked == ["a", "b"]
    anew = name("anew", [one, two])
    assert second == anew
    assert second.head == anew.head
    name("kept", [one])
    assert asked == ["a", "b", "a", "b"]
    name("kept", [one], lang="en")
    assert asked == ["a", "b", "a", "b", "a"]

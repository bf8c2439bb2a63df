"""Registers of categories and outlets."""

import pytest

from plugins.newsroom.register_files import check_files
from plugins.newsroom.registers import load_categories, load_outlets

GOOD = '[[outlet]]\nid = "sz"\nname = "Süddeutsche Zeitung"\naliases = ["SZ"]\nkind = "newspaper"\n'


def outlets(tmp_path, text):
    desk = tmp_path / "desk"
    desk.mkdir(exist_ok=True)
    (desk / "outlets.toml").write_text(text, encoding="utf-8")
    register, problems = load_outlets(tmp_path)
    return register, [problem.describe("en") for problem in problems]


@pytest.mark.parametrize(
    "typed",
    [
        *("sz", "SZ", "Süddeutsche Zeitung", "SUEDDEUTSCHE ZEITUNG", "Süddeutschen\u00a0Zeitung"),
        *("Der Süddeutschen Zeitung", "der SZ", "Sueddeutsche.de"),
    ],
)
def test_an_outlet_is_found_by_id_name_alias_domain_and_in_other_cases(tmp_path, typed):
    register, problems = outlets(tmp_path, GOOD + 'url = "https://www.sueddeutsche.de/"\n')
    assert problems == []
    assert register.find(typed).id == "sz"


def test_an_article_stands_in_any_case_and_is_part_of_the_name(tmp_path):
    paper = '[[outlet]]\nid = "die-schau"\nname = "Die Schau"\nkind = "newspaper"\n'
    register, _ = outlets(tmp_path, paper)
    assert [register.find(typed) is None for typed in ("Der Schau", "die schau", "Schau")] == [
        False,
        False,
        True,
    ]


def test_a_short_name_is_no_case_of_another(tmp_path):
    register, _ = outlets(tmp_path, '[[outlet]]\nid = "un"\nname = "UN"\nkind = "organisation"\n')
    assert [register.find(typed) is None for typed in ("UN", "der UN", "US", "U")] == [
        False,
        False,
        True,
        True,
    ]


def test_a_domain_that_two_outlets_share_means_neither_and_an_alias_decides(tmp_path):
    two = '[[outlet]]\nid = "a"\nname = "A"\nkind = "online"\nurl = "https://ndr.de/a"\n'
    two += '[[outlet]]\nid = "b"\nname = "B"\nkind = "online"\nurl = "https://www.ndr.de/b"\n'
    assert outlets(tmp_path, two)[0].find("ndr.de") is None
    assert outlets(tmp_path, two + 'aliases = ["ndr.de"]\n')[0].find("NDR.de").id == "b"


@pytest.mark.parametrize(
    "line", ['url = "https://www.sz.de/"', 'url = ""', 'country = "XK"', 'country = "EU"']
)
def test_addresses_and_countries_are_as_they_stand(tmp_path, line):
    assert outlets(tmp_path, GOOD + line)[1] == []


def test_the_address_of_an_outlet_is_quoted_where_it_must_be(tmp_path):
    register, problems = outlets(tmp_path, GOOD + 'url = "https://www.sz.de/?id[]=1"')
    assert (register.find("sz").url, problems) == ("https://www.sz.de/?id%5B%5D=1", [])


@pytest.mark.parametrize(
    ("typed", "code"), [("at", "AT"), ("uk", "GB"), ("Frankreich", "FR"), ("Swizerland", "CH")]
)
def test_the_code_of_a_country_is_found_by_its_name(tmp_path, typed, code):
    (told,) = outlets(tmp_path, f'{GOOD}country = "{typed}"\n')[1]
    assert f'Did you mean "{code}"?' in told


def test_an_outlet_that_names_no_country_is_of_none(tmp_path):
    assert outlets(tmp_path, GOOD)[0].find("sz").country == ""


def test_an_unknown_outlet_is_not_found(tmp_path):
    register, _ = outlets(tmp_path, GOOD)
    assert register.find("Zeitung") is None


def test_endings_never_decide_between_two_outlets(tmp_path):
    two = '[[outlet]]\nid = "a"\nname = "Welt"\nkind = "online"\n'
    two += '[[outlet]]\nid = "b"\nname = "Welten"\nkind = "online"\n'
    register, _ = outlets(tmp_path, two)
    assert (register.find("Welt").id, register.find("Welten").id) == ("a", "b")
    assert register.find("Welts") is None


def test_without_a_register_everything_is_accepted(tmp_path):
    register, problems = load_categories(tmp_path)
    assert (register.open_to_all, register.categories, problems) == (True, (), [])


def test_a_file_that_is_called_like_no_register_is_told(tmp_path):
    desk = tmp_path / "desk"
    desk.mkdir()
    for name in ("topic.toml", "outlets.toml", "outlets-alt.toml", "Entities.TOML", "notizen.toml"):
        (desk / name).write_text("")
    for name in ("topics.txt", ".#topics.toml", "~topics.toml"):
        (desk / name).write_text("")
    told = "There is no register of this name, so nobody reads this file."
    known = (
        "Rename it or put it elsewhere; the registers are categories.toml, entities.toml, "
        "outlets.toml, topics.toml."
    )
    assert [problem.describe("en") for problem in check_files(tmp_path)] == [
        f'desk/Entities.TOML: {told} Did you mean "entities.toml"? {known}',
        f"desk/notizen.toml: Warning: {told} {known}",
        f'desk/outlets-alt.toml: Warning: {told} Did you mean "outlets.toml"? {known}',
        f'desk/topic.toml: {told} Did you mean "topics.toml"? {known}',
    ]


def test_a_folder_in_the_place_of_a_register_is_told_and_accuses_nobody(tmp_path):
    (tmp_path / "desk" / "outlets.toml").mkdir(parents=True)
    register, problems = load_outlets(tmp_path)
    assert [problem.describe("en") for problem in problems] == [
        "desk/outlets.toml: This is a folder; a register is a file. Rename the folder."
    ]
    assert register.open_to_all


def test_registers_of_rooms_that_are_left_out_are_none_to_tell_of(tmp_path):
    (tmp_path / "desk").mkdir()
    for name in ("categories", "entities", "outlets", "topics"):
        (tmp_path / "desk" / f"{name}.toml").write_text("")
    assert check_files(tmp_path) == []


UNREADABLE = ['[[outlet]]\nid = "sz\n', "\0", "outlet = 1\n"]

BAD = {
    "x = 1\n": 'desk/outlets.toml:1:1: "x" doesn\'t belong in this register. Each entry begins '
    "with [[outlet]].",
    '[[outlet]]\nid = "a"\nname = 3\nkind = "online"\n': 'desk/outlets.toml:3:8: "name" is no '
    'text. Put the value in quotation marks "…".',
    GOOD + 'url = "a\\b"\n': "desk/outlets.toml:6:7: The \\ makes a character the invisible "
    "control character 0x08 here. Write \\\\ or use single quotation marks '…'.",
    '[[outlet]]\nid = "a"\naliases = ["A", "B\\u000c"]\nname = "A"\nkind = "online"\n': "desk/"
    "outlets.toml:3:11: The \\ makes a character the invisible control character 0x0C here. Write "
    "\\\\ or use single quotation marks '…'.",
    '[[outlet]]\nid = "a"\nname = "A"\nkind = "newspapr"\n': 'desk/outlets.toml:4:8: "newspapr" is '
    'not possible here. Did you mean "newspaper"? "kind" is one of: newspaper, magazine, agency, '
    "broadcaster, online, state-media, institute, government, organisation.",
    '[[outlet]]\nid = "a"\nname = "A"\nkind = "online"\n  alias = ["x"]\n': "desk/outlets.toml:"
    '5:3: "alias" is no known key. Did you mean "aliases"? The keys are: id, name, aliases, owner, '
    "group, country, kind, url, about, former.",
    '[[outlet]]\nid = "a"\nname = "A"\nkind = "online"\naliases = "x"\n': "desk/outlets.toml:5:11: "
    '"aliases" is no list of texts. Write ["one", "two"].',
    '[[outlet]]\nid = "a"\nname = "A"\n': 'desk/outlets.toml:1:1: "kind" is missing in this entry. '
    'Add kind = "…".',
    '[[outlet]]\nid = "Ä b"\nname = "A"\nkind = "online"\n': 'desk/outlets.toml:2:6: "Ä b" will '
    'not do as an id. Did you mean "ae-b"? It is made of a–z, digits and -.',
    GOOD + GOOD: 'desk/outlets.toml:7:6: The entry in line 1 has the id "sz" already. Change one '
    "of the two.",
    GOOD + '[[outlet]]\nid = "b"\nname = "SZ"\nkind = "online"\n': "desk/outlets.toml:8:8: Both "
    '"sz" and "b" are called "SZ". Give the name to one entry only.',
    GOOD + 'url = "javascript:x()"\n': 'desk/outlets.toml:6:7: "javascript:x()" is no web '
    "address. It begins with https:// or http://.",
    GOOD + 'url = "www.neue.de/x"\n': 'desk/outlets.toml:6:7: "www.neue.de/x" is no web address. '
    'Did you mean "https://www.neue.de/x"? It begins with https:// or http://.',
    GOOD + 'country = "Deutschland"\n': 'desk/outlets.toml:6:11: "Deutschland" is no country code. '
    'Did you mean "DE"? Write two letters such as DE or FR.',
    GOOD + 'country = "XX"\n': 'desk/outlets.toml:6:11: "XX" is no country code. Write two letters '
    "such as DE or FR.",
}  # fmt: skip


NO_KEY = 'is no key with = and a value. Write id = "…".'
OPEN_QUOTE = "A quotation mark is not closed up to here. Close it."
OPEN_BRACKET = (
    "A bracket is not closed properly up to here. Close it with ] or } and separate the values "
    "with commas."
)
STRAIGHT = 'Write texts in straight quotation marks: "…" instead of … or “…”.'
TWICE = "repeats a key of the entry. Delete one of the two or begin a new entry with [[outlet]]."
ESCAPE = "An unknown character follows the \\. Write \\\\ or use single quotation marks '…'."
SPACE = "The special space U+00A0 stands here. Replace it with a plain one."
NO_TOML = [
    ('url =\xa0"x"\n', "6:6", SPACE),
    ('url\xa0= "x"\n', "6:4", SPACE),
    ('\xa0url = "x"\n', "6:1", SPACE),
    ("\u3000\n", "6:1", SPACE.replace("00A0", "3000")),
    ('words = ["x",\xa0"y"]\n', "6:14", SPACE),
    (
        'about = "x\u200b"\n',
        "6:11",
        "The invisible control character 0x200B stands here. Delete it, or type what belongs "
        "there, such as a space between two words.",
    ),
    (
        '<<<<<<< HEAD\nurl = "x"\n=======\n>>>>>>> anna\n',
        "6:1",
        "An unresolved conflict of git stands here. Keep only one of the versions and delete the "
        "lines that begin with <<<<<<<, |||||||, ======= or >>>>>>>.",
    ),
    ("url\n", "6:4", f'"url" {NO_KEY}'),
    ("- url\n", "6:3", f'"- url" {NO_KEY}'),
    (': "x"\n', "6:1", f'": "x"" {NO_KEY}'),
    ("url =\n", "6:6", f'"url =" {NO_KEY}'),
    ("url = ", "6:1", f'"url =" {NO_KEY}'),
    ("url = x\n", "6:7", f'No value begins with "x". {STRAIGHT}'),
    ("url = „x“\n", "6:7", f'No value begins with "„x“". {STRAIGHT}'),
    (
        "exclude = True\n",
        "6:11",
        'No value begins with "True". Write true or false, all in small letters.',
    ),
    ("order = 1,5\n", "6:10", 'The number ends before ",5". Write a whole number such as 1.'),
    ("words = [x]\n", "6:10", f'No value begins with "x]". {STRAIGHT}'),
    (
        'url = "a"b"\n',
        "6:10",
        'The value ends before "b"". Write each key on a line of its own, and “ and ” in a text.',
    ),
    ('url = "a\n', "6:9", OPEN_QUOTE),
    ("url = 'a\n[[outlet]]\nid = 'b'\n", "6:9", OPEN_QUOTE),
    ("url = 'a", "6:1", OPEN_QUOTE),
    ('url = """a\nb', "7:1", OPEN_QUOTE),
    ('words = ["a"\nurl = "a"\n', "7:1", OPEN_BRACKET),
    ('words = ["a",\n', "6:1", OPEN_BRACKET),
    ('words = ["a",\n\n[[outlet]]\nid = "b"\n', "8:3", OPEN_BRACKET),
    ('words = ["a",\nurl = "a"\n', "7:1", OPEN_BRACKET),
    ("words = {a = 1\n", "6:15", OPEN_BRACKET),
    ("[[outlet]\n", "6:9", 'No entry begins with "[[outlet]". Write [[outlet]].'),
    ("[outlet\n", "6:8", 'No entry begins with "[outlet". Write [[outlet]].'),
    ("[outlet]\n", "6:8", 'No entry begins with "[outlet]". Write [[outlet]].'),
    ("[a]\n[a]\n", "7:3", 'No entry begins with "[a]". Write [[outlet]].'),
    ('id = "a"\n', "6:9", f'"id = "a"" {TWICE}'),
    ('aliases.a = "a"\n', "6:16", f'"aliases.a = "a"" {TWICE}'),
    ("url = {a = 1, a = 2}\n", "6:20", f'"url = {{a = 1, a = 2}}" {TWICE}'),
    ('url = "C:\\x"\n', "6:12", ESCAPE),
    ('url = "\\uZ"\n', "6:10", ESCAPE),
    ('url = "\\ud800"\n', "6:14", ESCAPE),
]


@pytest.mark.parametrize(("text", "place", "told"), NO_TOML)
def test_what_makes_a_register_unreadable_is_told_with_its_remedy(tmp_path, text, place, told):
    assert outlets(tmp_path, GOOD + text)[1] == [f"desk/outlets.toml:{place}: {told}"]


def test_brackets_nested_beyond_all_sense_are_told(tmp_path):
    assert outlets(tmp_path, f"x = {'[' * 2000}")[1] == [
        "desk/outlets.toml: The register has brackets that are nested too deeply. Make it simpler."
    ]


@pytest.mark.parametrize("text", BAD, ids=range(len(BAD)))
def test_what_is_wrong_in_a_register_is_told_with_its_place(tmp_path, text):
    assert outlets(tmp_path, text)[1] == [BAD[text]]


def test_all_mistakes_of_a_register_are_told_at_once(tmp_path):
    wrong = """
[[outlet]]
id = "Ä b"
name = "SZ"
kind = "newspapr"

[[outlet]]
id = "sz"
nme = "X"
"""
    assert [problem.partition('"')[0] for problem in outlets(tmp_path, GOOD + wrong)[1]] == [
        "desk/outlets.toml:10:8: ",
        "desk/outlets.toml:8:6: ",
        "desk/outlets.toml:14:1: ",
        "desk/outlets.toml:12:1: ",
        "desk/outlets.toml:13:6: The entry in line 1 has the id ",
        "desk/outlets.toml:9:8: Both ",
    ]


def test_a_table_that_holds_no_entries_is_told(tmp_path):
    assert outlets(tmp_path, 'outlet = ["sz"]\n')[1] == [
        'desk/outlets.toml:1:1: "outlet" doesn\'t belong in this register. Each entry begins with '
        "[[outlet]]."
    ]


def test_markup_in_texts_of_a_register_is_told_and_the_register_counts(tmp_path):
    url = 'url = "https://sz.de/*a*?b&lt;"\naliases = ["*SZ*"]\n'
    text = GOOD.replace('aliases = ["SZ"]\n', url) + 'about = "Ein *Blatt* &amp; mehr, Q&A"\n'
    register, told = outlets(tmp_path, text)
    assert told == [
        f'desk/outlets.toml:7:9: Warning: "{seen}" stands on the page like this, as this text is '
        "neither Markdown nor HTML. Delete the signs and leave the words; for &…; type the "
        "character itself."
        for seen in ("*Blatt*", "&amp;")
    ]
    assert not register.open_to_all


def test_names_that_two_categories_share_are_told(tmp_path):
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / "categories.toml").write_text(
        '[[category]]\nid = "a"\nlabel = "Bühne"\n[[category]]\nid = "b"\nlabel = "Buehne"\n',
        encoding="utf-8",
    )
    _, problems = load_categories(tmp_path)
    assert [problem.describe("de") for problem in problems] == [
        "desk/categories.toml:6:9: „Buehne“ heißen „a“ und „b“. Geben Sie den Namen nur einem der "
        "Einträge."
    ]


def test_entries_are_found_by_ids_that_they_had(tmp_path):
    register, problems = outlets(tmp_path, GOOD + 'former = ["sueddt"]\n')
    assert problems == []
    assert register.find("Sueddt").id == "sz"
    (tmp_path / "desk" / "categories.toml").write_text(
        '[[category]]\nid = "b"\nlabel = "Bühne"\nformer = ["oper"]\n', encoding="utf-8"
    )
    categories, problems = load_categories(tmp_path)
    assert problems == []
    assert categories.find("Oper").id == "b"


def test_ids_that_no_entry_can_have_had_are_told(tmp_path):
    other = GOOD.replace("sz", "taz").replace("SZ", "TAZ").replace("Süddeutsche Zeitung", "taz")
    register, told = outlets(tmp_path, GOOD + 'former = ["Süd", "taz", ""]\n\n' + other)
    assert not register.open_to_all
    assert told == [
        'desk/outlets.toml:6:10: "Süd" will not do as an id. Did you mean "sued"? It is made of '
        "a–z, digits and -.",
        'desk/outlets.toml:6:10: "" will not do as an id. It is made of a–z, digits and -.',
        'desk/outlets.toml:9:6: Both "sz" and "taz" are called "taz". Give the name to one entry '
        "only.",
    ]


@pytest.mark.parametrize("text", [*UNREADABLE, GOOD.replace("aliases", "alias")])
def test_a_register_that_cannot_be_read_whole_is_open_to_all(tmp_path, text):
    assert outlets(tmp_path, text)[0].open_to_all
    assert not outlets(tmp_path, GOOD)[0].open_to_all


def test_categories_are_in_their_order_and_found_by_id_and_both_labels(tmp_path):
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / "categories.toml").write_text(
        '[[category]]\nid = "b"\nlabel = "Bühne"\nlabel_en = "Stage"\norder = 2\n'
        '[[category]]\nid = "a"\nlabel = "Alles"\norder = 1\n',
        encoding="utf-8",
    )
    register, problems = load_categories(tmp_path)
    assert problems == []
    assert register.labels == ("Alles", "Bühne")
    assert [register.find(typed).id for typed in ("b", "bühne", "BUEHNE", "stage")] == ["b"] * 4

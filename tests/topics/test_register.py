from pathlib import Path

import pytest

from plugins.topics.register import Register, fold_tag, load_register
from plugins.topics.settings import TopicSettings, parse_settings
from plugins.topics.tags import check_tags
from tests.makers import story

REGISTER = """
[[topic]]
id = "russland"
label = "Russland"
label_en = "Russia"
aliases = ["RUS"]
iptc = "20000379"
former = ["russische-foederation"]

[[topic]]
id = "koeln"
label = "Köln"
aliases = ["Großstadt am Rhein"]
"""


def load(folder: Path, source: str) -> tuple[Register, list[str]]:
    (folder / "desk").mkdir(exist_ok=True)
    (folder / "desk" / "topics.toml").write_text(source, encoding="utf-8")
    register, problems = load_register(folder)
    return register, [problem.describe("de") for problem in problems]


@pytest.mark.parametrize(
    ("tag", "topic"),
    [
        ("russland", "russland"),
        ("RUSSLAND", "russland"),
        ("Russia", "russland"),
        ("rus", "russland"),
        ("20000379", "russland"),
        ("medtop:20000379", "russland"),
        ("russische-foederation", "russland"),
        ("Köln", "koeln"),
        ("Koeln", "koeln"),
        ("koeln", "koeln"),
        ("Grossstadt am Rhein", "koeln"),
    ],
)
def test_a_tag_resolves_in_any_spelling(tmp_path: Path, tag: str, topic: str):
    register, problems = load(tmp_path, REGISTER)
    found = register.find(tag)
    assert problems == []
    assert found is not None
    assert found.id == topic


def test_an_unknown_tag_resolves_to_nothing(tmp_path: Path):
    register, _ = load(tmp_path, REGISTER)
    assert register.find("Bonn") is None


def test_without_a_register_any_tag_is_a_topic(tmp_path: Path):
    register, problems = load_register(tmp_path)
    assert (register, problems) == (Register(open_to_all=True), [])
    grown, problems = check_tags([story("a", tags=["Köln"])], register, "error", tmp_path)
    assert (list(grown.topics), problems) == (["koeln"], [])


def test_a_register_that_cannot_be_read_accuses_no_story(tmp_path: Path):
    register, _ = load(tmp_path, '[[topic]]\nid = "a\n')
    told = [story("a", tags=["Köln"], topics_excluded=("bonn",))]
    assert check_tags(told, register, "error", tmp_path)[1] == []


def test_all_mistakes_of_a_register_are_told_at_once(tmp_path: Path):
    _, problems = load(tmp_path, '[[topic]]\nid = "Ä"\nlabel = 1\nparent = "b"\niptc = "12"\n')
    assert [problem.split(" ")[0] for problem in problems] == [
        "desk/topics.toml:3:9:",
        "desk/topics.toml:2:6:",
        "desk/topics.toml:4:10:",
        "desk/topics.toml:5:8:",
    ]


def test_every_mistake_of_a_register_is_told_with_its_place(tmp_path: Path):
    source = """\
[[topic]]
id = "a"
label = "A"
aliases = ["Dom", "Dom"]
parent = "b"
iptc = "12"

[[topic]]
id = "b"
label = "B"
aliases = ["dom"]
parent = "a"
former = ["Alt"]

[[topic]]
id = "c"
label = "C"
parent = "rusland"
"""
    _, problems = load(tmp_path, source)
    assert problems == [
        "desk/topics.toml:13:10: „Alt“ taugt nicht als id. Meinten Sie „alt“? Sie besteht aus "
        "a–z, Ziffern und -.",
        "desk/topics.toml:5:10: „a“ liegt im Kreis unter sich selbst: a → b → a. Streichen Sie "
        "eines dieser „parent“.",
        "desk/topics.toml:18:10: „rusland“ ist die Kennung keines Themas. Legen Sie das Thema "
        "an, oder streichen Sie „parent“.",
        "desk/topics.toml:6:8: „12“ ist keine Nummer der IPTC Media Topics. Schreiben Sie acht "
        "Ziffern wie 20000379, oder lassen Sie das Feld weg.",
        "desk/topics.toml:4:11: „Dom“ steht bei „A“ zweimal oder ist dessen Name. Streichen Sie "
        "es.",
        "desk/topics.toml:4:11: „Dom“ steht bei „A“ zweimal oder ist dessen Name. Streichen Sie "
        "es.",
        "desk/topics.toml:11:11: „dom“ gehört schon zu „A“ (Zeile 1). Ändern Sie es an einer "
        "der beiden Stellen.",
    ]


def test_a_syntax_error_is_a_problem_with_line_and_column(tmp_path: Path):
    _, problems = load(tmp_path, '[[topic]]\nid = "a\n')
    assert [problem.split(" ")[0] for problem in problems] == ["desk/topics.toml:2:8:"]


def test_an_unknown_tag_is_an_error_with_the_nearest_topic(tmp_path: Path):
    register, _ = load(tmp_path, REGISTER)
    one = story("gipfel", tags=["RUS", "Rusland"], topics_excluded=("bonn",))
    file = tmp_path / one.path
    file.parent.mkdir(parents=True)
    file.write_text(
        "---\ntitle: Gipfel\ntags: [RUS, RUS, '', Rusland]\ntopics: {exclude: ['', bonn]}\n---\nx\n"
    )
    same, problems = check_tags([one], register, "error", tmp_path)
    assert same == register
    assert [problem.describe("en") for problem in problems] == [
        'stories/2024/06/01/gipfel.md:3:22: "Rusland" is no known topic. Did you mean "Russland"? '
        "Topics are listed in content/desk/topics.toml.",
        'stories/2024/06/01/gipfel.md:4:24: "bonn" is to be excluded and is no known topic. '
        "Topics are listed in content/desk/topics.toml.",
    ]


def test_unknown_tags_may_become_topics_under_the_oldest_spelling(tmp_path: Path):
    stories = [story("b", day=2, tags=["München"]), story("a", day=1, tags=["Muenchen"])]
    register, problems = check_tags(stories, Register(), "topic", tmp_path)
    assert problems == []
    assert [(t.id, t.label) for t in register.topics.values()] == [("muenchen", "Muenchen")]
    assert register.find("MÜNCHEN") == register.topics["muenchen"]


@pytest.mark.parametrize(("day_of_a", "label"), [(3, "MÜNCHEN"), (2, "Muenchen"), (1, "Muenchen")])
def test_of_stories_of_one_moment_the_first_slug_decides_on_the_spelling(
    tmp_path: Path, day_of_a: int, label: str
):
    younger, older = (
        story("a", day=day_of_a, tags=["Muenchen"]),
        story("b", day=2, tags=["MÜNCHEN"]),
    )
    for stories in ([younger, older], [older, younger]):
        register, _ = check_tags(stories, Register(), "topic", tmp_path)
        assert [topic.label for topic in register.topics.values()] == [label]


def test_topics_that_tags_made_come_after_those_of_the_register_in_the_order_of_their_ids(
    tmp_path: Path,
):
    register, _ = load(tmp_path, REGISTER)
    register, _ = check_tags([story("a", tags=["Wien", "Bonn"])], register, "topic", tmp_path)
    assert list(register.topics) == ["russland", "koeln", "bonn", "wien"]


def test_the_full_name_of_a_country_stays_with_the_topic_that_the_register_gives_it_to(
    tmp_path: Path,
):
    source = '[[topic]]\nid = "staaten"\nlabel = "Vereinigte Staaten"\n'
    register, _ = load(tmp_path, source)
    register, _ = check_tags([story("a", tags=["USA"])], register, "topic", tmp_path)
    names = ("Vereinigte Staaten", "United States", "USA")
    assert [register.spellings[fold_tag(name)] for name in names] == ["staaten", "usa", "usa"]


def test_a_topic_that_a_short_name_made_is_found_by_the_full_name_of_its_country(tmp_path: Path):
    stories = [story("a", tags=["UK", "USA", "Moskau"]), story("b", tags=["United States"])]
    register, _ = check_tags(stories, Register(), "topic", tmp_path)
    names = ("United Kingdom", "Vereinigtes Königreich", "Vereinigte Staaten", "Russland")
    found = [register.find(name) for name in (*names, "United States")]
    assert [topic.label if topic else None for topic in found] == [
        *("UK", "UK", "USA", None),
        "United States",
    ]


def test_a_number_of_iptc_that_no_topic_has_may_become_one(tmp_path: Path):
    stories = [story("a", tags=["medtop:20000379", "20000379"])]
    register, problems = check_tags(stories, Register(), "topic", tmp_path)
    assert (list(register.topics), problems) == (["20000379"], [])


def test_a_tag_without_letters_has_no_address(tmp_path: Path):
    _, problems = check_tags([story("a", tags=["!?"])], Register(), "topic", tmp_path)
    assert [problem.describe("de") for problem in problems] == [
        "stories/2024/06/01/a.md: Aus „!?“ lässt sich keine Adresse bilden. Nehmen Sie "
        "Buchstaben oder Ziffern."
    ]


def test_wrong_settings_keep_their_defaults_and_are_told():
    settings, problems = parse_settings({"UNKNOWN_TAGS": "ignore", "TOPICS_LIMIT": -1})
    assert settings == TopicSettings()
    assert [problem.describe("de") for problem in problems] == [
        'UNKNOWN_TAGS ist \'ignore\'; möglich sind "error" und "topic".',
        "TOPICS_LIMIT ist -1; es muss eine ganze Zahl ab 0 sein.",
    ]

import pytest

from plugins.topics.evidence import Evidence
from plugins.topics.register import Register, Topic
from plugins.topics.report import TopicReport, Twins, examine, find_twins, tell_report, tell_topics
from plugins.topics.table import TopicTable
from plugins.topics.tagging import Memory, Tagged, Tagging
from tests.makers import house, story

TOPICS = (
    Topic("asien", "Asien"),
    Topic(
        "korea", "Nordkorea", "North Korea", aliases=("DVRK",), parent="asien", former=("dvrk-alt",)
    ),
    Topic("japan", "Japan", parent="asien"),
    Topic("wahl", "Wahl"),
    Topic("wahlen", "Wahlen"),
    Topic("g7", "G7"),
)
REGISTER = Register(
    {topic.id: topic for topic in TOPICS},
    {topic.id: topic.id for topic in TOPICS} | {"nordkorea": "korea", "dvrk": "korea"},
)
STORIES = [
    story("neu", day=3),
    story("mitte", day=2, tags=["DVRK", "wahl"]),
    story("alt", day=1, tags=["Nordkorea"]),
    story("leer", day=1),
]
FOUND = Tagging("korea", 1.25, machine=True)
MEMORY = Memory(stories={"neu": Tagged("", "", (FOUND,))})
TABLE = TopicTable(STORIES, REGISTER, MEMORY)


def test_a_story_has_the_editors_topics_first():
    assert {story.slug: TABLE.taggings(story.slug) for story in STORIES} == {
        "neu": (FOUND,),
        "mitte": (Tagging("korea"), Tagging("wahl")),
        "alt": (Tagging("korea"),),
        "leer": (),
    }


def test_a_topic_has_its_stories_in_the_order_of_the_archive():
    assert TABLE.stories_of("korea") == ("neu", "mitte", "alt")


def test_topics_with_stories_below_them_have_pages():
    assert [topic.id for topic in TABLE.used()] == ["asien", "korea", "wahl"]
    assert TABLE.children("asien") == ("korea",)


def test_topics_below_another_are_in_the_order_of_a_dictionary():
    topics = [Topic("orient", "Naher Osten")]
    topics += [Topic(name.lower(), name, parent="orient") for name in ("Israel", "Zypern")]
    topics.append(Topic("aegypten", "Ägypten", parent="orient"))
    register = Register({t.id: t for t in topics}, {t.id: t.id for t in topics})
    stories = [story("a", tags=["israel", "zypern", "aegypten"])]
    table = TopicTable(stories, register, Memory())
    assert table.children("orient") == ("aegypten", "israel", "zypern")


def test_an_unlisted_story_has_topics_that_have_pages_and_is_in_no_list():
    table = TopicTable(STORIES, REGISTER, MEMORY, unlisted=[story("still", tags=["DVRK", "g7"])])
    assert table.taggings("still") == (Tagging("korea"),)
    assert "still" not in table.stories_of("korea")


@pytest.mark.parametrize(
    ("lang", "korea"), [("de-AT", "Nordkorea"), ("en", "North Korea"), ("fr", "North Korea")]
)
def test_labels_speak_the_language_of_the_interface(lang, korea):
    table = TopicTable(STORIES, REGISTER, MEMORY, lang)
    assert (table.label("korea"), table.label("wahl")) == (korea, "Wahl")


def test_labels_and_scopes_are_set_for_pages_and_matched_as_typed():
    topic = Topic("woche", '"Woche" - z.B.', scope="Die 'Zeit' ...")
    register = Register({"woche": topic}, {"woche": "woche", "woche-z-b": "woche"})
    table = TopicTable([story("a", tags=["woche"])], register, Memory(), set_line=house().set_line)
    assert table.label("woche") == "„Woche“\xa0– z.\xa0B."
    assert table.scope("woche") == "Die ‚Zeit‘\xa0…"
    assert table.find_id('"Woche" - z.B.') == "woche"


def test_a_file_of_the_desk_names_a_topic_as_a_tag_does():
    assert {TABLE.find_id(typed) for typed in ("DVRK", "nordkorea", "Korea")} == {"korea"}
    assert TABLE.find_id("Südkorea") is None


def test_the_report_names_what_the_register_needs():
    assert examine(TABLE, STORIES) == TopicReport(
        unused=("asien", "g7", "japan", "wahlen"),
        twins=(Twins("wahl", "wahlen", together=False),),
        untagged=("leer",),
        machine={"korea": 1},
    )


def test_tags_that_always_stand_together_may_be_one():
    stories = [story(f"s{n}", tags=["g7", "japan"]) for n in range(5)]
    table = TopicTable(stories, REGISTER, Memory())
    assert Twins("g7", "japan", together=True) in examine(table, stories).twins


def test_topics_of_one_length_are_no_twins():
    topics = {name: Topic(name, name) for name in ("indien", "israel", "eu-wahl", "euwahl")}
    assert find_twins(topics, {}) == (Twins("eu-wahl", "euwahl", together=False),)


def test_the_desk_is_told_why_a_story_has_its_topics():
    words = {"korea": Evidence(0.75, (("Pjöngjang", 0.9), ("Fußball", -0.15)))}
    threshold = (
        "    Ab 1.00 wird ein Thema vergeben: √(Wörter² + Früheres²). "
        "In Klammern steht, was zu schwach blieb."
    )
    assert tell_topics(TABLE, "neu", words, "de") == [
        " 1.25  Nordkorea (korea): Wörter 0.75 = +0.90 Pjöngjang, -0.15 Fußball; "
        "wie früher getaggte Meldungen 1.00",
        threshold,
    ]
    assert tell_topics(TABLE, "alt", {}, "de") == ["    –  Nordkorea (korea): Redaktion", threshold]


def test_the_report_is_told_in_both_languages():
    report = examine(TABLE, STORIES)
    assert tell_report(report, TABLE, "de") == [
        "Themen ohne Meldung: 4",
        "  Asien (asien)",
        "  G7 (g7)",
        "  Japan (japan)",
        "  Wahlen (wahlen)",
        "Vielleicht dasselbe Thema: 1",
        "  Wahl (wahl), Wahlen (wahlen): sind fast gleich geschrieben",
        "Meldungen ohne Thema: 1",
        "  leer",
        "Von der Maschine vergeben: 1",
        "      1  Nordkorea (korea)",
    ]
    assert tell_report(report, TABLE, "en")[0] == "Topics without a story: 4"

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.newsroom.story import Story
from plugins.newsroom.words import cut_story
from plugins.press.processes.workers import work_in_parts
from plugins.problems.problem import Problem
from plugins.topics import cues, tagging
from plugins.topics.cues import Cues, read_cues
from plugins.topics.evidence import Matcher
from plugins.topics.learning import find_quarter, sample_for, sample_months
from plugins.topics.register import Register, Topic
from plugins.topics.shelf import FolderShelf
from plugins.topics.tagging import (
    Memory,
    Tagging,
    TaggingRules,
    decode_memory,
    encode_memory,
    resolve_tags,
    tag_stories,
)
from tests.makers import BERLIN, story

TOPICS = (
    Topic("korea", "Nordkorea", words=("Pjöngjang", "Kim Jong-un"), against=("Fußball",)),
    Topic("geld", "Geldpolitik", words=("Leitzins", "Notenbank")),
    Topic("sport", "Sport", words=("Tor", "Stadion", "Elfmeter")),
)
REGISTER = Register({t.id: t for t in TOPICS}, {t.id: t.id for t in TOPICS})
RULES = TaggingRules(REGISTER, 3)
TEXTS = {
    "korea": "In Pjöngjang tagt die Führung. Nordkorea testet Raketen, Kim Jong-un sah zu.",
    "geld": "Die Notenbank senkt den Leitzins. Die Geldpolitik wird lockerer, sagt die Notenbank.",
    "sport": "Ein Tor im Stadion, dann ein Elfmeter, noch ein Tor und Jubel im Stadion beim Sport.",
    "none": "Am Abend blieb es ruhig, und niemand wusste davon zu erzählen.",
}


def written(one: Story, text: str) -> bytes:
    return cues.extract(one, cut_story(one, text))


def tag(stories: Sequence[Story], texts: Mapping[str, str], memory: Memory = Memory()) -> Memory:  # noqa: B008 - frozen
    def load(slugs: Sequence[str]) -> dict[str, bytes]:
        by_slug = {s.slug: s for s in stories}
        return {slug: written(by_slug[slug], texts[slug]) for slug in slugs}

    return tag_stories(stories, RULES, load, memory)


def topics_of(memory: Memory, slug: str) -> list[str]:
    return [tagging.topic_id for tagging in memory.stories[slug].taggings]


def test_cues_keep_every_word_in_its_order():
    one = story("a", title="Putin in Pjöngjang", kicker="Reise", summary="Putin reist.")
    assert read_cues(written(one, "Er reist weiter.")) == Cues(
        ["reise", "putin", "in", "pjöngjang", "reist", "er", "weiter"],
        read_cues(written(one, "Er reist weiter.")).sequence,
        4,
        6,
    )
    assert list(read_cues(written(one, "Er reist weiter.")).sequence) == [0, 1, 2, 3, 1, 4, 5, 4, 6]


def test_cues_of_an_english_text_are_without_possessives():
    one = story("a", title="Putin’s war", lang="en")
    assert read_cues(written(one, "Putin's")).words == ["putin", "war"]
    assert read_cues(written(story("a", title="Hans’s"), "Quark.")).words == ["hans’s", "quark"]


def test_what_has_capitals_in_english_is_not_found_in_small_letters():
    topics = (
        Topic("tr", "Türkei", label_en="Turkey"),
        Topic("us", "USA", aliases=("US",)),
        Topic("who", "WHO"),
        Topic("nato", "NATO"),
        Topic("is", "Island"),
        Topic("food", "Essen", words=("turkey",)),
    )
    matcher = Matcher(Register({topic.id: topic for topic in topics}))

    def find(text: str, lang: str) -> list[str]:
        return sorted(matcher.weigh(read_cues(written(story("a", title="", lang=lang), text))))

    assert find("Who told us of turkey on Rhode Island?", "en") == ["food"]
    assert find("Turkey’s plan, the US, WHO and Nato.", "en") == ["food", "nato", "tr", "us", "who"]
    assert find("Turkish and American", "en") == ["tr", "us"]
    assert find("türkisch, us, who", "de") == ["tr", "us", "who"]


def test_words_of_the_register_speak_for_a_topic():
    memory = tag([story("a", title="Besuch in Nordkorea")], {"a": TEXTS["korea"]})
    assert memory.stories["a"].taggings == (Tagging("korea", 1.54, machine=True),)


def test_the_title_weighs_more_than_the_body():
    matcher = Matcher(REGISTER)
    in_title = matcher.weigh(read_cues(written(story("a", title="Nordkorea"), "Ruhe.")))
    in_body = matcher.weigh(read_cues(written(story("a", title="Ruhe"), "Nordkorea.")))
    assert in_title["korea"].score > in_body["korea"].score


def test_words_against_a_topic_weigh_it_down():
    matcher = Matcher(REGISTER)
    plain = matcher.weigh(read_cues(written(story("a"), "Nordkorea Nordkorea.")))
    against = matcher.weigh(read_cues(written(story("a"), "Nordkorea Nordkorea Fußball.")))
    assert against["korea"].score < plain["korea"].score


def test_a_part_of_a_compound_speaks_for_a_topic_too():
    matcher = Matcher(REGISTER)
    one = story("a", title="Die US-Notenbank und das Fußballstadion")
    cue = read_cues(written(one, "Ruhe."))
    assert {topic: list(dict(found.gains)) for topic, found in matcher.weigh(cue).items()} == {
        "geld": ["Notenbank"],
        "sport": ["Stadion"],
    }


def test_adjectives_and_people_speak_for_a_country():
    matcher = Matcher(REGISTER)
    cue = read_cues(written(story("a"), "Die nordkoreanische Führung, die Nordkoreaner."))
    assert matcher.weigh(cue)["korea"].gains == (("Nordkorea", 0.64),)


def test_words_that_have_only_the_stem_of_a_country_do_not_speak_for_it():
    labels = ("Indien", "Tschechien", "Estland", "Lettland", "Österreich")
    matcher = Matcher(Register({label: Topic(label, label) for label in labels}))

    def find(text: str) -> list[str]:
        return sorted(matcher.weigh(read_cues(written(story("a", title="Ruhe"), text))))

    assert find("Indem er ging, indes die Indianer Münzen prägen: Deus caritas est.") == []
    assert find("Slow letters.") == []
    assert find("Die Inderin aus Delhi, die Prager und der Este bei den Wienern.") == [
        "Estland", "Indien", "Tschechien", "Österreich",
    ]  # fmt: skip
    assert find("He read Delhi's answer and Riga's.") == ["Indien", "Lettland"]


def test_topics_that_an_editor_set_or_excluded_are_not_set_by_the_machine():
    stories = [
        story("a", tags=["korea"]),
        story("b", topics_excluded=("korea",)),
        story("c"),
    ]
    memory = tag(stories, dict.fromkeys("abc", TEXTS["korea"]))
    assert {slug: topics_of(memory, slug) for slug in "abc"} == {"a": [], "b": [], "c": ["korea"]}


def test_the_machine_leaves_no_more_topics_than_there_is_room_for():
    every = " ".join([TEXTS["korea"], TEXTS["geld"], TEXTS["sport"]])
    rules = TaggingRules(REGISTER, 2)
    stories = [story("a"), story("b", tags=["sport"]), story("c", tags=["sport", "geld"])]
    memory = tag_stories(
        stories, rules, lambda slugs: {s: written(story(s), every) for s in slugs}, Memory()
    )
    assert {slug: len(found.taggings) for slug, found in memory.stories.items()} == {"a": 2, "b": 1}


def test_a_story_about_nothing_known_gets_no_topic():
    assert topics_of(tag([story("a", title="Ruhe")], {"a": TEXTS["none"]}), "a") == []


def test_a_memory_survives_being_kept():
    memory = tag([story("a")], {"a": TEXTS["geld"]})
    assert decode_memory(encode_memory(memory)) == memory
    assert decode_memory(b"\x93nonsense") == Memory()


def test_editors_tags_resolve_once_and_in_order():
    one = story("a", tags=["geld", "KOREA", "korea", "bonn"])
    assert resolve_tags([one], REGISTER) == {"a": ("geld", "korea")}


# --- what editors tagged before ---

WORDS = {
    "korea": ("raketen", "diktatur", "sprengkopf", "halbinsel", "drohung", "manöver", "regime"),
    "geld": ("inflation", "anleihen", "wachstum", "preise", "banken", "kredite", "euro"),
}


def old_stories(number: int) -> tuple[list[Story], dict[str, str]]:
    """Return tagged stories of 2023 and what they say, without any word of the register."""
    stories, texts = [], {}
    for n in range(number):
        topic = ("korea", "geld")[n % 2]
        day = dt.datetime(2023, 1 + n % 12, 1 + n % 27, 6, tzinfo=BERLIN)
        stories.append(story(f"old-{n}", date=day, tags=[topic], title="Bericht"))
        words = WORDS[topic]
        texts[f"old-{n}"] = " ".join(words[(n + k) % len(words)] for k in range(5))
    return stories, texts


def test_what_editors_tagged_before_teaches_what_the_register_does_not_say():
    stories, texts = old_stories(60)
    new = [story("new-korea", title="Bericht"), story("new-geld", title="Bericht")]
    texts |= {
        "new-korea": "raketen halbinsel drohung manöver regime",
        "new-geld": "anleihen banken kredite preise wachstum",
    }
    memory = tag([*stories, *new], texts)
    assert topics_of(memory, "new-korea") == ["korea"]
    assert topics_of(memory, "new-geld") == ["geld"]


def test_a_third_story_of_the_quarter_changes_no_other_storys_topics():
    stories, texts = old_stories(60)
    new = [story("new-a", title="Bericht"), story("new-b", title="Bericht", tags=["korea"])]
    third = story("new-c", title="Bericht", tags=["geld"])
    texts |= {"new-a": "raketen banken", "new-b": "raketen", "new-c": "raketen halbinsel drohung"}
    before = tag([*stories, *new], texts)
    after = tag([*stories, *new, third], texts)
    assert {slug: after.stories[slug] for slug in before.stories} == before.stories


def test_a_model_learns_only_from_stories_before_its_quarter():
    stories, _ = old_stories(60)
    tags = resolve_tags(stories, REGISTER)
    sample = sample_for("2023-Q3", sample_months(stories, tags))
    assert {find_quarter(one.day) for one in sample} == {"2023-Q1", "2023-Q2"}


def test_a_kept_model_tags_as_a_fresh_one_does(tmp_path: Path):
    stories, texts = old_stories(60)
    one = story("new", title="Bericht")
    texts["new"] = "raketen halbinsel drohung banken"
    every = [*stories, one]
    by_slug = {s.slug: s for s in every}

    def load(slugs: Sequence[str]) -> dict[str, bytes]:
        return {slug: written(by_slug[slug], texts[slug]) for slug in slugs}

    shelf = FolderShelf(tmp_path, pytest.fail)
    fresh = tag_stories(every, RULES, load, Memory(), shelf)
    kept = tag_stories(every, RULES, load, Memory(), shelf)
    assert len(list(tmp_path.iterdir())) == 1
    assert kept == fresh == tag_stories(every, RULES, load, Memory())


def test_workers_tag_as_one_process_does(monkeypatch):
    monkeypatch.setattr(tagging, "TASK", 8)  # a quarter is more than one task
    stories, texts = old_stories(120)
    shares = []

    def load(slugs: Sequence[str]) -> dict[str, bytes]:
        by_slug = {s.slug: s for s in stories}
        return {slug: written(by_slug[slug], texts[slug]) for slug in slugs}

    def share(work: Callable[[Any], Any], items: Sequence[Any]) -> list[Any]:
        shares.append(len(items))
        return work_in_parts(work, items, 2, least=2)

    alone = tag_stories(stories, RULES, load, Memory())
    assert tag_stories(stories, RULES, load, Memory(), share=share) == alone
    assert len({tagged.model for tagged in alone.stories.values()}) > 2
    assert shares == [16]


Day = st.integers(1, 28)
Kind = st.sampled_from(sorted(TEXTS))
Edit = st.tuples(
    st.integers(0, 7),
    st.integers(1, 9),
    Kind,
    st.lists(st.sampled_from(["korea", "geld"]), max_size=2),
)


@settings(max_examples=25)
@given(st.lists(Edit, min_size=1, max_size=12))
def test_tagging_step_by_step_equals_tagging_from_nothing(edits):
    stories, texts = old_stories(44)
    archive = {one.slug: one for one in stories}
    memory = tag(list(archive.values()), texts)
    for number, month, kind, tags in edits:
        slug = f"new-{number}"
        if kind == "none" and slug in archive:
            del archive[slug]
        else:
            date = dt.datetime(2024, month, 3, 6, tzinfo=BERLIN)
            digest = f"{slug} {kind} {tags} {month}"
            archive[slug] = story(slug, date=date, tags=tags, digest=digest, title=kind)
            texts[slug] = TEXTS[kind]
        memory = tag(list(archive.values()), texts, memory)
    assert memory == tag(list(archive.values()), texts)


def test_what_editors_left_out_before_teaches_how_much_is_enough():
    stories, texts = old_stories(200)
    sport = "tor stadion tor stadion"
    passing = {slug: f"{text} {sport}" for slug, text in texts.items()}  # never tagged sport
    new, text = story("new", title="Bericht"), {"new": sport}
    assert "sport" in topics_of(tag([*stories, new], texts | text), "new")
    assert "sport" not in topics_of(tag([*stories, new], passing | text), "new")


def test_the_shelf_keeps_one_model_and_tells_a_damaged_one(tmp_path: Path) -> None:
    told: list[Problem] = []
    shelf = FolderShelf(tmp_path, told.append)
    shelf.keep("old", b"old model")
    shelf.keep("new", b"new model")
    assert (shelf.find("old"), shelf.find("new"), told) == (None, b"new model", [])
    file = tmp_path / "model-new"
    file.write_bytes(file.read_bytes()[:-1])
    assert shelf.find("new") is None
    assert [problem.describe("en") for problem in told] == [
        f"The cache {file} is damaged; it is dropped and made anew."
    ]

"""Mixed archives: deterministic, of the promised size and shape, readable in every form."""

import datetime as dt
import tomllib
from collections import Counter
from itertools import pairwise

import pytest
import yaml

from bench import corpus
from bench.sentences import build_pool, is_clean, split_sentences
from bench.synthetic import ADDED_STORY, NEWEST, OUTLETS, STEP, Mixer, compute_weights

SUBJECTS = ("Der Hafen", "Die Brücke", "Ein Gutachten", "Das Orchester", "Der Zug", "Die Mühle")
VERBS = ("wartet auf den", "braucht nun den", "spricht über den", "erreicht noch den")
ENDS = ("Nachmittag", "Kranführer", "Stadtgarten", "Fahrplan", "Winterdienst", "Glockenturm")


def make_pool():
    sentences = [f"{s} {v} {e} von gestern." for s in SUBJECTS for v in VERBS for e in ENDS]
    return build_pool([(f"{s} und die {e}", " ".join(sentences)) for s in SUBJECTS for e in ENDS])


@pytest.fixture(scope="module")
def pool():
    return make_pool()


def read_tree(folder):
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_the_same_seed_gives_the_same_bytes(pool, tmp_path):
    for name in ("a", "b"):
        corpus.write_synthetic(30, tmp_path / name, make_pool(), 7, "lageblatt")
    corpus.write_synthetic(30, tmp_path / "c", pool, 8, "lageblatt")
    assert read_tree(tmp_path / "a") == read_tree(tmp_path / "b")
    assert read_tree(tmp_path / "a") != read_tree(tmp_path / "c")


def test_a_small_archive_is_the_newest_part_of_a_large_one(pool):
    mixer = Mixer(pool, 7)
    assert mixer.mix(3) == Mixer(pool, 7).mix(3)
    assert [mixer.mix(k).date for k in (0, 1)] == [NEWEST, NEWEST - STEP]


def test_the_story_that_is_added_is_the_newest_on_the_newest_day(pool):
    added = Mixer(pool, 7).mix(ADDED_STORY)
    assert (added.date, added.date.date()) == (NEWEST + STEP, NEWEST.date())


def test_dates_keep_their_distance_when_the_clocks_change(pool):
    mixer = Mixer(pool, 7)
    dates = [mixer.mix(k).date.astimezone(dt.UTC) for k in range(10_700, 11_000)]
    assert {later - earlier for later, earlier in pairwise(dates)} == {STEP}


def test_slugs_are_unique_and_stories_have_the_promised_shape(pool):
    mixer = Mixer(pool, 7)
    stories = [mixer.mix(k) for k in range(300)]
    assert len({story.slug for story in stories}) == 300
    assert {len(set(story.topics)) for story in stories} == {5}
    assert {len(story.sources) for story in stories} == {2, 3, 4}
    assert len({story.category for story in stories}) == 9
    words = [
        sum(len(f"{heading} {' '.join(paragraphs)}".split()) for heading, paragraphs in s.sections)
        for s in stories
    ]
    assert 320 <= sum(words) / len(words) <= 380
    assert {4, 5, 6} >= {len(story.sections) for story in stories}


def test_topics_follow_the_power_law(pool):
    mixer = Mixer(pool, 7)
    counts = Counter(topic for k in range(2000) for topic in mixer.mix(k).topics)
    weights = compute_weights(300)
    assert [round(1 / (after - before) - 2.7) for before, after in pairwise([0, *weights])] == list(
        range(1, 301)
    )
    ranked = [counts[label] for label in pool.labels]
    assert sum(ranked[:30]) > sum(ranked[30:130]) > sum(ranked[130:300])
    assert ranked[0] == pytest.approx(2000 * 0.27, rel=0.15)


def test_a_text_attributes_only_to_its_own_sources(pool):
    mixer = Mixer(pool, 7)
    for story in map(mixer.mix, range(50)):
        text = " ".join(" ".join(paragraphs) for _, paragraphs in story.sections)
        named = {outlet for outlet in OUTLETS if outlet in text}
        assert named == {source.outlet for source in story.sources}


def test_our_form_parses_and_its_registers_know_all_it_names(pool, tmp_path):
    corpus.write_synthetic(120, tmp_path, pool, 7, "lageblatt")
    desk = {
        name: tomllib.loads((tmp_path / "desk" / f"{name}s.toml").read_text(encoding="utf-8"))[name]
        for name in ("topic", "outlet")
    }
    labels = {topic["label"] for topic in desk["topic"]}
    outlets = {outlet["id"] for outlet in desk["outlet"]}
    ids = {topic["id"] for topic in desk["topic"]}
    assert (len(ids), len(labels), len(outlets)) == (300, 300, 40)
    dossiers = {path.stem for path in (tmp_path / "dossiers").iterdir()}
    assert len(dossiers) == 40
    files = list((tmp_path / "stories").rglob("*.md"))
    assert len(files) == 120
    for path in files:
        head = yaml.safe_load(path.read_text(encoding="utf-8").split("---\n")[1])
        assert set(head["tags"]) <= labels
        assert {source["outlet"] for source in head["sources"]} <= outlets
        assert head["slug"] == path.stem
        assert head.get("dossier", next(iter(dossiers))) in dossiers
        assert path.parent.as_posix().endswith(head["date"][:10].replace("-", "/"))


def test_other_forms_hold_the_same_stories(pool, tmp_path):
    for form in ("lageblatt", "hugo", "pelican", "plain"):
        corpus.write_synthetic(20, tmp_path / form, pool, 7, form)
    names = {
        form: {path.name for path in (tmp_path / form).rglob("*-*.md")}
        for form in ("hugo", "pelican", "plain")
    }
    ours = {path.name for path in (tmp_path / "lageblatt" / "stories").rglob("*.md")}
    assert names == {"hugo": ours, "pelican": ours, "plain": ours}
    sections = sorted(
        str(p.parent.relative_to(tmp_path / "hugo")) for p in (tmp_path / "hugo").rglob("_index.md")
    )
    assert sections == ["2024", "2024/06", "2024/06/21"]


def test_a_plain_article_has_pelicans_own_keys_only(pool, tmp_path):
    corpus.write_synthetic(1, tmp_path, pool, 7, "plain")
    lines = next(tmp_path.rglob("*.md")).read_text(encoding="utf-8").split("\n\n")[0].split("\n")
    keys = [line.partition(":")[0] for line in lines]
    assert keys == ["Title", "Date", "Category", "Tags", "Slug", "Summary"]


def test_a_folder_with_content_is_left_alone(pool, tmp_path):
    (tmp_path / "mine.md").write_text("mine", encoding="utf-8")
    with pytest.raises(FileExistsError, match="is not empty"):
        corpus.write_synthetic(1, tmp_path, pool, 7, "plain")


def test_sentences_end_at_full_stops_but_not_after_abbreviations_and_dates():
    text = "Am 5. August kam Dr. Weber.  Er blieb. „Gut“, sagte er."
    assert split_sentences(text) == ["Am 5. August kam Dr. Weber.", "Er blieb.", "„Gut“, sagte er."]


@pytest.mark.parametrize(
    ("sentence", "clean"),
    [
        ("Der Rat tagt heute noch „lange“.", True),
        ("Der Rat tagt heute noch „lange.", False),
        ("Der Rat tagt heute noch (lange.", False),
        ("Der Rat tagt heute noch *lange*.", False),
        ("Der Rat tagt - heute noch.", False),
        ("Zu kurz.", False),
    ],
)
def test_only_clean_sentences_are_mixed(sentence, clean):
    assert is_clean(sentence) is clean


def test_too_few_sentences_are_refused():
    with pytest.raises(ValueError, match="0 clean sentences are too few; 20 is the least"):
        build_pool([("Titel", "Zu kurz.")])

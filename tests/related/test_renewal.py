"""A build from the last state is the build from nothing."""

import datetime as dt
import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.newsroom.story import Story
from plugins.newsroom.words import cut_story
from plugins.related.ranking import Ranked, compare_subjects, rank_archive
from plugins.related.relations import relate
from plugins.related.renewal import find_looking
from plugins.related.settings import Settings
from plugins.related.subjects import Facts
from plugins.related.terms import extract
from tests.related.newsdesk import Entry, assert_same, settle

WORDS = (
    *("Gipfel", "Krise", "Regierung", "Präsident", "Sanktion", "Rakete", "Wahl", "Minister"),
    *("Hafen", "Sturm", "Hochwasser", "Bahn", "Streik", "Museum", "Orchester", "Fußball"),
    *("Trainer", "Kraftwerk", "Atomausstieg", "Windrad", "Zölle", "Handel"),
)
START = dt.datetime(2024, 1, 5, 6, 0, tzinfo=dt.UTC)

pieces = st.tuples(
    st.lists(st.sampled_from(WORDS), min_size=0, max_size=9),
    st.integers(0, 100),
    st.sampled_from([(), ("russland",), ("russland", "wahl")]),
    st.sampled_from(["", "akte"]),
)
edits = st.dictionaries(
    st.sampled_from([f"s{i}" for i in range(12)]), st.none() | pieces, max_size=4
)
starts = st.dictionaries(st.sampled_from([f"s{i}" for i in range(12)]), pieces, max_size=12)
Site = dict[str, tuple[list[str], int, tuple[str, ...], str]]


def tell(slug: str, site: Site) -> tuple[Entry, bytes]:
    words, day, topics, dossier = site[slug]
    date = START + dt.timedelta(days=day)
    text = " ".join(words)
    story = Story(path="", digest=text, slug=slug, title=text[:20], date=date, category="x")
    facts = Facts(topics=topics, dossier=dossier)
    return Entry(slug, date, text, facts), extract(story, cut_story(story, text))


def rank(site: Site, old: Ranked | None, window: int) -> Ranked:
    told = {slug: tell(slug, site) for slug in site}
    subjects = settle([subject for subject, _ in told.values()])
    return rank_archive(
        subjects, lambda slugs: [told[slug][1] for slug in slugs], old, window
    ).ranked


def edit(site: Site, changes: dict) -> Site:
    edited = dict(site)
    for slug, piece in changes.items():
        if piece is None:
            edited.pop(slug, None)
        else:
            edited[slug] = piece
    return edited


@settings(max_examples=120)
@given(starts, st.lists(edits, max_size=3))
@pytest.mark.parametrize(("window", "block"), [(2, 512), (2, 3), (1, 1), (512, 512)])
def test_any_sequence_of_edits_ranks_like_a_build_from_nothing(window, block, start, sequence):
    site: Site = dict(start)
    ranked = rank(site, None, window)
    for changes in sequence:
        site = edit(site, changes)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("plugins.related.neighbours.BLOCK", block)
            ranked = rank(site, ranked, window)
        assert_same(ranked, rank(site, None, window))


def draw(chance: random.Random) -> tuple[list[str], int, tuple[str, ...], str]:
    return chance.choices(WORDS, k=chance.randint(2, 8)), chance.randint(0, 100), (), ""


@pytest.mark.parametrize("seed", range(6))
def test_edits_of_a_crowded_archive_rank_like_a_build_from_nothing(seed, monkeypatch):
    monkeypatch.setattr("plugins.related.ranking.NEIGHBOURS", 3)
    monkeypatch.setattr("plugins.related.ranking.KEPT", 2)
    chance = random.Random(seed)
    site: Site = {f"s{number}": draw(chance) for number in range(90)}
    window = 1 + seed % 3
    ranked = rank(site, None, window)
    for _ in range(8):
        slugs = chance.sample(sorted(site), chance.randint(1, 3))
        site = edit(site, {slug: draw(chance) if chance.random() < 0.8 else None for slug in slugs})
        ranked = rank(site, ranked, window)
        assert_same(ranked, rank(site, None, window))


def test_stories_of_the_same_month_look_past_an_edit_that_is_far_from_them():
    many = {f"s{n}": (["Gipfel", "Krise", "Wahl"], n // 2, (), "") for n in range(120)}
    then = rank({**many, "x": (["Gipfel", "Hafen"], 52, (), "")}, None, 2)
    site: Site = {**many, "x": (["Gipfel", "Hafen", "Sturm", "Bahn", "Streik"], 52, (), "")}
    now = rank(site, None, 2)
    row = now.subjects.slugs.index("x")
    changes = compare_subjects(now.subjects, now.months, then)
    looking = find_looking(changes, np.array([row]), now.sight, now.corpus, then.corpus)
    months = now.months.tolist()
    assert months[row] == months[row + 1] < months[-1]
    later = [other for other in range(row, len(months)) if months[other] > months[row]]
    assert looking[looking >= row].tolist() == [row, *later]


@settings(max_examples=60)
@given(starts, edits)
def test_stories_that_are_not_affected_show_the_same_lines(start, changes):
    def relations(site: Site, old: Ranked | None):
        told = {slug: tell(slug, site) for slug in site}
        subjects = settle([subject for subject, _ in told.values()])
        load = lambda slugs: [told[slug][1] for slug in slugs]  # noqa: E731
        return relate(subjects, load, Settings(threshold=0.1), old=old)

    before = relations(start, None)
    site = edit(start, changes)
    after = relations(site, before.ranked)
    affected = after.find_affected(before.ranked)
    shown, were = (dict(x.show(x.ranked.subjects.slugs, {})) for x in (after, before))
    assert {slug: shown[slug] for slug in shown if slug not in affected} == {
        slug: were[slug] for slug in shown if slug not in affected
    }

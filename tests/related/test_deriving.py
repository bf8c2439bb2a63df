"""What a build leaves for the next, and that it never changes the result."""

import random
import shutil

import numpy as np
import pytest

from plugins.related.deriving import LINES, RANKING, derive_table
from plugins.related.settings import Settings
from plugins.related.state import ITEMS, PAST, VALUES, load_state
from plugins.related.subjects import Facts
from plugins.related.table import RelationTable
from tests.related.newsdesk import FILLER, FLOOD, FLOOD_LATER, OPERA, RAIL, Desk, assert_same

FLIPPED = bytes(byte ^ 0x40 for byte in range(256))


def desk():
    made = Desk().fill().add("flut", 2, FLOOD).add("oper", 3, OPERA)
    return made.add("flut-danach", 6, FLOOD_LATER)


def derive(made, folder, tell=print, **settings):
    return derive_table(made.taken, made.load, Settings(**settings), folder, tell)


def name_dropped(told):
    return [problem.values["path"].name for problem in told]


def test_nothing_changed_loads_no_terms_and_no_ranking(tmp_path):
    made = desk()
    first = derive(made, tmp_path)
    (tmp_path / RANKING).unlink()
    made.loaded.clear()
    assert derive(made, tmp_path) == first
    assert made.loaded == []
    assert not (tmp_path / RANKING).exists()


def test_a_build_from_the_last_one_gives_what_a_build_from_nothing_gives(tmp_path):
    made = desk()
    (tmp_path / "old").mkdir()
    derive(made, tmp_path / "old")
    made.add("bahn", 8, RAIL).add("flut", 2, FLOOD + " Der Pegel fällt.")
    del made.subjects["oper"]
    (tmp_path / "new").mkdir()
    assert derive(made, tmp_path / "old") == derive(made, tmp_path / "new")


def test_a_table_made_in_parts_is_the_one_made_at_once(tmp_path):
    made = desk()

    def share_in_threes(work, items):
        return [work(items[start : start + 3]) for start in range(0, len(items), 3)]

    (tmp_path / "parts").mkdir()
    parted = derive_table(
        made.taken, made.load, Settings(), tmp_path / "parts", print, share_in_threes
    )
    assert parted == derive(made, tmp_path)
    assert (tmp_path / "parts" / RANKING).read_bytes() == (tmp_path / RANKING).read_bytes()


@pytest.mark.parametrize("name", [LINES, f"{LINES}.data", RANKING])
@pytest.mark.parametrize("place", [0, 9, 30, 200, -1])
@pytest.mark.parametrize("harm", ["flip", "cut", "foreign"])
def test_damaged_files_are_noticed_and_made_again(tmp_path, name, place, harm):
    made = desk()
    derive(made, tmp_path)
    path = tmp_path / name
    raw = bytearray(path.read_bytes())
    place %= len(raw)
    if harm == "flip":
        raw[place] ^= 0x40
    path.write_bytes(b"GIF89a" if harm == "foreign" else raw[:place] if harm == "cut" else raw)
    made.add("bahn", 8, RAIL)
    (tmp_path / "clean").mkdir()
    told = []
    assert derive(made, tmp_path, told.append) == derive(made, tmp_path / "clean")
    assert name_dropped(told) == [RANKING if name == RANKING else LINES]


@pytest.mark.parametrize("name", [ITEMS, VALUES, PAST])
@pytest.mark.parametrize("harm", ["flip", "cut", "gone"])
def test_damaged_vectors_are_noticed_and_made_again(tmp_path, name, harm):
    made = desk()
    derive(made, tmp_path)
    (path,) = tmp_path.glob(name.format("*"))
    raw = path.read_bytes()
    path.unlink()
    if harm != "gone":
        path.write_bytes(raw[:1000] if harm == "cut" else raw.translate(FLIPPED))
    made.add("flut-drei", 8, FLOOD)
    (tmp_path / "clean").mkdir()
    told = []
    assert derive(made, tmp_path, told.append) == derive(made, tmp_path / "clean")
    assert name_dropped(told) == [RANKING]


def test_a_build_that_dies_leaves_the_last_one_whole(tmp_path):
    made = desk()
    derive(made, tmp_path)
    before = load_state(tmp_path / RANKING)
    lines, ranking = (tmp_path / LINES).read_bytes(), (tmp_path / RANKING).read_bytes()
    derive(made.add("flut", 2, FLOOD + " Der Pegel fällt."), tmp_path)
    (tmp_path / LINES).write_bytes(lines)
    (tmp_path / RANKING).write_bytes(ranking)
    after = load_state(tmp_path / RANKING)
    np.testing.assert_array_equal(before.corpus.items[:], after.corpus.items[:])
    np.testing.assert_array_equal(before.corpus.values[:], after.corpus.values[:])


def test_any_number_of_edits_leaves_what_a_build_from_nothing_leaves(tmp_path):
    made = desk()
    for number in range(12):
        made.add(f"neu-{number % 5}", 4 + 9 * (number % 7), f"{FLOOD} {RAIL} Tag{number}")
        if number % 4 == 3:
            del made.subjects[f"neu-{number % 3}"]
        derive(made, tmp_path)
        shutil.rmtree(tmp_path / "clean", ignore_errors=True)
        (tmp_path / "clean").mkdir()
        assert derive(made, tmp_path) == derive(made, tmp_path / "clean")
        assert_same(load_state(tmp_path / RANKING), load_state(tmp_path / "clean" / RANKING))


WORDS = sorted({*f"{FLOOD} {FLOOD_LATER} {OPERA} {RAIL}".split()})


def rewrite(made, slug, chance):
    """Rewrite a story, most of the first month, or only file it otherwise."""
    facts = {
        "topics": tuple(chance.sample(["Wetter", "Kultur", "Verkehr"], chance.randint(0, 2))),
        "entities": tuple(chance.sample(["Passau", "Bahn"], chance.randint(0, 2))),
        "dossier": chance.choice(["", "", "fluss"]),
        "pinned": tuple(chance.choices(list(made.subjects), k=chance.random() < 0.1)),
    }
    if slug in made.subjects and chance.random() < 0.3:
        made.subjects[slug] = made.subjects[slug]._replace(facts=Facts(**facts))
        return
    text = " ".join(chance.choices(WORDS, k=chance.randint(8, 25)))
    day = chance.randrange(chance.choice([5, 29, 29, 100]))
    made.add(slug, day, f"{slug}. {text}", **(facts if chance.random() < 0.2 else {}))


@pytest.mark.parametrize("seed", [0, 1, 7, 19])
def test_edits_of_months_long_past_give_the_lines_of_a_build_from_nothing(tmp_path, seed):
    chance = random.Random(seed)
    made = Desk().fill()
    for number in range(90):
        rewrite(made, f"s{number}", chance)
    derive(made, tmp_path, threshold=0.3)
    for number in range(12):
        slug = f"s{chance.randrange(100)}"
        if slug in made.subjects and chance.random() < 0.2:
            del made.subjects[slug]
        else:
            rewrite(made, slug, chance)
        clean = tmp_path / str(number)
        clean.mkdir()
        assert derive(made, tmp_path, threshold=0.3) == derive(made, clean, threshold=0.3)


def test_reasons_of_stories_that_stay_as_they_are_are_kept(tmp_path):
    made = desk().add("flut", 2, FLOOD, excluded=("oper",))  # is told in every build
    table = derive(made, tmp_path)
    made.loaded.clear()
    assert derive(made.add("bahn", 8, RAIL), tmp_path).find("flut") == table.find("flut")
    assert made.loaded == ["bahn"]


def test_vectors_of_stories_long_gone_leave_the_file(tmp_path):
    made = desk()
    for number in range(200):
        made.add(f"alt-{number}", number / 9, f"{FILLER[number % 4]} Tag{number}")
    derive(made, tmp_path)
    large = (tmp_path / ITEMS).stat().st_size
    for number in range(190):
        del made.subjects[f"alt-{number}"]
    derive(made, tmp_path)
    assert (tmp_path / ITEMS).stat().st_size * 10 < large
    made.add("flut", 2, FLOOD + " Der Pegel fällt.")
    made.loaded.clear()
    renewed = derive(made, tmp_path)
    assert "alt-199" not in made.loaded  # the ranking is that of the last build
    (tmp_path / "clean").mkdir()
    assert renewed == derive(made, tmp_path / "clean")
    assert_same(load_state(tmp_path / RANKING), load_state(tmp_path / "clean" / RANKING))


def test_lines_of_another_build_than_the_ranking_are_not_trusted(tmp_path):
    made = desk()
    derive(made, tmp_path)
    lines = (tmp_path / LINES).read_bytes()
    made.add("bahn", 8, RAIL)
    derive(made, tmp_path)
    (tmp_path / LINES).write_bytes(lines)
    made.add("flut-drei", 9, FLOOD)
    (tmp_path / "clean").mkdir()
    assert derive(made, tmp_path) == derive(made, tmp_path / "clean")


def test_other_settings_give_other_lines(tmp_path):
    made = desk()
    assert RelationTable(derive(made, tmp_path)).find("flut") != ()
    assert RelationTable(derive(made, tmp_path, limit=0)).find("flut") == ()


def test_the_key_of_a_page_tells_what_is_shown_but_no_scores(tmp_path):
    table = RelationTable(derive(desk(), tmp_path))
    (line,) = table.find("flut")
    slugs, rest = table.key("flut")
    assert slugs == ("flut-danach",)
    assert line.kind.encode() in rest
    assert table.key("nirgends") == ((), b"\x90")


def test_a_story_that_tells_what_one_of_the_last_days_told_raises_the_alarm(tmp_path):
    made = desk().add("nochmal", 7, FLOOD_LATER.replace("beginnt", "startet"))
    assert derive(made, tmp_path).find("nochmal").repeat == "flut-danach"
    assert derive(made, tmp_path, alarm_days=0).find("nochmal").repeat == ""
    late = desk().add("nochmal", 20, FLOOD_LATER)
    assert derive(late, tmp_path).find("nochmal").repeat == ""


def test_stories_of_one_event_form_a_thread_and_long_ones_are_told(tmp_path):
    made = Desk().fill()
    for number in range(4):
        made.add(f"flut-{number}", 2 + 3 * number, f"{FLOOD} {FLOOD_LATER} Tag{number}")
    table = derive(made, tmp_path, thread_length=3)
    assert table.head.parts == {
        "flut-1": ("flut-0",),
        "flut-2": ("flut-1", "flut-0"),
        "flut-3": ("flut-2", "flut-1", "flut-0"),
    }
    assert table.head.threads == (("flut-0", "flut-1", "flut-2", "flut-3"),)
    assert derive(made, tmp_path, thread_length=0).head.threads == ()


def test_parts_of_a_thread_are_not_shown_twice(tmp_path):
    made = Desk().fill().add("a", 2, FLOOD + FLOOD_LATER).add("b", 4, FLOOD_LATER + FLOOD)
    table = derive(made, tmp_path)
    assert table.head.parts == {"b": ("a",)}
    assert [line.slug for line in table.find("b").lines] == []
    assert [line.slug for line in table.find("a").lines] == ["b"]


def test_an_empty_archive_and_a_single_story_relate_to_nothing(tmp_path):
    assert dict(derive(Desk(), tmp_path).shown) == {}
    assert derive(Desk().add("a", 1, FLOOD), tmp_path).find("a").lines == ()


def test_where_a_dossier_has_its_strip_the_thread_has_none(tmp_path):
    made = Desk().fill().add("a", 2, FLOOD + FLOOD_LATER)
    made.add("c", 3, OPERA, dossier="x").add("b", 4, FLOOD_LATER + FLOOD, strip=("c",))
    table = derive(made, tmp_path)
    assert table.head.parts == {}
    assert [line.slug for line in table.find("b").lines] == ["a"]

"""From rankings to the lines of a page."""

from plugins.related.nearness import tabulate_nearness
from plugins.related.relations import relate
from plugins.related.settings import Settings
from tests.related.newsdesk import FLOOD, FLOOD_LATER, OPERA, RAIL, Desk


def show(desk, slug, parts=(), **settings):
    relations = relate(desk.all, desk.load, Settings(**settings))
    return dict(relations.show([slug], {slug: parts}))[slug]


def related(desk, slug, **settings):
    return show(desk, slug, **settings).lines


def slugs(desk, slug, **settings):
    return [relation.slug for relation in related(desk, slug, **settings)]


def desk(**more):
    made = Desk().fill().add("flut", 2, FLOOD, **more).add("oper", 3, OPERA)
    return made.add("flut-danach", 6, FLOOD_LATER)


def test_the_same_event_is_told_before_and_after_with_its_reasons():
    after = related(desk(), "flut")
    before = related(desk(), "flut-danach")
    assert [(r.slug, r.kind) for r in after] == [("flut-danach", "after")]
    assert [(r.slug, r.kind) for r in before] == [("flut", "before")]
    assert after[0].reasons == ("Hochwasser", "Donau", "Passau")


def test_a_story_long_after_is_background():
    made = desk().add("flut-neu", 400, FLOOD_LATER)
    assert {r.slug: r.kind for r in related(made, "flut-neu")} == {
        "flut": "background",
        "flut-danach": "background",
    }


def test_stories_of_one_dossier_are_before_and_after_each_other_however_far_apart():
    def kinds(*dossiers):
        made = Desk().fill().add("flut", 2, FLOOD, dossier=dossiers[0])
        made.add("flut-neu", 400, FLOOD_LATER, dossier=dossiers[1])
        return [related(made, slug)[0].kind for slug in ("flut-neu", "flut")]

    assert kinds("fluss", "fluss") == ["before", "after"]
    assert kinds("fluss", "see") == kinds("", "") == ["background", "background"]


def test_no_line_is_better_than_a_wrong_line():
    assert slugs(desk(), "oper") == []
    assert slugs(desk(), "flut", threshold=99.0) == []


def test_a_limit_of_zero_shows_none_but_pins():
    assert slugs(desk(), "flut", limit=0) == []
    assert slugs(desk(pinned=("oper",)), "flut", limit=0) == ["oper"]


def test_pins_come_first_and_excluded_linked_and_strip_stories_never():
    pinned = related(desk(pinned=("oper",)), "flut")
    assert [(r.slug, r.pinned) for r in pinned] == [("oper", True), ("flut-danach", False)]
    for field in ("excluded", "linked", "strip"):
        assert slugs(desk(**{field: ("flut-danach",)}), "flut") == []


def test_what_stands_in_the_strip_takes_no_line_also_where_it_is_pinned():
    pinned = desk(pinned=("oper",), strip=("oper",))
    assert slugs(pinned, "flut", limit=1) == ["flut-danach"]
    thread = show(desk(pinned=("oper",)), "flut", ("oper",), limit=1)
    assert [line.slug for line in thread.lines] == ["flut-danach"]


def test_pins_of_unknown_stories_and_of_the_story_itself_are_passed_over():
    assert slugs(desk(pinned=("nirgends", "flut")), "flut") == ["flut-danach"]


def test_what_tells_the_same_twice_is_folded():
    made = desk().add("flut-doppelt", 7, FLOOD_LATER)
    assert slugs(made, "flut") == ["flut-danach"]


def test_at_most_the_limit_is_shown():
    made = Desk().fill()
    for number in range(12):
        made.add(f"s{number:02}", number, f"{FLOOD} {RAIL[number * 9 :]} Ort{number} {number}")
    assert len(related(made, "s06", threshold=0.1)) <= 5
    assert len(related(made, "s06", threshold=0.1, limit=3)) <= 3


def test_shared_topics_raise_and_strange_topics_lower_a_score():
    def scored(one, other):
        made = Desk().fill().add("a", 2, FLOOD, topics=one).add("b", 6, FLOOD_LATER, topics=other)
        return related(made, "b", threshold=0.0)[0].score

    plain = scored((), ())
    assert scored(("Hochwasser",), ("Hochwasser",)) == round(plain + 0.25, 3)
    assert scored(("Hochwasser",), ("Bayern", "Donau", "Hochwasser", "Wetter")) == round(
        plain + 0.125, 3
    )
    assert scored(("Hochwasser",), ("Kultur",)) == round(plain - 0.2, 3)
    assert scored(("Hochwasser",), ()) == plain


def test_nearness_in_time_orders_candidates_and_makes_none():
    made = Desk().fill().add("a", 2, FLOOD).add("b", 2.1, FLOOD_LATER)
    apart = related(made, "b", threshold=0.0)[0].score / tabulate_nearness()[0]
    assert [line.slug for line in related(made, "b", threshold=apart - 0.01)] == ["a"]
    assert related(made, "b", threshold=apart + 0.01) == ()


def test_reasons_are_shared_topics_and_entities_and_strong_words_where_these_are_few():
    def reasons(topics, entities=()):
        made = Desk().fill()
        made.add("a", 2, FLOOD, topics=("Bayern", *topics), entities=entities)
        made.add("b", 6, FLOOD_LATER, topics=topics, entities=entities)
        return related(made, "b")[0].reasons

    assert reasons(()) == ("Hochwasser", "Donau", "Passau")
    assert reasons(("Wetter",)) == ("Wetter", "Hochwasser", "Donau")
    assert reasons(("Wetter",), ("Stadt Passau",)) == ("Wetter", "Stadt Passau")
    assert reasons(("Donauhochwasser",))[:2] == ("Donauhochwasser", "Passau")


def test_entries_that_change_nothing_are_stale():
    made = desk(pinned=("flut-danach", "oper"), excluded=("filler-1",))
    assert show(made, "flut").stale == ("flut-danach", "filler-1")
    made = desk(excluded=("flut-danach",))
    assert show(made, "flut").stale == ()

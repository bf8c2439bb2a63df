"""Rooms derive their tables in the order of what they take from each other."""

import pytest

from plugins.press.ordering import order_generators
from plugins.problems.stopping import Stop


def room(name: str, **named: tuple[str, ...]) -> type:
    """Make the generator of a room."""
    return type(name, (), {"__module__": f"house.{name}.plugin", **named})


def test_each_room_comes_after_those_that_it_names_and_else_stays_where_it_is() -> None:
    hall, attic = room("hall"), room("attic", needs=("house.hall",), takes=("house.cellar",))
    cellar, yard = room("cellar", needs=("house.hall",)), room("yard")
    ordered = [hall, cellar, attic, yard]
    assert order_generators([attic, yard, cellar, hall]) == ordered
    assert order_generators(ordered) == ordered
    assert order_generators([yard, attic, hall]) == [yard, hall, attic]


def test_a_generator_that_names_no_room_stays_where_it_is() -> None:
    assert order_generators([str, int]) == [str, int]


def test_all_rooms_that_are_missing_are_told_at_once() -> None:
    attic = room("attic", needs=("house.hall",), takes=("house.cellar",))
    yard = room("yard", needs=("house.hall", "house.gate"))
    with pytest.raises(Stop) as end:
        order_generators([attic, yard, room("gateway")])
    assert end.value.describe("en") == (
        "PLUGINS lacks house.hall, on which these depend: house.attic, house.yard. Add it.\n"
        "PLUGINS lacks house.gate, on which these depend: house.yard. Add it."
    )


def test_a_room_to_which_pages_lead_is_missed_and_comes_after_them() -> None:
    hall, yard = room("hall", leads=("house.yard",)), room("yard", needs=("house.hall",))
    assert order_generators([yard, hall]) == [hall, yard]
    with pytest.raises(Stop) as end:
        order_generators([hall])
    assert end.value.describe("en") == (
        "PLUGINS lacks house.yard, on which these depend: house.hall. Add it."
    )

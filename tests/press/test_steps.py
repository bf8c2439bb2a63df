"""Work in step: who goes when, and what comes out."""

import pytest

from plugins.press.processes.steps import take_steps


def walk(name, steps, log):
    for step in range(steps):
        log.append(f"{name}{step}")
        yield
    log.append(f"{name} ends")
    return name.upper()


def test_all_items_take_a_step_before_any_takes_its_next():
    log = []
    take_steps([walk("a", 2, log), walk("b", 2, log)])
    assert log == ["a0", "b0", "a1", "b1", "a ends", "b ends"]


def test_results_come_in_the_order_of_the_items_however_many_steps_each_takes():
    log = []
    assert take_steps([walk("a", 3, log), walk("b", 0, log), walk("c", 1, log)]) == ["A", "B", "C"]
    assert log == ["a0", "b ends", "c0", "a1", "c ends", "a2", "a ends"]


def test_nothing_gives_nothing():
    assert take_steps([]) == []


def test_what_an_item_raises_ends_the_work():
    def fall():
        yield
        raise LookupError("b")

    log = []
    with pytest.raises(LookupError, match="b"):
        take_steps([walk("a", 2, log), fall()])
    assert log == ["a0", "a1"]

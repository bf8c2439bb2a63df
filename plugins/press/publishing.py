"""Publishing: what a print run has made goes to readers in one step, and into the ledger."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from plugins.press import messages
from plugins.press.build import Build
from plugins.press.disk.foreign import find_in_the_way
from plugins.press.disk.trees import Changes, Record
from plugins.press.ledger.artifacts import (
    Artifact,
    Components,
    Entries,
    Kept,
    State,
    forget_outputs,
    save_ledger,
)
from plugins.press.output import Output
from plugins.press.plan import Plan
from plugins.problems.problem import Place, Problem
from plugins.problems.stopping import Stop


class Made(Struct):
    """What a print run has made so far."""

    staged: dict[str, str] = {}
    """Path → file that waits to be moved there."""
    artifacts: dict[str, Artifact] = {}
    """Path → what the ledger will say."""
    ingredients: dict[str, bytes] = {}
    sections: dict[str, Kept] = {}


def publish(
    build: Build, output: Output, plan: Plan, made: Made, components: Components
) -> Sequence[str]:
    """Publish; return what was removed.

    Raises:
        OSError, sqlite3.Error: the disk is full; readers see what they saw.
        Stop: files of others are in the way; the same.
    """
    removed = plan.find_removed()
    entries = Entries({**made.artifacts, **plan.touched}, made.ingredients, removed)
    trees = output.trees
    if not made.staged and not removed:
        _commit(build, _state(build, trees.record, components, made), entries)
        return removed
    output.prepare()
    if not trees.is_direct:  # into a folder where nothing is
        _check_places(trees.live, made, plan)
    if output.strays.unpaired:
        trees.distrust_spare()
    is_durable = build.settings.durable and bool(plan.owned)
    record = trees.bring(Changes(made.staged, removed, list(plan.paths)), durable=is_durable)
    _commit(build, _state(build, record, components, made), entries)
    trees.swap(record)
    trees.catch_up()
    return removed


def _check_places(live: Path, made: Made, plan: Plan) -> None:
    problems = [
        Problem(Place(f"{live}/{found}"), messages.IN_THE_WAY, {"page": path})
        for found, path in find_in_the_way(live, made.staged, plan.owned)
    ]
    if problems:
        raise Stop(*problems)


def _state(build: Build, trees: Record, components: Components, made: Made) -> State:
    holds = build.holds_until
    return State(
        trees=trees,
        inputs=build.inputs,
        built=build.time.timestamp(),
        holds_until=holds.timestamp() if holds else 0.0,
        components=components,
        files=build.files,
        sections=made.sections,
        code=build.code.known(),
        warnings=tuple(build.report.warnings),
        audience=build.audience,
    )


def _commit(build: Build, state: State, entries: Entries) -> None:
    with build.store.transaction() as connection:
        save_ledger(connection, build.ledger, state, entries)
        forget_outputs(connection, build.ledger.place)

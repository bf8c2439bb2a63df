"""The order in which rooms derive their tables: as they depend on each other, however listed.

The generator of a room may name other rooms by their plugins: those that it ``needs``, without
which it has nothing to work on, those whose tables it ``takes`` where they are there, and those
to whose pages its own lead (``leads``).
"""

from collections.abc import Iterator, Sequence
from itertools import chain

from plugins.press import messages
from plugins.problems.problem import Problem
from plugins.problems.stopping import Stop


def order_generators(generators: Sequence[type]) -> list[type]:
    """Order generators so that each comes after those of the rooms that it names.

    Raises:
        Stop: a room that one needs, or to which its pages lead, is not there.
    """
    if missing := list(_find_missing(generators)):
        raise Stop(*missing)
    ordered: list[type] = []
    begun: set[type] = set()

    def place(generator: type) -> None:
        if generator in begun:
            return
        begun.add(generator)
        for room in (*_needs(generator), *getattr(generator, "takes", ())):
            for other in generators:
                if _is_of(other, room):
                    place(other)
        ordered.append(generator)

    for generator in generators:
        place(generator)
    return ordered


def _find_missing(generators: Sequence[type]) -> Iterator[Problem]:
    for room in dict.fromkeys(chain.from_iterable(map(_cannot_lack, generators))):
        if not any(_is_of(generator, room) for generator in generators):
            names = ", ".join(_name(one) for one in generators if room in _cannot_lack(one))
            yield Problem(None, messages.PLUGIN_LACKING, {"needed": room, "names": names})


def _needs(generator: type) -> Sequence[str]:
    return getattr(generator, "needs", ())


def _cannot_lack(generator: type) -> Sequence[str]:
    return (*_needs(generator), *getattr(generator, "leads", ()))


def _is_of(generator: type, room: str) -> bool:
    return f"{generator.__module__}.".startswith(f"{room}.")


def _name(generator: type) -> str:
    return generator.__module__.removesuffix(".plugin")

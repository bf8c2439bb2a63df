"""The ledger: a story's sources, lettered, and how many of them are independent."""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from functools import cache
from string import ascii_uppercase

import msgspec

from plugins.newsroom.names import fold_name
from plugins.newsroom.registers import Outlet
from plugins.newsroom.story import Citation, Story
from plugins.pages.bodies import cite_id
from plugins.pages.tables import Ledger
from plugins.pages.views import LedgerEntry, Link

FindOutlet = Callable[[str], Outlet | None]


def letter_of(place: int) -> str:
    """Letter the ``place``-th entry, from 0: A … Z, AA, AB and so on."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, len(ascii_uppercase))
        letters = ascii_uppercase[rest] + letters
    return letters


def name_origin(typed: str, find_outlet: FindOutlet) -> str:
    """Name what a citation goes back to, given as typed; equal names count as one origin.

    A stated origin counts before the publisher: what two papers took from one agency is
    one origin, and the agency's own copy is the same. Of either the group speaks, since
    papers of one group share their copy; an origin may also name a group itself.
    """
    outlet = find_outlet(typed)
    return fold_name(outlet.group or outlet.id if outlet else typed)


def count_origins(story: Story, name: Callable[[str], str]) -> int:
    """Count the origins of a story that are independent of each other."""
    return len(set(map(name, story.origins or story.outlets)))


def compose_ledger(
    story: Story,
    citations: Sequence[Citation],
    find_outlet: FindOutlet,
    address: Callable[[str], str],
) -> Ledger:
    """Compose the ledger of a story; ``address`` gives the page of an outlet by id."""
    filed = _letters(story, find_outlet)
    found = ((name, find_outlet(name)) for name in story.attributions)
    letters = {name: filed[o.id] for name, o in found if o is not None and o.id in filed}
    counts = Counter(letters[name] for name in story.attributions if name in letters)

    def compose(place: int, citation: Citation) -> LedgerEntry:
        shared = filed[_outlet_id(citation.outlet, find_outlet)]
        mentions = tuple(cite_id(shared, number + 1) for number in range(counts[shared]))
        return _entry(letter_of(place), citation, mentions, find_outlet, address)

    return Ledger(
        entries=tuple(compose(place, citation) for place, citation in enumerate(citations)),
        letters=letters,
        outlets=len(filed),
        origins=count_origins(story, lambda typed: name_origin(typed, find_outlet)),
    )


class OutletBook:
    """What ledgers show of an outlet under each name that stories use for it.

    Each name is looked at once; of the keys that are made of it, a clean build asks thousands.
    """

    def __init__(self, find_outlet: FindOutlet, address: Callable[[str], str]) -> None:
        self._find = find_outlet
        self._address = address
        self._encode = msgspec.msgpack.Encoder().encode
        self.entry = cache(self._compose_entry)
        """Entry of an outlet as typed, without letter and piece."""
        self._cited = cache(self._describe_cited)
        self._named = cache(self._find_id)
        self._origin = cache(lambda typed: name_origin(typed, find_outlet))

    def _compose_entry(self, typed: str) -> LedgerEntry:
        return _entry("", Citation(typed), (), self._find, self._address)

    def _describe_cited(self, typed: str) -> bytes:
        """Return all that a ledger makes of an outlet that is cited."""
        return self._encode((self.entry(typed), _outlet_id(typed, self._find)))

    def _find_id(self, typed: str) -> str:
        outlet = self._find(typed)
        return outlet.id if outlet else ""

    def key(self, story: Story) -> bytes:
        """Return what changes when the ledger of a story might though the story didn't."""
        cited = list(map(self._cited, story.outlets))
        named = list(map(self._named, story.attributions))
        return self._encode((cited, named, count_origins(story, self._origin)))


def _outlet_id(typed: str, find_outlet: FindOutlet) -> str:
    outlet = find_outlet(typed)
    return outlet.id if outlet else typed.casefold()


def _letters(story: Story, find_outlet: FindOutlet) -> dict[str, str]:
    """Give each outlet the letters of its entries: a text tells no piece from another."""
    filed: defaultdict[str, list[str]] = defaultdict(list)
    for place, typed in enumerate(story.outlets):
        filed[_outlet_id(typed, find_outlet)].append(letter_of(place))
    return {outlet_id: ", ".join(letters) for outlet_id, letters in filed.items()}


def _entry(
    letter: str,
    citation: Citation,
    mentions: tuple[str, ...],
    find_outlet: FindOutlet,
    address: Callable[[str], str],
) -> LedgerEntry:
    outlet = find_outlet(citation.outlet)
    return LedgerEntry(
        letter=letter,
        outlet=_link(citation.outlet, outlet, address),
        kind=outlet.kind if outlet else "",
        country=outlet.country if outlet else "",
        title=citation.title,
        url=citation.url,
        date=citation.date,
        lang=citation.lang,
        paywall=citation.paywall,
        origin=citation.origin or _own_origin(outlet),
        mentions=mentions,
    )


def _own_origin(outlet: Outlet | None) -> str:
    """Return the name of an agency, which is the origin of what it publishes; "" of others."""
    return outlet.name if outlet and outlet.kind == "agency" else ""


def _link(typed: str, outlet: Outlet | None, address: Callable[[str], str]) -> Link:
    """Link the page of an outlet; one that no register knows has none."""
    return Link(outlet.name, address(outlet.id)) if outlet else Link(typed, "")


def cited_outlets(stories: Sequence[Story], find_outlet: FindOutlet) -> dict[str, list[Story]]:
    """File stories under the id of every outlet that they cite, in the order given."""
    filed: defaultdict[str, list[Story]] = defaultdict(list)

    @cache
    def find_id(typed: str) -> str:
        outlet = find_outlet(typed)
        return outlet.id if outlet else ""

    for story in stories:
        for outlet_id in dict.fromkeys([find_id(typed) for typed in story.outlets]):
            filed[outlet_id].append(story)
    filed.pop("", None)
    return dict(filed)

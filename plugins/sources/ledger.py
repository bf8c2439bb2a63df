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


class OutletBook:
    """Makes ledgers of what it knows of outlets, under each name that stories use for them.

    Each name is looked at once: a clean build asks for the keys of thousands of stories.
    """

    def __init__(self, find_outlet: FindOutlet, address: Callable[[str], str]) -> None:
        """Make the book; ``address`` gives the page of an outlet by id."""
        self._find = find_outlet
        self._address = address
        self._encode = msgspec.msgpack.Encoder().encode
        self.entry = cache(self._compose_entry)
        """Entry of an outlet as typed, without letter and piece."""
        self._cited = cache(self._describe_cited)
        self._id = cache(self._find_id)
        self._origin = cache(self._file_origin)
        self._origin_name = cache(self._name_origin)

    def ledger(self, story: Story, citations: Sequence[Citation]) -> Ledger:
        """Compose the ledger of a story."""
        filed = self._letters(story)
        letters = {
            name: filed[i] for name in story.attributions if (i := self._filed_as(name)) in filed
        }
        counts = Counter(letters[name] for name in story.attributions if name in letters)

        def compose(place: int, citation: Citation) -> LedgerEntry:
            shared = filed[self._filed_as(citation.outlet)]
            mentions = tuple(cite_id(shared, number + 1) for number in range(counts[shared]))
            return self._entry(letter_of(place), citation, mentions)

        return Ledger(
            entries=tuple(compose(place, citation) for place, citation in enumerate(citations)),
            letters=letters,
            outlets=len(filed),
            origins=self._count_origins(story),
        )

    def key(self, story: Story) -> bytes:
        """Return what changes when the ledger of a story might though the story didn't."""
        cited = list(map(self._cited, story.outlets))
        named = list(map(self._id, story.attributions))
        origins = list(map(self._origin_name, story.origins))
        return self._encode((cited, named, origins, self._count_origins(story)))

    def _describe_cited(self, typed: str) -> bytes:
        """Return all that a ledger makes of an outlet that is cited."""
        return self._encode((self.entry(typed), self._filed_as(typed)))

    def _find_id(self, typed: str) -> str:
        """Find the id of an outlet; "" of one that no register knows."""
        outlet = self._find(typed)
        return outlet.id if outlet else ""

    def _filed_as(self, typed: str) -> str:
        return self._id(typed) or typed.casefold()

    def _letters(self, story: Story) -> dict[str, str]:
        """Give each outlet the letters of its entries: a text tells no piece from another."""
        filed: defaultdict[str, list[str]] = defaultdict(list)
        for place, typed in enumerate(story.outlets):
            filed[self._filed_as(typed)].append(letter_of(place))
        return {outlet_id: ", ".join(letters) for outlet_id, letters in filed.items()}

    def _count_origins(self, story: Story) -> int:
        """Count the origins of a story that are independent of each other."""
        return len(set(map(self._origin, story.origins or story.outlets)))

    def _name_origin(self, typed: str) -> str:
        """Name an origin as pages show it: an outlet by its name, all else as typed."""
        outlet = self._find(typed)
        return outlet.name if outlet else typed

    def _file_origin(self, typed: str) -> str:
        """Return what a citation goes back to, given as typed; what is equal is one origin.

        A stated origin counts before the publisher: what two papers took from one agency is
        one origin, and the agency's own copy is the same. Of either the group speaks, since
        papers of one group share their copy; an origin may also name a group itself.
        """
        outlet = self._find(typed)
        return fold_name(outlet.group or outlet.id if outlet else typed)

    def _compose_entry(self, typed: str) -> LedgerEntry:
        return self._entry("", Citation(typed), ())

    def _entry(self, letter: str, citation: Citation, mentions: tuple[str, ...]) -> LedgerEntry:
        outlet = self._find(citation.outlet)
        return LedgerEntry(
            letter=letter,
            outlet=self._link(citation.outlet, outlet),
            kind=outlet.kind if outlet else "",
            country=outlet.country if outlet else "",
            title=citation.title,
            url=citation.url,
            date=citation.date,
            lang=citation.lang,
            paywall=citation.paywall,
            origin=self._origin_name(citation.origin) or _own_origin(outlet),
            mentions=mentions,
        )

    def _link(self, typed: str, outlet: Outlet | None) -> Link:
        """Link the page of an outlet; one that no register knows has none."""
        return Link(outlet.name, self._address(outlet.id)) if outlet else Link(typed, "")


def _own_origin(outlet: Outlet | None) -> str:
    """Return the name of an agency, which is the origin of what it publishes; "" of others."""
    return outlet.name if outlet and outlet.kind == "agency" else ""


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

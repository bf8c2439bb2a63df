"""Sections between two builds: which are as they were, and what is kept of the others."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from jinja2 import TemplateSyntaxError

from plugins.press.ledger.artifacts import Kept
from plugins.press.ledger.fingerprints import Fingerprinter, Kind, composer_of
from plugins.press.rendering.page import Section


class SectionBook:
    """Compares the sections of a build with those of the last one."""

    def __init__(self, known: Mapping[str, Kept], fingerprints: Fingerprinter) -> None:
        self._known = known
        self._fingerprints = fingerprints
        self.made: dict[str, Kept] = {}
        """What the ledger will say."""

    def find_same(self, section: Section) -> dict[str, Kept]:
        """Find what is known of a section and of those within; nothing if it changed."""
        known = self._known.get(section.name)
        if known is None:
            return {}
        try:
            digest = self._fingerprints.of_section(section, known.kinds, known.composers)
        except TemplateSyntaxError:  # told with a page that uses it
            return {}
        if digest != known.digest:
            return {}
        found, waiting = {section.name: known}, list(known.within)
        while waiting:
            name = waiting.pop()
            found[name] = self._known[name]
            waiting += found[name].within
        return found

    def file(
        self, section: Section, kinds: Iterable[Kind], paths: Sequence[str], within: Sequence[str]
    ) -> None:
        """File a section that was asked: kinds and paths of its own pages, sections within."""
        inner = [self.made[name] for name in within]
        kinds = {*kinds, *chain.from_iterable(kept.kinds for kept in inner)}
        composers = {composer_of(section.compose)}.union(*(kept.composers for kept in inner))
        self.made[section.name] = Kept(
            digest=self._fingerprints.of_section(section, kinds, composers),
            kinds=tuple(sorted(kinds)),
            paths=tuple(paths),
            composers=tuple(sorted(composers)),
            within=tuple(within),
        )

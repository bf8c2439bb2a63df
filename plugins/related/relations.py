"""The relations of an archive: what pages, reports and the next build ask for."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain, compress
from typing import TYPE_CHECKING, TypeAlias

import msgspec
import numpy as np

from plugins.press.processes.workers import Share, do_alone
from plugins.related.edges import EDGES
from plugins.related.filed import Neighbours
from plugins.related.line import Relation
from plugins.related.lists import HEARD, Followers, Line, list_lines
from plugins.related.ranking import Ranked, Renewed, rank_archive
from plugins.related.reasons import Wording, Wordings, find_reasons
from plugins.related.settings import Settings
from plugins.related.subjects import Facts, LoadTerms, Subject, Subjects
from plugins.related.table import Shown, Table
from plugins.related.threads import find_repeat

if TYPE_CHECKING:
    from numpy.typing import NDArray

STALE_DEPTH = 3
"""An exclusion is stale when the story isn't even among so many times the shown ones."""

WORDINGS = 4000
"""So many stories' words are kept at hand; they are ten times as large there."""
BATCH = 500
"""Stories whose lines are told at once."""

Reasons: TypeAlias = Mapping[tuple[str, str], tuple[str, ...]]
"""By the slugs of a story and of one that it shows."""


class Relations:
    """The relations of all stories; what they show is composed when asked for."""

    def __init__(self, renewed: Renewed, load_terms: LoadTerms, settings: Settings) -> None:
        self.ranked: Ranked = renewed.ranked
        self.settings = settings
        self._renewed = renewed
        self._load_terms = load_terms
        self._rows = {slug: row for row, slug in enumerate(self.ranked.subjects.slugs)}
        self._followers = Followers(self.ranked.best, ())
        self._wordings = Wordings()
        same = (renewed.changes.origin >= 0) & ~renewed.changes.told
        self._same = frozenset(compress(self.ranked.subjects.slugs, same.tolist()))

    def _list(
        self, slug: str, facts: Facts, parts: Collection[str], limit: int
    ) -> tuple[Line, ...]:
        row = self._rows[slug]
        found = self._followers.find(row)
        threshold = self.settings.threshold
        return list_lines(row, facts, self.ranked, self._rows, found, limit, threshold, parts)

    def find_facts(self, slug: str) -> Facts:
        """Find what is told of a story beside its words."""
        return self.ranked.subjects.find(self._rows[slug]).facts

    def _find_stale(self, slug: str) -> tuple[str, ...]:
        """Find the pins and exclusions of a story that change nothing."""
        facts = self.find_facts(slug)
        free = msgspec.structs.replace(facts, pinned=(), excluded=())
        limit = self.settings.limit
        shown = self._find_slugs(self._list(slug, free, (), limit))
        deep = self._find_slugs(self._list(slug, free, (), STALE_DEPTH * limit))
        pins = [pin for pin in facts.pinned if pin in shown]
        return (*pins, *(other for other in facts.excluded if other not in deep))

    def show(
        self,
        slugs: Sequence[str],
        parts: Mapping[str, Collection[str]],
        kept: Table | None = None,
    ) -> Iterator[tuple[str, Shown]]:
        """Compose what stories show, and what their editors are told.

        Args:
            slugs: the stories.
            parts: by slug, stories of the same thread that its page shows elsewhere.
            kept: the table of the last build, made from the ranking that this one renews.
        """
        settings = self.settings
        self._followers = Followers(self.ranked.best, [self._rows[slug] for slug in slugs])
        for start in range(0, len(slugs), BATCH):
            batch = slugs[start : start + BATCH]
            for slug, lines in self._explain(batch, parts, kept).items():
                row = self._rows[slug]
                repeat = find_repeat(self.ranked, row, settings.alarm, settings.alarm_days)
                facts = self.find_facts(slug)
                stale = self._find_stale(slug) if facts.pinned or facts.excluded else ()
                yield slug, Shown(lines, repeat, stale)

    def find_affected(self, old: Ranked | None) -> frozenset[str]:
        """Find the stories whose lines may differ from those of the last build."""
        slugs = self.ranked.subjects.slugs
        if old is None or not old.subjects.slugs:
            return frozenset(slugs)
        renewed, best = self._renewed, self.ranked.best
        changes, scored = renewed.changes, renewed.scored
        affected = self._find_likened(old.sight.neighbours)
        affected |= _find_circle(best, np.nonzero(changes.told)[0])
        affected[renewed.moved] = True
        differ, was = changes.compare_lists(scored, best, old.best)
        affected[scored[differ.any(axis=1)]] = True
        for named in (best.rows[scored], was):
            affected[named[:, :HEARD][differ[:, :HEARD]]] = True
        affected[changes.destiny[old.best.rows[changes.gone, :HEARD]]] = True
        rows = np.nonzero(affected[:-1])[0].tolist()
        return frozenset(slugs[row] for row in (*rows, *self.ranked.subjects.columns.edited))

    def _find_likened(self, old: Neighbours) -> "NDArray[np.bool_]":
        """Mark the stories that may show two whose likeness is another than before.

        It is another where the vector of one is, or where the one entered or left the nearest
        neighbours of the other.
        """
        changes, moved = self._renewed.changes, self._renewed.moved
        best, near = self.ranked.best, self.ranked.sight.neighbours
        differ, was = changes.compare_lists(moved, near, old)
        now = near.rows[moved]
        renamed = moved[(now != was)[:, :EDGES].any(axis=1)]
        causes = np.concatenate((self._renewed.weighed, renamed))
        ends: NDArray[np.int64] = np.concatenate((now[differ], was[differ]))
        return _find_circle(best, causes) & _find_circle(best, ends)

    def _find_slugs(self, lines: Sequence[Line]) -> set[str]:
        return {self.ranked.subjects.slugs[line.row] for line in lines}

    def _explain(
        self,
        slugs: Sequence[str],
        parts: Mapping[str, Collection[str]],
        kept: Table | None,
    ) -> dict[str, tuple[Relation, ...]]:
        """List the lines of stories and say why; terms are loaded for all at once."""
        subjects, limit = self.ranked.subjects, self.settings.limit
        found = [subjects.find(self._rows[slug]) for slug in slugs]
        listed = [(s, self._list(s.slug, s.facts, parts.get(s.slug, ()), limit)) for s in found]
        known = self._recall(slugs, kept) if kept else {}
        pairs = [(s.slug, subjects.slugs[line.row]) for s, lines in listed for line in lines]
        words = self._find_wordings({*chain.from_iterable(p for p in pairs if p not in known)})
        return {
            subject.slug: tuple(self._tell(subject, line, known, words) for line in lines)
            for subject, lines in listed
        }

    def _recall(self, slugs: Sequence[str], kept: Table) -> Reasons:
        """Recall the reasons told of two stories of which nothing has changed."""
        return {
            (slug, line.slug): line.reasons
            for slug in self._same.intersection(slugs)
            for line in kept.find(slug).lines
            if line.slug in self._same
        }

    def _tell(
        self, subject: Subject, line: Line, known: Reasons, words: Mapping[str, Wording]
    ) -> Relation:
        other = self.ranked.subjects.find(line.row)
        reasons = known.get((subject.slug, other.slug))
        if reasons is None:
            reasons = find_reasons(subject, other, words)
        return Relation(other.slug, line.kind, reasons, round(line.score, 3), line.pinned)

    def _find_wordings(self, slugs: Collection[str]) -> Wordings:
        words = self._wordings
        if len(words.terms) > WORDINGS:
            words.clear()
            words.terms.clear()
        missing = sorted(slug for slug in slugs if slug not in words.terms)
        if missing:
            words.terms.update(zip(missing, self._load_terms(missing), strict=True))
        return words


def _find_circle(best: Neighbours, rows: "NDArray[np.int64]") -> "NDArray[np.bool_]":
    """Mark the stories that may show one of some rows, and these; the last stands for no row."""
    marked = np.zeros(len(best.rows) + 1, np.bool_)
    marked[rows] = True
    marked[-1] = False
    circle = marked.copy()
    circle[:-1] |= marked[best.rows].any(axis=1)
    circle[best.rows[marked[:-1], :HEARD]] = True
    return circle


def relate(
    subjects: Subjects,
    load_terms: LoadTerms,
    settings: Settings,
    old: Ranked | None = None,
    share: Share = do_alone,
) -> Relations:
    """Relate the stories of an archive.

    Args:
        subjects: all stories that may be shown; never an embargoed or unpublished one.
        load_terms: returns extracted terms by slug.
        settings: limit and threshold.
        old: the ranking of the last build, if there is one; the result is the same.
        share: gives parts of the work to workers.
    """
    renewed = rank_archive(subjects, load_terms, old, share=share)
    return Relations(renewed, load_terms, settings)

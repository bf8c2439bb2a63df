"""The relations of an archive: what pages, reports and the next build ask for."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from msgspec import Struct

from plugins.related.lists import HEARD, Followers, Kind, Line, list_lines
from plugins.related.ranking import LoadTerms, Ranked, Renewed, rank_archive
from plugins.related.reasons import Wording, find_reasons, parse_wording
from plugins.related.settings import Settings
from plugins.related.subjects import Subject

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Relation(Struct, frozen=True):
    """One related story."""

    slug: str
    kind: Kind
    """Before (Vorgeschichte), after (Folge) or background (Hintergrund)."""
    reasons: tuple[str, ...]
    score: float
    pinned: bool = False


def _no_strip(_slug: str) -> Collection[str]:
    return ()


class Relations:
    """The relations of all stories; each story's lines are made when asked for."""

    def __init__(
        self,
        renewed: Renewed,
        load_terms: LoadTerms,
        settings: Settings,
        labels: Mapping[str, str],
        find_strip: Callable[[str], Collection[str]] = _no_strip,
    ) -> None:
        self.ranked: Ranked = renewed.ranked
        self.settings = settings
        self._renewed = renewed
        self._load_terms = load_terms
        self._labels = labels
        self._find_strip = find_strip
        self._rows = {subject.slug: row for row, subject in enumerate(self.ranked.subjects)}
        self._followers = Followers(self.ranked.best)
        self._wordings: dict[str, Wording] = {}

    def find_lines(self, slug: str, limit: int | None = None) -> tuple[Line, ...]:
        """Find the lines of a story without their reasons."""
        row = self._rows[slug]
        return list_lines(
            row,
            self.ranked,
            self._rows,
            self._followers.find(row),
            self.settings.limit if limit is None else limit,
            self.settings.threshold,
            self._find_strip(slug),
        )

    def find(self, slug: str) -> tuple[Relation, ...]:
        """Find the related stories of a story, pinned ones first."""
        if not self.settings.limit and not self.ranked.subjects[self._rows[slug]].pinned:
            return ()
        return tuple(self._explain(slug, line) for line in self.find_lines(slug))

    def find_all(self) -> dict[str, tuple[Relation, ...]]:
        """Find the related stories of all stories."""
        return {subject.slug: self.find(subject.slug) for subject in self.ranked.subjects}

    def _explain(self, slug: str, line: Line) -> Relation:
        subject = self.ranked.subjects[self._rows[slug]]
        other = self.ranked.subjects[line.row]
        mine, theirs = self._find_wordings((slug, other.slug))
        reasons = find_reasons(subject, mine, other, theirs, self._labels)
        return Relation(other.slug, line.kind, reasons, round(line.score, 3), line.pinned)

    def _find_wordings(self, slugs: Sequence[str]) -> list[Wording]:
        missing = [slug for slug in slugs if slug not in self._wordings]
        for slug, terms in zip(missing, self._load_terms(missing) if missing else (), strict=True):
            self._wordings[slug] = parse_wording(terms)
        return [self._wordings[slug] for slug in slugs]

    def find_affected(self, old: Ranked | None) -> frozenset[str]:
        """Find the stories whose lines may differ from those of the last build."""
        subjects = self.ranked.subjects
        if old is None or not old.subjects:
            return frozenset(subject.slug for subject in subjects)
        renewed, best = self._renewed, self.ranked.best
        changes, heard = renewed.changes, best.rows[:, :HEARD]
        other = np.append(changes.told, False)
        other[renewed.moved] = True
        differ = _compare_rankings(renewed, old)
        affected = other.copy()
        affected[differ] = True
        affected[:-1] |= other[best.rows].any(axis=1)
        affected[heard[other[:-1]]] = True
        affected[heard[differ]] = True
        before = changes.origin[differ]
        gone = np.concatenate((before[before >= 0], changes.gone))
        affected[changes.destiny[old.best.rows[gone, :HEARD]]] = True
        rows = np.nonzero(affected[:-1])[0].tolist()
        pinned = (subject.slug for subject in subjects if subject.pinned)
        return frozenset({*(subjects[row].slug for row in rows), *pinned})


def _compare_rankings(renewed: Renewed, old: Ranked) -> "NDArray[np.int64]":
    """Find, among the rows ranked anew, those that rank otherwise than before."""
    rows, best, changes = renewed.scored, renewed.ranked.best, renewed.changes
    origin = changes.origin[rows]
    was = np.where(origin[:, None] >= 0, changes.destiny[old.best.rows[origin]], -2)
    differ = (was != best.rows[rows]) | (old.best.scores[origin] != best.scores[rows])
    found: NDArray[np.int64] = rows[differ.any(axis=1)]
    return found


def relate(  # noqa: PLR0913 - what the site knows, once
    subjects: Sequence[Subject],
    load_terms: LoadTerms,
    settings: Settings,
    labels: Mapping[str, str] | None = None,
    old: Ranked | None = None,
    find_strip: Callable[[str], Collection[str]] = _no_strip,
) -> Relations:
    """Relate the stories of an archive.

    Args:
        subjects: all stories that may be shown; never an embargoed or unpublished one.
        load_terms: returns extracted terms by slug.
        settings: limit and threshold.
        labels: readable names of topic and entity ids.
        old: the ranking of the last build, if there is one; the result is the same.
        find_strip: slugs in a story's dossier strip, which are not shown twice.
    """
    renewed = rank_archive(subjects, load_terms, old)
    return Relations(renewed, load_terms, settings, labels or {}, find_strip)

"""The first look: for each story the older stories whose words are nearest.

Candidates come through the heaviest terms, the *signature*: two stories are compared at all
when they share a signature term, and of a term that many stories have, only the newest count.
The candidates that share the most are then compared in full. Cost per story is bounded, so
that 100,000 stories cost about a hundred times what 1,000 cost.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from plugins.related.filed import CHUNK, SINGLE_STEPS, Corpus, Cut, Sight
from plugins.related.layout import HASHES, HEADS, ITEM_BITS, WORDS
from plugins.related.nearness import find_nearness
from plugins.related.vectors import find_ids

if TYPE_CHECKING:
    from numpy.typing import NDArray

SIGN_WORDS = 28
SIGN_HEADS = 20
BLOCK = 8192
"""Stories whose signatures are looked through at once: bounds memory."""
FEW = 128
"""Up to so many stories are looked up with NumPy alone: loading SciPy would take longer."""
GRAIN = 1 << 20
"""Scores are multiples of its inverse, so that no platform's rounding decides an order."""
SIEVE = 0xFFFF
"""The part of a hash that the sieve looks at."""
ROW = 0xFFFFFFFF
"""The part of a key that is the row."""


class Postings(NamedTuple):
    """Stories by signature term, ascending: those of term ``t`` lie in ``ends[t]:ends[t + 1]``."""

    terms: "NDArray[np.int32]"
    """One more than the index of a term by hash, 0 for terms that nobody asks for."""
    ends: "NDArray[np.int64]"
    rows: "NDArray[np.int32]"
    values: "NDArray[np.float32]"
    edges: "NDArray[np.int64]"
    """Rows, plus for each term before their own the number of all rows: they only grow."""


def sign(
    items: "NDArray[np.uint32]", values: "NDArray[np.float32]"
) -> "tuple[NDArray[np.int32], NDArray[np.float32]]":
    """Choose the signatures: hashes and values of the heaviest words and heads of each story."""
    ids, weights = [], []
    for channel, count in ((WORDS, SIGN_WORDS), (HEADS, SIGN_HEADS)):
        part = slice(channel.start, channel.stop)
        heavy = np.argsort(-values[:, part], axis=1, kind="stable")[:, :count]
        ids.append(np.take_along_axis(find_ids(items[:, part]), heavy, axis=1))
        weights.append(np.take_along_axis(values[:, part], heavy, axis=1))
    return np.concatenate(ids, axis=1), np.concatenate(weights, axis=1)


def post(corpus: Corpus, asking: "NDArray[np.int64]") -> Postings:
    """Index the signature terms that the asking stories have.

    Where only the newest stories of a term count, older ones than those are not looked for.
    """
    terms = np.zeros(HASHES, np.int32)
    wanted = np.unique(corpus.signs[asking])
    wanted = wanted[wanted > 0]
    terms[wanted] = np.arange(1, len(wanted) + 1, dtype=np.int32)
    sought, found = terms.copy(), np.zeros(len(wanted), np.int64)
    first = int(corpus.before[asking].min())
    parts = []
    for start in reversed(range(0, len(corpus.days), BLOCK)):
        part = _find_postings(corpus, sought, start)
        parts.append(part)
        if start + BLOCK <= first and not corpus.whole:
            found += np.bincount(part[0], minlength=len(wanted))
            sought[wanted[found >= corpus.window]] = 0
    keys, rows, values = (np.concatenate(part[::-1]) for part in zip(*parts, strict=True))
    order = order_keys(keys)
    ends = np.concatenate(([0], np.cumsum(np.bincount(keys, minlength=len(wanted)))))
    ordered = rows[order]
    edges = np.repeat(np.arange(len(wanted)) * (len(corpus.days) + 1), np.diff(ends)) + ordered
    return Postings(terms, ends, ordered, values[order], edges)


def order_keys(keys: "NDArray[np.int32]") -> "NDArray[np.int64]":
    """Order keys, equal ones as they stand; NumPy sorts 16 bits several times as fast as 32."""
    order: NDArray[np.int64] = np.argsort((keys & 0xFFFF).astype(np.uint16), kind="stable")
    high = (keys >> 16).astype(np.uint16)
    return order[np.argsort(high[order], kind="stable")] if high.any() else order


def _find_postings(
    corpus: Corpus, terms: "NDArray[np.int32]", start: int
) -> "tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.float32]]":
    """Find terms that are asked for in a block of stories: their indices, rows and values."""
    part = slice(start, start + BLOCK)
    keys = terms[corpus.signs[part].ravel()] - 1
    places = np.nonzero(keys >= 0)[0]
    rows = (start + places // corpus.signs.shape[1]).astype(np.int32)
    return keys[places], rows, corpus.sign_values[part].ravel()[places]


def _cut_postings(
    corpus: Corpus, postings: Postings, terms: "NDArray[np.int64]", month: int, end: int
) -> Cut:
    """Cut out the postings of some terms: the newest before the month, and all in it."""
    base = terms * (len(corpus.days) + 1)
    past = np.searchsorted(postings.edges, base + month)
    last = np.searchsorted(postings.edges, base + end)
    first = (
        postings.ends[terms]
        if corpus.whole
        else np.maximum(postings.ends[terms], past - corpus.window)
    )
    picked, ends = string_together(first, last - first)
    return Cut(ends, postings.rows[picked], postings.values[picked])


def string_together(
    first: "NDArray[np.int64]", lengths: "NDArray[np.int64]"
) -> "tuple[NDArray[np.int64], NDArray[np.int64]]":
    """String runs of places together; return the places, and where the runs end."""
    ends = np.concatenate(([0], np.cumsum(lengths)))
    return np.arange(ends[-1]) + np.repeat(first - ends[:-1], lengths), ends


def _sum_shared(
    corpus: Corpus, postings: Postings, asking: "NDArray[np.int64]"
) -> "Iterator[tuple[NDArray[np.int32], NDArray[np.float32]]]":
    """Sum, for each story of one month, what it shares with others in signature terms."""
    local = postings.terms[corpus.signs[asking]] - 1
    kept = local >= 0
    terms, columns = np.unique(local[kept], return_inverse=True)
    ends = np.concatenate(([0], np.cumsum(kept.sum(axis=1))))
    own = Cut(ends, columns, corpus.sign_values[asking][kept])
    month = int(corpus.before[asking[0]])
    end = len(corpus.days) if corpus.whole else int(asking[-1])
    cut = _cut_postings(corpus, postings, terms.astype(np.int64), month, end)
    if corpus.whole or len(asking) > FEW or not SINGLE_STEPS:
        from plugins.related.products import sum_products  # noqa: PLC0415 - loads SciPy

        return sum_products(own, cut, len(corpus.days))
    return sum_few(own, cut, len(corpus.days))


def sum_few(
    own: Cut, cut: Cut, stories: int
) -> "Iterator[tuple[NDArray[np.int32], NDArray[np.float32]]]":
    """Sum like ``sum_products``: the same single-precision steps in the same order."""
    sums = np.zeros(stories, np.float32)
    for place in range(len(own.ends) - 1):
        part = slice(own.ends[place], own.ends[place + 1])
        terms = own.rows[part]
        lengths = cut.ends[terms + 1] - cut.ends[terms]
        picked, _ = string_together(cut.ends[terms], lengths)
        np.add.at(sums, cut.rows[picked], np.repeat(own.values[part], lengths) * cut.values[picked])
        others = np.nonzero(sums)[0].astype(np.int32)
        yield others, sums[others]
        sums[others] = 0.0


def pick_best(keys: "NDArray[np.int64]", count: int) -> "NDArray[np.int64]":
    """Return the ``count`` greatest keys, falling; keys are unique, so the order is total."""
    if len(keys) > count:
        keys = np.partition(keys, len(keys) - count)[len(keys) - count :]
    return np.sort(keys)[::-1]


def make_keys(scores: "NDArray[np.float32]", rows: "NDArray[np.int32]") -> "NDArray[np.int64]":
    """Make keys that order by score, then by newness."""
    steps = np.rint(scores.astype(np.float64) * GRAIN).astype(np.int64)
    return (steps << 32) | rows.astype(np.int64)


def find_neighbours(corpus: Corpus, asking: "NDArray[np.int64]", count: int) -> Sight:
    """Find for each asking story (rows, ascending) its ``count`` nearest stories."""
    found = Sight.of(len(asking), count)
    (nearest, scores), floors = found
    if not len(asking):
        return found
    postings = post(corpus, asking)
    compare = Comparison(corpus)
    done = 0
    for month in np.split(asking, np.nonzero(np.diff(corpus.before[asking]))[0] + 1):
        for chunk in np.split(month, range(CHUNK, len(month), CHUNK)):
            sums = _sum_shared(corpus, postings, chunk)
            for row, (others, shared) in zip(chunk.tolist(), sums, strict=True):
                keys = compare.choose(row, others, shared, count)
                if len(keys) == count:
                    floors[done] = (keys[-1] >> 32) / GRAIN
                keys = compare.compare(row, (keys & ROW).astype(np.int32))
                nearest[done, : len(keys)] = keys & ROW
                scores[done, : len(keys)] = (keys >> 32) / GRAIN
                done += 1
    return found


class Comparison:
    """Comparing single stories with many, with buffers that outlive one comparison.

    ``spread`` holds the values of one story by hash; ``sieve`` tells, small enough for the
    processor's cache, which hashes are worth looking up there.
    """

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        self.spread = np.zeros(HASHES, np.float32)
        self.sieve = np.zeros(SIEVE + 1, np.bool_)

    def choose(
        self, row: int, others: "NDArray[np.int32]", shared: "NDArray[np.float32]", count: int
    ) -> "NDArray[np.int64]":
        """Choose the candidates of a story: those that share the most, as keys."""
        kept = others != row if self.corpus.whole else others < row
        others = others[kept]
        days = self.corpus.days
        shared = shared[kept] * find_nearness(days[row], days[others])
        if len(others) > count:
            least = np.partition(shared, len(others) - count)[len(others) - count]
            kept = shared >= least - 2 / GRAIN
            others, shared = others[kept], shared[kept]
        return pick_best(make_keys(shared, others), count)

    def compare(self, row: int, others: "NDArray[np.int32]") -> "NDArray[np.int64]":
        """Compare a story with others in all their words; return keys, best first."""
        items, values, days = self.corpus.items, self.corpus.values, self.corpus.days
        ids = items[row] >> ITEM_BITS
        self.spread[ids] = values[row]
        self.spread[0] = 0.0
        self.sieve[ids & SIEVE] = True
        theirs = items[others].ravel() >> ITEM_BITS
        hits = np.nonzero(self.sieve[theirs & SIEVE])[0]
        products = self.spread[theirs[hits]] * values[others].ravel()[hits]
        similar = np.bincount(hits // items.shape[1], products, len(others)).astype(np.float32)
        self.spread[ids] = 0.0
        self.sieve[ids & SIEVE] = False
        near = find_nearness(days[row], days[others])
        return pick_best(make_keys(similar * near, others), len(others))

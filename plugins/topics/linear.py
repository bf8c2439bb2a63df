"""A linear model of labels, learnt in closed form from texts that carry them.

Two ridge regressions are solved in their dual form, because there are fewer texts than
features, and their scores are added: a linear one on the pieces of words, and one on general
subjects under a Gaussian kernel, because it is how subjects go together that tells (money with
players is sport, money with banks is business). Texts are weighted against the frequency of
their labels. Leaving one text out has a closed form as well (Allen's PRESS), so the threshold
above which a label is given is learnt without training again.
The same code classifies for ``bench/topics.py`` and tags stories for the site.
"""

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt
from scipy import sparse
from scipy.linalg.lapack import dpotrf, dpotri

from plugins.topics.features import find_pieces, find_subjects, load_subjects
from plugins.topics.model import Halves, Model
from plugins.topics.thresholds import Floats, find_thresholds

RIDGE = 0.35
"""Ridge of the regressions, in units of a text's squared length."""
RARITY = 1.5
"""Power of a piece's rarity."""
WIDTH = 0.5
"""Width of the kernel on subjects, in units of a text's squared length."""
BALANCE = 0.5
"""Weight of a text: its labels' frequency to the power of minus this."""
SUBJECTS = 0.5
"""Share of the regression on subjects, both scores brought to one spread."""
COMMON = 0.5
"""Pieces in more than this share of the texts say nothing."""
LEAST_TEXTS = 2
"""Texts that must have a piece."""
DENSE = 0.03
"""Share of texts from which on a piece is multiplied as a dense column: faster, the same."""


class _Numbers(dict[str, int]):
    """Numbers whatever it is asked for."""

    def __missing__(self, key: str) -> int:
        number = self[key] = len(self)
        return number


class Corpus:
    """Texts as counts of words: ``counts`` is a sparse matrix, texts × ``words``."""

    def __init__(self, texts: Sequence[tuple[Sequence[str], Sequence[float]]]) -> None:
        index = _Numbers()
        columns: list[int] = []
        values: list[float] = []
        starts = [0]
        for words, weights in texts:
            columns += map(index.__getitem__, words)
            values += weights
            starts.append(len(columns))
        self.words = list(index)
        shape = (len(texts), len(index))
        self.counts = sparse.csr_matrix(
            (np.array(values, np.float32), np.array(columns, np.int32), np.array(starts)), shape
        )


def train(corpus: Corpus, given: Sequence[Sequence[str]]) -> tuple[Model, Floats]:
    """Learn the labels ``given`` to each text of the corpus.

    Returns the model, and the scores of each text by one that was trained without it.
    """
    labels = tuple(sorted({label for row in given for label in row}))
    number = {label: i for i, label in enumerate(labels)}
    truth = np.zeros((len(given), len(labels)), np.float32)
    for row, names in enumerate(given):
        truth[row, [number[name] for name in names]] = 1
    pieces, counts = _choose_pieces(corpus)
    rarity = _measure_rarity(counts)
    by_pieces = _weigh_pieces(counts, rarity)
    subjects = np.sqrt(_expand_subjects(corpus))
    scale = np.asarray(1 / (subjects.std(axis=0) + 0.05), np.float32)
    by_subjects = _normalise(subjects * scale).astype(np.float16)
    importance = _weigh_texts(truth)
    words, bias, left_out = _solve(_compare(by_pieces), truth, importance)
    gist, gist_bias, gist_left_out = _solve(_liken(by_subjects, by_subjects), truth, importance)
    share = SUBJECTS * float(left_out.std() / max(float(gist_left_out.std()), 1e-9))
    tried = left_out + share * gist_left_out
    model = Model(
        labels,
        pieces,
        rarity,
        (by_pieces.T @ words).astype(np.float16),
        scale,
        by_subjects,
        (share * gist).astype(np.float16),
        _coarsen((1 + share) * truth.mean(axis=0) + bias + share * gist_bias),
        sum(find_thresholds(tried, truth, float(truth.sum()))) / 2,
    )
    return model, tried


def _coarsen(numbers: Floats) -> Floats:
    """Round to half precision, in which a model is kept: a kept one scores as a fresh one does."""
    return numbers.astype(np.float16).astype(np.float32)


def score(model: Model, corpus: Corpus) -> Floats:
    """Score every label for every text: texts × labels."""
    counts = _expand_pieces(corpus, model.pieces, model.pieces.get)
    by_pieces = _weigh_pieces(counts, model.rarity)
    by_subjects = _normalise(np.sqrt(_expand_subjects(corpus)) * model.subject_scale)
    likeness = _liken(by_subjects.astype(np.float16), model.subjects)
    used, place = np.unique(by_pieces.indices, return_inverse=True)
    shape = (by_pieces.shape[0], len(used))
    narrow = sparse.csr_matrix((by_pieces.data, place, by_pieces.indptr), shape)
    scores = narrow @ model.weights[used].astype(np.float32)
    return np.asarray(
        scores + likeness @ model.subject_weights.astype(np.float32) + model.bias, np.float32
    )


def _choose_pieces(corpus: Corpus) -> tuple[dict[str, int], sparse.csr_matrix]:
    """Number the pieces that at least two texts and not too many have, and count them."""
    index = _Numbers()
    counts = _expand_pieces(corpus, index, index.__getitem__)
    texts = np.bincount(counts.indices, minlength=len(index))
    most = max(LEAST_TEXTS, COMMON * counts.shape[0])
    kept = (texts >= LEAST_TEXTS) & (texts <= most)
    names = (piece for piece, keep in zip(index, kept.tolist(), strict=True) if keep)
    return {piece: number for number, piece in enumerate(names)}, counts[:, kept]


def _compare(rows: sparse.csr_matrix) -> Floats:
    """Multiply all texts with each other; columns that many texts have go the dense way."""
    texts = np.bincount(rows.indices, minlength=rows.shape[1])
    many = texts > DENSE * rows.shape[0]
    dense = rows[:, many].toarray()
    few = rows[:, ~many]
    return np.asarray(dense @ dense.T + (few @ few.T).toarray(), np.float32)


def _liken(rows: Halves, others: Halves) -> Floats:
    """Compare texts by their subjects: 1 for the same ones, near 0 for others."""
    products = rows.astype(np.float32) @ others.astype(np.float32).T
    return np.asarray(np.exp((products - 1) / WIDTH), np.float32)


def _expand_pieces(
    corpus: Corpus, pieces: dict[str, int], find: Callable[[str], int | None]
) -> sparse.csr_matrix:
    """Count pieces instead of words: texts × pieces, sparse. What isn't found is left out."""
    columns: list[int] = []
    starts = [0]
    for word in corpus.words:
        columns += [column for column in map(find, find_pieces(word)) if column is not None]
        starts.append(len(columns))
    ones = np.ones(len(columns), np.float32)
    shape = (len(corpus.words), len(pieces))
    has = sparse.csr_matrix((ones, np.array(columns, np.int32), np.array(starts)), shape)
    counts = corpus.counts @ has
    counts.sort_indices()
    return counts


def _expand_subjects(corpus: Corpus) -> Floats:
    """Count subjects instead of words: texts × subjects, dense."""
    has = np.zeros((len(corpus.words), len(load_subjects()[0])), np.float32)
    for row, word in enumerate(corpus.words):
        for subject, weight in find_subjects(word):
            has[row, subject] = weight
    return np.asarray(corpus.counts @ has, np.float32)


def _measure_rarity(counts: sparse.csr_matrix) -> Floats:
    """Measure how rare each piece is among the texts that are learnt from."""
    number, width = counts.shape
    texts = np.bincount(counts.indices, minlength=width)
    return np.asarray((np.log((1 + number) / (1 + texts)) + 1) ** RARITY, np.float32)


def _weigh_pieces(counts: sparse.csr_matrix, rarity: Floats) -> sparse.csr_matrix:
    """Damp counts, weigh them by rarity, and give every text the length one."""
    weighed = counts.copy()
    weighed.data = (1 + np.log(np.maximum(counts.data, 1))) * rarity[counts.indices]
    lengths = np.sqrt(weighed.multiply(weighed).sum(axis=1))
    scale = 1 / np.maximum(np.asarray(lengths, np.float32).ravel(), 1e-9)
    weighed.data *= np.repeat(scale, np.diff(weighed.indptr))
    return weighed


def _normalise(rows: Floats) -> Floats:
    """Give every row the length one."""
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(lengths, 1e-9), np.float32)


def _weigh_texts(truth: Floats) -> Floats:
    """Weigh texts against the frequency of their labels; the mean weight is one."""
    frequency = np.maximum(truth.mean(axis=0), 1 / len(truth))
    rare = np.where(truth > 0, frequency**-BALANCE, 0).sum(axis=1)
    held = truth.sum(axis=1)
    weights = np.where(held > 0, rare / np.maximum(held, 1), 1.0)
    return np.asarray(weights / weights.mean(), np.float32)


def _solve(products: Floats, truth: Floats, importance: Floats) -> tuple[Floats, Floats, Floats]:
    """Solve a weighted ridge regression by the products of texts: fewer texts than features.

    Returns weights (texts × labels), an intercept for each label, and the scores that every
    text would have got from a model trained without it. A feature of one is the intercept.
    """
    system = products.astype(np.float64) + 1
    system[np.diag_indices_from(system)] += RIDGE / importance
    inverse = _invert(system)
    dual = inverse @ (truth - truth.mean(axis=0))
    left_out = truth - dual / np.diag(inverse)[:, None]
    bias = dual.sum(axis=0)
    return dual.astype(np.float32), bias.astype(np.float32), left_out.astype(np.float32)


def _invert(system: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Invert a symmetric, positive definite matrix by Cholesky's method, in a third of the time."""
    factor, _ = dpotrf(system, lower=1)
    half, _ = dpotri(factor, lower=1)
    return np.asarray(half + np.tril(half, -1).T, np.float64)

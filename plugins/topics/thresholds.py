"""Thresholds that are learnt from scores whose truth is known."""

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

CAUTION = 0.5
"""Beta of the F-measure that the threshold maximises: precision counts double."""


def find_thresholds(scores: Floats, truth: Floats, wanted: float) -> tuple[float, float]:
    """Find the scores above which giving labels has the best F-measure (beta ``CAUTION``).

    Returns the score of the first label that is not given, 0 if there is none, and of the last
    that is: all between parts them alike.

    Args:
        scores: of labels for texts, in an array of any shape.
        truth: of the same shape, 1 where the label is true.
        wanted: number of true labels, those without a score included.
    """
    order = np.argsort(-scores, axis=None, kind="stable")
    hits = np.cumsum(truth.ravel()[order])
    given = np.arange(1, len(order) + 1)
    beta = CAUTION**2
    measure = (1 + beta) * hits / (beta * wanted + given)
    best = int(np.argmax(measure))
    ordered = np.append(scores.ravel()[order], np.float32(0.0))
    return float(ordered[best + 1]), float(ordered[best])

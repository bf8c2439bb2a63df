"""How much each word of a story counts: in the title most, in the summary more than below."""

from collections.abc import Sequence

from plugins.topics.cues import SUMMARY, TITLE, Cues


def weigh_words(cues: Cues) -> tuple[Sequence[str], Sequence[float]]:
    """Count the words of a story, weighed by where they stand."""
    import numpy as np  # noqa: PLC0415 - only where a model learns or is asked

    weights = np.ones(len(cues.sequence))
    weights[: cues.lead] = SUMMARY
    weights[: cues.title] = TITLE
    counts = np.bincount(np.asarray(cues.sequence), weights, minlength=len(cues.words))
    return cues.words, counts.tolist()
